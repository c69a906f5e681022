"""Spreadsheet addresses of the preview: "C7" and "A3:F15" as rows and columns from 0."""

import re
from dataclasses import dataclass

_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$")


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of cells; all four places belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    def cells(self, rows: int, columns: int) -> list[tuple[int, int]]:
        """Return its cells within a grid of a size."""
        down = range(self.top, min(self.bottom, rows - 1) + 1)
        across = range(self.left, min(self.right, columns - 1) + 1)
        return [(row, column) for row in down for column in across]


def column_name(column: int) -> str:
    """Return the letters of a column counted from 0: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def address_of(row: int, column: int) -> str:
    """Return the address of a cell counted from 0."""
    return f"{column_name(column)}{row + 1}"


def block_at(address: str) -> Block | None:
    """Return the cells an address names, or None where it names none."""
    first, colon, last = address.strip().upper().partition(":")
    start = _place(first)
    end = _place(last) if colon else start
    if start is None or end is None:
        return None
    rows, columns = sorted((start[0], end[0])), sorted((start[1], end[1]))
    return Block(rows[0], columns[0], rows[1], columns[1])


def _place(address: str) -> tuple[int, int] | None:
    found = _CELL.match(address)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]) - 1, column - 1
