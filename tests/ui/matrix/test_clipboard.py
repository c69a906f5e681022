"""Copy, cut, paste and fill in the real window, over the real clipboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import SetNote
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.dialogs.pasting import PasteDialog
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.matrix.clip_mime import OWN
from raci_desktop.ui.matrix.stage_view import StageView
from tests.ui.window import opened_window, settle

SHIFT = Qt.KeyboardModifier.ShiftModifier


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


def do(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def select(view: StageView, top: int, left: int, bottom: int, right: int) -> None:
    rows = view.selecting.ground().rows
    view.setFocus()
    view.selecting.go((rows[top], left))
    view.selecting.extend((rows[bottom], right))


def texts(view: StageView) -> list[list[str]]:
    """Return the texts of all cells, row by row."""
    model, rows = view.stage_model, view.selecting.ground().rows
    return [[model.data(model.index(r, c)) for c in range(model.columnCount())] for r in rows]


def clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def put(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def ref(view: StageView, row: int, column: int) -> CellRef:
    found = view.stage_model.ref(view.stage_model.index(view.selecting.ground().rows[row], column))
    assert found is not None
    return found


def answer(decide: object = None) -> list[PasteDialog]:
    """Answer the next dialog: Paste, after ``decide`` has looked at it."""
    seen: list[PasteDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasteDialog)
        seen.append(dialog)
        if callable(decide):
            decide(dialog)
        if dialog.result() == 0 and dialog.isVisible():
            dialog.accept()

    QTimer.singleShot(0, act)
    return seen


def test_a_block_is_copied_as_text_table_and_losslessly(
    window: MainWindow, view: StageView
) -> None:
    select(view, 2, 0, 3, 2)
    do(window, "copy")
    data = clipboard()
    assert {"text/plain", "text/html", OWN} <= set(data.formats())
    assert data.text().splitlines()[0].split("\t")[2] == "A · product-funded"
    assert data.html().count("<td") == 6
    assert "6 cells copied" in window.open_page.status.message_text


def test_a_pasted_block_is_one_step_with_scopes_and_notes(
    window: MainWindow, view: StageView
) -> None:
    bridge = window.open_page.bridge
    bridge.execute(SetNote(ref(view, 2, 0), "ask them"))
    before = texts(view)
    select(view, 2, 0, 3, 2)
    do(window, "copy")
    select(view, 5, 1, 5, 1)
    do(window, "paste")
    after = texts(view)
    assert [row[1:4] for row in after[5:7]] == [row[0:3] for row in before[2:4]]
    assert bridge.workshop.cell(ref(view, 5, 1)).note == "ask them"
    assert len(view.selectedIndexes()) == 6, "what was pasted is selected"
    assert bridge.session.undo_step is not None
    assert bridge.session.undo_step.label == "Paste 6 cells"
    bridge.undo()
    assert texts(view) == before


def test_cut_empties_as_one_step(window: MainWindow, view: StageView) -> None:
    select(view, 0, 0, 1, 1)
    do(window, "cut")
    assert [row[:2] for row in texts(view)[:2]] == [["", ""], ["", ""]]
    window.open_page.undo()
    assert texts(view)[0][0] == "I"


def test_one_cell_fills_a_selection(window: MainWindow, view: StageView) -> None:
    put("C")
    select(view, 0, 0, 3, 2)
    do(window, "paste")
    assert all(text == "C" for row in texts(view)[:4] for text in row[:3])
    assert window.open_page.bridge.session.undo_step.label == "Paste 12 cells"  # type: ignore[union-attr]


def test_a_row_fills_as_many_rows_as_are_selected(window: MainWindow, view: StageView) -> None:
    put("A\tR\tI")
    select(view, 0, 0, 3, 2)
    do(window, "paste")
    assert [row[:3] for row in texts(view)[:4]] == [["A", "R", "I"]] * 4


def test_a_table_from_a_spreadsheet_is_pasted(window: MainWindow, view: StageView) -> None:
    html = "<table><tr><td>A/R<td>C</tr><tr><td>&nbsp;<td>I</tr></table>"
    put("A/R\tC\n\tI\n", html)
    select(view, 7, 1, 7, 1)
    do(window, "paste")
    assert [row[1:3] for row in texts(view)[7:9]] == [["R / A", "C"], ["", "I"]]


def test_text_that_is_no_letter_is_looked_at_first(window: MainWindow, view: StageView) -> None:
    before = texts(view)
    put("A\twho knows")
    select(view, 4, 0, 4, 0)
    seen = answer(lambda dialog: dialog.reject())
    do(window, "paste")
    assert "who knows" in seen[0].doubts.item(0).text()
    assert texts(view) == before, "Cancel changes nothing"
    answer()
    do(window, "paste")
    mark = window.open_page.bridge.workshop.cell(ref(view, 4, 1)).marks[0]
    assert (mark.letter, mark.raw) == (Letter.UNREAD, "who knows")


@pytest.mark.parametrize(("choice", "letters", "note"), [(1, "", "who knows"), (2, "old", "")])
def test_unread_text_goes_to_the_note_or_leaves_the_cell(
    window: MainWindow, view: StageView, choice: int, letters: str, note: str
) -> None:
    old = texts(view)[4][1]
    put("A\twho knows")
    select(view, 4, 0, 4, 0)
    answer(lambda dialog: dialog.unread_choice.setCurrentIndex(choice))
    do(window, "paste")
    assert texts(view)[4][:2] == ["A", old if letters else ""]
    assert window.open_page.bridge.workshop.cell(ref(view, 4, 1)).note == note


def test_what_hangs_over_the_edge_is_said(window: MainWindow, view: StageView) -> None:
    last = view.stage_model.columnCount() - 1
    put("A\tR\tI")
    select(view, 0, last, 0, last)
    seen = answer()
    do(window, "paste")
    assert "2 cells lie beyond" in seen[0].doubts.item(0).text()
    assert texts(view)[0][last] == "A"


def test_another_shape_is_looked_at_first(window: MainWindow, view: StageView) -> None:
    put("A\tR\nC\tI")
    select(view, 0, 0, 2, 2)
    seen = answer()
    do(window, "paste")
    assert "another shape" in seen[0].doubts.item(0).text()
    assert [row[:2] for row in texts(view)[:2]] == [["A", "R"], ["C", "I"]]


def test_names_find_their_rows_and_columns_wherever_the_cursor_is(
    window: MainWindow, view: StageView
) -> None:
    select(view, 1, 1, 3, 3)
    do(window, "copy_named")
    text = clipboard().text()
    assert text.startswith("\tApplication support")
    put(text.replace("\tI\t", "\tC\t"))  # as edited in a spreadsheet
    select(view, 6, 0, 6, 0)
    before = texts(view)
    answer()
    do(window, "paste")
    after = texts(view)
    assert after != before
    assert after[4:] == before[4:], "nothing at the cursor"
    assert after[0] == before[0]


def test_a_locked_reference_refuses(window: MainWindow) -> None:
    left = window.open_page.matrix.left.view
    select(left, 1, 0, 1, 0)
    before = texts(left)
    put("C")
    for name in ("paste", "cut", "fill_down", "clear_cells"):
        do(window, name)
        assert "lock" in window.open_page.status.message_text
    assert texts(left) == before


def test_one_list_becomes_activities_behind_the_cursor(window: MainWindow, view: StageView) -> None:
    page = window.open_page
    names = page.matrix.activities.view
    names.setFocus()
    index = names.activity_model.index(view.selecting.ground().rows[0], 0)
    names.setCurrentIndex(index)
    put("Patch the servers\nRotate the keys, quarterly\n")
    do(window, "paste")
    workshop = page.bridge.workshop
    assert [one.name for one in workshop.activities[1:3]] == [
        "Patch the servers",
        "Rotate the keys, quarterly",
    ]
    assert workshop.activities[1].group == workshop.activities[0].group
    page.undo()
    assert workshop.activities[0].name == page.bridge.workshop.activities[0].name
    assert len(page.bridge.workshop.activities) == len(workshop.activities) - 2


def test_a_row_of_names_becomes_roles_after_a_look(window: MainWindow, view: StageView) -> None:
    count = view.stage_model.columnCount()
    put("Service desk\tHead of Operations\tSecurity office\tCFO\tLegal")
    select(view, 0, 1, 0, 1)
    seen = answer()
    do(window, "paste")
    roles = window.open_page.bridge.workshop.roles
    assert "Head of Operations" in seen[0].doubts.item(0).text(), "is there already"
    assert len(roles) == count + 4
    assert [role.name for role in roles[2:4]] == ["Service desk", "Security office"]
    assert roles[2].function.guessed


def test_fill_down_and_right(window: MainWindow, view: StageView) -> None:
    put("A\tC")
    select(view, 0, 0, 0, 0)
    do(window, "paste")
    select(view, 0, 0, 5, 1)
    do(window, "fill_down")
    assert [row[:2] for row in texts(view)[:6]] == [["A", "C"]] * 6
    select(view, 0, 0, 5, 3)
    do(window, "fill_right")
    assert [row[:4] for row in texts(view)[:6]] == [["A"] * 4] * 6
    assert window.open_page.bridge.session.undo_step.label == "Fill 18 cells"  # type: ignore[union-attr]


def test_a_single_cell_is_filled_from_its_neighbour(window: MainWindow, view: StageView) -> None:
    select(view, 4, 2, 4, 2)
    do(window, "fill_down")
    assert texts(view)[4][2] == texts(view)[3][2]


def test_edit_entries_serve_a_text_field_that_has_the_focus(
    qtbot: QtBot, window: MainWindow, view: StageView
) -> None:
    names = window.open_page.matrix.activities.view
    names.edit_name(ref(view, 0, 0).activity)
    editor = names.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    do(window, "copy")
    assert clipboard().text() == editor.text()
    do(window, "cut")
    assert editor.text() == ""
    do(window, "paste")
    assert editor.text() == clipboard().text()
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert editor.selectedText() == editor.text()


def test_nothing_on_the_clipboard_is_said(window: MainWindow, view: StageView) -> None:
    QGuiApplication.clipboard().setMimeData(QMimeData())
    select(view, 0, 0, 0, 0)
    do(window, "paste")
    assert "nothing to paste" in window.open_page.status.message_text


def test_cells_that_make_no_table_are_not_copied(window: MainWindow, view: StageView) -> None:
    select(view, 0, 0, 1, 1)
    row = view.selecting.ground().rows[5]
    index = view.stage_model.index(row, 4)
    view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)
    put("before")
    do(window, "copy")
    assert clipboard().text() == "before"
    assert "one block" in window.open_page.status.message_text


def test_f2_renames_a_role_whose_column_is_selected(
    qtbot: QtBot, window: MainWindow, view: StageView
) -> None:
    select(view, 0, 1, 0, 1)
    view.selecting.select_columns()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.horizontalHeader().findChild(QLineEdit)
    assert editor is not None
    assert editor.hasFocus()
    editor.setText("Service desk")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert window.open_page.bridge.workshop.roles[1].name == "Service desk"
    assert view.hasFocus()
