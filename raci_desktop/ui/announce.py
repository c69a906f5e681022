"""Announcements: telling assistive technology what happened, in the same words as the screen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from raci_desktop.application.outcome import Outcome

_VERBS = {"do": "", "undo": "Undone: ", "redo": "Done again: "}


def announce(widget: QWidget, text: str) -> None:
    """Have a text read out, when something is there to read it."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def outcome_words(outcome: "Outcome") -> str:
    """Return one line for an outcome: what was done, and the findings that came and went."""
    parts = [_VERBS[outcome.kind] + outcome.change.label]
    added = outcome.findings.added
    if len(added) == 1:
        parts.append(f"new {added[0].severity.word}: {added[0].title}")
    elif added:
        parts.append(f"{len(added)} new findings, the first: {added[0].title}")
    settled = len(outcome.findings.removed)
    if settled:
        parts.append("1 finding settled" if settled == 1 else f"{settled} findings settled")
    return " · ".join(parts)
