"""Comparisons: rows remembered, loads, sentences in all their numbers."""

import pytest

from raci_desktop.application.comparing import Comparer
from raci_desktop.application.comparison_words import hidden_words, moves_words, summary
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.compare import changed_cells, ledger
from raci_desktop.domain.edits import BeginStage, MoveRole, ReplaceLetters
from raci_desktop.domain.ids import ActivityId, RoleId, StageId, new_stage_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop, new_workshop
from tests.domain.build import done, matrix

BEFORE, AFTER = StageId("Before"), StageId("After")


def said(text: str) -> str:
    workshop = matrix(text)
    first, last = workshop.stages[0].id, workshop.stages[-1].id
    return summary(workshop, Comparer().compare(workshop, first, last))


def test_a_comparison_agrees_with_the_ledger_and_the_changed_cells() -> None:
    workshop = sample_workshop()
    first, last = workshop.first.id, workshop.last.id
    found = Comparer().compare(workshop, first, last)
    letters = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
    assert found.moves == ledger(workshop, first, last, letters)
    assert found.changed_cells == len(list(changed_cells(workshop, first, last)))
    hoo = workshop.roles[0].id
    load = found.load(hoo, Letter.ACCOUNTABLE)
    assert (load.before, load.after) == (10, 3)


def test_only_new_rows_are_compared_again() -> None:
    workshop, comparer = sample_workshop(), Comparer()
    first, last = workshop.first.id, workshop.last.id
    before = comparer.compare(workshop, first, last)
    cell = CellRef(last, workshop.activities[3].id, workshop.roles[0].id)
    workshop = apply(workshop, plan(workshop, ReplaceLetters((cell,), Letter.RESPONSIBLE)))
    after = comparer.compare(workshop, first, last)
    same = [old is new for old, new in zip(before.rows, after.rows, strict=True)]
    assert same == [number != 3 for number in range(10)]
    moved = apply(workshop, plan(workshop, MoveRole(workshop.roles[0].id, None)))
    fresh = Comparer().compare(moved, first, last)
    assert comparer.compare(moved, first, last).moves == fresh.moves


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "HoO PT\n-- Before\nShop: A R\n-- After\nShop: A R",
            "No letter changed: After is as Before.",
        ),
        (
            "HoO PT\n-- Before\nShop: A R\nDesk: A R\n-- After\nShop: A R\nDesk: A R",
            "No letter changed: After is as Before in all 2 activities.",
        ),
        (
            "HoO PT\n-- Before\nShop: A R\n-- After\nShop: A C",
            "1 cell changed in the one activity. Accountability stays where it is.",
        ),
        (
            "HoO PT\n-- Before\nShop: A R\n-- After\nShop: I A",
            (
                "2 cells changed in the one activity. "
                "Accountability moved: Head of Operations answers for none instead of 1."
            ),
        ),
        (
            "HoO PT\n-- Before\nShop: A R\nDesk: A R\n-- After\nShop: A R\nDesk: A .",
            "1 cell changed in 1 of 2 activities. Accountability stays where it is.",
        ),
        (
            "HoO PT\n-- Before\nShop: A R\nDesk: A R\n-- After\nShop: I A\nDesk: I A",
            (
                "4 cells changed in all 2 activities. Accountability moved in all 2: "
                "Head of Operations answers for none instead of 2."
            ),
        ),
        (
            (
                "HoO PT\n-- Before\nShop: A R\nDesk: A R\nBar: A R\n"
                "-- After\nShop: I A\nDesk: A C\nBar: A R"
            ),
            (
                "3 cells changed in 2 of 3 activities. "
                "Accountability moved in one of them: "
                "Head of Operations answers for 2 instead of 3."
            ),
        ),
        (
            "HoO PT\n-- Before\nShop: A R\nDesk: R A\n-- After\nShop: R A\nDesk: A R",
            "4 cells changed in all 2 activities. Accountability moved in all 2.",
        ),
        (
            "HoO PT\n-- Before\nShop: R .\nDesk: A R\n-- After\nShop: A .\nDesk: I R",
            (
                "2 cells changed in all 2 activities. "
                "In 1 activity somebody answers who did not before. "
                "In 1 activity nobody took over from who answered before."
            ),
        ),
    ],
)
def test_sentences(text: str, words: str) -> None:
    assert said(text) == words


def test_a_stage_that_is_not_started_says_so() -> None:
    assert said("HoO PT\n-- Before\nShop: A R\n-- After (untouched)") == (
        "After (untouched) is not started and shows the letters of Before. "
        "No letter changed: After (untouched) is as Before."
    )


def test_an_empty_workshop_has_nothing_to_compare() -> None:
    workshop = new_workshop(new_stage_id(), new_stage_id())
    found = Comparer().compare(workshop, workshop.first.id, workshop.last.id)
    assert summary(workshop, found) == "There are no letters to compare yet."
    workshop = done(matrix("HoO\n-- Before\nShop: A"), BeginStage(StageId("Before")))
    assert summary(workshop, Comparer().compare(workshop, BEFORE, BEFORE)) == (
        "No letter changed: Before is as Before."
    )


def _hidden(workshop: Workshop, *activities: str, only: bool = False) -> str:
    found = Comparer().compare(workshop, workshop.first.id, workshop.last.id)
    ids = [ActivityId(one) for one in activities]
    return hidden_words(workshop, found, ids, only_accountable=only)


def test_what_is_hidden_and_who_keeps_it() -> None:
    rows = "Shop: A R\nDesk: A R\nBar: A R\nDoor: R A\nGate: R R"
    workshop = matrix(f"HoO PT\n-- Before\n{rows}\n-- After\n{rows}")
    assert _hidden(workshop) == ""
    assert _hidden(workshop, "Shop") == "1 unchanged row hidden. Head of Operations keeps it."
    assert (
        _hidden(workshop, "Shop", "Desk")
        == "2 unchanged rows hidden. Head of Operations keeps both."
    )
    assert _hidden(workshop, "Shop", "Desk", "Bar") == (
        "3 unchanged rows hidden. Head of Operations keeps all 3."
    )
    assert _hidden(workshop, "Shop", "Door") == "2 unchanged rows hidden."
    assert _hidden(workshop, "Gate") == "1 unchanged row hidden."
    assert _hidden(workshop, "Gate", only=True) == "1 row hidden whose accountability stays."
    assert _hidden(workshop, "Shop", "Desk", only=True) == (
        "2 rows hidden whose accountability stays. Head of Operations keeps both."
    )


def test_the_size_of_a_ledger() -> None:
    assert moves_words(0, 0) == "no moves"
    assert moves_words(1, 1) == "1 move in 1 activity"
    assert moves_words(2, 1) == "2 moves in 1 activity"
    assert moves_words(12, 7) == "12 moves in 7 activities"


def test_a_role_without_letters_has_no_load() -> None:
    workshop = matrix("HoO PT\n-- Before\nShop: A .\n-- After\nShop: A .")
    found = Comparer().compare(workshop, workshop.first.id, workshop.last.id)
    assert found.load(RoleId("PT"), Letter.RESPONSIBLE).after == 0
