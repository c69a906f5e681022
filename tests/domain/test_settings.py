"""Details, letters, scopes and acceptances; text as it enters a workshop."""

import pytest

from raci_desktop.domain.edits import (
    AcceptFinding,
    Batch,
    Edit,
    PlaceLetter,
    ReviseDetails,
    SetLetters,
    SetScopes,
    WithdrawAcceptance,
    WriteCells,
)
from raci_desktop.domain.edits_record import ReviseLetter
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import DACI, RACI, RASCI, Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell
from raci_desktop.domain.plan import plan
from raci_desktop.domain.scopes import uncovered
from raci_desktop.domain.text import NAME_LIMIT, TEXT_LIMIT, clean_name, clean_text
from raci_desktop.domain.traits import Funding
from raci_desktop.domain.workshop import Acceptance
from tests.domain.build import done, matrix, ref, shown

ONE = "HoO PT\nShop: A S"


def refused(edit: Edit, text: str = ONE) -> str:
    with pytest.raises(EditRefusedError) as refusal:
        plan(matrix(text), edit)
    return refusal.value.code


def test_details_are_written_field_by_field() -> None:
    workshop = done(matrix(ONE), ReviseDetails("ask", " Move it\r\nsoon\x1b "))
    assert workshop.details.ask == "Move it\nsoon"
    assert refused(ReviseDetails("colour", "red")) == "unknown-field"


def test_a_letter_in_use_keeps_its_letter_set() -> None:
    workshop = done(matrix(ONE), SetLetters(RASCI))
    with pytest.raises(EditRefusedError) as refusal:
        plan(workshop, SetLetters(RACI))
    assert refusal.value.code == "letter-in-use"
    with pytest.raises(EditRefusedError):
        plan(workshop, SetLetters(DACI))


def test_marks_of_a_missing_letter_take_the_one_chosen_instead() -> None:
    workshop = done(matrix(ONE), SetLetters(RASCI))
    instead = ((Letter.SUPPORTS, Letter.RESPONSIBLE),)
    switched = done(workshop, SetLetters(DACI, instead))
    assert switched.letters == DACI
    assert shown(switched, "Shop") == {"HoO": "A", "PT": "R"}
    with pytest.raises(EditRefusedError) as refusal:
        plan(workshop, SetLetters(DACI, ((Letter.ACCOUNTABLE, Letter.SUPPORTS),)))
    assert refusal.value.code == "letter-in-use"
    assert "“A”" in refusal.value.message
    assert "1 cell;" in refusal.value.message


def test_a_mark_already_there_takes_the_replaced_one_in() -> None:
    workshop = done(matrix("HoO PT\nShop: ARS S"), SetLetters(RASCI))
    with pytest.raises(EditRefusedError) as refusal:
        plan(workshop, SetLetters(RACI))
    assert "2 cells;" in refusal.value.message
    switched = done(workshop, SetLetters(RACI, ((Letter.SUPPORTS, Letter.RESPONSIBLE),)))
    assert shown(switched, "Shop") == {"HoO": "R/A", "PT": "R"}


def test_one_letter_is_renamed_and_defined() -> None:
    edit = ReviseLetter(Letter.ACCOUNTABLE, name=" Owner ", definition="Answers\nfor it.")
    workshop = done(matrix(ONE), edit, ReviseLetter(Letter.ACCOUNTABLE, hint="one only"))
    definition = workshop.letters.definition(Letter.ACCOUNTABLE)
    assert definition is not None
    assert (definition.name, definition.definition, definition.hint) == (
        "Owner",
        "Answers for it.",
        "one only",
    )
    assert plan(workshop, edit).empty
    assert refused(ReviseLetter(Letter.SUPPORTS, name="Helper")) == "unknown-letter"
    assert refused(ReviseLetter(Letter.ACCOUNTABLE, name=" ")) == "empty-name"


