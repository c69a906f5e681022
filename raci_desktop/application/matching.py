"""Which roles and activities of a sheet are those a workshop already has.

Names are compared in any case and with white space folded. Every part of the workshop is
matched at most once, so that two rows of one name stay two rows.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from raci_desktop.application.stages import folded
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.roles import Role


@dataclass(frozen=True, slots=True)
class Row:
    """The name and group an activity of a sheet is imported under."""

    name: str
    group: str


def match_roles(known: Sequence[Role], names: Sequence[str]) -> tuple[Role | None, ...]:
    """Return the known role of each name, or None for a new one."""
    free = {folded(role.name): role for role in known}
    return tuple(free.pop(folded(name), None) for name in names)


def match_activities(known: Sequence[Activity], rows: Sequence[Row]) -> tuple[Activity | None, ...]:
    """Return the known activity of each row, or None for a new one.

    First by group and name; then by a name that only one row and one activity left over have,
    since groups are often called otherwise in another sheet.
    """
    free = list(known)
    found = [_take(free, row, _same_group_and_name) for row in rows]
    left = [row for row, activity in zip(rows, found, strict=True) if activity is None]
    in_rows = Counter(folded(row.name) for row in left)
    in_workshop = Counter(folded(activity.name) for activity in free)
    for index, row in enumerate(rows):
        name = folded(row.name)
        if found[index] is None and in_rows[name] == in_workshop[name] == 1:
            found[index] = _take(free, row, _same_name)
    return tuple(found)


def free_name(wanted: str, taken: set[str]) -> str:
    """Return the name, or the name with the first number nobody has; notes it as taken."""
    name, number = wanted, 2
    while folded(name) in taken:
        name, number = f"{wanted} ({number})", number + 1
    taken.add(folded(name))
    return name


def _take(free: list[Activity], row: Row, same: Callable[[Activity, Row], bool]) -> Activity | None:
    found = next((activity for activity in free if same(activity, row)), None)
    if found is not None:
        free.remove(found)
    return found


def _same_name(activity: Activity, row: Row) -> bool:
    return folded(activity.name) == folded(row.name)


def _same_group_and_name(activity: Activity, row: Row) -> bool:
    return _same_name(activity, row) and folded(activity.group) == folded(row.group)
