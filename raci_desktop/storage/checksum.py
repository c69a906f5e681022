"""The content checksum: a sum of row hashes, so that an edit hashes only the rows it touches.

It notices damage and outside changes that SQLite's own checks pass over; it is no signature.
"""

from collections.abc import Iterable, Mapping
from hashlib import blake2b

from sqlalchemy import Connection, update

from raci_desktop.storage.schema import meta

Value = str | int | float
Values = tuple[Value, ...]

NAME = "checksum"
"""The row of ``meta`` that holds it, as 16 hexadecimal digits."""

EMPTY = f"{0:016x}"

_MODULO = 1 << 64
_BETWEEN = "\x1f"


def row_hash(table: str, values: Values) -> int:
    """Return the hash of one row, 64 bits."""
    return _sum(table, (values,))


def total(tables: Mapping[str, Iterable[Values]]) -> str:
    """Return the checksum of whole tables."""
    return added(EMPTY, sum(_sum(name, rows) for name, rows in tables.items()))


def added(checksum: str, difference: int) -> str:
    """Return a checksum after hashes were added (or, negative, taken away)."""
    return f"{(int(checksum, 16) + difference) % _MODULO:016x}"


def stamp(connection: Connection, checksum: str) -> None:
    """Store the checksum."""
    connection.execute(update(meta).where(meta.c.name == NAME).values(value=checksum))


def _sum(table: str, rows: Iterable[Values]) -> int:
    """Return the sum of the hashes of rows of one table."""
    number, start = int.from_bytes, table + _BETWEEN
    # One comprehension without calls of ours: opening hashes tens of thousands of rows.
    return sum(
        [
            number(blake2b((start + text).encode(), digest_size=8).digest(), "big")
            for text in _texts(rows)
        ]
    )


def _texts(rows: Iterable[Values]) -> list[str]:
    join = _BETWEEN.join
    return [join([v if type(v) is str else str(v) for v in row]) for row in rows]
