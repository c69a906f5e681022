"""Dragging rows, groups and roles: drops as Qt sends them, the line, the hint, Escape."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import ReviseRole
from raci_desktop.domain.traits import Function, said
from raci_desktop.ui.matrix.part_mime import PARTS_FORMAT, DraggedParts, PartKind
from tests.ui.matrix.conftest import Matrix
from tests.ui.matrix.drags import Columns, Names, drop, give_up, hover, mime


def names(matrix: Matrix) -> Names:
    return Names(matrix.pane.activities.view)


def order(matrix: Matrix) -> list[str]:
    return [activity.name.split()[0] for activity in matrix.opened.workshop.activities]


def roles(matrix: Matrix) -> list[str]:
    return [role.name for role in matrix.opened.workshop.roles]


def group(matrix: Matrix, name: str) -> str:
    rows = matrix.opened.workshop.activities
    return next(one.group for one in rows if one.name.startswith(name))


def words(matrix: Matrix) -> list[str]:
    return [one.text() for one in matrix.pane.hint.findChildren(QLabel) if one.text()]


def groups(matrix: Matrix) -> list[str]:
    return [row.name for row in matrix.pane.scene.groups()]


def test_the_sample_is_as_these_tests_expect(matrix: Matrix) -> None:
    assert len(groups(matrix)) == 2
    assert group(matrix, "Deploy") == groups(matrix)[0]
    assert group(matrix, "Support") == groups(matrix)[1]


def test_a_row_lands_between_the_rows_it_is_dropped_between(matrix: Matrix) -> None:
    rows, before = names(matrix), order(matrix)
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.upper(before[0]))
    moved = order(matrix)
    assert moved.index("Deploy") == 0 or group(matrix, "Deploy") == groups(matrix)[0]
    assert sorted(moved) == sorted(before)
    matrix.opened.bridge.undo()
    assert order(matrix) == before


def test_a_row_dropped_among_another_group_joins_it(matrix: Matrix) -> None:
    rows = names(matrix)
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.upper("Support foundational"))
    assert group(matrix, "Deploy") == group(matrix, "Support foundational")
    assert order(matrix).index("Deploy") == order(matrix).index("Support") - 1
    assert matrix.opened.bridge.session.undo_step is not None
    matrix.opened.bridge.undo()
    assert group(matrix, "Deploy") == groups(matrix)[0]


def test_above_a_group_row_is_the_end_of_the_group_before_and_below_it_the_start(
    matrix: Matrix,
) -> None:
    rows, (first, second) = names(matrix), groups(matrix)
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.upper(second))
    assert group(matrix, "Deploy") == first
    at = order(matrix).index("Deploy")
    assert [one.group for one in matrix.opened.workshop.activities][at + 1] == second
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.lower(second))
    assert group(matrix, "Deploy") == second


def test_a_folded_group_takes_a_row_as_its_last(matrix: Matrix) -> None:
    rows, second = names(matrix), groups(matrix)[1]
    matrix.opened.state.toggle_fold(second)
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.lower(second))
    assert group(matrix, "Deploy") == second
    assert order(matrix)[-1] == "Deploy"


def test_the_row_that_adds_is_the_place_outside_all_groups(matrix: Matrix) -> None:
    rows = names(matrix)
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.lower("Add activity"))
    assert group(matrix, "Deploy") == ""
    assert order(matrix)[-1] == "Deploy"


def test_selected_rows_move_together_as_one_step(matrix: Matrix) -> None:
    rows, before = names(matrix), order(matrix)
    first, second = (one.name for one in matrix.opened.workshop.activities[:2])
    rows.view.selectRow(rows.row(first))
    index = rows.view.model().index(rows.row(second), 0)
    rows.view.selectionModel().select(index, rows.view.selectionModel().SelectionFlag.Select)
    drop(rows.view.viewport(), rows.lifted(second), rows.lower("Support foundational"))
    last = [one.name for one in matrix.opened.workshop.activities[-2:]]
    assert last == [first, second]
    matrix.opened.bridge.undo()
    assert order(matrix) == before


def test_a_group_moves_with_all_its_rows_and_never_into_another(matrix: Matrix) -> None:
    rows, (first, second) = names(matrix), groups(matrix)
    drop(rows.view.viewport(), rows.lifted(second), rows.upper("Deploy"))
    assert groups(matrix) in ([second, first], [first, second])
    drop(rows.view.viewport(), rows.lifted(second), rows.upper(first))
    assert groups(matrix) == [second, first]
    assert {one.group for one in matrix.opened.workshop.activities} == {first, second}


def test_rows_may_be_dragged_over_the_letters(matrix: Matrix) -> None:
    rows = names(matrix)
    where = QPoint(40, rows.lower("Support foundational").y())
    drop(matrix.right.viewport(), rows.lifted("Deploy"), where)
    assert order(matrix)[-1] == "Deploy"


def test_a_role_lands_left_or_right_of_another(matrix: Matrix) -> None:
    columns, before = Columns(matrix.right), roles(matrix)
    last = before[-1]
    drop(columns.header.viewport(), columns.lifted(last), columns.point(before[0], 0.2))
    assert roles(matrix) == [last, *before[:-1]]
    drop(columns.header.viewport(), columns.lifted(last), columns.point(before[-2], 0.8))
    assert roles(matrix) == before


def test_a_role_may_be_dropped_on_the_letters_of_either_stage(matrix: Matrix) -> None:
    columns, before = Columns(matrix.right), roles(matrix)
    where = QPoint(columns.point(before[0], 0.2).x(), 120)
    drop(matrix.left.viewport(), columns.lifted(before[-1]), where)
    assert roles(matrix)[0] == before[-1]


def test_a_band_is_dragged_with_all_its_roles(matrix: Matrix) -> None:
    columns, before = Columns(matrix.right), roles(matrix)
    lifted = columns.lifted(before[0], band=True)
    drop(columns.header.viewport(), lifted, columns.point(before[-1], 0.8))
    assert roles(matrix) == [*before[2:], *before[:2]]


def test_a_role_keeps_its_function_in_another_band_and_the_hint_says_so(matrix: Matrix) -> None:
    columns, before = Columns(matrix.right), roles(matrix)
    functions = {role.name: role.function.value for role in matrix.opened.workshop.roles}
    assert [functions[name] for name in before[:2]] == [Function.OPERATIONS] * 2
    data, where = columns.lifted("Product teams"), columns.point(before[1], 0.2)
    hover(columns.header.viewport(), data, where)
    assert any("stays Product and parts the Operations band" in one for one in words(matrix))
    drop(columns.header.viewport(), data, where)
    assert roles(matrix)[1] == "Product teams"
    assert matrix.opened.workshop.roles[1].function.value is Function.PRODUCT


def test_a_role_that_comes_to_its_own_kind_is_told_no_more_than_where(matrix: Matrix) -> None:
    columns = Columns(matrix.right)
    head = next(one for one in matrix.opened.workshop.roles if one.name == "Head of Product")
    matrix.opened.bridge.execute(ReviseRole(head.id, function=said(Function.PRODUCT)))
    where = columns.point("Head of Product", 0.8)
    hover(columns.header.viewport(), columns.lifted("Product teams"), where)
    assert not any("stays" in one for one in words(matrix))


def test_the_line_shows_where_and_escape_takes_it_away(matrix: Matrix) -> None:
    rows, before = names(matrix), matrix.opened.workshop
    area = rows.view.viewport()
    hover(area, rows.lifted("Deploy"), rows.upper("Support foundational"))
    line = matrix.pane.line
    top = rows.view.rowViewportPosition(rows.row("Support foundational"))
    assert line.isVisible()
    assert line.geometry().center().y() == area.mapTo(matrix.pane, QPoint(0, top)).y()
    assert line.width() == matrix.pane.width()
    give_up(area)
    assert line.isHidden()
    assert matrix.pane.hint.isHidden()
    assert matrix.opened.workshop is before


def test_a_drop_that_changes_nothing_says_so_and_makes_no_step(matrix: Matrix) -> None:
    rows, before = names(matrix), matrix.opened.workshop
    hover(rows.view.viewport(), rows.lifted("Deploy"), rows.lower("Deploy"))
    assert words(matrix)[0] == "Stays where it is"
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.lower("Deploy"))
    assert matrix.opened.workshop is before


@pytest.mark.parametrize("text", [b"", b"{", b'{"kind": "rows"}', b"[1]"])
def test_foreign_data_under_our_name_is_refused(matrix: Matrix, text: bytes) -> None:
    data = QMimeData()
    data.setData(PARTS_FORMAT, text)
    before = matrix.opened.workshop
    where = names(matrix).upper("Deploy")
    drop(names(matrix).view.viewport(), data, where)
    assert not hover(names(matrix).view.viewport(), data, where).isAccepted()
    assert matrix.opened.workshop is before
    assert matrix.pane.line.isHidden()


def test_rows_of_another_workshop_are_refused(matrix: Matrix) -> None:
    one = matrix.opened.workshop.activities[0].id
    data = mime(DraggedParts(PartKind.ROWS, (one,), "another window"))
    before = matrix.opened.workshop
    drop(names(matrix).view.viewport(), data, names(matrix).lower("Support foundational"))
    assert matrix.opened.workshop is before


def test_letters_still_fall_into_cells(matrix: Matrix) -> None:
    """The watcher of rows and roles lets drags of letters through."""
    from raci_desktop.domain.letters import Letter
    from raci_desktop.ui.matrix.mime import Dragged, to_mime

    data = to_mime(Dragged(Letter.CONSULTED, matrix.pane.scene.origin))
    where = matrix.right.visualRect(matrix.index("Support foundational", "Product teams")).center()
    drop(matrix.right.viewport(), data, where)
    assert matrix.letters("Support foundational", "Product teams") == "C"


def test_near_the_edge_a_drag_scrolls_and_the_line_follows(qtbot: QtBot, matrix: Matrix) -> None:
    matrix.pane.resize(1240, 330)
    QApplication.processEvents()
    rows = names(matrix)
    bar, area = rows.view.verticalScrollBar(), rows.view.viewport()
    hover(area, rows.lifted("Deploy"), QPoint(60, area.height() - 4))
    before = matrix.pane.line.y()
    qtbot.waitUntil(lambda: bar.value() > 0 and matrix.pane.line.y() != before)
    assert matrix.right.verticalScrollBar().value() == bar.value()
    assert matrix.pane.line.isVisible()
    give_up(area)


def test_the_cursor_and_selection_follow_a_moved_row(matrix: Matrix) -> None:
    rows = names(matrix)
    current = matrix.index("Deploy", "Head of Product")
    matrix.right.setCurrentIndex(current)
    ref = matrix.opened.state.current
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.lower("Support foundational"))
    assert matrix.opened.state.current == ref
    assert matrix.right.currentIndex() == matrix.index("Deploy", "Head of Product")


def test_moving_a_role_keeps_the_cursor_in_its_column(matrix: Matrix) -> None:
    columns, before = Columns(matrix.right), roles(matrix)
    matrix.right.setCurrentIndex(matrix.index("Deploy", before[-1]))
    drop(columns.header.viewport(), columns.lifted(before[-1]), columns.point(before[0], 0.2))
    assert matrix.right.currentIndex() == matrix.index("Deploy", before[-1])


def test_all_tables_keep_their_rows_side_by_side(matrix: Matrix) -> None:
    rows = names(matrix)
    drop(rows.view.viewport(), rows.lifted(groups(matrix)[1]), rows.upper(groups(matrix)[0]))
    drop(rows.view.viewport(), rows.lifted("Deploy"), rows.lower("Support foundational"))
    count = rows.view.model().rowCount()
    for view in (matrix.left, matrix.right):
        assert [view.rowViewportPosition(i) for i in range(count)] == [
            rows.view.rowViewportPosition(i) for i in range(count)
        ]


def test_hovering_on_the_same_place_moves_nothing(matrix: Matrix) -> None:
    rows = names(matrix)
    area, data = rows.view.viewport(), rows.lifted("Deploy")
    hover(area, data, rows.upper("Support foundational"))
    QApplication.processEvents()
    matrix.right.cells.painted = 0
    hover(area, data, rows.upper("Support foundational") + QPoint(9, 1))
    QApplication.processEvents()
    assert matrix.right.cells.painted == 0


def test_pressing_a_selected_column_keeps_the_others_until_release(matrix: Matrix) -> None:
    columns = Columns(matrix.right)
    first, second = roles(matrix)[:2]
    header = columns.header
    keys = Qt.KeyboardModifier
    area = header.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(area, left, keys.NoModifier, columns.point(first))
    QTest.mouseClick(area, left, keys.ControlModifier, columns.point(second))
    assert len(header.chosen_roles()) == 2
    QTest.mousePress(area, left, keys.NoModifier, columns.point(second))
    assert len(header.chosen_roles()) == 2
    lifted = header.liftable(columns.point(second))
    assert lifted is not None
    assert len(lifted.ids) == 2
    QTest.mouseRelease(area, left, keys.NoModifier, columns.point(second))
    assert len(header.chosen_roles()) == 1
