"""Asking for the note of a cell and for the scope of a letter."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.dialogs.asking import TextDialog
from raci_desktop.ui.dialogs.frame import FormDialog
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES

WHOLE = QT_TRANSLATE_NOOP("CellDialogs", "The whole activity")


class NoteDialog(TextDialog):
    """Asks for the note of a cell; an empty one takes the note away."""

    def __init__(
        self,
        theme: ThemeHolder,
        place: str,
        note: str,
        parent: QWidget | None = None,
        explanation: str = "",
    ) -> None:
        super().__init__(
            theme,
            translate("CellDialogs", "Note"),
            place,
            note,
            explanation=explanation,
            lines=5,
            empty_allowed=True,
            accept=translate("CellDialogs", "Save"),
            parent=parent,
        )


class ScopeDialog(FormDialog):
    """Asks for which part of an activity a letter holds: an offered scope or any words."""

    def __init__(
        self,
        theme: ThemeHolder,
        place: str,
        offered: Sequence[str],
        scope: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, translate("CellDialogs", "Scope of the letter"), place, parent)
        self._whole = translate("CellDialogs", WHOLE)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.setMinimumHeight(MEASURES.button)
        self.field.addItems([self._whole, *dict.fromkeys([*offered, *([scope] if scope else [])])])
        self.field.setCurrentText(scope or self._whole)
        self.add_field(
            translate("CellDialogs", "Holds for"),
            self.field,
            translate("CellDialogs", "Choose a scope, or write one of your own."),
        )
        self.add_buttons(translate("CellDialogs", "Set scope"))

    def scope(self) -> str:
        """The scope as it stands in the field; "" for the whole activity."""
        text = self.field.currentText().strip()
        return "" if text == self._whole else text


def ask_note(
    parent: QWidget | None, theme: ThemeHolder, place: str, note: str, explanation: str = ""
) -> str | None:
    """Ask for a note; None when the person cancels."""
    dialog = NoteDialog(theme, place, note, parent, explanation)
    return dialog.text() if dialog.exec() else None


def ask_scope(
    parent: QWidget | None, theme: ThemeHolder, place: str, offered: Sequence[str], scope: str
) -> str | None:
    """Ask for a scope; None when the person cancels."""
    dialog = ScopeDialog(theme, place, offered, scope, parent)
    return dialog.scope() if dialog.exec() else None
