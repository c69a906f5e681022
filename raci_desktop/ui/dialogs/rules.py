"""The dialog of the rules: which are on, how each weighs, its limits, and why it is there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from raci_desktop.application.rule_catalogue import catalogue, rule_info
from raci_desktop.application.rule_settings import reset_all, switched
from raci_desktop.domain.edits import SetRule
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.part_dialog import PartDialog
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.dialogs.rules_form import RuleForm
from raci_desktop.ui.dialogs.rules_list import RuleList
from raci_desktop.ui.dialogs.typing_group import Typing
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE

SIZE = QSize(980, 640)
LEAST = QSize(800, 480)
_LIST_WIDTH = 400


class RulesDialog(PartDialog):
    """A list of the rules on the left; the chosen one's settings and page on the right."""

    def __init__(
        self,
        bridge: SessionBridge,
        theme: ThemeHolder,
        parent: QWidget | None = None,
        rule: str = "",
    ) -> None:
        """Open at a rule (by its code), or at the first one."""
        super().__init__(bridge, theme, translate("RulesDialog", "Rules"), parent)
        self._typing = Typing(bridge, self)
        self.search = _SearchField()
        self.none_found = Label(theme, "", TYPE.body, "text_2", wrap=True)
        self.none_found.hide()
        self.list = RuleList()
        self.form = RuleForm(theme)
        self.reset_all = push_button(
            translate("RulesDialog", "Reset all rules"),
            translate("RulesDialog", "Every rule back to the catalogue"),
        )
        self._lay_out()
        self._connect()
        self.finish()
        self.list.choose(rule or catalogue()[0].code)
        self.search.setFocus()

    def sizeHint(self) -> QSize:
        return SIZE

    def show_part(self, *, typed: bool = True) -> None:
        """Show the settings as they stand."""
        workshop = self.bridge.workshop
        self.list.show_settings(workshop)
        self.form.show_settings(workshop, typed=typed)
        self.reset_all.setEnabled(bool(reset_all(workshop).edits))

    def _lay_out(self) -> None:
        self.setMinimumSize(LEAST)
        left = QVBoxLayout()
        left.setSpacing(8)
        for widget in (self.search, self.none_found):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        left.addWidget(self.reset_all, 0, Qt.AlignmentFlag.AlignLeft)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(side)
        row.addWidget(self.form, 1)
        self.lines.addLayout(row, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.left.connect(self.list.setFocus)
        self.list.chosen.connect(self._choose)
        self.list.switched.connect(self._switch)
        self.form.wanted.connect(self.execute)
        self.form.typed.connect(self._type)
        self.reset_all.clicked.connect(self._reset_all)
        self.bridge.refused.connect(self._show_again)

    def _search(self, text: str) -> None:
        found = self.list.search(text)
        words = translate("RulesDialog", "No rule speaks of “{text}”.")
        self.none_found.setText("" if found else words.format(text=text.strip()))
        self.none_found.setVisible(not found)

    def _choose(self, code: str) -> None:
        rule = rule_info(code)
        if rule is not None:
            self._typing.end()
            self.form.show_rule(rule, self.bridge.workshop)

    def _switch(self, code: str, on: bool) -> None:
        self.execute(switched(self.bridge.workshop, code, on=on))

    def _type(self, edit: SetRule) -> None:
        self._tell("")
        self._typing.execute(edit)

    def _show_again(self, _words: str) -> None:
        """A box or a number stands for what is so, not for what was refused."""
        self.show_part()

    def _reset_all(self) -> None:
        self.execute(reset_all(self.bridge.workshop))


class _SearchField(QLineEdit):
    """Where a rule is searched for; Return and Down go on to the list."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(translate("RulesDialog", "Find a rule: code or words"))
        self.setMaxLength(100)
        self.setAccessibleName(translate("RulesDialog", "Find a rule"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            # Return would press the default button, which closes the dialog.
            self.left.emit()
            return
        super().keyPressEvent(event)
