"""Where keys take the cursor of a matrix: pure steps over the rows that hold cells.

Group rows and totals are stepped over, since only rows in ``Ground.rows`` can be entered.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

Place = tuple[int, int]
"""A row and a column of the table."""


class Move(Enum):
    """A step of the cursor."""

    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    EDGE_LEFT = auto()
    EDGE_RIGHT = auto()
    EDGE_UP = auto()
    EDGE_DOWN = auto()
    HOME = auto()
    END = auto()
    FIRST = auto()
    LAST = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    NEXT = auto()
    """To the right, and on to the next row at its end."""
    PREVIOUS = auto()


@dataclass(frozen=True, slots=True)
class Ground:
    """What can be stepped on: ``rows`` with cells in order, and how many columns there are."""

    rows: Sequence[int]
    columns: int
    page: int
    """Rows a page has."""
    filled: Callable[[Place], bool]
    """Whether a letter stands at a place; Ctrl and an arrow go to where that changes."""


def stepped(ground: Ground, place: Place, move: Move) -> Place | None:
    """Return where a step leads; None where it leads out, or where there is nothing to enter."""
    if not ground.rows or not ground.columns:
        return None
    if place[0] not in ground.rows:
        return _entered(ground, place, move)
    match move:
        case Move.LEFT | Move.EDGE_LEFT:
            return _across(ground, place, -1, move is Move.EDGE_LEFT)
        case Move.RIGHT | Move.EDGE_RIGHT:
            return _across(ground, place, 1, move is Move.EDGE_RIGHT)
        case Move.UP | Move.EDGE_UP:
            return _along(ground, place, -1, move is Move.EDGE_UP)
        case Move.DOWN | Move.EDGE_DOWN:
            return _along(ground, place, 1, move is Move.EDGE_DOWN)
        case Move.NEXT | Move.PREVIOUS:
            return _wrapped(ground, place, 1 if move is Move.NEXT else -1)
        case _:
            return _jumped(ground, place, move)


def _entered(ground: Ground, place: Place, move: Move) -> Place:
    """Return the nearest cell to a place that is none: on a group row, on totals, nowhere."""
    upwards = move in (Move.UP, Move.EDGE_UP, Move.LEFT, Move.PREVIOUS, Move.PAGE_UP)
    at = bisect_left(ground.rows, place[0]) - (1 if upwards else 0)
    row = ground.rows[max(0, min(len(ground.rows) - 1, at))]
    return row, max(0, min(ground.columns - 1, place[1]))


def _across(ground: Ground, place: Place, by: int, edge: bool) -> Place | None:
    row, column = place
    line = [(row, at) for at in range(ground.columns)]
    at = _edge(ground, line, column, by) if edge else column + by
    return line[at] if 0 <= at < ground.columns else None


def _along(ground: Ground, place: Place, by: int, edge: bool) -> Place | None:
    row, column = place
    at = ground.rows.index(row)
    line = [(one, column) for one in ground.rows]
    at = _edge(ground, line, at, by) if edge else at + by
    return line[at] if 0 <= at < len(line) else None


def _edge(ground: Ground, line: Sequence[Place], at: int, by: int) -> int:
    """Return the end of a run of letters, else the next letter, else the last cell of the line."""
    last = len(line) - 1 if by > 0 else 0
    if at == last:
        return at
    within = ground.filled(line[at]) and ground.filled(line[at + by])
    here = at + by
    while here != last:
        if within and not ground.filled(line[here + by]):
            return here
        if not within and ground.filled(line[here]):
            return here
        here += by
    return here


def _wrapped(ground: Ground, place: Place, by: int) -> Place | None:
    row, column = place
    if 0 <= column + by < ground.columns:
        return row, column + by
    at = ground.rows.index(row) + by
    if not 0 <= at < len(ground.rows):
        return None
    return ground.rows[at], 0 if by > 0 else ground.columns - 1


def _jumped(ground: Ground, place: Place, move: Move) -> Place:
    row, column = place
    first, last = ground.rows[0], ground.rows[-1]
    match move:
        case Move.HOME:
            return row, 0
        case Move.END:
            return row, ground.columns - 1
        case Move.FIRST:
            return first, 0
        case Move.LAST:
            return last, ground.columns - 1
        case Move.PAGE_UP:
            at = bisect_left(ground.rows, row - ground.page)
            return ground.rows[min(at, ground.rows.index(row))], column
        case _:
            at = bisect_right(ground.rows, row + ground.page) - 1
            return ground.rows[max(at, ground.rows.index(row))], column
