"""Connections to a workshop file: pragmas at connect, explicit BEGIN, one connection each.

The driver's own transaction handling is off (``isolation_level=None``): it would not open a
transaction before DDL, and a failed migration would stay half done.
"""

import sqlite3
from enum import Enum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

BUSY_SECONDS = 0.25
"""How long SQLite waits for another program's lock; the window stands still meanwhile."""

_ALWAYS = (
    "foreign_keys = ON",  # ignored inside a transaction, hence here
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
)


class Mode(Enum):
    """What a connection may do: SQLite's open mode, and the pragmas that go with it."""

    READ = ("ro", ())
    WRITE = ("rw", ("journal_mode = DELETE", "synchronous = FULL"))
    # A new file nobody sees until it is complete, synced and renamed: nothing to roll back to.
    BUILD = ("rwc", ("journal_mode = MEMORY", "synchronous = OFF"))


def connect(path: Path, mode: Mode) -> Engine:
    """Return an engine on a file, with one connection that opens at first use."""
    name, pragmas = mode.value
    return _engine(f"{path.absolute().as_uri()}?mode={name}", (*_ALWAYS, *pragmas))


def in_memory() -> Engine:
    """Return an engine on an empty database in memory."""
    return _engine("file::memory:", _ALWAYS)


def reading(engine: Engine) -> Engine:
    """Return the same connection, whose transactions take no write lock."""
    return engine.execution_options(reading=True)


def driver(connection: Connection) -> sqlite3.Connection:
    """Return the driver's connection, for what Core has no words for."""
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        raise TypeError("The engine does not use the sqlite3 driver.")
    return raw


def pragma(connection: Connection, name: str) -> int:
    """Return the value of a pragma that is a number."""
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


def _engine(uri: str, pragmas: tuple[str, ...]) -> Engine:
    def open_file() -> sqlite3.Connection:
        # Jobs may open a document on one thread and hand it to another; never two at a time.
        return sqlite3.connect(
            uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )

    # hide_parameters: errors would otherwise print what people wrote.
    engine = create_engine(
        "sqlite+pysqlite://", creator=open_file, poolclass=StaticPool, hide_parameters=True
    )

    def prepare(connection: sqlite3.Connection, _record: Any) -> None:
        for one in pragmas:
            connection.execute(f"PRAGMA {one}")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    only_reads = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if only_reads else "BEGIN IMMEDIATE")
