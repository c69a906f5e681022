"""Compare in the window: coming and going, what it takes over, and what it leaves alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import ReplaceLetters
from raci_desktop.domain.ids import new_stage_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import new_workshop
from raci_desktop.ui.compare.ledger_model import AGREED
from raci_desktop.ui.drawer.moves_page import MovesPage
from raci_desktop.ui.handlers import export_request
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        yield opened


def page_of(window: MainWindow) -> WorkshopPage:
    assert window.page is not None
    return window.page


def click_compare(qtbot: QtBot, window: MainWindow) -> None:
    bar = page_of(window).tabs.bar
    qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(bar.count() - 1).center())
    settle()


def test_the_tab_shows_compare_in_place_of_all_else(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    click_compare(qtbot, window)
    compare = page.comparing.page
    assert compare.isVisible()
    assert not any(one.isVisible() for one in (page.tray, page.matrix, page.findings, page.counter))
    assert page.drawer.isVisible()
    assert page.tabs.before.isVisible()
    assert not page.tabs.beside.isVisible()
    bar = page.tabs.bar
    qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(2).center())
    assert not compare.isVisible()
    assert page.matrix.isVisible()
    assert page.tray.isVisible()


def test_the_key_goes_there_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert page_of(window).comparing.shown
    assert window.actions_by_name["compare"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not page_of(window).comparing.shown


def test_exports_print_the_stages_compared(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    stages = page.bridge.workshop.stages
    click_compare(qtbot, window)
    page.tabs.after.setCurrentIndex(1)
    page.tabs.after.activated.emit(1)
    request = export_request(window)
    assert (request.before, request.after) == (stages[0].id, stages[1].id)
    page.state.stop_comparing()
    assert export_request(window).after == stages[2].id


def test_choosing_and_swapping_the_stages(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    stages = page.bridge.workshop.stages
    click_compare(qtbot, window)
    page.tabs.before.setCurrentIndex(1)
    page.tabs.before.activated.emit(1)
    assert "22 cells changed" in page.comparing.page.result.sentence.text()
    qtbot.mouseClick(page.tabs.swap, LEFT)
    assert page.comparing.stages == (stages[2].id, stages[1].id)
    assert (page.state.left, page.state.right) == (stages[0].id, stages[2].id)
    assert "Compare · After with Middle" in {
        label.text() for label in page.status.findChildren(QLabel)
    }


def test_keys_on_cells_do_nothing_to_the_hidden_matrix(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    before = page.bridge.workshop
    page.matrix.right.view.setFocus()
    page.matrix.right.view.selectAll()
    click_compare(qtbot, window)
    page.comparing.page.take_focus()
    focused = QApplication.focusWidget() or window
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_A, Qt.Key.Key_Space):
        qtbot.keyClick(focused, key)
    for key in (Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_D, Qt.Key.Key_R):
        qtbot.keyClick(focused, key, Qt.KeyboardModifier.ControlModifier)
    assert page.bridge.workshop is before
    assert not window.actions_by_name["add_role"].isEnabled()
    page.state.stop_comparing()
    assert window.actions_by_name["add_role"].isEnabled()


def test_the_switch_of_changed_rows_belongs_to_what_is_on_show(
    qtbot: QtBot, window: MainWindow
) -> None:
    page, action = page_of(window), window.actions_by_name["changed_only"]
    assert not action.isChecked()
    click_compare(qtbot, window)
    assert action.isChecked()
    action.trigger()
    assert not page.comparing.page.state.changed_only
    assert not page.state.changed_only


def test_a_cell_leads_to_its_stage(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    click_compare(qtbot, window)
    cells = page.comparing.page.matrix.cells
    workshop = page.bridge.workshop
    ref = CellRef(workshop.last.id, workshop.activities[3].id, workshop.roles[2].id)
    cells.setCurrentIndex(cells.merged.index_of(ref))
    qtbot.keyClick(cells, Qt.Key.Key_Return)
    assert not page.comparing.shown
    assert page.state.current == ref


def test_the_card_leads_to_the_finding(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    click_compare(qtbot, window)
    card = page.comparing.page.result.finding
    qtbot.mouseClick(card, LEFT)
    assert not page.comparing.shown
    assert page.findings.isVisible()
    assert page.state.finding == card.finding


def test_the_votes_on_a_move_are_written_in_the_drawer(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    click_compare(qtbot, window)
    ledger = page.comparing.page.ledger
    ledger.view.setCurrentIndex(ledger.model.index(4, AGREED))
    qtbot.keyClick(ledger.view, Qt.Key.Key_Return)
    moves = page.drawer.open_page("moves")
    assert isinstance(moves, MovesPage)
    assert moves.model.rowCount() == 12
    assert moves.table.currentIndex().row() == 4
    stages = page.bridge.workshop.stages
    page.state.compare(stages[0].id, stages[1].id)
    assert moves.model.rowCount() == 0
    page.state.stop_comparing()
    assert moves.model.rowCount() == 12


def test_f8_leaves_for_the_finding(qtbot: QtBot, window: MainWindow) -> None:
    click_compare(qtbot, window)
    window.actions_by_name["next_finding"].trigger()
    assert not page_of(window).comparing.shown


def test_f6_goes_round_the_panes_of_compare(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    click_compare(qtbot, window)
    compare = page.comparing.page
    compare.matrix.names.setFocus()
    seen: list[QWidget | None] = []
    for _ in range(4):
        page.next_pane()
        seen.append(QApplication.focusWidget())
    assert seen == [
        compare.matrix.cells,
        compare.loads.table,
        compare.ledger.view,
        compare.result.counts,
    ]


def test_a_stage_compared_may_be_removed_and_come_back(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    stages = page.bridge.workshop.stages
    page.state.compare(stages[1].id, stages[2].id)
    settle()
    window.commands.stages.remove_stage(stages[1].id)
    assert page.comparing.stages == (stages[0].id, stages[2].id)
    assert "34 cells changed" in page.comparing.page.result.sentence.text()
    page.bridge.undo()
    assert page.tabs.before.count() == 3
    page.state.compare(stages[1].id, stages[2].id)
    page.state.stop_comparing()
    window.commands.stages.remove_stage(stages[1].id)
    click_compare(qtbot, window)
    assert "34 cells changed" in page.comparing.page.result.sentence.text()


def test_undo_and_edits_elsewhere_stay_in_compare(qtbot: QtBot, window: MainWindow) -> None:
    page = page_of(window)
    click_compare(qtbot, window)
    workshop = page.bridge.workshop
    cell = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[0].id)
    page.bridge.execute(ReplaceLetters((cell,), Letter.CONSULTED))
    window.actions_by_name["undo"].trigger()
    assert page.comparing.shown


def test_picture_and_ledger_can_be_copied_from_any_stage(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["copy_picture"].trigger()
    assert QApplication.clipboard().mimeData().hasImage()
    window.actions_by_name["copy_ledger"].trigger()
    assert "Head of Product" in QApplication.clipboard().text()
    assert not page_of(window).comparing.shown


def test_an_empty_workshop_has_nothing_to_compare(qtbot: QtBot, tmp_path: Path) -> None:
    empty = new_workshop(new_stage_id(), new_stage_id(), "Blank")
    with opened_window(tmp_path, empty) as window:
        click_compare(qtbot, window)
        compare = page_of(window).comparing.page
        assert compare.result.sentence.text() == "There are no letters to compare yet."
        window.actions_by_name["copy_picture"].trigger()
        assert QApplication.clipboard().mimeData().hasImage()


def test_every_control_of_compare_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    click_compare(qtbot, window)
    compare = page_of(window).comparing.page
    compare.ledger.funnel.click()
    silent = [
        f"{type(one).__name__} {one.objectName()}"
        for one in compare.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.isVisible()
        and not one.accessibleName()
        and not getattr(one, "text", lambda: "")()
    ]
    assert silent == []
