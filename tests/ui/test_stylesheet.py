"""The style sheet: complete, parsed without a complaint, and never touching table views."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.ui.stylesheet import stylesheet
from raci_desktop.ui.theme import DARK, LIGHT, THEMES, Theme

by_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


@by_theme
def test_every_value_is_filled_in_and_every_picture_exists(theme: Theme) -> None:
    text = stylesheet(theme)
    assert "$" not in text
    pictures = re.findall(r'url\("([^"]+)"\)', text)
    assert pictures
    for picture in pictures:
        assert Path(picture).is_file(), picture


@by_theme
def test_tables_and_headers_are_left_alone(theme: Theme) -> None:
    selectors = re.sub(r"\{[^}]*\}", "", stylesheet(theme))
    for forbidden in ("QTableView", "QHeaderView", "QTableWidget", "QTableCornerButton", "*"):
        assert forbidden not in selectors
    # A rule for all item views would take the tables in; the list of a combo box is its own.
    for line in selectors.splitlines():
        if "QAbstractItemView" in line:
            assert "QComboBox QAbstractItemView" in line
    assert not re.search(r"^QWidget\s*$|^QWidget\s*,|^QFrame\s*$", selectors, re.MULTILINE)


@by_theme
def test_qt_understands_all_of_it(theme: Theme, qtbot: QtBot) -> None:
    told: list[str] = []

    def listen(kind: QtMsgType, context: object, message: str) -> None:
        told.append(message)

    before = qInstallMessageHandler(listen)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(QPushButton("Fix"))
        window.setStyleSheet(stylesheet(theme))
        window.grab()
    finally:
        qInstallMessageHandler(before)
    assert [message for message in told if "stylesheet" in message.lower()] == []


def test_a_primary_button_is_filled_with_the_accent(qtbot: QtBot, qapp: QApplication) -> None:
    for theme in (LIGHT, DARK):
        button = QPushButton("Present")
        button.setProperty("primary", True)
        button.setStyleSheet(stylesheet(theme))
        qtbot.addWidget(button)
        button.resize(120, 30)
        picture = button.grab().toImage()
        assert picture.pixelColor(8, 15).name().upper() == theme.colours.after


def test_buttons_are_as_high_as_the_design_says(qtbot: QtBot) -> None:
    button = QPushButton("Accept…")
    button.setStyleSheet(stylesheet(LIGHT))
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button.sizeHint().height() == 30
