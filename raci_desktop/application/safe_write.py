"""Writing an export so that the file is the old one or the new one, never a broken one.

The bytes go to a temporary file in the same folder, reach the disk (fsync), and take the place
of the earlier file in one step (``os.replace``). Whatever fails on the way, the earlier export
stays as it was and no temporary file is left.
"""

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from raci_desktop.application.ports import ExportError
from raci_desktop.domain.translation import translate

_SHARING_VIOLATIONS = (5, 32, 33)  # Windows: another program holds the file
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)


def write_safely(path: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Let ``fill`` write a file's bytes, then put them in the file's place.

    Raises ExportError with one sentence when the file cannot be written. Errors of ``fill`` that
    are not about files pass through; the earlier file is untouched then too.
    """
    try:
        _write(path.resolve(), fill)
    except OSError as error:
        raise ExportError(export_problem(path, error)) from error


def _write(target: Path, fill: Callable[[BinaryIO], object]) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    temporary = target.parent / f".raci-{secrets.token_hex(6)}.part"
    try:
        with temporary.open("xb") as stream:
            fill(stream)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # Windows has no way to open a folder, and needs none
    # Some network file systems refuse to sync a folder; the file itself is already safe.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def export_problem(path: Path, error: OSError) -> str:
    """Return one sentence: what could not be written, why, and what to do."""
    name, folder = path.name or str(path), path.parent
    if error.errno == errno.EISDIR:
        return translate("Export", "“{name}” is a folder; choose another file name.").format(
            name=name
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return translate(
            "Export", "The folder “{folder}” does not exist; choose another folder for “{name}”."
        ).format(folder=folder, name=name)
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        return translate(
            "Export", "“{name}” is open in another program; close it there and export again."
        ).format(name=name)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return translate(
            "Export",
            "There is no permission to write “{name}” in “{folder}”; choose another folder.",
        ).format(name=name, folder=folder)
    if error.errno in _FULL:
        return translate(
            "Export",
            "There is not enough room on the disk for “{name}”; free some space and try again.",
        ).format(name=name)
    if error.errno == errno.ENAMETOOLONG:
        return translate(
            "Export", "The file name “{name}…” is too long; choose a shorter one."
        ).format(name=name[:40])
    reason = error.strerror or type(error).__name__
    return translate(
        "Export", "“{name}” could not be written in “{folder}” ({reason}); choose another folder."
    ).format(name=name, folder=folder, reason=reason)
