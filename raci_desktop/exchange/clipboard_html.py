"""Tables in the HTML that Excel, LibreOffice, browsers and mail programs put on the clipboard."""

from collections.abc import Sequence
from html.parser import HTMLParser

from raci_desktop.exchange.safety import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from raci_desktop.exchange.text import strip_controls

_CELLS = ("td", "th")
_BREAKS = ("br", "p", "div", "li")
_SILENT = ("style", "script", "title")
Rows = list[list[str]]


def largest_table(source: str) -> Rows:
    """Return the texts of the table with most filled cells; nothing where there is no table."""
    parser = _Tables()
    parser.feed(source)
    parser.close()
    parser.finish()
    return max(parser.tables, key=_filled) if parser.tables else []


def _filled(rows: Sequence[Sequence[str]]) -> int:
    return sum(1 for row in rows for text in row if text)


class _Table:
    """One table under construction; a cell over several rows or columns fills its first place."""

    def __init__(self) -> None:
        self.places: dict[tuple[int, int], str] = {}
        self._taken: set[tuple[int, int]] = set()
        self._row = -1
        self._at: tuple[int, int] | None = None
        self._parts: list[str] = []

    def begin_row(self) -> None:
        self.end_cell()
        self._row += 1

    def begin_cell(self, across: int, down: int) -> None:
        self.end_cell()
        row, column = max(0, self._row), 0
        self._row = row
        while (row, column) in self._taken:
            column += 1
        across, down = min(across, MAX_COLUMNS + 1), min(down, MAX_ROWS)
        if len(self._taken) + across * down <= 2 * MAX_CELLS:
            self._taken |= {(row + r, column + c) for r in range(down) for c in range(across)}
        else:
            self._taken.add((row, column))
        self._at = (row, column)

    def take(self, text: str) -> None:
        if self._at is not None:
            self._parts.append(text)

    def end_cell(self) -> None:
        if self._at is not None:
            self.places[self._at] = _tidy("".join(self._parts))
        self._at, self._parts = None, []

    def rows(self) -> Rows:
        """Return the texts; spans end with the last row, as they do in a browser."""
        height = min(self._row, MAX_ROWS) + 1
        within = [column for row, column in self._taken if row < height]
        width = min(max(within, default=-1), MAX_COLUMNS) + 1
        return [[self.places.get((r, c), "") for c in range(width)] for r in range(height)]


def _tidy(text: str) -> str:
    """Fold white space as a browser does; breaks stay, and so do spaces that do not break."""
    lines = (" ".join(strip_controls(line).split()) for line in text.split("\v"))
    return "\n".join(lines).strip()


class _Tables(HTMLParser):
    """Collects every table; what stands in a table within a table belongs to that one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Rows] = []
        self._open: list[_Table] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._open.append(_Table())
        elif self._open and tag == "tr":
            self._open[-1].begin_row()
        elif self._open and tag in _CELLS:
            spans = dict(attrs)
            self._open[-1].begin_cell(_span(spans.get("colspan")), _span(spans.get("rowspan")))
        elif self._open and tag in _BREAKS:
            self._open[-1].take("\v")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif self._open and tag in (*_CELLS, "tr"):
            self._open[-1].end_cell()
        elif self._open and tag in ("p", "div", "li"):
            self._open[-1].take("\v")
        elif self._open and tag == "table":
            self._close_table()

    def handle_data(self, data: str) -> None:
        if self._open and not self._silent:
            self._open[-1].take(data.replace("\v", " "))

    def finish(self) -> None:
        """Take tables nobody closed."""
        while self._open:
            self._close_table()

    def _close_table(self) -> None:
        table = self._open.pop()
        table.end_cell()
        self.tables.append(table.rows())


def _span(value: str | None) -> int:
    digits = (value or "").strip()
    return max(1, int(digits)) if digits.isdecimal() and len(digits) < 6 else 1
