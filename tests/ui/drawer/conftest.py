"""Shared fixtures: a workshop, its window, and typing into the lists of the drawer."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.ui.drawer.list_view import ListTable
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.support.opened import opened
from tests.ui.window import opened_window

__all__ = ["opened"]

Editor = QLineEdit | QPlainTextEdit | QComboBox
Typist = Callable[..., None]


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[WorkshopPage]:
    """The page of the sample workshop in its window."""
    with opened_window(tmp_path) as window:
        assert window.page is not None
        window.activateWindow()
        yield window.page


def editor_of(table: ListTable) -> Editor:
    """The editor that is open in a list."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = [
        one
        for one in table.viewport().findChildren(QWidget, options=direct)
        if isinstance(one, Editor) and one.isVisible()
    ]
    assert found, "no editor is open"
    return found[-1]


def type_into(qtbot: QtBot, table: ListTable, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type over what stands in the open editor, and end it with a key."""
    editor = editor_of(table)
    assert not isinstance(editor, QComboBox)
    editor.selectAll()
    if text:
        qtbot.keyClicks(editor, text)
    else:
        qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClick(editor, end)
    # Qt ends an editor only when the events of the key are done.
    qtbot.waitUntil(lambda: not editor_is_open(table, editor))


def editor_is_open(table: ListTable, editor: QWidget) -> bool:
    """Whether an editor is still the one of the current cell."""
    return table.indexWidget(table.currentIndex()) is editor or (
        editor in table.viewport().findChildren(QWidget) and editor.isVisible()
    )
