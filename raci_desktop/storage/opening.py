"""Opening a file: sniff, claim the right to write, connect, examine, migrate if it is older."""

import os
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from raci_desktop.application.ports import DocumentError
from raci_desktop.domain.translation import translate
from raci_desktop.storage import backup
from raci_desktop.storage.checks import Examined, examine, refuse_newer
from raci_desktop.storage.engine import Mode, connect
from raci_desktop.storage.errors import FAILURES, cannot_open, reason
from raci_desktop.storage.lock import HeldError, WriterLock
from raci_desktop.storage.migrate import MigrationError, migrate
from raci_desktop.storage.migrations import LADDER, Ladder, top
from raci_desktop.storage.presence import Presence
from raci_desktop.storage.sniff import Header


@dataclass(frozen=True, slots=True)
class Settings:
    """What opening needs besides a path.

    ``backups`` is the folder backups go to (None: none are made); ``ladder`` the schema versions.
    """

    backups: Path | None = None
    ladder: Ladder = LADDER


@dataclass(frozen=True, slots=True)
class Opened:
    """An open file: its connection, the right to write it if we have it, and what it holds."""

    engine: Engine
    lock: WriterLock | None
    presence: Presence
    examined: Examined
    read_only: str
    """Why nothing can be written, as a sentence; "" when it can."""

    def close(self) -> None:
        """Close the connection; the lock is the document's to release."""
        self.engine.dispose()
        self.presence.leave()


def open_file(path: Path, settings: Settings, held: WriterLock | None = None) -> Opened:
    """Open a file; a lock that is already held on it passes to the result.

    Raises DocumentError; the lock is released then.
    """
    with ExitStack() as undo:
        if held is not None:
            undo.callback(held.release)
        presence = Presence(path)
        undo.callback(presence.leave)
        refuse_newer(path.name, presence.header.version, settings.ladder)
        lock, read_only = (held, "") if held else _claim(path, presence.header, settings.ladder)
        if lock is not None and held is None:
            undo.callback(lock.release)
        engine = connect(path, Mode.WRITE if lock else Mode.READ)
        undo.callback(engine.dispose)
        examined = _examined(engine, path, settings, may_write=lock is not None)
        if examined.damaged:
            read_only = read_only or _altered(path, settings)
        undo.pop_all()
        return Opened(engine, lock, presence, examined, read_only)


def subject_of(path: Path, examined: Examined) -> backup.Subject:
    """Return what a backup of an examined file is a backup of."""
    return backup.Subject(path.name, examined.identity, examined.checksum, examined.entries)


def _claim(path: Path, header: Header, ladder: Ladder) -> tuple[WriterLock | None, str]:
    """Return the lock of a document, or why nothing can be written."""
    if header.version > top(ladder):
        return None, _newer_minor(path)
    if not os.access(path, os.W_OK):
        return None, _protected(path, header)
    try:
        return WriterLock(path), ""
    except HeldError as error:
        return None, (
            translate(
                "File",
                "“{name}” is open elsewhere ({holder}), so you can only read it here; "
                "use Save As to work on a copy.",
            ).format(name=path.name, holder=error.words)
        )
    except OSError as error:
        return None, _locked_in(path, header, reason(error))


def _protected(path: Path, header: Header) -> str:
    """Return why a write-protected file can only be read. Raises DocumentError when not even."""
    if header.wal:
        words = translate(
            "File",
            "“{name}” is write-protected, and another program has left the file in a mode that "
            "needs writing; copy “{name}” to a folder you can write to.",
        )
        raise DocumentError("unreadable", words.format(name=path.name))
    return translate(
        "File",
        "“{name}” is write-protected, so you can only read it; use Save As to work on a copy.",
    ).format(name=path.name)


def _locked_in(path: Path, header: Header, problem: str) -> str:
    """Return why a file in such a folder can only be read. Raises DocumentError when not even."""
    if header.wal:
        words = translate(
            "File",
            "The folder of “{name}” cannot be written ({reason}), and another program has left "
            "the file in a mode that needs writing; copy “{name}” to a folder you can write to.",
        )
        raise DocumentError("unreadable", words.format(name=path.name, reason=problem))
    return translate(
        "File",
        "The folder of “{name}” cannot be written ({reason}), so you can only read it; "
        "use Save As to work on a copy.",
    ).format(name=path.name, reason=problem)


def _newer_minor(path: Path) -> str:
    return translate(
        "File",
        "“{name}” was last written by a newer RACI Desktop, so you can only read it here; "
        "update the program to edit it.",
    ).format(name=path.name)


def _altered(path: Path, settings: Settings) -> str:
    if settings.backups:
        words = translate(
            "File",
            "“{name}” was damaged or changed outside RACI Desktop, so you can only read it; "
            "compare it with a backup in “{folder}”, or use Save As to go on with what is there.",
        )
    else:
        words = translate(
            "File",
            "“{name}” was damaged or changed outside RACI Desktop, so you can only read it; "
            "compare it with a backup, or use Save As to go on with what is there.",
        )
    return words.format(name=path.name, folder=settings.backups)


def _examined(engine: Engine, path: Path, settings: Settings, *, may_write: bool) -> Examined:
    try:
        examined = examine(engine, path.name, settings.ladder)
    except FAILURES as error:
        raise cannot_open(error, path) from error
    if examined.version >= top(settings.ladder):
        return examined
    _refuse_migration(path, examined, may_write=may_write)
    _migrate(engine, path, examined, settings)
    return examine(engine, path.name, settings.ladder)


def _refuse_migration(path: Path, examined: Examined, *, may_write: bool) -> None:
    if examined.damaged:
        raise DocumentError(
            "damaged",
            translate(
                "File",
                "“{name}” was made by an older RACI Desktop and is damaged or was changed "
                "outside it; open a backup of it.",
            ).format(name=path.name),
        )
    if not may_write:
        raise DocumentError(
            "older",
            translate(
                "File",
                "“{name}” was made by an older RACI Desktop and cannot be brought up to date "
                "where it is; copy it to a folder you can write to, and close it elsewhere.",
            ).format(name=path.name),
        )


def _migrate(engine: Engine, path: Path, examined: Examined, settings: Settings) -> None:
    try:
        if settings.backups:
            now = datetime.now(UTC)
            backup.back_up(engine, subject_of(path, examined), settings.backups, now)
        migrate(engine, settings.ladder)
    except (*FAILURES, backup.BackupError, MigrationError) as error:
        raise DocumentError(
            "migration",
            translate(
                "File",
                "“{name}” could not be brought up to date ({reason}) and is as it was; "
                "make room on the disk and try again, or use the version that made it.",
            ).format(name=path.name, reason=reason(error)),
        ) from error
