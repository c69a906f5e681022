"""Applying a change: from one workshop value to the next, sharing all that stays."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine, MovePlace
from raci_desktop.domain.change import (
    AcceptanceDelta,
    ActivityDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
    DetailsDelta,
    LettersDelta,
    RoleDelta,
    RuleDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.ids import ActivityId, StageId
from raci_desktop.domain.matrix import EMPTY_MATRIX, EMPTY_ROW, Matrix, Row
from raci_desktop.domain.roles import Role
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.workshop import Acceptance, Stage, Workshop

_Part = TypeVar("_Part", Role, Activity, Stage)


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
        match delta:
            case DetailsDelta():
                workshop = replace(workshop, details=delta.new)
            case LettersDelta():
                workshop = replace(workshop, letters=delta.new)
            case ScopesDelta():
                workshop = replace(workshop, scopes=delta.new)
            case AcceptanceDelta():
                workshop = replace(workshop, acceptances=_acceptances(workshop.acceptances, delta))
            case RuleDelta():
                workshop = replace(workshop, rule_settings=_rules(workshop.rule_settings, delta))
            case BudgetLineDelta():
                workshop = replace(workshop, budget_lines=_lines(workshop.budget_lines, delta))
            case _:
                continue
    return workshop


def _acceptances(
    acceptances: Mapping[str, Acceptance], delta: AcceptanceDelta
) -> Mapping[str, Acceptance]:
    kept = dict(acceptances)
    if delta.old is not None:
        kept.pop(delta.old.key, None)
    if delta.new is not None:
        kept[delta.new.key] = delta.new
    return kept


def _rules(settings: Mapping[str, RuleSetting], delta: RuleDelta) -> Mapping[str, RuleSetting]:
    kept = dict(settings)
    if delta.old is not None:
        kept.pop(delta.old.rule, None)
    if delta.new is not None:
        kept[delta.new.rule] = delta.new
    return kept


def _lines(
    lines: Mapping[MovePlace, BudgetLine], delta: BudgetLineDelta
) -> Mapping[MovePlace, BudgetLine]:
    kept = dict(lines)
    if delta.old is not None:
        kept.pop(delta.old.place, None)
    if delta.new is not None:
        kept[delta.new.place] = delta.new
    return kept


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
