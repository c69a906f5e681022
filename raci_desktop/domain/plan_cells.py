"""Planning edits of cells: letters placed, moved, scoped and cleared."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from raci_desktop.domain.change import CellDelta, Change, Delta, StageDelta
from raci_desktop.domain.edits import (
    ClearCells,
    MoveLetter,
    PlaceLetter,
    RemoveLetter,
    ReplaceLetters,
    SetNote,
    SetScope,
    ToggleLetter,
    WriteCells,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import (
    EMPTY_CELL,
    EMPTY_MATRIX,
    EMPTY_ROW,
    Cell,
    CellRef,
    Mark,
    cell_at,
    make_cell,
)
from raci_desktop.domain.scopes import natural_scope, uncovered
from raci_desktop.domain.text import clean_name, clean_text
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop

_DOERS = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
_GIVE_WAY = (Letter.CONSULTED, Letter.INFORMED)


def write_cells(workshop: Workshop, wanted: Mapping[CellRef, Cell], label: str) -> Change:
    """Return the change that leaves the wanted cells; begins stages nobody has touched."""
    _check_places(workshop, wanted)
    changed = {ref: cell for ref, cell in wanted.items() if workshop.cell(ref) != cell}
    deltas: list[Delta] = []
    for stage in dict.fromkeys(ref.stage for ref in changed):
        deltas.extend(begin_deltas(workshop, stage))
    for ref, cell in changed.items():
        deltas.append(CellDelta(ref, workshop.cell(ref), cell))
    return Change(label, tuple(deltas))


def begin_deltas(workshop: Workshop, stage_id: StageId) -> Iterable[Delta]:
    """Yield what makes an untouched stage own a copy of the matrix it shows."""
    stage = workshop.stage(stage_id)
    if stage.touched:
        return
    yield StageDelta(stage, replace(stage, touched=True))
    for activity, row in workshop.matrix(stage_id).items():
        for role, cell in row.items():
            yield CellDelta(CellRef(stage_id, activity, role), EMPTY_CELL, cell)


def _check_places(workshop: Workshop, refs: Iterable[CellRef]) -> None:
    roles = {role.id for role in workshop.roles}
    activities = {activity.id for activity in workshop.activities}
    stages = {stage.id for stage in workshop.stages}
    for ref in refs:
        if ref.role not in roles:
            raise EditRefusedError(
                "unknown-role", translate("Refusal", "This role is no longer in the workshop.")
            )
        if ref.activity not in activities:
            raise EditRefusedError(
                "unknown-activity",
                translate("Refusal", "This activity is no longer in the workshop."),
            )
        if ref.stage not in stages:
            raise EditRefusedError(
                "unknown-stage", translate("Refusal", "This stage is no longer in the workshop.")
            )


def _each(
    workshop: Workshop, refs: Iterable[CellRef], turn: Callable[[CellRef, Cell], Cell]
) -> dict[CellRef, Cell]:
    refs = tuple(refs)
    _check_places(workshop, refs)
    return {ref: turn(ref, workshop.cell(ref)) for ref in refs}


def where(workshop: Workshop, cells: tuple[CellRef, ...]) -> str:
    """Return words for the place of an edit: "Activity × Role", or how many cells."""
    if len(cells) != 1:
        return translate("Change", "{count} cells").format(count=len(cells))
    ref = cells[0]
    return f"{workshop.activity(ref.activity).name} × {workshop.role(ref.role).name}"


def with_letter(cell: Cell, letter: Letter, scope: str) -> Cell:
    """Return a cell with a mark added; A and R replace C and I, any letter replaces unread text."""
    gone = (*_GIVE_WAY, Letter.UNREAD) if letter in _DOERS else (Letter.UNREAD,)
    kept = [mark for mark in cell.marks if mark.letter not in gone]
    return make_cell([*kept, Mark(letter, scope)], cell.note)


def without(cell: Cell, letter: Letter, scope: str | None = None) -> Cell:
    """Return a cell without a letter: in one scope, or (None) in every scope."""
    return replace(
        cell,
        marks=tuple(
            m for m in cell.marks if m.letter is not letter or scope not in (None, m.scope)
        ),
    )


def _check_letter(workshop: Workshop, letter: Letter) -> None:
    if workshop.letters.definition(letter) is None:
        raise EditRefusedError(
            "unknown-letter",
            translate(
                "Refusal",
                "The letter set {name} has no “{letter}”; "
                "choose another letter or another letter set.",
            ).format(name=workshop.letters.name, letter=letter.value),
        )


def _place(workshop: Workshop, ref: CellRef, cell: Cell, edit: PlaceLetter) -> Cell:
    scope = edit.scope
    if scope is None:
        if cell.has(edit.letter):
            return cell
        scope = scope_on_landing(workshop, ref, edit.letter)
    return with_letter(cell, edit.letter, clean_name(scope))


def scope_on_landing(workshop: Workshop, ref: CellRef, letter: Letter) -> str:
    """Return the scope a letter takes in a cell when nobody names one."""
    if letter is not Letter.ACCOUNTABLE:
        return ""
    activity = workshop.activity(ref.activity)
    return natural_scope(workshop, activity, workshop.role(ref.role))


def plan_place(workshop: Workshop, edit: PlaceLetter) -> Change:
    """Plan adding a letter to cells."""
    _check_letter(workshop, edit.letter)
    wanted = _each(workshop, edit.cells, lambda ref, cell: _place(workshop, ref, cell, edit))
    symbol = workshop.letters.symbol(edit.letter)
    label = translate("Change", "Place {letter}: {where}")
    place = where(workshop, edit.cells)
    return write_cells(workshop, wanted, label.format(letter=symbol, where=place))


def plan_toggle(workshop: Workshop, edit: ToggleLetter) -> Change:
    """Plan adding a letter, or removing it where every cell has it."""
    _check_places(workshop, edit.cells)
    if edit.cells and all(workshop.cell(ref).has(edit.letter) for ref in edit.cells):
        return plan_remove(workshop, RemoveLetter(edit.cells, edit.letter))
    return plan_place(workshop, PlaceLetter(edit.cells, edit.letter))


def plan_replace(workshop: Workshop, edit: ReplaceLetters) -> Change:
    """Plan letting one letter stand alone in cells."""
    _check_letter(workshop, edit.letter)

    def alone(ref: CellRef, cell: Cell) -> Cell:
        kept = [m for m in cell.marks if m.letter is edit.letter]
        mark = Mark(edit.letter, scope_on_landing(workshop, ref, edit.letter))
        return make_cell(kept or [mark], cell.note)

    symbol = workshop.letters.symbol(edit.letter)
    wanted = _each(workshop, edit.cells, alone)
    label = translate("Change", "Replace by {letter}: {where}")
    place = where(workshop, edit.cells)
    return write_cells(workshop, wanted, label.format(letter=symbol, where=place))


def plan_remove(workshop: Workshop, edit: RemoveLetter) -> Change:
    """Plan taking a letter out of cells."""
    wanted = _each(workshop, edit.cells, lambda _, cell: without(cell, edit.letter, edit.scope))
    symbol = workshop.letters.symbol(edit.letter)
    label = translate("Change", "Remove {letter}: {where}")
    place = where(workshop, edit.cells)
    return write_cells(workshop, wanted, label.format(letter=symbol, where=place))


def plan_clear(workshop: Workshop, edit: ClearCells) -> Change:
    """Plan taking every letter out of cells."""
    wanted = _each(workshop, edit.cells, lambda _, cell: replace(cell, marks=()))
    label = translate("Change", "Clear {where}").format(where=where(workshop, edit.cells))
    return write_cells(workshop, wanted, label)


def plan_move(workshop: Workshop, edit: MoveLetter) -> Change:
    """Plan moving or copying one mark to another cell."""
    _check_places(workshop, (edit.source, edit.target))
    source, target = workshop.cell(edit.source), workshop.cell(edit.target)
    if edit.scope not in source.scopes(edit.letter):
        raise EditRefusedError(
            "nothing-there",
            translate("Refusal", "There is no “{letter}” to move in this cell any more.").format(
                letter=edit.letter.value
            ),
        )
    if edit.source == edit.target:
        return Change(translate("Change", "Move"), ())
    landed = edit.scope or scope_on_landing(workshop, edit.target, edit.letter)
    wanted = {edit.target: with_letter(target, edit.letter, landed)}
    if not edit.copy:
        wanted[edit.source] = _given(workshop, edit, source, wanted[edit.target])
    return write_cells(workshop, wanted, _move_label(workshop, edit))


def _move_label(workshop: Workshop, edit: MoveLetter) -> str:
    if edit.copy:
        label = translate("Change", "Copy {letter}: {giver} → {taker}, {activity}")
    else:
        label = translate("Change", "Move {letter}: {giver} → {taker}, {activity}")
    return label.format(
        letter=workshop.letters.symbol(edit.letter),
        giver=workshop.role(edit.source.role).name,
        taker=workshop.role(edit.target.role).name,
        activity=workshop.activity(edit.target.activity).name,
    )


def _given(workshop: Workshop, edit: MoveLetter, source: Cell, landed: Cell) -> Cell:
    """Return what is left with the giver of a moved mark."""
    if edit.letter is not Letter.ACCOUNTABLE:
        return without(source, edit.letter, edit.scope)
    if keeps_rest(workshop, edit, landed):
        return source
    rest = without(source, edit.letter, edit.scope)
    return rest if rest.marks else with_letter(rest, Letter.INFORMED, "")


def keeps_rest(workshop: Workshop, edit: MoveLetter, landed: Cell) -> bool:
    """Whether the giver of an unscoped A keeps it for funding that nobody else covers."""
    source, target = edit.source, edit.target
    if edit.scope or (source.stage, source.activity) != (target.stage, target.activity):
        return False
    if "" in landed.scopes(Letter.ACCOUNTABLE):
        return False
    row = workshop.matrix(target.stage).get(target.activity, EMPTY_ROW)
    others = [c for role, c in row.items() if role not in (source.role, target.role)]
    funding = workshop.activity(target.activity).funding.value
    return bool(uncovered(funding, [*others, landed]))


def plan_scope(workshop: Workshop, edit: SetScope) -> Change:
    """Plan giving a mark another scope."""
    _check_places(workshop, (edit.cell,))
    cell = workshop.cell(edit.cell)
    if edit.old not in cell.scopes(edit.letter):
        raise EditRefusedError(
            "nothing-there", translate("Refusal", "This letter is no longer in the cell.")
        )
    kept = without(cell, edit.letter, edit.old)
    new = clean_name(edit.new)
    wanted = make_cell([*kept.marks, Mark(edit.letter, new)], cell.note)
    if new:
        label = translate("Change", "Scope {scope}: {where}")
    else:
        label = translate("Change", "Scope none: {where}")
    words = label.format(scope=new, where=where(workshop, (edit.cell,)))
    return write_cells(workshop, {edit.cell: wanted}, words)


def plan_note(workshop: Workshop, edit: SetNote) -> Change:
    """Plan writing the note of a cell."""
    _check_places(workshop, (edit.cell,))
    cell = replace(workshop.cell(edit.cell), note=clean_text(edit.note))
    label = translate("Change", "Note: {where}").format(where=where(workshop, (edit.cell,)))
    return write_cells(workshop, {edit.cell: cell}, label)


def plan_write(workshop: Workshop, edit: WriteCells) -> Change:
    """Plan writing whole cells."""
    label = edit.label or translate("Change", "Write cells")
    return write_cells(workshop, {ref: _clean(cell) for ref, cell in edit.cells}, label)


def _clean(cell: Cell) -> Cell:
    marks = [Mark(m.letter, clean_name(m.scope), clean_name(m.raw)) for m in cell.marks]
    return make_cell(marks, clean_text(cell.note))


def stored_cells(workshop: Workshop) -> Iterable[tuple[CellRef, Cell]]:
    """Yield every cell that stages hold of their own."""
    for stage in workshop.stages:
        for activity, row in workshop.matrices.get(stage.id, EMPTY_MATRIX).items():
            for role, cell in row.items():
                yield CellRef(stage.id, activity, role), cell


def cell_in(workshop: Workshop, ref: CellRef) -> Cell:
    """Return the cell a stage holds of its own, not what it shows."""
    return cell_at(workshop.matrices.get(ref.stage, EMPTY_MATRIX), ref.activity, ref.role)
