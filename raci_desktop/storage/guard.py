"""The schema of a file against ours: strangers' triggers, views and changed tables are refused.

A trigger or view of a stranger would run inside our own statements.
"""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection

from raci_desktop.application.ports import DocumentError
from raci_desktop.storage.engine import in_memory
from raci_desktop.storage.migrations import Ladder
from raci_desktop.storage.version import Version

Objects = Mapping[tuple[str, str], str]
"""The SQL of every object, by its type and name."""

_OBJECTS = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite~_%' ESCAPE '~'"
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
    if version > ladder[-1].to:
        return
    expected = objects_at(version, ladder)
    for key in sorted(found.keys() | expected.keys()):
        if found.get(key) != expected.get(key):
            raise _refusal(name, _difference(key, found, expected))


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
        f"“{name}” {what}, which RACI Desktop did not make; open a backup of the workshop.",
    )
