"""Reading decisions, actions and parked items of our own workbook back: by their columns.

The sheets and their columns are found by the names of the workbook, columns without one by what
stands above them, so rows and columns may be moved, added and left out; a column that is gone
says nothing.
"""

from collections.abc import Iterator, Mapping

from raci_desktop.application.recognition import RecognisedItem
from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.translation import translate
from raci_desktop.exchange.grid import Grid
from raci_desktop.exchange.text import fold
from raci_desktop.exchange.workbook_headings import HEADINGS
from raci_desktop.exchange.workbook_marks import columns_in, items_in

_Columns = Mapping[str, int]


def read_items(grids: tuple[Grid, ...], names: Mapping[str, str]) -> tuple[RecognisedItem, ...]:
    """Return the items of a workbook's lists, in order; other files have none."""
    kinds = items_in(names)
    return tuple(
        item
        for grid in grids
        if grid.name in kinds
        for item in _items(grid, ItemKind(kinds[grid.name]), names)
    )


def _items(grid: Grid, kind: ItemKind, names: Mapping[str, str]) -> Iterator[RecognisedItem]:
    columns = _columns(grid, kind, names)
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


def _columns(grid: Grid, kind: ItemKind, names: Mapping[str, str]) -> _Columns:
    """Return the columns by their headings; the names know those in a language we do not."""
    headed, named = _headed(grid, kind), columns_in(names, kind.value, grid.name)
    taken = set(headed.values())
    return {part: at for part, at in named.items() if at not in taken} | dict(headed)


def _headed(grid: Grid, kind: ItemKind) -> _Columns:
    """Return the columns by what stands above them, in English or the window's language."""
    fields = {
        word.casefold(): field
        for field, heading in HEADINGS[kind].items()
        for word in (translate("Workbook", heading), heading)
    }
    found: dict[str, int] = {}
    columns = max((column for row, column, _ in grid.filled() if row == 0), default=-1) + 1
    for column in range(columns):
        field = fields.get(fold(grid.text(0, column)).casefold())
        if field is not None:
            found.setdefault(field, column)
    return found
