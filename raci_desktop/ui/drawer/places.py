"""Where a change took place: the spot of the matrix, or the page of the drawer, to look at."""

from collections.abc import Iterable, Iterator

from raci_desktop.domain.change import (
    ActivityDelta,
    CellDelta,
    Change,
    Delta,
    DetailsDelta,
    LettersDelta,
    RoleDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.workshop import DETAIL_FIELDS, Details, Workshop
from raci_desktop.ui.going import Spot

Where = Spot | str
"""A spot of the matrix, or the name of a page of the drawer."""

_WORKSHOP_FIELDS = frozenset(
    ("title", "organisation", "facilitator", "participants", "date", "outcome")
)


def where_of(changes: Iterable[Change], workshop: Workshop) -> Where | None:
    """Return the first place of the changes that the workshop still has; None without any."""
    places = (place for change in changes for place in _places(change.deltas))
    there = (one for one in places if isinstance(one, str) or _has(workshop, one))
    return next(there, None)


def _places(deltas: Iterable[Delta]) -> Iterator[Where]:
    """Yield the places of deltas; cells first, since they say most."""
    deltas = tuple(deltas)
    for delta in deltas:
        if isinstance(delta, CellDelta):
            yield Spot(delta.ref.stage, delta.ref.activity, delta.ref.role)
    for delta in deltas:
        place = _place(delta)
        if place is not None:
            yield place


def _place(delta: Delta) -> Where | None:
    match delta:
        case ActivityDelta(old, new):
            part = new or old
            return Spot(activity=part.id) if part else None
        case RoleDelta(old, new):
            part = new or old
            return Spot(role=part.id) if part else None
        case StageDelta(old, new):
            part = new or old
            return Spot(stage=part.id) if part else None
        case DetailsDelta(old, new):
            return "workshop" if _differing(old, new) & _WORKSHOP_FIELDS else "handout"
        case LettersDelta() | ScopesDelta():
            return "letters"
        case _:
            return None


def _differing(old: Details, new: Details) -> set[str]:
    return {name for name in DETAIL_FIELDS if getattr(old, name) != getattr(new, name)}


def _has(workshop: Workshop, spot: Spot) -> bool:
    return (
        (spot.stage is None or any(one.id == spot.stage for one in workshop.stages))
        and (spot.activity is None or any(one.id == spot.activity for one in workshop.activities))
        and (spot.role is None or any(one.id == spot.role for one in workshop.roles))
    )
