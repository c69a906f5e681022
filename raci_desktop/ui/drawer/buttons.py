"""Saying the words of buttons and fields, on screen and aloud, in the language chosen."""

from PySide6.QtWidgets import QLineEdit, QPushButton

from raci_desktop.ui.dialogs.parts import escaped, plain_tip


def say_button(button: QPushButton, words: str, help_text: str = "") -> None:
    """Give a button its words, and what it does as its description."""
    button.setText(escaped(words))
    button.setAccessibleName(words)
    button.setAccessibleDescription(help_text)
    button.setToolTip(plain_tip(help_text))


def say_field(field: QLineEdit, words: str) -> None:
    """Give a field its placeholder, which is also its name."""
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
