"""Commands on roles from their menus and by keys, with names given in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.domain.matrix import EMPTY_CELL
from raci_desktop.domain.traits import Function
from raci_desktop.ui.matrix.headers import RoleHeader
from raci_desktop.ui.matrix.role_editor import RoleEditor
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.parts import act, entry, namer, popup, role_menu, roles, rows, words
from tests.ui.window import opened_window, settle


@pytest.fixture
def page(tmp_path: Path, qapp: QApplication) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path) as window:
        window.activateWindow()
        settle()
        yield window.open_page


# -- roles --------------------------------------------------------------------------------------


def test_a_role_is_renamed_over_its_header(page: WorkshopPage) -> None:
    entry(role_menu(page, 1), "Rename").trigger()
    field = namer(page)
    assert field.text() == roles(page)[1]
    QTest.keyClicks(field, "Second line")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert roles(page)[1] == "Second line"
    assert not [one for one in page.findChildren(RoleEditor) if one.isVisible()]


@pytest.mark.parametrize(("words_of", "place"), [("Insert role left", 1), ("Insert role right", 2)])
def test_a_role_is_inserted_where_the_line_stands(
    page: WorkshopPage, words_of: str, place: int
) -> None:
    before = roles(page)
    entry(role_menu(page, 1), words_of).trigger()
    assert page.matrix.line.isVisible()
    QTest.keyClicks(namer(page), "Release manager")
    QTest.keyClick(namer(page), Qt.Key.Key_Return)
    settle()
    assert page.matrix.line.isHidden()
    assert roles(page) == [*before[:place], "Release manager", *before[place:]]


def test_escape_adds_no_role(page: WorkshopPage) -> None:
    before = page.bridge.workshop
    entry(role_menu(page, 1), "Insert role left").trigger()
    QTest.keyClicks(namer(page), "Rel")
    QTest.keyClick(namer(page), Qt.Key.Key_Escape)
    settle()
    assert page.bridge.workshop is before
    assert page.matrix.line.isHidden()


def test_a_role_is_split_and_its_letters_are_with_both(page: WorkshopPage) -> None:
    entry(role_menu(page, 1), "Split in two").trigger()
    QTest.keyClick(namer(page), Qt.Key.Key_Escape)
    assert roles(page)[1:3] == ["Application support (1)", "Application support (2)"]
    first, second = page.bridge.workshop.roles[1:3]
    for stage in page.bridge.workshop.stages:
        for row in page.bridge.workshop.matrix(stage.id).values():
            assert row.get(first.id, EMPTY_CELL) == row.get(second.id, EMPTY_CELL)
    page.undo()
    assert roles(page)[1] == "Application support"


def test_several_roles_are_set_merged_and_deleted(page: WorkshopPage) -> None:
    before = page.bridge.workshop
    menu = role_menu(page, 2, 4)
    assert "Rename" not in words(menu)
    assert entry(menu, "Function", "Product").isChecked()
    entry(menu, "Function", "Delivery").trigger()
    changed = page.bridge.workshop.roles
    assert changed[2].function.value is changed[4].function.value is Function.DELIVERY
    page.undo()
    entry(role_menu(page, 2, 4), "Merge into “Head of Product”").trigger()
    assert len(roles(page)) == len(before.roles) - 1
    page.undo()
    assert page.bridge.workshop == before
    delete = entry(role_menu(page, 2, 4), "Delete 2 roles with their ")
    delete.trigger()
    assert len(roles(page)) == len(before.roles) - 2


def test_a_guess_is_named_and_confirmed_by_choosing_it(page: WorkshopPage) -> None:
    entry(role_menu(page, 1), "Insert role left").trigger()
    QTest.keyClicks(namer(page), "VP Product")
    QTest.keyClick(namer(page), Qt.Key.Key_Return)
    settle()
    assert page.bridge.workshop.roles[1].function.guessed
    guess = entry(role_menu(page, 1), "Function", "Product (guessed")
    assert guess.isChecked()
    guess.trigger()
    assert not page.bridge.workshop.roles[1].function.guessed


def test_moving_several_roles_by_key(page: WorkshopPage) -> None:
    before = roles(page)
    view = page.matrix.right.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    act(page, "role_right")
    assert roles(page) == [before[1], before[0], *before[2:]]
    assert view.currentIndex().column() == 1


# -- by keys ------------------------------------------------------------------------------------


def _ask_by_key(page: WorkshopPage) -> QMenu:
    view = page.matrix.right.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(view.viewport(), event)
    return popup()


def test_the_menu_key_in_a_cell_offers_its_row_and_its_role(page: WorkshopPage) -> None:
    view = page.matrix.right.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 2))
    menu = _ask_by_key(page)
    assert entry(menu, "Role “Head of Product”", "Budget", "Product capex").isChecked()
    row = rows(page)[0]
    entry(menu, f"Activity “{row}”", "Delete").trigger()
    assert row not in rows(page)


def test_the_menu_key_on_a_selected_column_is_about_its_role(page: WorkshopPage) -> None:
    view = page.matrix.right.view
    view.setFocus()
    view.selectColumn(2)
    header = view.horizontalHeader()
    assert isinstance(header, RoleHeader)
    assert len(header.chosen_roles()) == 1
    assert "Split in two, letters with both" in words(_ask_by_key(page))


def test_keys_of_the_window_wait_while_a_role_is_named(qtbot: QtBot, page: WorkshopPage) -> None:
    before = roles(page)
    entry(role_menu(page, 1), "Rename").trigger()
    QTest.keyClick(namer(page), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert roles(page) == before
    QTest.keyClick(namer(page), Qt.Key.Key_Escape)
