"""Reading the tables of a Markdown file: one grid a table, rows numbered by the file's lines."""

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from raci_desktop.exchange import safety
from raci_desktop.exchange.grid import Grid, GridCell
from raci_desktop.exchange.text import fold, strip_markup

_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_SPLIT = re.compile(r"(?<!\\)\|")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(.*?)\s*#*\s*")
_BOLD = re.compile(r"\s*(\*\*|__).+\1\s*|\s*<(?:b|strong|th)>.*", re.DOTALL)


def is_markdown(text: str) -> bool:
    """Return whether the text holds a Markdown table (a rule under a row with bars)."""
    lines = text.split("\n")
    return any(_starts_table(lines, number) for number in range(len(lines) - 1))


@dataclass(frozen=True, slots=True)
class _Found:
    """A table with the heading above it and the line where that stands."""

    grid: Grid
    heading: str
    line: int
    first: int


def read_markdown(text: str) -> tuple[Grid, ...]:
    """Return one grid for every table; headings and prose become the grid's context.

    Tables under the same header are one grid: the headings between them name its groups.
    """
    lines = text.split("\n")
    prose = tuple(fold(strip_markup(line)) for line in lines if "|" not in line and line.strip())
    found: list[_Found] = []
    heading, line, number = "", -1, 0
    while number < len(lines) and len(found) < safety.MAX_SHEETS:
        if title := _HEADING.fullmatch(lines[number]):
            heading, line = fold(strip_markup(title[1])), number
        if _starts_table(lines, number):
            end = _table_end(lines, number)
            grid = _table(lines, number, end, (heading, *prose))
            found.append(_Found(grid, heading, line, number))
            number = end
        else:
            number += 1
    return tuple(_join(found))


def _join(found: list[_Found]) -> list[Grid]:
    done: list[list[_Found]] = []
    for table in found:
        if done and _header(done[-1][0]) == _header(table) and len(_header(table)) > 1:
            done[-1].append(table)
        else:
            done.append([table])
    return [_joined(tables) for tables in done]


def _header(table: _Found) -> list[str]:
    texts = (t for row, column, t in table.grid.filled() if row == table.first and column)
    return [fold(text).casefold() for text in texts]


def _joined(tables: list[_Found]) -> Grid:
    if len(tables) == 1:
        return tables[0].grid
    cells: dict[tuple[int, int], GridCell] = {}
    for table in tables:
        cells.update(table.grid.cells)
        if table.heading:
            cells[table.line, 0] = GridCell(table.heading, bold=True)
    width = max(table.grid.columns for table in tables)
    cut = any(table.grid.truncated for table in tables)
    context = tables[0].grid.context
    return Grid("", cells, tables[-1].grid.rows, width, context=context, truncated=cut)


def _starts_table(lines: list[str], number: int) -> bool:
    if number + 1 >= len(lines) or "|" not in lines[number]:
        return False
    rule = lines[number + 1]
    return "-" in rule and "|" in rule and _RULE.fullmatch(rule) is not None


def _table_end(lines: list[str], number: int) -> int:
    end = number + 2
    while end < len(lines) and "|" in lines[end] and not _starts_table(lines, end):
        end += 1
    return end


def _table(lines: list[str], first: int, end: int, context: tuple[str, ...]) -> Grid:
    cells: dict[tuple[int, int], GridCell] = {}
    last = min(end, safety.MAX_ROWS + first)
    for number in range(first, last):
        if number == first + 1:
            continue
        for column, raw in enumerate(_fields(lines[number])[: safety.MAX_COLUMNS]):
            text = strip_markup(html.unescape(raw)).strip()
            if text and len(cells) < safety.MAX_CELLS:
                cells[number, column] = GridCell(text, bold=bool(_BOLD.fullmatch(raw)))
    width = max((column for _, column in cells), default=-1) + 1
    return Grid("", cells, last, width, context=context, truncated=last < end)


def _fields(line: str) -> list[str]:
    body = line.strip()
    body = body.removeprefix("|")
    if body.endswith("|") and not body.endswith("\\|"):
        body = body[:-1]
    return [part.replace("\\|", "|").strip() for part in _SPLIT.split(body)]


@dataclass(slots=True)
class _Table:
    rows: list[list[tuple[str, bool]]] = field(default_factory=list[list[tuple[str, bool]]])
    first: int = 0


class _Tables(HTMLParser):
    """Collects the cells of every <table>, spans as repeated blanks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._text: list[str] | None = None
        self._head = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append(_Table(first=self.getpos()[0] - 1))
        elif tag == "tr" and self.tables:
            self.tables[-1].rows.append([])
        elif tag in {"td", "th"} and self.tables:
            self._text, self._head = [], tag == "th"
            span = dict(attrs).get("colspan") or "1"
            self._extra = min(int(span), safety.MAX_COLUMNS) - 1 if span.isdigit() else 0
        elif tag == "br" and self._text is not None:
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"td", "th"} and self._text is not None and self.tables:
            if not self.tables[-1].rows:
                self.tables[-1].rows.append([])
            row = self.tables[-1].rows[-1]
            row.append(("".join(self._text).strip(), self._head))
            row.extend([("", False)] * self._extra)
            self._text = None

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text.append(data)


def read_html_tables(text: str) -> tuple[Grid, ...]:
    """Return one grid for every HTML table of a Markdown file or web page."""
    parser = _Tables()
    parser.feed(text)
    parser.close()
    grids: list[Grid] = []
    for table in parser.tables[: safety.MAX_SHEETS]:
        cells = {
            (table.first + r, c): GridCell(strip_markup(value), bold)
            for r, row in enumerate(table.rows[: safety.MAX_ROWS])
            for c, (value, bold) in enumerate(row[: safety.MAX_COLUMNS])
            if value
        }
        if cells and len(cells) <= safety.MAX_CELLS:
            rows = max(row for row, _ in cells) + 1
            grids.append(Grid("", cells, rows, max(c for _, c in cells) + 1))
    return tuple(grids)
