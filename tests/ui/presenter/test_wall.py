"""The wall: keys and clickers, edits made meanwhile, and what is read out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.edits import PlaceLetter, RemoveActivities, ReviseActivity
from raci_desktop.domain.ids import new_stage_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Workshop, new_workshop
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.presenter import wall as wall_module
from raci_desktop.ui.presenter.keys import WALL_KEYS
from raci_desktop.ui.presenter.presentation import Presentation
from raci_desktop.ui.theme import DARK, LIGHT
from tests.ui.window import opened_window, settle

Key = Qt.Key


def named(presentation: Presentation) -> str:
    return presentation.wall.accessibleName()


def press(qtbot: QtBot, presentation: Presentation, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(presentation.wall, key)


def picture(presentation: Presentation) -> QImage:
    settle()
    return presentation.wall.grab().toImage()


def test_f5_presents_on_the_whole_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    settle()
    qtbot.keyClick(window, Key.Key_F5)
    running = window.presentation
    assert running is not None
    assert running.wall.isFullScreen()
    assert running.wall.isVisible()
    assert running.remote is None, "there is one screen only"
    assert named(running) == "Availability of product-funded services, 1 of 10"
    window.activateWindow()
    settle()
    qtbot.keyClick(window, Key.Key_F5)
    assert window.presentation is running, "one wall is enough"
    qtbot.keyClick(running.wall, Key.Key_Escape)
    assert not running.running
    settle()
    qtbot.keyClick(window, Key.Key_F5)
    assert window.presentation is not running


def test_it_begins_where_the_cursor_is(window: MainWindow) -> None:
    page = window.open_page
    workshop = page.bridge.workshop
    page.state.set_current(
        CellRef(workshop.last.id, workshop.activities[3].id, workshop.roles[0].id)
    )
    window.actions_by_name["present"].trigger()
    assert window.presentation is not None
    assert named(window.presentation) == "Fund on-call, 4 of 10"


@pytest.mark.parametrize(
    ("keys", "number"),
    [
        ([Key.Key_PageDown], 2),
        ([Key.Key_Right, Key.Key_Down, Key.Key_Space, Key.Key_Return], 5),
        ([Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp], 2),
        ([Key.Key_End], 10),
        ([Key.Key_End, Key.Key_PageDown], 10),
        ([Key.Key_End, Key.Key_Left, Key.Key_Up, Key.Key_Home], 1),
        ([Key.Key_PageUp], 1),
        ([Key.Key_F5, Key.Key_A, Key.Key_Shift], 1),
    ],
)
def test_keys_and_clickers_turn(
    presentation: Presentation, qtbot: QtBot, keys: list[Qt.Key], number: int
) -> None:
    press(qtbot, presentation, *keys)
    assert named(presentation).endswith(f", {number} of 10")


def test_a_click_goes_on(presentation: Presentation, qtbot: QtBot) -> None:
    qtbot.mouseClick(presentation.wall, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(presentation.wall, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(presentation.wall, Qt.MouseButton.BackButton)
    assert named(presentation).endswith(", 2 of 10")


def test_every_key_means_one_thing() -> None:
    keys = [key for one in WALL_KEYS for key in one.keys]
    assert len(keys) == len(set(keys))
    assert all(one.shown and one.words for one in WALL_KEYS)


@pytest.mark.parametrize(
    ("key", "ground"), [(Key.Key_B, "#000000"), (Key.Key_Period, "#000000"), (Key.Key_W, "#ffffff")]
)
def test_the_wall_is_blanked_and_shown_again(
    presentation: Presentation, qtbot: QtBot, key: Qt.Key, ground: str
) -> None:
    shown = picture(presentation)
    press(qtbot, presentation, key)
    blank = picture(presentation)
    assert {blank.pixelColor(x, y).name() for x in (0, 300, 900) for y in (0, 66, 700)} == {ground}
    assert named(presentation) == "Blank"
    press(qtbot, presentation, key)
    assert picture(presentation) == shown
    press(qtbot, presentation, key, Key.Key_PageDown)
    assert named(presentation).endswith(", 1 of 10"), "the first press only lights it again"


def test_dark_is_asked_for(presentation: Presentation, qtbot: QtBot) -> None:
    corner = (2, 2)
    assert picture(presentation).pixelColor(*corner) == QColor(LIGHT.colours.surface)
    press(qtbot, presentation, Key.Key_D)
    assert picture(presentation).pixelColor(*corner) == QColor(DARK.colours.surface)


def test_findings_are_shown_only_when_asked_for(
    presentation: Presentation, window: MainWindow, qtbot: QtBot
) -> None:
    window.open_page.state.show(
        window.open_page.bridge.workshop.first.id, window.open_page.bridge.workshop.stages[1].id
    )
    slide = presentation.state.slide()
    words = presentation.wall.accessibleDescription()
    assert slide.question in words
    assert slide.findings[0].message not in words
    shown = picture(presentation)
    press(qtbot, presentation, Key.Key_F)
    assert slide.findings[0].message in presentation.wall.accessibleDescription()
    assert picture(presentation) != shown


def test_the_overview_is_turned_by_pages(presentation: Presentation, qtbot: QtBot) -> None:
    press(qtbot, presentation, Key.Key_End, Key.Key_O)
    assert named(presentation) == "Page 2 of 2, After", "the page the activity is on"
    press(qtbot, presentation, Key.Key_PageUp)
    assert named(presentation) == "Page 1 of 2, After"
    assert "Fund on-call: Head of Operations Consulted" in presentation.wall.accessibleDescription()
    press(qtbot, presentation, Key.Key_S)
    assert named(presentation).endswith("Before")
    press(qtbot, presentation, Key.Key_Tab)
    assert named(presentation) == "Availability of product-funded services, 1 of 10"


def test_type_can_be_larger(presentation: Presentation, window: MainWindow, qtbot: QtBot) -> None:
    before = presentation.state.wall.scale
    press(qtbot, presentation, Key.Key_Plus)
    assert presentation.state.wall.scale > before
    assert window.settings.presenter_size == 115
    press(qtbot, presentation, Key.Key_Minus, Key.Key_Minus)
    assert window.settings.presenter_size == 100


def test_an_edit_is_on_the_wall_at_once(presentation: Presentation, window: MainWindow) -> None:
    bridge = window.open_page.bridge
    workshop = bridge.workshop
    shown = picture(presentation)
    ref = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[0].id)
    bridge.execute(PlaceLetter((ref,), Letter.RESPONSIBLE))
    assert "Head of Operations Responsible" in presentation.wall.accessibleDescription()
    assert picture(presentation) != shown
    bridge.undo()
    assert picture(presentation) == shown


def test_the_wall_stays_with_its_activity_when_rows_come_and_go(
    presentation: Presentation, window: MainWindow, qtbot: QtBot
) -> None:
    bridge = window.open_page.bridge
    ids = [one.id for one in bridge.workshop.activities]
    press(qtbot, presentation, Key.Key_PageDown, Key.Key_PageDown)
    bridge.execute(RemoveActivities((ids[0],)))
    assert named(presentation) == "Production support and on-call, 2 of 9"
    bridge.execute(ReviseActivity(ids[2], name="Be on call"))
    assert named(presentation) == "Be on call, 2 of 9"
    bridge.execute(RemoveActivities((ids[2],)))
    assert named(presentation) == "Fund on-call, 2 of 8"
    bridge.execute(RemoveActivities((ids[1], *ids[3:])))
    assert named(presentation) == "Nothing to present"
    picture(presentation)
    bridge.undo()
    assert named(presentation).endswith("of 8")


def test_it_shows_the_stages_of_the_working_window(
    presentation: Presentation, window: MainWindow
) -> None:
    stages = window.open_page.bridge.workshop.stages
    window.open_page.state.show(stages[2].id, stages[1].id)
    words = presentation.wall.accessibleDescription()
    assert words.index("Middle:") < words.index("After:"), "in the order of the workshop"
    window.open_page.state.show(stages[1].id, stages[1].id)
    assert "Before:" in presentation.wall.accessibleDescription()


def test_turning_is_announced(
    presentation: Presentation, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(wall_module, "announce", lambda _widget, text: said.append(text))
    press(qtbot, presentation, Key.Key_PageDown, Key.Key_O)
    assert said == [
        "Availability of IT-funded services, 2 of 10",
        "Page 1 of 2, After",
    ]


def test_closing_the_window_ends_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path) as window:
        window.actions_by_name["present"].trigger()
        running = window.presentation
        assert running is not None
        assert running.running
    assert not running.running


def test_closing_the_wall_ends_it(presentation: Presentation, window: MainWindow) -> None:
    presentation.wall.close()
    assert not presentation.running
    assert window.isVisible()


def test_an_empty_workshop_says_that_there_is_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    empty = new_workshop(new_stage_id(), new_stage_id(), "Empty")
    with opened_window(tmp_path, empty) as window:
        window.actions_by_name["present"].trigger()
        assert window.presentation is None


def test_a_workshop_without_letters_can_be_presented(
    presented: Callable[[Workshop], Presentation],
) -> None:
    running = presented(replace(sample_workshop(), matrices={}))
    assert "Before: no letters." in running.wall.accessibleDescription()
    picture(running)
    running.state.toggle_overview()
    picture(running)


def test_another_language_is_taken_up(presentation: Presentation) -> None:
    QApplication.sendEvent(presentation.wall, QEvent(QEvent.Type.LanguageChange))
    assert presentation.wall.windowTitle() == "Presenting"
