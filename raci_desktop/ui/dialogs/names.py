"""The dialog that adds many roles or activities: one name per line, typed or pasted."""

import re

from PySide6.QtWidgets import QWidget

from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import FormDialog, text_edit
from raci_desktop.ui.theme import ThemeHolder

_BREAKS = re.compile(r"[\n\r\t\x0b\u2028\u2029]+")
_BULLET = re.compile(r"^[\s\-*•–·]+")


def names_in(text: str) -> tuple[str, ...]:
    """Return the names of a list: one per line or spreadsheet cell, bullets taken off."""
    names = (clean_name(_BULLET.sub("", line)) for line in _BREAKS.split(text))
    return tuple(name for name in names if name)


class NamesDialog(FormDialog):
    """Asks for a list of names; the button says how many there are."""

    def __init__(
        self, theme: ThemeHolder, title: str, label: str, parent: QWidget | None = None
    ) -> None:
        explanation = translate(
            "NamesDialog",
            "Type or paste a list: one name per line, or a column from a spreadsheet.",
        )
        super().__init__(theme, title, explanation, parent)
        self.field = text_edit(lines=8)
        self.add_field(label, self.field)
        self.button = self.add_buttons(translate("NamesDialog", "Add"))
        self.field.textChanged.connect(self._count)
        self.button.setShortcut("Ctrl+Return")
        self.field.setFocus()
        self._count()

    def names(self) -> tuple[str, ...]:
        """The names as they stand in the field."""
        return names_in(self.field.toPlainText())

    def _count(self) -> None:
        count = len(self.names())
        self.button.setEnabled(bool(count))
        words = (
            translate("NamesDialog", "Add {count}") if count else translate("NamesDialog", "Add")
        )
        self.button.setText(words.format(count=count))
        self.button.setAccessibleName(self.button.text())
