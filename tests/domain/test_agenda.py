"""The agenda: two and a half hours by default, edited step by step, and reset."""

import pytest

from raci_desktop.domain.agenda import DEFAULT_AGENDA, AgendaStep, minutes_of, step_name
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.edits_record import (
    AddAgendaStep,
    MoveAgendaStep,
    RemoveAgendaSteps,
    ResetAgenda,
    ReviseAgendaStep,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StepId
from raci_desktop.domain.plan import plan
from raci_desktop.domain.translation import use_translator
from raci_desktop.domain.workshop import Workshop
from tests.domain.build import done, matrix

ONE = matrix("HoO PT\nShop: A R")
LUNCH = AgendaStep(StepId("lunch"), "Lunch", 45)
BREAK = StepId("break")


def refused(workshop: Workshop, edit: Edit) -> str:
    with pytest.raises(EditRefusedError) as refusal:
        plan(workshop, edit)
    return refusal.value.code


def ids(workshop: Workshop) -> list[str]:
    return [step.id for step in workshop.record.agenda]


def test_it_takes_two_and_a_half_hours_by_default() -> None:
    assert ONE.record.agenda == DEFAULT_AGENDA
    assert minutes_of(DEFAULT_AGENDA) == 150
    assert len({step.id for step in DEFAULT_AGENDA}) == len(DEFAULT_AGENDA)


def test_steps_are_added_moved_revised_and_removed() -> None:
    workshop = done(ONE, AddAgendaStep(LUNCH, BREAK), RemoveAgendaSteps((BREAK,)))
    assert ids(workshop)[4] == "lunch"
    workshop = done(workshop, MoveAgendaStep(LUNCH.id, None), ReviseAgendaStep(LUNCH.id, " Tea "))
    assert workshop.record.agenda[-1] == AgendaStep(LUNCH.id, "Tea", 45)
    workshop = done(
        workshop, ReviseAgendaStep(LUNCH.id, minutes=15), MoveAgendaStep(LUNCH.id, None)
    )
    assert minutes_of(workshop.record.agenda) == 155
    assert plan(workshop, MoveAgendaStep(LUNCH.id, LUNCH.id)).empty
    assert done(workshop, ResetAgenda()).record.agenda == DEFAULT_AGENDA
    assert plan(ONE, ResetAgenda()).empty


def test_one_step_stays() -> None:
    everything = tuple(step.id for step in DEFAULT_AGENDA)
    assert refused(ONE, RemoveAgendaSteps(everything)) == "last-step"
    assert len(done(ONE, RemoveAgendaSteps(everything[1:])).record.agenda) == 1


def test_what_makes_no_sense_is_refused() -> None:
    assert refused(ONE, AddAgendaStep(DEFAULT_AGENDA[0])) == "known-id"
    assert refused(ONE, AddAgendaStep(LUNCH, StepId("x"))) == "unknown-step"
    assert refused(ONE, ReviseAgendaStep(BREAK, name=" ")) == "empty-name"
    assert refused(ONE, ReviseAgendaStep(BREAK, minutes=-1)) == "minutes"
    assert refused(ONE, ReviseAgendaStep(BREAK, minutes=601)) == "minutes"
    assert refused(ONE, MoveAgendaStep(StepId("x"), None)) == "unknown-step"


def test_only_default_names_are_translated() -> None:
    use_translator(lambda context, text: f"{context}: {text}")
    try:
        assert step_name(DEFAULT_AGENDA[4]) == "Agenda: Break"
        assert step_name(LUNCH) == "Lunch"
    finally:
        use_translator(None)
