"""Writes small workbooks for tests, and tells what was read from them in a comparable form."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from raci_desktop.application.recognition import RecognisedMatrix, Recognition
from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.reader import read_sheet

_GREY, _PLAIN = PatternFill("solid", fgColor="DDDDDD"), PatternFill()
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
    for r, row in enumerate(sheet.rows, start=1):
        for c, value in enumerate(row):
            if value is not None and value != "":
                cell = page.cell(corner.row + r - 1, corner.column + c, value)
                cell.font = Font(bold=r in sheet.bold)
                cell.fill = _GREY if r in sheet.filled else _PLAIN
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


Expected = Sequence[tuple[list[str], Sequence[tuple[str | None, str, str]]]]


@dataclass(frozen=True)
class Case:
    """A workbook and what must be read from it."""

    sheets: Mapping[str, Sheet]
    expected: Expected


def case(
    title: str,
    content: Sequence[Sequence[Value]] | Mapping[str, Sheet],
    expected: Expected,
    **looks: Any,
) -> Any:
    """Return a test case: rows of one sheet or several sheets, then the expected matrices.

    An expected matrix is its roles, then per activity the group, the name and one word of
    letters for each role, "." for none.
    """
    sheets = content if isinstance(content, Mapping) else {"Sheet1": Sheet(content, **looks)}
    return pytest.param(Case(sheets, expected), id=title)


def assert_read(one: Case, folder: Path) -> None:
    """Write the case's workbook and compare what is read."""
    recognition = read_sheet(write_book(folder / "sheet.xlsx", one.sheets))
    compare(recognition, one.expected)


def compare(recognition: Recognition, expected: Expected) -> None:
    """Compare what was recognised with the expected matrices."""
    found = [(role_names(matrix), letters(matrix)) for matrix in recognition.matrices]
    assert found == [(roles, [_row(roles, *row) for row in rows]) for roles, rows in expected]


def _row(
    roles: list[str], group: str | None, name: str, words: str
) -> tuple[str | None, str, dict[str, str]]:
    pairs = zip(roles, words.split(), strict=False)
    return group, name, {role: word for role, word in pairs if word != "."}
