"""What a file is, from its first bytes, before SQLite touches it.

This is the only place that opens a document without SQLite; ``presence`` sees to it that no
connection to it exists then.
"""

from dataclasses import dataclass
from pathlib import Path

from raci_desktop.application.ports import DocumentError
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.storage.errors import cannot_open
from raci_desktop.storage.version import APPLICATION_ID, Version, unpack

_HEADER = 100  # bytes; https://www.sqlite.org/fileformat2.html#the_database_header
_SQLITE = b"SQLite format 3\x00"
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)
_MODES = slice(18, 20)

_KNOWN: tuple[tuple[bytes, str], ...] = (
    (
        b"PK\x03\x04",
        QT_TRANSLATE_NOOP(
            "File", "“{name}” is an Excel workbook or a zip file; use Import to read a sheet."
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        QT_TRANSLATE_NOOP(
            "File", "“{name}” is an old Office file; save it as .xlsx and use Import."
        ),
    ),
    (b"%PDF", QT_TRANSLATE_NOOP("File", "“{name}” is a PDF; import the sheet it was made from.")),
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a workshop file say."""

    version: Version
    wal: bool
    """Whether somebody has put the file into WAL mode, which a read-only folder cannot open."""


def sniff(path: Path) -> Header:
    """Return the header of a workshop file.

    Raises DocumentError: "missing", "not-a-workshop", "damaged" or "unreadable".
    """
    start = _start(path)
    if not start.startswith(_SQLITE):
        raise DocumentError("not-a-workshop", _kind(start).format(name=path.name))
    if len(start) < _HEADER:
        words = translate("File", "“{name}” is cut off; open a backup of it.")
        raise DocumentError("damaged", words.format(name=path.name))
    if int.from_bytes(start[_APPLICATION_ID], "big") != APPLICATION_ID:
        raise DocumentError(
            "not-a-workshop",
            translate("File", "“{name}” is a database of another program, not a workshop.").format(
                name=path.name
            ),
        )
    version = unpack(int.from_bytes(start[_USER_VERSION], "big"))
    return Header(version, start[_MODES] == b"\x02\x02")


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except FileNotFoundError:
        raise DocumentError(
            "missing",
            translate(
                "File", "“{name}” is not in “{folder}”; it was moved, renamed or deleted."
            ).format(name=path.name, folder=path.parent),
        ) from None
    except IsADirectoryError:
        words = translate("File", "“{name}” is a folder.").format(name=path.name)
        raise DocumentError("not-a-workshop", words) from None
    except OSError as error:
        raise cannot_open(error, path) from error


def _kind(start: bytes) -> str:
    if not start:
        return translate("File", "“{name}” is empty, so it is no workshop; open a backup of it.")
    for magic, words in _KNOWN:
        if start.startswith(magic):
            return translate("File", words)
    if b"\x00" not in start:
        return translate(
            "File", "“{name}” is a text file, not a workshop; use Import to read a sheet."
        )
    return translate("File", "“{name}” is not a workshop.")
