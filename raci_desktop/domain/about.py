"""What a decision, an action or a parked item is about: a cell, a row, a role, a move, a finding.

``About`` is told apart by its class (``match about: case CellRef(): …``); None is nothing in
particular. What it names may vanish from the workshop: the item stays and still names it.
"""

from dataclasses import dataclass

from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.matrix import CellRef


@dataclass(frozen=True, slots=True)
class AboutRow:
    """An activity, in every stage."""

    activity: ActivityId


@dataclass(frozen=True, slots=True)
class AboutRole:
    """A role, in every stage."""

    role: RoleId


@dataclass(frozen=True, slots=True)
class AboutFinding:
    """A finding, by the key it is accepted by."""

    key: str


About = CellRef | AboutRow | AboutRole | MovePlace | AboutFinding | None


def activity_of(about: About) -> ActivityId | None:
    """Return the activity a cell, a row or a move is of; a finding names its own in its key."""
    match about:
        case CellRef(activity=activity) | AboutRow(activity) | MovePlace(activity=activity):
            return activity
        case _:
            return None


def roles_of(about: About) -> tuple[RoleId, ...]:
    """Return the roles a cell, a role or a move is of."""
    match about:
        case CellRef(role=role) | AboutRole(role):
            return (role,)
        case MovePlace(giver=giver, taker=taker):
            return tuple(role for role in (giver, taker) if role is not None)
        case _:
            return ()
