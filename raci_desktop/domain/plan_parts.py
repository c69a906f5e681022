"""Planning edits of roles and activities: added, revised, moved, removed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.change import ActivityDelta, CellDelta, Change, Delta, RoleDelta
from raci_desktop.domain.edits import (
    AddActivity,
    AddRole,
    MoveActivity,
    MoveRole,
    RemoveActivities,
    RemoveRoles,
    ReviseActivity,
    ReviseRole,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.matrix import EMPTY_CELL
from raci_desktop.domain.plan_cells import stored_cells
from raci_desktop.domain.positions import Placed, place
from raci_desktop.domain.roles import MOST_ON_CALL, UNCOUNTED, Role
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop

_Part = TypeVar("_Part", Role, Activity)
_NAMELESS = {
    "role": QT_TRANSLATE_NOOP("Refusal", "Give the role a name."),
    "activity": QT_TRANSLATE_NOOP("Refusal", "Give the activity a name."),
}


def named(text: str, what: str) -> str:
    """Return a name as it is kept; refuses an empty one."""
    name = clean_name(text)
    if not name:
        raise EditRefusedError("empty-name", translate("Refusal", _NAMELESS[what]))
    return name


def unused_id(parts: Iterable[Role | Activity], new_id: str) -> None:
    """Refuse an id that some part has already."""
    if any(part.id == new_id for part in parts):
        raise EditRefusedError("known-id", translate("Refusal", "This is already in the workshop."))


def free_role_name(workshop: Workshop, role: Role) -> None:
    """Refuse a name that another role has."""
    wanted = role.name.casefold()
    if any(r.name.casefold() == wanted and r.id != role.id for r in workshop.roles):
        raise EditRefusedError(
            "duplicate-role",
            translate(
                "Refusal", "There is already a role called “{name}”; give this one another name."
            ).format(name=role.name),
        )


def _countable(role: Role) -> None:
    if role.on_call is not None and not 0 <= role.on_call <= MOST_ON_CALL:
        raise EditRefusedError(
            "head-count",
            translate(
                "Refusal", "{count} is no number of people on call; choose 0 to {most}."
            ).format(count=role.on_call, most=MOST_ON_CALL),
        )


def _revised(part: _Part, **wanted: Any) -> _Part:
    return replace(part, **{key: value for key, value in wanted.items() if value is not None})


def _moves(
    placed: Placed[_Part], parts: Sequence[_Part], delta: Callable[[_Part, _Part], Delta]
) -> list[Delta]:
    """Return the deltas of neighbours that a placement had to move."""
    by_id = {part.id: part for part in parts}
    return [delta(by_id[part.id], part) for part in placed.shifted]


def plan_add_role(workshop: Workshop, edit: AddRole) -> Change:
    """Plan adding a role."""
    role = replace(edit.role, name=named(edit.role.name, "role"))
    _countable(role)
    unused_id(workshop.roles, role.id)
    free_role_name(workshop, role)
    if edit.before is not None:
        workshop.role(edit.before)
    placed = place(workshop.roles, role, edit.before)
    deltas = _moves(placed, workshop.roles, RoleDelta)
    label = translate("Change", "Add role {name}").format(name=role.name)
    return Change(label, (*deltas, RoleDelta(None, placed.part)))


def plan_add_activity(workshop: Workshop, edit: AddActivity) -> Change:
    """Plan adding an activity."""
    activity = replace(
        edit.activity,
        name=named(edit.activity.name, "activity"),
        group=clean_name(edit.activity.group),
    )
    unused_id(workshop.activities, activity.id)
    if edit.before is not None:
        workshop.activity(edit.before)
    placed = place(workshop.activities, activity, edit.before)
    deltas = _moves(placed, workshop.activities, ActivityDelta)
    label = translate("Change", "Add activity {name}").format(name=activity.name)
    return Change(label, (*deltas, ActivityDelta(None, placed.part)))


def plan_revise_role(workshop: Workshop, edit: ReviseRole) -> Change:
    """Plan renaming a role or setting what rules know of it."""
    old = workshop.role(edit.role)
    name = None if edit.name is None else named(edit.name, "role")
    new = _revised(old, name=name, function=edit.function, kind=edit.kind, budget=edit.budget)
    if edit.on_call is not None:
        new = replace(new, on_call=None if edit.on_call == UNCOUNTED else edit.on_call)
    _countable(new)
    free_role_name(workshop, new)
    if new.name != old.name:
        label = translate("Change", "Rename role {old} to {new}")
    else:
        label = translate("Change", "Set {old}")
    label = label.format(old=old.name, new=new.name)
    return Change(label, () if new == old else (RoleDelta(old, new),))


def plan_revise_activity(workshop: Workshop, edit: ReviseActivity) -> Change:
    """Plan renaming an activity or setting its group or what rules know of it."""
    old = workshop.activity(edit.activity)
    new = _revised(
        old,
        name=None if edit.name is None else named(edit.name, "activity"),
        group=None if edit.group is None else clean_name(edit.group),
        service=edit.service,
        topic=edit.topic,
        funding=edit.funding,
    )
    if new.name != old.name:
        label = translate("Change", "Rename activity {old} to {new}")
    else:
        label = translate("Change", "Set {old}")
    label = label.format(old=old.name, new=new.name)
    return Change(label, () if new == old else (ActivityDelta(old, new),))


def plan_move_role(workshop: Workshop, edit: MoveRole) -> Change:
    """Plan putting a role elsewhere among the columns."""
    old = workshop.role(edit.role)
    if edit.before is not None:
        workshop.role(edit.before)
    placed = place(workshop.roles, old, edit.before)
    deltas = _moves(placed, workshop.roles, RoleDelta)
    moved = () if placed.part == old else (RoleDelta(old, placed.part),)
    label = translate("Change", "Move role {name}").format(name=old.name)
    return Change(label, (*deltas, *moved))


def plan_move_activity(workshop: Workshop, edit: MoveActivity) -> Change:
    """Plan putting an activity elsewhere among the rows, or into another group."""
    old = workshop.activity(edit.activity)
    if edit.before is not None:
        workshop.activity(edit.before)
    group = old.group if edit.group is None else clean_name(edit.group)
    placed = place(workshop.activities, old, edit.before)
    deltas = _moves(placed, workshop.activities, ActivityDelta)
    new = replace(placed.part, group=group)
    moved = () if new == old else (ActivityDelta(old, new),)
    label = translate("Change", "Move activity {name}").format(name=old.name)
    return Change(label, (*deltas, *moved))


def plan_remove_roles(workshop: Workshop, edit: RemoveRoles) -> Change:
    """Plan removing roles with all their letters."""
    gone = [workshop.role(role) for role in dict.fromkeys(edit.roles)]
    ids = {role.id for role in gone}
    cells = [
        CellDelta(ref, cell, EMPTY_CELL) for ref, cell in stored_cells(workshop) if ref.role in ids
    ]
    if len(gone) == 1:
        label = translate("Change", "Remove role {name}").format(name=gone[0].name)
    else:
        label = translate("Change", "Remove {count} roles").format(count=len(gone))
    return Change(label, (*cells, *(RoleDelta(role, None) for role in gone)))


def plan_remove_activities(workshop: Workshop, edit: RemoveActivities) -> Change:
    """Plan removing activities with all their letters."""
    gone = [workshop.activity(activity) for activity in dict.fromkeys(edit.activities)]
    ids = {activity.id for activity in gone}
    cells = [
        CellDelta(ref, cell, EMPTY_CELL)
        for ref, cell in stored_cells(workshop)
        if ref.activity in ids
    ]
    if len(gone) == 1:
        label = translate("Change", "Remove activity {name}").format(name=gone[0].name)
    else:
        label = translate("Change", "Remove {count} activities").format(count=len(gone))
    return Change(label, (*cells, *(ActivityDelta(one, None) for one in gone)))
