"""Names on the clipboard: which roles and activities they are, and the edits that add new ones."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from raci_desktop.application.clips import Clip, Named
from raci_desktop.application.matching import Row, match_activities, match_roles
from raci_desktop.application.naming import add_activity, named_activity, named_role
from raci_desktop.application.stages import folded
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.edits import AddActivity, AddRole
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.roles import Role
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop

_BULLET = re.compile(r"^[\s\-*•–·]+")
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Additions:
    """The edits that add parts, in order, and what is doubtful about the names."""

    edits: tuple[AddRole | AddActivity, ...] = ()
    doubts: tuple[str, ...] = ()


NO_ADDITIONS = Additions()


@dataclass(frozen=True, slots=True)
class PartsByName:
    """The ids of a clip's rows and columns, None where one is left out; () where it has none."""

    activities: tuple[ActivityId | None, ...]
    roles: tuple[RoleId | None, ...]
    additions: Additions


def texts_of(clip: Clip, rows: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names in a clip taken for a list, and doubts about what is not taken.

    The first column is the list when ``rows`` are to be added, unless there is one row only.
    """
    texts, height = clip.texts, len(clip.texts)
    width = len(texts[0]) if texts else 0
    down = width == 1 or (rows and height > 1)
    line = [row[0] for row in texts] if down else list(texts[0] if texts else ())
    over = height * width - len(line)
    names = tuple(name for text in line if (name := clean_name(_BULLET.sub("", text))))
    return names, tuple(_list_doubts(clip, over))


def _list_doubts(clip: Clip, over: int) -> Iterator[str]:
    if over:
        yield translate(
            "Paste",
            "Only the first column or row is taken for names; {count} other cells are left out.",
        ).format(count=over)
    if all(cell.letters for row in clip.cells for cell in row):
        yield translate("Paste", "What was copied looks like letters rather than names.")


def new_activities(workshop: Workshop, names: Sequence[str], after: ActivityId | None) -> Additions:
    """Return what adds activities behind one, in its group, or at the end."""
    order = workshop.activities
    at = next((i for i, one in enumerate(order) if one.id == after), len(order) - 1)
    group = order[at].group if order else ""
    before = order[at + 1].id if at + 1 < len(order) else None
    fresh, doubts = _fresh(names, [one.name for one in order])
    return Additions(tuple(add_activity(name, group, before) for name in fresh), doubts)


def new_roles(workshop: Workshop, names: Sequence[str], after: RoleId | None) -> Additions:
    """Return what adds roles behind one, or at the end."""
    order = [role.id for role in workshop.roles]
    at = order.index(after) + 1 if after is not None and after in order else len(order)
    before = order[at] if at < len(order) else None
    fresh, doubts = _fresh(names, [one.name for one in workshop.roles])
    return Additions(tuple(AddRole(named_role(name), before) for name in fresh), doubts)


def _fresh(names: Sequence[str], known: Sequence[str]) -> tuple[list[str], tuple[str, ...]]:
    """Return the names nobody has yet, each once, and a doubt about the others."""
    taken = {folded(name) for name in known}
    fresh, again = list[str](), list[str]()
    for name in names:
        (again if folded(name) in taken else fresh).append(name)
        taken.add(folded(name))
    return fresh, _left_out(again)


def _left_out(names: Sequence[str]) -> tuple[str, ...]:
    if not names:
        return ()
    said = _listed(names)
    if len(names) == 1:
        return (translate("Paste", "{name} is there already and is left out.").format(name=said),)
    text = translate("Paste", "{count} names are there already and are left out: {names}.")
    return (text.format(count=len(names), names=said),)


def _listed(names: Sequence[str]) -> str:
    said = ", ".join(f"“{name}”" for name in names[:_SHOWN])
    return f"{said}, …" if len(names) > _SHOWN else said


# -- matching ------------------------------------------------------------------------------------


def parts_by_name(workshop: Workshop, clip: Clip, add_missing: bool) -> PartsByName:
    """Return the rows and columns of a clip as parts of the workshop, by id, else by name."""
    roles = _known_roles(workshop, clip.roles)
    activities = _known_activities(workshop, clip.activities)
    added: list[AddRole | AddActivity] = []
    doubts = (
        *_role_doubt(_missing(clip.roles, roles), add_missing),
        *_activity_doubt(_missing(clip.activities, activities), add_missing),
    )
    if add_missing:
        roles = _with_new_roles(clip.roles, roles, added)
        activities = _with_new_activities(workshop, clip.activities, activities, added)
    return PartsByName(
        tuple(one.id if one else None for one in activities),
        tuple(one.id if one else None for one in roles),
        Additions(tuple(added), doubts),
    )


def _missing(names: Sequence[Named], parts: Sequence[object]) -> list[str]:
    """Return the names nothing in the workshop has."""
    return [one.name for one, part in zip(names, parts, strict=True) if part is None]


def _role_doubt(names: Sequence[str], added: bool) -> Iterator[str]:
    if names and added:
        yield translate("Paste", "Roles this workshop lacks are added: {names}.").format(
            names=_listed(names)
        )
    elif names:
        yield translate(
            "Paste", "Roles this workshop lacks are left out, with their letters: {names}."
        ).format(names=_listed(names))


def _activity_doubt(names: Sequence[str], added: bool) -> Iterator[str]:
    if names and added:
        yield translate("Paste", "Activities this workshop lacks are added: {names}.").format(
            names=_listed(names)
        )
    elif names:
        yield translate(
            "Paste", "Activities this workshop lacks are left out, with their letters: {names}."
        ).format(names=_listed(names))


def _known_roles(workshop: Workshop, names: Sequence[Named]) -> list[Role | None]:
    by_id = {role.id: role for role in workshop.roles}
    found = [by_id.get(RoleId(one.id)) for one in names]
    left = [role for role in workshop.roles if role not in found]
    open_names = [one.name for one, role in zip(names, found, strict=True) if role is None]
    others = iter(match_roles(left, open_names))
    return [role or next(others) for role in found]


def _known_activities(workshop: Workshop, names: Sequence[Named]) -> list[Activity | None]:
    by_id = {activity.id: activity for activity in workshop.activities}
    found = [by_id.get(ActivityId(one.id)) for one in names]
    left = [activity for activity in workshop.activities if activity not in found]
    rows = [
        Row(one.name, one.group) for one, known in zip(names, found, strict=True) if known is None
    ]
    others = iter(match_activities(left, rows))
    return [activity or next(others) for activity in found]


def _with_new_roles(
    names: Sequence[Named], roles: Sequence[Role | None], added: list[AddRole | AddActivity]
) -> list[Role | None]:
    filled: list[Role | None] = []
    for named, role in zip(names, roles, strict=True):
        if role is None:
            role = named_role(named.name)
            added.append(AddRole(role))
        filled.append(role)
    return filled


def _with_new_activities(
    workshop: Workshop,
    names: Sequence[Named],
    activities: Sequence[Activity | None],
    added: list[AddRole | AddActivity],
) -> list[Activity | None]:
    filled: list[Activity | None] = []
    last = workshop.activities[-1].group if workshop.activities else ""
    for named, activity in zip(names, activities, strict=True):
        if activity is None:
            activity = named_activity(named.name, named.group or last)
            added.append(AddActivity(activity))
        filled.append(activity)
    return filled
