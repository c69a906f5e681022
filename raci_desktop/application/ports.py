"""Ports: what the use cases need from files and documents, wired in the composition root.

The window is painted before the core is imported, so what a port carries is named here for type
checkers only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from raci_desktop.application.services import Services as Services

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Finding
    from raci_desktop.application.glimpse import Glimpse
    from raci_desktop.domain.change import Change
    from raci_desktop.domain.ids import SnapshotId, StageId
    from raci_desktop.domain.workshop import Workshop


class DocumentError(Exception):
    """A document cannot be opened or created; the message is one sentence for people.

    ``code``: "missing", "not-a-workshop", "newer", "damaged", "unreadable", "exists", …
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class NotSavedError(Exception):
    """A change could not be committed (disk full, folder gone, file read-only).

    ``permanent`` says that trying again will not help (the document is open read-only).
    """

    def __init__(self, code: str, message: str, permanent: bool = False) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.permanent = permanent


class ExportError(Exception):
    """An export could not be written; the earlier file, if any, is as it was."""


class EntryKind(StrEnum):
    """What a journal entry records."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A journal entry to be written together with its change.

    ``group`` ties entries that are undone together; ``of`` names, for undo and redo, the group
    taken back or done again.
    """

    kind: EntryKind
    label: str
    group: str
    author: str
    at: str
    """Time of the edit, ISO 8601 with zone."""
    edit: str
    """Name of the edit's class, for the audit trail."""
    of: str = ""


@dataclass(frozen=True, slots=True)
class JournalHead:
    """A journal entry without its change, as read at opening."""

    number: int
    kind: EntryKind
    label: str
    group: str
    author: str
    at: str
    of: str = ""


class EventKind(StrEnum):
    """What happened beside edits; none of it can be undone."""

    SNAPSHOT_TAKEN = "snapshot taken"
    SNAPSHOT_RENAMED = "snapshot renamed"
    SNAPSHOT_REMOVED = "snapshot removed"


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to be written down: what, in words, by whom, and when (ISO 8601 with zone)."""

    kind: EventKind
    label: str
    author: str
    at: str


@dataclass(frozen=True, slots=True)
class Event:
    """An event as it is stored; ``entry`` is the number of the journal entry before it."""

    number: int
    kind: EventKind
    label: str
    author: str
    at: str
    entry: int


@dataclass(frozen=True, slots=True)
class SnapshotHead:
    """A snapshot without what it holds: its name, who kept it, and when."""

    id: "SnapshotId"
    name: str
    author: str
    at: str


class Shelf(Protocol):
    """The snapshots of one document; each call is on disk when it returns.

    Reading raises DocumentError, writing NotSavedError; nothing is written then.
    """

    def heads(self) -> Sequence[SnapshotHead]:
        """Return the snapshots without what they hold, oldest first."""
        ...

    def content(self, snapshot_id: "SnapshotId", /) -> "Workshop":
        """Return what the workshop held. Raises DocumentError("snapshot")."""
        ...

    def events(self) -> Sequence[Event]:
        """Return what happened beside edits, oldest first."""
        ...

    def take(self, head: SnapshotHead, workshop: "Workshop", new: NewEvent, /) -> None:
        """Keep a workshop under a name."""
        ...

    def rename(self, snapshot_id: "SnapshotId", name: str, new: NewEvent, /) -> None:
        """Give a snapshot another name."""
        ...

    def remove(self, snapshot_id: "SnapshotId", new: NewEvent, /) -> None:
        """Remove a snapshot for good."""
        ...


class Document(Protocol):
    """One open workshop document."""

    @property
    def path(self) -> Path:
        """Where the document is."""
        ...

    @property
    def read_only(self) -> str:
        """Why nothing can be written ("" when it can): a sentence such as who holds the file."""
        ...

    @property
    def warning(self) -> str:
        """What did not work without standing in the way ("" for nothing): a failed backup."""
        ...

    def back_up(self) -> Path | None:
        """Back the document up when it has changed since the last backup; return the copy.

        Raises DocumentError("backup"); the document itself is saved all the same.
        """
        ...

    def load(self) -> "Workshop":
        """Return the workshop the document holds. Raises DocumentError."""
        ...

    def heads(self) -> Sequence[JournalHead]:
        """Return the journal without its changes, oldest first."""
        ...

    def changes(self, group: str) -> "Sequence[Change]":
        """Return the changes of a group's "do" entries, oldest first.

        Raises DocumentError("journal") when a line cannot be read.
        """
        ...

    @property
    def shelf(self) -> Shelf:
        """The document's snapshots."""
        ...

    def commit(self, change: "Change", entry: NewEntry) -> int:
        """Write rows and journal entry in one transaction; return the entry's number.

        Raises NotSavedError; nothing is written then.
        """
        ...

    def save_as(self, path: Path, workshop: "Workshop") -> "Document":
        """Write a full copy (history included) to a new path and return it opened.

        ``workshop`` is what the copy must hold: it may be ahead of the file when edits could
        not be saved. Raises DocumentError.
        """
        ...

    def close(self) -> None:
        """Release the file; nothing is pending, since every commit is complete."""
        ...


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What an export prints: a workshop, its findings, and the two stages compared."""

    workshop: "Workshop"
    findings: "tuple[Finding, ...]"
    before: "StageId"
    after: "StageId"


class RecentIndex(Protocol):
    """What is known of workshops that are not open; lost or damaged, it is simply built again."""

    def read(self, paths: "Sequence[Path]") -> "Mapping[Path, Glimpse]":
        """Return what is known of these workshops; those it does not know are left out."""
        ...

    def stale(self, path: Path) -> bool:
        """Whether a file has changed since its glimpse was kept, or has none."""
        ...

    def keep(self, path: Path, glimpse: "Glimpse") -> None:
        """Keep what is known of a workshop; a disk that refuses only leaves the index behind."""
        ...

    def forget(self, path: Path) -> None:
        """Forget a workshop."""
        ...
