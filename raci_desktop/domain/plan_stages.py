"""Planning edits of stages: added, renamed, moved, begun, copied and removed."""

from collections.abc import Iterable
from dataclasses import replace

from raci_desktop.domain.change import CellDelta, Change, Delta, StageDelta
from raci_desktop.domain.edits import (
    AddStage,
    BeginStage,
    CopyStage,
    MoveStage,
    RemoveStage,
    ReviseStage,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_MATRIX, Cell, CellRef, cell_at
from raci_desktop.domain.plan_cells import begin_deltas, stored_cells
from raci_desktop.domain.positions import place
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage, Workshop


def plan_add_stage(workshop: Workshop, edit: AddStage) -> Change:
    """Plan adding a step between the first and the last stage."""
    stage = replace(edit.stage, name=_free_name(workshop, edit.stage, edit.stage.name))
    if any(known.id == stage.id for known in workshop.stages):
        raise EditRefusedError(
            "known-id", translate("Refusal", "This stage is already in the workshop.")
        )
    before = _place_before(workshop, edit.before)
    placed = place(workshop.stages, stage, before)
    shifted = [StageDelta(workshop.stage(one.id), one) for one in placed.shifted]
    label = translate("Change", "Add stage {name}").format(name=stage.name)
    return Change(label, (*shifted, StageDelta(None, placed.part)))


def _place_before(workshop: Workshop, wanted: StageId | None) -> StageId:
    """Return the stage a step goes before; refuses the first one."""
    before = wanted if wanted is not None else workshop.last.id
    if before == workshop.first.id:
        words = translate("Refusal", "“{name}” stays the first stage.")
        raise EditRefusedError("stage-order", words.format(name=workshop.first.name))
    workshop.stage(before)
    return before


def _free_name(workshop: Workshop, stage: Stage, text: str) -> str:
    name = clean_name(text)
    if not name:
        raise EditRefusedError("empty-name", translate("Refusal", "Give the stage a name."))
    if any(s.name.casefold() == name.casefold() and s.id != stage.id for s in workshop.stages):
        raise EditRefusedError(
            "duplicate-stage",
            translate(
                "Refusal", "There is already a stage called “{name}”; choose another name."
            ).format(name=name),
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
    label = translate("Change", "Rename stage {name}").format(name=old.name)
    return Change(label, () if new == old else (StageDelta(old, new),))


def plan_move_stage(workshop: Workshop, edit: MoveStage) -> Change:
    """Plan putting a step elsewhere between the first and the last stage."""
    stage = _step(workshop, edit.stage)
    before = _place_before(workshop, edit.before)
    placed = place(workshop.stages, stage, before)
    shifted = [StageDelta(workshop.stage(one.id), one) for one in placed.shifted]
    moved = () if placed.part == stage else (StageDelta(stage, placed.part),)
    label = translate("Change", "Move stage {name}").format(name=stage.name)
    return Change(label, (*shifted, *moved))


def _step(workshop: Workshop, stage_id: StageId) -> Stage:
    """Return a stage between the first and the last one; refuses those two."""
    stage = workshop.stage(stage_id)
    if stage.id in (workshop.first.id, workshop.last.id):
        raise EditRefusedError(
            "stage-order",
            translate(
                "Refusal", "“{name}” stays: every workshop has a first and a last stage."
            ).format(name=stage.name),
        )
    return stage


def plan_remove_stage(workshop: Workshop, edit: RemoveStage) -> Change:
    """Plan removing a step with its letters."""
    stage = _step(workshop, edit.stage)
    cells = [
        CellDelta(ref, cell, EMPTY_CELL)
        for ref, cell in stored_cells(workshop)
        if ref.stage == stage.id
    ]
    label = translate("Change", "Remove stage {name}").format(name=stage.name)
    return Change(label, (*cells, StageDelta(stage, None)))


def plan_begin_stage(workshop: Workshop, edit: BeginStage) -> Change:
    """Plan beginning a stage nobody has touched."""
    stage = workshop.stage(edit.stage)
    label = translate("Change", "Begin stage {name}").format(name=stage.name)
    if stage.touched:
        return Change(label, ())
    if edit.empty:
        return Change(label, (StageDelta(stage, replace(stage, touched=True)),))
    return Change(label, tuple(begin_deltas(workshop, stage.id)))


def plan_copy_stage(workshop: Workshop, edit: CopyStage) -> Change:
    """Plan writing what one stage shows over another one, which is begun by it."""
    source, target = workshop.stage(edit.source), workshop.stage(edit.target)
    label = translate("Change", "Copy {source} to {target}")
    label = label.format(source=source.name, target=target.name)
    if source.id == target.id:
        return Change(label, ())
    begun: tuple[Delta, ...] = ()
    if not target.touched:
        begun = (StageDelta(target, replace(target, touched=True)),)
    return Change(label, (*begun, *_copied(workshop, source, target)))


def _copied(workshop: Workshop, source: Stage, target: Stage) -> Iterable[CellDelta]:
    wanted = workshop.matrix(source.id)
    own = workshop.matrices.get(target.id, EMPTY_MATRIX)
    places = {
        (activity, role): None
        for matrix in (own, wanted)
        for activity in matrix
        for role in matrix[activity]
    }
    for activity, role in places:
        old: Cell = cell_at(own, activity, role)
        new = cell_at(wanted, activity, role)
        if old != new:
            yield CellDelta(CellRef(target.id, activity, role), old, new)
