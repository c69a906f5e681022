"""Version 1.4: decisions, actions, parked items, remarks on rows and moves, agenda, snapshots."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOVE = """\
  from_stage TEXT NOT NULL,
  to_stage TEXT NOT NULL,
  activity TEXT NOT NULL,
  giver TEXT NOT NULL,
  taker TEXT NOT NULL,
  scope TEXT NOT NULL"""

# No references: what was said is kept while the part it was said of is out of the workshop.
_TABLES = (
    """\
CREATE TABLE item (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'action', 'parked')),
  text TEXT NOT NULL CHECK (text <> ''),
  who TEXT NOT NULL,
  due TEXT NOT NULL,
  state TEXT NOT NULL,
  position INTEGER NOT NULL,
  about TEXT NOT NULL CHECK (about IN ('', 'cell', 'row', 'role', 'move', 'finding')),
  stage TEXT NOT NULL,
  to_stage TEXT NOT NULL,
  activity TEXT NOT NULL,
  role TEXT NOT NULL,
  taker TEXT NOT NULL,
  scope TEXT NOT NULL,
  finding TEXT NOT NULL,
  CHECK (
    kind = 'decision' AND state = 'decided'
    OR kind = 'action' AND state IN ('open', 'done', 'dropped')
    OR kind = 'parked' AND state IN ('open', 'settled')
  )
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE row_record (
  activity TEXT NOT NULL PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('agreed', 'contested', 'parked'))
) STRICT, WITHOUT ROWID""",
    f"""\
CREATE TABLE move_record (
{_MOVE},
  in_favour INTEGER NOT NULL CHECK (in_favour BETWEEN 0 AND 999),
  could_live_with INTEGER NOT NULL CHECK (could_live_with BETWEEN 0 AND 999),
  against INTEGER NOT NULL CHECK (against BETWEEN 0 AND 999),
  dissent TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (from_stage, to_stage, activity, giver, taker, scope)
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE agenda_step (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 600)
) STRICT""",
    """\
CREATE TABLE more_detail (
  field TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE snapshot (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID""",
    """\
CREATE TABLE event (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  label TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  entry INTEGER NOT NULL CHECK (entry >= 0)
) STRICT""",
)


def climb(connection: "Connection") -> None:
    """Add the tables; nothing is recorded yet, and the agenda is the default one."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
