"""Edits of the steps between the first and the last stage, and what they would take away."""

from raci_desktop.domain.edits import AddStage, Batch, CopyStage, Edit, MoveStage
from raci_desktop.domain.ids import StageId, new_stage_id
from raci_desktop.domain.matrix import EMPTY_MATRIX
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage, Workshop


def is_step(workshop: Workshop, stage: StageId) -> bool:
    """Whether a stage stands between the first and the last one."""
    return stage not in (workshop.first.id, workshop.last.id)


def own_letters(workshop: Workshop, stage: StageId) -> int:
    """Return how many letters go with a stage; one that is not started has none of its own."""
    matrix = workshop.matrices.get(stage, EMPTY_MATRIX)
    return sum(len(cell.marks) for row in matrix.values() for cell in row.values())


def duplicate_stage(workshop: Workshop, stage_id: StageId) -> tuple[StageId, Edit]:
    """Return the edit that adds a step with the letters of a stage, and the step's id.

    It stands after its original, or before it when that is the last stage.
    """
    stage = workshop.stage(stage_id)
    step = Stage(new_stage_id(), _copy_name(workshop, stage.name), stage.subtitle)
    order = [one.id for one in workshop.stages]
    after = order.index(stage_id) + 1
    before = order[after] if after < len(order) else stage_id
    label = translate("Stages", "Duplicate stage {stage}").format(stage=stage.name)
    return step.id, Batch(label, (AddStage(step, before), CopyStage(stage_id, step.id)))


def _copy_name(workshop: Workshop, name: str) -> str:
    """Return a free name such as "Pilot 2"."""
    taken = {stage.name.casefold() for stage in workshop.stages}
    number = 2
    while f"{name} {number}".casefold() in taken:
        number += 1
    return f"{name} {number}"


def shift_stage(workshop: Workshop, stage_id: StageId, by: int) -> MoveStage | None:
    """Return the edit that moves a step one place earlier (-1) or later (+1), if there is one."""
    order = [one.id for one in workshop.stages]
    at = order.index(stage_id) + by
    if not is_step(workshop, stage_id) or not 0 < at < len(order) - 1:
        return None
    return MoveStage(stage_id, order[at] if by < 0 else order[at + 1])
