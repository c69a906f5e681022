"""Rows and columns as wholes: several moved at once, copied, split and merged."""

from dataclasses import replace

import pytest

from raci_desktop.domain.about import AboutRole, AboutRow
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.edits import SetBudgetLine, SetNote, WriteCells
from raci_desktop.domain.edits_parts import (
    DuplicateActivity,
    DuplicateRole,
    MergeActivities,
    MergeRoles,
    MoveActivities,
    MoveRoles,
    SplitActivity,
    SplitRole,
)
from raci_desktop.domain.edits_record import AddItem, ReviseMove, SetRowState
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId
from raci_desktop.domain.items import Item, ItemKind
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.domain.plan import plan
from raci_desktop.domain.plan_merges import united
from raci_desktop.domain.positions import STEP, place_several
from raci_desktop.domain.record import RowState
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Funding, ServiceKind, said
from raci_desktop.domain.workshop import Stage, Workshop
from tests.domain.build import done, matrix, ref, shown

FIVE = (
    "HoO AS HoP\nG / Shop: A R I\nG / Depot: A R I\nTill: A R I\nH / Port: A R .\nH / Dock: . . ."
)
SHOP, DEPOT, TILL, PORT, DOCK = (ActivityId(n) for n in ("Shop", "Depot", "Till", "Port", "Dock"))
HOO, AS, HOP = RoleId("HoO"), RoleId("AS"), RoleId("HoP")
A, R, C, I = Letter.ACCOUNTABLE, Letter.RESPONSIBLE, Letter.CONSULTED, Letter.INFORMED  # noqa: E741


def rows(workshop: Workshop) -> list[str]:
    return [activity.name for activity in workshop.activities]


def columns(workshop: Workshop) -> list[str]:
    return [role.id for role in workshop.roles]


def test_rows_move_together_in_their_own_order_and_join_a_group() -> None:
    moved = done(matrix(FIVE), MoveActivities((TILL, SHOP), DOCK, "H"))
    assert rows(moved) == ["Depot", "Port", "Shop", "Till", "Dock"]
    assert [a.group for a in moved.activities] == ["G", "H", "H", "H", "H"]


def test_rows_before_one_of_themselves_come_together_there() -> None:
    moved = done(matrix(FIVE), MoveActivities((SHOP, TILL), SHOP))
    assert rows(moved) == ["Shop", "Till", "Depot", "Port", "Dock"]


def test_rows_that_stand_there_already_change_nothing() -> None:
    for edit in (
        MoveActivities((SHOP, DEPOT), TILL),
        MoveActivities((PORT, DOCK), None, "H"),
        MoveRoles((AS,), HOP),
    ):
        assert plan(matrix(FIVE), edit).empty


def test_columns_move_together() -> None:
    assert columns(done(matrix(FIVE), MoveRoles((HOO, AS), None))) == ["HoP", "HoO", "AS"]
    assert columns(done(matrix(FIVE), MoveRoles((HOP,), HOO))) == ["HoP", "HoO", "AS"]


def test_numbers_are_dealt_out_anew_only_when_there_is_no_room() -> None:
    tight = tuple(Role(RoleId(f"r{i}"), f"R{i}", i) for i in range(4))
    assert [role.position for role in place_several(tight, {"r3"}, "r1")] == [
        STEP,
        2 * STEP,
        3 * STEP,
    ]
    roomy = tuple(replace(role, position=role.position * STEP) for role in tight)
    assert [role.id for role in place_several(roomy, {"r2", "r3"}, "r1")] == ["r2", "r3"]


def test_a_copy_stands_after_its_original_with_letters_and_notes_of_every_stage() -> None:
    source = "HoO AS\n-- Before\nShop: A R\nTill: A R\n-- After\nShop: R A(IT)"
    workshop = done(matrix(source), SetNote(ref("Shop", "AS", "After"), "by night"))
    copied = done(workshop, DuplicateActivity(SHOP, ActivityId("x"), "Shop (copy)"))
    assert rows(copied) == ["Shop", "Shop (copy)", "Till"]
    assert shown(copied, "x", "Before") == {"HoO": "A", "AS": "R"}
    assert shown(copied, "x", "After") == {"HoO": "R", "AS": "A(IT-funded)"}
    assert copied.cell(ref("x", "AS", "After")).note == "by night"


