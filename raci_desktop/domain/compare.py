"""Two stages side by side: the cells that changed, and the ledger of moved letters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_ROW, Cell, Row, differing_roles
from raci_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ChangedCell:
    """A cell whose marks differ between two stages."""

    activity: ActivityId
    role: RoleId
    before: Cell
    after: Cell


@dataclass(frozen=True, slots=True)
class Move:
    """A letter that changes holder; an unmatched loss or gain has an empty side (None)."""

    letter: Letter
    activity: ActivityId
    giver: RoleId | None
    taker: RoleId | None
    scope: str

    def place(self, before: StageId, after: StageId) -> MovePlace:
        """Return what the ledger of two stages keeps its remarks on this move by."""
        return MovePlace(before, after, self.activity, self.giver, self.taker, self.scope)


Holding = tuple[RoleId, str]


def changed_cells(workshop: Workshop, before: StageId, after: StageId) -> Iterator[ChangedCell]:
    """Yield the cells whose marks differ, row by row in the workshop's order."""
    old, new = workshop.matrix(before), workshop.matrix(after)
    if old is new:
        return
    for activity in workshop.activities:
        was, now = old.get(activity.id, EMPTY_ROW), new.get(activity.id, EMPTY_ROW)
        differing = differing_roles(was, now)
        for role in workshop.roles if differing else ():
            if role.id in differing:
                first, second = was.get(role.id, EMPTY_CELL), now.get(role.id, EMPTY_CELL)
                yield ChangedCell(activity.id, role.id, first, second)


def ledger(
    workshop: Workshop,
    before: StageId,
    after: StageId,
    letters: tuple[Letter, ...] = (Letter.ACCOUNTABLE,),
) -> tuple[Move, ...]:
    """Return the moves of letters between two stages, row by row."""
    old, new = workshop.matrix(before), workshop.matrix(after)
    order = [role.id for role in workshop.roles]
    return tuple(
        move
        for activity in workshop.activities
        for letter in letters
        for move in row_moves(
            activity.id,
            letter,
            holdings(old.get(activity.id, EMPTY_ROW), letter, order),
            holdings(new.get(activity.id, EMPTY_ROW), letter, order),
        )
    )


def moves_in_row(
    workshop: Workshop, before: StageId, after: StageId, activity: ActivityId, letter: Letter
) -> list[Move]:
    """Return the moves of one letter in one row between two stages."""
    order = [role.id for role in workshop.roles]
    old, new = (
        holdings(workshop.matrix(stage).get(activity, EMPTY_ROW), letter, order)
        for stage in (before, after)
    )
    return row_moves(activity, letter, old, new)


def holdings(row: Row, letter: Letter, order: Sequence[RoleId]) -> list[Holding]:
    """Return who holds a letter in a row, in the order of the columns, with the scopes."""
    return [(role, scope) for role in order if role in row for scope in row[role].scopes(letter)]


def row_moves(
    activity: ActivityId, letter: Letter, old: list[Holding], new: list[Holding]
) -> list[Move]:
    """Return the moves of one letter in one row.

    Lost and gained holdings are paired scope by scope first; then a loss of the whole (no
    scope) pairs with every gain left, and a gain of the whole with every loss left.
    """
    lost = [h for h in old if h not in new]
    gained = [h for h in new if h not in old]
    moves = _same_scope(activity, letter, lost, gained)
    if bool(lost) != bool(gained):
        # The whole that stays with one role is where a new share comes from, or goes to.
        kept = [h for h in old if h in new and not h[1]]
        lost, gained = (lost or kept), (gained or kept)
    return moves + _other_scopes(activity, letter, lost, gained)


def _same_scope(
    activity: ActivityId, letter: Letter, lost: list[Holding], gained: list[Holding]
) -> list[Move]:
    moves: list[Move] = []
    for role, scope in list(gained):
        giver = next((h for h in lost if h[1] == scope), None)
        if giver is not None:
            lost.remove(giver)
            gained.remove((role, scope))
            moves.append(Move(letter, activity, giver[0], role, scope))
    return moves


def _other_scopes(
    activity: ActivityId, letter: Letter, lost: list[Holding], gained: list[Holding]
) -> list[Move]:
    if not lost or not gained:
        return [Move(letter, activity, role, None, scope) for role, scope in lost] + [
            Move(letter, activity, None, role, scope) for role, scope in gained
        ]
    pairs = max(len(lost), len(gained))
    return [
        Move(letter, activity, giver[0], taker[0], taker[1] or giver[1])
        for giver, taker in (
            (lost[min(i, len(lost) - 1)], gained[min(i, len(gained) - 1)]) for i in range(pairs)
        )
        if giver[0] != taker[0]
    ]
