"""The frame dialogs share: a heading, a column of labelled fields, one line of buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE, TypeStyle

WIDTH = 440
LABEL = TypeStyle(12, 16, 500)


class FormDialog(QDialog):
    """A dialog with a heading and fields one above the other."""

    def __init__(
        self, theme: ThemeHolder, title: str, explanation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.holder = theme
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self.setMinimumWidth(WIDTH)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(24, 20, 24, 20)
        self.lines.setSpacing(6)
        self.heading = Label(theme, title, TYPE.section_title, wrap=True)
        self.lines.addWidget(self.heading)
        if explanation:
            self.lines.addWidget(Label(theme, explanation, TYPE.body, "text_2", wrap=True))
        self.lines.addSpacing(4)

    def add_field(self, name: str, field: QWidget, help_text: str = "") -> QLabel:
        """Put a field under its name; the name is its accessible name. Return the label."""
        label = Label(self.holder, name, LABEL, "text_2")
        label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        self.lines.addWidget(label)
        self.lines.addWidget(field)
        if help_text:
            field.setAccessibleDescription(help_text)
            self.lines.addWidget(Label(self.holder, help_text, TYPE.caption, "muted", wrap=True))
        self.lines.addSpacing(6)
        return label

    def add_buttons(self, accept: str, reject: str | None = None) -> QPushButton:
        """Put the buttons below; return the one that accepts.

        ``reject`` is what the other one says: Cancel unless given; "" leaves it out.
        """
        if reject is None:
            reject = translate("Dialogs", "Cancel")
        row = QHBoxLayout()
        row.addStretch(1)
        if reject:
            self.cancel_button = push_button(reject)
            self.cancel_button.clicked.connect(self.reject)
            row.addWidget(self.cancel_button)
        button = push_button(accept, primary=True)
        button.setDefault(True)
        button.clicked.connect(self.accept)
        row.addWidget(button)
        self.lines.addSpacing(6)
        self.lines.addLayout(row)
        return button

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = max(WIDTH, hint.width())
        return QSize(width, max(hint.height(), self.lines.totalHeightForWidth(width)))


def line_edit(text: str = "", placeholder: str = "", limit: int = 300) -> QLineEdit:
    """Return a field for one line of plain text."""
    edit = QLineEdit(text)
    edit.setPlaceholderText(placeholder)
    edit.setMaxLength(limit)
    edit.setMinimumHeight(30)
    return edit


def text_edit(text: str = "", placeholder: str = "", lines: int = 3) -> QPlainTextEdit:
    """Return a field for several lines of plain text; Tab leaves it."""
    edit = QPlainTextEdit()
    edit.setPlainText(text)
    edit.setPlaceholderText(placeholder)
    edit.setTabChangesFocus(True)
    edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    edit.setFixedHeight(round(lines * edit.fontMetrics().lineSpacing() * 1.1) + 16)
    return edit
