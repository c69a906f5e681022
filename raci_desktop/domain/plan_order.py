"""Planning the order of several rows or columns at once, and the group rows are moved into."""

from dataclasses import replace

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.change import ActivityDelta, Change, RoleDelta
from raci_desktop.domain.edits_parts import MoveActivities, MoveRoles
from raci_desktop.domain.positions import place_several
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def plan_move_roles(workshop: Workshop, edit: MoveRoles) -> Change:
    """Plan putting roles elsewhere among the columns."""
    moved = [workshop.role(role) for role in dict.fromkeys(edit.roles)]
    if edit.before is not None:
        workshop.role(edit.before)
    changed = place_several(workshop.roles, set(edit.roles), edit.before)
    if len(moved) == 1:
        label = translate("Change", "Move role {name}").format(name=moved[0].name)
    else:
        label = translate("Change", "Move {count} roles").format(count=len(moved))
    return Change(label, tuple(RoleDelta(workshop.role(new.id), new) for new in changed))


def plan_move_activities(workshop: Workshop, edit: MoveActivities) -> Change:
    """Plan putting activities elsewhere among the rows, or into a group."""
    moved = [workshop.activity(activity) for activity in dict.fromkeys(edit.activities)]
    if edit.before is not None:
        workshop.activity(edit.before)
    ids = {one.id for one in moved}
    placed = {one.id: one for one in place_several(workshop.activities, ids, edit.before)}
    if edit.group is not None:
        group = clean_name(edit.group)
        for one in moved:
            placed[one.id] = replace(placed.get(one.id, one), group=group)
    pairs = [(old, placed.get(old.id, old)) for old in workshop.activities]
    deltas = tuple(ActivityDelta(old, new) for old, new in pairs if old != new)
    return Change(_move_label(moved, edit.group), deltas)


def _move_label(moved: list[Activity], group: str | None) -> str:
    if not group:
        if len(moved) == 1:
            return translate("Change", "Move activity {name}").format(name=moved[0].name)
        return translate("Change", "Move {count} activities").format(count=len(moved))
    if len(moved) == 1:
        words = translate("Change", "Move activity {name} to group {group}")
        return words.format(name=moved[0].name, group=group)
    words = translate("Change", "Move {count} activities to group {group}")
    return words.format(count=len(moved), group=group)
