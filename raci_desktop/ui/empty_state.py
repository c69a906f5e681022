"""What an empty workshop says: what is missing, and the three ways to begin."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Card, Label, push_button
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE

_WIDTH = 460


class EmptyState(Card):
    """A card in the middle of the matrix, gone as soon as there are roles and activities."""

    add_roles = Signal()
    add_activities = Signal()
    import_sheet = Signal()

    def __init__(self, bridge: SessionBridge, theme: ThemeHolder, over: QWidget) -> None:
        """Float over a widget and follow its size."""
        super().__init__(theme, parent=over)
        self._bridge = bridge
        self._over = over
        self.set_look("surface", "line_strong")
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(translate("EmptyState", "Begin the workshop"))
        self._title = Label(theme, "", TYPE.section_title)
        self._words = Label(theme, "", TYPE.body, "text_2", wrap=True)
        self.roles = push_button(translate("EmptyState", "Add roles…"), primary=True)
        self.activities = push_button(translate("EmptyState", "Add activities…"))
        self.sheet = push_button(translate("EmptyState", "Import a sheet…"))
        self.roles.clicked.connect(self.add_roles)
        self.activities.clicked.connect(self.add_activities)
        self.sheet.clicked.connect(self.import_sheet)
        self._lay_out()
        over.installEventFilter(self)
        bridge.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.roles, self.activities, self.sheet):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._words)
        column.addSpacing(4)
        column.addLayout(buttons)

    def refresh(self) -> None:
        """Say what is missing, or go."""
        workshop = self._bridge.workshop
        self.setVisible(not workshop.roles or not workshop.activities)
        self.roles.setVisible(not workshop.roles)
        self.activities.setVisible(not workshop.activities)
        if not workshop.roles and not workshop.activities:
            self._title.setText(translate("EmptyState", "Who does what?"))
            self._words.setText(
                translate(
                    "EmptyState",
                    "Type or paste the roles and the activities, or begin with the sheet you have.",
                )
            )
        elif not workshop.roles:
            self._title.setText(translate("EmptyState", "Now the roles"))
            self._words.setText(
                translate(
                    "EmptyState", "They become the columns: offices and teams rather than people."
                )
            )
        else:
            self._title.setText(translate("EmptyState", "Now the activities"))
            self._words.setText(
                translate("EmptyState", "They become the rows; ten to twenty are a good size.")
            )
        self._centre()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize:
            self._centre()
        return super().eventFilter(watched, event)

    def _centre(self) -> None:
        self.adjustSize()
        area = self._over.rect()
        self.move(area.center() - self.rect().center())
        self.raise_()
