"""Reading a matrix of our own workbook by its marks: nothing is guessed."""

from dataclasses import replace

from raci_desktop.application.recognition import Layout, RecognisedMatrix
from raci_desktop.domain.letters import LETTER_SETS, RASCI, Letter, LetterSet
from raci_desktop.exchange.build import assemble, extend_table
from raci_desktop.exchange.cells import CellReading, Kind, read_cell, short
from raci_desktop.exchange.columns import Labels
from raci_desktop.exchange.grid import Grid
from raci_desktop.exchange.headers import Header, RoleColumns
from raci_desktop.exchange.legend import Legend, find_legend
from raci_desktop.exchange.scheme import Scheme
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.workbook_marks import MatrixMarks
from raci_desktop.exchange.workbook_text import read_marks


def read_marked(grid: Grid, marks: MatrixMarks, letters: str) -> RecognisedMatrix | None:
    """Return the marked matrix of a sheet, or None when the marks no longer fit it."""
    span = marks.matrix
    if span.top >= grid.rows or span.right >= grid.columns + 1 or span.right <= span.left:
        return None
    survey = _survey(grid, marks, LETTER_SETS.get(letters, RASCI))
    bands = (marks.bands,) if marks.bands is not None and marks.bands != span.top else ()
    header = Header(tuple(sorted((*bands, span.top))), span.top)
    last = min(span.bottom, grid.rows - 1)
    rows = tuple(range(span.top + 1, last + 1))
    labels = Labels(span.left)
    table = Table(survey, rows, header, _roles(grid, marks), labels, span.top + 1, last)
    table = replace(table, group_rows=frozenset(marks.groups))
    matrix = assemble(extend_table(table), Layout.ACTIVITIES_ROWS, 1.0)
    return replace(matrix, stage=_stage(grid, marks), letter_set=letters or matrix.letter_set)


def _stage(grid: Grid, marks: MatrixMarks) -> str:
    return (grid.text(*marks.stage) if marks.stage else "") or grid.name


def _roles(grid: Grid, marks: MatrixMarks) -> tuple[RoleColumns, ...]:
    """Every column right of the activities is a role, whatever its name."""
    top, band = marks.matrix.top, ""
    roles: list[RoleColumns] = []
    for column in range(marks.matrix.left + 1, marks.matrix.right + 1):
        text = grid.text(top, column)
        if marks.bands is not None:
            band = grid.shown(marks.bands, column) or band
        name = text or f"Role {column - marks.matrix.left}"
        roles.append(RoleColumns(name, (column,), band, text, top, bool(text)))
    return tuple(roles)


def _survey(grid: Grid, marks: MatrixMarks, letters: LetterSet) -> Survey:
    """Read the cells in the form we write them; legend texts count below the matrix only."""
    pairs = tuple((d.symbol, d.letter) for d in letters.definitions)
    scheme = Scheme(letters.name, pairs, explained=True)
    readings = {place: _read(cell.text, letters, scheme) for place, cell in grid.cells.items()}
    legend = find_legend(grid, readings)
    below = frozenset(place for place in legend.places if place[0] > marks.matrix.bottom)
    return Survey(grid, readings, Legend(below, legend.pairs), scheme, words=True)


def _read(text: str, letters: LetterSet, scheme: Scheme) -> CellReading:
    marks = read_marks(text, letters)
    if not marks:
        return read_cell(text, scheme)
    unread = [mark.raw for mark in marks if mark.letter is Letter.UNREAD]
    doubt = f"“{short(unread[0])}” is no letter" if unread else ""
    return CellReading(Kind.LETTERS, marks, doubt=doubt)
