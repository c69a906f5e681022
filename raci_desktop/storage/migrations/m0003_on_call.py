"""Version 1.2: how many people of a role are on call."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

_COLUMN = """\
ALTER TABLE role ADD COLUMN on_call INTEGER NOT NULL DEFAULT -1
CHECK (on_call BETWEEN -1 AND 999)"""


def climb(connection: "Connection") -> None:
    """Add the column; nobody has counted yet."""
    connection.exec_driver_sql(_COLUMN)
