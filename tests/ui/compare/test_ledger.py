"""The ledger on screen: choosing both ways, the budget line, filters, and the clipboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from raci_desktop.domain.budget_lines import BudgetMove
from raci_desktop.domain.edits import ReplaceLetters, ReviseActivity
from raci_desktop.domain.edits_record import ReviseMove, SetRowState
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.record import RowState
from raci_desktop.ui.compare.ledger_model import AGREED, BUDGET, FROM_TO
from tests.ui.compare.conftest import Compared
from tests.ui.window import settle


def words(compared: Compared, row: int, column: int) -> str:
    model = compared.page.ledger.model
    return str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def row_of(compared: Compared, activity: str, taker: str = "") -> int:
    return next(
        row
        for row, line in enumerate(compared.page.ledger.model.lines)
        if line.activity.startswith(activity) and line.taker.startswith(taker)
    )


def selected_cells(compared: Compared) -> set[tuple[str, str]]:
    view = compared.page.matrix.cells
    refs = (view.merged.ref(index) for index in view.selectedIndexes())
    return {(ref.activity, ref.role) for ref in refs if ref is not None}


def test_it_lists_the_as_that_move(compared: Compared) -> None:
    assert compared.page.ledger.title.text() == "Accountability ledger"
    assert compared.page.ledger.count.text() == "12 moves in 7 activities"
    assert words(compared, 0, FROM_TO) == "A: Head of Operations → Head of Product"


def test_a_line_selects_its_cells(qtbot: QtBot, compared: Compared) -> None:
    view = compared.page.ledger.view
    row = row_of(compared, "Fund on-call", "Head of Product")
    where = view.visualRect(compared.page.ledger.model.index(row, FROM_TO)).center()
    view.scrollTo(compared.page.ledger.model.index(row, FROM_TO))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    fund = compared.activity("Fund on-call")
    assert selected_cells(compared) == {
        (fund, compared.role("Head of Operations")),
        (fund, compared.role("Head of Product")),
    }


def test_a_cell_selects_its_lines(qtbot: QtBot, compared: Compared) -> None:
    view = compared.page.matrix.cells
    index = view.merged.index_of(compared.ref("Fund on-call", "Head of Operations"))
    where = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    chosen = compared.page.ledger.chosen_moves()
    assert {move.activity for move in chosen} == {compared.activity("Fund on-call")}
    assert len(chosen) == 2
    assert len(selected_cells(compared)) == 1


def test_the_budget_line_is_chosen_by_keys_as_one_undo_step(
    qtbot: QtBot, compared: Compared
) -> None:
    view, bridge = compared.page.ledger.view, compared.opened.bridge
    row = row_of(compared, "Fund on-call", "Head of Product")
    assert words(compared, row, BUDGET) == "Not said"
    view.setFocus()
    view.setCurrentIndex(compared.page.ledger.model.index(row, BUDGET))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QComboBox)
    assert editor is not None
    assert [editor.itemText(i) for i in range(editor.count())] == [
        "Not said",
        "No",
        "Yes, not yet approved",
        "Yes, approved",
    ]
    settle()
    editor.setCurrentIndex(2)
    editor.activated.emit(2)
    settle()
    line = compared.page.ledger.model.lines[row]
    assert line.line is BudgetMove.REQUESTED
    assert words(compared, row, BUDGET) == "Yes, opex → capex, not yet approved"
    bridge.undo()
    assert words(compared, row, BUDGET) == "Not said"


def test_votes_and_states_of_rows_follow(compared: Compared) -> None:
    bridge, model = compared.opened.bridge, compared.page.ledger.model
    row = row_of(compared, "Fund on-call", "Head of Product")
    assert words(compared, row, AGREED) == "Not voted"
    bridge.execute(ReviseMove(model.lines[row].place, 4, 1, 1, "The night shift"))
    assert words(compared, row, AGREED) == "Agreed, 5 of 6, dissent noted"
    bridge.execute(SetRowState((model.lines[row].move.activity,), RowState.CONTESTED))
    assert words(compared, row, AGREED) == "Contested, 5 of 6, dissent noted"


def test_filters(qtbot: QtBot, compared: Compared) -> None:
    ledger = compared.page.ledger
    ledger.funnel.click()
    qtbot.keyClicks(ledger.search, "fund on")
    assert ledger.count.text() == "2 moves in 1 activity, of 12"
    ledger.search.clear()
    ledger.roles.setCurrentIndex(ledger.roles.findText("Head of Delivery"))
    ledger.roles.activated.emit(ledger.roles.currentIndex())
    assert {line.taker for line in ledger.model.lines} == {"Head of Delivery"}
    ledger.contested.click()
    assert ledger.count.text() == "no moves, of 12"
    fund = compared.activity("Fund on-call")
    compared.opened.bridge.execute(SetRowState((fund,), RowState.PARKED))
    assert [line.activity for line in ledger.model.lines] == ["Fund on-call"]


def test_the_rs_have_a_ledger_too(compared: Compared) -> None:
    ledger = compared.page.ledger
    ledger.letters.setCurrentIndex(1)
    ledger.letters.activated.emit(1)
    assert ledger.title.text() == "Responsibility ledger"
    assert words(compared, 0, FROM_TO) == "R: Application support → Product teams"
    assert words(compared, 0, BUDGET) == ""


def test_an_edit_brings_a_line_and_keeps_the_one_chosen(compared: Compared) -> None:
    ledger = compared.page.ledger
    ledger.view.selectRow(1)
    chosen = ledger.chosen_moves()
    cells = (
        compared.ref("Command", "Head of Operations"),
        compared.ref("Command", "Head of Product"),
    )
    compared.opened.bridge.execute(ReplaceLetters((cells[0],), Letter.INFORMED))
    compared.opened.bridge.execute(ReplaceLetters((cells[1],), Letter.ACCOUNTABLE))
    assert ledger.count.text() == "13 moves in 8 activities"
    assert ledger.chosen_moves() == chosen


def test_copy_list_gives_text_and_a_table(qtbot: QtBot, compared: Compared) -> None:
    deploy = compared.activity("Deploy")
    compared.opened.bridge.execute(ReviseActivity(deploy, "=HYPERLINK(1) & <b>"))
    with qtbot.waitSignal(compared.page.told) as told:
        qtbot.mouseClick(compared.page.ledger.copy, Qt.MouseButton.LeftButton)
    assert told.args == ["12 moves copied."]
    data = QApplication.clipboard().mimeData()
    lines = data.text().split("\r\n")
    assert len(lines) == 13
    assert lines[0].split("\t")[:4] == ["From", "To", "Letter", "Activity"]
    assert "'=HYPERLINK(1) & <b>" in data.text()
    assert "=HYPERLINK(1) &amp; &lt;b&gt;</td>" in data.html()
    assert "<caption>Moves from Before to After</caption>" in data.html()


def test_ctrl_c_copies_the_lines_chosen(qtbot: QtBot, compared: Compared) -> None:
    view = compared.page.ledger.view
    view.setFocus()
    view.selectRow(2)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QApplication.clipboard().text().split("\r\n")) == 2
