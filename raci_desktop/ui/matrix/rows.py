"""The rows of the matrix: groups, activities and the totals, worked out from the workshop."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The row above the activities of one group; ``run`` tells groups of one name apart."""

    name: str
    count: int
    """How many of its activities are shown, or would be if it were unfolded."""
    folded: bool
    run: int = 0
    members: tuple[ActivityId, ...] = ()
    """All its activities, those a filter hides too."""


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """The row of one activity."""

    id: ActivityId


@dataclass(frozen=True, slots=True)
class BlankRow:
    """A row being named, above or below an activity and in its group."""

    beside: ActivityId
    below: bool
    group: str


@dataclass(frozen=True, slots=True)
class TotalsRow:
    """The last row: letters per role, and the place to add an activity."""


Row = GroupRow | ActivityRow | BlankRow | TotalsRow


def row_key(row: Row) -> tuple[str, str, int]:
    """Return what makes a row the same row after an edit."""
    match row:
        case GroupRow():
            return ("group", row.name, row.run)
        case ActivityRow():
            return ("activity", row.id, 0)
        case BlankRow():
            return ("blank", "", 0)
        case TotalsRow():
            return ("totals", "", 0)


def row_keys(old: Sequence[Row], new: Sequence[Row]) -> tuple[list[object], list[object]]:
    """Return the keys of two lists of rows; a group that only got another name keeps its key."""
    before: list[object] = [row_key(row) for row in old]
    after: list[object] = [row_key(row) for row in new]
    for i, (was, now) in enumerate(zip(old, new, strict=False)):
        if isinstance(was, GroupRow) and isinstance(now, GroupRow) and was.members == now.members:
            after[i] = before[i]
    return before, after


def matrix_rows(
    activities: Sequence[Activity], folded: frozenset[str], hidden: frozenset[ActivityId]
) -> tuple[Row, ...]:
    """Return the rows to show; hidden activities (and groups left empty by them) are left out."""
    rows: list[Row] = []
    runs: dict[str, int] = {}
    for name, group in groupby(activities, key=lambda activity: activity.group):
        run = runs[name] = runs.get(name, -1) + 1
        members = tuple(activity.id for activity in group)
        shown = [one for one in members if one not in hidden]
        if name and shown:
            rows.append(GroupRow(name, len(shown), name in folded, run, members))
        if not name or name not in folded:
            rows.extend(ActivityRow(one) for one in shown)
    rows.append(TotalsRow())
    return tuple(rows)


def with_blank(rows: Sequence[Row], blank: BlankRow) -> tuple[Row, ...]:
    """Return the rows with one to be named beside its neighbour, or (if hidden) at the end."""
    known = ActivityRow(blank.beside)
    at = rows.index(known) + blank.below if known in rows else len(rows) - 1
    return (*rows[:at], blank, *rows[at:])


@dataclass(frozen=True, slots=True)
class Splice:
    """How one list becomes another: from ``start``, ``removed`` go and ``inserted`` come."""

    start: int
    removed: int
    inserted: int


def splice(old: Sequence[object], new: Sequence[object]) -> Splice | None:
    """Return the shortest single splice between two lists of keys, or None when they are equal."""
    if list(old) == list(new):
        return None
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return Splice(start, len(old) - start - end, len(new) - start - end)


@dataclass(frozen=True, slots=True)
class Rotation:
    """How a list becomes another of the same keys: a block moves up to stand before another."""

    start: int
    middle: int
    end: int
    """From ``start`` to ``middle`` and from there to ``end`` (exclusive) change places."""


def rotation(old: Sequence[object], new: Sequence[object]) -> Rotation | None:
    """Return the move of one block that turns one list into another, or None."""
    cut = splice(old, new)
    if cut is None or cut.removed != cut.inserted:
        return None
    before = list(old[cut.start : cut.start + cut.removed])
    after = list(new[cut.start : cut.start + cut.inserted])
    if after[0] not in before:
        return None
    middle = before.index(after[0])
    if after != before[middle:] + before[:middle]:
        return None
    return Rotation(cut.start, cut.start + middle, cut.start + cut.removed)
