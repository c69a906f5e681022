"""Writing a whole workshop file: complete and synced under another name, then renamed."""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, insert

from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage import checksum, journal
from raci_desktop.storage.engine import Mode, connect
from raci_desktop.storage.mapping import Row, rows_of_workshop
from raci_desktop.storage.migrate import NOTHING, climb
from raci_desktop.storage.migrations import Ladder
from raci_desktop.storage.schema import meta
from raci_desktop.storage.write import insert_rows

PART = ".part"
"""How the name of a file ends that is not complete yet."""

IDENTITY = "document"
"""The row of ``meta`` that names a document, so that backups know whose they are."""


@dataclass(frozen=True, slots=True)
class Past:
    """What a copy takes along beside the workshop: the journal, and rows of snapshots."""

    history: tuple[journal.Line, ...] = ()
    aside: tuple[Row, ...] = ()


NO_PAST = Past()


def write_file(path: Path, workshop: Workshop, past: Past, ladder: Ladder) -> None:
    """Write a workshop and its past to a path; what was there stays until all is written.

    Raises one of ``errors.FAILURES``; nothing is left behind then.
    """
    rows = [*rows_of_workshop(workshop), *past.aside]

    def fill(connection: Connection) -> None:
        climb(connection, ladder, NOTHING)
        insert_rows(connection, rows)
        journal.copy_all(connection, past.history)
        total = checksum.added(checksum.EMPTY, sum(checksum.row_hash(*row) for row in rows))
        about = {checksum.NAME: total, IDENTITY: secrets.token_hex(8)}
        connection.execute(insert(meta), [{"name": n, "value": v} for n, v in about.items()])

    replace_with(path, lambda part: _build(part, fill))


def replace_with(path: Path, make: Callable[[Path], None]) -> None:
    """Let ``make`` write a file beside a path, sync it, and put it in the path's place."""
    part = path.with_name(f".{secrets.token_hex(6)}{PART}")
    try:
        make(part)
        _sync(part)
        part.replace(path)
        _sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)


def _build(part: Path, fill: Callable[[Connection], None]) -> None:
    engine = connect(part, Mode.BUILD)
    try:
        with engine.begin() as connection:
            fill(connection)
    finally:
        engine.dispose()


def _sync(file: Path) -> None:
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # Windows has no handle on a folder, and renames in a journal
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
