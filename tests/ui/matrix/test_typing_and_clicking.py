"""Placing letters without dragging: keys, an armed letter, and what is refused."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.domain.letters import Letter
from raci_desktop.ui.view_state import CLEAR
from tests.ui.matrix.conftest import Matrix


def _click(qtbot: QtBot, matrix: Matrix, activity: str, role: str, view: object = None) -> None:
    table = matrix.left if view is matrix.left else matrix.right
    where: QPoint = table.visualRect(matrix.index(activity, role, table)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_letter_key_adds_and_takes_away(qtbot: QtBot, matrix: Matrix) -> None:
    _click(qtbot, matrix, "Support foundational", "Product teams")
    qtbot.keyClick(matrix.right, Qt.Key.Key_C)
    assert matrix.letters("Support foundational", "Product teams") == "C"
    qtbot.keyClick(matrix.right, Qt.Key.Key_C)
    assert matrix.letters("Support foundational", "Product teams") == ""


def test_shift_and_a_letter_stands_alone(qtbot: QtBot, matrix: Matrix) -> None:
    _click(qtbot, matrix, "Fund on-call", "Head of Product")
    qtbot.keyClick(matrix.right, Qt.Key.Key_I, Qt.KeyboardModifier.ShiftModifier)
    assert matrix.letters("Fund on-call", "Head of Product") == "I"


def test_accountable_and_responsible_take_the_place_of_consulted_and_informed(
    qtbot: QtBot, matrix: Matrix
) -> None:
    _click(qtbot, matrix, "Availability of product", "Head of Operations")
    assert matrix.letters("Availability of product", "Head of Operations") == "I"
    qtbot.keyClick(matrix.right, Qt.Key.Key_R)
    assert matrix.letters("Availability of product", "Head of Operations") == "R"


def test_delete_clears_a_selection_as_one_step(qtbot: QtBot, matrix: Matrix) -> None:
    _click(qtbot, matrix, "Fund on-call", "Head of Product")
    qtbot.keyClick(matrix.right, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(matrix.right, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(matrix.right, Qt.Key.Key_Delete)
    assert matrix.letters("Fund on-call", "Head of Product") == ""
    assert matrix.letters("Choose", "Head of Delivery") == ""
    matrix.opened.bridge.undo()
    assert matrix.letters("Fund on-call", "Head of Product") == "RA"
    assert matrix.letters("Choose", "Head of Delivery") == "A"


def test_an_armed_letter_goes_where_one_clicks_until_escape(qtbot: QtBot, matrix: Matrix) -> None:
    matrix.opened.state.arm(Letter.CONSULTED)
    _click(qtbot, matrix, "Support foundational", "Head of Product")
    _click(qtbot, matrix, "Support foundational", "Head of Delivery")
    assert matrix.letters("Support foundational", "Head of Product") == "C"
    assert matrix.letters("Support foundational", "Head of Delivery") == "C"
    qtbot.keyClick(matrix.right, Qt.Key.Key_Escape)
    assert matrix.opened.state.armed is None
    _click(qtbot, matrix, "Support foundational", "Product teams")
    assert matrix.letters("Support foundational", "Product teams") == ""


def test_armed_clear_clears(qtbot: QtBot, matrix: Matrix) -> None:
    matrix.opened.state.arm(CLEAR)
    _click(qtbot, matrix, "Deploy", "Product teams")
    assert matrix.letters("Deploy", "Product teams") == ""


def test_the_locked_reference_refuses_and_says_so(qtbot: QtBot, matrix: Matrix) -> None:
    _click(qtbot, matrix, "Fund on-call", "Head of Product", matrix.left)
    with qtbot.waitSignal(matrix.opened.bridge.refused) as refused:
        qtbot.keyClick(matrix.left, Qt.Key.Key_A)
    assert refused.args
    assert "lock" in refused.args[0]
    assert matrix.letters("Fund on-call", "Head of Product", 0) == "I"


def test_the_lock_opens_the_reference(qtbot: QtBot, matrix: Matrix) -> None:
    qtbot.mouseClick(matrix.pane.left.strip.lock, Qt.MouseButton.LeftButton)
    _click(qtbot, matrix, "Fund on-call", "Head of Product", matrix.left)
    qtbot.keyClick(matrix.left, Qt.Key.Key_C)
    assert matrix.letters("Fund on-call", "Head of Product", 0) == "CI"


def test_typing_across_goes_on_to_the_next_cell(qtbot: QtBot, matrix: Matrix) -> None:
    matrix.right.type_across = True
    _click(qtbot, matrix, "Support foundational", "Head of Product")
    for key in (Qt.Key.Key_C, Qt.Key.Key_I):
        qtbot.keyClick(matrix.right, key)
    assert matrix.letters("Support foundational", "Head of Product") == "C"
    assert matrix.letters("Support foundational", "Head of Delivery") == "I"


def test_other_keys_change_nothing(qtbot: QtBot, matrix: Matrix) -> None:
    before = matrix.opened.workshop
    _click(qtbot, matrix, "Deploy", "Product teams")
    for key in (Qt.Key.Key_X, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_7):
        qtbot.keyClick(matrix.right, key)
    assert matrix.opened.workshop is before


def test_one_edit_repaints_one_cell_and_its_total(qtbot: QtBot, matrix: Matrix) -> None:
    _click(qtbot, matrix, "Support foundational", "Head of Delivery")
    QApplication.processEvents()
    view = matrix.right
    view.cells.painted = 0
    qtbot.keyClick(view, Qt.Key.Key_I)
    QApplication.processEvents()
    assert matrix.letters("Support foundational", "Head of Delivery") == "I"
    assert 1 <= view.cells.painted <= 2
