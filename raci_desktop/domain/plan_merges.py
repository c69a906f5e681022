"""Planning merges: one row or column takes over the letters of others, which then go.

Nothing is settled on the way: two As in the merged row stay two As, for a rule to report. In one
cell the product's rule holds that A and R take the place of the C or I of another cell.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from raci_desktop.domain.activities import NO_FUNDING, Activity
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.change import (
    ActivityDelta,
    CellDelta,
    Change,
    Delta,
    RoleDelta,
)
from raci_desktop.domain.edits_parts import MergeActivities, MergeRoles
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, CellRef, Mark, make_cell
from raci_desktop.domain.plan_cells import stored_cells
from raci_desktop.domain.roles import Role
from raci_desktop.domain.text import clean_text
from raci_desktop.domain.traits import FundingSet, ServiceKind, Trait, guessed, said
from raci_desktop.domain.translation import translate
from raci_desktop.domain.travel import (
    items_of_roles,
    items_of_rows,
    said_of_moves,
    said_of_rows,
)
from raci_desktop.domain.workshop import Workshop

T = TypeVar("T")
_DOERS = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
_GIVE_WAY = (Letter.CONSULTED, Letter.INFORMED)


def plan_merge_roles(workshop: Workshop, edit: MergeRoles) -> Change:
    """Plan letting one role take over the letters of others."""
    into = workshop.role(edit.into)
    gone = [workshop.role(one) for one in dict.fromkeys(edit.others) if one != into.id]
    if not gone:
        raise EditRefusedError(
            "nothing-to-merge", translate("Refusal", "Choose at least two roles to merge.")
        )
    counts = (one.on_call for one in (into, *gone) if one.on_call is not None)
    new = replace(into, on_call=next(counts, None))
    ids = {one.id for one in gone}

    def move(at: MovePlace) -> MovePlace | None:
        giver = into.id if at.giver in ids else at.giver
        taker = into.id if at.taker in ids else at.taker
        return None if giver == taker else replace(at, giver=giver, taker=taker)

    deltas = [
        *_taken_over(workshop, into.id, [one.id for one in gone], _by_role),
        *said_of_moves(workshop, move),
        *items_of_roles(workshop, into.id, [one.id for one in gone]),
        *([] if new == into else [RoleDelta(into, new)]),
        *(RoleDelta(one, None) for one in gone),
    ]
    return Change(_role_label(into, gone), tuple(deltas))


def _role_label(into: Role, gone: Sequence[Role]) -> str:
    if len(gone) == 1:
        words = translate("Change", "Merge role {gone} into {name}")
        return words.format(gone=gone[0].name, name=into.name)
    words = translate("Change", "Merge {count} roles into {name}")
    return words.format(count=len(gone) + 1, name=into.name)


def plan_merge_activities(workshop: Workshop, edit: MergeActivities) -> Change:
    """Plan letting one activity take over the letters of others."""
    into = workshop.activity(edit.into)
    gone = [workshop.activity(one) for one in dict.fromkeys(edit.others) if one != into.id]
    if not gone:
        raise EditRefusedError(
            "nothing-to-merge", translate("Refusal", "Choose at least two activities to merge.")
        )
    new = replace(
        into,
        service=_service([into, *gone]),
        funding=_funding([into, *gone]),
    )
    ids = {one.id for one in gone}

    def move(at: MovePlace) -> MovePlace | None:
        return replace(at, activity=into.id) if at.activity in ids else None

    deltas = [
        *_taken_over(workshop, into.id, [one.id for one in gone], _by_activity),
        *said_of_moves(workshop, move),
        *said_of_rows(workshop, into.id, [one.id for one in gone]),
        *items_of_rows(workshop, into.id, [one.id for one in gone]),
        *([] if new == into else [ActivityDelta(into, new)]),
        *(ActivityDelta(one, None) for one in gone),
    ]
    return Change(_activity_label(into, gone), tuple(deltas))


def _activity_label(into: Activity, gone: Sequence[Activity]) -> str:
    if len(gone) == 1:
        words = translate("Change", "Merge activity {gone} into {name}")
        return words.format(gone=gone[0].name, name=into.name)
    words = translate("Change", "Merge {count} activities into {name}")
    return words.format(count=len(gone) + 1, name=into.name)


# -- letters ------------------------------------------------------------------------------------

PartOf = Callable[[CellRef, str], tuple[str, CellRef]]
"""From a cell and a part's id to the part the cell is of, and the same cell of the part named."""


def _by_role(ref: CellRef, role: str) -> tuple[str, CellRef]:
    return ref.role, replace(ref, role=role)


def _by_activity(ref: CellRef, activity: str) -> tuple[str, CellRef]:
    return ref.activity, replace(ref, activity=activity)


def _taken_over(
    workshop: Workshop, into: str, gone: Sequence[str], part_of: PartOf
) -> Iterable[Delta]:
    """Yield the cells that are united, then those that are left empty."""
    order = (into, *gone)
    found: dict[CellRef, dict[str, Cell]] = {}
    emptied: list[Delta] = []
    for ref, cell in stored_cells(workshop):
        part, home = part_of(ref, into)
        if part in order:
            found.setdefault(home, {})[part] = cell
        if part in gone:
            emptied.append(CellDelta(ref, cell, EMPTY_CELL))
    for home, cells in found.items():
        old, new = cells.get(into, EMPTY_CELL), united([cells[p] for p in order if p in cells])
        if new != old:
            yield CellDelta(home, old, new)
    yield from emptied


def united(cells: Sequence[Cell]) -> Cell:
    """Return one cell with the marks and notes of several.

    Where one of them holds A or R, a cell with neither gives up its C and I.
    """
    done = any(_does(cell) for cell in cells)
    marks: list[Mark] = []
    for cell in cells:
        stays = not done or _does(cell)
        marks.extend(mark for mark in cell.marks if stays or mark.letter not in _GIVE_WAY)
    notes = dict.fromkeys(cell.note for cell in cells if cell.note)
    return make_cell(marks, clean_text("\n".join(notes)))


def _does(cell: Cell) -> bool:
    return any(cell.has(letter) for letter in _DOERS)


# -- what else the parts bring --------------------------------------------------------------------


def _service(parts: Sequence[Activity]) -> Trait[ServiceKind]:
    traits = [one.service for one in parts if one.service.value is not ServiceKind.NEITHER]
    kinds = {trait.value for trait in traits}
    kind = next(iter(kinds), ServiceKind.NEITHER) if len(kinds) < 2 else ServiceKind.BOTH
    return _joint(parts[0].service, traits, kind)


def _funding(parts: Sequence[Activity]) -> Trait[FundingSet]:
    traits = [one.funding for one in parts if one.funding.value]
    joint = NO_FUNDING.union(*(trait.value for trait in traits))
    return _joint(parts[0].funding, traits, joint)


def _joint(first: Trait[T], telling: Sequence[Trait[T]], value: T) -> Trait[T]:
    """Return the joint value: as the first has it, else said only if persons said all of it."""
    if first.value == value:
        return first
    guesses = [trait for trait in telling if trait.guessed]
    if not guesses:
        return said(value)
    weakest = min(guesses, key=lambda trait: trait.confidence)
    return guessed(value, weakest.confidence, weakest.reason)
