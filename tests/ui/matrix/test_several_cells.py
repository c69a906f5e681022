"""What is done to several cells at once: menu, notes, scopes; pasting into an empty workshop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell
from raci_desktop.domain.workshop import new_workshop
from raci_desktop.ui.dialogs.cell import NoteDialog
from raci_desktop.ui.dialogs.pasting import PasteDialog
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.matrix.stage_view import StageView
from tests.benchmarks.workshops import workshop
from tests.ui.window import opened_window, settle


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        opened.activateWindow()
        opened.open_page.matrix.right.view.setFocus()
        settle()
        yield opened


@pytest.fixture
def view(window: MainWindow) -> StageView:
    return window.open_page.matrix.right.view


def select(view: StageView, top: int, left: int, bottom: int, right: int) -> None:
    rows = view.selecting.ground().rows
    view.setFocus()
    view.selecting.go((rows[top], left))
    view.selecting.extend((rows[bottom], right))


def cells(view: StageView) -> list[Cell]:
    return [view.stage_model.cell(ref) for ref in view.selected_refs()]


def menu(window: MainWindow, view: StageView) -> QMenu:
    """Open the menu of the selected cells."""
    window.commands.cells.cell_menu(view.selected_refs()[0], QPoint(5, 5))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def submenu(of: QMenu, words: str) -> QMenu:
    found = next(one.menu() for one in of.actions() if one.text().startswith(words))
    assert isinstance(found, QMenu)
    return found


def choose(of: QMenu, words: str) -> None:
    next(one for one in of.actions() if one.text().startswith(words)).trigger()
    while popup := QApplication.activePopupWidget():
        popup.close()


def test_fill_with_a_letter(window: MainWindow, view: StageView) -> None:
    select(view, 1, 0, 3, 2)
    choose(submenu(menu(window, view), "Fill 9 cells with"), "Consulted")
    assert [[one.letter for one in cell.marks] for cell in cells(view)] == [[Letter("C")]] * 9
    window.open_page.undo()
    assert any(cell.has(Letter("A")) for cell in cells(view))


def test_one_scope_for_several_letters(window: MainWindow, view: StageView) -> None:
    select(view, 2, 2, 6, 3)
    count = sum(len(cell.scopes(Letter.ACCOUNTABLE)) for cell in cells(view))
    choose(submenu(menu(window, view), f"Scope of Accountable ({count})"), "IT-funded")
    assert {cell.scopes(Letter.ACCOUNTABLE) for cell in cells(view)} == {("IT-funded",)}
    window.open_page.undo()
    assert len({cell.scopes(Letter.ACCOUNTABLE) for cell in cells(view)}) == 2


def test_one_note_for_several_cells(qtbot: QtBot, window: MainWindow, view: StageView) -> None:
    select(view, 0, 0, 1, 1)

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NoteDialog)
        assert isinstance(dialog.field, QPlainTextEdit)
        dialog.field.insertPlainText("Ask them")
        dialog.accept()

    QTimer.singleShot(0, write)
    qtbot.keyClick(view, Qt.Key.Key_F2)
    assert [cell.note for cell in cells(view)] == ["Ask them"] * 4
    assert "4 cells" in window.open_page.status.message_text


def test_f2_names_the_activity_whose_row_is_selected(
    qtbot: QtBot, window: MainWindow, view: StageView
) -> None:
    select(view, 1, 0, 1, 0)
    view.selecting.select_rows()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    names = window.open_page.matrix.activities.view
    assert names.state() == names.State.EditingState


def test_a_pasted_block_repaints_its_cells_and_totals(window: MainWindow, view: StageView) -> None:
    select(view, 1, 1, 3, 2)
    data = QMimeData()
    data.setText("C\tI\nI\tC\nC\tC")
    QGuiApplication.clipboard().setMimeData(data)
    settle()
    view.cells.painted = 0
    window.open_page.matrix.left.view.cells.painted = 0
    window.actions_by_name["paste"].trigger()
    settle()
    everything = view.stage_model.rowCount() * view.stage_model.columnCount()
    assert 6 <= view.cells.painted < everything / 2
    assert window.open_page.matrix.left.view.cells.painted == 0


def _paste_with_a_look(window: MainWindow, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasteDialog)
        dialog.accept()

    QTimer.singleShot(0, accept)
    window.actions_by_name["paste"].trigger()


def test_a_whole_matrix_begins_an_empty_workshop(qtbot: QtBot, tmp_path: Path) -> None:
    empty = new_workshop(StageId("before"), StageId("after"))
    with opened_window(tmp_path, empty) as window:
        text = "\tHead of Operations\tProduct teams\nDeploy\tA\tR\nOn-call duty\tC\tA/R"
        _paste_with_a_look(window, text)
        after = window.open_page.bridge.workshop
        assert [role.name for role in after.roles] == ["Head of Operations", "Product teams"]
        assert [one.name for one in after.activities] == ["Deploy", "On-call duty"]
        row = after.matrix(after.first.id)[after.activities[1].id]
        assert [cell.letters() for cell in row.values()] == [
            (Letter("C"),),
            (Letter("R"), Letter("A")),
        ]
        window.open_page.undo()
        assert not window.open_page.bridge.workshop.roles, "one step"


def test_five_hundred_cells_are_one_step(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path, workshop(500, 60, 24)) as window:
        view = window.open_page.matrix.right.view
        select(view, 0, 0, 49, 9)
        window.actions_by_name["copy"].trigger()
        select(view, 100, 20, 100, 20)
        before = window.open_page.bridge.workshop
        window.actions_by_name["paste"].trigger()
        step = window.open_page.bridge.session.undo_step
        assert step is not None
        assert step.label == "Paste 500 cells"
        assert len(view.selected_refs()) == 500
        window.open_page.undo()
        assert window.open_page.bridge.workshop.matrices == before.matrices
