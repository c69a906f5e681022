"""The log: a small rotating file in the user's log folder, with ids and counts only.

Nothing a user typed is ever written: names and cell text are confidential, and the text of an
exception may quote them. Of an unexpected error the log keeps the types and the places in our
code, which is what mending it needs.
"""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from raci_desktop.paths import ensured, log_folder

FILE_NAME = "raci-desktop.log"
MAX_BYTES = 512 * 1024
KEPT_FILES = 3
_PACKAGE = Path(__file__).resolve().parent

logger = logging.getLogger("raci_desktop")


def log_path() -> Path:
    """Return where the log is, whether or not it exists yet."""
    return log_folder() / FILE_NAME


def start_log() -> Path | None:
    """Send the program's log to its file; None when the folder cannot be written."""
    for handler in _open_handlers():
        return Path(handler.baseFilename)
    path = log_path()
    try:
        ensured(path.parent)
        handler = RotatingFileHandler(path, maxBytes=MAX_BYTES, backupCount=KEPT_FILES)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return path


def stop_log() -> None:
    """Close the file; the next ``start_log`` opens it again."""
    for handler in _open_handlers():
        logger.removeHandler(handler)
        handler.close()


def _open_handlers() -> list[RotatingFileHandler]:
    return [one for one in logger.handlers if isinstance(one, RotatingFileHandler)]


def record_unexpected(error: BaseException) -> Path | None:
    """Write an error nobody foresaw; return where it stands, None when nothing was written."""
    path = start_log()
    if path is not None:
        logger.error("unexpected error\n%s", "\n".join(places(error)))
    return path


def places(error: BaseException) -> list[str]:
    """Return the types of an error and its causes, each with the places it passed through."""
    lines: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"  {type(cause).__module__}.{type(cause).__qualname__}")
        lines += [
            f"    {_short(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    return lines


def _short(filename: str) -> str:
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    return path.name
