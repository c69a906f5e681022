"""The small widgets: their tone holds whatever the theme and the style sheet do."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.stylesheet import stylesheet
from raci_desktop.ui.theme import DARK, LIGHT, ThemeHolder
from raci_desktop.ui.tokens import TYPE


def ink(label: Label) -> str:
    return label.palette().color(QPalette.ColorRole.WindowText).name().upper()


def test_a_label_keeps_its_tone_when_theme_and_style_sheet_change(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme = ThemeHolder("light")
    window = QWidget()
    qtbot.addWidget(window)
    label = Label(theme, "Blocker", TYPE.body, "blocker")
    QVBoxLayout(window).addWidget(label)
    window.show()
    try:
        qapp.setStyleSheet(stylesheet(LIGHT))
        assert ink(label) == LIGHT.colours.severity("blocker").text
        theme.set_setting("dark")
        qapp.setStyleSheet(stylesheet(DARK))
        assert ink(label) == DARK.colours.severity("blocker").text
        label.set_tone("muted")
        assert ink(label) == DARK.colours.muted
    finally:
        qapp.setStyleSheet("")
