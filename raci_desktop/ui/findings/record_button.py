"""The card's button that records a decision, an action or a parked item about the finding."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu

from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.flow import WordButton
from raci_desktop.ui.theme import ThemeHolder


class RecordButton(WordButton):
    """Opens a menu of the three kinds; the drawer asks for the words."""

    chosen = Signal(object)
    """An ``ItemKind``."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__(theme, menu_mark=True)
        self.clicked.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language chosen."""
        self.set_words(translate("RecordButton", "Record"))
        self.setAccessibleDescription(
            translate("RecordButton", "Records a decision, an action or a parked question about it")
        )

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def menu_of_kinds(self) -> QMenu:
        """Return the menu; it deletes itself when it closes."""
        words = {
            ItemKind.DECISION: translate("RecordButton", "A decision about this…"),
            ItemKind.ACTION: translate("RecordButton", "An action about this…"),
            ItemKind.PARKED: translate("RecordButton", "Park this question…"),
        }
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, text in words.items():
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, kind=kind: self.chosen.emit(kind))
        return menu

    def _open(self) -> None:
        self.menu_of_kinds().popup(self.mapToGlobal(self.rect().bottomLeft()))
