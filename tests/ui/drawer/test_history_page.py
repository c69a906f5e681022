"""The page of the history: lines, search, jumping to a place, undoing back to a line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from raci_desktop.application.naming import add_role
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.edits import PlaceLetter, RemoveRoles, ReviseDetails, SetNote
from raci_desktop.domain.edits_record import AddItem, RemoveAgendaSteps, ReviseMove, SetRowState
from raci_desktop.domain.ids import ItemId
from raci_desktop.domain.items import ItemKind, new_item
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.record import RowState
from raci_desktop.ui.drawer.history_model import WHAT, WHO, line_words
from raci_desktop.ui.drawer.history_page import HistoryPage
from raci_desktop.ui.drawer.looks import LOOK_ROLE
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path) as window:
        assert window.page is not None
        window.activateWindow()
        yield window.page


def ref(page: WorkshopPage, row: int, column: int) -> CellRef:
    workshop = page.bridge.workshop
    return CellRef(workshop.last.id, workshop.activities[row].id, workshop.roles[column].id)


def history(page: WorkshopPage) -> HistoryPage:
    made = page.drawer.open_page("history")
    settle()
    assert isinstance(made, HistoryPage)
    return made


def whats(made: HistoryPage) -> list[str]:
    model = made.filter
    return [model.index(row, WHAT).data() for row in range(model.rowCount())]


def choose(made: HistoryPage, row: int) -> None:
    made.table.setCurrentIndex(made.filter.index(row, WHAT))


def edit_three(page: WorkshopPage) -> None:
    page.bridge.execute(SetNote(ref(page, 8, 1), "until spring"))
    page.bridge.execute(ReviseDetails("ask", "Move it"))
    page.bridge.execute(add_role("SRE"))


def test_the_newest_line_stands_first_with_who_and_what(page: WorkshopPage) -> None:
    page.bridge.session.author = "Mira"
    edit_three(page)
    made = history(page)
    assert len(whats(made)) == 3
    assert "SRE" in whats(made)[0]
    assert made.filter.index(0, WHO).data() == "Mira"
    line = made.model.line(0)
    assert line is not None
    assert "by Mira" in line_words(line)


def test_it_follows_row_by_row_and_strikes_what_was_taken_back(page: WorkshopPage) -> None:
    edit_three(page)
    made = history(page)
    resets: list[object] = []
    made.model.modelReset.connect(lambda: resets.append(1))
    page.bridge.undo()
    assert whats(made)[0].startswith("Undone: ")
    assert made.filter.index(1, WHAT).data(LOOK_ROLE).struck
    page.bridge.redo()
    assert whats(made)[0].startswith("Done again: ")
    assert not made.filter.index(2, WHAT).data(LOOK_ROLE).struck
    assert not resets


def test_it_catches_up_when_it_is_shown_again(page: WorkshopPage) -> None:
    made = history(page)
    assert whats(made) == []
    assert made.words.text() == "Nothing has been changed yet."
    page.drawer.set_open(False)
    edit_three(page)
    assert whats(made) == []
    history(page)
    assert len(whats(made)) == 3


def test_text_filters_the_lines(page: WorkshopPage, qtbot: QtBot) -> None:
    edit_three(page)
    made = history(page)
    qtbot.keyClicks(made.search, "sre")
    assert len(whats(made)) == 1
    assert made.words.text() == "1 of 3 lines"
    made.search.clear()
    assert len(whats(made)) == 3


def test_enter_shows_the_cell_a_line_changed(page: WorkshopPage, qtbot: QtBot) -> None:
    edit_three(page)
    made = history(page)
    choose(made, 2)
    qtbot.keyClick(made.table, Qt.Key.Key_Return)
    assert page.state.current == ref(page, 8, 1)
    assert page.matrix.right.view.hasFocus()


def test_a_line_about_the_handout_opens_its_page(page: WorkshopPage, qtbot: QtBot) -> None:
    edit_three(page)
    made = history(page)
    choose(made, 1)
    qtbot.mouseClick(made.go, Qt.MouseButton.LeftButton)
    assert page.drawer.current == "handout"


def test_a_place_that_is_gone_is_told(page: WorkshopPage) -> None:
    page.bridge.execute(add_role("SRE"))
    page.bridge.execute(RemoveRoles((page.bridge.workshop.roles[-1].id,)))
    made = history(page)
    choose(made, 1)
    made.show_chosen()
    assert "no longer in the workshop" in page.status.message_text


def test_undoing_back_to_a_line_takes_back_the_later_ones(page: WorkshopPage, qtbot: QtBot) -> None:
    edit_three(page)
    made = history(page)
    choose(made, 0)
    assert not made.back.isEnabled()
    choose(made, 2)
    assert made.back.isEnabled()
    qtbot.mouseClick(made.back, Qt.MouseButton.LeftButton)
    workshop = page.bridge.workshop
    assert workshop.details.ask != "Move it"
    assert workshop.cell(ref(page, 8, 1)).note == "until spring"
    assert [text.startswith("Undone") for text in whats(made)] == [True, True, False, False, False]
    assert page.matrix.scene.workshop.roles[-1].name != "SRE"


def test_behind_this_sitting_it_asks_for_a_second_press(tmp_path: Path, qtbot: QtBot) -> None:
    with opened_window(tmp_path) as window:
        assert window.page is not None
        edit_three(window.page)
    with opened_window(tmp_path) as window:
        page = window.page
        assert page is not None
        page.bridge.execute(PlaceLetter((ref(page, 8, 1),), Letter.CONSULTED))
        made = history(page)
        choose(made, 3)
        qtbot.mouseClick(made.back, Qt.MouseButton.LeftButton)
        assert "earlier sittings" in page.status.message_text
        assert page.bridge.workshop.details.ask == "Move it"
        qtbot.mouseClick(made.back, Qt.MouseButton.LeftButton)
        assert page.bridge.workshop.details.ask != "Move it"


def test_an_index_of_nothing_is_nothing(page: WorkshopPage) -> None:
    made = history(page)
    assert made.chosen() is None
    made.show_chosen()
    made.undo_back()
    assert made.model.data(QModelIndex()) is None
    assert not made.go.isEnabled()


def test_lines_about_the_record_open_what_they_are_about(page: WorkshopPage) -> None:
    workshop = page.bridge.workshop
    row, place = workshop.activities[3].id, _first_move(page)
    item = new_item(ItemId("i1"), ItemKind.PARKED, "Who pays?")
    page.bridge.execute(AddItem(item))
    page.bridge.execute(ReviseMove(place, in_favour=6))
    page.bridge.execute(RemoveAgendaSteps((workshop.record.agenda[0].id,)))
    page.bridge.execute(SetRowState((row,), RowState.AGREED))
    for line, name in ((3, "parked"), (2, "moves"), (1, "agenda")):
        made = history(page)
        choose(made, line)
        made.show_chosen()
        assert page.drawer.current == name
    made = history(page)
    choose(made, 0)
    made.show_chosen()
    names = page.matrix.activities.view
    assert names.activity_model.activity_at(names.currentIndex().row()) == row


def _first_move(page: WorkshopPage) -> MovePlace:
    workshop = page.bridge.workshop
    first, last = workshop.first.id, workshop.last.id
    return ledger(workshop, first, last)[0].place(first, last)
