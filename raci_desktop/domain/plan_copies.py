"""Planning copies of rows and columns: duplicated, or split in two that both keep the letters."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.change import (
    ActivityDelta,
    CellDelta,
    Change,
    Delta,
    RoleDelta,
)
from raci_desktop.domain.edits_parts import (
    DuplicateActivity,
    DuplicateRole,
    SplitActivity,
    SplitRole,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.matrix import EMPTY_CELL, CellRef
from raci_desktop.domain.plan_cells import stored_cells
from raci_desktop.domain.plan_parts import free_role_name, named, unused_id
from raci_desktop.domain.positions import place
from raci_desktop.domain.roles import Role
from raci_desktop.domain.translation import translate
from raci_desktop.domain.travel import Home, said_of_moves, said_of_row
from raci_desktop.domain.workshop import Workshop

_Part = TypeVar("_Part", Role, Activity)
ReadPlace = Callable[[CellRef], CellRef | None]
"""From a cell of the original to that of the copy; None for cells of other parts."""


def plan_duplicate_role(workshop: Workshop, edit: DuplicateRole) -> Change:
    """Plan adding a copy of a role."""
    role = workshop.role(edit.role)
    label = translate("Change", "Duplicate role {name}").format(name=role.name)
    return Change(label, tuple(_role_deltas(workshop, role, role, edit.copy, edit.name)))


def plan_split_role(workshop: Workshop, edit: SplitRole) -> Change:
    """Plan making two roles of one."""
    role = workshop.role(edit.role)
    first = replace(role, name=named(edit.names[0], "role"))
    free_role_name(workshop, first)
    if first.name.casefold() == named(edit.names[1], "role").casefold():
        raise EditRefusedError(
            "duplicate-role",
            translate("Refusal", "Two roles cannot both be called “{name}”.").format(
                name=first.name
            ),
        )
    label = translate("Change", "Split role {name}").format(name=role.name)
    return Change(label, tuple(_role_deltas(workshop, role, first, edit.second, edit.names[1])))


def _role_deltas(
    workshop: Workshop, role: Role, first: Role, copy: str, name: str
) -> Iterable[Delta]:
    second = replace(role, id=copy, name=named(name, "role"))
    unused_id(workshop.roles, second.id)
    free_role_name(workshop, second)
    yield from _after(workshop.roles, role, first, second, RoleDelta)

    def cell(ref: CellRef) -> CellRef | None:
        return replace(ref, role=second.id) if ref.role == role.id else None

    def move(at: MovePlace) -> MovePlace | None:
        if role.id not in (at.giver, at.taker):
            return None
        giver = second.id if at.giver == role.id else at.giver
        return replace(at, giver=giver, taker=second.id if at.taker == role.id else at.taker)

    yield from _copied(workshop, cell, move)


def plan_duplicate_activity(workshop: Workshop, edit: DuplicateActivity) -> Change:
    """Plan adding a copy of an activity."""
    activity = workshop.activity(edit.activity)
    label = translate("Change", "Duplicate activity {name}").format(name=activity.name)
    deltas = _activity_deltas(workshop, activity, activity, edit.copy, edit.name)
    return Change(label, tuple(deltas))


def plan_split_activity(workshop: Workshop, edit: SplitActivity) -> Change:
    """Plan making two activities of one."""
    activity = workshop.activity(edit.activity)
    first = replace(activity, name=named(edit.names[0], "activity"))
    label = translate("Change", "Split activity {name}").format(name=activity.name)
    deltas = _activity_deltas(workshop, activity, first, edit.second, edit.names[1])
    return Change(label, tuple(deltas))


def _activity_deltas(
    workshop: Workshop, activity: Activity, first: Activity, copy: str, name: str
) -> Iterable[Delta]:
    second = replace(activity, id=copy, name=named(name, "activity"))
    unused_id(workshop.activities, second.id)
    yield from _after(workshop.activities, activity, first, second, ActivityDelta)

    def cell(ref: CellRef) -> CellRef | None:
        return replace(ref, activity=second.id) if ref.activity == activity.id else None

    def move(at: MovePlace) -> MovePlace | None:
        return replace(at, activity=second.id) if at.activity == activity.id else None

    yield from _copied(workshop, cell, move)
    yield from said_of_row(workshop, activity.id, second.id)


def _after(
    parts: tuple[_Part, ...],
    old: _Part,
    first: _Part,
    second: _Part,
    delta: Callable[[_Part | None, _Part | None], Delta],
) -> Iterable[Delta]:
    """Yield what renames a part and puts another one directly after it."""
    ids = [one.id for one in parts]
    at = ids.index(old.id) + 1
    placed = place(parts, second, ids[at] if at < len(ids) else None)
    moved = {one.id: one for one in placed.shifted}
    moved[old.id] = replace(moved.get(old.id, old), name=first.name)
    for one in parts:
        new = moved.get(one.id, one)
        if new != one:
            yield delta(one, new)
    yield delta(None, placed.part)


def _copied(workshop: Workshop, cell: ReadPlace, move: Home) -> Iterable[Delta]:
    """Yield the letters of the copy, and what was said of the moves of the original."""
    for ref, found in stored_cells(workshop):
        copied = cell(ref)
        if copied is not None:
            yield CellDelta(copied, EMPTY_CELL, found)
    yield from said_of_moves(workshop, move)
