"""Laws every edit keeps: undo takes it back, redo does it again, refusals change nothing."""

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.domain import edits
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import (
    ActivityDelta,
    CellDelta,
    Change,
    RoleDelta,
    StageDelta,
    invert,
)
from raci_desktop.domain.differ import NOTHING, differ
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.fits import fits
from raci_desktop.domain.matrix import EMPTY_CELL, make_cell
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from tests.domain.strategies import KINDS, any_edit, workshops
from tests.domain.strategies import after as after_edit


def test_every_kind_of_edit_is_tried() -> None:
    assert {*KINDS, edits.Batch} == set(get_args(Edit))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_kind_of_edit_can_be_taken_back(kind: type) -> None:
    @settings(max_examples=30, deadline=None)
    @given(workshop=workshops(), edit=KINDS[kind])
    def law(workshop: Workshop, edit: Edit) -> None:
        _taken_back(workshop, edit)

    law()


def planned(workshop: Workshop, edit: Edit) -> Change | EditRefusedError:
    try:
        return plan(workshop, edit)
    except EditRefusedError as refusal:
        return refusal


def _taken_back(workshop: Workshop, edit: Edit) -> None:
    change = planned(workshop, edit)
    if isinstance(change, EditRefusedError):
        assert change.code
        assert change.message.endswith(".")
        return
    changed = apply(workshop, change)
    assert apply(changed, invert(change)) == workshop
    assert apply(apply(changed, invert(change)), change) == changed
    difference = differ(workshop, changed)
    assert apply(workshop, difference) == changed
    assert apply(changed, invert(difference)) == workshop
    assert fits(workshop, difference)
    assert change.empty == (changed == workshop) or isinstance(edit, edits.Batch)
    assert change.label


@settings(max_examples=60, deadline=None)
@given(workshop=workshops(), several=st.lists(any_edit, max_size=8))
def test_any_sequence_can_be_taken_back(workshop: Workshop, several: list[Edit]) -> None:
    start, changes = workshop, []
    for edit in several:
        try:
            change = plan(workshop, edit)
        except EditRefusedError:
            continue
        workshop = apply(workshop, change)
        changes.append(change)
    end = workshop
    for change in reversed(changes):
        workshop = apply(workshop, invert(change))
    assert workshop == start
    for change in changes:
        workshop = apply(workshop, change)
    assert workshop == end


@settings(max_examples=60, deadline=None)
@given(workshop=workshops(), several=st.lists(any_edit, max_size=8))
def test_a_workshop_stays_in_order(workshop: Workshop, several: list[Edit]) -> None:
    first, last = workshop.first.id, workshop.last.id
    for edit in several:
        workshop = after_edit(workshop, edit) or workshop
    for parts in (workshop.roles, workshop.activities, workshop.stages, workshop.record.items):
        positions = [part.position for part in parts]
        assert positions == sorted(set(positions))
        assert len({part.id for part in parts}) == len(parts)
    assert (workshop.first.id, workshop.last.id) == (first, last)
    names = [role.name.casefold() for role in workshop.roles]
    assert len(set(names)) == len(names)
    assert all(part.name for part in (*workshop.roles, *workshop.activities, *workshop.stages))


@settings(max_examples=60, deadline=None)
@given(workshop=workshops(), several=st.lists(any_edit, max_size=8))
def test_no_letter_stands_outside_the_matrix(workshop: Workshop, several: list[Edit]) -> None:
    for edit in several:
        workshop = after_edit(workshop, edit) or workshop
    roles = {role.id for role in workshop.roles}
    activities = {activity.id for activity in workshop.activities}
    begun = {stage.id for stage in workshop.stages if stage.touched}
    assert set(workshop.matrices) <= begun
    for matrix in workshop.matrices.values():
        assert matrix
        assert set(matrix) <= activities
        for row in matrix.values():
            assert row
            assert set(row) <= roles
            for cell in row.values():
                assert not cell.empty
                assert cell == make_cell(cell.marks, cell.note)


@settings(max_examples=60, deadline=None)
@given(before=workshops(), after=workshops(), several=st.lists(any_edit, max_size=6))
def test_a_difference_leads_there_and_back(
    before: Workshop, after: Workshop, several: list[Edit]
) -> None:
    for edit in several:
        after = after_edit(after, edit) or after
    change = differ(before, after)
    assert apply(before, change) == after
    assert apply(after, invert(change)) == before
    assert change.empty == (before == after)
    assert apply(NOTHING, differ(NOTHING, after)) == after


@settings(max_examples=50, deadline=None)
@given(workshop=workshops(), several=st.lists(any_edit, max_size=6))
def test_planning_twice_gives_the_same_change(workshop: Workshop, several: list[Edit]) -> None:
    for edit in several:
        first, second = planned(workshop, edit), planned(workshop, edit)
        if isinstance(first, EditRefusedError):
            assert isinstance(second, EditRefusedError)
            assert second.code == first.code
        else:
            assert second == first
            workshop = apply(workshop, first)


@settings(max_examples=50, deadline=None)
@given(workshop=workshops(), edit=any_edit)
def test_a_change_names_the_old_values_as_they_are(workshop: Workshop, edit: Edit) -> None:
    change = planned(workshop, edit)
    if isinstance(edit, edits.Batch) or isinstance(change, EditRefusedError):
        return
    for delta in change.deltas:
        match delta:
            case CellDelta(ref=ref, old=old):
                row = workshop.matrices.get(ref.stage, {}).get(ref.activity, {})
                if any(s.id == ref.stage and s.touched for s in workshop.stages):
                    assert row.get(ref.role, EMPTY_CELL) == old
            case RoleDelta(old=old):
                assert old is None or old in workshop.roles
            case ActivityDelta(old=old):
                assert old is None or old in workshop.activities
            case StageDelta(old=old):
                assert old is None or old in workshop.stages
            case _:
                assert delta.old != delta.new
