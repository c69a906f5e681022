"""Marks, cells and the matrix of one stage, as values that share structure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import RANK, Letter

PRODUCT_FUNDED = "product-funded"
IT_FUNDED = "IT-funded"
DEFAULT_SCOPES: tuple[str, ...] = (PRODUCT_FUNDED, IT_FUNDED)


@dataclass(frozen=True, slots=True)
class Mark:
    """One letter in a cell; ``scope`` "" means unscoped, ``raw`` is kept for unread text."""

    letter: Letter
    scope: str = ""
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands where one role meets one activity: marks in R A S C I order, and a note."""

    marks: tuple[Mark, ...] = ()
    note: str = ""

    @property
    def empty(self) -> bool:
        """Whether neither a mark nor a note stands here."""
        return not self.marks and not self.note

    def has(self, letter: Letter) -> bool:
        """Whether the cell holds the letter in any scope."""
        return any(mark.letter is letter for mark in self.marks)

    def scopes(self, letter: Letter) -> tuple[str, ...]:
        """The scopes under which the cell holds the letter; "" for an unscoped mark."""
        return tuple(mark.scope for mark in self.marks if mark.letter is letter)

    def letters(self) -> tuple[Letter, ...]:
        """The letters of the cell without repeats, in R A S C I order."""
        return tuple(dict.fromkeys(mark.letter for mark in self.marks))


@dataclass(frozen=True, slots=True)
class CellRef:
    """Where a cell is: stage, activity, role."""

    stage: StageId
    activity: ActivityId
    role: RoleId


Row = Mapping[RoleId, Cell]
Matrix = Mapping[ActivityId, Row]

EMPTY_CELL = Cell()
EMPTY_ROW: Row = MappingProxyType({})
EMPTY_MATRIX: Matrix = MappingProxyType({})


def make_cell(marks: Iterable[Mark], note: str = "") -> Cell:
    """Return a cell with its marks ordered and without repeats (letter and scope alike)."""
    unique = {(mark.letter, mark.scope, mark.raw): mark for mark in marks}
    ordered = sorted(unique.values(), key=lambda m: (RANK[m.letter], m.scope, m.raw))
    return Cell(tuple(ordered), note)


def cell_at(matrix: Matrix, activity: ActivityId, role: RoleId) -> Cell:
    """Return the cell of a matrix; an absent one is empty."""
    return matrix.get(activity, EMPTY_ROW).get(role, EMPTY_CELL)


def differing_roles(was: Row, now: Row) -> set[RoleId]:
    """Return the roles whose marks differ between two rows; notes do not count."""
    if was is now or was == now:
        return set()
    return {
        role
        for role in (*was, *now)
        # Equal cells are mostly one object, and most cells of a changed row are equal.
        if was.get(role) is not now.get(role)
        and was.get(role, EMPTY_CELL).marks != now.get(role, EMPTY_CELL).marks
    }
