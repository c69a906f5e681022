"""Writes small workbooks for tests, and tells what was read from them in a comparable form."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from raci_desktop.application.recognition import RecognisedMatrix, Recognition
from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.reader import read_sheet

Value = str | int | float | None
Facts = list[tuple[str | None, str, dict[str, str]]]


@dataclass
class Sheet:
    """Rows as they are typed; ``bold`` and ``filled`` are row numbers counted from 1."""

    rows: Sequence[Sequence[Value]]
    merges: Iterable[str] = ()
    bold: Iterable[int] = ()
    filled: Iterable[int] = ()
    comments: Mapping[str, str] = field(default_factory=dict[str, str])
    at: str = "A1"
    hidden_rows: Iterable[int] = ()


def write_book(path: Path, sheets: Mapping[str, Sheet]) -> Path:
    """Write a workbook with the given sheets and return its path."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, sheet in sheets.items():
        _fill(book, name, sheet)
    book.save(path)
    return path


def _fill(book: Workbook, name: str, sheet: Sheet) -> None:
    page = book.create_sheet(name)
    corner = page[sheet.at]
    for r, row in enumerate(sheet.rows):
        for c, value in enumerate(row):
            if value is not None and value != "":
                cell = page.cell(corner.row + r, corner.column + c, value)
                if r + 1 in sheet.bold:
                    cell.font = Font(bold=True)
                if r + 1 in sheet.filled:
                    cell.fill = PatternFill("solid", fgColor="DDDDDD")
    for area in sheet.merges:
        page.merge_cells(area)
    for place, text in sheet.comments.items():
        page[place].comment = Comment(text, "somebody")
    for row in sheet.hidden_rows:
        page.row_dimensions[row].hidden = True


def read_rows(
    folder: Path, rows: Sequence[Sequence[Value]], name: str = "Sheet1", **looks: object
) -> Recognition:
    """Write one sheet and read it back."""
    sheet = Sheet(rows, **looks)  # type: ignore[arg-type]
    return read_sheet(write_book(folder / "sheet.xlsx", {name: sheet}))


def letters(matrix: RecognisedMatrix) -> Facts:
    """Return group, name and letters by role of every activity, unread marks as "?"."""
    return [
        (
            activity.group,
            activity.name,
            {
                matrix.roles[index].name: "".join(m.value for m in found.cell.letters())
                for index, found in activity.cells.items()
                if found.cell.marks
            },
        )
        for activity in matrix.activities
    ]


def role_names(matrix: RecognisedMatrix) -> list[str]:
    """Return the names of the roles in order."""
    return [role.name for role in matrix.roles]


def unread(matrix: RecognisedMatrix) -> dict[str, str]:
    """Return the raw text of unread marks by address."""
    return {
        found.address: mark.raw
        for activity in matrix.activities
        for found in activity.cells.values()
        for mark in found.cell.marks
        if mark.letter is Letter.UNREAD
    }


def table(text: str) -> list[list[Value]]:
    """Return the rows of a table drawn with bars, for readable tests."""
    lines = [line.strip() for line in text.strip("\n").split("\n")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
