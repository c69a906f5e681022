"""Backups of a workshop: copied by SQLite, verified, renamed, thinned; in a folder of their own."""

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from raci_desktop.domain.translation import translate
from raci_desktop.storage import checksum, contents
from raci_desktop.storage.engine import Mode, connect, driver, pragma, reading
from raci_desktop.storage.errors import FaultError
from raci_desktop.storage.filing import PART, replace_with
from raci_desktop.storage.thinning import kept

_TIME = "%Y-%m-%dT%H-%M-%S-%fZ"
_NAME = re.compile(r"(?P<time>[-\dTZ]+) (?P<state>[\da-f]+-\d+)\.raci")


class BackupError(FaultError):
    """A copy did not turn out like its original."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is backed up: a document's file name, its identity, and the state it is in."""

    name: str
    identity: str
    checksum: str
    entries: int
    """How many entries the journal has."""

    @property
    def state(self) -> str:
        """What differs between two states of one document."""
        return f"{self.checksum}-{self.entries}"


def folder_of(backups: Path, subject: Subject) -> Path:
    """Return the folder of a document's backups; it keeps its name when the file is renamed."""
    mark = subject.identity[:8]
    known = sorted(backups.glob(f"* {mark}"))
    return known[0] if known else backups / f"{Path(subject.name).stem[:80]} {mark}"


def listed(folder: Path) -> dict[datetime, Path]:
    """Return the finished backups of a document by the time they were made."""
    found: dict[datetime, Path] = {}
    for file in folder.glob("*.raci"):
        match = _NAME.fullmatch(file.name)
        if match:
            found[datetime.strptime(match["time"], _TIME).replace(tzinfo=UTC)] = file
    return found


def back_up(engine: Engine, subject: Subject, backups: Path, now: datetime) -> Path | None:
    """Make a backup unless the newest one holds the same state; return its path if made.

    Raises OSError, sqlite3.Error, DBAPIError or BackupError; earlier backups stay then.
    """
    folder = folder_of(backups, subject)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    known = listed(folder)
    if known and known[max(known)].stem.endswith(f" {subject.state}"):
        return None
    _remove_unfinished(folder)
    target = folder / f"{now.astimezone(UTC):{_TIME}} {subject.state}.raci"
    replace_with(target, lambda part: _copy(engine, part, subject))
    _thin(folder, now)
    return target


def _remove_unfinished(folder: Path) -> None:
    for part in folder.glob(f".*{PART}*"):
        part.unlink(missing_ok=True)


def _thin(folder: Path, now: datetime) -> None:
    known = listed(folder)
    for time in known.keys() - kept(known, now.astimezone(UTC)):
        known[time].unlink(missing_ok=True)


def _copy(engine: Engine, part: Path, subject: Subject) -> None:
    with engine.connect() as connection, closing(sqlite3.connect(part)) as copy:
        driver(connection).backup(copy)
    with reading(engine).begin() as connection:
        wanted = _signs(connection)
    engine_of_copy = connect(part, Mode.READ)
    try:
        with reading(engine_of_copy).begin() as connection:
            found = _signs(connection)
            total = checksum.total(contents.read(connection))
    finally:
        engine_of_copy.dispose()
    if found != wanted or total != subject.checksum:
        raise BackupError(translate("File", "the copy was not like the workshop"))


def _signs(connection: Connection) -> tuple[object, ...]:
    """Return what a copy must share with its original, besides its contents."""
    numbers = (pragma(connection, "application_id"), pragma(connection, "user_version"))
    return (*numbers, contents.counts(connection))
