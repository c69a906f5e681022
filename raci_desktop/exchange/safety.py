"""Caps and checks on a stranger's file, made before anything parses it."""

import re
import zipfile
from pathlib import Path

from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.translation import translate

MAX_FILE = 50_000_000
MAX_PART = 8_000_000
MAX_STYLES = 3_000_000
MAX_PACKAGE = 32_000_000
MAX_PARTS = 5_000
MAX_SHEETS = 200
MAX_ROWS = 2_000
MAX_COLUMNS = 200
MAX_CELLS = 100_000
MAX_ALL_CELLS = 500_000
MAX_MERGES = 20_000
MAX_TEXT = 5_000_000
MAX_CELL_TEXT = 32_767

_PARSED = (".xml", ".rels")
_DECLARATIONS = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_WIDE = re.compile(rb"<\x00?!\x00?(?:D\x00?O\x00?C|E\x00?N\x00?T)", re.IGNORECASE)


def read_bytes(path: Path) -> bytes:
    """Return the content of a file of a sensible size; SheetUnreadableError says why it cannot."""
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise SheetUnreadableError(
                translate("Import", "{name} is a folder; choose the sheet inside it.").format(
                    name=name
                )
            )
        if not path.is_file():
            raise SheetUnreadableError(
                translate("Import", "{name} was not found; check the name and the folder.").format(
                    name=name
                )
            )
        if path.stat().st_size > MAX_FILE:
            raise SheetUnreadableError(
                translate(
                    "Import",
                    "{name} is larger than {most} MB; save the sheet with the matrix as a file "
                    "of its own.",
                ).format(name=name, most=MAX_FILE // 1000000)
            )
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or translate("Import", "the system refused")
        raise SheetUnreadableError(
            translate(
                "Import",
                "{name} could not be opened ({reason}); check that it is there and may be read.",
            ).format(name=name, reason=reason)
        ) from error
    if not data.strip():
        raise SheetUnreadableError(
            translate("Import", "{name} is empty; choose a file with a matrix in it.").format(
                name=name
            )
        )
    return data


def check_package(package: zipfile.ZipFile, name: str) -> None:
    """Refuse a workbook that would unpack to too much, or that declares XML entities."""
    infos = package.infolist()
    parsed = [info for info in infos if info.filename.lower().endswith(_PARSED)]
    too_large = any(info.file_size > _cap(info.filename) for info in parsed)
    if len(infos) > MAX_PARTS or too_large or sum(i.file_size for i in parsed) > MAX_PACKAGE:
        raise SheetUnreadableError(
            translate(
                "Import",
                "{name} unpacks to more than a sheet of this size should; copy the matrix "
                "into a new workbook.",
            ).format(name=name)
        )
    for info in parsed:
        if info.flag_bits & 0x1:
            raise SheetUnreadableError(
                translate(
                    "Import", "{name} is protected by a password; save it without one."
                ).format(name=name)
            )
        part = package.read(info)
        if _DECLARATIONS.search(part) or _WIDE.search(part):
            raise SheetUnreadableError(
                translate(
                    "Import",
                    "{name} declares XML entities, which no workbook needs; save it anew from "
                    "Excel.",
                ).format(name=name)
            )


def _cap(part: str) -> int:
    return MAX_STYLES if part.lower().endswith("styles.xml") else MAX_PART
