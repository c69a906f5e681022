"""Announcements: telling assistive technology what happened, in the same words as the screen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from raci_desktop.application.outcome import Outcome

_DONE: dict[str, str] = {
    "do": "{step}",
    "undo": QT_TRANSLATE_NOOP("Announce", "Undone: {step}"),
    "redo": QT_TRANSLATE_NOOP("Announce", "Done again: {step}"),
}
_NEW: dict[str, str] = {
    "blocker": QT_TRANSLATE_NOOP("Announce", "new blocker: {title}"),
    "warning": QT_TRANSLATE_NOOP("Announce", "new warning: {title}"),
    "note": QT_TRANSLATE_NOOP("Announce", "new note: {title}"),
}
_WORST: dict[str, str] = {
    "blocker": QT_TRANSLATE_NOOP("Announce", "{count} new findings, first a blocker: {title}"),
    "warning": QT_TRANSLATE_NOOP("Announce", "{count} new findings, first a warning: {title}"),
    "note": QT_TRANSLATE_NOOP("Announce", "{count} new findings, first a note: {title}"),
}


def announce(widget: QWidget, text: str) -> None:
    """Have a text read out, when something is there to read it."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def outcome_words(outcome: "Outcome") -> str:
    """Return one line for an outcome: what was done, and the findings that came and went.

    Of several new findings the worst is named.
    """
    parts = [translate("Announce", _DONE[outcome.kind]).format(step=outcome.change.label)]
    added = outcome.findings.added
    if len(added) == 1:
        words = translate("Announce", _NEW[added[0].severity.word])
        parts.append(words.format(title=added[0].title))
    elif added:
        worst = max(added, key=lambda one: one.severity)
        words = translate("Announce", _WORST[worst.severity.word])
        parts.append(words.format(count=len(added), title=worst.title))
    settled = len(outcome.findings.removed)
    if settled == 1:
        parts.append(translate("Announce", "1 finding settled"))
    elif settled:
        parts.append(translate("Announce", "{count} findings settled").format(count=settled))
    return " · ".join(parts)
