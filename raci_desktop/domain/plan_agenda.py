"""Planning edits of the agenda: steps added, revised, moved, removed, and all of it reset."""

from dataclasses import replace

from raci_desktop.domain.agenda import DEFAULT_AGENDA, LONGEST_STEP, Agenda, AgendaStep
from raci_desktop.domain.change import AgendaDelta, Change
from raci_desktop.domain.edits_record import (
    AddAgendaStep,
    MoveAgendaStep,
    RemoveAgendaSteps,
    ResetAgenda,
    ReviseAgendaStep,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StepId
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def plan_add_step(workshop: Workshop, edit: AddAgendaStep) -> Change:
    """Plan adding a step."""
    agenda, step = workshop.record.agenda, _checked(edit.step)
    if any(known.id == step.id for known in agenda):
        raise EditRefusedError("known-id", translate("Refusal", "This is already in the workshop."))
    label = translate("Change", "Add agenda step {name}").format(name=step.name)
    return _changed(workshop, label, _placed(agenda, step, edit.before))


def plan_revise_step(workshop: Workshop, edit: ReviseAgendaStep) -> Change:
    """Plan renaming a step or giving it other minutes."""
    old = _step(workshop.record.agenda, edit.step)
    new = replace(
        old,
        name=old.name if edit.name is None else edit.name,
        minutes=old.minutes if edit.minutes is None else edit.minutes,
    )
    checked = _checked(new)
    agenda = tuple(checked if step is old else step for step in workshop.record.agenda)
    label = translate("Change", "Change agenda step {name}").format(name=old.name)
    return _changed(workshop, label, agenda)


def plan_move_step(workshop: Workshop, edit: MoveAgendaStep) -> Change:
    """Plan putting a step elsewhere in the agenda."""
    agenda = workshop.record.agenda
    step = _step(agenda, edit.step)
    label = translate("Change", "Move agenda step {name}").format(name=step.name)
    if edit.before == step.id:
        return _changed(workshop, label, agenda)
    others = tuple(one for one in agenda if one is not step)
    return _changed(workshop, label, _placed(others, step, edit.before))


def plan_remove_steps(workshop: Workshop, edit: RemoveAgendaSteps) -> Change:
    """Plan removing steps; one stays, or the agenda would be the default one again."""
    agenda = workshop.record.agenda
    gone = [_step(agenda, step) for step in dict.fromkeys(edit.steps)]
    left = tuple(step for step in agenda if step not in gone)
    if not left:
        raise EditRefusedError(
            "last-step",
            translate(
                "Refusal", "An agenda keeps one step; add another one first, or reset the agenda."
            ),
        )
    if len(gone) == 1:
        label = translate("Change", "Remove agenda step {name}").format(name=gone[0].name)
    else:
        label = translate("Change", "Remove {count} agenda steps").format(count=len(gone))
    return _changed(workshop, label, left)


def plan_reset_agenda(workshop: Workshop, _edit: ResetAgenda) -> Change:
    """Plan going back to the default agenda."""
    return _changed(workshop, translate("Change", "Reset the agenda"), DEFAULT_AGENDA)


def _changed(workshop: Workshop, label: str, agenda: Agenda) -> Change:
    old = workshop.record.agenda
    return Change(label, () if old == agenda else (AgendaDelta(old, agenda),))


def _step(agenda: Agenda, wanted: StepId) -> AgendaStep:
    for step in agenda:
        if step.id == wanted:
            return step
    raise EditRefusedError(
        "unknown-step", translate("Refusal", "This step is no longer in the agenda.")
    )


def _placed(others: Agenda, step: AgendaStep, before: StepId | None) -> Agenda:
    index = len(others) if before is None else others.index(_step(others, before))
    return (*others[:index], step, *others[index:])


def _checked(step: AgendaStep) -> AgendaStep:
    name = clean_name(step.name)
    if not name:
        raise EditRefusedError(
            "empty-name", translate("Refusal", "Give the step of the agenda a name.")
        )
    if not 0 <= step.minutes <= LONGEST_STEP:
        raise EditRefusedError(
            "minutes",
            translate(
                "Refusal", "{minutes} is no length for a step; choose 0 to {most} minutes."
            ).format(minutes=step.minutes, most=LONGEST_STEP),
        )
    return replace(step, name=name)
