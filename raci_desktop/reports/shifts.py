"""How accountability changes between the two stages, activity by activity."""

from collections import defaultdict
from dataclasses import dataclass

from raci_desktop.domain.compare import Move, changed_cells, ledger
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_ROW
from raci_desktop.domain.workshop import Workshop

_A = Letter.ACCOUNTABLE


@dataclass(frozen=True, slots=True)
class Shift:
    """The As of one activity: those that stay with their holder, and those that move."""

    activity: ActivityId
    before: tuple[tuple[RoleId, str], ...]
    """Holders with their scopes in the earlier stage, in the order of the columns."""
    after: tuple[tuple[RoleId, str], ...]
    moves: tuple[Move, ...]

    @property
    def moved(self) -> bool:
        """Whether an A goes from one role to another."""
        return any(move.giver and move.taker for move in self.moves)

    @property
    def named(self) -> bool:
        """Whether As are new without coming from anybody."""
        return bool(self.moves) and all(move.giver is None for move in self.moves)

    @property
    def ended(self) -> bool:
        """Whether As end without going to anybody."""
        return bool(self.moves) and all(move.taker is None for move in self.moves)


@dataclass(frozen=True, slots=True)
class Shifts:
    """All activities with their As, and which rows differ in any letter."""

    shifts: tuple[Shift, ...]
    changed: frozenset[ActivityId]

    @property
    def moved(self) -> tuple[Shift, ...]:
        """The activities whose accountability goes from one role to another."""
        return tuple(shift for shift in self.shifts if shift.moved)

    @property
    def named(self) -> tuple[Shift, ...]:
        """The activities that had nobody accountable, or too few, and gain somebody."""
        return tuple(shift for shift in self.shifts if shift.named)

    @property
    def ended(self) -> tuple[Shift, ...]:
        """The activities whose accountability ends."""
        return tuple(shift for shift in self.shifts if shift.ended)


def shifts_between(workshop: Workshop, before: StageId, after: StageId) -> Shifts:
    """Return how accountability changes between two stages."""
    moves: dict[ActivityId, list[Move]] = defaultdict(list)
    for move in ledger(workshop, before, after):
        moves[move.activity].append(move)
    return Shifts(
        tuple(
            Shift(
                activity.id,
                _holdings(workshop, before, activity.id),
                _holdings(workshop, after, activity.id),
                tuple(moves[activity.id]),
            )
            for activity in workshop.activities
        ),
        frozenset(cell.activity for cell in changed_cells(workshop, before, after)),
    )


def _holdings(
    workshop: Workshop, stage: StageId, activity: ActivityId
) -> tuple[tuple[RoleId, str], ...]:
    row = workshop.matrix(stage).get(activity, EMPTY_ROW)
    return tuple(
        (role.id, scope)
        for role in workshop.roles
        if role.id in row
        for scope in row[role.id].scopes(_A)
    )


def parties(shifts: tuple[Shift, ...], side: str) -> tuple[RoleId, ...]:
    """Return the roles on one side ("giver" or "taker") of moves, those with most first."""
    counts: dict[RoleId, int] = defaultdict(int)
    for shift in shifts:
        for move in shift.moves:
            role = move.giver if side == "giver" else move.taker
            if role is not None:
                counts[role] += 1
    return tuple(sorted(counts, key=lambda role: -counts[role]))
