"""Climbing the ladder: all missing rungs in one transaction, checked and stamped, or nothing."""

from sqlalchemy import Connection, Engine

from raci_desktop.domain.translation import translate
from raci_desktop.storage import checksum, contents
from raci_desktop.storage.engine import driver, pragma
from raci_desktop.storage.errors import FaultError
from raci_desktop.storage.migrations import Ladder, top
from raci_desktop.storage.version import APPLICATION_ID, Version, unpack

NOTHING = Version(0, 0)


class MigrationError(FaultError):
    """A migration left rows that refer to nothing; it was taken back as a whole."""


def version_of(connection: Connection) -> Version:
    """Return the schema version of a file."""
    return unpack(pragma(connection, "user_version"))


def migrate(engine: Engine, ladder: Ladder) -> None:
    """Bring a file to the top of the ladder in one transaction.

    Whatever a rung raises is passed on, and the file is as it was, user_version included.
    """
    with engine.connect() as connection:
        raw = driver(connection)
        # A rung may rebuild a table that others refer to, and dropping it would count as deleting
        # its rows; the check in ``climb`` sees to it. The pragma is ignored in a transaction.
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                _migrate(connection, ladder)
        finally:
            raw.execute("PRAGMA foreign_keys = ON")


def _migrate(connection: Connection, ladder: Ladder) -> None:
    start = version_of(connection)
    climb(connection, ladder, start)
    if start != NOTHING:
        checksum.stamp(connection, checksum.total(contents.read(connection)))


def climb(connection: Connection, ladder: Ladder, start: Version) -> None:
    """Take every rung above a version, check foreign keys, and stamp the file."""
    for rung in ladder:
        if rung.to > start:
            rung.climb(connection)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise MigrationError(
            translate("File", "{count} rows would refer to nothing").format(count=len(broken))
        )
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {top(ladder).packed}")
