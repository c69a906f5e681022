"""The difference of two workshops as a change: what has to be done to one to get the other.

``apply(before, differ(before, after)) == after`` holds for any two workshops, and so does the
way back by ``invert``: restoring a snapshot is one ordinary edit, and a snapshot is stored as the
difference from ``NOTHING``.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.change import (
    AcceptanceDelta,
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
    RuleDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.items import Item
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_MATRIX, EMPTY_ROW, CellRef
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Stage, Workshop

_Part = TypeVar("_Part", Role, Activity, Stage, Item)

NOTHING = Workshop()
"""A workshop without any part, not even stages."""


def differ(before: Workshop, after: Workshop, label: str = "") -> Change:
    """Return the change that leads from one workshop to another."""
    deltas = (
        *_parts(before.stages, after.stages, StageDelta),
        *_parts(before.roles, after.roles, RoleDelta),
        *_parts(before.activities, after.activities, ActivityDelta),
        *_cells(before, after),
        *_settings(before, after),
        *_records(before, after),
    )
    return Change(label, deltas)


def _parts(
    old: Sequence[_Part], new: Sequence[_Part], delta: Callable[[Any, Any], Delta]
) -> Iterator[Delta]:
    if old is new:
        return
    yield from _mapped({one.id: one for one in old}, {one.id: one for one in new}, delta)


def _mapped(
    old: Mapping[Any, Any], new: Mapping[Any, Any], delta: Callable[[Any, Any], Delta]
) -> Iterator[Delta]:
    """Yield what differs between two mappings: what goes, then what comes or is replaced."""
    if old is new:
        return
    yield from (delta(part, None) for key, part in old.items() if key not in new)
    yield from (delta(old.get(key), part) for key, part in new.items() if old.get(key) != part)


def _cells(before: Workshop, after: Workshop) -> Iterator[Delta]:
    for stage in _either(before.matrices, after.matrices):
        was = before.matrices.get(stage, EMPTY_MATRIX)
        now = after.matrices.get(stage, EMPTY_MATRIX)
        for activity in _either(was, now):
            old, new = was.get(activity, EMPTY_ROW), now.get(activity, EMPTY_ROW)
            if old is new or old == new:
                continue
            for role in _either(old, new):
                cells = old.get(role, EMPTY_CELL), new.get(role, EMPTY_CELL)
                if cells[0] != cells[1]:
                    yield CellDelta(CellRef(stage, activity, role), *cells)


_Key = TypeVar("_Key")


def _either(old: Mapping[_Key, Any], new: Mapping[_Key, Any]) -> Iterable[_Key]:
    """Return the keys of both, each once, in a settled order."""
    return () if old is new else dict.fromkeys((*old, *new))


def _settings(before: Workshop, after: Workshop) -> Iterator[Delta]:
    if before.details != after.details:
        yield DetailsDelta(before.details, after.details)
    if before.letters != after.letters:
        yield LettersDelta(before.letters, after.letters)
    if before.scopes != after.scopes:
        yield ScopesDelta(before.scopes, after.scopes)
    yield from _mapped(before.acceptances, after.acceptances, AcceptanceDelta)
    yield from _mapped(before.rule_settings, after.rule_settings, RuleDelta)
    yield from _mapped(before.budget_lines, after.budget_lines, BudgetLineDelta)


def _records(before: Workshop, after: Workshop) -> Iterator[Delta]:
    old, new = before.record, after.record
    yield from _parts(old.items, new.items, ItemDelta)
    yield from _mapped(old.rows, new.rows, RowRecordDelta)
    yield from _mapped(old.moves, new.moves, MoveRecordDelta)
    if old.agenda != new.agenda:
        yield AgendaDelta(old.agenda, new.agenda)
