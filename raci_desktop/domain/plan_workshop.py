"""Planning edits of stages, details, scopes, acceptances and budget lines."""

from dataclasses import replace

from raci_desktop.domain.budget_lines import BudgetLine
from raci_desktop.domain.change import (
    AcceptanceDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
    Delta,
    DetailsDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.edits import (
    AcceptFinding,
    AddStage,
    BeginStage,
    RemoveStage,
    ReviseDetails,
    ReviseStage,
    SetBudgetLine,
    SetScopes,
    WithdrawAcceptance,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.matrix import EMPTY_CELL
from raci_desktop.domain.plan_cells import begin_deltas, stored_cells
from raci_desktop.domain.plan_record import check_move
from raci_desktop.domain.positions import place
from raci_desktop.domain.text import clean_name, clean_text
from raci_desktop.domain.workshop import DETAIL_FIELDS, Stage, Workshop


def plan_add_stage(workshop: Workshop, edit: AddStage) -> Change:
    """Plan adding a step between the first and the last stage."""
    stage = replace(edit.stage, name=_free_name(workshop, edit.stage, edit.stage.name))
    if any(known.id == stage.id for known in workshop.stages):
        raise EditRefusedError("known-id", "This stage is already in the workshop.")
    before = edit.before if edit.before is not None else workshop.last.id
    if before == workshop.first.id:
        raise EditRefusedError("stage-order", f"“{workshop.first.name}” stays the first stage.")
    workshop.stage(before)
    placed = place(workshop.stages, stage, before)
    shifted = [StageDelta(workshop.stage(one.id), one) for one in placed.shifted]
    return Change(f"Add stage {stage.name}", (*shifted, StageDelta(None, placed.part)))


def _free_name(workshop: Workshop, stage: Stage, text: str) -> str:
    name = clean_name(text)
    if not name:
        raise EditRefusedError("empty-name", "Give the stage a name.")
    if any(s.name.casefold() == name.casefold() and s.id != stage.id for s in workshop.stages):
        raise EditRefusedError(
            "duplicate-stage", f"There is already a stage called “{name}”; choose another name."
        )
    return name


def plan_revise_stage(workshop: Workshop, edit: ReviseStage) -> Change:
    """Plan renaming a stage or its subtitle."""
    old = workshop.stage(edit.stage)
    new = old
    if edit.name is not None:
        new = replace(new, name=_free_name(workshop, old, edit.name))
    if edit.subtitle is not None:
        new = replace(new, subtitle=clean_name(edit.subtitle))
    return Change(f"Rename stage {old.name}", () if new == old else (StageDelta(old, new),))


def plan_remove_stage(workshop: Workshop, edit: RemoveStage) -> Change:
    """Plan removing a step with its letters."""
    stage = workshop.stage(edit.stage)
    if stage.id in (workshop.first.id, workshop.last.id):
        raise EditRefusedError(
            "stage-order", f"“{stage.name}” stays: every workshop has a first and a last stage."
        )
    cells = [
        CellDelta(ref, cell, EMPTY_CELL)
        for ref, cell in stored_cells(workshop)
        if ref.stage == stage.id
    ]
    return Change(f"Remove stage {stage.name}", (*cells, StageDelta(stage, None)))


def plan_begin_stage(workshop: Workshop, edit: BeginStage) -> Change:
    """Plan beginning a stage nobody has touched."""
    stage = workshop.stage(edit.stage)
    label = f"Begin stage {stage.name}"
    if stage.touched:
        return Change(label, ())
    if edit.empty:
        return Change(label, (StageDelta(stage, replace(stage, touched=True)),))
    return Change(label, tuple(begin_deltas(workshop, stage.id)))


def plan_details(workshop: Workshop, edit: ReviseDetails) -> Change:
    """Plan writing one field of the details."""
    if edit.field not in DETAIL_FIELDS:
        raise EditRefusedError("unknown-field", f"A workshop has no field “{edit.field}”.")
    old = workshop.details
    new = replace(old, **{edit.field: clean_text(edit.value)})
    words = edit.field.replace("_", " ")
    return Change(f"Set {words}", () if new == old else (DetailsDelta(old, new),))


def plan_scopes(workshop: Workshop, edit: SetScopes) -> Change:
    """Plan choosing the scopes the workshop offers."""
    named = (clean_name(scope) for scope in edit.scopes)
    new = tuple(dict.fromkeys(scope for scope in named if scope))
    deltas: tuple[Delta, ...] = (ScopesDelta(workshop.scopes, new),)
    return Change("Set scopes", deltas if new != workshop.scopes else ())


def plan_accept(workshop: Workshop, edit: AcceptFinding) -> Change:
    """Plan accepting a finding; asks for a reason."""
    given = edit.acceptance
    new = replace(given, reason=clean_text(given.reason), name=clean_name(given.name))
    if not new.reason:
        raise EditRefusedError("empty-reason", "Say why the room accepts this finding.")
    old = workshop.acceptances.get(new.key)
    return Change("Accept finding", () if old == new else (AcceptanceDelta(old, new),))


def plan_withdraw(workshop: Workshop, edit: WithdrawAcceptance) -> Change:
    """Plan withdrawing an acceptance."""
    old = workshop.acceptances.get(edit.key)
    if old is None:
        raise EditRefusedError("nothing-there", "This finding is not accepted any more.")
    return Change("Withdraw acceptance", (AcceptanceDelta(old, None),))


def plan_budget_line(workshop: Workshop, edit: SetBudgetLine) -> Change:
    """Plan saying whether the budget line of a move goes with it."""
    at = replace(edit.place, scope=clean_name(edit.place.scope))
    check_move(workshop, at)
    label = f"Set budget line of {workshop.activity(at.activity).name}"
    old = workshop.budget_lines.get(at)
    new = None if edit.moves is None else BudgetLine(at, edit.moves)
    return Change(label, () if old == new else (BudgetLineDelta(old, new),))
