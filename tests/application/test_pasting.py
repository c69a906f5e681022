"""Pasting, worked out without a window: where cells go, which names are meant, what is doubted."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.application.clips import Clip, ClipFormats, block_of, rows_of
from raci_desktop.application.filling import common_note, fill_edit, note_edit, scope_edit
from raci_desktop.application.pasting import (
    Mode,
    PastePlan,
    Target,
    Unread,
    modes_of,
    paste_edit,
    plan_paste,
)
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from raci_desktop.exchange.clipboard import read_clip, write_clip

WORKSHOP = sample_workshop()
ROWS, COLUMNS = len(WORKSHOP.activities), len(WORKSHOP.roles)


def cells(top: int, left: int, height: int = 1, width: int = 1) -> list[CellRef]:
    return [
        CellRef(WORKSHOP.last.id, WORKSHOP.activities[row].id, WORKSHOP.roles[column].id)
        for row in range(top, top + height)
        for column in range(left, left + width)
    ]


def target(selected: Sequence[CellRef] = (), column: bool = False) -> Target:
    return Target(
        WORKSHOP.last.id,
        tuple(one.id for one in WORKSHOP.activities),
        tuple(one.id for one in WORKSHOP.roles),
        tuple(selected),
        column,
        selected[0].activity if selected else None,
    )


def clip(text: str) -> Clip:
    found = read_clip(ClipFormats(text=text), WORKSHOP.letters)
    assert found is not None
    return found


def done(edit: Edit | None, workshop: Workshop = WORKSHOP) -> Workshop:
    assert edit is not None
    return apply(workshop, plan(workshop, edit))


def paste(text: str, where: Target, mode: Mode = Mode.CELLS) -> PastePlan:
    return plan_paste(WORKSHOP, clip(text), where, mode)


def letters(workshop: Workshop, ref: CellRef) -> str:
    return "".join(letter.value for letter in workshop.cell(ref).letters())


def test_a_block_begins_at_the_cursor_and_blanks_empty() -> None:
    made = paste("A\tC\n\tI", target(cells(2, 0)))
    assert not made.doubtful
    after = done(paste_edit(WORKSHOP, made))
    assert [letters(after, ref) for ref in cells(2, 0, 2, 2)] == ["A", "C", "", "I"]


@pytest.mark.parametrize(("height", "width"), [(4, 2), (2, 4), (4, 4)])
def test_a_block_is_repeated_over_a_selection_it_fits(height: int, width: int) -> None:
    made = paste("A\tR\nC\tI", target(cells(0, 0, height, width)))
    assert not made.doubts
    assert len(made.writes) == height * width
    after = done(paste_edit(WORKSHOP, made))
    assert letters(after, cells(height - 1, width - 1)[0]) == "I"


def test_ranges_that_make_no_rectangle_are_filled_by_one_cell() -> None:
    chosen = [*cells(0, 0), *cells(3, 2), *cells(4, 1)]
    made = paste("C", target(chosen))
    assert [write.ref for write in made.writes] == chosen
    assert not made.doubtful


def test_notes_are_never_lost() -> None:
    ref = cells(1, 1)[0]
    noted = done(note_edit(WORKSHOP, [ref], "keep me"))
    made = plan_paste(noted, clip("A (the lead)"), target([ref]), Mode.CELLS)
    after = done(paste_edit(noted, made), noted)
    assert after.cell(ref).note == "keep me\nthe lead"
    again = done(paste_edit(after, plan_paste(after, clip("C"), target([ref]), Mode.CELLS)), after)
    assert again.cell(ref).note == "keep me\nthe lead"


@pytest.mark.parametrize(
    ("unread", "marks", "note"),
    [(Unread.KEEP, "?", ""), (Unread.NOTE, "", "who knows"), (Unread.SKIP, "old", "")],
)
def test_what_becomes_of_unread_text(unread: Unread, marks: str, note: str) -> None:
    ref = cells(0, 0)[0]
    made = paste("who knows", target([ref]))
    assert made.doubtful
    edit = paste_edit(WORKSHOP, made, unread)
    after = done(edit)
    assert letters(after, ref) == (letters(WORKSHOP, ref) if marks == "old" else marks)
    assert after.cell(ref).note == note


def test_names_are_matched_in_any_case_and_order() -> None:
    first, second = WORKSHOP.activities[3].name, WORKSHOP.activities[0].name
    one, two = WORKSHOP.roles[2].name, WORKSHOP.roles[0].name
    text = f"\t{one.upper()}\t{two}\n{first}\tC\tI\n  {second.lower()} \tI\tC"
    found = clip(text)
    assert modes_of(found, target(cells(5, 1))) == (Mode.BY_NAME, Mode.CELLS)
    made = plan_paste(WORKSHOP, found, target(cells(5, 1)), Mode.BY_NAME)
    assert not made.doubts
    after = done(paste_edit(WORKSHOP, made))
    assert letters(after, cells(3, 2)[0]) == "C"
    assert letters(after, cells(0, 0)[0]) == "C"


def test_missing_names_are_added_or_left_out_and_named() -> None:
    text = f"\t{WORKSHOP.roles[0].name}\tService desk\nPatch the servers\tA\tR"
    found = clip(text)
    made = plan_paste(WORKSHOP, found, target(), Mode.BY_NAME)
    after = done(paste_edit(WORKSHOP, made))
    assert after.roles[-1].name == "Service desk"
    assert after.roles[-1].function.guessed
    assert after.activities[-1].name == "Patch the servers"
    ref = CellRef(WORKSHOP.last.id, after.activities[-1].id, after.roles[-1].id)
    assert letters(after, ref) == "R"
    kept = plan_paste(WORKSHOP, found, target(), Mode.BY_NAME, add_missing=False)
    assert kept.nothing
    assert "Service desk" in kept.doubts[0]
    assert "Patch the servers" in kept.doubts[1]


def test_names_beside_the_rows_alone_leave_the_columns_to_the_cursor() -> None:
    text = f"{WORKSHOP.activities[4].name}\tC\tI"
    made = plan_paste(WORKSHOP, clip(text), target(cells(0, 1)), Mode.BY_NAME)
    assert [write.ref for write in made.writes] == cells(4, 1, 1, 2)


def test_a_list_may_be_activities_a_row_roles() -> None:
    assert modes_of(clip("Patch it\nPlan it"), target(cells(0, 0)))[0] is Mode.ACTIVITIES
    assert modes_of(clip("Service desk\tLegal"), target(cells(0, 0)))[0] is Mode.ROLES
    assert modes_of(clip("A\nR"), target(cells(0, 0))) == (Mode.CELLS,)
    assert modes_of(clip("Service desk\tLegal"), target(cells(0, 0), column=True))[0] is (
        Mode.ACTIVITIES
    )


def test_activities_are_added_behind_the_cursor_in_its_group() -> None:
    made = paste("Patch it\n- Plan it\n", target(cells(1, 0), column=True), Mode.ACTIVITIES)
    assert not made.doubtful
    after = done(paste_edit(WORKSHOP, made))
    assert [one.name for one in after.activities[2:4]] == ["Patch it", "Plan it"]
    assert after.activities[2].group == WORKSHOP.activities[1].group
    assert after.activities[4].id == WORKSHOP.activities[2].id


def test_names_that_are_there_already_are_left_out_and_said() -> None:
    known = WORKSHOP.activities[0].name
    made = paste(f"{known}\nPatch it\nPatch it", target(column=True), Mode.ACTIVITIES)
    assert len(made.additions.edits) == 1
    assert "2 names" in made.doubts[0]


def test_letters_are_not_taken_for_names_silently() -> None:
    assert "looks like letters" in paste("A\tR", target(), Mode.ROLES).doubts[0]


@settings(deadline=None)
@given(st.data())
def test_what_is_copied_pastes_the_same_anywhere(data: st.DataObject) -> None:
    """Within the edges; beyond them every cell is named in a doubt."""
    height, width = data.draw(st.integers(1, ROWS)), data.draw(st.integers(1, COLUMNS))
    top = data.draw(st.integers(0, ROWS - height))
    left = data.draw(st.integers(0, COLUMNS - width))
    rows = rows_of(cells(top, left, height, width))
    assert rows is not None
    own = write_clip(block_of(WORKSHOP, rows)).own
    copied = read_clip(ClipFormats(own=own), WORKSHOP.letters)
    assert copied is not None
    row, column = data.draw(st.integers(0, ROWS - 1)), data.draw(st.integers(0, COLUMNS - 1))
    made = plan_paste(WORKSHOP, copied, target(cells(row, column)), Mode.CELLS)
    fitting = min(height, ROWS - row) * min(width, COLUMNS - column)
    assert len(made.writes) == fitting
    assert bool(made.doubts) or fitting == height * width or not _lost(copied, row, column)
    after = done(paste_edit(WORKSHOP, made))
    for write in made.writes:
        assert after.cell(write.ref).marks == write.clip.cell.marks


def _lost(copied: Clip, row: int, column: int) -> list[str]:
    return [
        cell.text
        for r, line in enumerate(copied.cells)
        for c, cell in enumerate(line)
        if cell.text and (row + r >= ROWS or column + c >= COLUMNS)
    ]


# -- filling, notes and scopes of several cells ---------------------------------------------


def test_filling_takes_letters_and_leaves_notes() -> None:
    source, below = cells(0, 0)[0], cells(1, 0)[0]
    noted = done(note_edit(WORKSHOP, [source, below], "mine"))
    after = done(fill_edit(noted, [[source, below]]), noted)
    assert after.cell(below).marks == noted.cell(source).marks
    assert common_note(after, [source, below]) == "mine"


def test_a_scope_for_all_accountable_marks_of_several_cells() -> None:
    chosen = [ref for ref in cells(0, 0, ROWS, COLUMNS) if WORKSHOP.cell(ref).has(Letter("A"))]
    assert len(chosen) > 2
    after = done(scope_edit(WORKSHOP, chosen, Letter.ACCOUNTABLE, "IT-funded"))
    assert {after.cell(ref).scopes(Letter.ACCOUNTABLE) for ref in chosen} == {("IT-funded",)}
    none = done(scope_edit(after, chosen, Letter.ACCOUNTABLE, ""), after)
    assert {none.cell(ref).scopes(Letter.ACCOUNTABLE) for ref in chosen} == {("",)}
    assert scope_edit(WORKSHOP, [], Letter.ACCOUNTABLE, "x") is None
