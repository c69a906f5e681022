"""Snapshots: the workshop kept under a name, to look at or to go back to.

Keeping, renaming and removing one changes nothing of the workshop: it is on disk when the call
returns, or it has not happened (nothing is queued), and undo does not take it back; it is an
``Event`` in the file. Going back to one is an ordinary edit, ``RestoreWorkshop``: one undo step.
"""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

from raci_desktop.application.ports import (
    DocumentError,
    Event,
    EventKind,
    NewEvent,
    NotSavedError,
    Shelf,
    SnapshotHead,
)
from raci_desktop.domain.edits_record import RestoreWorkshop
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import SnapshotId, new_snapshot_id
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


class Snapshots:
    """The snapshots of an open workshop; every method raises EditRefusedError."""

    def __init__(
        self,
        shelf: Shelf,
        settled: Callable[[], Workshop],
        author: str,
        clock: Callable[[], str],
    ) -> None:
        """Go by a document's shelf.

        ``settled`` returns the workshop once all of it is on disk, or raises EditRefusedError.
        """
        self._shelf = shelf
        self._settled = settled
        self._author = author
        self._clock = clock

    def heads(self) -> Sequence[SnapshotHead]:
        """Return the snapshots, oldest first."""
        with _in_words():
            return self._shelf.heads()

    def events(self) -> Sequence[Event]:
        """Return when snapshots were taken, renamed and removed, and by whom, oldest first."""
        with _in_words():
            return self._shelf.events()

    def content(self, snapshot: SnapshotId) -> Workshop:
        """Return what the workshop held; read from the file at each call."""
        with _in_words():
            return self._shelf.content(snapshot)

    def take(self, name: str) -> SnapshotHead:
        """Keep the workshop as it stands under a name no other snapshot has."""
        named = self._free(name)
        workshop = self._settled()
        head = SnapshotHead(new_snapshot_id(), named, self._author, self._clock())
        label = translate("Event", "Keep snapshot “{name}”").format(name=named)
        event = NewEvent(EventKind.SNAPSHOT_TAKEN, label, head.author, head.at)
        with _in_words():
            self._shelf.take(head, workshop, event)
        return head

    def rename(self, snapshot: SnapshotId, name: str) -> None:
        """Give a snapshot another name."""
        old, new = self._head(snapshot), self._free(name, snapshot)
        if new == old.name:
            return
        label = translate("Event", "Rename snapshot “{old}” to “{new}”")
        with _in_words():
            self._settled()
            event = self._event(EventKind.SNAPSHOT_RENAMED, label.format(old=old.name, new=new))
            self._shelf.rename(snapshot, new, event)

    def remove(self, snapshot: SnapshotId) -> None:
        """Remove a snapshot for good; ask before."""
        label = translate("Event", "Remove snapshot “{name}”")
        label = label.format(name=self._head(snapshot).name)
        with _in_words():
            self._settled()
            self._shelf.remove(snapshot, self._event(EventKind.SNAPSHOT_REMOVED, label))

    def restoring(self, snapshot: SnapshotId) -> RestoreWorkshop:
        """Return the edit that makes the workshop hold what it held in a snapshot."""
        return RestoreWorkshop(self.content(snapshot), self._head(snapshot).name)

    def _event(self, kind: EventKind, label: str) -> NewEvent:
        return NewEvent(kind, label, self._author, self._clock())

    def _head(self, snapshot: SnapshotId) -> SnapshotHead:
        for head in self.heads():
            if head.id == snapshot:
                return head
        raise EditRefusedError(
            "unknown-snapshot", translate("Refusal", "This snapshot is no longer in the file.")
        )

    def _free(self, text: str, of: SnapshotId | None = None) -> str:
        name = clean_name(text)
        if not name:
            raise EditRefusedError("empty-name", translate("Refusal", "Give the snapshot a name."))
        if any(o.id != of and o.name.casefold() == name.casefold() for o in self.heads()):
            raise EditRefusedError(
                "duplicate-snapshot",
                translate(
                    "Refusal", "There is already a snapshot called “{name}”; choose another name."
                ).format(name=name),
            )
        return name


@contextmanager
def _in_words() -> Generator[None, None, None]:
    """Turn what a document raises into a refusal."""
    try:
        yield
    except (DocumentError, NotSavedError) as error:
        raise EditRefusedError(error.code, error.message) from error
