"""What is recorded, looked up: counts, items by place, the ledger with what was said."""

from collections.abc import Iterable

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.about_words import about_words
from raci_desktop.application.recorded import index_items, item_counts, ledger_lines, row_of
from raci_desktop.domain.about import About, AboutFinding, AboutRole, AboutRow
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.edits import RemoveRoles, SetBudgetLine
from raci_desktop.domain.edits_record import AddItem, ReviseItem, ReviseMove
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId
from raci_desktop.domain.items import Item, ItemKind, ItemState, new_item
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.record import MoveRecord
from tests.domain.build import done, matrix, ref

WORKSHOP = matrix("HoO HoP PT\n-- Before\nShop: AR I R\n-- After\nShop: I AR R")
BEFORE, AFTER = WORKSHOP.first.id, WORKSHOP.last.id
SHOP, HOO, HOP = ActivityId("Shop"), RoleId("HoO"), RoleId("HoP")
PLACE = MovePlace(BEFORE, AFTER, SHOP, HOO, HOP)
CELL = ref("Shop", "HoO", AFTER)
FINDING = AboutFinding("P2|After||Shop||")
ABOUTS: tuple[About, ...] = (None, CELL, AboutRow(SHOP), AboutRole(HOO), PLACE, FINDING)
RECORDED = done(
    WORKSHOP,
    *(
        AddItem(new_item(ItemId(f"i{i}"), ItemKind.ACTION, "Ask", about=about))
        for i, about in enumerate(ABOUTS)
    ),
)


def ids(items: Iterable[Item]) -> list[str]:
    return [item.id for item in items]


def test_items_are_counted_by_kind() -> None:
    workshop = done(RECORDED, ReviseItem(ItemId("i2"), state=ItemState.DONE))
    counts = item_counts(workshop.record.items)
    assert (counts[ItemKind.ACTION].total, counts[ItemKind.ACTION].open) == (6, 5)
    assert (counts[ItemKind.PARKED].total, counts[ItemKind.PARKED].open) == (0, 0)


def test_items_are_found_by_what_they_are_about() -> None:
    index = index_items(RECORDED.record.items)
    assert ids(index.by_cell[CELL]) == ["i1"]
    assert ids(index.by_row[SHOP]) == ["i1", "i2", "i4", "i5"]
    assert ids(index.by_role[HOO]) == ["i1", "i3", "i4"]
    assert ids(index.by_role[HOP]) == ["i4"]
    assert ids(index.by_move[PLACE]) == ["i4"]
    assert ids(index.by_finding[FINDING.key]) == ["i5"]
    assert row_of(AboutFinding("O1|After||||HoO")) is None


def test_the_ledger_tells_once_what_was_said_of_a_move() -> None:
    workshop = done(
        WORKSHOP,
        ReviseMove(PLACE, in_favour=4, dissent="Too soon."),
        SetBudgetLine(PLACE, BudgetMove.REQUESTED),
    )
    letters = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
    first, second = ledger_lines(workshop, BEFORE, AFTER, letters)
    assert first.move.letter is Letter.ACCOUNTABLE
    assert first.record == MoveRecord(PLACE, 4, dissent="Too soon.")
    assert first.budget is BudgetMove.REQUESTED
    assert (second.record.silent, second.budget) == (True, None)


@pytest.mark.parametrize(
    ("about", "words"),
    [
        (None, ""),
        (CELL, "Shop × Head of Operations (After)"),
        (AboutRow(SHOP), "Shop"),
        (AboutRole(HOO), "Head of Operations"),
        (PLACE, "Shop: Head of Operations → Head of Product"),
        (MovePlace(BEFORE, AFTER, SHOP, None, HOP), "Shop: nobody → Head of Product"),
        (FINDING, "A finding that is settled"),
    ],
)
def test_what_an_item_is_about_is_said_in_names(about: About, words: str) -> None:
    assert about_words(WORKSHOP, {}, about) == words
    if about in (CELL, AboutRole(HOO), PLACE):
        gone = done(WORKSHOP, RemoveRoles((HOO,)))
        assert about_words(gone, {}, about) == "No longer in the workshop"


def test_a_finding_is_named_with_its_place() -> None:
    finding = analyse(WORKSHOP).all[0]
    words = about_words(WORKSHOP, {finding.key: finding}, AboutFinding(finding.key))
    assert words.startswith(f"{finding.title}: ")
