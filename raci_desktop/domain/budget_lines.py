"""What the ledger says of the money: whether a budget line goes with a move."""

from dataclasses import dataclass
from enum import StrEnum

from raci_desktop.domain.ids import ActivityId, RoleId, StageId


class BudgetMove(StrEnum):
    """Whether the budget line of a move goes with it."""

    NO = "no"
    REQUESTED = "yes, not yet approved"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class MovePlace:
    """Which move of the ledger is meant; an empty side of it is None."""

    from_stage: StageId
    to_stage: StageId
    activity: ActivityId
    giver: RoleId | None
    taker: RoleId | None
    scope: str = ""


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """What the room has said of the budget line of one move."""

    place: MovePlace
    moves: BudgetMove
