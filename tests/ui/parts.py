"""Words for rows, roles, menus and editors of a window, for tests of what is done with them."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from raci_desktop.ui.matrix.role_editor import RoleEditor
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import settle


def rows(page: WorkshopPage) -> list[str]:
    return [one.name for one in page.bridge.workshop.activities]


def roles(page: WorkshopPage) -> list[str]:
    return [one.name for one in page.bridge.workshop.roles]


def menu_of(page: WorkshopPage, *numbers: int) -> QMenu:
    """Open the menu of activities by their order."""
    view = page.matrix.activities.view
    ids = [page.bridge.workshop.activities[one].id for one in numbers]
    view.clearSelection()
    chosen = view.selectionModel()
    for one in ids:
        chosen.select(view.activity_model.index_of(one), chosen.SelectionFlag.Select)
    view.menu_wanted.emit(ids[0], QPoint(200, 200))
    return popup()


def popup() -> QMenu:
    settle()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    return menu


def role_menu(page: WorkshopPage, first: int, *others: int) -> QMenu:
    view = page.matrix.right.view
    chosen = view.selectionModel()
    flags = chosen.SelectionFlag.Select | chosen.SelectionFlag.Columns
    if others:
        for one in (first, *others):
            chosen.select(view.model().index(1, one), flags)
    header = view.horizontalHeader()
    where = QPoint(header.sectionViewportPosition(first) + 5, header.height() - 5)
    header.customContextMenuRequested.emit(where)
    return popup()


def words(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if one.text()]


def entry(menu: QMenu, *path: str) -> QAction:
    for step in path[:-1]:
        sub = next(one for one in menu.actions() if one.text() == step).menu()
        assert isinstance(sub, QMenu)
        menu = sub
    return next(one for one in menu.actions() if one.text().startswith(path[-1]))


def namer(page: WorkshopPage) -> RoleEditor:
    found = [one for one in page.findChildren(RoleEditor) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def act(page: WorkshopPage, name: str) -> None:
    """Do what the key of an action does; the shortcut itself needs a window manager."""
    next(one for one in page.window().findChildren(QAction) if one.objectName() == name).trigger()
    settle()


def editor(page: WorkshopPage) -> QLineEdit:
    settle()
    found = page.matrix.activities.view.viewport().findChildren(QLineEdit)
    assert found
    return found[-1]
