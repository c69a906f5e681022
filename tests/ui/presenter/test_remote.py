"""The second screen: the wall there, the remote in the working window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.presenter.head import Clock
from raci_desktop.ui.presenter.presentation import Presentation, wall_screen
from raci_desktop.ui.presenter.remote import RemoteStrip
from raci_desktop.ui.presenter.timer import ClockReader, clock_of
from tests.ui.window import settle

Key = Qt.Key


class FakeScreen:
    """A screen that is not there."""

    def __init__(self, x: int, width: int, height: int) -> None:
        self._where = QRect(x, 0, width, height)

    def geometry(self) -> QRect:
        return self._where


@pytest.fixture
def remote(presentation: Presentation, window: MainWindow) -> RemoteStrip:
    """The remote as it is with a second screen."""
    presentation._add_remote("HDMI-1")
    assert presentation.remote is not None
    settle()
    return presentation.remote


def test_the_wall_goes_to_the_largest_other_screen() -> None:
    own, small, large = (
        FakeScreen(0, 1280, 720),
        FakeScreen(1280, 800, 600),
        FakeScreen(2080, 1920, 1080),
    )
    mirror = FakeScreen(0, 1280, 720)

    def chosen(*screens: FakeScreen) -> object:
        return wall_screen(own, screens)  # type: ignore[arg-type]

    assert chosen(own) is own
    assert chosen(own, mirror) is own
    assert chosen(own, small, large) is large


def test_the_remote_turns_the_wall(
    remote: RemoteStrip, presentation: Presentation, qtbot: QtBot
) -> None:
    assert remote.progress.text() == "1 of 10"
    qtbot.mouseClick(remote.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(remote.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(remote.previous, Qt.MouseButton.LeftButton)
    assert remote.progress.text() == "2 of 10"
    assert remote.choice.currentIndex() == 1
    remote.choice.setCurrentIndex(6)
    remote.choice.activated.emit(6)
    assert presentation.wall.accessibleName().endswith(", 7 of 10")


def test_a_clicker_works_while_the_matrix_has_the_focus(
    remote: RemoteStrip, presentation: Presentation, window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    view = window.open_page.matrix.right.view
    view.setFocus()
    settle()
    qtbot.keyClick(view, Key.Key_PageDown)
    assert presentation.wall.accessibleName().endswith(", 2 of 10")
    qtbot.keyClick(view, Key.Key_PageUp)
    assert presentation.wall.accessibleName().endswith(", 1 of 10")


def test_the_remote_switches_and_ends(
    remote: RemoteStrip, presentation: Presentation, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(remote.overview, Qt.MouseButton.LeftButton)
    assert remote.progress.text() == "Page 1 of 2"
    assert remote.overview.isChecked()
    remote.choice.activated.emit(3)
    assert not remote.overview.isChecked()
    assert presentation.wall.accessibleName() == "Fund on-call, 4 of 10"
    qtbot.mouseClick(remote.findings, Qt.MouseButton.LeftButton)
    assert presentation.state.findings
    qtbot.mouseClick(remote.blank, Qt.MouseButton.LeftButton)
    assert presentation.wall.accessibleName() == "Blank"
    qtbot.mouseClick(remote.end, Qt.MouseButton.LeftButton)
    settle()
    assert not presentation.running
    assert not remote.isVisible()
    assert window.toolBarArea(remote) is Qt.ToolBarArea.NoToolBarArea


def test_every_part_of_the_remote_has_a_name_and_size(remote: RemoteStrip) -> None:
    for one in remote.findChildren(QWidget):
        if isinstance(one, (QPushButton, QToolButton, QComboBox)) and one.isVisible():
            assert one.accessibleName(), one
            assert min(one.width(), one.height()) >= 24


class FakeReading:
    """An agenda at one moment."""

    def __init__(self, remaining: int, begun: bool) -> None:
        self.remaining, self.begun = remaining, begun


class FakeAgenda(QObject):
    """An agenda that stands where a test puts it."""

    changed = Signal()
    ticked = Signal()
    reading = FakeReading(600, False)


def test_the_time_left_is_on_the_wall_once_the_agenda_has_begun(qapp: QApplication) -> None:
    agenda, parent = FakeAgenda(), QObject()
    clock = ClockReader(agenda, parent)  # type: ignore[arg-type]
    assert clock.reading is None
    told: list[bool] = []
    clock.changed.connect(lambda: told.append(True))
    agenda.reading = FakeReading(151, True)
    agenda.ticked.emit()
    assert told
    assert clock.reading == Clock("2:31")
    assert clock_of(-20) == Clock("−0:20", over=True)
    assert clock_of(3600) == Clock("60:00")


TWO_SCREENS = {
    "screens": [
        {"name": "Laptop", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1},
        {"name": "Beamer", "x": 1440, "y": 0, "width": 1920, "height": 1080, "dpr": 1},
    ]
}

SCRIPT = """
import sys
from pathlib import Path
from tests.ui.window import opened_window, settle
from raci_desktop.ui.application import make_qt
qt = make_qt([])
with opened_window(Path(sys.argv[1])) as window:
    assert window.screen().name() == "Laptop", window.screen().name()
    window.actions_by_name["present"].trigger()
    settle()
    running = window.presentation
    assert running.wall.screen().name() == "Beamer", running.wall.screen().name()
    assert running.wall.geometry() == running.wall.screen().geometry()
    assert running.remote is not None and running.remote.isVisible()
    running.remote.next.click()
    print(running.wall.accessibleName(), "|", running.remote._where.text())
"""


def test_with_two_screens_the_wall_is_on_the_other(tmp_path: Path) -> None:
    """In a process of its own: Qt learns of its screens when it starts."""
    config = tmp_path / "screens.json"
    config.write_text(json.dumps(TWO_SCREENS), encoding="utf-8")
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "PYTHONPATH": str(root),
        },
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "Availability of IT-funded services, 2 of 10 | On Beamer"
