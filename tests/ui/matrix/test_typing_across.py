"""Typing across: a whole matrix written with few keys, as it is read aloud."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.application.naming import named_activity, named_role
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import AddActivity, AddRole, Batch
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop, new_workshop
from raci_desktop.ui.matrix.pane import MatrixPane
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.theme import LIGHT
from tests.support.opened import opened_workshop
from tests.ui.matrix.conftest import Matrix

MATRIX = """
A   R   I   C   I   .   .   .
A   R   C   C   I   I   .   .
I   R   A   C   .   .   I   .
A/R C   I   .   .   I   .   I
A   R   R   C   I   I   .   .
C   A   R   R   I   .   .   I
A   R   I   I   I   C   C   .
.   A/R C   I   I   .   .   .
A   C   R   R   C   I   I   I
I   A   R   C   .   .   .   I
A   R   C   C   I   I   .   .
A/R I   I   .   .   .   C   .
I   C   A   R   R   I   .   .
A   R   I   C   I   .   .   I
C   I   A   R   .   .   I   I
A   R   C   I   I   C   .   .
.   A   R   R   C   I   .   .
A   R   I   I   C   C   I   .
I   A/R C   .   .   I   .   .
A   R   C   I   I   I   C   I
"""
GIVEN: list[list[str]] = [list[str](line.split()) for line in MATRIX.strip().splitlines()]
ROLES = (
    "Head of Operations",
    "Application support",
    "Head of Product",
    "Head of Delivery",
    "Product teams",
    "Service desk",
    "Security",
    "Finance",
)


def _workshop() -> Workshop:
    empty = new_workshop(StageId("before"), StageId("after"), "Twenty by eight")
    groups = ("Run", "Change", "Fund", "Report")
    activities = [named_activity(f"Activity {i + 1}", groups[i // 5]) for i in range(20)]
    edits = [*(AddRole(named_role(name)) for name in ROLES), *map(AddActivity, activities)]
    return apply(empty, plan(empty, Batch("Begin", tuple(edits))))


@pytest.fixture
def large(qtbot: QtBot, tmp_path: Path) -> Iterator[StageView]:
    with opened_workshop(tmp_path, _workshop()) as opened:
        pane = MatrixPane(opened.bridge, opened.state, LIGHT)
        qtbot.addWidget(pane)
        pane.resize(1600, 760)
        pane.show()
        qtbot.waitExposed(pane)
        opened.state.set_locked(False)
        view = pane.left.view
        view.setFocus()
        view.type_across = True
        view.selecting.go((view.selecting.ground().rows[0], 0))
        yield view


def _strokes(given: list[list[str]]) -> str:
    """Return the keys that write a matrix; Enter goes below the beginning of a row."""
    keys = ""
    for row in given:
        text = "".join(" " if cell == "." else cell for cell in row)
        kept = text.rstrip(" ")
        keys += text if len(text) - len(kept) < 2 else kept + "\n"
    return keys.rstrip()


def test_a_whole_matrix_takes_at_most_two_hundred_keys(qtbot: QtBot, large: StageView) -> None:
    keys = _strokes(GIVEN)
    assert len(keys) <= 200
    for key in keys:
        code = Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key))
        qtbot.keyClick(QApplication.focusWidget() or large, code)
    assert _shown(large) == [[_text(cell) for cell in row] for row in GIVEN]


def _shown(view: StageView) -> list[list[str]]:
    model, rows = view.stage_model, view.selecting.ground().rows
    return [[model.data(model.index(row, column)) for column in range(8)] for row in rows]


def _text(cell: str) -> str:
    return {".": "", "A/R": "R / A"}.get(cell, cell)


def test_a_letter_that_stands_there_stays(qtbot: QtBot, matrix: Matrix) -> None:
    """Typing a row again must not take away what it says already."""
    view = matrix.right
    view.type_across = True
    index = matrix.index("Fund on-call", "Head of Delivery")
    before = matrix.letters("Fund on-call", "Head of Delivery")
    view.selecting.go((index.row(), index.column()))
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert matrix.letters("Fund on-call", "Head of Delivery") == before
    assert view.currentIndex().column() == (index.column() + 1) % view.stage_model.columnCount()


def test_backspace_takes_the_last_letter_back(qtbot: QtBot, large: StageView) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_Backspace, Qt.Key.Key_R):
        qtbot.keyClick(large, key)
    model, row = large.stage_model, large.selecting.ground().rows[0]
    assert [model.data(model.index(row, c)) for c in range(3)] == ["A", "R", ""]


def test_a_selection_is_filled_and_stays_selected(qtbot: QtBot, large: StageView) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(large, key, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(large, Qt.Key.Key_C)
    assert len(large.selectedIndexes()) == 4
    cells = [large.stage_model.cell(ref) for ref in large.selected_refs()]
    assert [len(cell.marks) for cell in cells] == [1, 1, 1, 1]


def test_the_locked_reference_keeps_the_cursor(qtbot: QtBot, matrix: Matrix) -> None:
    view = matrix.left
    view.type_across = True
    view.setFocus()
    view.selecting.go((view.selecting.ground().rows[0], 0))
    with qtbot.waitSignal(matrix.opened.bridge.refused):
        qtbot.keyClick(view, Qt.Key.Key_C)
    assert view.currentIndex().column() == 0
