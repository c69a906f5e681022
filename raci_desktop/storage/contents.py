"""Everything the content tables of a file hold, read once for the checksum and for loading."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, column, func, literal_column, select, table
from sqlalchemy.types import NullType, Text

from raci_desktop.storage.schema import BOOKS, CONTENT

Contents = Mapping[str, Sequence[tuple[Any, ...]]]
"""Rows by table, with the values in the order of the file's columns."""

# CAST: in a damaged file a name may be no text.
_TABLES = """\
SELECT CAST(name AS TEXT) FROM sqlite_schema
WHERE CAST(type AS TEXT) = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"""


def read(connection: Connection) -> Contents:
    """Return the rows of every content table, those of a newer version included."""
    return {name: _rows(connection, name) for name in tables(connection) if name not in BOOKS}


def tables(connection: Connection) -> list[str]:
    """Return the names of all tables of a file."""
    return list(connection.exec_driver_sql(_TABLES).scalars())


def columns(connection: Connection, name: str) -> list[str]:
    """Return the names of a table's columns; none when there is no such table."""
    info = connection.execute(
        select(column("name", Text)).select_from(func.pragma_table_info(name))
    )
    return list(info.scalars())


def counts(connection: Connection) -> Mapping[str, int]:
    """Return how many rows each table has, the journal included."""
    return {
        name: connection.execute(select(func.count()).select_from(table(name))).scalar_one()
        for name in tables(connection)
    }


def known(connection: Connection, contents: Contents) -> Contents:
    """Return contents with the tables and columns this version knows, in its order."""
    return {one.name: _known_columns(connection, one, contents) for one in CONTENT}


def sound(contents: Contents) -> bool:
    """Whether every known value has its column's type; in a damaged file it may not."""
    return all(
        type(value) is column.type.python_type
        for one in CONTENT
        for row in contents[one.name]
        for value, column in zip(row, one.c, strict=True)
    )


def _rows(connection: Connection, name: str) -> Sequence[tuple[Any, ...]]:
    everything = literal_column("*", NullType())
    return connection.execute(select(everything).select_from(table(name))).all()


def _known_columns(
    connection: Connection, ours: Table, contents: Contents
) -> Sequence[tuple[Any, ...]]:
    rows, theirs = contents[ours.name], columns(connection, ours.name)
    places = [theirs.index(one.name) for one in ours.c]
    if places == list(range(len(theirs))):
        return rows
    return [tuple(row[place] for place in places) for row in rows]
