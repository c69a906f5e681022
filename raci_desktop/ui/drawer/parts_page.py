"""The drawer's page of roles and activities: what rules know of them, all rows at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.change import ActivityDelta, RoleDelta
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.drawer.columns import Guesses, confirm_edit, count_guesses
from raci_desktop.ui.drawer.table_view import PartsTable
from raci_desktop.ui.drawer.tables import ActivitiesModel, RolesModel
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TypeStyle


class PartsPage(QWidget):
    """Two tables side by side, and one button that confirms every guess."""

    def __init__(self, bridge: SessionBridge, theme: ThemeHolder) -> None:
        super().__init__()
        self._bridge = bridge
        self.roles = PartsTable(theme, RolesModel(bridge, self), "Roles")
        self.activities = PartsTable(theme, ActivitiesModel(bridge, self), "Activities")
        self.roles.set_widths([150, 108, 150, 150])
        self.activities.set_widths([180, 104, 180, 132])
        self._words = Label(theme, "", TypeStyle(12, 16), "muted")
        self.confirm = push_button(
            "Confirm all guesses", "Takes every dotted value as right; one step to undo"
        )
        self.confirm.clicked.connect(self._confirm)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.confirm)
        tables = QHBoxLayout()
        tables.setSpacing(10)
        tables.addWidget(self.roles, 45)
        tables.addWidget(self.activities, 55)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tables, 1)
        bridge.changed.connect(self._follow)
        self._count()

    def _follow(self, outcome: Outcome) -> None:
        if any(isinstance(delta, RoleDelta | ActivityDelta) for delta in outcome.change.deltas):
            self._count()

    def _count(self) -> None:
        guesses = count_guesses(self._bridge.workshop)
        self._words.setText(guess_summary(guesses))
        self.confirm.setEnabled(bool(guesses.guessed))

    def _confirm(self) -> None:
        self._bridge.execute(confirm_edit(self._bridge.workshop))


def guess_summary(guesses: Guesses) -> str:
    """Return what the page says of its guesses."""
    if not guesses.guessed and not guesses.unknown:
        return "Every value was set or confirmed by a person."
    parts: list[str] = []
    if guesses.guessed == 1:
        parts.append("1 value is a guess from the name")
    elif guesses.guessed:
        parts.append(f"{guesses.guessed} values are guesses from the names")
    if guesses.unknown:
        verb = "is" if guesses.unknown == 1 else "are"
        parts.append(f"{guesses.unknown} {verb} not known")
    return f"{', '.join(parts)}. Dotted values wait for a person; choose one to correct it."
