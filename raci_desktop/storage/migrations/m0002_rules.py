"""Version 1.1: what a workshop changes of the rules."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TABLES = (
    """\
CREATE TABLE rule_setting (
  rule TEXT NOT NULL PRIMARY KEY,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  severity TEXT NOT NULL CHECK (severity IN ('', 'blocker', 'warning', 'note'))
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE rule_limit (
  rule TEXT NOT NULL REFERENCES rule_setting (rule) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value >= 0),
  PRIMARY KEY (rule, name)
) STRICT, WITHOUT ROWID""",
)


def climb(connection: "Connection") -> None:
    """Add the tables; every rule is as in the catalogue."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
