"""Applying a change: from one workshop value to the next, sharing all that stays."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
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
from raci_desktop.domain.ids import ActivityId, StageId
from raci_desktop.domain.items import Item
from raci_desktop.domain.matrix import EMPTY_MATRIX, EMPTY_ROW, Matrix, Row
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Stage, Workshop

_Part = TypeVar("_Part", Role, Activity, Stage, Item)


def apply(workshop: Workshop, change: Change) -> Workshop:
    """Return the workshop after a change; the given one is untouched."""
    roles = [d for d in change.deltas if isinstance(d, RoleDelta)]
    activities = [d for d in change.deltas if isinstance(d, ActivityDelta)]
    stages = [d for d in change.deltas if isinstance(d, StageDelta)]
    cells = [d for d in change.deltas if isinstance(d, CellDelta)]
    return replace(
        _with_settings(workshop, change),
        roles=_parts(workshop.roles, ((d.old, d.new) for d in roles)),
        activities=_parts(workshop.activities, ((d.old, d.new) for d in activities)),
        stages=_parts(workshop.stages, ((d.old, d.new) for d in stages)),
        matrices=_matrices(workshop.matrices, cells) if cells else workshop.matrices,
    )


def _with_settings(workshop: Workshop, change: Change) -> Workshop:
    for delta in change.deltas:
        # By class and not by a chain of tests: a paste has hundreds of cells and no setting.
        setter = _SETTERS.get(type(delta))
        if setter is not None:
            workshop = setter(workshop, delta)
    return workshop


def _with_item(workshop: Workshop, delta: ItemDelta) -> Workshop:
    items = _parts(workshop.record.items, ((delta.old, delta.new),))
    return replace(workshop, record=replace(workshop.record, items=items))


def _with_row(workshop: Workshop, delta: RowRecordDelta) -> Workshop:
    rows = _exchanged(workshop.record.rows, delta, "activity")
    return replace(workshop, record=replace(workshop.record, rows=rows))


def _with_move(workshop: Workshop, delta: MoveRecordDelta) -> Workshop:
    moves = _exchanged(workshop.record.moves, delta, "place")
    return replace(workshop, record=replace(workshop.record, moves=moves))


def _with_agenda(workshop: Workshop, delta: AgendaDelta) -> Workshop:
    return replace(workshop, record=replace(workshop.record, agenda=delta.new))


def _exchanged(parts: Mapping[Any, Any], delta: Any, key: str) -> Mapping[Any, Any]:
    """Return a mapping without the old part of a delta and with the new one."""
    kept = dict(parts)
    if delta.old is not None:
        kept.pop(getattr(delta.old, key), None)
    if delta.new is not None:
        kept[getattr(delta.new, key)] = delta.new
    return kept


_SETTERS: dict[type[Delta], Callable[[Workshop, Any], Workshop]] = {
    DetailsDelta: lambda w, d: replace(w, details=d.new),
    LettersDelta: lambda w, d: replace(w, letters=d.new),
    ScopesDelta: lambda w, d: replace(w, scopes=d.new),
    AcceptanceDelta: lambda w, d: replace(w, acceptances=_exchanged(w.acceptances, d, "key")),
    RuleDelta: lambda w, d: replace(w, rule_settings=_exchanged(w.rule_settings, d, "rule")),
    BudgetLineDelta: lambda w, d: replace(w, budget_lines=_exchanged(w.budget_lines, d, "place")),
    ItemDelta: _with_item,
    RowRecordDelta: _with_row,
    MoveRecordDelta: _with_move,
    AgendaDelta: _with_agenda,
}


def _parts(
    parts: tuple[_Part, ...], replaced: Iterable[tuple[_Part | None, _Part | None]]
) -> tuple[_Part, ...]:
    by_id = {part.id: part for part in parts}
    touched = False
    for old, new in replaced:
        touched = True
        if old is not None:
            by_id.pop(old.id, None)
        if new is not None:
            by_id[new.id] = new
    if not touched:
        return parts
    return tuple(sorted(by_id.values(), key=lambda part: (part.position, part.id)))


def _matrices(
    matrices: Mapping[StageId, Matrix], deltas: Iterable[CellDelta]
) -> Mapping[StageId, Matrix]:
    touched: dict[StageId, dict[ActivityId, list[CellDelta]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for delta in deltas:
        touched[delta.ref.stage][delta.ref.activity].append(delta)
    result = dict(matrices)
    for stage, rows in touched.items():
        matrix = _matrix(matrices.get(stage, EMPTY_MATRIX), rows)
        if matrix:
            result[stage] = matrix
        else:
            result.pop(stage, None)
    return result


def _matrix(matrix: Matrix, rows: Mapping[ActivityId, list[CellDelta]]) -> Matrix:
    result = dict(matrix)
    for activity, deltas in rows.items():
        row = _row(matrix.get(activity, EMPTY_ROW), deltas)
        if row:
            result[activity] = row
        else:
            result.pop(activity, None)
    return result


def _row(row: Row, deltas: Iterable[CellDelta]) -> Row:
    result = dict(row)
    for delta in deltas:
        if delta.new.empty:
            result.pop(delta.ref.role, None)
        else:
            result[delta.ref.role] = delta.new
    return result
