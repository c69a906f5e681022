"""Spreadsheet habits of the cursor and the selection, with real keys and a real pointer."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.ui.matrix.selection_paint import EDGE
from raci_desktop.ui.matrix.stage_view import StageView
from tests.ui.matrix.conftest import Matrix

Key, Hold = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CTRL = Hold.NoModifier, Hold.ShiftModifier, Hold.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def where(view: StageView) -> tuple[str, str]:
    """Return the activity and the role the cursor is in."""
    ref = view.stage_model.ref(view.currentIndex())
    assert ref is not None
    workshop = view.stage_model.scene.workshop
    return workshop.activity(ref.activity).name, workshop.role(ref.role).name


def put(view: StageView, row: int, column: int) -> None:
    """Put the cursor into a cell, by its number among the rows that have cells."""
    view.setFocus()
    view.selecting.go((view.selecting.ground().rows[row], column))


def at(view: StageView) -> tuple[int, int]:
    """Return where the cursor is, by its number among the rows that have cells."""
    row, column = view.selecting.place()
    return list(view.selecting.ground().rows).index(row), column


def chosen(view: StageView) -> set[tuple[int, int]]:
    rows = list(view.selecting.ground().rows)
    return {(rows.index(row), column) for row, column in view.selecting.places()}


def block(top: int, bottom: int, left: int, right: int) -> set[tuple[int, int]]:
    return {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}


@pytest.fixture
def view(matrix: Matrix) -> StageView:
    return matrix.right


@pytest.fixture
def last(view: StageView) -> tuple[int, int]:
    """The numbers of the last row and column."""
    return len(view.selecting.ground().rows) - 1, view.stage_model.columnCount() - 1


def test_arrows_step_over_group_rows(qtbot: QtBot, view: StageView) -> None:
    rows = view.selecting.ground().rows
    gap = next(i for i in range(1, len(rows)) if rows[i] - rows[i - 1] > 1)
    put(view, gap - 1, 1)
    qtbot.keyClick(view, Key.Key_Down)
    assert at(view) == (gap, 1)
    qtbot.keyClick(view, Key.Key_Up)
    assert at(view) == (gap - 1, 1)


def test_the_totals_are_not_entered(qtbot: QtBot, view: StageView, last: tuple[int, int]) -> None:
    put(view, last[0], 0)
    qtbot.keyClick(view, Key.Key_Down)
    assert at(view) == (last[0], 0)


def test_home_and_end_in_the_row_and_in_the_matrix(
    qtbot: QtBot, view: StageView, last: tuple[int, int]
) -> None:
    put(view, 2, 2)
    qtbot.keyClick(view, Key.Key_End)
    assert at(view) == (2, last[1])
    qtbot.keyClick(view, Key.Key_Home)
    assert at(view) == (2, 0)
    qtbot.keyClick(view, Key.Key_End, CTRL)
    assert at(view) == last
    qtbot.keyClick(view, Key.Key_Home, CTRL)
    assert at(view) == (0, 0)


def test_control_and_an_arrow_go_to_where_letters_begin_and_end(
    qtbot: QtBot, matrix: Matrix, view: StageView
) -> None:
    model, rows = view.stage_model, view.selecting.ground().rows
    put(view, 0, 0)
    filled = [bool(model.picture(rows[0], c).marks) for c in range(model.columnCount())]
    qtbot.keyClick(view, Key.Key_Right, CTRL)
    stop = at(view)[1]
    assert stop > 0
    if filled[0] and filled[1]:
        assert all(filled[: stop + 1])
    assert stop == len(filled) - 1 or filled[stop] != filled[stop + 1]


def test_pages_go_down_and_stop_at_the_end(
    qtbot: QtBot, view: StageView, last: tuple[int, int]
) -> None:
    put(view, 0, 1)
    qtbot.keyClick(view, Key.Key_PageDown)
    assert at(view)[0] > 1
    for _ in range(10):
        qtbot.keyClick(view, Key.Key_PageDown)
    assert at(view) == (last[0], 1)
    qtbot.keyClick(view, Key.Key_PageUp)
    assert at(view)[0] < last[0]


def test_tab_goes_on_in_the_next_row_and_back(
    qtbot: QtBot, view: StageView, last: tuple[int, int]
) -> None:
    put(view, 0, last[1])
    qtbot.keyClick(view, Key.Key_Tab)
    assert at(view) == (1, 0)
    qtbot.keyClick(view, Key.Key_Backtab, SHIFT)
    assert at(view) == (0, last[1])


def test_enter_after_tabs_goes_below_where_they_began(qtbot: QtBot, view: StageView) -> None:
    put(view, 0, 1)
    qtbot.keyClick(view, Key.Key_Tab)
    qtbot.keyClick(view, Key.Key_Tab)
    qtbot.keyClick(view, Key.Key_Return)
    assert at(view) == (1, 1)
    qtbot.keyClick(view, Key.Key_Return, SHIFT)
    assert at(view) == (0, 1)


def test_tab_leaves_the_matrix_behind_its_last_cell(
    qtbot: QtBot, matrix: Matrix, view: StageView, last: tuple[int, int]
) -> None:
    put(view, *last)
    qtbot.keyClick(view, Key.Key_Tab)
    assert not view.hasFocus(), "the keyboard is not trapped"


def test_shift_and_arrows_select_a_block_and_back(qtbot: QtBot, view: StageView) -> None:
    put(view, 1, 1)
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Down):
        qtbot.keyClick(view, key, SHIFT)
    assert chosen(view) == block(1, 3, 1, 2)
    qtbot.keyClick(view, Key.Key_Up, SHIFT)
    qtbot.keyClick(view, Key.Key_Left, SHIFT)
    qtbot.keyClick(view, Key.Key_Left, SHIFT)
    assert chosen(view) == block(1, 2, 0, 1)
    qtbot.keyClick(view, Key.Key_Escape)
    assert chosen(view) == {at(view)}


def test_control_shift_end_selects_to_the_last_cell(
    qtbot: QtBot, view: StageView, last: tuple[int, int]
) -> None:
    put(view, 2, 1)
    qtbot.keyClick(view, Key.Key_End, CTRL | SHIFT)
    assert chosen(view) == block(2, last[0], 1, last[1])


def test_rows_columns_and_everything(qtbot: QtBot, view: StageView, last: tuple[int, int]) -> None:
    put(view, 1, 2)
    qtbot.keyClick(view, Key.Key_Space, CTRL)
    assert chosen(view) == block(0, last[0], 2, 2)
    put(view, 1, 2)
    qtbot.keyClick(view, Key.Key_Space, SHIFT)
    assert chosen(view) == block(1, 1, 0, last[1])
    view.selecting.select_all()
    assert chosen(view) == block(0, last[0], 0, last[1])


def _point(view: StageView, row: int, column: int) -> QPoint:
    index = view.stage_model.index(view.selecting.ground().rows[row], column)
    return view.visualRect(index).center()


def test_clicks_with_shift_and_control(qtbot: QtBot, view: StageView) -> None:
    def click(row: int, column: int, held: Qt.KeyboardModifier = NONE) -> None:
        qtbot.mouseClick(view.viewport(), LEFT, held, _point(view, row, column))

    click(0, 0)
    click(2, 1, SHIFT)
    assert chosen(view) == block(0, 2, 0, 1)
    click(3, 3, CTRL)
    assert chosen(view) == block(0, 2, 0, 1) | {(3, 3)}
    click(3, 3, CTRL)
    assert chosen(view) == block(0, 2, 0, 1)


def _empty(view: StageView) -> tuple[int, int]:
    rows, model = view.selecting.ground().rows, view.stage_model
    return next(
        (number, column)
        for number in range(len(rows) - 2)
        for column in range(model.columnCount() - 1)
        if not model.picture(rows[number], column).marks
    )


def test_a_drag_from_an_empty_cell_selects(qtbot: QtBot, view: StageView) -> None:
    row, column = _empty(view)
    start, end = _point(view, row, column), _point(view, row + 2, column + 1)
    qtbot.mousePress(view.viewport(), LEFT, NONE, start)
    for part in (0.3, 0.6, 1.0):
        qtbot.mouseMove(view.viewport(), start + (end - start) * part)
    qtbot.mouseRelease(view.viewport(), LEFT, NONE, end)
    assert chosen(view) == block(row, row + 2, column, column + 1)


def test_a_click_on_the_header_selects_the_column(
    qtbot: QtBot, view: StageView, last: tuple[int, int]
) -> None:
    header = view.horizontalHeader()
    middle = header.sectionViewportPosition(2) + header.sectionSize(2) // 2
    qtbot.mouseClick(header.viewport(), LEFT, NONE, QPoint(middle, header.height() - 10))
    assert chosen(view) == block(0, last[0], 2, 2)
    assert view.stage_model.ref(view.currentIndex()) is not None


def test_a_letter_fills_several_ranges_as_one_step(
    qtbot: QtBot, matrix: Matrix, view: StageView
) -> None:
    before = matrix.opened.workshop
    for number, held in ((0, NONE), (2, CTRL), (3, CTRL)):
        qtbot.mouseClick(view.viewport(), LEFT, held, _point(view, number, number))
    qtbot.keyClick(view, Key.Key_C)
    after = [matrix.opened.workshop.cell(ref) for ref in view.selected_refs()]
    assert len(after) == 3
    assert all("C" in [mark.letter.value for mark in cell.marks] for cell in after)
    matrix.opened.bridge.undo()
    assert matrix.opened.workshop.matrices == before.matrices


def test_arrows_cross_from_stage_to_stage_and_to_the_names(
    qtbot: QtBot, matrix: Matrix, last: tuple[int, int]
) -> None:
    put(matrix.left, 1, last[1])
    qtbot.keyClick(matrix.left, Key.Key_Right)
    assert matrix.right.hasFocus()
    assert at(matrix.right) == (1, 0)
    assert not matrix.left.selectedIndexes(), "one stage has a selection at a time"
    qtbot.keyClick(matrix.right, Key.Key_Left)
    assert matrix.left.hasFocus()
    qtbot.keyClick(matrix.left, Key.Key_Home)
    qtbot.keyClick(matrix.left, Key.Key_Left)
    names = matrix.pane.activities.view
    assert names.hasFocus()
    qtbot.keyClick(names, Key.Key_Right)
    assert matrix.left.hasFocus()
    assert at(matrix.left) == (1, 0)


def test_a_chosen_name_selects_its_row_and_letters_fill_it(
    qtbot: QtBot, matrix: Matrix, last: tuple[int, int]
) -> None:
    names = matrix.pane.activities.view
    row = matrix.right.selecting.ground().rows[2]
    point = names.visualRect(names.activity_model.index(row, 0)).center()
    qtbot.mouseClick(names.viewport(), LEFT, NONE, point)
    assert chosen(matrix.right) == block(2, 2, 0, last[1])
    qtbot.keyClick(names, Key.Key_I, SHIFT)
    cells = [matrix.opened.workshop.cell(ref) for ref in matrix.right.selected_refs()]
    assert all([mark.letter.value for mark in cell.marks] == ["I"] for cell in cells)


def test_selecting_repaints_what_it_selects_and_its_neighbours(
    qtbot: QtBot, view: StageView
) -> None:
    put(view, 1, 1)
    QApplication.processEvents()
    view.cells.painted = 0
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    QApplication.processEvents()
    assert 1 <= view.cells.painted <= 15


def test_the_outline_of_neighbours_is_redrawn(qtbot: QtBot, view: StageView) -> None:
    """The edge a cell had towards one that is selected now lies within what is repainted."""
    put(view, 1, 1)
    QApplication.processEvents()
    edge = view.visualRect(view.currentIndex()).bottom() - EDGE
    events: list[QRect] = []
    paint = view.cells.paint

    def noting(event: QPaintEvent) -> None:
        events.append(event.rect())
        paint(event)

    view.cells.paint = noting
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    QApplication.processEvents()
    assert any(rect.top() <= edge for rect in events)