def test_a_split_role_leaves_all_letters_with_both() -> None:
    split = done(matrix(FIVE), SplitRole(AS, RoleId("x"), ("First line", "Second line")))
    assert [role.name for role in split.roles][1:3] == ["First line", "Second line"]
    assert shown(split, "Shop") == {"HoO": "A", "AS": "R", "x": "R", "HoP": "I"}
    assert split.roles[1].kind == split.roles[2].kind


def test_a_split_activity_stays_in_its_group() -> None:
    split = done(matrix(FIVE), SplitActivity(DEPOT, ActivityId("x"), ("Store", "Ship")))
    assert rows(split)[:4] == ["Shop", "Store", "Ship", "Till"]
    assert split.activities[2].group == "G"
    assert shown(split, "x") == shown(split, "Depot")


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (DuplicateRole(AS, RoleId("x"), "Head of Product"), "duplicate-role"),
        (SplitRole(AS, RoleId("x"), ("Team", "team ")), "duplicate-role"),
        (SplitRole(AS, RoleId("x"), ("Head of Product", "Team")), "duplicate-role"),
        (DuplicateRole(AS, HOP, "New"), "known-id"),
        (DuplicateActivity(SHOP, TILL, "New"), "known-id"),
        (DuplicateActivity(SHOP, ActivityId("x"), "  "), "empty-name"),
        (MergeRoles(AS, (AS,)), "nothing-to-merge"),
        (MergeActivities(SHOP, ()), "nothing-to-merge"),
        (MergeActivities(SHOP, (ActivityId("gone"),)), "unknown-activity"),
        (MoveActivities((SHOP,), ActivityId("gone")), "unknown-activity"),
    ],
)
def test_what_cannot_be_is_refused(edit: object, code: str) -> None:
    with pytest.raises(EditRefusedError) as refused:
        plan(matrix(FIVE), edit)  # type: ignore[arg-type]
    assert refused.value.code == code


def test_merged_rows_keep_every_holder_for_a_rule_to_report() -> None:
    workshop = matrix("HoO AS HoP\nShop: A R I\nTill: I R A\nDepot: . . .")
    merged = done(workshop, MergeActivities(SHOP, (TILL,)))
    assert rows(merged) == ["Shop", "Depot"]
    assert shown(merged, "Shop") == {"HoO": "A", "AS": "R", "HoP": "A"}


def test_merged_roles_unite_letters_scopes_and_notes() -> None:
    workshop = matrix("HoO AS HoP\nShop: A(IT) R A(product)\nTill: C . I")
    workshop = done(
        workshop, SetNote(ref("Shop", "HoO"), "one"), SetNote(ref("Shop", "HoP"), "two")
    )
    merged = done(workshop, MergeRoles(HOP, (HOO,)))
    assert columns(merged) == ["AS", "HoP"]
    assert shown(merged, "Shop") == {"AS": "R", "HoP": "A(IT-funded)/A(product-funded)"}
    assert shown(merged, "Till") == {"HoP": "C/I"}
    assert merged.cell(ref("Shop", "HoP")).note == "two\none"


def test_letters_that_share_a_cell_already_stay_together() -> None:
    both = make_cell([Mark(A), Mark(I)])
    assert united([both, make_cell([Mark(C)])]) == both
    unread = make_cell([Mark(Letter.UNREAD, raw="TBC")])
    assert united([unread, make_cell([Mark(R)])]).letters() == (R, Letter.UNREAD)
    assert united([make_cell([Mark(C)]), make_cell([Mark(I)])]).letters() == (C, I)


def test_stages_nobody_touched_stay_untouched() -> None:
    workshop = matrix("HoO AS\n-- Before\nShop: A R\nTill: R A")
    workshop = replace(workshop, stages=(*workshop.stages, Stage(StageId("After"), "After")))
    merged = done(workshop, MergeActivities(TILL, (SHOP,)))
    assert not merged.last.touched
    assert shown(merged, "Till", "After") == {"HoO": "R/A", "AS": "R/A"}


