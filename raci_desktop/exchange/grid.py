"""A grid of text cells, independent of the file it came from.

Rows and columns count from 0 here; addresses ("C7") are made only for people. A grid may be a
transposed view of another one: its addresses still name the place in the file.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class GridCell:
    """The display text of one cell and the few looks that help to tell rows apart."""

    text: str = ""
    bold: bool = False
    fill: str = ""
    number: bool = False
    comment: str = ""


BLANK = GridCell()


@dataclass(frozen=True, slots=True)
class Span:
    """A rectangle of cells, both ends included."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        """Return whether the place lies inside."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def swapped(self) -> "Span":
        """Return the rectangle with rows and columns exchanged."""
        return Span(self.left, self.top, self.right, self.bottom)


@dataclass(frozen=True, slots=True)
class Grid:
    """The filled cells of one sheet (or of one table of a text file)."""

    name: str
    cells: Mapping[tuple[int, int], GridCell]
    rows: int
    columns: int
    merges: tuple[Span, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    context: tuple[str, ...] = ()
    """Text around the grid that may explain its letters: headings, prose."""
    hidden: bool = False
    truncated: bool = False
    uncomputed: frozenset[tuple[int, int]] = frozenset()
    """Cells with a formula whose value was never stored."""
    swapped: bool = False
    _anchors: dict[tuple[int, int], Span] = field(default_factory=dict[tuple[int, int], Span])

    def at(self, row: int, column: int) -> GridCell:
        """Return the cell at a place; a blank one when nothing stands there."""
        return self.cells.get((row, column), BLANK)

    def text(self, row: int, column: int) -> str:
        """Return the display text at a place."""
        return self.cells.get((row, column), BLANK).text

    def address(self, row: int, column: int) -> str:
        """Return the place as written in the file ("C7")."""
        return address(column, row) if self.swapped else address(row, column)

    def range(self, span: Span) -> str:
        """Return the rectangle as written in the file ("A3:F15")."""
        real = span.swapped() if self.swapped else span
        first, last = address(real.top, real.left), address(real.bottom, real.right)
        return first if first == last else f"{first}:{last}"

    def merge_at(self, row: int, column: int) -> Span | None:
        """Return the merged rectangle that covers a place, if any."""
        if not self.merges:
            return None
        if not self._anchors:
            self._anchors.update(_covered(self.merges))
        return self._anchors.get((row, column))

    def shown(self, row: int, column: int) -> str:
        """Return the text seen at a place: inside a merged range, that of its first cell."""
        merged = self.merge_at(row, column)
        return self.text(merged.top, merged.left) if merged else self.text(row, column)

    def row_texts(self, row: int, left: int, right: int) -> list[str]:
        """Return the texts of one row between two columns, both included."""
        return [self.text(row, column) for column in range(left, right + 1)]

    def blank_row(self, row: int, left: int = 0, right: int | None = None) -> bool:
        """Return whether nothing stands in a row between two columns."""
        last = self.columns - 1 if right is None else right
        return not any(self.text(row, column) for column in range(left, last + 1))

    def filled(self) -> Iterator[tuple[int, int, str]]:
        """Yield row, column and text of every filled cell in reading order."""
        for row, column in sorted(self.cells):
            yield row, column, self.cells[row, column].text

    def transposed(self) -> "Grid":
        """Return the same cells with rows and columns exchanged."""
        return Grid(
            self.name,
            {(column, row): cell for (row, column), cell in self.cells.items()},
            self.columns,
            self.rows,
            tuple(span.swapped() for span in self.merges),
            self.hidden_columns,
            self.hidden_rows,
            self.context,
            self.hidden,
            self.truncated,
            frozenset((column, row) for row, column in self.uncomputed),
            not self.swapped,
        )


def _covered(merges: tuple[Span, ...]) -> Iterator[tuple[tuple[int, int], Span]]:
    for span in merges:
        for row in range(span.top, span.bottom + 1):
            for column in range(span.left, span.right + 1):
                yield (row, column), span


_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")


def place_of(text: str) -> tuple[int, int] | None:
    """Return row and column of an address ("C7" or "$C$7"), or None when it is not one."""
    found = _ADDRESS.fullmatch(text.strip())
    if found is None or int(found[2]) == 0:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1


def span_of(text: str) -> Span | None:
    """Return the rectangle of a range ("A3:F15" or "A3"), or None when it is not one."""
    first, _, last = text.partition(":")
    start, end = place_of(first), place_of(last or first)
    if start is None or end is None:
        return None
    rows, columns = sorted((start[0], end[0])), sorted((start[1], end[1]))
    return Span(rows[0], columns[0], rows[1], columns[1])


def column_letters(column: int) -> str:
    """Return the spreadsheet name of a column: 0 is "A", 26 is "AA"."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def address(row: int, column: int) -> str:
    """Return the spreadsheet address of a place counted from 0."""
    return f"{column_letters(column)}{row + 1}"


def grid_of(name: str, rows: list[list[str]], first_row: int = 0) -> Grid:
    """Return a grid of plain texts; blank texts are left out."""
    cells = {
        (first_row + r, c): GridCell(text)
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
        if text.strip()
    }
    return Grid(name, cells, first_row + len(rows), max((len(row) for row in rows), default=0))
