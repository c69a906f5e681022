"""Lines of the ledger: budget lines and votes in words, filters, and pasting safely."""

import pytest

from raci_desktop.application.comparing import Comparer
from raci_desktop.application.ledger import (
    LedgerFilter,
    LedgerKeeper,
    LedgerLine,
    Standing,
    budget_words,
    ledger_lines,
    standing_words,
    vote_words,
)
from raci_desktop.application.ledger_text import html_table, ledger_rows, tabbed
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.budget_lines import BudgetMove
from raci_desktop.domain.edits import (
    RemoveActivities,
    ReplaceLetters,
    ReviseActivity,
    ReviseRole,
    SetBudgetLine,
)
from raci_desktop.domain.edits_record import ReviseMove, SetRowState
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import RowState
from raci_desktop.domain.traits import Budget, said
from raci_desktop.domain.workshop import Workshop
from tests.domain.build import done


def lines(workshop: Workshop) -> tuple[LedgerLine, ...]:
    found = Comparer().compare(workshop, workshop.first.id, workshop.last.id)
    return ledger_lines(workshop, found)


def first(workshop: Workshop) -> LedgerLine:
    return lines(workshop)[0]


@pytest.mark.parametrize(
    ("moves", "words"),
    [
        (None, ("Not said", "")),
        (BudgetMove.NO, ("No", "")),
        (BudgetMove.REQUESTED, ("Yes, opex → capex", "not yet approved")),
        (BudgetMove.APPROVED, ("Yes, opex → capex", "approved")),
    ],
)
def test_the_budget_line_in_words(moves: BudgetMove | None, words: tuple[str, str]) -> None:
    workshop = sample_workshop()
    workshop = done(workshop, SetBudgetLine(first(workshop).place, moves))
    assert budget_words(first(workshop)) == words


def test_the_way_of_a_budget_needs_two_budgets() -> None:
    workshop = sample_workshop()
    hoo = workshop.roles[0].id
    workshop = done(workshop, ReviseRole(hoo, budget=said(Budget.IT)))
    assert first(workshop).way == "IT → product"
    workshop = done(workshop, ReviseRole(hoo, budget=said(Budget.PRODUCT)))
    assert first(workshop).way == ""
    workshop = done(workshop, ReviseRole(hoo, budget=said(Budget.NONE)))
    workshop = done(workshop, SetBudgetLine(first(workshop).place, BudgetMove.APPROVED))
    assert budget_words(first(workshop)) == ("Yes", "approved")


@pytest.mark.parametrize(
    ("votes", "dissent", "row", "standing", "words"),
    [
        ((0, 0, 0), "", None, Standing.NOT_VOTED, ""),
        ((6, 0, 0), "", None, Standing.AGREED, "6 of 6"),
        ((4, 1, 1), "nights", None, Standing.AGREED, "5 of 6, dissent noted"),
        ((4, 0, 2), "", None, Standing.CONTESTED, "4 of 6"),
        ((2, 0, 4), "nights", None, Standing.CONTESTED, "2 of 6, dissent noted"),
        ((6, 0, 0), "", RowState.CONTESTED, Standing.CONTESTED, "6 of 6"),
        ((6, 0, 0), "", RowState.PARKED, Standing.PARKED, "6 of 6"),
        ((0, 0, 0), "", RowState.AGREED, Standing.AGREED, ""),
        ((0, 0, 0), "nights", None, Standing.NOT_VOTED, "dissent noted"),
    ],
)
def test_where_the_room_stands(
    votes: tuple[int, int, int],
    dissent: str,
    row: RowState | None,
    standing: Standing,
    words: str,
) -> None:
    workshop = sample_workshop()
    place = first(workshop).place
    workshop = done(workshop, ReviseMove(place, *votes, dissent))
    if row is not None:
        workshop = done(workshop, SetRowState((place.activity,), row))
    line = first(workshop)
    assert (line.standing, vote_words(line.record)) == (standing, words)


def test_moves_of_r_are_neither_funded_nor_voted_on() -> None:
    found = [line for line in lines(sample_workshop()) if line.symbol == "R"]
    assert found
    assert {line.standing for line in found} == {Standing.NOT_ASKED}
    assert {budget_words(line) for line in found} == {("", "")}
    assert {standing_words(line) for line in found} == {""}


def test_filters() -> None:
    workshop = sample_workshop()
    every = lines(workshop)
    both = LedgerFilter(letters=(Letter.ACCOUNTABLE, Letter.RESPONSIBLE))
    assert both.chosen(every) == every
    assert {line.symbol for line in LedgerFilter().chosen(every)} == {"A"}
    hod = workshop.roles[3].id
    assert {one.taker for one in LedgerFilter(role=hod).chosen(every)} == {"Head of Delivery"}
    assert {one.move.scope for one in LedgerFilter("roduct-FUNDED ").chosen(every)} >= {
        "product-funded"
    }
    assert LedgerFilter(open_only=True).chosen(every) == ()


def test_pasting_never_makes_a_formula_or_a_tag() -> None:
    rows = [["From", "To"], ["=1+1", "a\tb\nc"], ["-x", "<script>"]]
    assert tabbed(rows) == "From\tTo\r\n'=1+1\ta b c\r\n'-x\t<script>"
    table = html_table("A & B", rows)
    assert "&lt;script&gt;" in table
    assert "<caption>A &amp; B</caption>" in table
    assert ledger_rows(())[0][0] == "From"


def test_lines_are_kept_but_where_something_is_new() -> None:
    workshop, comparer, keeper = sample_workshop(), Comparer(), LedgerKeeper()

    def made(workshop: Workshop) -> tuple[LedgerLine, ...]:
        found = comparer.compare(workshop, workshop.first.id, workshop.last.id)
        kept = keeper.lines(workshop, found)
        assert kept == ledger_lines(workshop, found)
        return kept

    old = made(workshop)
    assert all(a is b for a, b in zip(made(workshop), old, strict=True))
    row = workshop.activities[3].id
    cell = CellRef(workshop.last.id, row, workshop.roles[4].id)
    steps = (
        SetBudgetLine(old[0].place, BudgetMove.NO),
        ReviseMove(old[2].place, 3),
        SetRowState((row,), RowState.PARKED),
        ReviseActivity(row, "Fund the nights"),
        ReplaceLetters((cell,), Letter.RESPONSIBLE),
        ReviseRole(workshop.roles[0].id, "Operations"),
        RemoveActivities((row,)),
    )
    for step in steps:
        workshop = done(workshop, step)
        made(workshop)
