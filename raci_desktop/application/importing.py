"""From a recognised matrix to one undoable edit of a workshop.

Roles and activities the workshop knows are found by name, the others are added where the sheet
has them. Nothing read from the sheet is dropped: text that is no letter stays as an unread mark
with its raw text, unless a person decides otherwise in ``ImportChoices``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from raci_desktop.application.import_items import import_items
from raci_desktop.application.import_parts import (
    NewParts,
    RoleChoice,
    RowChoice,
    activity_edits,
    role_edits,
)
from raci_desktop.application.recognition import RecognisedItem, RecognisedMatrix
from raci_desktop.application.stages import called, find_stage
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import AddStage, Batch, BeginStage, Edit, SetLetters, WriteCells
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StageId, new_stage_id
from raci_desktop.domain.letters import LETTER_SETS, RASCI, LetterSet
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_MATRIX, Cell, CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.plan_cells import stored_cells
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage, Workshop

STAGE_IN_USE = "stage-in-use"
"""Code of the refusal to write over a stage's letters unasked."""

Place = tuple[int, int]
"""A place of a recognised matrix: index of the activity, index of the role."""


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """What a person decided in the review, by index within the recognised matrix."""

    roles: Mapping[int, RoleChoice] = field(default_factory=lambda: MappingProxyType({}))
    activities: Mapping[int, RowChoice] = field(default_factory=lambda: MappingProxyType({}))
    cells: Mapping[Place, Cell] = field(default_factory=lambda: MappingProxyType({}))
    """Cells to write instead of those read; an empty cell drops what was read."""
    letters: LetterSet | None = None
    """The letter set to use from now on; None lets the sheet and the workshop decide."""


