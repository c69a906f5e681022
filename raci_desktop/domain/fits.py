"""Whether a change from the journal still fits the workshop it is to be applied to."""

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import (
    AcceptanceDelta,
    ActivityDelta,
    AgendaDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
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
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.domain.plan_cells import cell_in
from raci_desktop.domain.record import Record
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Stage, Workshop

SettingDelta = (
    DetailsDelta | LettersDelta | ScopesDelta | AcceptanceDelta | RuleDelta | BudgetLineDelta
)
RecordDelta = ItemDelta | RowRecordDelta | MoveRecordDelta | AgendaDelta
WholeDelta = RoleDelta | ActivityDelta | StageDelta | SettingDelta | RecordDelta
Part = Role | Activity | Stage | Item


def fits(workshop: Workshop, change: Change) -> bool:
    """Whether every delta finds the old value it was made from, one after the other."""
    written: dict[CellRef, Cell] = {}
    for delta in change.deltas:
        if isinstance(delta, CellDelta):
            if written.get(delta.ref, cell_in(workshop, delta.ref)) != delta.old:
                return False
            written[delta.ref] = delta.new
        elif not _finds_old(workshop, delta):
            return False
        else:
            workshop = apply(workshop, Change("", (delta,)))
    return True


def _finds_old(workshop: Workshop, delta: WholeDelta) -> bool:
    match delta:
        case RoleDelta():
            return _part_is(workshop.roles, delta.old, delta.new)
        case ActivityDelta():
            return _part_is(workshop.activities, delta.old, delta.new)
        case StageDelta():
            return _part_is(workshop.stages, delta.old, delta.new)
        case ItemDelta() | RowRecordDelta() | MoveRecordDelta() | AgendaDelta():
            return _record_is(workshop.record, delta)
        case _:
            return _setting_is(workshop, delta)


def _setting_is(workshop: Workshop, delta: SettingDelta) -> bool:
    match delta:
        case DetailsDelta():
            return workshop.details == delta.old
        case LettersDelta():
            return workshop.letters == delta.old
        case ScopesDelta():
            return workshop.scopes == delta.old
        case AcceptanceDelta():
            either = delta.old or delta.new
            return either is None or workshop.acceptances.get(either.key) == delta.old
        case RuleDelta():
            rule = delta.old or delta.new
            return rule is None or workshop.rule_settings.get(rule.rule) == delta.old
        case BudgetLineDelta():
            line = delta.old or delta.new
            return line is None or workshop.budget_lines.get(line.place) == delta.old


def _record_is(record: Record, delta: RecordDelta) -> bool:
    match delta:
        case ItemDelta():
            return _part_is(record.items, delta.old, delta.new)
        case RowRecordDelta():
            row = delta.old or delta.new
            return row is None or record.rows.get(row.activity) == delta.old
        case MoveRecordDelta():
            move = delta.old or delta.new
            return move is None or record.moves.get(move.place) == delta.old
        case AgendaDelta():
            return record.agenda == delta.old


def _part_is(parts: tuple[Part, ...], old: Part | None, new: Part | None) -> bool:
    wanted = old or new
    found = next((part for part in parts if wanted is not None and part.id == wanted.id), None)
    return found == old
