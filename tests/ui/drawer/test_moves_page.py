"""Votes, dissent, reason and budget line of the moves, typed in the drawer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from raci_desktop.domain.budget_lines import BudgetMove
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.edits import ClearCells, MoveLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.drawer.moves_listing import place_key
from raci_desktop.ui.drawer.moves_page import MovesPage
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.drawer.conftest import editor_of, type_into
from tests.ui.window import settle

ACTIVITY, HOLDERS, FOR, LIVE_WITH, AGAINST, DISSENT, REASON, BUDGET = range(8)


def open_moves(page: WorkshopPage) -> MovesPage:
    made = page.drawer.open_page("moves")
    settle()
    assert isinstance(made, MovesPage)
    return made


def test_every_moved_a_is_a_row(page: WorkshopPage) -> None:
    made = open_moves(page)
    workshop = page.bridge.workshop
    moves = ledger(workshop, workshop.first.id, workshop.last.id)
    assert made.model.rowCount() == len(moves)
    first = moves[0].place(workshop.first.id, workshop.last.id)
    assert made.choose(first)
    assert made.table.currentIndex().row() == 0
    assert "→" in made.model.index(0, HOLDERS).data()
    assert made.words.text().startswith(f"{len(moves)} moves")


def test_votes_dissent_and_reason_are_typed_one_after_the_other(
    page: WorkshopPage, qtbot: QtBot
) -> None:
    made = open_moves(page)
    made.table.edit_cell(0, FOR)
    for text in ("5", "1", "0", "Ops: the money first"):
        end = made.table.currentIndex().column()
        type_into(qtbot, made.table, text, Qt.Key.Key_Tab)
        settle()
        assert made.table.currentIndex().column() == end + 1
    type_into(qtbot, made.table, "Whoever funds the team feels the cost")
    row = made.model.item(0)
    assert row is not None
    record = page.bridge.workshop.record.move(row.place)
    assert (record.in_favour, record.could_live_with, record.against) == (5, 1, 0)
    assert record.dissent == "Ops: the money first"
    assert record.reason == "Whoever funds the team feels the cost"
    page.undo()
    assert page.bridge.workshop.record.move(row.place).reason == ""
    assert made.model.index(0, REASON).data() == ""


def test_what_is_no_number_is_refused_in_words(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_moves(page)
    made.table.edit_cell(0, FOR)
    type_into(qtbot, made.table, "most")
    assert "no whole number" in page.status.message_text
    row = made.model.item(0)
    assert row is not None
    assert not page.bridge.workshop.record.move(row.place).voted


def test_the_budget_line_is_chosen(page: WorkshopPage) -> None:
    made = open_moves(page)
    made.table.edit_cell(0, BUDGET)
    combo = editor_of(made.table)
    assert isinstance(combo, QComboBox)
    words = [combo.itemText(i) for i in range(combo.count())]
    assert words == ["Not said", "Stays", "Moves, not yet approved", "Moves, approved"]
    combo.setCurrentText("Moves, not yet approved")
    combo.activated.emit(2)
    settle()
    row = made.model.item(0)
    assert row is not None
    line = page.bridge.workshop.budget_lines[row.place]
    assert line.moves is BudgetMove.REQUESTED


def test_rows_follow_the_letters_and_the_stages_on_show(page: WorkshopPage) -> None:
    made = open_moves(page)
    workshop = page.bridge.workshop
    row = made.model.item(0)
    assert row is not None
    count = made.model.rowCount()
    assert row.place.taker is not None
    taker = CellRef(workshop.last.id, row.place.activity, row.place.taker)
    other = CellRef(workshop.last.id, row.place.activity, workshop.roles[1].id)
    page.bridge.execute(MoveLetter(taker, other, Letter.ACCOUNTABLE))
    now = made.model.item(0)
    assert now is not None
    assert now.place.taker == workshop.roles[1].id
    page.bridge.undo()
    page.state.show(workshop.first.id, workshop.stages[1].id)
    assert made.model.rowCount() < count
    page.state.show(workshop.last.id, workshop.last.id)
    assert made.model.rowCount() == count
    assert made.words.text().endswith("from Before to After")


def test_a_hidden_page_catches_up_when_it_is_shown(page: WorkshopPage) -> None:
    made = open_moves(page)
    row = made.model.item(0)
    assert row is not None
    page.drawer.set_open(False)
    last = page.bridge.workshop.last.id
    refs = tuple(CellRef(last, row.place.activity, r.id) for r in page.bridge.workshop.roles)
    page.bridge.execute(ClearCells(refs))
    before = made.model.item(0)
    assert before is not None
    assert place_key(before.place) == place_key(row.place)
    open_moves(page)
    now = made.model.item(0)
    assert now is not None
    assert now.place.taker is None
    assert "nobody" in made.model.index(0, HOLDERS).data()


def test_a_move_is_shown_in_the_matrix(page: WorkshopPage) -> None:
    made = open_moves(page)
    row = made.model.item(0)
    assert row is not None
    made.show_place(0)
    current = page.state.current
    assert current is not None
    assert (current.activity, current.role) == (row.place.activity, row.place.taker)
