"""The rows of the merged matrix: groups that say what is left out of them, and activities."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId
from raci_desktop.ui.matrix.rows import ActivityRow, GroupRow, Row


@dataclass(frozen=True, slots=True)
class MergedGroup(GroupRow):
    """A group in Compare: how many of its rows changed, and what is left out of it in words."""

    changed: str = ""
    note: str = ""
    emptied: bool = False
    """Whether it is folded because all its rows are left out, not because somebody folded it."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What is left out: unchanged rows, but for groups that somebody opened all the same."""

    changed: frozenset[ActivityId]
    changed_only: bool
    folded: frozenset[str]
    opened: frozenset[str]

    def left_out(self, group: str, members: Sequence[ActivityId]) -> list[ActivityId]:
        """Return the members of a group that are left out because they did not change."""
        if not self.changed_only or group in self.opened:
            return []
        return [one for one in members if one not in self.changed]


Words = tuple[Callable[[int], str], Callable[[Sequence[ActivityId]], str]]
"""How a number of changed rows, and rows left out, are put into words."""


def merged_rows(activities: Sequence[Activity], leaving: Leaving, words: Words) -> tuple[Row, ...]:
    """Return the rows to show, in the workshop's order."""
    rows: list[Row] = []
    runs: dict[str, int] = {}
    for name, members in groupby(activities, key=lambda activity: activity.group):
        run = runs[name] = runs.get(name, -1) + 1
        rows += _group(name, run, [one.id for one in members], leaving, words)
    return tuple(rows)


def _group(
    name: str, run: int, members: list[ActivityId], leaving: Leaving, words: Words
) -> list[Row]:
    out = leaving.left_out(name, members)
    shown: list[Row] = [ActivityRow(one) for one in members if one not in out]
    emptied = not shown
    folded = emptied or name in leaving.folded
    changed = sum(1 for one in members if one in leaving.changed)
    head = MergedGroup(
        name,
        len(members),
        folded,
        run,
        tuple(members),
        changed=words[0](changed) if name else "",
        note=words[1](out),
        emptied=emptied,
    )
    if name:
        return [head] if folded else [head, *shown]
    return [*shown, head] if out else shown
