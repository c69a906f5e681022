"""Placing and moving letters: what gives way, natural scopes, what the giver keeps."""

import pytest

from raci_desktop.domain.edits import (
    ClearCells,
    MoveLetter,
    PlaceLetter,
    RemoveLetter,
    ReplaceLetters,
    SetNote,
    SetScope,
    ToggleLetter,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from tests.domain.build import done, matrix, ref, shown

A, R, C, I, S = (  # noqa: E741
    Letter.ACCOUNTABLE,
    Letter.RESPONSIBLE,
    Letter.CONSULTED,
    Letter.INFORMED,
    Letter.SUPPORTS,
)


def one_row(cells: str, traits: str = "digital, reliability, mixed") -> Workshop:
    return matrix(f"HoO AS HoP HoD PT\nShop [{traits}]: {cells}")


def moved(workshop: Workshop, giver: str, taker: str, scope: str = "") -> dict[str, str]:
    edit = MoveLetter(ref("Shop", giver), ref("Shop", taker), A, scope)
    return shown(done(workshop, edit), "Shop")


def test_an_a_on_a_row_of_one_budget_moves_whole_and_the_giver_is_informed() -> None:
    row = one_row("A I I I R", "digital, reliability, product")
    assert moved(row, "HoO", "HoP") == {"HoO": "I", "AS": "I", "HoP": "A", "HoD": "I", "PT": "R"}


def test_an_a_on_a_mixed_row_takes_the_scope_of_the_budget_and_leaves_the_rest() -> None:
    assert moved(one_row("A I I I R"), "HoO", "HoP") == {
        "HoO": "A",
        "AS": "I",
        "HoP": "A(product-funded)",
        "HoD": "I",
        "PT": "R",
    }


def test_the_second_budget_takes_what_was_left_and_the_giver_is_informed() -> None:
    row = one_row("A I A(product) I R")
    after = moved(row, "HoO", "HoD")
    assert (after["HoO"], after["HoP"], after["HoD"]) == (
        "I",
        "A(product-funded)",
        "A(IT-funded)",
    )


def test_the_second_time_in_the_other_order() -> None:
    workshop = one_row("A I I I R")
    first = MoveLetter(ref("Shop", "HoO"), ref("Shop", "HoD"), A)
    second = MoveLetter(ref("Shop", "HoO"), ref("Shop", "HoP"), A)
    after = shown(done(workshop, first, second), "Shop")
    assert (after["HoO"], after["HoP"], after["HoD"]) == (
        "I",
        "A(product-funded)",
        "A(IT-funded)",
    )


def test_a_giver_with_work_keeps_the_work() -> None:
    row = one_row("AR I I I .", "digital, reliability, product")
    assert moved(row, "HoO", "HoP")["HoO"] == "R"


def test_a_giver_that_keeps_the_rest_keeps_its_work_too() -> None:
    assert moved(one_row("AR I I I ."), "HoO", "HoP")["HoO"] == "R/A"


def test_a_role_without_a_budget_takes_the_whole() -> None:
    after = moved(one_row("A I I I R"), "HoO", "PT")
    assert (after["HoO"], after["PT"]) == ("I", "R/A")


def test_operations_opex_gives_no_scope_on_a_mixed_row() -> None:
    after = moved(one_row("I A I I R"), "AS", "HoO")
    assert (after["AS"], after["HoO"]) == ("I", "A")


def test_a_third_budget_keeps_the_giver_in_the_row() -> None:
    row = one_row("A I A(product) I R", "digital, reliability, everything")
    after = moved(row, "HoO", "HoD")
    assert (after["HoO"], after["HoD"]) == ("A", "A(IT-funded)")


def test_unknown_funding_moves_whole() -> None:
    row = one_row("A I I I R", "digital, reliability")
    assert moved(row, "HoO", "HoP")["HoP"] == "A"


def test_a_scoped_a_keeps_its_scope_wherever_it_goes() -> None:
    row = one_row("I I A(product) I R")
    after = moved(row, "HoP", "PT", "product-funded")
    assert (after["HoP"], after["PT"]) == ("I", "R/A(product-funded)")


def test_a_scope_the_workshop_does_not_offer_is_not_taken() -> None:
    from raci_desktop.domain.edits import SetScopes

    row = done(one_row("A I I I R"), SetScopes(("Nights",)))
    after = moved(row, "HoO", "HoP")
    assert (after["HoO"], after["HoP"]) == ("I", "A")


def test_a_moved_r_leaves_nothing_behind() -> None:
    edit = MoveLetter(ref("Shop", "AS"), ref("Shop", "PT"), R)
    assert shown(done(one_row("A R I I I"), edit), "Shop") == {
        "HoO": "A",
        "HoP": "I",
        "HoD": "I",
        "PT": "R",
    }


def test_a_copy_leaves_the_giver_as_it_is() -> None:
    row = one_row("A I I I R", "digital, reliability, product")
    edit = MoveLetter(ref("Shop", "HoO"), ref("Shop", "HoP"), A, copy=True)
    after = shown(done(row, edit), "Shop")
    assert (after["HoO"], after["HoP"]) == ("A", "A")


def test_moving_to_its_own_cell_changes_nothing() -> None:
    edit = MoveLetter(ref("Shop", "HoO"), ref("Shop", "HoO"), A)
    assert plan(one_row("A I I I R"), edit).empty


def test_moving_to_another_row_leaves_no_rest() -> None:
    workshop = matrix(
        """HoO HoP PT
        Shop [digital, reliability, mixed]: A I R
        Depot [digital, reliability, mixed]: I I R"""
    )
    after = done(workshop, MoveLetter(ref("Shop", "HoO"), ref("Depot", "HoP"), A))
    assert shown(after, "Shop")["HoO"] == "I"
    assert shown(after, "Depot")["HoP"] == "A(product-funded)"


def test_a_mark_that_is_gone_cannot_move() -> None:
    edit = MoveLetter(ref("Shop", "HoP"), ref("Shop", "HoD"), A)
    with pytest.raises(EditRefusedError) as refusal:
        plan(one_row("A I I I R"), edit)
    assert refusal.value.code == "nothing-there"


def test_the_label_names_giver_taker_and_row() -> None:
    edit = MoveLetter(ref("Shop", "HoO"), ref("Shop", "HoP"), A)
    assert (
        plan(one_row("A I I I R"), edit).label
        == "Move A: Head of Operations → Head of Product, Shop"
    )


def test_a_and_r_take_the_place_of_c_and_i() -> None:
    cells = (ref("Shop", "HoP"), ref("Shop", "PT"))
    after = shown(done(one_row("A C I . C"), PlaceLetter(cells, R)), "Shop")
    assert after == {"HoO": "A", "AS": "C", "HoP": "R", "PT": "R"}


def test_c_and_i_stand_beside_other_letters() -> None:
    after = done(one_row("A R . . ."), PlaceLetter((ref("Shop", "AS"),), C))
    assert shown(after, "Shop")["AS"] == "R/C"


def test_any_letter_takes_the_place_of_unread_text() -> None:
    after = done(one_row("? . . . ."), PlaceLetter((ref("Shop", "HoO"),), I))
    assert shown(after, "Shop") == {"HoO": "I"}


def test_a_placed_a_takes_the_scope_of_its_budget_on_a_mixed_row() -> None:
    after = done(one_row(". . . . ."), PlaceLetter((ref("Shop", "HoD"), ref("Shop", "HoO")), A))
    assert shown(after, "Shop") == {"HoO": "A", "HoD": "A(IT-funded)"}


def test_a_scope_can_be_asked_for_or_refused() -> None:
    cell = (ref("Shop", "HoD"),)
    assert shown(done(one_row(". . . . ."), PlaceLetter(cell, A, "")), "Shop") == {"HoD": "A"}
    assert shown(done(one_row(". . . . ."), PlaceLetter(cell, A, " Nights ")), "Shop") == {
        "HoD": "A(Nights)"
    }


def test_placing_again_does_not_add_a_second_mark() -> None:
    workshop = one_row(". . A . .")
    assert plan(workshop, PlaceLetter((ref("Shop", "HoP"),), A)).empty


def test_toggle_adds_to_all_before_it_removes_from_all() -> None:
    cells = (ref("Shop", "HoO"), ref("Shop", "AS"))
    toggle = ToggleLetter(cells, R)
    first = done(one_row("R . . . ."), toggle)
    assert shown(first, "Shop") == {"HoO": "R", "AS": "R"}
    assert shown(done(first, toggle), "Shop") == {}


def test_toggle_removes_every_scope() -> None:
    workshop = one_row(". . A,A(product) . .")
    after = done(workshop, ToggleLetter((ref("Shop", "HoP"),), A))
    assert shown(after, "Shop") == {}


def test_replace_leaves_the_letter_alone_and_keeps_its_scopes_and_the_note() -> None:
    workshop = done(one_row(". . AR(product) . ."), SetNote(ref("Shop", "HoP"), "why"))
    after = done(workshop, ReplaceLetters((ref("Shop", "HoP"),), A))
    assert shown(after, "Shop") == {"HoP": "A(product-funded)"}
    assert after.cell(ref("Shop", "HoP")).note == "why"


def test_remove_takes_one_scope_or_all() -> None:
    workshop = one_row(". . A,A(product) . .")
    cell = (ref("Shop", "HoP"),)
    assert shown(done(workshop, RemoveLetter(cell, A, "")), "Shop") == {"HoP": "A(product-funded)"}
    assert shown(done(workshop, RemoveLetter(cell, A)), "Shop") == {}


def test_clearing_keeps_the_note() -> None:
    workshop = done(one_row("A . . . ."), SetNote(ref("Shop", "HoO"), " why \r\nnot\x00 "))
    after = done(workshop, ClearCells((ref("Shop", "HoO"),)))
    assert after.cell(ref("Shop", "HoO")).note == "why \nnot"
    assert after.cell(ref("Shop", "HoO")).marks == ()


def test_a_scope_can_be_changed_and_two_marks_become_one() -> None:
    workshop = one_row(". . A,A(product) . .")
    edit = SetScope(ref("Shop", "HoP"), A, "", "product-funded")
    assert shown(done(workshop, edit), "Shop") == {"HoP": "A(product-funded)"}


def test_letters_outside_the_letter_set_are_refused() -> None:
    for edit in (
        PlaceLetter((ref("Shop", "AS"),), S),
        ReplaceLetters((ref("Shop", "AS"),), S),
        ToggleLetter((ref("Shop", "AS"),), S),
    ):
        with pytest.raises(EditRefusedError) as refusal:
            plan(one_row(". . . . ."), edit)
        assert refusal.value.code == "unknown-letter"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (ref("Nothing", "HoO"), "unknown-activity"),
        (ref("Shop", "nobody"), "unknown-role"),
        (ref("Shop", "HoO", "Never"), "unknown-stage"),
    ],
)
def test_places_that_are_gone_are_refused(cell: object, code: str) -> None:
    for edit in (PlaceLetter((cell,), A), ClearCells((cell,)), SetNote(cell, "x")):  # type: ignore[arg-type]
        with pytest.raises(EditRefusedError) as refusal:
            plan(one_row("A . . . ."), edit)
        assert refusal.value.code == code
