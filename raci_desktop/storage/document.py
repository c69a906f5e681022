"""The document: one ``.raci`` file that is loaded, committed to, backed up and copied."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlalchemy import Connection

from raci_desktop.application.ports import DocumentError, JournalHead, NewEntry, NotSavedError
from raci_desktop.domain.change import Change
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage import backup, checks, contents, journal
from raci_desktop.storage.contents import Contents
from raci_desktop.storage.engine import reading
from raci_desktop.storage.errors import (
    FAILURES,
    MovedError,
    cannot_open,
    cannot_write,
    not_kept,
    not_saved,
    reason,
)
from raci_desktop.storage.filing import NO_PAST, Past, write_file
from raci_desktop.storage.load import workshop_of
from raci_desktop.storage.lock import HeldError, WriterLock, lock_file
from raci_desktop.storage.migrations import top
from raci_desktop.storage.opening import Opened, Settings, open_file, subject_of
from raci_desktop.storage.presence import identity_of
from raci_desktop.storage.shelf import FileShelf, aside_rows
from raci_desktop.storage.write import write

_Read = TypeVar("_Read")


class RaciDocument:
    """An open workshop file; used by one thread at a time.

    ``warning`` is "" or a sentence about something that went wrong and hinders nobody.
    """

    def __init__(self, path: Path, opened: Opened, settings: Settings) -> None:
        self._path = path
        self._opened = opened
        self._engine = opened.engine
        self._lock = opened.lock
        self._read_only = opened.read_only
        self._settings = settings
        self._file = opened.presence.identity
        self._subject = subject_of(path, opened.examined)
        self._version = opened.examined.version
        self._unread: Contents | None = opened.examined.contents
        self._closed = False
        self.warning = ""

    def __enter__(self) -> "RaciDocument":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the file is, links resolved."""
        return self._path

    @property
    def read_only(self) -> str:
        """Why nothing can be written, as a sentence; "" when it can."""
        return self._read_only

    def load(self) -> Workshop:
        """Return the workshop the file holds. Raises DocumentError."""
        # Opening has read every row for the checksum; the first load takes those.
        rows, self._unread = self._unread, None
        try:
            return workshop_of(self._contents() if rows is None else rows)
        except ValueError as error:
            raise DocumentError(
                "damaged",
                translate(
                    "File",
                    "“{name}” holds a value that this program does not know; open a backup of it.",
                ).format(name=self._path.name),
            ) from error

    def heads(self) -> Sequence[JournalHead]:
        """Return the journal without its changes, oldest first, as far back as it can be read."""
        return self._read(journal.heads)

    def changes(self, group: str) -> Sequence[Change]:
        """Return the changes of a group's "do" entries, oldest first.

        Raises DocumentError("journal") when a line cannot be read.
        """
        return self._read(lambda c: journal.changes(c, group))

    @property
    def shelf(self) -> FileShelf:
        """The snapshots of the file."""
        return FileShelf(self._read, self._write_aside)

    def commit(self, change: Change, entry: NewEntry) -> int:
        """Write rows and journal line in one transaction; return the line's number.

        Returns only after COMMIT. Raises NotSavedError; nothing is written then, and the same
        commit may be tried again.
        """
        self._refuse_if_read_only()
        try:
            self._refuse_if_moved()
            line = journal.line_of(change, entry)
            with self._engine.begin() as connection:
                checksum = write(connection, change, self._subject.checksum)
                number = journal.append(connection, line)
        except (*FAILURES, MovedError) as error:
            raise not_saved(error, self._path) from error
        self._unread = None
        self._subject = replace(self._subject, checksum=checksum, entries=number)
        return number

    def save_as(self, path: Path, workshop: Workshop) -> "RaciDocument":
        """Write a workshop with this document's history to a path and return it opened.

        A file at the path is replaced once the copy is complete. When the history cannot be read
        any more, the copy is written without it and says so in ``warning``.
        Raises DocumentError; this document stays as it is.
        """
        path = path.resolve()
        self._refuse_to_lose(path)
        past, warning = self._past()
        if self._lock is not None and self._lock.file == lock_file(path):
            lock = self._replaced(path, workshop, past, self._lock)
        else:
            lock = _written(path, workshop, past, self._settings)
        copy = open_with(path, self._settings, lock)
        copy.warning = warning
        return copy

    def save_clean_copy(self, path: Path, workshop: Workshop) -> None:
        """Write a copy without history and snapshots to a path. Raises DocumentError."""
        path = path.resolve()
        self._refuse_to_lose(path)
        _written(path, workshop, NO_PAST, self._settings).release()

    def back_up(self) -> Path | None:
        """Make a backup unless the newest one holds the same; return its path if one was made.

        Raises DocumentError("backup").
        """
        if self._settings.backups is None:
            return None
        try:
            now = datetime.now(UTC)
            return backup.back_up(self._engine, self._subject, self._settings.backups, now)
        except (*FAILURES, backup.BackupError) as error:
            raise DocumentError(
                "backup",
                translate(
                    "File",
                    "No backup of “{name}” could be made in “{folder}” ({reason}); "
                    "the workshop itself is saved.",
                ).format(name=self._path.name, folder=self._settings.backups, reason=reason(error)),
            ) from error

    def close(self) -> None:
        """Release the file; nothing is pending, since every commit is complete."""
        if self._closed:
            return
        self._closed = True
        self._opened.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _contents(self) -> Contents:
        return self._read(lambda c: contents.known(c, contents.read(c)))

    def _read(self, read: Callable[[Connection], _Read]) -> _Read:
        try:
            with reading(self._engine).begin() as connection:
                return checks.tolerant(connection, read)
        except FAILURES as error:
            raise cannot_open(error, self._path) from error

    def _write_aside(self, rows: Callable[[Connection, str], str]) -> None:
        """Write what is kept beside the workshop. Raises NotSavedError."""
        self._refuse_if_read_only()
        try:
            self._refuse_if_moved()
            with self._engine.begin() as connection:
                checksum = rows(connection, self._subject.checksum)
        except (*FAILURES, MovedError) as error:
            raise not_kept(error, self._path) from error
        self._subject = replace(self._subject, checksum=checksum)

    def _refuse_if_read_only(self) -> None:
        if self._closed:
            words = translate("File", "“{name}” is closed.").format(name=self._path.name)
            raise NotSavedError("closed", words, permanent=True)
        if self._read_only:
            raise NotSavedError("read-only", self._read_only, permanent=True)

    def _refuse_if_moved(self) -> None:
        # SQLite goes on writing to a deleted file as long as it is open, and says OK.
        if identity_of(self._path) != self._file:
            raise MovedError

    def _refuse_to_lose(self, target: Path) -> None:
        """Refuse a copy over the file itself, or of what only a newer program knows."""
        if self._version > top(self._settings.ladder):
            raise DocumentError("newer", self._read_only)
        if self._file is not None and identity_of(target) == self._file:
            raise DocumentError(
                "same-file",
                translate(
                    "File", "“{name}” is this workshop's own file; choose another name."
                ).format(name=target.name),
            )

    def _past(self) -> tuple[Past, str]:
        try:
            with reading(self._engine).begin() as connection:
                return checks.tolerant(connection, _past_in), ""
        except FAILURES:
            words = translate(
                "File",
                "The history of “{name}” could not be read any more; the copy begins without it.",
            )
            return NO_PAST, words.format(name=self._path.name)

    def _replaced(self, path: Path, workshop: Workshop, past: Past, lock: WriterLock) -> WriterLock:
        """Write a copy where our lost file was; our lock goes over to it."""
        _write(path, workshop, past, self._settings)
        self._lock = None
        words = translate("File", "“{name}” is open as a new file now.")
        self._read_only = words.format(name=path.name)
        return lock


