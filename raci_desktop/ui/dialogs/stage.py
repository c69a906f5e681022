"""The dialog of a stage: its short name, and what the room calls it."""

from PySide6.QtWidgets import QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.frame import FormDialog, line_edit
from raci_desktop.ui.theme import ThemeHolder


class StageDialog(FormDialog):
    """Asks for the name and the subtitle of a stage; the name must not be empty."""

    def __init__(
        self,
        theme: ThemeHolder,
        title: str,
        explanation: str = "",
        name: str = "",
        subtitle: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, explanation, parent)
        self.name = line_edit(name)
        self.subtitle = line_edit(subtitle)
        self.add_field(translate("Stages", "Name, as on the tab"), self.name)
        self.add_field(translate("Stages", "What the room calls this stage"), self.subtitle)
        self.button = self.add_buttons(translate("Stages", "OK"), translate("Stages", "Cancel"))
        self.name.textChanged.connect(self._check)
        self.name.selectAll()
        self.name.setFocus()
        self._check()

    def _check(self, *_: object) -> None:
        self.button.setEnabled(bool(self.name.text().strip()))
