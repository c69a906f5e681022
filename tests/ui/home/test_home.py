"""The home page: what can be begun, and the recent workshops."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.paths import drafts_folder
from raci_desktop.ui.home.home import HomePage
from raci_desktop.ui.home.recent import edited_words, recent_workshops
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import ThemeHolder


def page(settings: Settings, qtbot: QtBot) -> HomePage:
    made = HomePage(settings, ThemeHolder("light"))
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    return made


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def test_each_way_to_begin_is_told(settings: Settings, qtbot: QtBot) -> None:
    home = page(settings, qtbot)
    told: list[object] = []
    home.open_sample.connect(lambda: told.append("sample"))
    home.new_blank.connect(lambda: told.append("blank"))
    home.import_sheet.connect(lambda: told.append("sheet"))
    home.open_file.connect(told.append)
    for button in (home.sample, home.blank, home.sheet, home.open):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == ["sample", "blank", "sheet", None]
    assert home.recent == []


def test_recent_workshops_are_opened_by_their_path(
    settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / "R&D <b>.raci", tmp_path / "gone.raci"]
    paths[0].touch()
    for path in reversed(paths):
        settings.remember(path)
    home = page(settings, qtbot)
    assert [button.accessibleName() for button in home.recent] == ["R&D <b>", "gone"]
    assert "Not found" in home.recent[1].accessibleDescription()
    assert "<b>" not in home.recent[0].toolTip()
    opened: list[object] = []
    home.open_file.connect(opened.append)
    home.recent[0].setFocus()
    qtbot.keyClick(home.recent[0], Qt.Key.Key_Space)
    assert opened == [paths[0].resolve()]


def test_nothing_is_opened_to_list_the_recent(tmp_path: Path) -> None:
    path = tmp_path / "unreadable.raci"
    path.write_bytes(b"x")
    path.chmod(0)
    assert recent_workshops([path])[0].edited is not None


def test_drafts_are_called_drafts() -> None:
    assert recent_workshops([drafts_folder() / "Workshop.raci"])[0].place == "Drafts"


def test_when_a_workshop_was_edited() -> None:
    today = date(2026, 3, 31)
    at = datetime(2026, 3, 31, 14, 32, tzinfo=UTC)
    assert edited_words(at, today) == "Edited today, 14:32"
    assert edited_words(at.replace(day=30), today) == "Edited yesterday, 14:32"
    assert edited_words(at.replace(day=1), today) == "Edited 1 March"
    assert edited_words(at.replace(year=2025), today) == "Edited 31 March 2025"
    assert edited_words(None, today) == "Not found where it was"


def test_cards_take_as_many_columns_as_fit(
    settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(5):
        settings.remember(tmp_path / f"{number}.raci")
    home = page(settings, qtbot)
    QApplication.processEvents()
    assert len({button.x() for button in home.recent}) == 2
    home.resize(1700, 900)
    QApplication.processEvents()
    assert len({button.x() for button in home.recent}) == 3


def test_every_control_has_a_name_and_size(
    settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    settings.remember(tmp_path / "one.raci")
    home = page(settings, qtbot)
    for one in home.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert one.accessibleName(), one
            assert min(one.width(), one.height()) >= 24
