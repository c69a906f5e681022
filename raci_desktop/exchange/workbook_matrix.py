"""One stage as a sheet: title, bands of functions, role names, groups, letters, legend."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from raci_desktop.application.sheet_words import function_word
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.letters import LetterDefinition, in_words
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_ROW, Cell, Mark
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage, Workshop
from raci_desktop.exchange.grid import Span, column_letters
from raci_desktop.exchange.workbook_marks import MatrixMarks
from raci_desktop.exchange.workbook_print import set_up_print, title_line
from raci_desktop.exchange.workbook_styles import Look, Palette, look_of
from raci_desktop.exchange.workbook_text import clean, line_count, marks_text

TITLE_ROW, STAGE_ROW, BAND_ROW, ROLE_ROW = 1, 2, 4, 5
_FIRST_ROW = ROLE_ROW + 1
_NAME_WIDTH, _ROLE_WIDTH, _SCOPED_WIDTH = 46.0, 13.0, 19.0
_LINE, _LEAST = 13.5, 20.0
_COMMENT_AUTHOR = "RACI Desktop"


@dataclass(frozen=True, slots=True)
class MatrixSheet:
    """What one sheet is made of."""

    workshop: Workshop
    stage: Stage
    sheet: Worksheet
    palette: Palette
    _known: dict[tuple[Mark, ...], tuple[str, Look]] = field(
        default_factory=dict[tuple[Mark, ...], tuple[str, Look]]
    )

    def shown(self, marks: tuple[Mark, ...]) -> tuple[str, Look]:
        """Return the text and the look of marks; a large matrix holds few different ones."""
        found = self._known.get(marks)
        if found is None:
            found = marks_text(marks, self.workshop.letters), look_of(marks)
            self._known[marks] = found
        return found

    @property
    def last_column(self) -> int:
        """The column of the last role, counted from 1."""
        return 1 + len(self.workshop.roles)


def write_matrix(page: MatrixSheet) -> MatrixMarks:
    """Write a stage on its sheet; return where its matrix is."""
    _titles(page)
    _bands(page)
    _roles(page)
    scoped = any(mark.scope for _, cell in _cells(page) for mark in cell.marks)
    width = _SCOPED_WIDTH if scoped else _ROLE_WIDTH
    groups, last = _rows(page, width)
    _widths(page, width)
    _legend(page, last + 2)
    page.sheet.freeze_panes = f"B{_FIRST_ROW}"
    set_up_print(page.sheet, page.workshop, page.last_column, (BAND_ROW, ROLE_ROW))
    matrix = Span(ROLE_ROW - 1, 0, last - 1, page.last_column - 1)
    return MatrixMarks(page.sheet.title, matrix, (STAGE_ROW - 1, 0), BAND_ROW - 1, tuple(groups))


def _titles(page: MatrixSheet) -> None:
    put, stage = page.palette.put, page.stage
    put(page.sheet, TITLE_ROW, 1, title_line(page.workshop), Look.TITLE)
    put(page.sheet, STAGE_ROW, 1, stage.name, Look.STAGE)
    shown = page.workshop.begun(stage.id)
    subtitle = stage.subtitle
    if shown.id != stage.id:
        words = translate("Workbook", "Not begun yet; shows the letters of {stage}")
        subtitle = words.format(stage=shown.name)
    if subtitle:
        put(page.sheet, STAGE_ROW, 2, subtitle, Look.SUBTITLE)
    page.sheet.row_dimensions[TITLE_ROW].height = 26
    page.sheet.row_dimensions[STAGE_ROW].height = 20


def _bands(page: MatrixSheet) -> None:
    roles = page.workshop.roles
    start = 0
    for place in range(1, len(roles) + 1):
        function = roles[start].function.value
        if place < len(roles) and roles[place].function.value is function:
            continue
        for column in range(start, place):
            text = function_word(function) if column == start else ""
            page.palette.band(page.sheet, BAND_ROW, column + 2, text, function.value)
        if place - start > 1:
            page.sheet.merge_cells(
                start_row=BAND_ROW, end_row=BAND_ROW, start_column=start + 2, end_column=place + 1
            )
        start = place


def _roles(page: MatrixSheet) -> None:
    page.palette.put(page.sheet, ROLE_ROW, 1, translate("Workbook", "Activity"), Look.CORNER)
    for column, role in enumerate(page.workshop.roles, start=2):
        page.palette.put(page.sheet, ROLE_ROW, column, role.name, Look.ROLE)
    longest = [line_count(role.name, _ROLE_WIDTH) for role in page.workshop.roles]
    page.sheet.row_dimensions[ROLE_ROW].height = max(2, *longest, 0) * _LINE + 6


def _rows(page: MatrixSheet, width: float) -> tuple[list[int], int]:
    """Write group rows and activities; return the group rows (from 0) and the last row."""
    groups: list[int] = []
    row, group = ROLE_ROW, ""
    for activity in page.workshop.activities:
        if activity.group != group:
            row, group = row + 1, activity.group
            groups.append(row - 1)
            _group(page, row, group)
        row += 1
        _activity(page, row, activity, width)
    return groups, row


def _group(page: MatrixSheet, row: int, name: str) -> None:
    for column in range(1, page.last_column + 1):
        page.palette.put(page.sheet, row, column, name if column == 1 else "", Look.GROUP)
    page.sheet.row_dimensions[row].height = 18


def _activity(page: MatrixSheet, row: int, activity: Activity, width: float) -> None:
    page.palette.put(page.sheet, row, 1, activity.name, Look.ACTIVITY)
    cells = page.workshop.matrix(page.stage.id).get(activity.id, EMPTY_ROW)
    lines = line_count(activity.name, _NAME_WIDTH)
    for column, role in enumerate(page.workshop.roles, start=2):
        cell = cells.get(role.id, EMPTY_CELL)
        text, look = page.shown(cell.marks)
        page.palette.put(page.sheet, row, column, text, look)
        if len(text) > 3:
            lines = max(lines, line_count(text, width))
        if cell.note:
            _comment(page.sheet, row, column, cell.note)
    page.sheet.row_dimensions[row].height = max(_LEAST, lines * _LINE + 5)


def _comment(sheet: Worksheet, row: int, column: int, note: str) -> None:
    cell: Any = sheet.cell(row, column)
    comment = Comment(clean(note), _COMMENT_AUTHOR)
    comment.width, comment.height = 260, 24 + 16 * min(20, line_count(note, 34))
    cell.comment = comment


def _cells(page: MatrixSheet) -> Iterator[tuple[str, Cell]]:
    for row in page.workshop.matrix(page.stage.id).values():
        yield from row.items()


def _widths(page: MatrixSheet, width: float) -> None:
    page.sheet.column_dimensions["A"].width = _NAME_WIDTH
    for column in range(1, page.last_column):
        page.sheet.column_dimensions[column_letters(column)].width = width


def _legend(page: MatrixSheet, row: int) -> None:
    """Write what the letters mean, and where the story comes from, below the matrix."""
    for one in page.workshop.letters.definitions:
        _line_below(page, row, _definition(in_words(one)))
        row += 1
    source = " ".join(page.workshop.details.source.split())
    if source:
        _line_below(page, row + 1, translate("Workbook", "Source: {source}").format(source=source))


def _definition(one: LetterDefinition) -> str:
    colon = ": " if one.definition else ""
    return f"{one.symbol} = {one.name}{colon}{one.definition}"


def _line_below(page: MatrixSheet, row: int, text: str) -> None:
    """Write a text over the width of the matrix: a longer line would shrink the printed page."""
    page.palette.put(page.sheet, row, 1, text, Look.BELOW)
    if page.last_column > 1:
        page.sheet.merge_cells(
            start_row=row, end_row=row, start_column=1, end_column=min(page.last_column, 9)
        )
    across = _NAME_WIDTH + _ROLE_WIDTH * (min(page.last_column, 9) - 1)
    page.sheet.row_dimensions[row].height = line_count(text, across) * _LINE + 4
