"""Version 1.3: what the ledger says of the budget lines of moves."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

# No references: what was said of a move is kept while one of its parts is out of the workshop.
_TABLE = """\
CREATE TABLE budget_line (
  from_stage TEXT NOT NULL,
  to_stage TEXT NOT NULL,
  activity TEXT NOT NULL,
  giver TEXT NOT NULL,
  taker TEXT NOT NULL,
  scope TEXT NOT NULL,
  moves TEXT NOT NULL CHECK (moves IN ('no', 'yes, not yet approved', 'approved')),
  PRIMARY KEY (from_stage, to_stage, activity, giver, taker, scope)
) STRICT, WITHOUT ROWID"""


def climb(connection: "Connection") -> None:
    """Add the table; nothing has been said yet."""
    connection.exec_driver_sql(_TABLE)
