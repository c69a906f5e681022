"""The letter tray: a click arms a letter, another gives it up."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from raci_desktop.domain.letters import Letter
from raci_desktop.ui.tray import LetterTray, Tile
from raci_desktop.ui.view_state import CLEAR
from tests.support.opened import Opened, opened

__all__ = ["opened"]


@pytest.fixture
def tray(qtbot: QtBot, opened: Opened) -> LetterTray:
    tray = LetterTray(opened.bridge, opened.state, opened.theme)
    qtbot.addWidget(tray)
    tray.resize(tray.width(), 640)
    tray.show()
    qtbot.waitExposed(tray)
    return tray


def _tile(tray: LetterTray, letter: Letter | None) -> Tile:
    return next(one for one in tray.tiles if (one.known.letter if one.known else None) is letter)


def _click(qtbot: QtBot, tile: Tile) -> None:
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_a_click_arms_a_letter_and_another_gives_it_up(
    qtbot: QtBot, opened: Opened, tray: LetterTray
) -> None:
    tile = _tile(tray, Letter.ACCOUNTABLE)
    _click(qtbot, tile)
    assert opened.state.armed is Letter.ACCOUNTABLE
    _click(qtbot, tile)
    assert opened.state.armed is None


def test_a_click_on_another_tile_arms_that_instead(
    qtbot: QtBot, opened: Opened, tray: LetterTray
) -> None:
    _click(qtbot, _tile(tray, Letter.ACCOUNTABLE))
    _click(qtbot, _tile(tray, None))
    assert opened.state.armed == CLEAR
    assert [tile for tile in tray.tiles if tile.isChecked()] == [_tile(tray, None)]


def test_space_arms_the_letter_with_the_focus(
    qtbot: QtBot, opened: Opened, tray: LetterTray
) -> None:
    tile = _tile(tray, Letter.CONSULTED)
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert opened.state.armed is Letter.CONSULTED
