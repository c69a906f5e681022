"""A workshop shown before its document is open: it can be looked at, and not changed yet."""

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from raci_desktop.application.outcome import SavedState, Saving
from raci_desktop.application.ports import (
    Document,
    DocumentError,
    Event,
    JournalHead,
    NewEntry,
    NewEvent,
    NotSavedError,
    Shelf,
    SnapshotHead,
)
from raci_desktop.application.session import WorkshopSession
from raci_desktop.domain.change import Change
from raci_desktop.domain.ids import SnapshotId
from raci_desktop.domain.workshop import Workshop

OPENING = "The workshop is still being opened."


class GlancedSession(WorkshopSession):
    """Stands in for the session of a document that opens in a moment; refuses every edit."""

    def __init__(self, path: Path, workshop: Workshop) -> None:
        """Show what a glance at the file has given."""
        super().__init__(_GlancedDocument(path, workshop))

    @property
    def saved(self) -> SavedState:
        """Neither saved nor read-only: not open yet."""
        return SavedState(Saving.OPENING, OPENING)


class _GlancedDocument(Document):
    """A document that knows its workshop and nothing else."""

    def __init__(self, path: Path, workshop: Workshop) -> None:
        self._path = path
        self._workshop = workshop

    @property
    def path(self) -> Path:
        return self._path

    @property
    def read_only(self) -> str:
        return OPENING

    @property
    def warning(self) -> str:
        return ""

    def back_up(self) -> None:
        """Nothing has changed that could be backed up."""

    def load(self) -> Workshop:
        return self._workshop

    def heads(self) -> Sequence[JournalHead]:
        return ()

    def changes(self, group: str) -> NoReturn:
        raise DocumentError("opening", f"{OPENING} Group {group} is not read yet.")

    @property
    def shelf(self) -> "_GlancedShelf":
        return _GlancedShelf()

    def commit(self, change: Change, entry: NewEntry) -> NoReturn:
        raise NotSavedError("opening", f"{OPENING} “{change.label}” of {entry.at} is not saved.")

    def save_as(self, path: Path, workshop: Workshop) -> NoReturn:
        title = workshop.details.title
        raise DocumentError("opening", f"{OPENING} “{title}” is not written to “{path.name}”.")

    def close(self) -> None:
        """Nothing is open."""


class _GlancedShelf(Shelf):
    """The snapshots of a document that is not open yet: none that anybody could see."""

    def heads(self) -> Sequence[SnapshotHead]:
        return ()

    def content(self, snapshot_id: SnapshotId, /) -> NoReturn:
        raise DocumentError("opening", f"{OPENING} Snapshot {snapshot_id} is not read yet.")

    def events(self) -> Sequence[Event]:
        return ()

    def take(self, head: SnapshotHead, workshop: Workshop, new: NewEvent, /) -> NoReturn:
        raise _refusal(new, head.id, workshop.details.title)

    def rename(self, snapshot_id: SnapshotId, name: str, new: NewEvent, /) -> NoReturn:
        raise _refusal(new, snapshot_id, name)

    def remove(self, snapshot_id: SnapshotId, new: NewEvent, /) -> NoReturn:
        raise _refusal(new, snapshot_id)


def _refusal(new: NewEvent, *about: str) -> NotSavedError:
    return NotSavedError("opening", f"{OPENING} “{new.label}” is not done ({', '.join(about)}).")
