"""The remote: a strip in the working window that turns what the wall on the other screen shows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolBar, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import IconButton, Label, push_button
from raci_desktop.ui.presenter.state import PresenterState
from raci_desktop.ui.presenter.timer import ClockReader
from raci_desktop.ui.presenter.words import slide_title
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TYPE

_LONGEST = 48
"""Characters of a name in the list; the list itself shows it all."""


class RemoteStrip(QToolBar):
    """Which activity is on the wall, forwards and backwards, and the end."""

    def __init__(
        self, state: PresenterState, clock: ClockReader, theme: ThemeHolder, screen: str
    ) -> None:
        """Steer a state; ``screen`` is what the system calls the screen of the wall."""
        super().__init__()
        self.state, self._clock, self._theme, self._screen = state, clock, theme, screen
        self.setObjectName("presenterRemote")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._where = Label(theme, "", TYPE.body_strong, "after")
        self.choice = QComboBox()
        self.choice.setMinimumHeight(MEASURES.button)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(24)
        self.previous = IconButton(theme, "chevron-left", "")
        self.next = IconButton(theme, "chevron-right", "")
        self.progress = Label(theme, "", TYPE.body)
        self.time = Label(theme, "", TYPE.body_strong)
        self.findings = push_button("")
        self.overview = push_button("")
        self.blank = push_button("")
        self.end = push_button("")
        self._lay_out()
        self._connect()
        self._say_texts()
        self._follow()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMinimumHeight(MEASURES.button + 6)  # or a focus ring would be cut
        row = QHBoxLayout(inside)
        row.setContentsMargins(6, 3, 6, 3)
        row.setSpacing(8)
        for part in (self._where, self.previous, self.choice, self.next, self.progress):
            row.addWidget(part, 1 if part is self.choice else 0)
        row.addStretch(1)
        for part in (self.time, self.overview, self.findings, self.blank, self.end):
            row.addWidget(part)
        for switch in (self.overview, self.findings, self.blank):
            switch.setCheckable(True)
        self.addWidget(inside)
        self.setIconSize(QSize(16, 16))

    def _connect(self) -> None:
        state = self.state
        self.previous.clicked.connect(lambda: state.go_by(-1))
        self.next.clicked.connect(lambda: state.go_by(1))
        self.choice.activated.connect(state.show_activity)
        self.overview.clicked.connect(state.toggle_overview)
        self.findings.clicked.connect(state.toggle_findings)
        self.blank.clicked.connect(lambda: state.set_blank("black"))
        self.end.clicked.connect(state.end)
        state.changed.connect(self._follow)
        self._clock.changed.connect(self._tell_time)
        # A clicker speaks to the window that has the focus, and that is the working window.
        self._shortcut(Qt.Key.Key_PageDown, lambda: state.go_by(1))
        self._shortcut(Qt.Key.Key_PageUp, lambda: state.go_by(-1))

    def _shortcut(self, key: Qt.Key, run: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self, run, context=Qt.ShortcutContext.WindowShortcut)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_texts()
            self._follow()

    def _say_texts(self) -> None:
        self.setWindowTitle(translate("PresenterRemote", "Presenting"))
        self.setAccessibleName(translate("PresenterRemote", "Presenting"))
        where = translate("PresenterRemote", "On {screen}").format(screen=self._screen)
        self._where.setText(where if self._screen else self.windowTitle())
        self.choice.setAccessibleName(translate("PresenterRemote", "Activity on the wall"))
        self.previous.set_name(translate("PresenterRemote", "Previous (PgUp)"))
        self.next.set_name(translate("PresenterRemote", "Next (PgDn)"))
        for button, words in (
            (self.overview, translate("PresenterRemote", "Overview")),
            (self.findings, translate("PresenterRemote", "Findings")),
            (self.blank, translate("PresenterRemote", "Blank")),
            (self.end, translate("PresenterRemote", "End")),
        ):
            button.setText(words)
            button.setAccessibleName(words)

    def _follow(self) -> None:
        """Say what is on the wall now."""
        self._fill_choice()
        self.overview.setChecked(self.state.overview)
        self.findings.setChecked(self.state.findings)
        self.blank.setChecked(bool(self.state.blank))
        self.progress.setText(self._progress())
        self.setAccessibleDescription(slide_title(self.state))
        self._tell_time()

    def _fill_choice(self) -> None:
        names = [one.name for one in self.state.workshop.activities]
        blocked = QSignalBlocker(self.choice)
        if [self.choice.itemData(at) for at in range(self.choice.count())] != names:
            self.choice.clear()
            for number, name in enumerate(names, start=1):
                self.choice.addItem(f"{number}. {name[:_LONGEST]}", name)
        self.choice.setCurrentIndex(self.state.place)
        blocked.unblock()

    def _progress(self) -> str:
        if self.state.empty:
            return ""
        if self.state.overview:
            page = self.state.page()
            words = translate("PresenterRemote", "Page {number} of {count}")
            return words.format(number=page.number, count=page.count)
        count = len(self.state.workshop.activities)
        words = translate("PresenterRemote", "{number} of {count}")
        return words.format(number=self.state.place + 1, count=count)

    def _tell_time(self) -> None:
        clock = self._clock.reading
        self.time.setText(clock.text if clock else "")
        self.time.set_tone("blocker" if clock and clock.over else "text")
        self.time.setVisible(clock is not None)
