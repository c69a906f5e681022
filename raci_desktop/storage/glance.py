"""A look into a workshop file that is not open: what it says, read with sqlite3 alone.

The window shows what a glance gives while SQLAlchemy, which opening needs, is imported. Nothing
is decided here: whatever is unusual about a file gives None, and opening it says what it is.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage.load import workshop_of
from raci_desktop.storage.version import APPLICATION_ID, LATEST

_STRANGE = "SELECT 1 FROM sqlite_schema WHERE type NOT IN ('table', 'index') LIMIT 1"
_READ = {
    "stage": "SELECT * FROM stage",
    "role": "SELECT * FROM role",
    "activity": "SELECT * FROM activity",
    "mark": "SELECT * FROM mark",
    "note": "SELECT * FROM note",
    "detail": "SELECT * FROM detail",
    "letter_set": "SELECT * FROM letter_set",
    "letter": "SELECT * FROM letter",
    "scope": "SELECT * FROM scope",
    "acceptance": "SELECT * FROM acceptance",
    "rule_setting": "SELECT * FROM rule_setting",
    "rule_limit": "SELECT * FROM rule_limit",
    "budget_line": "SELECT * FROM budget_line",
    "item": "SELECT * FROM item",
    "row_record": "SELECT * FROM row_record",
    "move_record": "SELECT * FROM move_record",
    "agenda_step": "SELECT * FROM agenda_step",
    "more_detail": "SELECT * FROM more_detail",
}
"""How the tables of the workshop are read; a test holds this against the schema."""


def glance(path: Path) -> Workshop | None:
    """Return what a file of the present version says; None when opening has to look at it."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)) as connection:
            return _workshop(connection)
    except (sqlite3.Error, ValueError, TypeError):
        return None


def _workshop(connection: sqlite3.Connection) -> Workshop | None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("BEGIN")
    expected = (APPLICATION_ID, LATEST)
    if tuple(_pragma(connection, name) for name in ("application_id", "user_version")) != expected:
        return None
    if connection.execute(_STRANGE).fetchone():
        return None
    return workshop_of({name: connection.execute(sql).fetchall() for name, sql in _READ.items()})


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])
