"""Where a change took place: the spot of the matrix, or the page of the drawer, to look at."""

from collections.abc import Iterable, Iterator

from raci_desktop.domain.change import (
    ActivityDelta,
    AgendaDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
    Delta,
    DetailsDelta,
    ItemDelta,
    LettersDelta,
    MoveRecordDelta,
    RoleDelta,
    RowRecordDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.workshop import DETAIL_FIELDS, Details, Workshop
from raci_desktop.ui.going import Spot

Where = Spot | str
"""A spot of the matrix, or the name of a page of the drawer."""

_PAGES: dict[type[Delta], str] = {
    LettersDelta: "letters",
    ScopesDelta: "letters",
    MoveRecordDelta: "moves",
    BudgetLineDelta: "moves",
    AgendaDelta: "agenda",
}
_ITEM_PAGES = {
    ItemKind.DECISION: "decisions",
    ItemKind.ACTION: "actions",
    ItemKind.PARKED: "parked",
}
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
            return Spot(activity=part.id) if (part := new or old) else None
        case RoleDelta(old, new):
            return Spot(role=part.id) if (part := new or old) else None
        case StageDelta(old, new):
            return Spot(stage=part.id) if (part := new or old) else None
        case RowRecordDelta(old, new):
            return Spot(activity=said.activity) if (said := new or old) else None
        case _:
            return _page(delta)


def _page(delta: Delta) -> str | None:
    """Return the page of the drawer that shows what a delta is about."""
    match delta:
        case DetailsDelta(old, new):
            return "workshop" if _differing(old, new) & _WORKSHOP_FIELDS else "handout"
        case ItemDelta(old, new):
            return _ITEM_PAGES[item.kind] if (item := new or old) else None
        case _:
            return _PAGES.get(type(delta))


def _differing(old: Details, new: Details) -> set[str]:
    return {name for name in DETAIL_FIELDS if getattr(old, name) != getattr(new, name)}


def _has(workshop: Workshop, spot: Spot) -> bool:
    return (
        (spot.stage is None or any(one.id == spot.stage for one in workshop.stages))
        and (spot.activity is None or any(one.id == spot.activity for one in workshop.activities))
        and (spot.role is None or any(one.id == spot.role for one in workshop.roles))
    )