def create(
    path: Path, workshop: Workshop, *, replace: bool = False, backups: Path | None = None
) -> RaciDocument:
    """Write a new document and return it opened.

    Raises DocumentError: "exists" unless ``replace`` allows to put it in the place of a file,
    "in-use" when that file is open elsewhere, "unwritable", "text".
    """
    path, settings = path.resolve(), Settings(backups)
    if not replace and path.exists():
        words = translate("File", "“{name}” exists already; choose another name.")
        raise DocumentError("exists", words.format(name=path.name))
    return open_with(path, settings, _written(path, workshop, NO_PAST, settings))


def open_document(path: Path, *, backups: Path | None = None) -> RaciDocument:
    """Open a document, for reading only where it cannot be written (see ``read_only``).

    With a folder for ``backups``, a document that has changed since its last one is backed up;
    when that fails, ``warning`` says so. Raises DocumentError.
    """
    document = open_with(path, Settings(backups))
    if not document.read_only:
        try:
            document.back_up()
        except DocumentError as error:
            document.warning = error.message
    return document


def open_with(path: Path, settings: Settings, held: WriterLock | None = None) -> RaciDocument:
    """Open a document under given settings; a lock already held on it passes to the result."""
    path = path.resolve()
    return RaciDocument(path, open_file(path, settings, held), settings)


def _past_in(connection: Connection) -> Past:
    return Past(tuple(journal.lines(connection)), tuple(aside_rows(connection)))


def _written(path: Path, workshop: Workshop, past: Past, settings: Settings) -> WriterLock:
    """Write a whole file and return the lock taken on it."""
    lock = _taken(path)
    try:
        _write(path, workshop, past, settings)
    except DocumentError:
        lock.release()
        raise
    return lock


def _write(path: Path, workshop: Workshop, past: Past, settings: Settings) -> None:
    try:
        write_file(path, workshop, past, settings.ladder)
    except FAILURES as error:
        raise cannot_write(error, path) from error


def _taken(path: Path) -> WriterLock:
    try:
        return WriterLock(path)
    except HeldError as error:
        raise DocumentError(
            "in-use",
            translate("File", "“{name}” is open elsewhere ({holder}); choose another name.").format(
                name=path.name, holder=error.words
            ),
        ) from error
    except OSError as error:
        raise cannot_write(error, path) from error
