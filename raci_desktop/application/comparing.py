"""Two stages held against each other, worked out again only in rows that are new.

Rows are values that share structure: after an edit all but the rows it touched are the same
objects as before, so an edit of a large workshop costs one row here.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from raci_desktop.domain.compare import Move, differing_roles, holdings, row_moves
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_ROW, Row
from raci_desktop.domain.workshop import Workshop

LEDGER_LETTERS = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
"""The letters whose moves a ledger can list."""


Holders = tuple[tuple[Letter, frozenset[RoleId]], ...]
"""Who holds each of ``LEDGER_LETTERS`` in one row of one stage."""


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """What differs in one activity; a row without differences has nothing but its holders."""

    activity: ActivityId
    changed: frozenset[RoleId]
    """The roles whose marks differ."""
    moves: tuple[Move, ...]
    """The As that change holder, then the Rs."""
    before: Holders
    after: Holders

    def moves_of(self, letter: Letter) -> tuple[Move, ...]:
        """Return the moves of one letter."""
        return tuple(move for move in self.moves if move.letter is letter)

    @property
    def accountable(self) -> frozenset[RoleId]:
        """Who answers in the later stage."""
        return self.after[0][1]


@dataclass(frozen=True, slots=True)
class Load:
    """In how many activities a role holds a letter, in either stage."""

    before: int = 0
    after: int = 0


class Comparison:
    """Two stages compared: all activities in order."""

    def __init__(self, before: StageId, after: StageId, rows: tuple[ComparedRow, ...]) -> None:
        self.before = before
        self.after = after
        self.rows = rows

    @cached_property
    def changed(self) -> frozenset[ActivityId]:
        """The activities in which any mark differs."""
        return frozenset(row.activity for row in self.rows if row.changed)

    @cached_property
    def moved(self) -> frozenset[ActivityId]:
        """The activities whose accountability differs."""
        return frozenset(row.activity for row in self.rows if row.moves_of(Letter.ACCOUNTABLE))

    @cached_property
    def changed_cells(self) -> int:
        """How many cells differ."""
        return sum(len(row.changed) for row in self.rows)

    @cached_property
    def moves(self) -> tuple[Move, ...]:
        """Every move of ``LEDGER_LETTERS``, row by row."""
        return tuple(move for row in self.rows for move in row.moves)

    @cached_property
    def loads(self) -> dict[tuple[RoleId, Letter], Load]:
        """The load of every role that holds a letter anywhere."""
        before = Counter(_held(row.before for row in self.rows))
        after = Counter(_held(row.after for row in self.rows))
        return {one: Load(before[one], after[one]) for one in {**before, **after}}

    def load(self, role: RoleId, letter: Letter) -> Load:
        """Return the load of a role, none where it holds no such letter."""
        return self.loads.get((role, letter), Load())


def _held(rows: Iterable[Holders]) -> Iterable[tuple[RoleId, Letter]]:
    return ((role, letter) for row in rows for letter, roles in row for role in roles)


_Known = tuple[Row, Row, ComparedRow]


class Comparer:
    """Compares two stages again and again, and remembers the rows it has seen."""

    def __init__(self) -> None:
        """Start with nothing compared."""
        self._order: tuple[RoleId, ...] = ()
        self._known: dict[ActivityId, _Known] = {}

    def compare(self, workshop: Workshop, before: StageId, after: StageId) -> Comparison:
        """Return two stages compared as they stand. Raises EditRefusedError for an unknown one."""
        order = tuple(role.id for role in workshop.roles)
        if order != self._order:
            self._order, self._known = order, {}
        old, new = workshop.matrix(before), workshop.matrix(after)
        self._known = {
            one.id: self._row(one.id, old.get(one.id, EMPTY_ROW), new.get(one.id, EMPTY_ROW))
            for one in workshop.activities
        }
        return Comparison(before, after, tuple(row for _, _, row in self._known.values()))

    def _row(self, activity: ActivityId, was: Row, now: Row) -> _Known:
        known = self._known.get(activity)
        if known is not None and known[0] is was and known[1] is now:
            return known
        return was, now, compared_row(activity, was, now, self._order)


def compared_row(activity: ActivityId, was: Row, now: Row, order: Sequence[RoleId]) -> ComparedRow:
    """Return what differs between two rows of an activity; ``order`` is that of the columns."""
    moves: list[Move] = []
    before: list[tuple[Letter, frozenset[RoleId]]] = []
    after: list[tuple[Letter, frozenset[RoleId]]] = []
    for letter in LEDGER_LETTERS:
        lost, gained = holdings(was, letter, order), holdings(now, letter, order)
        before.append((letter, frozenset(role for role, _ in lost)))
        after.append((letter, frozenset(role for role, _ in gained)))
        moves += row_moves(activity, letter, lost, gained)
    changed = frozenset(differing_roles(was, now))
    return ComparedRow(activity, changed, tuple(moves), tuple(before), tuple(after))
