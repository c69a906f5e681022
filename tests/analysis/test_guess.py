"""Guesses from names: what is clear is sure, what is not says so, nonsense is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_desktop.analysis.guess import (
    activity_with_guesses,
    guess_activity,
    guess_role,
    role_with_guesses,
)
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import (
    SURE,
    Budget,
    Function,
    Funding,
    RoleKind,
    ServiceKind,
    Source,
    Topic,
    said,
)

OPS, PRODUCT, DELIVERY, OTHER = Function

SURE_ROLES = """
Head of Operations              | operations | leader | operations opex
Director of IT Operations       | operations | leader | operations opex
VP, Operations                  | operations | leader | operations opex
Ops Director                    | operations | leader | operations opex
Head of Infrastructure          | operations | leader | operations opex
Director of Live Services       | operations | leader | operations opex
Application Support             | operations | support team | none
application support team        | operations | support team | none
Service Desk                    | operations | support team | none
IT Helpdesk                     | operations | support team | none
App Support                     | operations | support team | none
L2 support                      | operations | support team | none
2nd line support                | operations | support team | none
NOC                             | operations | support team | none
Production Support Team         | operations | support team | none
Head of Product                 | product | leader | product capex
Chief Product Officer           | product | leader | product capex
CPO                             | product | leader | product capex
VP Product                      | product | leader | product capex
Product Director                | product | leader | product capex
Product Manager                 | product | product manager | none
Product Owners                  | product | product manager | none
Product teams                   | product | team | none
Squads                          | product | team | none
Feature teams                   | product | team | none
Head of Delivery                | delivery | leader | IT capex
VP Engineering                  | delivery | leader | IT capex
Director of Software Development | delivery | leader | IT capex
Dev teams                       | delivery | team | none
Delivery teams                  | delivery | team | none
Development squad               | ? | team | none
Software engineers              | delivery | team | ?
Developers                      | delivery | team | ?
Change Advisory Board           | operations | change management | none
Change Manager                  | operations | change management | none
Incident Manager                | operations | incident management | none
Major Incident Team             | operations | incident management | none
DBAs                            | operations | specialist | ?
Security team                   | other | specialist | ?
Executive board                 | ? | senior leadership | ?
Vendor                          | ? | supplier | none
"""

UNSURE_ROLES = (
    "Site reliability",
    "Platform team",
    "Release manager",
    "IT",
    "Head of IT",
    "Alpha team",
    "DevOps",
    "Service owner",
    "Everybody",
    "Jane",
    "",
    "???",
)


def lines(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("name", "function", "kind", "budget"), lines(SURE_ROLES))
def test_clear_names_of_roles(name: str, function: str, kind: str, budget: str) -> None:
    guess = guess_role(name)
    for trait, wanted in (
        (guess.function, function),
        (guess.kind, kind),
        (guess.budget, budget),
    ):
        if wanted == "?":
            continue
        assert trait.value == wanted
        if wanted != "none":
            assert trait.confidence >= SURE
            assert trait.reason


@pytest.mark.parametrize("name", UNSURE_ROLES)
def test_names_that_are_not_clear_are_not_sure(name: str) -> None:
    guess = guess_role(name)
    assert guess.function.confidence < SURE
    assert not guess.function.sure


SURE_ACTIVITIES = """
Digital services reliability                  | | digital | reliability
Availability of the web shop                  | | digital | reliability
Uptime of mobile app                          | | digital | reliability
Keep the online store running                 | | digital | reliability
Reliability of customer-facing services       | | digital | reliability
24/7 on-call for checkout                     | | digital | on-call duty
Out-of-hours support                          | Digital services | digital | on-call duty
Production support and on-call                | Digital services | digital | on-call duty
Fund on-call                                  | Digital services | digital | on-call funding
Pay for on-call                               | Digital products | digital | on-call funding
Budget for out of hours cover                 | | ? | on-call funding
On-call pay                                   | | ? | on-call pay
Set SLOs                                      | | ? | availability target
Choose availability targets                   | | ? | availability target
Define error budgets                          | | ? | availability target
Approve standard changes                      | | ? | low-risk change approval
Approve low-risk changes                      | Website | digital | low-risk change approval
CAB approval for major changes                | | ? | high-risk change approval
Sign off emergency changes                    | | ? | high-risk change approval
Change audit trail                            | | ? | change audit
Deploy to production                          | Digital services | digital | deployment
Roll out new versions of the website          | | digital | deployment
Telemetry                                     | | ? | telemetry
Monitoring and alerting for the mobile app    | | digital | telemetry
Incident response                             | Digital | digital | incident
Command a major incident                      | Digital services | digital | major incident
P1 handling                                   | | ? | major incident
Leadership updates during incidents           | | ? | crisis communication
Post-incident reviews                         | | ? | post-incident review
Operational features                          | | ? | operational features
Unplanned rework                              | | ? | operational rework
Penetration testing                           | | ? | specialist task
ERP availability                              | | foundational | reliability
SAP support                                   | | foundational | support
Foundational systems reliability              | | foundational | reliability
Support back-office applications              | | foundational | support
Run costs of digital services                 | | digital | run cost
"""


@pytest.mark.parametrize(("name", "group", "service", "topic"), lines(SURE_ACTIVITIES))
def test_clear_names_of_activities(name: str, group: str, service: str, topic: str) -> None:
    guess = guess_activity(name, group)
    assert guess.topic.value == topic
    assert guess.topic.confidence >= SURE
    assert guess.topic.reason
    if service != "?":
        assert guess.service.value == service
        assert guess.service.confidence >= SURE


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("Approve changes", ""),
        ("Patch servers", ""),
        ("Performance", ""),
        ("Write user stories", "Discovery"),
        ("Order lunch", ""),
        ("", ""),
    ],
)
def test_activities_that_are_not_clear_are_not_sure(name: str, group: str) -> None:
    guess = guess_activity(name, group)
    assert guess.topic.confidence < SURE


def test_a_name_overrules_its_group_but_is_no_longer_sure() -> None:
    guess = guess_activity("Availability of SAP", "Digital services").service
    assert guess.value is ServiceKind.FOUNDATIONAL
    assert guess.confidence < SURE


def test_both_kinds_in_one_name() -> None:
    assert guess_activity("Uptime of web shop and ERP").service.value is ServiceKind.BOTH


@pytest.mark.parametrize(
    ("name", "group", "funding"),
    [
        ("Availability of product-funded services", "", {Funding.PRODUCT}),
        ("Availability of IT-funded services", "", {Funding.IT}),
        ("Uptime", "Services funded by product", {Funding.PRODUCT}),
        ("Product-funded and IT-funded services", "", {Funding.PRODUCT, Funding.IT}),
        ("ERP availability", "", {Funding.OPEX}),
        ("Uptime of the web shop", "", set()),
    ],
)
def test_funding(name: str, group: str, funding: set[Funding]) -> None:
    assert guess_activity(name, group).funding.value == funding


@pytest.mark.parametrize(
    "name", ["HEAD OF OPERATIONS", "head-of operations", "Head of\nOperations"]
)
def test_case_and_punctuation_do_not_matter(name: str) -> None:
    assert guess_role(name) == guess_role("Head of Operations")


def test_what_a_person_set_stays() -> None:
    role = Role(RoleId("r"), "Head of Operations", function=said(Function.DELIVERY))
    guessed = role_with_guesses(role)
    assert guessed.function == said(Function.DELIVERY)
    assert guessed.kind.value is RoleKind.LEADER
    assert guessed.kind.source is Source.GUESS
    activity = Activity(ActivityId("a"), "SAP uptime", topic=said(Topic.GENERAL))
    assert activity_with_guesses(activity).topic == said(Topic.GENERAL)
    assert activity_with_guesses(activity).service.value is ServiceKind.FOUNDATIONAL


def test_a_new_name_is_guessed_anew() -> None:
    role = role_with_guesses(Role(RoleId("r"), "Head of Operations"))
    renamed = role_with_guesses(
        Role(role.id, "Legal", function=role.function, kind=role.kind, budget=role.budget)
    )
    assert renamed.function.value is Function.OTHER
    assert renamed.budget.value is Budget.NONE


@given(st.text(max_size=60), st.text(max_size=30))
def test_any_text_gives_honest_guesses(name: str, group: str) -> None:
    role, activity = guess_role(name), guess_activity(name, group)
    traits = (
        role.function,
        role.kind,
        role.budget,
        activity.service,
        activity.topic,
        activity.funding,
    )
    for trait in traits:
        assert trait.source is Source.GUESS
        assert 0 <= trait.confidence < 1
