"""Everything the content tables of a file hold, read once for the checksum and for loading."""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, func, literal_column, select, table
from sqlalchemy.types import NullType

from raci_desktop.storage.schema import BOOKS, CONTENT

Contents = Mapping[str, Sequence[tuple[Any, ...]]]
"""Rows by table, with the values in the order of the file's columns."""

_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
)


def read(connection: Connection) -> Contents:
    """Return the rows of every content table, those of a newer version included."""
    return {name: _rows(connection, name) for name in tables(connection) if name not in BOOKS}


def tables(connection: Connection) -> list[str]:
    """Return the names of all tables of a file."""
    return list(connection.exec_driver_sql(_TABLES).scalars())


def counts(connection: Connection) -> Mapping[str, int]:
    """Return how many rows each table has, the journal included."""
    return {
        name: connection.execute(select(func.count()).select_from(table(name))).scalar_one()
        for name in tables(connection)
    }


def known(connection: Connection, contents: Contents) -> Contents:
    """Return contents with the tables and columns this version knows, in its order."""
    return {one.name: _known_columns(connection, one.name, contents) for one in CONTENT}


def _rows(connection: Connection, name: str) -> Sequence[tuple[Any, ...]]:
    everything = literal_column("*", NullType())
    return connection.execute(select(everything).select_from(table(name))).all()


def _known_columns(
    connection: Connection, name: str, contents: Contents
) -> Sequence[tuple[Any, ...]]:
    ours = [column.name for column in next(one for one in CONTENT if one.name == name).c]
    info = connection.exec_driver_sql(f"PRAGMA table_info({name})")
    theirs = [row[1] for row in info]
    if ours == theirs:
        return contents[name]
    pick = itemgetter(*(theirs.index(one) for one in ours))
    rows = contents[name]
    return [(pick(row),) for row in rows] if len(ours) == 1 else [pick(row) for row in rows]
