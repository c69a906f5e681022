"""Folding groups: by caret and keys, for all at once, and what still works while they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raci_desktop.domain.edits import ToggleLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.matrix.activity_view import ActivityView
from raci_desktop.ui.matrix.header_paint import GroupPicture
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(tmp_path: Path, qapp: QApplication) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path) as window:
        yield window.open_page


def names(page: WorkshopPage) -> ActivityView:
    return page.matrix.activities.view


def group_rows(page: WorkshopPage) -> list[int]:
    rows = page.matrix.scene.rows
    return [i for i, row in enumerate(rows) if row in page.matrix.scene.groups()]


def choose(page: WorkshopPage, row: int) -> None:
    names(page).setFocus()
    names(page).setCurrentIndex(names(page).model().index(row, 0))


def point(page: WorkshopPage, row: int, x: int) -> QPoint:
    view = names(page)
    return QPoint(x, view.rowViewportPosition(row) + view.rowHeight(row) // 2)


def folded(page: WorkshopPage) -> list[bool]:
    return [row.folded for row in page.matrix.scene.groups()]


def aligned(page: WorkshopPage) -> bool:
    tables = (names(page), page.matrix.left.view, page.matrix.right.view)
    count = names(page).model().rowCount()
    tops = [[view.rowViewportPosition(i) for i in range(count)] for view in tables]
    return tops[0] == tops[1] == tops[2]


def test_the_caret_folds_and_the_name_does_not(page: WorkshopPage) -> None:
    first = group_rows(page)[0]
    QTest.mouseClick(names(page).viewport(), LEFT, NO_KEYS, point(page, first, 100))
    assert folded(page) == [False, False]
    assert names(page).current_group() is not None
    QTest.mouseClick(names(page).viewport(), LEFT, NO_KEYS, point(page, first, 16))
    assert folded(page) == [True, False]
    assert aligned(page)
    QTest.mouseClick(names(page).viewport(), LEFT, NO_KEYS, point(page, first, 16))
    assert folded(page) == [False, False]
    assert aligned(page)


def test_with_alt_the_caret_folds_all(page: WorkshopPage) -> None:
    where = point(page, group_rows(page)[1], 16)
    QTest.mouseClick(names(page).viewport(), LEFT, Qt.KeyboardModifier.AltModifier, where)
    assert folded(page) == [True, True]


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_Left], True),
        ([Qt.Key.Key_Left, Qt.Key.Key_Left], True),
        ([Qt.Key.Key_Left, Qt.Key.Key_Right], False),
        ([Qt.Key.Key_Right], False),
        ([Qt.Key.Key_Return], True),
        ([Qt.Key.Key_Space, Qt.Key.Key_Space], False),
    ],
)
def test_keys_fold_and_unfold(page: WorkshopPage, keys: list[Qt.Key], expected: bool) -> None:
    choose(page, group_rows(page)[0])
    for key in keys:
        QTest.keyClick(names(page), key)
    assert folded(page) == [expected, False]
    assert names(page).current_group() is not None, "the cursor stays on the group"


def test_left_goes_from_a_row_to_its_group(page: WorkshopPage) -> None:
    choose(page, group_rows(page)[0] + 2)
    QTest.keyClick(names(page), Qt.Key.Key_Left)
    assert names(page).currentIndex().row() == group_rows(page)[0]


def test_control_and_arrows_fold_all_and_stay_in_the_group(page: WorkshopPage) -> None:
    second = group_rows(page)[1]
    choose(page, second + 1)
    QTest.keyClick(names(page), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert folded(page) == [True, True]
    group = names(page).current_group()
    assert group == page.matrix.scene.groups()[1]
    QTest.keyClick(names(page), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert folded(page) == [False, False]
    assert names(page).current_group() == page.matrix.scene.groups()[1]


def test_the_menu_folds_all(page: WorkshopPage) -> None:
    actions = {one.objectName(): one for one in page.window().findChildren(QAction)}
    actions["fold_all"].trigger()
    assert folded(page) == [True, True]
    actions["unfold_all"].trigger()
    assert folded(page) == [False, False]


def test_a_folded_group_shows_count_and_worst_finding(page: WorkshopPage) -> None:
    stages = page.bridge.workshop.stages
    page.state.show(stages[0].id, stages[0].id)
    settle()
    row = group_rows(page)[0]
    model = names(page).activity_model
    page.state.toggle_fold(page.matrix.scene.groups()[0].name)
    picture = model.picture(row)
    group = page.matrix.scene.groups()[0]
    assert isinstance(picture, GroupPicture)
    assert picture.count == str(len(group.members))
    found = [
        one
        for one in page.bridge.findings.of_stage(stages[0].id)
        if one.subject.activity in group.members
        or {a for a, _ in one.subject.cells} & {*group.members}
    ]
    assert picture.flag == max(one.severity for one in found).word
    words = model.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert words == f"Group of {group.count} activities, folded, worst finding: {picture.flag}"
    page.state.toggle_fold(group.name)
    picture = model.picture(row)
    assert isinstance(picture, GroupPicture)
    assert picture.flag is None, "unfolded, its rows show their own"


def test_the_next_finding_unfolds_the_group_it_is_in(page: WorkshopPage) -> None:
    first, second = (row.name for row in page.matrix.scene.groups())
    stages = page.bridge.workshop.stages
    page.state.show(stages[0].id, stages[1].id)
    page.state.set_folded(frozenset({first, second}))
    found = next(
        one for one in page.bridge.findings.of_stage(stages[1].id) if len(one.subject.cells) > 0
    )
    page.state.choose_finding(found)
    settle()
    group = page.bridge.workshop.activity(found.subject.cells[0][0]).group
    assert group not in page.state.folded
    assert len(page.state.folded) == 1
    assert page.matrix.scene.outlined


def test_f8_goes_through_findings_of_folded_groups(page: WorkshopPage) -> None:
    stages = page.bridge.workshop.stages
    page.state.show(stages[0].id, stages[1].id)
    page.state.set_folded(frozenset(row.name for row in page.matrix.scene.groups()))
    for _ in range(3):
        page.findings.next_finding(1)
        settle()
        chosen = page.state.finding
        assert chosen is not None
        for activity, _ in chosen.subject.cells:
            assert page.bridge.workshop.activity(activity).group not in page.state.folded


def test_a_renamed_group_stays_folded(page: WorkshopPage) -> None:
    group = page.matrix.scene.groups()[0]
    page.state.toggle_fold(group.name)
    index = names(page).model().index(group_rows(page)[0], 0)
    assert names(page).model().setData(index, "Shop services")
    assert page.matrix.scene.groups()[0].name == "Shop services"
    assert page.matrix.scene.groups()[0].folded


def test_an_edit_in_a_folded_group_keeps_it_folded_and_its_flag_true(page: WorkshopPage) -> None:
    group = page.matrix.scene.groups()[0]
    page.state.toggle_fold(group.name)
    page.bridge.undo()
    page.bridge.redo()
    assert page.matrix.scene.groups()[0].folded
    assert aligned(page)


def test_folding_is_no_edit(page: WorkshopPage) -> None:
    before = page.bridge.workshop
    page.state.set_folded(frozenset(row.name for row in page.matrix.scene.groups()))
    assert page.bridge.workshop is before
    assert page.bridge.session.undo_step is None


def painted(page: WorkshopPage) -> int:
    return page.matrix.left.view.cells.painted + page.matrix.right.view.cells.painted


def count_from_here(page: WorkshopPage) -> None:
    settle()
    page.matrix.left.view.cells.painted = page.matrix.right.view.cells.painted = 0


def test_a_new_name_of_a_group_or_a_row_repaints_no_letter(page: WorkshopPage) -> None:
    model = names(page).activity_model
    for row in (group_rows(page)[0], group_rows(page)[0] + 1):
        count_from_here(page)
        kept = model.data(model.index(row, 0))
        assert model.setData(model.index(row, 0), f"{kept} again")
        settle()
        assert painted(page) == 0


def test_a_letter_among_folded_groups_repaints_only_its_cell_and_its_total(
    page: WorkshopPage,
) -> None:
    page.state.toggle_fold(page.matrix.scene.groups()[0].name)
    view = page.matrix.right.view
    last = page.bridge.workshop.activities[-1].id
    ref = CellRef(page.state.right, last, page.bridge.workshop.roles[2].id)
    count_from_here(page)
    outcome = page.bridge.execute(ToggleLetter((ref,), Letter.INFORMED))
    settle()
    assert outcome is not None
    moved = len(outcome.findings.added) + len(outcome.findings.removed)
    assert 2 <= view.cells.painted <= 2 + 2 * moved * len(page.bridge.workshop.roles)
    assert moved or view.cells.painted == 2


def test_folding_and_unfolding_leave_pictures_of_letters_as_they_are(page: WorkshopPage) -> None:
    model = page.matrix.right.view.stage_model
    before = model.picture(group_rows(page)[0] + 1, 0)
    group = page.matrix.scene.groups()[0].name
    page.state.toggle_fold(group)
    page.state.toggle_fold(group)
    assert model.picture(group_rows(page)[0] + 1, 0) is before
