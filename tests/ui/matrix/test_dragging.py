"""Dragging letters: drops as Qt sends them, on cells, between stages, and on a locked stage."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import PRODUCT_FUNDED
from raci_desktop.ui.matrix.mime import Dragged, to_mime
from raci_desktop.ui.matrix.stage_view import StageView
from tests.ui.matrix.conftest import Matrix

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def _from_cell(
    matrix: Matrix, activity: str, role: str, letter: Letter, scope: str = "", stage: int = -1
) -> QMimeData:
    ref = matrix.ref(activity, role, stage)
    return to_mime(Dragged(letter, matrix.pane.scene.origin, ref, scope))


def _hover(view: StageView, data: QMimeData, where: QPoint, keys: Qt.KeyboardModifier) -> None:
    buttons = Qt.MouseButton.LeftButton
    # Qt sends moves and drops to whoever took the enter event.
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(view.viewport(), kind(where, _ACTIONS, data, buttons, keys))


def _drop(
    view: StageView,
    data: QMimeData,
    where: QPoint,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    _hover(view, data, where, keys)
    event = QDropEvent(QPointF(where), _ACTIONS, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(view.viewport(), event)


def _at(matrix: Matrix, activity: str, role: str, view: StageView | None = None) -> QPoint:
    view = view or matrix.right
    return view.visualRect(matrix.index(activity, role, view)).center()


def test_a_tray_letter_is_added(matrix: Matrix) -> None:
    data = to_mime(Dragged(Letter.CONSULTED, matrix.pane.scene.origin))
    _drop(matrix.right, data, _at(matrix, "Support foundational", "Product teams"))
    assert matrix.letters("Support foundational", "Product teams") == "C"


def test_a_cell_letter_moves_along_its_row(matrix: Matrix) -> None:
    data = _from_cell(matrix, "Command", "Head of Operations", Letter.ACCOUNTABLE)
    _drop(matrix.right, data, _at(matrix, "Command", "Head of Delivery"))
    assert matrix.letters("Command", "Head of Delivery") == "A"
    assert matrix.letters("Command", "Head of Operations") == "I", "the giver stays informed"


def test_control_copies(matrix: Matrix) -> None:
    data = _from_cell(matrix, "Command", "Head of Operations", Letter.ACCOUNTABLE)
    where = _at(matrix, "Command", "Head of Delivery")
    _drop(matrix.right, data, where, Qt.KeyboardModifier.ControlModifier)
    assert matrix.letters("Command", "Head of Delivery") == "A"
    assert matrix.letters("Command", "Head of Operations") == "A"


def test_from_before_to_after_copies(matrix: Matrix) -> None:
    data = _from_cell(matrix, "Deploy", "Application support", Letter.RESPONSIBLE, stage=0)
    _drop(matrix.right, data, _at(matrix, "Deploy", "Application support"))
    assert matrix.letters("Deploy", "Application support") == "R"
    assert matrix.letters("Deploy", "Application support", 0) == "R"


def test_the_locked_reference_takes_no_drop(matrix: Matrix) -> None:
    data = to_mime(Dragged(Letter.CONSULTED, matrix.pane.scene.origin))
    before = matrix.opened.workshop
    _drop(matrix.left, data, _at(matrix, "Deploy", "Product teams", matrix.left))
    assert matrix.opened.workshop is before


@pytest.mark.parametrize("text", [b"", b"{", b'{"letter": "Z"}', b'{"letter": "A"}', b"[1]"])
def test_foreign_data_under_our_name_changes_nothing(matrix: Matrix, text: bytes) -> None:
    data = QMimeData()
    data.setData("application/x-raci-desktop-mark", text)
    before = matrix.opened.workshop
    _drop(matrix.right, data, _at(matrix, "Deploy", "Product teams"))
    assert matrix.opened.workshop is before


def test_a_letter_of_another_window_is_a_plain_letter(matrix: Matrix) -> None:
    ref = matrix.ref("Command", "Head of Operations")
    data = to_mime(Dragged(Letter.ACCOUNTABLE, "another", ref))
    _drop(matrix.right, data, _at(matrix, "Support foundational", "Product teams"))
    assert matrix.letters("Support foundational", "Product teams") == "A"
    assert matrix.letters("Command", "Head of Operations") == "A"


def test_a_drop_is_one_undo_step(matrix: Matrix) -> None:
    before = matrix.opened.workshop.matrices
    data = _from_cell(matrix, "Command", "Head of Operations", Letter.ACCOUNTABLE)
    _drop(matrix.right, data, _at(matrix, "Command", "Head of Delivery"))
    matrix.opened.bridge.undo()
    assert matrix.opened.workshop.matrices == before


def test_the_hint_names_the_move_and_what_it_opens(matrix: Matrix) -> None:
    data = _from_cell(
        matrix, "Production support", "Head of Product", Letter.ACCOUNTABLE, PRODUCT_FUNDED
    )
    where = _at(matrix, "Production support", "Head of Operations")
    _hover(matrix.right, data, where, Qt.KeyboardModifier.NoModifier)
    words = [
        label.text() for label in matrix.pane.hint.findChildren(type(matrix.pane.hint._detail))
    ]
    assert matrix.pane.hint.isVisible()
    assert words[0] == (
        "Accountability moves: Head of Product → Head of Operations · product-funded"
    )


def test_hovering_repaints_only_two_cells(matrix: Matrix) -> None:
    matrix.right.hovering.disconnect()  # the hint floats over cells, which then repaint too
    data = to_mime(Dragged(Letter.CONSULTED, matrix.pane.scene.origin))
    _hover(matrix.right, data, _at(matrix, "Deploy", "Head of Product"), _NO_KEYS)
    QApplication.processEvents()
    matrix.right.cells.painted = 0
    _hover(matrix.right, data, _at(matrix, "Support", "Head of Delivery"), _NO_KEYS)
    QApplication.processEvents()
    assert matrix.right.cells.painted == 2


_NO_KEYS = Qt.KeyboardModifier.NoModifier
