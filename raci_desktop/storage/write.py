"""From a change to SQL: the rows it takes away, replaces and adds, and the new checksum."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Table, Update, bindparam, delete, insert, update

from raci_desktop.domain.change import Change
from raci_desktop.storage import checksum
from raci_desktop.storage.checksum import Values
from raci_desktop.storage.mapping import Row, rows_of_delta
from raci_desktop.storage.schema import CONTENT, meta

_Parameters = list[dict[str, Any]]


class OutOfStepError(Exception):
    """The file does not hold what a change replaces: something else has written to it."""


@dataclass(slots=True)
class _Work:
    """What is to be done in one table."""

    gone: dict[Values, Values] = field(default_factory=dict[Values, Values])
    """Rows taken away, by their key."""
    come: dict[Values, Values] = field(default_factory=dict[Values, Values])
    """Rows added, by their key."""


def write(connection: Connection, change: Change, stored: str) -> str:
    """Write a change's rows and the checksum they give; return that checksum.

    ``stored`` is the checksum the file must hold now. Raises OutOfStepError when the file holds
    other rows than the change replaces; the transaction is to be rolled back then.
    """
    net = _net(change)
    by_table = _by_table(net)
    for table in CONTENT:
        if table.name in by_table:
            _write_table(connection, table, by_table[table.name])
    difference = sum(count * checksum.row_hash(*row) for row, count in net.items())
    new = checksum.added(stored, difference)
    _set_checksum(connection, stored, new)
    return new


def insert_rows(connection: Connection, rows: Iterable[Row]) -> None:
    """Write the rows of a new file."""
    by_table: dict[str, list[Values]] = defaultdict(list)
    for table, values in rows:
        by_table[table].append(values)
    for table in CONTENT:
        if by_table[table.name]:
            parameters = [_named(table, values) for values in by_table[table.name]]
            connection.execute(insert(table), parameters)


def _net(change: Change) -> Mapping[Row, int]:
    """Return how often each row is to be added (taken away, if negative), steps joined."""
    net: Counter[Row] = Counter()
    for delta in change.deltas:
        old, new = rows_of_delta(delta)
        net.subtract(old)
        net.update(new)
    return {row: count for row, count in net.items() if count}


def _by_table(net: Mapping[Row, int]) -> Mapping[str, _Work]:
    by_table: dict[str, _Work] = defaultdict(_Work)
    for (name, values), count in net.items():
        work = by_table[name]
        rows = work.come if count > 0 else work.gone
        key = values[: _key_length(name)]
        if abs(count) != 1 or key in rows:
            raise OutOfStepError(f"A row of {name} would be there twice.")
        rows[key] = values
    return by_table


def _write_table(connection: Connection, table: Table, work: _Work) -> None:
    gone = [row for key, row in work.gone.items() if key not in work.come]
    come = [row for key, row in work.come.items() if key not in work.gone]
    both = [(row, work.come[key]) for key, row in work.gone.items() if key in work.come]
    if gone:
        found = connection.execute(
            _delete(table.name), [_named(table, row, "old_") for row in gone]
        )
        _expect(table, found.rowcount, len(gone))
    if both:
        pairs = [_named(table, old, "old_") | _named(table, new, "new_") for old, new in both]
        found = connection.execute(_update(table.name), pairs)
        _expect(table, found.rowcount, len(both))
    if come:
        connection.execute(insert(table), [_named(table, row) for row in come])


def _expect(table: Table, found: int, wanted: int) -> None:
    if found != wanted:
        raise OutOfStepError(f"{wanted - found} rows of {table.name} are not as they were.")


def _set_checksum(connection: Connection, stored: str, new: str) -> None:
    wanted = (meta.c.name == checksum.NAME) & (meta.c.value == stored)
    if connection.execute(update(meta).where(wanted).values(value=new)).rowcount != 1:
        raise OutOfStepError("The checksum is not as it was.")


def _named(table: Table, values: Values, prefix: str = "") -> dict[str, Any]:
    return {prefix + c.name: value for c, value in zip(table.c, values, strict=True)}


_TABLES = {table.name: table for table in CONTENT}


@cache
def _key_length(name: str) -> int:
    return len(_TABLES[name].primary_key)


@cache
def _delete(name: str) -> Delete:
    table = _TABLES[name]
    # Every column is compared, so that nothing is taken away that the change did not see.
    return delete(table).where(*(c == bindparam(f"old_{c.name}") for c in table.c))


@cache
def _update(name: str) -> Update:
    table = _TABLES[name]
    same = (c == bindparam(f"old_{c.name}") for c in table.c)
    changed = [c.name for c in table.c if not c.primary_key]
    return update(table).where(*same).values({c: bindparam(f"new_{c}") for c in changed})
