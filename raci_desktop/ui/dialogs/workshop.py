"""The dialog of the workshop: its details, what the handout asks for, letters and scopes."""

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from raci_desktop.application.outcome import Outcome
from raci_desktop.application.ports import EntryKind
from raci_desktop.domain.edits import SetScopes
from raci_desktop.ui.dialogs.details import HANDOUT_FIELDS, WORKSHOP_FIELDS, DetailsForm
from raci_desktop.ui.dialogs.frame import text_edit
from raci_desktop.ui.dialogs.letters import LettersForm
from raci_desktop.ui.dialogs.part_dialog import PartDialog
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.dialogs.typing_group import Typing
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TypeStyle

WIDTH = 720


class ScopesForm(QWidget):
    """The scopes the workshop offers, one per line."""

    def __init__(self, bridge: SessionBridge, theme: ThemeHolder) -> None:
        super().__init__()
        self._bridge = bridge
        self._typing = Typing(bridge, self)
        self.field = text_edit("\n".join(bridge.workshop.scopes), lines=6)
        self.field.setAccessibleName("Scopes, one per line")
        label = Label(theme, "Scopes, one per line", TypeStyle(12, 16, 500), "text_2")
        label.setBuddy(self.field)
        words = (
            "A scope says for which part of an activity a letter holds, such as a budget. "
            "Letters keep the scope they have when it is taken off this list."
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


class WorkshopDialog(PartDialog):
    """All that is said about the workshop itself."""

    def __init__(
        self, bridge: SessionBridge, theme: ThemeHolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(bridge, theme, "Workshop", parent)
        self.setMinimumWidth(WIDTH)
        self.details = DetailsForm(bridge, theme, WORKSHOP_FIELDS)
        self.handout = DetailsForm(bridge, theme, HANDOUT_FIELDS)
        self.letters = LettersForm(bridge, theme)
        self.scopes = ScopesForm(bridge, theme)
        self.pages = QTabWidget()
        for named in (self.pages, self.pages.tabBar()):
            named.setAccessibleName("Parts of the workshop’s details")
        for title, page in (
            ("Workshop", self.details),
            ("Handout", self.handout),
            ("Letters", self.letters),
            ("Scopes", self.scopes),
        ):
            self.pages.addTab(_padded(page), title)
        self.lines.addWidget(self.pages, 1)
        self.finish()

    def show_part(self, *, typed: bool = True) -> None:
        """The pages follow the workshop by themselves."""


def _padded(page: QWidget) -> QWidget:
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 14, 16, 14)
    column.addWidget(page)
    column.addStretch(1)
    return frame
