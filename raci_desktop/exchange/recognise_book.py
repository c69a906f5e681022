"""All matrices of a file: our own workbooks by their marks, others sheet by sheet."""

from collections.abc import Mapping

from raci_desktop.application.recognition import RecognisedMatrix
from raci_desktop.exchange.cells import read_cell
from raci_desktop.exchange.grid import Grid
from raci_desktop.exchange.legend import Legend, find_legend
from raci_desktop.exchange.recognise import recognise_grid, recognise_template
from raci_desktop.exchange.workbook_marks import letters_in, lists_in, marks_in
from raci_desktop.exchange.workbook_read import read_marked


def recognise_book(
    grids: tuple[Grid, ...], names: Mapping[str, str], title: str = ""
) -> list[RecognisedMatrix]:
    """Return the matrices of all sheets in order; a legend on one sheet explains the others."""
    shared = _shared_legend(grids)
    marks, letters = marks_in(names), letters_in(names)
    lists = lists_in(names)
    found: list[RecognisedMatrix] = []
    for grid in (one for one in grids if one.name not in lists):
        own = [read_marked(grid, mark, letters) for mark in marks if mark.sheet == grid.name]
        known = [matrix for matrix in own if matrix is not None]
        found.extend(known or recognise_grid(grid, shared, title))
    if not found:
        found.extend(m for grid in grids if (m := recognise_template(grid, title)))
    return found


def _shared_legend(grids: tuple[Grid, ...]) -> Legend | None:
    if len(grids) < 2:
        return None
    legends = [
        find_legend(grid, {place: read_cell(c.text) for place, c in grid.cells.items()})
        for grid in grids
    ]
    explained = [legend for legend in legends if len(legend.pairs) >= 3]
    return explained[0] if explained else None
