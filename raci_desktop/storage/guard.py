"""The schema of a file against ours: strangers' triggers, views and changed tables are refused.

A trigger or view of a stranger would run inside our own statements.
"""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection

from raci_desktop.application.ports import DocumentError
from raci_desktop.storage import contents
from raci_desktop.storage.engine import in_memory
from raci_desktop.storage.migrations import Ladder, top
from raci_desktop.storage.schema import METADATA
from raci_desktop.storage.version import Version

Objects = Mapping[tuple[str, str], str]
"""The SQL of every object, by its type and name."""

# CAST: in a damaged file a name may be no text.
_OBJECTS = """\
SELECT CAST(type AS TEXT), CAST(name AS TEXT), CAST(sql AS TEXT)
FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"""
_ALWAYS_REFUSED = ("trigger", "view")
_WORDS = {"index": "an index", "table": "a table", "trigger": "a trigger", "view": "a view"}


def check(connection: Connection, name: str, version: Version, ladder: Ladder) -> None:
    """Refuse a file whose schema is not the one its version has.

    A file of a newer minor may have more tables and columns, but no triggers and views.
    Raises DocumentError("foreign-schema").
    """
    found = _objects(connection)
    for kind, name_found in found:
        if kind in _ALWAYS_REFUSED:
            raise _refusal(name, f"holds {_WORDS[kind]} “{name_found}”")
    if version > top(ladder):
        _check_columns(connection, name)
        return
    expected = objects_at(version, ladder)
    for key in sorted(found.keys() | expected.keys()):
        if found.get(key) != expected.get(key):
            raise _refusal(name, _difference(key, found, expected))


def _check_columns(connection: Connection, name: str) -> None:
    """Refuse a file of a newer minor that lacks what every version of this major has."""
    for table in METADATA.tables.values():
        missing = {column.name for column in table.c} - set(
            contents.columns(connection, table.name)
        )
        if missing:
            raise _refusal(name, f"lacks “{min(missing)}” in the table “{table.name}”")


@cache
def objects_at(version: Version, ladder: Ladder) -> Objects:
    """Return the objects of a version: what its rungs make in an empty database."""
    engine = in_memory()
    with engine.begin() as connection:
        for rung in ladder:
            if rung.to <= version:
                rung.climb(connection)
        made = _objects(connection)
    engine.dispose()
    return made


def _objects(connection: Connection) -> Objects:
    rows = connection.exec_driver_sql(_OBJECTS)
    return {(kind, name): sql or "" for kind, name, sql in rows}


def _difference(key: tuple[str, str], found: Objects, expected: Objects) -> str:
    kind, name = key
    words = _WORDS.get(kind, kind)
    if key not in found:
        return f"lacks {words} “{name}”"
    if key not in expected:
        return f"holds {words} “{name}”"
    return f"has {words} “{name}” that was changed"


def _refusal(name: str, what: str) -> DocumentError:
    return DocumentError(
        "foreign-schema",
        f"“{name}” {what}, which no RACI Desktop does; open a backup of the workshop.",
    )
