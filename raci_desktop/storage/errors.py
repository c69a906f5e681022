"""From what SQLite and the system report to one sentence a person can act on."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError

from raci_desktop.application.ports import DocumentError, NotSavedError
from raci_desktop.storage.write import OutOfStepError

FAILURES = (DBAPIError, sqlite3.Error, OSError, OutOfStepError, UnicodeError, OverflowError)
"""What a transaction may fail with through no fault of the program.

UnicodeError: text that cannot be encoded, or a damaged name in SQLite's own error message.
"""

_PRIMARY = 0xFF  # an extended result code carries its primary code in the low byte


class FaultError(Exception):
    """A failure of our own whose message may stand in a sentence, in brackets."""


class MovedError(Exception):
    """The file at the document's path is gone or is another file than the one opened."""


def not_saved(error: Exception, path: Path) -> NotSavedError:
    """Return the refusal of a commit that stands for a failure."""
    code, message, permanent = _saving(error, path)
    return NotSavedError(code, f"The last edit is not saved in “{path.name}”: {message}", permanent)


def not_kept(error: Exception, path: Path) -> NotSavedError:
    """Return the refusal to change snapshots that stands for a failure."""
    code, message, permanent = _saving(error, path)
    if code == "busy":  # edits are tried again, this is not
        message = "another program is using the file; try again."
    words = f"The snapshots of “{path.name}” are as they were: {message}"
    return NotSavedError(code, words, permanent)


def cannot_open(error: Exception, path: Path) -> DocumentError:
    """Return the refusal to open a document that stands for a failure."""
    code, message = _opening(error)
    return DocumentError(code, f"“{path.name}” {message}")


def cannot_write(error: Exception, path: Path) -> DocumentError:
    """Return the refusal to write a new document that stands for a failure."""
    if isinstance(error, UnicodeEncodeError | OverflowError | IntegrityError):
        return DocumentError(
            "text", f"“{path.name}” cannot be written: it would hold text that no file can hold."
        )
    return DocumentError(
        "unwritable",
        f"“{path.name}” cannot be written in “{path.parent}” ({reason(error)}); "
        "choose another folder.",
    )


def reason(error: Exception) -> str:
    """Return the system's words for a failure, without any of the user's."""
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    if isinstance(error, FaultError):
        return str(error)
    # Never the driver's own message: about text it cannot decode it prints that text.
    origin = error.orig if isinstance(error, DBAPIError) else error
    name = str(getattr(origin, "sqlite_errorname", type(origin).__name__))
    return _WORDS.get(result_code(error) & _PRIMARY, name)


_WORDS: dict[int, str] = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_BUSY: "another program is using it",
    sqlite3.SQLITE_READONLY: "it cannot be written",
    sqlite3.SQLITE_CANTOPEN: "its folder is gone or cannot be written",
}


def _saving(error: Exception, path: Path) -> tuple[str, str, bool]:
    if isinstance(error, MovedError):
        return _moved(path)
    if isinstance(error, OutOfStepError | IntegrityError):
        words = "another program has changed the file; use Save As to keep your work in a new one."
        return "changed", words, True
    if isinstance(error, UnicodeEncodeError | OverflowError):
        return "text", "it holds text that no file can hold; undo it.", True
    if isinstance(error, OSError):
        return "io", f"the disk cannot be reached ({reason(error)}); use Save As.", False
    return _saving_sqlite(error, path)


def _moved(path: Path) -> tuple[str, str, bool]:
    if path.exists():
        words = "another file was put in its place; use Save As to keep your work."
        return "replaced", words, True
    words = "the file was deleted, renamed or moved; put it back or use Save As."
    return "gone", words, False


_FOLDER = ("folder", "its folder cannot be written any more; mend that or use Save As.", False)
_SAVING: dict[int, tuple[str, str, bool]] = {
    sqlite3.SQLITE_FULL: ("full", "the disk is full; free some space or use Save As.", False),
    sqlite3.SQLITE_IOERR: ("io", "the disk reports an error; use Save As to another disk.", False),
    sqlite3.SQLITE_BUSY: ("busy", "another program is using the file; it is tried again.", False),
    sqlite3.SQLITE_LOCKED: ("busy", "another program is using the file; it is tried again.", False),
    sqlite3.SQLITE_READONLY: ("read-only", "the file cannot be written now; use Save As.", False),
    sqlite3.SQLITE_CANTOPEN: _FOLDER,
    sqlite3.SQLITE_CORRUPT: ("damaged", "the file is damaged; use Save As to a new one.", True),
    sqlite3.SQLITE_NOTADB: ("damaged", "the file is damaged; use Save As to a new one.", True),
    sqlite3.SQLITE_TOOBIG: ("text", "it holds more text than a file can hold; undo it.", True),
}


def _saving_sqlite(error: Exception, path: Path) -> tuple[str, str, bool]:
    if isinstance(error, UnicodeError):
        return _SAVING[sqlite3.SQLITE_CORRUPT]
    found = result_code(error)
    if found == sqlite3.SQLITE_READONLY_DBMOVED:
        return _moved(path)
    if found == sqlite3.SQLITE_READONLY_DIRECTORY:
        return _FOLDER
    other = ("unknown", f"{reason(error)}; use Save As to keep your work in a new file.", False)
    return _SAVING.get(found & _PRIMARY, other)


def result_code(error: Exception) -> int:
    """Return SQLite's extended result code, or 0 when there is none."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    return int(getattr(origin, "sqlite_errorcode", 0))


def _opening(error: Exception) -> tuple[str, str]:
    if isinstance(error, OSError):
        return "unreadable", f"cannot be read ({reason(error)}); check its folder and its rights."
    found = result_code(error)
    if found == sqlite3.SQLITE_READONLY_ROLLBACK:
        return "unfinished", (
            "was being written when the program or the computer stopped, and cannot be mended "
            "where it is; copy it with its “-journal” file to a folder you can write to."
        )
    if found & _PRIMARY in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "busy", "is being written by another program; try again in a moment."
    corrupt = found & _PRIMARY in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    if corrupt or isinstance(error, UnicodeError):
        return "damaged", "is damaged and cannot be read; open a backup of it."
    return "unreadable", f"cannot be read ({reason(error)}); check its folder and its rights."
