"""The dialog that accepts a finding: a reason and a name, neither of them optional."""

from PySide6.QtWidgets import QWidget

from raci_desktop.analysis.finding import Finding
from raci_desktop.domain.edits import AcceptFinding
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Acceptance
from raci_desktop.ui.dialogs.frame import FormDialog, line_edit, text_edit
from raci_desktop.ui.theme import ThemeHolder


class AcceptDialog(FormDialog):
    """Asks why the room accepts a finding and who says so; both are printed."""

    def __init__(
        self, theme: ThemeHolder, finding: Finding, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            theme, translate("Accepting", "Accept this finding"), finding.message, parent
        )
        self.reason = text_edit(
            placeholder=translate("Accepting", "The room has decided to live with it because …")
        )
        self.name = line_edit(name)
        self.add_field(
            translate("Accepting", "Reason"),
            self.reason,
            translate("Accepting", "Printed beside the finding."),
        )
        self.add_field(
            translate("Accepting", "Name"), self.name, translate("Accepting", "Who accepts it.")
        )
        self.button = self.add_buttons(translate("Accepting", "Accept"))
        self.reason.textChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        self.reason.setFocus()
        self._check()

    def acceptance_edit(self, finding: Finding, at: str) -> AcceptFinding:
        """Return the edit for what was filled in."""
        reason, name = self.reason.toPlainText().strip(), self.name.text().strip()
        return AcceptFinding(Acceptance(finding.key, reason, name, at))

    def _check(self, *_: object) -> None:
        filled = self.reason.toPlainText().strip() and self.name.text().strip()
        self.button.setEnabled(bool(filled))
