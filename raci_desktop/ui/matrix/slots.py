"""Where dragged rows and columns would land: between which neighbours, and in which group."""

from collections.abc import Sequence
from dataclasses import dataclass

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.roles import Role
from raci_desktop.ui.matrix.rows import ActivityRow, GroupRow, Row, TotalsRow


@dataclass(frozen=True, slots=True)
class RowSlot:
    """A place between rows: its line lies above row number ``line``."""

    line: int
    before: ActivityId | None
    """The activity that would follow; None at the end."""
    group: str | None = None
    """The group a row joins there; None where whole groups go."""


@dataclass(frozen=True, slots=True)
class RoleSlot:
    """A place between columns: its line lies left of column number ``line``."""

    line: int
    before: RoleId | None


def activity_slot(
    activities: Sequence[Activity], rows: Sequence[Row], row: int, lower: bool
) -> RowSlot:
    """Return where rows land that are dropped on the upper or lower half of a row (-1: below).

    They join the group of the row above. The lower half of the last row, which adds activities,
    is the place behind all groups.
    """
    last = len(rows) - 1
    if row == last and lower:
        return RowSlot(last, None, "")
    line = last if row < 0 else min(row + lower, last)
    if line == 0:
        return RowSlot(0, activities[0].id if activities else None, "")
    above = rows[line - 1]
    if isinstance(above, GroupRow):
        ends = above.members[-1] if above.folded else None
        before = _next(activities, ends) if ends else above.members[0]
        return RowSlot(line, before, above.name)
    if isinstance(above, ActivityRow):
        group = next((one.group for one in activities if one.id == above.id), "")
        return RowSlot(line, _next(activities, above.id), group)
    return RowSlot(line, None, "")


def group_slot(
    activities: Sequence[Activity], rows: Sequence[Row], row: int, lower: bool
) -> RowSlot:
    """Return where a whole group lands: at the nearest place that parts no other group."""
    last = len(rows) - 1
    wanted = last if row < 0 else row + lower
    free = [i for i, one in enumerate(rows) if _opens(activities, one)]
    line = min(free, key=lambda i: abs(i - wanted))
    return RowSlot(line, _first(rows[line]))


def _opens(activities: Sequence[Activity], row: Row) -> bool:
    """Whether a group may stand above a row."""
    if isinstance(row, ActivityRow):
        return any(one.id == row.id and not one.group for one in activities)
    return isinstance(row, GroupRow | TotalsRow)


def _first(row: Row) -> ActivityId | None:
    match row:
        case GroupRow():
            return row.members[0]
        case ActivityRow():
            return row.id
        case _:
            return None


def _next(activities: Sequence[Activity], activity: ActivityId) -> ActivityId | None:
    order = [one.id for one in activities]
    at = order.index(activity) + 1
    return order[at] if at < len(order) else None


def role_slot(roles: Sequence[Role], column: int, right_half: bool) -> RoleSlot:
    """Return where roles land that are dropped on half of a column (-1: right of the last)."""
    line = len(roles) if column < 0 else min(column + right_half, len(roles))
    return RoleSlot(line, roles[line].id if line < len(roles) else None)
