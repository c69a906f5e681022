"""The key sheet lists the keys the window really has, and finds them by words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from raci_desktop.ui.dialogs.keys import KeysDialog
from raci_desktop.ui.main_window import MainWindow
from tests.ui.window import opened_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as window:
        yield window


@pytest.fixture
def sheet(window: MainWindow) -> KeysDialog:
    window.actions_by_name["show_keys"].trigger()
    found = window.findChild(KeysDialog)
    assert isinstance(found, KeysDialog)
    return found


def lines(sheet: KeysDialog) -> dict[str, str]:
    """Return what is shown: words by keys."""
    root = sheet.tree.invisibleRootItem()
    items = [item for section in children(root) for item in children(section)]
    return {item.text(0): item.text(1) for item in items if not item.isHidden()}


def children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]


def test_every_shortcut_of_the_window_is_listed(window: MainWindow, sheet: KeysDialog) -> None:
    shown = lines(sheet)
    for action in window.actions_by_name.values():
        key = action.shortcut()
        if not key.isEmpty():
            words = action.text().replace("&", "").rstrip("…")
            assert shown[key.toString(key.SequenceFormat.NativeText)] == words
    assert "R, A, C, I (S)" in shown


def test_no_key_does_two_things(window: MainWindow) -> None:
    keys = [
        key.toString() for action in window.actions_by_name.values() for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


def test_words_leave_only_what_holds_them(qtbot: QtBot, sheet: KeysDialog) -> None:
    qtbot.keyClicks(sheet.field, "undo")
    assert list(lines(sheet).values()) == ["Undo"]
    sheet.field.setText("no such thing")
    assert not lines(sheet)
    assert not sheet.none.isHidden()
