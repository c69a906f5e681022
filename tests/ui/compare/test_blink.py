"""The blink: B held, the button, and letting go in every way."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import ReplaceLetters
from raci_desktop.domain.letters import Letter
from tests.ui.compare.conftest import Compared


def shown(compared: Compared, activity: str, role: str) -> str:
    model = compared.page.matrix.cells.merged
    index = model.index_of(compared.ref(activity, role))
    return "".join(mark.letter for mark in model.picture(index.row(), index.column()).marks)


def test_b_shows_before_while_it_is_held(qtbot: QtBot, compared: Compared) -> None:
    view = compared.page.matrix.cells
    assert shown(compared, "Deploy", "Head of Operations") == "I"
    qtbot.keyPress(view, Qt.Key.Key_B)
    assert compared.page.state.held
    assert shown(compared, "Deploy", "Head of Operations") == "A"
    assert compared.page.filters.blink.isChecked()
    qtbot.keyRelease(view, Qt.Key.Key_B)
    assert shown(compared, "Deploy", "Head of Operations") == "I"


def test_it_works_from_the_ledger_and_the_names_too(qtbot: QtBot, compared: Compared) -> None:
    page = compared.page
    for widget in (page.ledger.view, page.matrix.names, page.loads.table, page.result.counts):
        widget.setFocus()
        qtbot.keyPress(widget, Qt.Key.Key_B)
        assert page.state.held
        qtbot.keyRelease(widget, Qt.Key.Key_B)
        assert not page.state.held


def test_b_is_a_letter_where_one_types(qtbot: QtBot, compared: Compared) -> None:
    compared.page.ledger.funnel.click()
    qtbot.keyClick(compared.page.ledger.search, Qt.Key.Key_B)
    assert compared.page.ledger.search.text() == "b"
    assert not compared.page.state.held


def test_the_button_stays_until_it_is_pressed_again(qtbot: QtBot, compared: Compared) -> None:
    blink = compared.page.filters.blink
    qtbot.mouseClick(blink, Qt.MouseButton.LeftButton)
    assert compared.page.state.held
    blink.setFocus()
    qtbot.keyClick(blink, Qt.Key.Key_Space)
    assert not compared.page.state.held


def test_a_window_that_loses_the_keyboard_lets_go(qtbot: QtBot, compared: Compared) -> None:
    qtbot.keyPress(compared.page.matrix.cells, Qt.Key.Key_B)
    QApplication.sendEvent(compared.page, QEvent(QEvent.Type.WindowDeactivate))
    assert not compared.page.state.held


def test_an_edit_while_held_shows_in_both(qtbot: QtBot, compared: Compared) -> None:
    compared.page.state.hold(True)
    compared.page.state.hold(False)
    compared.page.state.hold(True)
    cell = compared.ref("Deploy", "Head of Operations")
    compared.opened.bridge.execute(ReplaceLetters((cell,), Letter.CONSULTED))
    assert shown(compared, "Deploy", "Head of Operations") == "A"
    compared.page.state.hold(False)
    assert shown(compared, "Deploy", "Head of Operations") == "C"


def test_it_does_not_blink_what_is_unchanged(compared: Compared) -> None:
    model = compared.page.matrix.cells.merged
    index = model.index_of(compared.ref("Command", "Head of Operations"))
    merged = model.picture(index.row(), index.column())
    compared.page.state.hold(True)
    held = model.picture(index.row(), index.column())
    assert (held.marks, held.faded) == (merged.marks, True)
