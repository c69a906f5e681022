"""From what SQLite and the system report to one sentence a person can act on."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError

from raci_desktop.application.ports import DocumentError, NotSavedError
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
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
    words = translate("File", "The last edit is not saved in “{name}”: {problem}")
    return NotSavedError(code, words.format(name=path.name, problem=message), permanent)


def not_kept(error: Exception, path: Path) -> NotSavedError:
    """Return the refusal to change snapshots that stands for a failure."""
    code, message, permanent = _saving(error, path)
    if code == "busy":  # edits are tried again, this is not
        message = translate("File", "another program is using the file; try again.")
    words = translate("File", "The snapshots of “{name}” are as they were: {problem}")
    return NotSavedError(code, words.format(name=path.name, problem=message), permanent)


def cannot_open(error: Exception, path: Path) -> DocumentError:
    """Return the refusal to open a document that stands for a failure."""
    code, message = _opening(error)
    return DocumentError(code, message.format(name=path.name, reason=reason(error)))


def cannot_write(error: Exception, path: Path) -> DocumentError:
    """Return the refusal to write a new document that stands for a failure."""
    if isinstance(error, UnicodeEncodeError | OverflowError | IntegrityError):
        return DocumentError(
            "text",
            translate(
                "File", "“{name}” cannot be written: it would hold text that no file can hold."
            ).format(name=path.name),
        )
    return DocumentError(
        "unwritable",
        translate(
            "File", "“{name}” cannot be written in “{folder}” ({reason}); choose another folder."
        ).format(name=path.name, folder=path.parent, reason=reason(error)),
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
    words = _WORDS.get(result_code(error) & _PRIMARY)
    return name if words is None else translate("File", words)


_WORDS: dict[int, str] = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP("File", "the disk is full"),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP("File", "the disk reports an error"),
    sqlite3.SQLITE_BUSY: QT_TRANSLATE_NOOP("File", "another program is using it"),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP("File", "it cannot be written"),
    sqlite3.SQLITE_CANTOPEN: QT_TRANSLATE_NOOP("File", "its folder is gone or cannot be written"),
}


def _saving(error: Exception, path: Path) -> tuple[str, str, bool]:
    """Return the code of a failure, the rest of a sentence about it, and whether it stays."""
    code, message, permanent = _failed(error, path)
    return code, translate("File", message).format(reason=reason(error)), permanent


def _failed(error: Exception, path: Path) -> tuple[str, str, bool]:
    if isinstance(error, MovedError):
        return _moved(path)
    if isinstance(error, OutOfStepError | IntegrityError):
        words = QT_TRANSLATE_NOOP(
            "File",
            "another program has changed the file; use Save As to keep your work in a new one.",
        )
        return "changed", words, True
    if isinstance(error, UnicodeEncodeError | OverflowError):
        words = QT_TRANSLATE_NOOP("File", "it holds text that no file can hold; undo it.")
        return "text", words, True
    if isinstance(error, OSError):
        words = QT_TRANSLATE_NOOP("File", "the disk cannot be reached ({reason}); use Save As.")
        return "io", words, False
    return _saving_sqlite(error, path)


def _moved(path: Path) -> tuple[str, str, bool]:
    if path.exists():
        words = QT_TRANSLATE_NOOP(
            "File", "another file was put in its place; use Save As to keep your work."
        )
        return "replaced", words, True
    words = QT_TRANSLATE_NOOP(
        "File", "the file was deleted, renamed or moved; put it back or use Save As."
    )
    return "gone", words, False


_FOLDER = (
    "folder",
    QT_TRANSLATE_NOOP("File", "its folder cannot be written any more; mend that or use Save As."),
    False,
)
_IN_USE = (
    "busy",
    QT_TRANSLATE_NOOP("File", "another program is using the file; it is tried again."),
    False,
)
_DAMAGED = (
    "damaged",
    QT_TRANSLATE_NOOP("File", "the file is damaged; use Save As to a new one."),
    True,
)
_SAVING: dict[int, tuple[str, str, bool]] = {
    sqlite3.SQLITE_FULL: (
        "full",
        QT_TRANSLATE_NOOP("File", "the disk is full; free some space or use Save As."),
        False,
    ),
    sqlite3.SQLITE_IOERR: (
        "io",
        QT_TRANSLATE_NOOP("File", "the disk reports an error; use Save As to another disk."),
        False,
    ),
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_READONLY: (
        "read-only",
        QT_TRANSLATE_NOOP("File", "the file cannot be written now; use Save As."),
        False,
    ),
    sqlite3.SQLITE_CANTOPEN: _FOLDER,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_TOOBIG: (
        "text",
        QT_TRANSLATE_NOOP("File", "it holds more text than a file can hold; undo it."),
        True,
    ),
}


def _saving_sqlite(error: Exception, path: Path) -> tuple[str, str, bool]:
    if isinstance(error, UnicodeError):
        return _SAVING[sqlite3.SQLITE_CORRUPT]
    found = result_code(error)
    if found == sqlite3.SQLITE_READONLY_DBMOVED:
        return _moved(path)
    if found == sqlite3.SQLITE_READONLY_DIRECTORY:
        return _FOLDER
    words = QT_TRANSLATE_NOOP("File", "{reason}; use Save As to keep your work in a new file.")
    other = ("unknown", words, False)
    return _SAVING.get(found & _PRIMARY, other)


def result_code(error: Exception) -> int:
    """Return SQLite's extended result code, or 0 when there is none."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    return int(getattr(origin, "sqlite_errorcode", 0))


def _opening(error: Exception) -> tuple[str, str]:
    """Return the code of a failure and a sentence with the fields {name} and {reason}."""
    unreadable = translate(
        "File", "“{name}” cannot be read ({reason}); check its folder and its rights."
    )
    if isinstance(error, OSError):
        return "unreadable", unreadable
    found = result_code(error)
    if found == sqlite3.SQLITE_READONLY_ROLLBACK:
        return "unfinished", translate(
            "File",
            "“{name}” was being written when the program or the computer stopped, and cannot be "
            "mended where it is; copy it with its “-journal” file to a folder you can write to.",
        )
    if found & _PRIMARY in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "busy", translate(
            "File", "“{name}” is being written by another program; try again in a moment."
        )
    corrupt = found & _PRIMARY in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
    if corrupt or isinstance(error, UnicodeError):
        return "damaged", translate(
            "File", "“{name}” is damaged and cannot be read; open a backup of it."
        )
    return "unreadable", unreadable
