"""Asking for one text, and telling one message; both plain, both one sentence."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import FormDialog, line_edit, text_edit
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE


class TextDialog(FormDialog):
    """Asks for one text; ``lines`` above 1 gives a field of several lines, ``accept`` "" an OK."""

    def __init__(
        self,
        theme: ThemeHolder,
        title: str,
        label: str,
        text: str = "",
        *,
        explanation: str = "",
        accept: str = "",
        lines: int = 1,
        empty_allowed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, explanation, parent)
        self._empty_allowed = empty_allowed
        self.field = text_edit(text, lines=lines) if lines > 1 else line_edit(text)
        self.add_field(label, self.field)
        self.button = self.add_buttons(accept or translate("Dialogs", "OK"))
        self.field.textChanged.connect(self._check)
        self.field.selectAll()
        self.field.setFocus()
        self._check()

    def text(self) -> str:
        """The text as it stands in the field."""
        if isinstance(self.field, QPlainTextEdit):
            return self.field.toPlainText()
        return self.field.text()

    def _check(self, *_: object) -> None:
        self.button.setEnabled(self._empty_allowed or bool(self.text().strip()))


class MessageDialog(FormDialog):
    """Tells what is wrong and what to do; one button closes it."""

    def __init__(
        self,
        theme: ThemeHolder,
        title: str,
        text: str,
        parent: QWidget | None = None,
        *,
        close: str = "",
        cancel: str = "",
    ) -> None:
        super().__init__(theme, title, "", parent)
        self.setAccessibleDescription(text)
        self.lines.addWidget(Label(theme, text, TYPE.body, wrap=True))
        self.button = self.add_buttons(close or translate("Dialogs", "Close"), reject=cancel)


def ask_text(
    parent: QWidget | None,
    theme: ThemeHolder,
    title: str,
    label: str,
    text: str = "",
    *,
    explanation: str = "",
    accept: str = "",
    lines: int = 1,
    empty_allowed: bool = False,
) -> str | None:
    """Ask for a text; None when the person cancels."""
    dialog = TextDialog(
        theme,
        title,
        label,
        text,
        explanation=explanation,
        accept=accept,
        lines=lines,
        empty_allowed=empty_allowed,
        parent=parent,
    )
    return dialog.text() if dialog.exec() else None


def message(parent: QWidget | None, theme: ThemeHolder, title: str, text: str) -> None:
    """Tell a message and wait until it is closed."""
    MessageDialog(theme, title, text, parent).exec()


class ConfirmDialog(MessageDialog):
    """Asks whether to go on; Cancel is the way back."""

    def __init__(
        self,
        theme: ThemeHolder,
        title: str,
        text: str,
        accept: str,
        parent: QWidget | None = None,
    ) -> None:
        cancel = translate("Dialogs", "Cancel")
        super().__init__(theme, title, text, parent, close=accept, cancel=cancel)
        # What is asked about cannot be taken back: Enter is to be the safe way out.
        self.button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()


def confirm(
    parent: QWidget | None, theme: ThemeHolder, title: str, text: str, accept: str = ""
) -> bool:
    """Ask whether to go on."""
    accept = accept or translate("Dialogs", "Continue")
    return bool(ConfirmDialog(theme, title, text, accept, parent).exec())
