"""Edits that arrange rows and columns: moved, grouped, copied, split and merged, with new names.

Ids and names of new parts are made here, so that the edits say all; guesses follow the names.
"""

import re
from collections.abc import Iterable, Sequence

from raci_desktop.application.naming import rename_role, revise_activity
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Batch, Edit
from raci_desktop.domain.edits_parts import (
    DuplicateActivity,
    DuplicateRole,
    MergeActivities,
    MergeRoles,
    MoveActivities,
    SplitActivity,
    SplitRole,
)
from raci_desktop.domain.ids import ActivityId, RoleId, new_activity_id, new_role_id
from raci_desktop.domain.plan import plan
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop

_JOINT = re.compile(
    r"(?<=\w)(?:\s+(?:and|und|et|y)\s+|\s*;\s*|\s+/\s+|(?<=[^\W\d_]{4})/(?=[^\W\d_]{4}))(?=\w)",
    re.IGNORECASE,
)
"""What joins two things in one name; rule A12 asks about the same joints."""


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return a name, or the same with the first number from 2 that makes it free."""
    known = {one.casefold() for one in taken}
    number, free = 2, name
    while free.casefold() in known:
        free = f"{name} {number}"
        number += 1
    return free


def _copy_name(name: str, taken: Iterable[str]) -> str:
    return free_name(translate("Arrange", "{name} (copy)").format(name=name), taken)


# -- rows ---------------------------------------------------------------------------------------


def move_activities(
    workshop: Workshop,
    activities: Sequence[ActivityId],
    before: ActivityId | None,
    group: str | None = None,
) -> Edit:
    """Return the edit that puts rows elsewhere; in another group, guesses are made anew."""
    move = MoveActivities(tuple(activities), before, group)
    if group is None:
        return move
    wanted = clean_name(group)
    joining = [one for one in activities if workshop.activity(one).group != wanted]
    guesses = [revise_activity(workshop, one, group=wanted) for one in joining]
    return Batch(plan(workshop, move).label, (move, *guesses)) if guesses else move


def rename_group(workshop: Workshop, activities: Sequence[ActivityId], name: str) -> Edit:
    """Return the edit that gives the rows of a group another group name."""
    old = workshop.activity(activities[0]).group
    words = translate("Change", "Rename group {group} to {name}")
    edits = (revise_activity(workshop, one, group=name) for one in activities)
    return Batch(words.format(group=old, name=clean_name(name)), tuple(edits))


def ungroup(workshop: Workshop, activities: Sequence[ActivityId]) -> Edit:
    """Return the edit that takes the rows of a group out of it; they stay where they are."""
    group = workshop.activity(activities[0]).group
    label = translate("Change", "Dissolve group {group}").format(group=group)
    edits = (revise_activity(workshop, one, group="") for one in activities)
    return Batch(label, tuple(edits))


def group_rows(workshop: Workshop, activities: Sequence[ActivityId]) -> tuple[Edit, str]:
    """Return the edit that makes a new group of rows, where the first stands, and its name."""
    taken = {one.group for one in workshop.activities}
    name = free_name(translate("Arrange", "New group"), taken)
    edit = move_activities(workshop, activities, activities[0], name)
    edits = edit.edits if isinstance(edit, Batch) else (edit,)
    label = translate("Change", "Add group {group}").format(group=name)
    return Batch(label, edits), name


def duplicate_activities(
    workshop: Workshop, activities: Sequence[ActivityId]
) -> tuple[Edit, list[ActivityId]]:
    """Return the edit that copies rows, and the ids of the copies."""
    taken = [one.name for one in workshop.activities]
    edits: list[Edit] = []
    copies = [new_activity_id() for _ in activities]
    for one, copy in zip(activities, copies, strict=True):
        name = _copy_name(workshop.activity(one).name, taken)
        taken.append(name)
        edits.append(DuplicateActivity(one, copy, name))
    words = translate("Change", "Duplicate {count} activities")
    return _as_one(words.format(count=len(edits)), edits), copies


def parts_of_name(name: str) -> tuple[str, str] | None:
    """Return the two things a name joins ("Build and run" is two), or None for one thing."""
    found = _JOINT.search(name)
    if found is None:
        return None
    first, second = name[: found.start()].strip(), name[found.end() :].strip()
    return (first, second[:1].upper() + second[1:]) if first[:1].isupper() else (first, second)


def numbered_names(name: str, taken: Iterable[str]) -> tuple[str, str]:
    """Return two names for the two parts of something."""
    others = {one.casefold() for one in taken} - {name.casefold()}
    first = free_name(translate("Arrange", "{name} (1)").format(name=name), others)
    second = free_name(translate("Arrange", "{name} (2)").format(name=name), others)
    return first, second


def split_activity(
    workshop: Workshop, activity: ActivityId, names: tuple[str, str]
) -> tuple[Edit, ActivityId]:
    """Return the edit that makes two rows of one, and the id of the second."""
    second = new_activity_id()
    split = SplitActivity(activity, second, names)
    change = plan(workshop, split)
    after = apply(workshop, change)
    guesses = [
        revise_activity(after, one, name)
        for one, name in zip((activity, second), names, strict=True)
    ]
    return Batch(change.label, (split, *guesses)), second


def merge_activities(activities: Sequence[ActivityId]) -> Edit:
    """Return the edit that makes one row of several: the first takes over."""
    return MergeActivities(activities[0], tuple(activities[1:]))


# -- columns --------------------------------------------------------------------------------------


def duplicate_roles(workshop: Workshop, roles: Sequence[RoleId]) -> tuple[Edit, list[RoleId]]:
    """Return the edit that copies columns, and the ids of the copies."""
    taken = [one.name for one in workshop.roles]
    edits: list[Edit] = []
    copies = [new_role_id() for _ in roles]
    for one, copy in zip(roles, copies, strict=True):
        name = _copy_name(workshop.role(one).name, taken)
        taken.append(name)
        edits.append(DuplicateRole(one, copy, name))
    words = translate("Change", "Duplicate {count} roles")
    return _as_one(words.format(count=len(edits)), edits), copies


def split_role(workshop: Workshop, role: RoleId, names: tuple[str, str]) -> tuple[Edit, RoleId]:
    """Return the edit that makes two columns of one, and the id of the second."""
    second = new_role_id()
    split = SplitRole(role, second, names)
    change = plan(workshop, split)
    after = apply(workshop, change)
    guesses = [
        rename_role(after, one, name) for one, name in zip((role, second), names, strict=True)
    ]
    return Batch(change.label, (split, *guesses)), second


def merge_roles(roles: Sequence[RoleId]) -> Edit:
    """Return the edit that makes one column of several: the first takes over."""
    return MergeRoles(roles[0], tuple(roles[1:]))


def _as_one(label: str, edits: Sequence[Edit]) -> Edit:
    return edits[0] if len(edits) == 1 else Batch(label, tuple(edits))
