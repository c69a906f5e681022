"""Version 1.0: the tables of the first release."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TRAITED = "{0} TEXT NOT NULL, {0}_confidence REAL NOT NULL, {0}_reason TEXT NOT NULL, \
{0}_source TEXT NOT NULL"

_CELL = """\
  stage TEXT NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  activity TEXT NOT NULL REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL REFERENCES role (id) DEFERRABLE INITIALLY DEFERRED"""

_TABLES = (
    """\
CREATE TABLE stage (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  subtitle TEXT NOT NULL,
  position INTEGER NOT NULL,
  touched INTEGER NOT NULL CHECK (touched IN (0, 1))
) STRICT, WITHOUT ROWID""",
    f"""\
CREATE TABLE role (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  {_TRAITED.format("function")},
  {_TRAITED.format("kind")},
  {_TRAITED.format("budget")}
) STRICT, WITHOUT ROWID""",
    f"""\
CREATE TABLE activity (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  group_name TEXT NOT NULL,
  position INTEGER NOT NULL,
  {_TRAITED.format("service")},
  {_TRAITED.format("topic")},
  {_TRAITED.format("funding")}
) STRICT, WITHOUT ROWID""",
    f"""\
CREATE TABLE mark (
{_CELL},
  letter TEXT NOT NULL CHECK (letter IN ('R', 'A', 'S', 'C', 'I', '?')),
  scope TEXT NOT NULL,
  raw TEXT NOT NULL,
  PRIMARY KEY (stage, activity, role, letter, scope, raw)
) STRICT, WITHOUT ROWID""",
    f"""\
CREATE TABLE note (
{_CELL},
  text TEXT NOT NULL CHECK (text <> ''),
  PRIMARY KEY (stage, activity, role)
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE detail (
  field TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE letter_set (
  name TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE letter (
  position INTEGER NOT NULL PRIMARY KEY,
  meaning TEXT NOT NULL,
  symbol TEXT NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL,
  hint TEXT NOT NULL
) STRICT""",
    """\
CREATE TABLE scope (
  position INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT""",
    """\
CREATE TABLE acceptance (
  key TEXT NOT NULL PRIMARY KEY,
  reason TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE journal (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  group_id TEXT NOT NULL,
  of_group TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  edit TEXT NOT NULL,
  digest TEXT NOT NULL,
  change TEXT NOT NULL
) STRICT""",
    "CREATE INDEX journal_group ON journal (group_id)",
    """\
CREATE TABLE meta (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
)


def climb(connection: "Connection") -> None:
    """Create the tables in an empty file."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
