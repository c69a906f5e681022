"""Commands on rows and groups from their menus and by keys, with names given in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.traits import Funding, ServiceKind
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.parts import act, editor, entry, menu_of, popup, rows, words
from tests.ui.window import opened_window, settle


@pytest.fixture
def page(tmp_path: Path, qapp: QApplication) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path) as window:
        window.activateWindow()
        settle()
        yield window.open_page


# -- rows ---------------------------------------------------------------------------------------


def test_a_row_is_inserted_where_it_was_asked_for_and_named_there(page: WorkshopPage) -> None:
    before = rows(page)
    group = page.bridge.workshop.activities[1].group
    entry(menu_of(page, 1), "Insert row above").trigger()
    field = editor(page)
    tops = [
        view.rowViewportPosition(view.model().rowCount() - 1)
        for view in (page.matrix.activities.view, page.matrix.right.view)
    ]
    assert tops[0] == tops[1], "the blank row stands in all tables"
    QTest.keyClicks(field, "Rotate keys")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert rows(page) == [before[0], "Rotate keys", *before[1:]]
    new = page.bridge.workshop.activities[1]
    assert new.group == group
    view = page.matrix.activities.view
    assert view.activity_model.activity_at(view.currentIndex().row()) == new.id
    page.undo()
    assert rows(page) == before


def test_escape_leaves_no_row(page: WorkshopPage) -> None:
    before, count = rows(page), page.matrix.right.view.model().rowCount()
    entry(menu_of(page, 1), "Insert row below").trigger()
    assert page.matrix.right.view.model().rowCount() == count + 1
    QTest.keyClicks(editor(page), "Rot")
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    settle()
    assert rows(page) == before
    assert page.matrix.right.view.model().rowCount() == count
    assert page.bridge.session.undo_step is None


def test_keys_insert_beside_the_cursor(page: WorkshopPage) -> None:
    view = page.matrix.right.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    act(page, "insert_below")
    QTest.keyClicks(editor(page), "Below the first")
    QTest.keyClick(editor(page), Qt.Key.Key_Return)
    settle()
    assert rows(page)[1] == "Below the first"


def test_the_menu_of_a_row_checks_what_it_is_and_changes_it(page: WorkshopPage) -> None:
    one = page.bridge.workshop.activities[0]
    menu = menu_of(page, 0)
    service = entry(menu, "Service", one.service.value.value.capitalize())
    assert service.isChecked()
    entry(menu, "Service", "Foundational").trigger()
    assert page.bridge.workshop.activities[0].service.value is ServiceKind.FOUNDATIONAL
    assert not page.bridge.workshop.activities[0].service.guessed
    had = Funding.OPEX in one.funding.value
    entry(menu, "Funding", "Operations opex").trigger()
    assert (Funding.OPEX in page.bridge.workshop.activities[0].funding.value) != had


def test_several_rows_are_set_as_one_step(page: WorkshopPage) -> None:
    before = page.bridge.workshop.activities
    entry(menu_of(page, 0, 1, 2), "Topic", "Deployment").trigger()
    assert {one.topic.value.value for one in page.bridge.workshop.activities[:3]} == {"deployment"}
    page.undo()
    assert page.bridge.workshop.activities == before


def test_a_copy_of_a_row_is_named_at_once(page: WorkshopPage) -> None:
    name = rows(page)[0]
    entry(menu_of(page, 0), "Duplicate").trigger()
    field = editor(page)
    assert field.text() == f"{name} (copy)"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    first, second = page.bridge.workshop.activities[:2]
    stage = page.bridge.workshop.last.id
    matrix = page.bridge.workshop.matrix(stage)
    assert matrix[first.id] == matrix[second.id]


def test_a_row_is_split_by_what_its_name_joins(page: WorkshopPage) -> None:
    number = rows(page).index("Production support and on-call")
    menu = menu_of(page, number)
    assert entry(menu, "Split", "Split the row by funding").isEnabled()
    entry(menu, "Split", "Into “Production support” and “On-call”").trigger()
    assert rows(page)[number : number + 2] == ["Production support", "On-call"]
    page.undo()
    entry(menu_of(page, number), "Split", "In two, letters with both").trigger()
    QTest.keyClick(editor(page), Qt.Key.Key_Escape)
    assert rows(page)[number + 1] == "Production support and on-call (2)"


def test_a_merge_says_what_it_opens_and_shows_it_before(page: WorkshopPage) -> None:
    first, second = page.bridge.workshop.activities[2].id, page.bridge.workshop.activities[3].id
    menu = menu_of(page, 2, 3)
    merge = entry(menu, "Merge into “Production support")
    assert "Changes" in merge.text()
    menu.hovered.emit(merge)
    assert any(
        ref.activity == second and not cell.marks for ref, cell in page.state.preview.items()
    )
    menu.aboutToHide.emit()
    assert not page.state.preview
    before = page.bridge.workshop
    merge.trigger()
    ids = [one.id for one in page.bridge.workshop.activities]
    assert first in ids
    assert second not in ids
    page.undo()
    assert page.bridge.workshop == before


def test_deleting_says_which_letters_go_and_is_undone(page: WorkshopPage) -> None:
    before = page.bridge.workshop
    delete = entry(menu_of(page, 0, 1), "Delete")
    assert delete.text().startswith("Delete 2 activities with their ")
    assert " A, " in delete.text()
    delete.trigger()
    assert len(rows(page)) == len(before.activities) - 2
    page.undo()
    assert page.bridge.workshop == before


def test_ampersands_of_names_are_no_mnemonics(page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    view.model().setData(view.activity_model.index(1, 0), "R&D")
    assert "Delete “R&&D” with" in entry(menu_of(page, 0), "Delete").text()


# -- groups -------------------------------------------------------------------------------------


def test_rows_become_a_group_that_is_named_in_the_same_step(page: WorkshopPage) -> None:
    before = page.bridge.workshop.activities
    entry(menu_of(page, 1, 3), "Group", "New group").trigger()
    field = editor(page)
    field.selectAll()
    QTest.keyClicks(field, "Money")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    members = [one.name for one in page.bridge.workshop.activities if one.group == "Money"]
    assert members == [before[1].name, before[3].name]
    page.undo()
    assert page.bridge.workshop.activities == before


def test_the_menu_of_a_group_renames_moves_and_dissolves_it(page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    first, second = page.matrix.scene.groups()
    view.group_menu_wanted.emit(second, QPoint(100, 100))
    menu = popup()
    assert words(menu)[0] == "Fold"
    entry(menu, "Move up").trigger()
    assert [row.name for row in page.matrix.scene.groups()] == [second.name, first.name]
    view.group_menu_wanted.emit(page.matrix.scene.groups()[0], QPoint(100, 100))
    entry(popup(), "Dissolve group").trigger()
    assert [row.name for row in page.matrix.scene.groups()] == [first.name]
    assert page.bridge.workshop.activities[0].group == ""


def test_alt_arrows_move_the_group_the_cursor_is_on(page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    first, second = page.matrix.scene.groups()
    view.setFocus()
    view.choose_group(first.members[0])
    act(page, "activity_down")
    assert [row.name for row in page.matrix.scene.groups()] == [second.name, first.name]
    group = view.current_group()
    assert group is not None
    assert group.name == first.name
    act(page, "activity_down")
    assert [row.name for row in page.matrix.scene.groups()] == [second.name, first.name]
    act(page, "activity_up")
    assert [row.name for row in page.matrix.scene.groups()] == [first.name, second.name]


def test_f2_renames_a_group_in_place(page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    view.setFocus()
    group = page.matrix.scene.groups()[0]
    view.choose_group(group.members[0])
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = editor(page)
    assert field.text() == group.name
    assert field.accessibleName() == "Group name"
    field.selectAll()
    QTest.keyClicks(field, "Shop")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert {page.bridge.workshop.activity(ActivityId(m)).group for m in group.members} == {"Shop"}


def test_alt_arrows_move_selected_rows_together(page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    before = rows(page)
    view.setFocus()
    view.setCurrentIndex(view.activity_model.index_of(page.bridge.workshop.activities[0].id))
    QTest.keyClick(view, Qt.Key.Key_Down, _SHIFT)
    act(page, "activity_down")
    assert rows(page) == [before[2], before[0], before[1], *before[3:]]
    act(page, "activity_down")
    assert rows(page)[2:4] == before[:2], "they stay selected and go on"


def test_past_the_edge_of_its_group_a_row_joins_the_next(page: WorkshopPage) -> None:
    view = page.matrix.activities.view
    first, second = page.matrix.scene.groups()
    last = first.members[-1]
    view.setFocus()
    view.setCurrentIndex(view.activity_model.index_of(last))
    act(page, "activity_down")
    order = [one.id for one in page.bridge.workshop.activities]
    assert page.bridge.workshop.activity(last).group == second.name
    assert order.index(last) == len(first.members) - 1
    act(page, "activity_up")
    assert page.bridge.workshop.activity(last).group == first.name


_SHIFT = Qt.KeyboardModifier.ShiftModifier
