"""Writing a workshop as a formatted workbook: a sheet per stage, and lists."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.safe_write import write_safely
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.exchange.workbook_headings import HEADINGS
from raci_desktop.exchange.workbook_lists import ListPage, write_findings, write_moves
from raci_desktop.exchange.workbook_marks import MatrixMarks, column_names, names_of
from raci_desktop.exchange.workbook_matrix import MatrixSheet, write_matrix
from raci_desktop.exchange.workbook_print import title_line
from raci_desktop.exchange.workbook_record import (
    RECORD_SHEETS,
    ROWS_SHEET,
    has_row_states,
    record_sheets,
    write_items,
    write_row_states,
)
from raci_desktop.exchange.workbook_styles import Palette
from raci_desktop.exchange.workbook_text import clean, sheet_name

_FINDINGS, _MOVES = (
    QT_TRANSLATE_NOOP("Workbook", "Findings"),
    QT_TRANSLATE_NOOP("Workbook", "Moves"),
)
_SCRATCH = "Scratch"

Titles = dict[str, str]
"""The names of the sheets of lists in the language of the window, by their English ones."""


def write_workbook(request: ExportRequest, path: Path) -> None:
    """Write the stages of a request, their findings and moves, in place of an earlier file.

    The stages are those from the earlier to the later one, steps between them included. Raises
    ExportError with one sentence; the earlier file is as it was then.
    """
    write_safely(path, lambda stream: fill_workbook(request, stream))


def fill_workbook(request: ExportRequest, stream: BinaryIO) -> None:
    """Write the workbook's bytes to a stream."""
    book = Workbook()
    scratch: Any = book.active
    scratch.title = _SCRATCH
    palette = Palette(scratch)
    titles = _titles()
    marks = _matrices(book, palette, request, titles)
    ids = [stage.id for stage in stages_of(request)]
    write_findings(book.create_sheet(titles[_FINDINGS]), palette, request, ids)
    write_moves(book.create_sheet(titles[_MOVES]), palette, request)
    recorded = _record(book, palette, request, titles)
    book.remove(scratch)
    lists = (titles[_FINDINGS], titles[_MOVES], *recorded)
    items = {one.kind.value: titles[one.name] for one in record_sheets(request)}
    names = dict(names_of(marks, lists, items, request.workshop.letters.name))
    for one in record_sheets(request):
        names |= column_names(one.kind.value, titles[one.name], HEADINGS[one.kind])
    for name, reference in names.items():
        book.defined_names[name] = DefinedName(name, attr_text=reference)
    _describe(book, request)
    # In memory first: openpyxl leaves its archive open when a disk is full, and the archive
    # would be closed, and written to, when the stream is long gone.
    packed = BytesIO()
    book.save(packed)
    stream.write(packed.getbuffer())


def _titles() -> Titles:
    """Return what the sheets of lists are called: names Excel allows, no two alike."""
    titles: Titles = {}
    for word in (_FINDINGS, _MOVES, ROWS_SHEET, *(one.name for one in RECORD_SHEETS)):
        titles[word] = sheet_name(translate("Workbook", word), titles.values())
    return titles


def _record(book: Workbook, palette: Palette, request: ExportRequest, titles: Titles) -> list[str]:
    """Write the lists of what was recorded that have anything to say; return their names."""
    names: list[str] = []
    for sheet in record_sheets(request):
        page = ListPage(book.create_sheet(titles[sheet.name]), palette, request)
        write_items(page, sheet)
        names.append(titles[sheet.name])
    if has_row_states(request):
        write_row_states(ListPage(book.create_sheet(titles[ROWS_SHEET]), palette, request))
        names.append(titles[ROWS_SHEET])
    return names


def stages_of(request: ExportRequest) -> tuple[Stage, ...]:
    """Return the stages from one of the request's two to the other, in the workshop's order."""
    stages = request.workshop.stages
    places = [i for i, one in enumerate(stages) if one.id in (request.before, request.after)]
    return stages[min(places) : max(places) + 1]


def _matrices(
    book: Workbook, palette: Palette, request: ExportRequest, titles: Titles
) -> list[MatrixMarks]:
    taken = [*titles.values(), _SCRATCH]
    marks: list[MatrixMarks] = []
    for stage in stages_of(request):
        name = sheet_name(stage.name, taken)
        taken.append(name)
        page = MatrixSheet(request.workshop, stage, book.create_sheet(name), palette)
        marks.append(write_matrix(page))
    return marks


def _describe(book: Workbook, request: ExportRequest) -> None:
    details = request.workshop.details
    properties = book.properties
    properties.title = clean(title_line(request.workshop))
    properties.creator = clean(details.facilitator) or "RACI Desktop"
    properties.lastModifiedBy = properties.creator
    properties.subject = clean(details.outcome)
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
