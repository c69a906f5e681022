"""The composition root: the only file that knows every part, and wires them together.

Each port imports its part when it is first called, so that ``check`` on a workshop never loads
a spreadsheet library and the window is painted before any of them.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from raci_desktop.application.services import Services

if TYPE_CHECKING:
    from raci_desktop.application.clips import Block, Clip, ClipFormats
    from raci_desktop.application.ports import Document, ExportRequest, RecentIndex
    from raci_desktop.application.recognition import Recognition
    from raci_desktop.domain.letters import LetterSet
    from raci_desktop.domain.workshop import Workshop


def services() -> Services:
    """Return the real ports: files on disk, spreadsheets, handouts."""
    return Services(
        glance=_glance,
        open_document=_open_document,
        create_document=_create_document,
        read_sheet=_read_sheet,
        recent_index=_recent_index,
        write_workbook=_write_workbook,
        write_handout=_write_handout,
        write_clip=_write_clip,
        write_names=_write_names,
        read_clip=_read_clip,
    )


def _glance(path: Path) -> "Workshop | None":
    from raci_desktop.storage.glance import glance

    return glance(path)


def _open_document(path: Path) -> "Document":
    from raci_desktop.paths import backups_folder
    from raci_desktop.storage.document import open_document

    return open_document(path, backups=backups_folder())


def _create_document(path: Path, workshop: "Workshop") -> "Document":
    from raci_desktop.paths import backups_folder
    from raci_desktop.storage.document import create

    return create(path, workshop, backups=backups_folder())


def _read_sheet(path: Path) -> "Recognition":
    from raci_desktop.exchange.reader import read_sheet

    return read_sheet(path)


def _recent_index() -> "RecentIndex":
    from raci_desktop.paths import recent_folder
    from raci_desktop.storage.recent_index import RecentIndexFolder

    return RecentIndexFolder(recent_folder())


def _write_workbook(request: "ExportRequest", path: Path) -> None:
    from raci_desktop.exchange.workbook import write_workbook

    write_workbook(request, path)


def _write_handout(request: "ExportRequest", path: Path) -> None:
    from raci_desktop.reports.pdf import write_handout

    write_handout(request, path)


def _write_clip(block: "Block") -> "ClipFormats":
    from raci_desktop.exchange.clipboard import write_clip

    return write_clip(block)


def _write_names(names: Sequence[str]) -> "ClipFormats":
    from raci_desktop.exchange.clipboard import write_names

    return write_names(names)


def _read_clip(formats: "ClipFormats", letters: "LetterSet") -> "Clip | None":
    from raci_desktop.exchange.clipboard import read_clip

    return read_clip(formats, letters)
