"""Reading decisions, actions and parked items of our own workbook back: by their headings.

The sheets are found by the names of the workbook, the columns by what stands above them, so rows
and columns may be moved, added and left out; a column that is gone says nothing.
"""

from collections.abc import Iterator, Mapping

from raci_desktop.application.recognition import RecognisedItem
from raci_desktop.domain.items import ItemKind
from raci_desktop.exchange.grid import Grid
from raci_desktop.exchange.text import fold
from raci_desktop.exchange.workbook_headings import HEADINGS
from raci_desktop.exchange.workbook_marks import items_in

_Columns = Mapping[str, int]


def read_items(grids: tuple[Grid, ...], names: Mapping[str, str]) -> tuple[RecognisedItem, ...]:
    """Return the items of a workbook's lists, in order; other files have none."""
    kinds = items_in(names)
    return tuple(
        item
        for grid in grids
        if grid.name in kinds
        for item in _items(grid, ItemKind(kinds[grid.name]))
    )


def _items(grid: Grid, kind: ItemKind) -> Iterator[RecognisedItem]:
    columns = _columns(grid, kind)
    if "text" not in columns:
        return
    for row in range(1, grid.rows):
        words = {field: grid.text(row, column).strip() for field, column in columns.items()}
        if any(text for field, text in words.items() if field != "entry"):
            yield RecognisedItem(
                kind=kind,
                text=words["text"],
                who=words.get("who"),
                when=words.get("when"),
                state=words.get("state"),
                about=words.get("about", ""),
                entry=words.get("entry", ""),
                address=f"{grid.name} {grid.address(row, columns['text'])}",
            )


def _columns(grid: Grid, kind: ItemKind) -> _Columns:
    fields = {heading.casefold(): field for field, heading in HEADINGS[kind].items()}
    found: dict[str, int] = {}
    columns = max((column for row, column, _ in grid.filled() if row == 0), default=-1) + 1
    for column in range(columns):
        field = fields.get(fold(grid.text(0, column)).casefold())
        if field is not None:
            found.setdefault(field, column)
    return found
