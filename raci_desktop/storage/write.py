"""From a change to SQL: the rows it takes away, replaces and adds, and the new checksum."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, Table, bindparam, update

from raci_desktop.domain.change import Change
from raci_desktop.storage import checksum, sql
from raci_desktop.storage.checksum import Values
from raci_desktop.storage.mapping import Row, rows_of_delta
from raci_desktop.storage.schema import COVERED, KEY_LENGTHS, meta

_CHECKSUM = (
    update(meta)
    .where(meta.c.name == checksum.NAME, meta.c.value == bindparam("old_value"))
    .values(value=bindparam("new_value"))
)


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
    return _write(connection, _net(change), stored)


def exchange(connection: Connection, gone: Iterable[Row], come: Iterable[Row], stored: str) -> str:
    """Take rows away and add rows; return the checksum they give. Raises as ``write`` does."""
    net: Counter[Row] = Counter(come)
    net.subtract(gone)
    return _write(connection, {row: count for row, count in net.items() if count}, stored)


def _write(connection: Connection, net: Mapping[Row, int], stored: str) -> str:
    by_table = _by_table(net)
    for table in COVERED:
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
    for table in COVERED:
        if by_table[table.name]:
            _execute(connection, sql.insert(table), by_table[table.name])


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
        key = values[: KEY_LENGTHS[name]]
        if abs(count) != 1 or key in rows:
            raise OutOfStepError(f"A row of {name} would be there twice.")
        rows[key] = values
    return by_table


def _write_table(connection: Connection, table: Table, work: _Work) -> None:
    gone = [row for key, row in work.gone.items() if key not in work.come]
    come = [row for key, row in work.come.items() if key not in work.gone]
    both = [work.come[key][len(key) :] + row for key, row in work.gone.items() if key in work.come]
    if gone:
        _expect(table, _execute(connection, sql.delete(table), gone), len(gone))
    if both:
        _expect(table, _execute(connection, sql.update(table), both), len(both))
    if come:
        _execute(connection, sql.insert(table), come)


def _execute(connection: Connection, statement: str, rows: list[Values]) -> int:
    """Run a statement for every row; return how many rows it met."""
    return connection.exec_driver_sql(statement, rows).rowcount


def _expect(table: Table, found: int, wanted: int) -> None:
    if found != wanted:
        raise OutOfStepError(f"{wanted - found} rows of {table.name} are not as they were.")


def _set_checksum(connection: Connection, stored: str, new: str) -> None:
    values = {"old_value": stored, "new_value": new}
    if connection.execute(_CHECKSUM, values).rowcount != 1:
        raise OutOfStepError("The checksum is not as it was.")
