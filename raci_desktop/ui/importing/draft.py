"""The import as it stands in the review: which matrix, as which stage, and every correction."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from raci_desktop.application.import_items import import_items
from raci_desktop.application.import_parts import RoleChoice, RowChoice
from raci_desktop.application.importing import (
    ImportChoices,
    ImportPlan,
    Place,
    places_at,
    plan_import,
    target_stage,
)
from raci_desktop.application.picking import pick
from raci_desktop.application.recognition import (
    RecognisedCell,
    RecognisedMatrix,
    Recognition,
    SheetGrid,
)
from raci_desktop.application.stages import find_stage
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Batch
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StageId, new_stage_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_MATRIX, Cell, Mark, make_cell
from raci_desktop.domain.plan import plan
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage, Workshop, new_workshop

_UNREAD = Letter.UNREAD


@dataclass(slots=True)
class Corrections:
    """What a person corrected in one matrix."""

    roles: dict[int, RoleChoice] = field(default_factory=dict[int, RoleChoice])
    activities: dict[int, RowChoice] = field(default_factory=dict[int, RowChoice])
    cells: dict[Place, Cell] = field(default_factory=dict[Place, Cell])

    def choices(self) -> ImportChoices:
        """Return the corrections as the importer takes them."""
        return ImportChoices(dict(self.roles), dict(self.activities), dict(self.cells))


@dataclass(frozen=True, slots=True)
class Target:
    """As which stage a matrix is imported: a stage by its id, a new one, or both at once."""

    stage: StageId | None = None
    both: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """The edit the import will be, or (``refusal``) why there can be none."""

    edit: Batch | None = None
    plans: tuple[ImportPlan, ...] = ()
    replaced: int = 0
    refusal: str = ""


class Draft(QObject):
    """Holds the choices of one review; nothing is written by it."""

    changed = Signal()
    """The plan may be another one now."""
    matrix_changed = Signal()
    """Another matrix of the file is looked at."""
    cell_changed = Signal(str)
    """The cell at an address was answered for, or the answer taken back."""

    def __init__(
        self, recognition: Recognition, workshop: Workshop | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.recognition = recognition
        self.into_new = workshop is None
        self.workshop = workshop or _blank(recognition)
        self._corrections = [Corrections() for _ in recognition.matrices]
        self._picked = pick(recognition)
        best = self._picked.best
        self.index = recognition.matrices.index(best) if best is not None else 0
        self.new_name = self._free_name()
        self.target = self._first_target()

    @property
    def matrix(self) -> RecognisedMatrix:
        """The matrix looked at."""
        return self.recognition.matrices[self.index]

    @property
    def grid(self) -> SheetGrid | None:
        """The sheet of the matrix, where its text was kept."""
        named = (one for one in self.recognition.sheets if one.name == self.matrix.sheet)
        return next(named, None)

    @property
    def corrections(self) -> Corrections:
        """What was corrected in the matrix looked at."""
        return self._corrections[self.index]

    @property
    def offers_both(self) -> bool:
        """Whether the file holds a Before and an After that can come in together."""
        return self._picked.both

    def choose_matrix(self, index: int) -> None:
        """Look at another matrix of the file."""
        if index != self.index:
            self.index = index
            self.matrix_changed.emit()
            self.changed.emit()

    def choose_target(self, target: Target, new_name: str = "") -> None:
        """Import as another stage."""
        if (target, new_name) != (self.target, self.new_name):
            self.target, self.new_name = target, new_name
            self.changed.emit()

    def set_role(self, index: int, choice: RoleChoice) -> None:
        """Correct a role."""
        self.corrections.roles[index] = choice
        self.changed.emit()

    def set_activity(self, index: int, choice: RowChoice) -> None:
        """Correct an activity."""
        self.corrections.activities[index] = choice
        self.changed.emit()

    def role_choice(self, index: int) -> RoleChoice:
        """Return what was corrected of a role."""
        return self.corrections.roles.get(index, RoleChoice())

    def row_choice(self, index: int) -> RowChoice:
        """Return what was corrected of an activity."""
        return self.corrections.activities.get(index, RowChoice())

    def unread_at(self, address: str) -> tuple[Place, ...]:
        """Return the places read from an address that hold text nobody could read."""
        return tuple(
            place
            for place in places_at(self.matrix, address)
            if self._read(place).cell.has(_UNREAD)
        )

    def answer(self, address: str, letter: Letter | None) -> None:
        """Say which letter an unreadable cell meant; None leaves it empty.

        What stood in the sheet goes to the cell's note either way.
        """
        for place in self.unread_at(address):
            read = self._read(place).cell
            note = read.note or "; ".join(mark.raw for mark in read.marks if mark.raw)
            kept = [mark for mark in read.marks if mark.letter is not _UNREAD]
            if letter is not None:
                kept.append(Mark(letter))
            self.corrections.cells[place] = make_cell(kept, note)
        self.cell_changed.emit(address)
        self.changed.emit()

    def take_back(self, address: str) -> None:
        """Take the answer for a cell back."""
        for place in self.unread_at(address):
            self.corrections.cells.pop(place, None)
        self.cell_changed.emit(address)
        self.changed.emit()

    def answered(self, address: str) -> Cell | None:
        """Return what a cell was answered with, or None while nobody has."""
        places = self.unread_at(address)
        return self.corrections.cells.get(places[0]) if places else None

    def cells(self) -> Iterator[Cell]:
        """Yield the cells of the matrix as they will be imported."""
        for row, activity in enumerate(self.matrix.activities):
            for column, found in activity.cells.items():
                yield self.corrections.cells.get((row, column), found.cell)

    def planned(self) -> Planned:
        """Plan the import as it stands."""
        try:
            return self._plan()
        except EditRefusedError as error:
            return Planned(refusal=error.message)

    def _plan(self) -> Planned:
        workshop, plans = self.workshop, list[ImportPlan]()
        replaced = 0
        for index, stage in self._parts():
            own = self.workshop.matrices.get(stage.id, EMPTY_MATRIX)
            replaced += sum(len(row) for row in own.values())
            choices = self._corrections[index].choices()
            matrix = self.recognition.matrices[index]
            planned = plan_import(workshop, matrix, stage, True, choices)
            workshop = apply(workshop, plan(workshop, planned.edit))
            plans.append(planned)
        recorded = import_items(workshop, self.recognition.items).edits
        if len(plans) == 1 and not recorded:
            return Planned(plans[0].edit, tuple(plans), replaced)
        edits = (*(one.edit for one in plans), *recorded)
        edit = Batch(_label([one.stage.name for one in plans]), edits)
        return Planned(edit, tuple(plans), replaced)

    def _parts(self) -> list[tuple[int, Stage]]:
        matrices, picked = self.recognition.matrices, self._picked
        if self.target.both and picked.before is not None and picked.after is not None:
            return [
                (matrices.index(picked.before), self.workshop.first),
                (matrices.index(picked.after), self.workshop.last),
            ]
        if self.target.stage is not None:
            return [(self.index, self.workshop.stage(self.target.stage))]
        return [(self.index, target_stage(self.workshop, self.new_name))]

    def _read(self, place: Place) -> RecognisedCell:
        return self.matrix.activities[place[0]].cells[place[1]]

    def _free_name(self) -> str:
        """Return what a new stage would be called: as the sheet, unless a stage is called so."""
        name = self.matrix.sheet if self.recognition.matrices else ""
        name = name or self.recognition.source.rsplit(".", 1)[0]
        if not find_stage(self.workshop, name):
            return name
        return translate("Import", "{name} (imported)").format(name=name)

    def _first_target(self) -> Target:
        if self._picked.both:
            return Target(both=True)
        if not self.recognition.matrices:
            return Target(self.workshop.first.id)
        named = self.matrix.stage.casefold()
        for stage in self.workshop.stages:
            if named and stage.name.casefold() == named:
                return Target(stage.id)
        free = (s.id for s in self.workshop.stages if not self.workshop.matrices.get(s.id))
        return Target(next(free, None))


def _label(stages: Sequence[str]) -> str:
    """Return the label of an import as one stage or two."""
    if len(stages) == 1:
        return translate("Import", "Import as {stage}").format(stage=stages[0])
    label = translate("Import", "Import as {first} and {second}")
    return label.format(first=stages[0], second=stages[-1])


def _blank(recognition: Recognition) -> Workshop:
    """Return the empty workshop a sheet is imported into when none is open."""
    title = recognition.source.rsplit(".", 1)[0]
    return new_workshop(new_stage_id(), new_stage_id(), title)


def result_of(draft: Draft) -> Workshop:
    """Return the workshop as it will be after the import. Raises EditRefusedError."""
    planned = draft.planned()
    if planned.edit is None:
        raise EditRefusedError("nothing-to-import", planned.refusal)
    return apply(draft.workshop, plan(draft.workshop, planned.edit))
