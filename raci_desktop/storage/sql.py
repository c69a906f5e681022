"""The statements that write rows, compiled once: their parameters are rows as they are.

Core's own way names and copies the parameters of every row, which doubles the time of a large
write.
"""

from functools import cache

from sqlalchemy import ClauseElement, Table, bindparam
from sqlalchemy import delete as core_delete
from sqlalchemy import insert as core_insert
from sqlalchemy import update as core_update
from sqlalchemy.dialects.sqlite.pysqlite import dialect

_DIALECT = dialect()


@cache
def insert(table: Table) -> str:
    """Return the SQL that adds a row; its parameters are the row."""
    names = [c.name for c in table.c]
    return _text(core_insert(table).values({name: bindparam(name) for name in names}))


@cache
def delete(table: Table) -> str:
    """Return the SQL that takes a row away; its parameters are the row.

    Every column is compared, so that nothing is taken away that the change did not see.
    """
    return _text(core_delete(table).where(*(c == bindparam(c.name) for c in table.c)))


@cache
def update(table: Table) -> str:
    """Return the SQL that replaces a row by one of the same key.

    Its parameters are the new row without its key, and then the old row, which is compared as in
    ``delete``. The key is not set: SQLite would look for everything that refers to it.
    """
    rest = [c.name for c in table.c if not c.primary_key]
    statement = core_update(table).where(*(c == bindparam(c.name) for c in table.c))
    return _text(statement.values({name: bindparam(f"new_{name}") for name in rest}))


def _text(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_DIALECT))
