"""The schema of a file against ours: strangers' triggers, views and changed tables are refused.

A trigger or view of a stranger would run inside our own statements.
"""

from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection

from raci_desktop.application.ports import DocumentError
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
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
_FOREIGN = "foreign-schema"
_ALWAYS_REFUSED = ("trigger", "view")
_WORDS = {
    "index": QT_TRANSLATE_NOOP("File", "an index"),
    "table": QT_TRANSLATE_NOOP("File", "a table"),
    "trigger": QT_TRANSLATE_NOOP("File", "a trigger"),
    "view": QT_TRANSLATE_NOOP("File", "a view"),
}
_HOLDS = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” holds {kind} “{part}”, which no RACI Desktop does; open a backup of the workshop.",
)
_LACKS = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” lacks {kind} “{part}”, which no RACI Desktop does; open a backup of the workshop.",
)
_CHANGED = QT_TRANSLATE_NOOP(
    "File",
    "“{name}” has {kind} “{part}” that was changed, which no RACI Desktop does; "
    "open a backup of the workshop.",
)


def check(connection: Connection, name: str, version: Version, ladder: Ladder) -> None:
    """Refuse a file whose schema is not the one its version has.

    A file of a newer minor may have more tables and columns, but no triggers and views.
    Raises DocumentError("foreign-schema").
    """
    found = _objects(connection)
    for kind, name_found in found:
        if kind in _ALWAYS_REFUSED:
            raise _refusal(_HOLDS, name, (kind, name_found))
    if version > top(ladder):
        _check_columns(connection, name)
        return
    expected = objects_at(version, ladder)
    for key in sorted(found.keys() | expected.keys()):
        if found.get(key) != expected.get(key):
            raise _refusal(_difference(key, found, expected), name, key)


def _check_columns(connection: Connection, name: str) -> None:
    """Refuse a file of a newer minor that lacks what every version of this major has."""
    for table in METADATA.tables.values():
        missing = {column.name for column in table.c} - set(
            contents.columns(connection, table.name)
        )
        if missing:
            words = translate(
                "File",
                "“{name}” lacks “{column}” in the table “{table}”, which no RACI Desktop does; "
                "open a backup of the workshop.",
            )
            said = words.format(name=name, column=min(missing), table=table.name)
            raise DocumentError(_FOREIGN, said)


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
    if key not in found:
        return _LACKS
    return _CHANGED if key in expected else _HOLDS


def _refusal(words: str, name: str, key: tuple[str, str]) -> DocumentError:
    kind, part = key
    said = translate("File", _WORDS[kind]) if kind in _WORDS else kind
    return DocumentError(_FOREIGN, translate("File", words).format(name=name, kind=said, part=part))
