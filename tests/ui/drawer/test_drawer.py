"""The drawer's frame: its bar, its pages, its height, its keys, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.ui.agenda_clock import AgendaClock
from raci_desktop.ui.drawer.drawer import Drawer
from raci_desktop.ui.drawer.height import LEAST, USUAL, next_height
from raci_desktop.ui.drawer.pages import NAMES, PAGES
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.support.opened import Opened
from tests.ui.window import opened_window, settle


@pytest.fixture
def drawer(opened: Opened, qtbot: QtBot) -> Drawer:
    made = Drawer(opened.bridge, opened.state, opened.theme, AgendaClock(opened.bridge))
    qtbot.addWidget(made)
    made.resize(1280, 300)
    made.show()
    return made


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        opened.activateWindow()
        yield opened


def page_of(window: MainWindow) -> WorkshopPage:
    assert window.page is not None
    return window.page


def shown(drawer: Drawer) -> set[str]:
    return {name for name, button in drawer.bar.buttons.items() if not button.isHidden()}


def test_a_button_opens_its_page_and_closes_it_again(drawer: Drawer, qtbot: QtBot) -> None:
    assert not drawer.is_open
    closed = drawer.sizeHint().height()
    drawer.set_open(True)
    qtbot.mouseClick(drawer.bar.buttons["handout"], Qt.MouseButton.LeftButton)
    assert drawer.page("handout").isVisible()
    assert drawer.sizeHint().height() > closed
    checked = [name for name, button in drawer.bar.buttons.items() if button.isChecked()]
    assert checked == ["handout"]
    with qtbot.waitSignal(drawer.opened) as told:
        qtbot.mouseClick(drawer.bar.buttons["handout"], Qt.MouseButton.LeftButton)
    assert told.args == [False]
    assert not drawer.is_open
    qtbot.mouseClick(drawer.bar.toggle, Qt.MouseButton.LeftButton)
    assert drawer.page("handout").isVisible()
    assert drawer.bar.toggle.accessibleName() == "Close the drawer"


def test_pages_are_made_when_they_are_first_shown(drawer: Drawer) -> None:
    assert drawer.stack.count() == 0
    drawer.open_page("history")
    assert drawer.stack.count() == 1
    assert drawer.page("history") is drawer.stack.currentWidget()


def test_closed_it_shows_the_foremost_pages_and_more_has_the_rest(drawer: Drawer) -> None:
    foremost = {spec.name for spec in PAGES if spec.foremost}
    assert shown(drawer) == foremost
    titles = [action.text() for action in drawer.bar.menu().actions()]
    assert titles == [spec.title for spec in PAGES if not spec.foremost]


@pytest.mark.parametrize("width", [700, 900, 1280, 2400])
def test_open_it_shows_what_there_is_room_for_and_always_its_own(
    drawer: Drawer, width: int
) -> None:
    drawer.resize(width, 300)
    for name in NAMES:
        drawer.open_page(name)
        settle()
        assert name in shown(drawer)
        hidden = [action.text() for action in drawer.bar.menu().actions()]
        assert len(hidden) + len(shown(drawer)) == len(PAGES)
        assert drawer.bar.more.isHidden() is (not hidden)
        right = max(
            one.geometry().right() for one in drawer.bar.buttons.values() if one.isVisible()
        )
        assert right < drawer.bar.height_button.x()


def test_a_page_of_the_menu_is_opened(drawer: Drawer) -> None:
    action = drawer.bar.menu().actions()[-1]
    action.trigger()
    assert drawer.is_open
    assert drawer.current == PAGES[-1].name


def test_it_is_dragged_higher_and_lower_within_bounds(drawer: Drawer, qtbot: QtBot) -> None:
    drawer.open_page("history")
    drawer.fit(400)
    assert drawer.page_height == USUAL
    start = QPoint(300, 2)
    with qtbot.waitSignal(drawer.height_chosen) as chosen:
        qtbot.mousePress(drawer.edge, Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(drawer.edge, start - QPoint(0, 60))
    qtbot.mouseRelease(drawer.edge, Qt.MouseButton.LeftButton)
    assert chosen.args == [USUAL + 60]
    assert drawer.stack.height() == USUAL + 60
    drawer.edge.dragged.emit(5000)
    assert drawer.page_height == 400
    drawer.edge.dragged.emit(-5000)
    assert drawer.page_height == LEAST


def test_keys_and_presses_change_its_height(drawer: Drawer, qtbot: QtBot) -> None:
    drawer.open_page("history")
    drawer.fit(400)
    qtbot.keyClick(drawer.bar.height_button, Qt.Key.Key_Up)
    assert drawer.page_height > USUAL
    qtbot.mouseClick(drawer.bar.height_button, Qt.MouseButton.LeftButton)
    assert drawer.page_height == 400
    qtbot.mouseClick(drawer.bar.height_button, Qt.MouseButton.LeftButton)
    assert drawer.page_height == LEAST
    assert next_height(LEAST, 400) == USUAL
    assert next_height(LEAST, LEAST) == LEAST


def test_what_was_wanted_comes_back_with_the_room(drawer: Drawer) -> None:
    drawer.open_page("history")
    drawer.set_page_height(350)
    drawer.fit(200)
    assert drawer.page_height == 200
    drawer.fit(600)
    assert drawer.page_height == 350


def test_the_height_is_remembered(tmp_path: Path, qtbot: QtBot) -> None:
    with opened_window(tmp_path, height=1000) as window:
        drawer = page_of(window).drawer
        drawer.open_page("history")
        qtbot.keyClick(drawer.bar.height_button, Qt.Key.Key_Up)
        height = drawer.page_height
    with opened_window(tmp_path, height=1000) as window:
        page_of(window).drawer.set_open(True)
        assert page_of(window).drawer.page_height == height


@pytest.mark.parametrize("size", [(900, 560), (1280, 720), (1920, 1080)])
def test_open_it_leaves_the_matrix_usable(
    tmp_path: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with opened_window(tmp_path, width=size[0], height=size[1]) as window:
        page = page_of(window)
        page.drawer.open_page("parts")
        page.drawer.set_page_height(2000)
        settle()
        assert (window.width(), window.height()) == size
        view = page.matrix.right.view
        assert view.viewport().height() >= 60
        assert page.drawer.stack.height() >= LEAST


def test_keys_open_pages_and_escape_goes_back_to_the_matrix(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = page_of(window)
    page.focus_matrix()
    qtbot.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    settle()
    assert page.drawer.current == "history"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.drawer.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert not page.drawer.is_open
    assert page.matrix.right.view.hasFocus()


def test_the_same_keys_close_a_page_that_has_the_keyboard(window: MainWindow) -> None:
    page = page_of(window)
    action = window.actions_by_name["page_parts"]
    action.trigger()
    assert page.drawer.current == "parts"
    assert page.drawer.is_open
    action.trigger()
    assert not page.drawer.is_open
    assert page.matrix.right.view.hasFocus()
    window.actions_by_name["show_drawer"].trigger()
    assert page.drawer.is_open


def test_f6_reaches_the_drawer_open_and_closed(window: MainWindow) -> None:
    page = page_of(window)

    def round_trip() -> list[QWidget | None]:
        page.focus_matrix()
        visited: list[QWidget | None] = []
        for _ in range(6):
            window.actions_by_name["next_pane"].trigger()
            visited.append(QApplication.focusWidget())
        return visited

    assert page.drawer.bar.toggle in round_trip()
    page.drawer.open_page("history")
    inside = [one for one in round_trip() if one is not None and page.drawer.isAncestorOf(one)]
    assert len(inside) == 1


def test_every_control_has_a_name_and_is_large_enough(drawer: Drawer) -> None:
    for name in NAMES:
        drawer.open_page(name)
        settle()
        for one in drawer.findChildren(QWidget):
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert one.accessibleName(), (name, one)
                assert min(one.width(), one.height()) >= 24, (name, one)
