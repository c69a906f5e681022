"""The drawer's page of the agenda: the running step with its time, and all steps to edit."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from raci_desktop.domain.agenda import minutes_of, step_name
from raci_desktop.domain.edits_record import ResetAgenda
from raci_desktop.domain.translation import translate
from raci_desktop.ui.agenda_clock import AgendaClock
from raci_desktop.ui.announce import announce
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.drawer.agenda_listing import agenda_listing
from raci_desktop.ui.drawer.buttons import say_button
from raci_desktop.ui.drawer.focus import hand_focus_on
from raci_desktop.ui.drawer.list_model import ListModel
from raci_desktop.ui.drawer.list_view import ListTable
from raci_desktop.ui.drawer.making import Around
from raci_desktop.ui.drawer.pages import title_of
from raci_desktop.ui.drawer.readout import of_words, spoken, time_words
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE, TypeStyle

PANEL = 316
"""Px the running step takes at the left."""
_AT_TOP = QAbstractItemView.ScrollHint.PositionAtTop
TIME = TypeStyle(34, 40, 700)


class RunningStep(QWidget):
    """The current step: its place, its name, its time, and the buttons that run it."""

    def __init__(self, theme: ThemeHolder, clock: AgendaClock) -> None:
        super().__init__()
        self._clock = clock
        self.place = Label(theme, "", TypeStyle(12, 16, 500), "muted")
        self.name = Label(theme, "", TYPE.finding_title, wrap=True)
        self.time = Label(theme, "", TIME)
        self.of = Label(theme, "", TYPE.body, "text_2")
        self.run = push_button("", primary=True)
        self.next, self.previous, self.again = push_button(""), push_button(""), push_button("")
        self.run.clicked.connect(clock.toggle)
        self.next.clicked.connect(lambda: clock.go_by(1))
        self.previous.clicked.connect(lambda: clock.go_by(-1))
        self.again.clicked.connect(clock.restart_step)
        self._lay_out()
        clock.ticked.connect(self._show_time)
        clock.changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        time = QHBoxLayout()
        time.setSpacing(8)
        time.addWidget(self.time)
        time.addWidget(self.of, 0, Qt.AlignmentFlag.AlignBottom)
        time.addStretch(1)
        self.of.setContentsMargins(0, 0, 0, 8)
        buttons = QGridLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.run, 0, 0)
        buttons.addWidget(self.next, 0, 1)
        buttons.addWidget(self.previous, 1, 0)
        buttons.addWidget(self.again, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        column.addWidget(self.place)
        column.addWidget(self.name)
        column.addLayout(time)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setFixedWidth(PANEL)

    def retranslate(self) -> None:
        """Say where the agenda stands, in the language chosen."""
        reading = self._clock.reading
        self.place.setText(
            translate("AgendaPage", "Step {number} of {count}").format(
                number=reading.number, count=reading.count
            )
        )
        self.name.setText(step_name(reading.step))
        if reading.running:
            say_button(self.run, translate("AgendaPage", "Pause"))
        else:
            say_button(self.run, translate("AgendaPage", "Start"))
        say_button(self.next, translate("AgendaPage", "Next step"))
        say_button(self.previous, translate("AgendaPage", "Previous step"))
        say_button(self.again, translate("AgendaPage", "Begin it again"))
        self.next.setEnabled(reading.number < reading.count)
        self.previous.setEnabled(reading.number > 1)
        self._show_time()
        if self.isVisible():
            announce(self, spoken(reading))

    def _show_time(self) -> None:
        reading = self._clock.reading
        self.time.setText(time_words(reading.remaining))
        self.time.setAccessibleName(spoken(reading))
        self.of.setText(of_words(reading))
        self.time.set_tone("warning" if reading.over else "text")
        self.of.set_tone("warning" if reading.over else "text_2")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class AgendaPage(QWidget):
    """The running step at the left, the list of steps beside it."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        clock = around.clock
        self.running = RunningStep(around.theme, clock)
        self.model = ListModel(around.bridge, agenda_listing(lambda: clock.reading), self)
        self.table = ListTable(around.theme, self.model)
        self.words = Label(around.theme, "", TypeStyle(12, 16), "muted")
        self.usual = push_button("")
        self.usual.clicked.connect(lambda: around.bridge.execute(ResetAgenda()))
        self._lay_out()
        self.table.menu_wanted.connect(self._menu)
        clock.changed.connect(self._follow_clock)
        around.bridge.changed.connect(self._say)
        hand_focus_on(self, self.table)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.usual)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(head)
        right.addWidget(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.running)
        row.addLayout(right, 1)

    def retranslate(self) -> None:
        """Say all words in the language chosen."""
        self.table.setAccessibleName(title_of("agenda"))
        say_button(
            self.usual,
            translate("AgendaPage", "Default agenda"),
            translate("AgendaPage", "Goes back to the steps of a usual workshop"),
        )
        self._say()

    def _say(self) -> None:
        agenda = self._around.bridge.workshop.record.agenda
        hours, minutes = divmod(minutes_of(agenda), 60)
        self.words.setText(
            translate("AgendaPage", "{count} steps, {hours} h {minutes} min in all").format(
                count=len(agenda), hours=hours, minutes=minutes
            )
        )

    def _follow_clock(self) -> None:
        self.model.refresh()
        self._reveal_current()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the current step in view."""
        super().showEvent(event)
        self._follow_clock()

    def _reveal_current(self) -> None:
        """Keep the current step in view, and the ones to come rather than those gone by."""
        row = self.model.row_of(self._around.clock.reading.step.id)
        self.table.scrollTo(self.model.index(max(0, row - 1), 0), _AT_TOP)

    def _menu(self, row: int, where: QPoint) -> None:
        item = self.model.item(row)
        if item is None:
            return
        go = partial(self._around.clock.go_to, item.step.id)
        up, down = partial(self.table.move_row, row, -1), partial(self.table.move_row, row, 1)
        part_menu(
            self,
            [
                (translate("AgendaPage", "Go to this step"), go, ""),
                ("", None, ""),
                (translate("AgendaPage", "Move up"), up, "Alt+Up"),
                (translate("AgendaPage", "Move down"), down, "Alt+Down"),
                ("", None, ""),
                (translate("AgendaPage", "Remove"), self.table.remove_chosen, "Del"),
            ],
        ).popup(where)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
