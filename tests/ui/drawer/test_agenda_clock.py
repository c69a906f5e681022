"""The agenda's clock: steps, seconds left, and a timer only while it runs."""

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.domain.agenda import AgendaStep
from raci_desktop.domain.edits_record import (
    AddAgendaStep,
    MoveAgendaStep,
    RemoveAgendaSteps,
    ReviseAgendaStep,
)
from raci_desktop.domain.ids import StepId
from raci_desktop.ui.agenda_clock import AgendaClock
from tests.support.opened import Opened


class Hands:
    """A clock whose hands a test turns."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def clock(opened: Opened, hands: Hands) -> AgendaClock:
    return AgendaClock(opened.bridge, now=hands)


def test_it_stands_at_the_first_step_and_no_timer_runs(clock: AgendaClock, opened: Opened) -> None:
    reading = clock.reading
    first = opened.workshop.record.agenda[0]
    assert (reading.step, reading.number) == (first, 1)
    assert reading.count == len(opened.workshop.record.agenda)
    assert reading.remaining == first.minutes * 60
    assert not reading.running
    assert not reading.begun
    assert not clock.timing


def test_time_runs_only_between_start_and_pause(clock: AgendaClock, hands: Hands) -> None:
    whole = clock.reading.remaining
    clock.start()
    assert clock.timing
    hands.seconds += 61.5
    assert clock.reading.remaining == whole - 61
    clock.pause()
    assert not clock.timing
    hands.seconds += 1000
    assert clock.reading.remaining == whole - 61
    assert clock.reading.begun
    clock.toggle()
    hands.seconds += 0.5
    assert clock.reading.remaining == whole - 62
    clock.toggle()
    assert not clock.reading.running


def test_a_step_goes_on_over_its_time(clock: AgendaClock, hands: Hands) -> None:
    clock.start()
    hands.seconds += clock.reading.remaining
    assert clock.reading.remaining == 0
    assert not clock.reading.over
    hands.seconds += 65
    assert clock.reading.over
    assert clock.reading.remaining == -65
    assert clock.reading.number == 1


def test_the_next_step_begins_with_all_its_time(clock: AgendaClock, hands: Hands) -> None:
    clock.start()
    hands.seconds += 30
    clock.go_by(1)
    reading = clock.reading
    assert reading.number == 2
    assert reading.running
    assert reading.remaining == reading.step.minutes * 60
    hands.seconds += 5
    clock.restart_step()
    assert clock.reading.remaining == reading.remaining
    clock.go_by(100)
    assert clock.reading.number == reading.count
    clock.go_by(-100)
    assert clock.reading.number == 1
    clock.go_to(clock.reading.step.id)
    clock.go_to(StepId("gone"))
    assert clock.reading.number == 1
    clock.reset()
    assert not clock.reading.begun
    assert not clock.timing


def test_it_ticks_each_second(opened: Opened, hands: Hands, qtbot: QtBot) -> None:
    clock = AgendaClock(opened.bridge, now=hands)
    hands.seconds = 0.0
    clock.start()
    hands.seconds = 0.999  # a millisecond before the second is full
    clock.restart_step()
    hands.seconds = 1.998
    with qtbot.waitSignal(clock.ticked, timeout=5000):
        pass
    assert clock.timing


def test_it_stays_in_its_step_when_the_agenda_is_edited(
    clock: AgendaClock, opened: Opened, hands: Hands
) -> None:
    clock.go_by(2)
    clock.start()
    hands.seconds += 60
    here = clock.reading.step
    new = AgendaStep(StepId("tea"), "Tea", 5)
    opened.bridge.execute(AddAgendaStep(new, opened.workshop.record.agenda[0].id))
    assert clock.reading.step.id == here.id
    assert clock.reading.number == 4
    opened.bridge.execute(MoveAgendaStep(here.id, new.id))
    assert clock.reading.number == 1
    opened.bridge.execute(ReviseAgendaStep(here.id, minutes=2))
    assert clock.reading.remaining == 60
    opened.bridge.undo()
    assert clock.reading.remaining == here.minutes * 60 - 60


def test_a_step_that_is_removed_makes_way_for_its_neighbour(
    clock: AgendaClock, opened: Opened, hands: Hands, qtbot: QtBot
) -> None:
    clock.go_by(100)
    clock.start()
    hands.seconds += 60
    last = clock.reading
    with qtbot.waitSignal(clock.changed):
        opened.bridge.execute(RemoveAgendaSteps((last.step.id,)))
    reading = clock.reading
    assert reading.number == reading.count == last.count - 1
    assert reading.running
    assert reading.remaining == reading.step.minutes * 60
