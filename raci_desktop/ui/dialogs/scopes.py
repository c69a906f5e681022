"""The scopes a workshop offers, one per line."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from raci_desktop.application.outcome import Outcome
from raci_desktop.application.ports import EntryKind
from raci_desktop.domain.edits import SetScopes
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import text_edit
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.dialogs.typing_group import Typing
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TypeStyle


class ScopesForm(QWidget):
    """The scopes the workshop offers, one per line."""

    def __init__(self, bridge: SessionBridge, theme: ThemeHolder) -> None:
        super().__init__()
        self._bridge = bridge
        self._typing = Typing(bridge, self)
        self.field = text_edit("\n".join(bridge.workshop.scopes), lines=6)
        name = translate("ScopesForm", "Scopes, one per line")
        self.field.setAccessibleName(name)
        label = Label(theme, name, TypeStyle(12, 16, 500), "text_2")
        label.setBuddy(self.field)
        words = translate(
            "ScopesForm",
            "A scope says for which part of an activity a letter holds, such as a budget. "
            "Letters keep the scope they have when it is taken off this list.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(Label(theme, words, TypeStyle(12, 16), "muted", wrap=True))
        column.addStretch(1)
        self.field.textChanged.connect(self._write)
        bridge.changed.connect(self._follow)

    def _write(self) -> None:
        self._typing.execute(SetScopes(tuple(self.field.toPlainText().splitlines())))

    def _follow(self, outcome: Outcome) -> None:
        if outcome.kind is not EntryKind.DO:
            self.field.blockSignals(True)
            self.field.setPlainText("\n".join(self._bridge.workshop.scopes))
            self.field.blockSignals(False)
