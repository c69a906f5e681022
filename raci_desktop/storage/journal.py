"""The journal: one line an edit, only ever added to; audit trail and undo source."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, replace
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, insert, select

from raci_desktop.application.ports import DocumentError, EntryKind, JournalHead, NewEntry
from raci_desktop.domain.change import Change
from raci_desktop.domain.translation import translate
from raci_desktop.storage import codec
from raci_desktop.storage.schema import journal

_HEADS = select(
    journal.c.number,
    journal.c.kind,
    journal.c.label,
    journal.c.group_id,
    journal.c.author,
    journal.c.at,
    journal.c.of_group,
).order_by(journal.c.number)
_LINES = select(journal).order_by(journal.c.number)
_INSERT = insert(journal)
_KINDS = frozenset(kind.value for kind in EntryKind)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the journal as it is stored; ``number`` None lets the file number it."""

    number: int | None
    kind: str
    label: str
    group_id: str
    of_group: str
    author: str
    at: str
    edit: str
    digest: str
    change: str

    def computed_digest(self) -> str:
        """Return what ``digest`` must be for the line to be as it was written."""
        parts = (self.kind, self.label, self.group_id, self.of_group)
        text = "\x1f".join((*parts, self.author, self.at, self.edit, self.change))
        return blake2b(text.encode(), digest_size=8).hexdigest()


def line_of(change: Change, entry: NewEntry) -> Line:
    """Return the line that records a change."""
    line = Line(
        number=None,
        kind=entry.kind.value,
        label=entry.label,
        group_id=entry.group,
        of_group=entry.of,
        author=entry.author,
        at=entry.at,
        edit=entry.edit,
        digest="",
        change=codec.encode(change),
    )
    return replace(line, digest=line.computed_digest())


def append(connection: Connection, line: Line) -> int:
    """Add a line and return its number."""
    key = connection.execute(_INSERT, _parameters(line)).inserted_primary_key
    if key is None:
        raise RuntimeError("The journal gave the line no number.")
    return int(key[0])


def copy_all(connection: Connection, lines: Iterable[Line]) -> None:
    """Fill an empty journal; lines keep their numbers, and those without one come last."""
    copied: list[dict[str, Any]] = []
    for line in lines:
        number = line.number or (copied[-1]["number"] + 1 if copied else 1)
        copied.append(_parameters(replace(line, number=number)))
    if copied:
        connection.execute(_INSERT, copied)


def lines(connection: Connection) -> list[Line]:
    """Return the whole journal, oldest first, readable or not.

    In a damaged file a line may hold what is no text; no file takes that, so it is left out.
    """
    return [Line(*row) for row in connection.execute(_LINES) if _all_text(row[1:])]


def heads(connection: Connection) -> Sequence[JournalHead]:
    """Return the journal without its changes, oldest first.

    It begins after the last line that cannot be read or is missing: undo cannot go behind it.
    """
    found: list[JournalHead] = []
    expected = 1
    for number, kind, *words in connection.execute(_HEADS):
        if number != expected:
            found.clear()
        expected = number + 1
        if kind in _KINDS and _all_text(words):
            found.append(JournalHead(number, EntryKind(kind), *words))
        else:
            found.clear()
    return found


def changes(connection: Connection, group: str) -> Sequence[Change]:
    """Return the changes a group's "do" lines record, oldest first.

    Raises DocumentError("journal") when one cannot be read.
    """
    wanted = _LINES.where(journal.c.group_id == group, journal.c.kind == EntryKind.DO.value)
    return [_change(Line(*row)) for row in connection.execute(wanted)]


def _all_text(values: Iterable[Any]) -> bool:
    return all(isinstance(value, str) for value in values)


def _change(line: Line) -> Change:
    intact = _all_text(astuple(line)[1:]) and line.computed_digest() == line.digest
    try:
        change = codec.decode(line.change) if intact else None
    except codec.CodecError:
        change = None
    if change is None:
        raise DocumentError(
            "journal",
            translate(
                "File",
                "“{label}” cannot be undone: entry {number} of the history cannot be read; "
                "the workshop itself is complete.",
            ).format(label=line.label, number=line.number),
        )
    return change


def _parameters(line: Line) -> dict[str, Any]:
    values = {column.name: getattr(line, column.name) for column in journal.c}
    if line.number is None:
        del values["number"]
    return values
