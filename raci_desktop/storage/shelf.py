"""The snapshots of a file: what the workshop held when somebody kept it, and who did that.

Keeping, renaming and removing one is a row of ``event`` and no line of the journal: it changes
nothing of the workshop, so undo has nothing to take back. Restoring one is an ordinary edit.
"""

import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from sqlalchemy import Column, Connection, Select, func, select

from raci_desktop.application.ports import (
    DocumentError,
    Event,
    EventKind,
    NewEvent,
    SnapshotHead,
)
from raci_desktop.domain.apply import apply
from raci_desktop.domain.differ import NOTHING, differ
from raci_desktop.domain.ids import SnapshotId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage import codec
from raci_desktop.storage.mapping import Row
from raci_desktop.storage.schema import ASIDE, event, journal, snapshot
from raci_desktop.storage.write import OutOfStepError, exchange

LARGEST = 64 << 20
"""Bytes of JSON a snapshot may have; the largest workshop we draw has a tenth of it."""

_HEADS = select(snapshot.c.id, snapshot.c.name, snapshot.c.author, snapshot.c.at)
_KINDS = {kind.value: kind for kind in EventKind}
_Read = TypeVar("_Read")


class Reader(Protocol):
    """How the shelf reads: in one transaction. Raises DocumentError."""

    def __call__(self, read: Callable[[Connection], _Read], /) -> _Read:
        """Return what ``read`` gives."""
        ...


Writer = Callable[[Callable[[Connection, str], str]], None]
"""How the shelf writes: given what writes rows over a checksum and returns the new one.

Raises NotSavedError; nothing is written then.
"""


class FileShelf:
    """The snapshots of one open file."""

    def __init__(self, read: Reader, write: Writer) -> None:
        self._read = read
        self._write = write

    def heads(self) -> Sequence[SnapshotHead]:
        """Return the snapshots without what they hold, oldest first."""
        found = self._read(lambda c: c.execute(_HEADS).all())
        return sorted((SnapshotHead(*row) for row in found), key=lambda one: (one.at, one.id))

    def content(self, snapshot_id: SnapshotId) -> Workshop:
        """Return what the workshop held. Raises DocumentError("snapshot")."""
        rows = self._read(lambda c: c.execute(_row(snapshot_id)).all())
        if not rows:
            raise DocumentError(
                "snapshot", translate("File", "This snapshot is no longer in the file.")
            )
        return _unpacked(rows[0].name, rows[0].content)

    def events(self) -> Sequence[Event]:
        """Return what happened beside edits, oldest first; kinds of newer programs left out."""
        rows = self._read(lambda c: c.execute(select(event).order_by(event.c.number)).all())
        return [
            Event(number, _KINDS[kind], label, author, at, entry)
            for number, kind, label, author, at, entry in rows
            if kind in _KINDS
        ]

    def take(self, head: SnapshotHead, workshop: Workshop, new: NewEvent) -> None:
        """Keep a workshop under a name. Raises NotSavedError."""
        row = (head.id, head.name, head.author, head.at, _packed(workshop))
        self._change(lambda _connection: ((), [("snapshot", row)]), new)

    def rename(self, snapshot_id: SnapshotId, name: str, new: NewEvent) -> None:
        """Give a snapshot another name. Raises NotSavedError."""

        def rows(connection: Connection) -> tuple[Sequence[Row], Sequence[Row]]:
            old = _stored(connection, snapshot_id)
            values = old[1]
            return [old], [("snapshot", (values[0], name, *values[2:]))]

        self._change(rows, new)

    def remove(self, snapshot_id: SnapshotId, new: NewEvent) -> None:
        """Remove a snapshot for good. Raises NotSavedError."""
        self._change(lambda connection: ([_stored(connection, snapshot_id)], ()), new)

    def _change(
        self, rows: Callable[[Connection], tuple[Sequence[Row], Sequence[Row]]], new: NewEvent
    ) -> None:
        def write(connection: Connection, stored: str) -> str:
            gone, come = rows(connection)
            return exchange(connection, gone, [*come, _event_row(connection, new)], stored)

        self._write(write)


def aside_rows(connection: Connection) -> Iterator[Row]:
    """Yield the rows that are kept beside the workshop, for a copy that takes them along.

    In a damaged file a value may be of another kind; no file takes that, so it is left out.
    """
    for table in ASIDE:
        kinds = [column.type.python_type for column in table.c]
        for row in connection.execute(select(table)):
            if [type(value) for value in row] == kinds:
                yield table.name, tuple(row)


def _row(snapshot_id: SnapshotId) -> Select[Any]:
    return select(snapshot).where(snapshot.c.id == snapshot_id)


def _stored(connection: Connection, snapshot_id: SnapshotId) -> Row:
    row = connection.execute(_row(snapshot_id)).one_or_none()
    if row is None:
        raise OutOfStepError("A snapshot is not there any more.")
    return "snapshot", tuple(row)


def _event_row(connection: Connection, new: NewEvent) -> Row:
    number = _last(connection, event.c.number) + 1
    entry = _last(connection, journal.c.number)
    return "event", (number, new.kind.value, new.label, new.author, new.at, entry)


def _last(connection: Connection, column: Column[int]) -> int:
    return connection.execute(select(func.coalesce(func.max(column), 0))).scalar_one()


def _packed(workshop: Workshop) -> str:
    text = codec.encode(differ(NOTHING, workshop))
    return b64encode(zlib.compress(text.encode())).decode("ascii")


def _unpacked(name: str, content: str) -> Workshop:
    try:
        # A file somebody sent may hold a few bytes that stand for gigabytes.
        unpacking = zlib.decompressobj()
        text = unpacking.decompress(b64decode(content, validate=True), LARGEST)
        if not unpacking.eof:
            raise ValueError("it is too large or cut off")
        return apply(NOTHING, codec.decode(text.decode()))
    except (zlib.error, ValueError) as error:
        raise DocumentError(
            "snapshot",
            translate(
                "File", "The snapshot “{name}” cannot be read; the workshop itself is complete."
            ).format(name=name),
        ) from error
