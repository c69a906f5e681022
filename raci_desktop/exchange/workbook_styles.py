"""The looks of our workbooks, one prepared style per kind of cell.

Making style objects for every cell of a large matrix takes two seconds; sharing a prepared one
takes a tenth of that.
"""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from raci_desktop.domain.letters import RANK, Letter
from raci_desktop.domain.matrix import Mark
from raci_desktop.exchange.workbook_text import clean, looks_like_formula

FONT = "Calibri"
"""A font every spreadsheet program has or replaces by one of the same widths."""

_INK, _TEXT, _MUTED, _WHITE = "1A111B", "1B1C1F", "4A4F57", "FFFFFF"
_LINE, _LINE_STRONG = "D9D6D0", "8C8F96"
_HEADER, _GROUP = "FAF9F7", "EFEDE8"
BANDS = {"operations": "8A7A68", "product": "3F7F78", "delivery": "716A9C"}
OTHER_BAND = "5E7397"


class Look(Enum):
    """The kinds of cells; each has one style."""

    TITLE = auto()
    STAGE = auto()
    SUBTITLE = auto()
    CORNER = auto()
    ROLE = auto()
    GROUP = auto()
    ACTIVITY = auto()
    EMPTY = auto()
    ACCOUNTABLE = auto()
    RESPONSIBLE = auto()
    CONSULTED = auto()
    INFORMED = auto()
    SUPPORTS = auto()
    UNREAD = auto()
    BELOW = auto()
    HEADING = auto()
    TEXT = auto()
    WORD = auto()
    BLOCKER = auto()
    WARNING = auto()
    NOTE = auto()


LOOK_OF_LETTER = {
    Letter.ACCOUNTABLE: Look.ACCOUNTABLE,
    Letter.RESPONSIBLE: Look.RESPONSIBLE,
    Letter.CONSULTED: Look.CONSULTED,
    Letter.INFORMED: Look.INFORMED,
    Letter.SUPPORTS: Look.SUPPORTS,
    Letter.UNREAD: Look.UNREAD,
}
_STRONGEST = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE, *RANK)


def look_of(marks: tuple[Mark, ...]) -> Look:
    """Return the look of a cell: that of its strongest letter, A before R."""
    if not marks:
        return Look.EMPTY
    held = {mark.letter for mark in marks}
    return LOOK_OF_LETTER[next(letter for letter in _STRONGEST if letter in held)]


@dataclass(frozen=True)
class _Style:
    size: float = 10
    bold: bool = False
    colour: str = _TEXT
    fill: str = ""
    centred: bool = False
    edge: str = ""
    italic: bool = False
    top: bool = False
    wrap: bool = True


def _letter(fill: str, colour: str = "000000") -> _Style:
    return _Style(11, True, colour, fill, centred=True, edge=_LINE)


_STYLES: dict[Look, _Style] = {
    Look.TITLE: _Style(16, True, wrap=False),
    Look.STAGE: _Style(12, True, wrap=False),
    Look.SUBTITLE: _Style(12, False, _MUTED, wrap=False),
    Look.CORNER: _Style(10, True, fill=_HEADER, edge=_LINE_STRONG),
    Look.ROLE: _Style(10, True, fill=_HEADER, centred=True, edge=_LINE_STRONG),
    Look.GROUP: _Style(10, True, _MUTED, _GROUP, edge=_LINE, wrap=False),
    Look.ACTIVITY: _Style(10, edge=_LINE),
    Look.EMPTY: _Style(10, centred=True, edge=_LINE),
    Look.ACCOUNTABLE: _letter(_INK, _WHITE),
    Look.RESPONSIBLE: _letter("D2921C"),
    Look.CONSULTED: _letter("04CBFC"),
    Look.INFORMED: _letter("F7F4E1"),
    Look.SUPPORTS: _letter("084AC6", _WHITE),
    Look.UNREAD: _Style(10, False, "A3001B", "FBECEE", centred=True, edge=_LINE, italic=True),
    Look.BELOW: _Style(10, colour=_MUTED, top=True),
    Look.HEADING: _Style(10, True, _WHITE, _INK, edge=_INK),
    Look.TEXT: _Style(10, edge=_LINE, top=True),
    Look.WORD: _Style(10, edge=_LINE, top=True, centred=True),
    Look.BLOCKER: _Style(10, True, "A3001B", "FBECEE", edge=_LINE, top=True),
    Look.WARNING: _Style(10, True, "8A4B00", "FDF6E0", edge=_LINE, top=True),
    Look.NOTE: _Style(10, True, "005A8C", "EAF3FB", edge=_LINE, top=True),
}


@dataclass
class Palette:
    """The prepared styles of one workbook, made on a sheet that is removed again."""

    scratch: Worksheet
    _known: dict[tuple[object, bool], Any] = field(default_factory=dict[tuple[object, bool], Any])

    def put(self, sheet: Worksheet, row: int, column: int, text: str, look: Look) -> None:
        """Write a text with a look; rows and columns count from 1. It never is a formula."""
        self._put(sheet, row, column, text, (look, looks_like_formula(text)))

    def band(self, sheet: Worksheet, row: int, column: int, text: str, function: str) -> None:
        """Write the name of a function over its roles, in the function's colour."""
        self._put(sheet, row, column, text, (BANDS.get(function, OTHER_BAND), False))

    def _put(
        self, sheet: Worksheet, row: int, column: int, text: str, key: tuple[Look | str, bool]
    ) -> None:
        cell: Any = sheet.cell(row, column)
        if text:
            # Past the setter, which would look for formulas, dates and errors in every text.
            cell._value = clean(text)
            cell.data_type = "s"
        cell._style = self._prepared(key)

    def _prepared(self, key: tuple[Look | str, bool]) -> Any:
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._made(*key)
        return found

    def _made(self, look: Look | str, guarded: bool) -> Any:
        cell: Any = self.scratch.cell(len(self._known) + 1, 1)
        band = _Style(9, True, _WHITE, str(look), centred=True, edge=_WHITE, wrap=False)
        style = _STYLES[look] if isinstance(look, Look) else band
        _dress(cell, style)
        # The apostrophe of Excel: the text stays text when somebody edits the cell.
        cell.quotePrefix = guarded
        return cell._style


def _dress(cell: Any, style: _Style) -> None:
    cell.font = Font(FONT, style.size, bold=style.bold, italic=style.italic, color=style.colour)
    cell.alignment = Alignment(
        horizontal="center" if style.centred else "left",
        vertical="top" if style.top else "center",
        wrap_text=style.wrap,
        indent=1 if style.edge and not style.centred else 0,
    )
    cell.number_format = "@"
    if style.fill:
        cell.fill = PatternFill("solid", fgColor=style.fill)
    if style.edge:
        side = Side("thin", style.edge)
        cell.border = Border(left=side, right=side, top=side, bottom=side)
