"""The agenda's page and its readout on the bar: steps edited, run, and gone through."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.domain.agenda import DEFAULT_AGENDA, minutes_of
from raci_desktop.domain.edits_record import RemoveAgendaSteps
from raci_desktop.ui.agenda_clock import AgendaClock
from raci_desktop.ui.drawer.agenda_page import AgendaPage
from raci_desktop.ui.drawer.looks import LOOK_ROLE
from raci_desktop.ui.drawer.readout import AgendaReadout, spoken, time_words
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.support.opened import Opened
from tests.ui.drawer.conftest import type_into
from tests.ui.window import settle

STEP, MINUTES, STARTS = range(3)


def open_agenda(page: WorkshopPage) -> AgendaPage:
    made = page.drawer.open_page("agenda")
    settle()
    assert isinstance(made, AgendaPage)
    return made


def test_the_steps_stand_with_their_minutes_and_beginnings(page: WorkshopPage) -> None:
    made = open_agenda(page)
    rows = [tuple(made.model.index(row, column).data() for column in range(3)) for row in range(3)]
    first, second, third = DEFAULT_AGENDA[:3]
    before_third = first.minutes + second.minutes
    assert rows[0] == (first.name, str(first.minutes), "0:00")
    assert rows[2][1:] == (str(third.minutes), f"{before_third // 60}:{before_third % 60:02}")
    assert made.words.text().startswith(f"{len(DEFAULT_AGENDA)} steps, ")


def test_steps_are_renamed_timed_added_moved_and_removed(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_agenda(page)

    def agenda() -> list[tuple[str, int]]:
        return [(step.name, step.minutes) for step in page.bridge.workshop.record.agenda]

    made.table.edit_cell(0, STEP)
    type_into(qtbot, made.table, "Coffee", Qt.Key.Key_Tab)
    settle()
    type_into(qtbot, made.table, "15")
    assert agenda()[0] == ("Coffee", 15)
    made.table.start_adding()
    type_into(qtbot, made.table, "Drinks", Qt.Key.Key_Tab)
    settle()
    type_into(qtbot, made.table, "45")
    assert agenda()[-1] == ("Drinks", 45)
    made.table.setFocus()
    made.table.setCurrentIndex(made.model.index(0, STEP))
    qtbot.keyClick(made.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert agenda()[1] == ("Coffee", 15)
    qtbot.keyClick(made.table, Qt.Key.Key_Delete)
    assert ("Coffee", 15) not in agenda()
    qtbot.mouseClick(made.usual, Qt.MouseButton.LeftButton)
    assert page.bridge.workshop.record.agenda == DEFAULT_AGENDA


def test_it_is_started_paused_and_gone_through(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_agenda(page)
    running, clock = made.running, page.agenda_clock
    assert not running.previous.isEnabled()
    qtbot.mouseClick(running.run, Qt.MouseButton.LeftButton)
    assert clock.reading.running
    assert running.run.text() == "Pause"
    assert made.model.index(0, STEP).data(LOOK_ROLE).icon == "play"
    qtbot.mouseClick(running.next, Qt.MouseButton.LeftButton)
    assert running.place.text().startswith("Step 2 of")
    assert made.model.index(0, STEP).data(LOOK_ROLE).icon == "check"
    qtbot.mouseClick(running.run, Qt.MouseButton.LeftButton)
    assert not clock.timing
    assert made.model.index(1, STEP).data(LOOK_ROLE).icon == "pause"
    qtbot.mouseClick(running.previous, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(running.again, Qt.MouseButton.LeftButton)
    assert clock.reading.number == 1


def test_the_menu_goes_to_a_step(page: WorkshopPage) -> None:
    made = open_agenda(page)
    made.table.menu_wanted.emit(4, QPoint(0, 0))
    (menu,) = made.findChildren(QMenu)
    menu.actions()[0].trigger()
    assert page.agenda_clock.reading.number == 5
    menu.close()


def test_the_last_step_that_is_left_cannot_be_removed(page: WorkshopPage, qtbot: QtBot) -> None:
    made = open_agenda(page)
    steps = page.bridge.workshop.record.agenda
    page.bridge.execute(RemoveAgendaSteps(tuple(step.id for step in steps[1:])))
    made.table.setFocus()
    made.table.setCurrentIndex(made.model.index(0, STEP))
    qtbot.keyClick(made.table, Qt.Key.Key_Delete)
    assert len(page.bridge.workshop.record.agenda) == 1
    assert page.status.message_text


def test_keys_start_pause_and_go_on(page: WorkshopPage) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.actions_by_name["agenda_run"].trigger()
    assert page.agenda_clock.reading.running
    window.actions_by_name["agenda_next"].trigger()
    assert page.agenda_clock.reading.number == 2
    window.actions_by_name["agenda_run"].trigger()
    assert not page.agenda_clock.timing


def test_the_readout_says_it_all_and_opens_the_agenda(page: WorkshopPage, qtbot: QtBot) -> None:
    readout = page.drawer.readout
    page.agenda_clock.start()
    reading = page.agenda_clock.reading
    assert readout.accessibleName() == spoken(reading)
    assert str(reading.step.minutes) in spoken(reading)
    qtbot.mouseClick(readout, Qt.MouseButton.LeftButton)
    assert page.drawer.current == "agenda"
    assert page.drawer.is_open
    qtbot.mouseClick(readout, Qt.MouseButton.LeftButton)
    assert not page.drawer.is_open


def test_over_time_is_said_in_words_and_shown_with_a_sign(opened: Opened, qtbot: QtBot) -> None:
    seconds = [0.0]
    clock = AgendaClock(opened.bridge, now=lambda: seconds[0])
    readout = AgendaReadout(opened.theme, clock)
    qtbot.addWidget(readout)
    quiet = readout.sizeHint().width()
    clock.start()
    seconds[0] = clock.reading.step.minutes * 60 + 65
    clock.ticked.emit()
    assert "01:05 over its" in readout.accessibleName()
    assert time_words(-65) == "01:05"
    assert readout.sizeHint().width() != quiet
    assert readout.minimumSizeHint().width() < readout.sizeHint().width()
    for width in (readout.minimumSizeHint().width(), 260, 700):
        readout.setFixedWidth(width)
        readout.show()
        assert not readout.grab().isNull()


def test_the_whole_takes_two_and_a_half_hours() -> None:
    assert minutes_of(DEFAULT_AGENDA) == 150
