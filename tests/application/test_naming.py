"""Naming: new parts carry guesses; renaming guesses anew only what nobody has set."""

from dataclasses import replace

from raci_desktop.application.naming import (
    add_activity,
    add_role,
    named_activity,
    named_role,
    rename_role,
    revise_activity,
)
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.plan import plan
from raci_desktop.domain.traits import Budget, Function, RoleKind, ServiceKind, Topic, said
from raci_desktop.domain.workshop import Workshop


def after(workshop: Workshop, edit: Edit) -> Workshop:
    return apply(workshop, plan(workshop, edit))


def test_a_new_role_carries_what_its_name_says() -> None:
    role = named_role("Head of Operations")
    assert (role.function.value, role.kind.value) == (Function.OPERATIONS, RoleKind.LEADER)
    assert role.function.guessed
    assert role.function.reason


def test_a_new_activity_carries_what_its_name_and_group_say() -> None:
    activity = named_activity("Reliability", "Digital services")
    assert (activity.service.value, activity.topic.value) == (
        ServiceKind.DIGITAL,
        Topic.RELIABILITY,
    )
    assert activity.service.guessed


def test_renaming_guesses_anew_what_was_guessed() -> None:
    edit = add_role("Squads")
    workshop = after(sample_workshop(), edit)
    renamed = after(workshop, rename_role(workshop, edit.role.id, "Service desk"))
    assert renamed.role(edit.role.id).function.value is Function.OPERATIONS
    assert renamed.role(edit.role.id).kind.value is RoleKind.SUPPORT_TEAM


def test_renaming_keeps_what_a_person_set() -> None:
    workshop = sample_workshop()
    renamed = after(workshop, rename_role(workshop, RoleId("hoo"), "Squads"))
    role = renamed.role(RoleId("hoo"))
    assert role.name == "Squads"
    assert role.budget == said(Budget.OPEX)
    assert role.function == said(Function.OPERATIONS)


def test_a_role_half_set_by_a_person_is_half_guessed_anew() -> None:
    role = replace(named_role("Squads"), function=said(Function.DELIVERY))
    workshop = replace(sample_workshop(), roles=(*sample_workshop().roles, role))
    renamed = after(workshop, rename_role(workshop, role.id, "Head of Payments")).role(role.id)
    assert renamed.function == said(Function.DELIVERY)
    assert renamed.kind.value is RoleKind.LEADER


def test_another_group_guesses_the_service_anew() -> None:
    edit = add_activity("Reliability", "Digital services")
    workshop = after(sample_workshop(), edit)
    moved = after(
        workshop, revise_activity(workshop, edit.activity.id, group="Foundational systems")
    )
    assert moved.activity(edit.activity.id).service.value is ServiceKind.FOUNDATIONAL
    assert moved.activity(edit.activity.id).name == "Reliability"


def test_renaming_an_activity_keeps_what_a_person_set() -> None:
    workshop = sample_workshop()
    renamed = after(workshop, revise_activity(workshop, ActivityId("a9"), name="Digital uptime"))
    assert renamed.activity(ActivityId("a9")).service == said(ServiceKind.FOUNDATIONAL)
