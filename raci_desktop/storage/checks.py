"""What is looked at when a document is opened: version, schema, integrity, content checksum."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import OperationalError

from raci_desktop.application.ports import DocumentError
from raci_desktop.domain.translation import translate
from raci_desktop.storage import checksum, contents, guard
from raci_desktop.storage.contents import Contents
from raci_desktop.storage.engine import driver, reading
from raci_desktop.storage.errors import result_code
from raci_desktop.storage.filing import IDENTITY
from raci_desktop.storage.migrate import version_of
from raci_desktop.storage.migrations import Ladder, top
from raci_desktop.storage.schema import journal, meta
from raci_desktop.storage.version import Version

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that can be read."""

    version: Version
    contents: Contents
    """The rows of the tables this version knows; empty when the file has to be migrated first."""
    checksum: str
    identity: str
    entries: int
    """How many entries the journal has."""
    damaged: bool
    """Whether the rows are not those the program wrote last."""


def refuse_newer(name: str, version: Version, ladder: Ladder) -> None:
    """Refuse a major version this program does not know. Raises DocumentError("newer")."""
    if version.major > top(ladder).major:
        raise DocumentError(
            "newer",
            translate(
                "File",
                "“{name}” was made by a newer RACI Desktop (file version {version}, this program "
                "reads up to {known}); update the program to open it.",
            ).format(name=name, version=version, known=top(ladder).major),
        )


def examine(engine: Engine, name: str, ladder: Ladder) -> Examined:
    """Look a file over in one read transaction.

    Raises DocumentError, or DBAPIError when it cannot be read.
    """
    with reading(engine).begin() as connection:
        return tolerant(connection, lambda c: _examine(c, name, ladder))


def tolerant(connection: Connection, read: Callable[[Connection], _Read]) -> _Read:
    """Read; where damage has left bytes that are no text, read again with a mark in their place."""
    try:
        return read(connection)
    except OperationalError as error:
        if result_code(error):
            raise
        # The driver's own complaint about text, the only one without a code.
        driver(connection).text_factory = _with_marks
        return read(connection)


def _with_marks(text: bytes) -> str:
    return text.decode(errors="replace")


def _examine(connection: Connection, name: str, ladder: Ladder) -> Examined:
    version = version_of(connection)
    refuse_newer(name, version, ladder)
    guard.check(connection, name, version, ladder)
    about = {row.name: row.value for row in connection.execute(select(meta))}
    found = contents.read(connection)
    stored = about.get(checksum.NAME, "")
    rows: Contents = contents.known(connection, found) if version >= top(ladder) else {}
    damaged = _broken(connection) or checksum.total(found) != stored
    if damaged and rows and not contents.sound(rows):
        words = translate("File", "“{name}” is damaged; open a backup of it.")
        raise DocumentError("damaged", words.format(name=name))
    entries = connection.execute(select(func.count()).select_from(journal)).scalar_one()
    return Examined(version, rows, stored, about.get(IDENTITY, ""), entries, damaged)


def _broken(connection: Connection) -> bool:
    integrity = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
    return integrity != "ok" or bool(connection.exec_driver_sql("PRAGMA foreign_key_check").all())
