"""What the dialogs of a role and of an activity share: edits at once, refusals told in place."""

from PySide6.QtWidgets import QLineEdit, QWidget

from raci_desktop.application.outcome import Outcome
from raci_desktop.application.ports import EntryKind
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import FormDialog
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TypeStyle


class PartDialog(FormDialog):
    """A dialog over one part of the workshop; it follows undo and closes when the part goes."""

    def __init__(
        self, bridge: SessionBridge, theme: ThemeHolder, title: str, parent: QWidget | None
    ) -> None:
        at_once = translate("PartDialogs", "Changes count at once; undo takes them back.")
        super().__init__(theme, title, at_once, parent)
        self.bridge = bridge
        self.refusal = Label(theme, "", TypeStyle(12, 16, 500), "blocker", wrap=True)
        self.refusal.hide()
        bridge.refused.connect(self._tell)
        bridge.changed.connect(self._follow)

    def finish(self) -> None:
        """Add the place for refusals and the button, and show the part as it stands."""
        self.lines.addWidget(self.refusal)
        self.add_buttons(translate("PartDialogs", "Done"), reject="")
        self.show_part()

    def execute(self, edit: Edit) -> None:
        """Carry out an edit; a refusal stands in the dialog until the next edit."""
        self._tell("")
        self.bridge.execute(edit)

    def show_part(self, *, typed: bool = True) -> None:
        """Show the part; ``typed`` False leaves alone the fields somebody is typing in."""
        raise NotImplementedError

    def _tell(self, words: str) -> None:
        self.refusal.setText(words)
        self.refusal.setVisible(bool(words))

    def _follow(self, outcome: Outcome) -> None:
        self._tell("")
        try:
            self.show_part(typed=outcome.kind is not EntryKind.DO)
        except EditRefusedError:
            self.reject()  # the part was taken out of the workshop


def show_text(edit: QLineEdit, text: str, *, typed: bool) -> None:
    """Show a text in a field, unless somebody is typing there."""
    if (typed or not edit.hasFocus()) and edit.text() != text:
        edit.setText(text)