def test_daci_shows_responsible_as_driver() -> None:
    assert DACI.symbol(Letter.RESPONSIBLE) == "D"
    assert DACI.letter_for("d") is Letter.RESPONSIBLE
    assert DACI.letter_for("R") is None
    assert DACI.symbol(Letter.SUPPORTS) == "S"


def test_scopes_are_cleaned_and_unique() -> None:
    workshop = done(matrix(ONE), SetScopes((" Nights ", "", "Nights", "Days")))
    assert workshop.scopes == ("Nights", "Days")


def test_a_finding_is_accepted_with_a_reason_and_withdrawn() -> None:
    accept = AcceptFinding(Acceptance("P2|Now||Shop||", " for a year ", " Ada "))
    workshop = done(matrix(ONE), accept)
    assert workshop.acceptances["P2|Now||Shop||"].reason == "for a year"
    assert plan(workshop, accept).empty
    workshop = done(workshop, WithdrawAcceptance("P2|Now||Shop||"))
    assert workshop.acceptances == {}
    assert refused(WithdrawAcceptance("x")) == "nothing-there"
    assert refused(AcceptFinding(Acceptance("x", " \n ", "Ada"))) == "empty-reason"


def test_a_batch_is_planned_one_after_the_other() -> None:
    batch = Batch(
        "Both",
        (
            PlaceLetter((ref("Shop", "PT"),), Letter.RESPONSIBLE),
            PlaceLetter((ref("Shop", "PT"),), Letter.ACCOUNTABLE),
        ),
    )
    assert shown(done(matrix(ONE), batch), "Shop")["PT"] == "R/A/S"


def test_a_batch_that_is_refused_in_part_is_refused() -> None:
    batch = Batch("Both", (ReviseDetails("ask", "x"), ReviseDetails("colour", "x")))
    assert refused(batch) == "unknown-field"


def test_written_cells_are_cleaned_and_ordered() -> None:
    cell = Cell(
        (
            Mark(Letter.INFORMED),
            Mark(Letter.ACCOUNTABLE, " product-funded\n"),
            Mark(Letter.ACCOUNTABLE, "product-funded"),
            Mark(Letter.UNREAD, raw="X\x00"),
        ),
        " note\x07 ",
    )
    workshop = done(matrix(ONE), WriteCells(((ref("Shop", "HoO"), cell),)))
    assert workshop.cell(ref("Shop", "HoO")) == Cell(
        (
            Mark(Letter.ACCOUNTABLE, "product-funded"),
            Mark(Letter.INFORMED),
            Mark(Letter.UNREAD, raw="X"),
        ),
        "note",
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  a \n b\t c ", "a b c"),
        ("a\u00a0b", "a b"),
        ("a\x00b\x1fc\x7f", "a b c"),
        ("\ud800x", "x"),
        ("بحث \u200f", "بحث \u200f"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("\u2028\u2029", ""),
        ("x" * (NAME_LIMIT + 9), "x" * NAME_LIMIT),
    ],
)
def test_names_are_one_clean_line(text: str, name: str) -> None:
    assert clean_name(text) == name
    assert clean_name(clean_name(text)) == clean_name(text)


def test_texts_keep_their_lines() -> None:
    assert clean_text(" a\r\nb\rc\n\n") == "a\nb\nc"
    assert clean_text("a\tb\x0bc") == "a\tb c"
    assert len(clean_text("y" * (TEXT_LIMIT + 1))) == TEXT_LIMIT


def test_what_the_as_of_a_row_leave_uncovered() -> None:
    mixed = frozenset({Funding.PRODUCT, Funding.IT})
    product = make_cell([Mark(Letter.ACCOUNTABLE, "product-funded")])
    whole = make_cell([Mark(Letter.ACCOUNTABLE)])
    assert uncovered(mixed, [product]) == (Funding.IT,)
    assert uncovered(mixed, [product, whole]) == ()
    assert uncovered(mixed, []) == (Funding.PRODUCT, Funding.IT)
    assert uncovered(frozenset(), [product]) == ()