AS_READ = ImportChoices()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The edit that imports a matrix, and what it will have done in numbers and remarks."""

    edit: Batch
    stage: Stage
    roles: NewParts
    activities: NewParts
    letters: int
    """Marks that will stand in the stage, unread ones among them."""
    remarks: tuple[str, ...] = ()


def import_edit(
    workshop: Workshop,
    matrix: RecognisedMatrix,
    stage: Stage,
    replace: bool = False,
    choices: ImportChoices = AS_READ,
) -> Batch:
    """Return the edit that imports a matrix as a stage; see ``plan_import``."""
    return plan_import(workshop, matrix, stage, replace, choices).edit


def plan_import(
    workshop: Workshop,
    matrix: RecognisedMatrix,
    stage: Stage,
    replace: bool = False,
    choices: ImportChoices = AS_READ,
) -> ImportPlan:
    """Plan importing a matrix as a stage; a stage the workshop lacks becomes a step before After.

    Raises EditRefusedError ("stage-in-use") when the stage has letters or notes of its own and
    ``replace`` is not given, and ("nothing-to-import") when an empty template would replace them.
    """
    old = _own_cells(workshop, stage.id)
    read = _read_cells(matrix, choices)
    _check_target(stage, bool(old), bool(read), replace)
    letters = _letters(workshop, matrix, choices)
    roles = role_edits(workshop, matrix, choices.roles)
    activities = activity_edits(workshop, matrix, choices.activities)
    wanted = dict.fromkeys(old, EMPTY_CELL) | {
        CellRef(stage.id, activities.ids[row], roles.ids[column]): cell
        for (row, column), cell in read.items()
    }
    edits = (
        *([SetLetters(letters)] if letters != workshop.letters else []),
        *roles.edits,
        *activities.edits,
        *_stage_edits(workshop, stage, bool(read)),
        *([WriteCells(tuple(wanted.items()))] if wanted else []),
    )
    return ImportPlan(
        Batch(translate("Import", "Import as {stage}").format(stage=stage.name), edits),
        stage,
        roles.counts,
        activities.counts,
        sum(len(cell.marks) for cell in read.values()),
        (*roles.remarks, *activities.remarks, *_letter_remarks(workshop, letters, read)),
    )


def plan_imports(
    workshop: Workshop,
    parts: Sequence[tuple[RecognisedMatrix, Stage]],
    replace: bool = False,
    label: str = "",
    items: Sequence[RecognisedItem] = (),
) -> tuple[Batch, tuple[ImportPlan, ...]]:
    """Plan importing matrices and items of one file as one undo step. Raises EditRefusedError."""
    plans: list[ImportPlan] = []
    for matrix, stage in parts:
        planned = plan_import(workshop, matrix, stage, replace)
        workshop = apply(workshop, plan(workshop, planned.edit))
        plans.append(planned)
    recorded = import_items(workshop, items).edits
    label = label or translate("Import", "Import")
    return Batch(label, (*(planned.edit for planned in plans), *recorded)), tuple(plans)


def target_stage(workshop: Workshop, wanted: str) -> Stage:
    """Return the stage to import as: one the workshop has, else a new one of that name.

    Raises EditRefusedError when the name is empty.
    """
    found = find_stage(workshop, wanted)
    if found is not None:
        return found
    name = clean_name(wanted)
    if not name:
        raise EditRefusedError("empty-name", translate("Import", "Give the stage a name."))
    return Stage(new_stage_id(), name)


def places_at(matrix: RecognisedMatrix, address: str) -> tuple[Place, ...]:
    """Return the places of a matrix that were read from one address of the sheet."""
    return tuple(
        (row, column)
        for row, activity in enumerate(matrix.activities)
        for column, found in activity.cells.items()
        if found.address == address
    )


def _own_cells(workshop: Workshop, stage: StageId) -> list[CellRef]:
    rows = workshop.matrices.get(stage, EMPTY_MATRIX)
    return [CellRef(stage, activity, role) for activity, row in rows.items() for role in row]


def _read_cells(matrix: RecognisedMatrix, choices: ImportChoices) -> dict[Place, Cell]:
    """Return the cells to write, by place, without those of rows and roles left out."""
    cells = {
        (row, column): found.cell
        for row, activity in enumerate(matrix.activities)
        for column, found in activity.cells.items()
    }
    cells |= choices.cells
    left_rows = {i for i, choice in choices.activities.items() if choice.leave_out}
    left_roles = {i for i, choice in choices.roles.items() if choice.leave_out}
    return {
        (row, column): cell
        for (row, column), cell in cells.items()
        if not cell.empty and row not in left_rows and column not in left_roles
    }


def _check_target(stage: Stage, in_use: bool, has_letters: bool, replace: bool) -> None:
    if in_use and not replace:
        raise EditRefusedError(
            STAGE_IN_USE,
            translate(
                "Import", "{stage} already has letters; replace them, or import as another stage."
            ).format(stage=called(stage)),
        )
    if in_use and not has_letters:
        raise EditRefusedError(
            "nothing-to-import",
            translate(
                "Import", "The sheet holds no letters, so it cannot replace those of {stage}."
            ).format(stage=called(stage)),
        )


def _stage_edits(workshop: Workshop, stage: Stage, has_letters: bool) -> list[Edit]:
    edits: list[Edit] = []
    known = any(one.id == stage.id for one in workshop.stages)
    if not known:
        edits.append(AddStage(stage))
    if has_letters and not stage.touched:
        # Begun empty: an untouched stage would start from a copy of the stage before it.
        edits.append(BeginStage(stage.id, empty=True))
    return edits


def _letters(workshop: Workshop, matrix: RecognisedMatrix, choices: ImportChoices) -> LetterSet:
    if choices.letters is not None:
        return choices.letters
    sheet = LETTER_SETS.get(matrix.letter_set)
    if sheet is None or sheet.name == workshop.letters.name:
        return workshop.letters
    if next(iter(stored_cells(workshop)), None) is None:
        return sheet
    # A room keeps the letters it works with; RASCI only adds one to RACI.
    grows = sheet == RASCI and workshop.letters == LETTER_SETS["RACI"]
    return sheet if grows else workshop.letters


def _letter_remarks(
    workshop: Workshop, letters: LetterSet, read: Mapping[Place, Cell]
) -> tuple[str, ...]:
    used = dict.fromkeys(mark.letter for cell in read.values() for mark in cell.marks)
    foreign = [one.value for one in used if one.value != "?" and letters.definition(one) is None]
    remarks = (
        [translate("Import", "The workshop now uses {letters}.").format(letters=letters.name)]
        if letters != workshop.letters
        else []
    )
    if foreign:
        remarks.append(
            translate(
                "Import", "The sheet uses {foreign}, which {letters} lacks; kept as it is."
            ).format(foreign=", ".join(foreign), letters=letters.name)
        )
    return tuple(remarks)
