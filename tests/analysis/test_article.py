"""The article's three states: exact, from guesses alone, under other names, in other orders."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.findings import Findings, is_between
from raci_desktop.analysis.guess import activity_with_guesses, role_with_guesses
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Workshop
from tests.analysis.article import DATA, PARTS, article, only, reworked, stage_id

OTHER_NAMES = (
    {},
    {
        "hoo": "Director of IT Operations",
        "as": "Service Desk",
        "hop": "CPO",
        "hod": "VP Engineering",
        "pt": "Squads",
    },
    {
        "hoo": "Head of Ops",
        "as": "App Support",
        "hop": "VP of Product",
        "hod": "Engineering Director",
        "pt": "Dev teams",
    },
    {
        "hoo": "VP Infrastructure & Operations",
        "as": "L2 support team",
        "hop": "Chief Product Officer",
        "hod": "Head of Software Engineering",
        "pt": "Feature squads",
    },
    {
        "hoo": "Operations Director",
        "as": "NOC",
        "hop": "Product Director",
        "hod": "Director of Development",
        "pt": "Software development teams",
    },
)


def renamed(names: dict[str, str]) -> Callable[[Role], Role]:
    return lambda role: replace(role, name=names.get(role.id, role.name))


def bare_role(role: Role) -> Role:
    return role_with_guesses(Role(role.id, role.name, role.position))


def bare_activity(activity: Activity) -> Activity:
    return activity_with_guesses(
        Activity(activity.id, activity.name, activity.group, activity.position)
    )


def guesses_only(workshop: Workshop) -> Workshop:
    return reworked(workshop, bare_role, bare_activity)


def reordered(workshop: Workshop, seed: int) -> Workshop:
    dice = random.Random(seed)
    rows, columns = list(workshop.activities), list(workshop.roles)
    dice.shuffle(rows)
    dice.shuffle(columns)
    return replace(workshop, activities=tuple(rows), roles=tuple(columns))


def variants(part: str) -> dict[str, Workshop]:
    made = {"exact": article(part)}
    for number, names in enumerate(OTHER_NAMES):
        named = reworked(article(part), renamed(names))
        made[f"names {number} guessed"] = guesses_only(named)
        made[f"names {number}"] = named
    for seed in range(3):
        made[f"order {seed}"] = reordered(article(part), seed)
        made[f"order {seed} guessed"] = guesses_only(reordered(article(part), seed))
    return made


VARIANTS = [(part, name) for part in PARTS for name in variants(part)]
BETWEEN = [(part, pair) for part in PARTS for pair in DATA[part]["between"]]


def check(part: str, findings: Findings, present: set[str]) -> None:
    data: dict[str, Any] = DATA[part]
    for stage, activity, rule, severity in data["must"]:
        if stage in present:
            assert (activity, rule, severity) in {
                (one.subject.activity, one.rule, one.severity.word)
                for one in findings.of_stage(stage_id(stage))
            }
    for stage, activity, severity in data["must_not"]:
        least = Severity[severity.upper()]
        found = [
            one
            for one in findings.of_stage(stage_id(stage))
            if one.subject.activity == activity and one.severity >= least
        ]
        assert [one for one in found if not is_between(one)] == []


@pytest.mark.parametrize(("part", "variant"), VARIANTS)
def test_findings_of_the_states(part: str, variant: str) -> None:
    workshop = variants(part)[variant]
    check(part, analyse(workshop), {stage.name for stage in workshop.stages})


@pytest.mark.parametrize("part", PARTS)
def test_each_state_alone(part: str) -> None:
    for stage in article(part).stages:
        workshop = only(article(part), stage.name)
        findings = analyse(workshop)
        check(part, findings, {stage.name})
        assert not any(map(is_between, findings))


@pytest.mark.parametrize(("part", "pair"), BETWEEN, ids=lambda value: str(value)[:24])
@pytest.mark.parametrize("guessed", [False, True])
def test_findings_between_the_states(part: str, pair: dict[str, Any], guessed: bool) -> None:
    workshop = only(article(part), pair["frm"], pair["to"])
    findings = analyse(guesses_only(workshop) if guessed else workshop)
    between = [one for one in findings if is_between(one)]
    assert all(one.subject.stage == stage_id(pair["to"]) for one in between)
    assert all(one.subject.from_stage == stage_id(pair["frm"]) for one in between)
    said = {(one.subject.activity, one.rule) for one in between}
    assert {(activity, rule) for activity, rule in pair["must"]} <= said


@pytest.mark.parametrize("part", PARTS)
def test_the_recommended_state_has_neither_blocker_nor_warning(part: str) -> None:
    workshop = only(article(part), "Budget holders accountable")
    assert [one for one in analyse(workshop) if one.severity > Severity.NOTE] == []


def test_the_pitfall_state_has_p2_on_each_digital_row_it_names() -> None:
    workshop = only(article("workshop"), "Responsible but unaccountable")
    named = {one.subject.activity for one in analyse(workshop) if one.rule == "P2"}
    assert {ActivityId(one) for one in ("a1", "a2", "a3", "a5")} <= named
    assert not named & {ActivityId(one) for one in ("a8", "a9", "a10")}


def test_foundational_rows_with_operations_are_silent_in_every_state() -> None:
    for part, rows in (("compact", {"fnd"}), ("workshop", {"a9"})):
        found = [one for one in analyse(article(part)) if one.subject.activity in rows]
        assert [one.rule for one in found] == []