def test_a_merged_row_serves_and_is_funded_by_all_of_them() -> None:
    workshop = matrix(
        "HoO AS\nShop [digital, support, product]: A R\nTill [foundational, support, IT]: A R"
    )
    merged = done(workshop, MergeActivities(SHOP, (TILL,))).activities[0]
    assert merged.service == said(ServiceKind.BOTH)
    assert merged.funding == said(frozenset({Funding.PRODUCT, Funding.IT}))


def test_a_guess_of_either_stays_a_guess() -> None:
    workshop = matrix(
        "HoO AS\nShop [digital, support, product]: A R\nTill [digital, support, IT~0.6]: A R"
    )
    merged = done(workshop, MergeActivities(SHOP, (TILL,))).activities[0]
    assert merged.service == said(ServiceKind.DIGITAL)
    assert merged.funding.guessed
    assert merged.funding.confidence == 0.6


def test_what_was_said_of_budget_lines_goes_along() -> None:
    workshop = matrix("HoO AS HoP\n-- Before\nShop: A R .\nTill: A R .\n-- After\nShop: I R A")
    before, after = StageId("Before"), StageId("After")
    at = MovePlace(before, after, SHOP, HOO, HOP)
    workshop = done(workshop, SetBudgetLine(at, BudgetMove.APPROVED))
    copied = done(workshop, DuplicateActivity(SHOP, ActivityId("x"), "Copy"))
    assert replace(at, activity=ActivityId("x")) in copied.budget_lines
    merged = done(workshop, MergeActivities(TILL, (SHOP,)))
    assert merged.budget_lines[replace(at, activity=TILL)].moves is BudgetMove.APPROVED
    roles = done(workshop, MergeRoles(AS, (HOO,)))
    assert replace(at, giver=AS) in roles.budget_lines
    split = done(workshop, SplitRole(HOP, RoleId("x"), ("Shop lead", "Till lead")))
    assert replace(at, taker=RoleId("x")) in split.budget_lines


def test_whole_cells_written_survive_a_merge_of_the_others() -> None:
    written = WriteCells(((ref("Dock", "HoP"), make_cell([Mark(A)], "note")),))
    merged = done(matrix(FIVE), written, MergeActivities(DOCK, (SHOP, PORT)))
    assert shown(merged, "Dock") == {"HoO": "A", "AS": "R", "HoP": "A"}


def test_records_of_rows_go_along() -> None:
    workshop = done(
        matrix(FIVE),
        SetRowState((SHOP,), RowState.CONTESTED),
        SetRowState((DEPOT,), RowState.AGREED),
        AddItem(Item(ItemId("i"), ItemKind.ACTION, "Ask", about=AboutRow(SHOP))),
        AddItem(Item(ItemId("j"), ItemKind.PARKED, "Why", about=ref("Shop", "AS"))),
    )
    copied = done(workshop, DuplicateActivity(SHOP, ActivityId("x"), "Copy"))
    assert copied.record.row_state(ActivityId("x")) is RowState.CONTESTED
    merged = done(workshop, MergeActivities(DEPOT, (SHOP,)))
    assert merged.record.row_state(DEPOT) is RowState.CONTESTED, "agreed it is no more"
    assert [one.about for one in merged.record.items] == [AboutRow(DEPOT), ref("Depot", "AS")]


def test_records_of_roles_and_moves_go_along() -> None:
    workshop = matrix("HoO AS HoP\n-- Before\nShop: A R .\n-- After\nShop: I R A")
    at = MovePlace(StageId("Before"), StageId("After"), SHOP, HOO, HOP)
    workshop = done(
        workshop,
        ReviseMove(at, in_favour=4, dissent="too early"),
        AddItem(Item(ItemId("i"), ItemKind.ACTION, "Tell", about=AboutRole(HOO))),
        AddItem(Item(ItemId("j"), ItemKind.ACTION, "Pay", about=at)),
    )
    merged = done(workshop, MergeRoles(AS, (HOO,)))
    home = replace(at, giver=AS)
    assert merged.record.move(home).dissent == "too early"
    assert [one.about for one in merged.record.items] == [AboutRole(AS), home]
    split = done(workshop, SplitRole(HOP, RoleId("x"), ("One", "Two")))
    assert split.record.move(replace(at, taker=RoleId("x"))).in_favour == 4
