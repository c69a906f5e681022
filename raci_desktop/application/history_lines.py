"""The history as people read it: one line a gesture, by whom, when, and whether it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from raci_desktop.application.ports import EntryKind, JournalHead


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """What one gesture, undo or redo did; the entries of one group are one line."""

    number: int
    """Number of the line's first journal entry."""
    kind: EntryKind
    label: str
    author: str
    at: str
    """Time of the line's last entry, ISO 8601 with zone."""
    group: str
    """The step that was done, or that an undo or redo is about."""
    stands: bool = True
    """Whether what the line did still holds: it was not undone since, or done again."""


def history_lines(heads: Sequence[JournalHead]) -> tuple[HistoryLine, ...]:
    """Return the lines of a journal, oldest first.

    Only lines that did something can be taken back, so a line of an undo never stands.
    """
    standing = _standing(heads)
    lines: list[HistoryLine] = []
    for head in heads:
        last = lines[-1] if lines else None
        if last is not None and head.kind is EntryKind.DO and _goes_on(last, head):
            lines[-1] = replace(last, at=head.at)
            continue
        group = head.of or head.group
        stands = head.kind is not EntryKind.UNDO and group in standing
        lines.append(
            HistoryLine(head.number, head.kind, head.label, head.author, head.at, group, stands)
        )
    return tuple(lines)


def _goes_on(line: HistoryLine, head: JournalHead) -> bool:
    return line.kind is EntryKind.DO and line.group == head.group


def _standing(heads: Sequence[JournalHead]) -> set[str]:
    """Return the steps that are done, and not undone since."""
    standing: set[str] = set()
    for head in heads:
        if head.kind is EntryKind.UNDO:
            standing.discard(head.of)
        else:
            standing.add(head.of or head.group)
    return standing
