"""Planning: from an edit to the change it makes, or a refusal; nothing is changed here."""

from collections.abc import Callable
from typing import Any

from raci_desktop.domain import (
    edits,
    edits_parts,
    edits_record,
    plan_agenda,
    plan_cells,
    plan_copies,
    plan_letters,
    plan_merges,
    plan_order,
    plan_parts,
    plan_record,
    plan_rules,
    plan_stages,
    plan_workshop,
)
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import Change, join
from raci_desktop.domain.differ import differ
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def _plan_restore(workshop: Workshop, edit: edits_record.RestoreWorkshop) -> Change:
    label = translate("Change", "Restore snapshot “{name}”").format(name=edit.name)
    return differ(workshop, edit.content, label)


_PLANNERS: dict[type, Callable[[Workshop, Any], Change]] = {
    edits.PlaceLetter: plan_cells.plan_place,
    edits.ToggleLetter: plan_cells.plan_toggle,
    edits.ReplaceLetters: plan_cells.plan_replace,
    edits.RemoveLetter: plan_cells.plan_remove,
    edits.ClearCells: plan_cells.plan_clear,
    edits.MoveLetter: plan_cells.plan_move,
    edits.SetScope: plan_cells.plan_scope,
    edits.SetNote: plan_cells.plan_note,
    edits.WriteCells: plan_cells.plan_write,
    edits.AddRole: plan_parts.plan_add_role,
    edits.ReviseRole: plan_parts.plan_revise_role,
    edits.MoveRole: plan_parts.plan_move_role,
    edits.RemoveRoles: plan_parts.plan_remove_roles,
    edits.AddActivity: plan_parts.plan_add_activity,
    edits.ReviseActivity: plan_parts.plan_revise_activity,
    edits.MoveActivity: plan_parts.plan_move_activity,
    edits.RemoveActivities: plan_parts.plan_remove_activities,
    edits_parts.MoveRoles: plan_order.plan_move_roles,
    edits_parts.MoveActivities: plan_order.plan_move_activities,
    edits_parts.DuplicateRole: plan_copies.plan_duplicate_role,
    edits_parts.DuplicateActivity: plan_copies.plan_duplicate_activity,
    edits_parts.SplitRole: plan_copies.plan_split_role,
    edits_parts.SplitActivity: plan_copies.plan_split_activity,
    edits_parts.MergeRoles: plan_merges.plan_merge_roles,
    edits_parts.MergeActivities: plan_merges.plan_merge_activities,
    edits.AddStage: plan_stages.plan_add_stage,
    edits.ReviseStage: plan_stages.plan_revise_stage,
    edits.MoveStage: plan_stages.plan_move_stage,
    edits.RemoveStage: plan_stages.plan_remove_stage,
    edits.BeginStage: plan_stages.plan_begin_stage,
    edits.CopyStage: plan_stages.plan_copy_stage,
    edits.ReviseDetails: plan_workshop.plan_details,
    edits.SetLetters: plan_letters.plan_letters,
    edits.SetScopes: plan_workshop.plan_scopes,
    edits.AcceptFinding: plan_workshop.plan_accept,
    edits.WithdrawAcceptance: plan_workshop.plan_withdraw,
    edits.SetRule: plan_rules.plan_rule,
    edits.SetBudgetLine: plan_workshop.plan_budget_line,
    edits_record.AddItem: plan_record.plan_add_item,
    edits_record.ReviseItem: plan_record.plan_revise_item,
    edits_record.PointItem: plan_record.plan_point_item,
    edits_record.MoveItem: plan_record.plan_move_item,
    edits_record.RemoveItems: plan_record.plan_remove_items,
    edits_record.SetRowState: plan_record.plan_row_state,
    edits_record.ReviseMove: plan_record.plan_revise_move,
    edits_record.AddAgendaStep: plan_agenda.plan_add_step,
    edits_record.ReviseAgendaStep: plan_agenda.plan_revise_step,
    edits_record.MoveAgendaStep: plan_agenda.plan_move_step,
    edits_record.RemoveAgendaSteps: plan_agenda.plan_remove_steps,
    edits_record.ResetAgenda: plan_agenda.plan_reset_agenda,
    edits_record.ReviseLetter: plan_letters.plan_revise_letter,
    edits_record.RestoreWorkshop: _plan_restore,
}


def plan(workshop: Workshop, edit: edits.Edit) -> Change:
    """Return what an edit changes.

    Raises EditRefusedError when it cannot be carried out. A change without deltas means that
    the workshop already is as wanted.
    """
    if isinstance(edit, edits.Batch):
        return _plan_batch(workshop, edit)
    return _PLANNERS[type(edit)](workshop, edit)


def _plan_batch(workshop: Workshop, batch: edits.Batch) -> Change:
    changes: list[Change] = []
    for edit in batch.edits:
        change = plan(workshop, edit)
        workshop = apply(workshop, change)
        changes.append(change)
    return join(batch.label, changes)
