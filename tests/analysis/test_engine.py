"""The engine after edits equals the engine from nothing; what changed is said exactly."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.analysis.catalogue import ORDER
from raci_desktop.analysis.engine import Engine, analyse
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.findings import counts
from raci_desktop.analysis.settings import Settings
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import invert
from raci_desktop.domain.edits import (
    AcceptFinding,
    BeginStage,
    Edit,
    PlaceLetter,
    RemoveLetter,
    ReviseActivity,
    ReviseRole,
    WithdrawAcceptance,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.plan import plan
from raci_desktop.domain.traits import Function, ServiceKind, said
from raci_desktop.domain.workshop import Acceptance, Workshop
from tests.analysis.article import article, only
from tests.analysis.lively import TALKATIVE, lively, random_edit
from tests.analysis.notation import matrix
from tests.domain.build import done, ref
from tests.domain.strategies import any_edit, workshops


def step(
    engine: Engine, workshop: Workshop, edit: Edit, settings_: Settings | None = None
) -> Workshop:
    """Carry out an edit (or not, where it is refused) and check the engine's word."""
    try:
        change = plan(workshop, edit)
    except EditRefusedError:
        return workshop
    before = engine.findings
    after = apply(workshop, change)
    delta = engine.update(workshop, after, change)
    assert delta.findings == analyse(after, settings_)
    known = {(one.key, one.severity) for one in before}
    now = {(one.key, one.severity) for one in delta.findings}
    assert {(one.key, one.severity) for one in delta.added} == now - known
    assert {(one.key, one.severity) for one in delta.removed} == known - now
    texts = {one.key: one for one in before}
    assert {one.key for one in delta.changed} == {
        one.key
        for one in delta.findings
        if (one.key, one.severity) in known and texts[one.key] != one
    }
    return after


@settings(max_examples=100, deadline=None)
@given(workshop=workshops(), several=st.lists(any_edit, min_size=1, max_size=8))
def test_after_any_edits_the_engine_equals_a_full_run(
    workshop: Workshop, several: list[Edit]
) -> None:
    engine = Engine()
    engine.full(workshop)
    for edit in several:
        workshop = step(engine, workshop, edit)


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10**9), settings_=st.sampled_from([None, TALKATIVE]))
def test_so_it_does_where_every_rule_speaks(seed: int, settings_: Settings | None) -> None:
    workshop, dice = lively(seed), random.Random(seed)
    engine = Engine(settings_)
    engine.full(workshop)
    for _ in range(10):
        workshop = step(engine, workshop, random_edit(dice, workshop), settings_)


def test_every_rule_speaks_in_some_of_these_workshops() -> None:
    """The law above would prove little if the rules were silent."""
    said = {
        one.rule
        for seed in range(200)
        for given_ in (TALKATIVE, Settings(limits={"O4.rows": 1}))
        for one in analyse(lively(seed), given_)
    }
    assert said == set(ORDER)


@settings(max_examples=50, deadline=None)
@given(workshop=workshops(), edit=any_edit)
def test_undo_brings_the_findings_back(workshop: Workshop, edit: Edit) -> None:
    engine = Engine()
    start = engine.full(workshop)
    try:
        change = plan(workshop, edit)
    except EditRefusedError:
        return
    after = apply(workshop, change)
    engine.update(workshop, after, change)
    assert engine.update(after, apply(after, invert(change)), invert(change)).findings == start


@settings(max_examples=50, deadline=None)
@given(workshop=workshops())
def test_keys_are_unique_and_findings_in_order(workshop: Workshop) -> None:
    findings = analyse(workshop)
    assert len(findings.by_key) == len(findings)
    stages = [stage.id for stage in workshop.stages]
    order = [(stages.index(one.subject.stage), -one.severity) for one in findings]
    assert order == sorted(order)


def test_an_engine_that_saw_another_workshop_starts_again() -> None:
    engine = Engine()
    engine.full(article("compact"))
    workshop = matrix("HoO PT\nShop [digital, reliability]: A I")
    change = plan(workshop, PlaceLetter((ref("Shop", "PT"),), Letter.RESPONSIBLE))
    delta = engine.update(workshop, apply(workshop, change), change)
    assert [one.rule for one in delta.added] == ["P2"]
    assert [one.rule for one in delta.removed] == ["A4"]


def test_a_renamed_role_changes_words_and_nothing_else() -> None:
    workshop = article("compact")
    engine = Engine()
    engine.full(workshop)
    change = plan(workshop, ReviseRole(RoleId("pt"), name="Squads"))
    delta = engine.update(workshop, apply(workshop, change), change)
    assert (delta.added, delta.removed) == ((), ())
    assert {one.rule for one in delta.changed} >= {"P2", "T1"}
    assert all("Product teams" not in one.message for one in delta.findings)


def test_a_duty_row_calls_for_the_row_that_pays_for_it() -> None:
    workshop = matrix(
        """HoO AS HoP PT
        Digital / Nights [digital, on-call duty]: I R A I
        Digital / Pay for nights [digital, on-call funding]: AR I I I"""
    )
    engine = Engine()
    assert [one.rule for one in engine.full(workshop)] == []
    change = plan(workshop, PlaceLetter((ref("Nights", "PT"),), Letter.RESPONSIBLE))
    delta = engine.update(workshop, apply(workshop, change), change)
    assert [(one.rule, one.subject.activity) for one in delta.added] == [("P2", "Pay for nights")]


def test_a_corrected_guess_is_read_at_once() -> None:
    workshop = matrix("HoO PT\nShop [digital~0.5, reliability]: A R")
    engine = Engine()
    engine.full(workshop)
    edit = ReviseActivity(ActivityId("Shop"), service=said(ServiceKind.DIGITAL))
    change = plan(workshop, edit)
    delta = engine.update(workshop, apply(workshop, change), change)
    assert [one.severity for one in delta.added] == [Severity.BLOCKER]
    assert [one.severity for one in delta.removed] == [Severity.WARNING]


def test_a_stage_nobody_has_begun_has_no_findings() -> None:
    workshop = matrix(
        """HoO PT
        -- Before
        Shop [digital, reliability]: A R
        -- After (untouched)"""
    )
    assert {one.subject.stage for one in analyse(workshop)} == {"Before"}
    begun = done(workshop, BeginStage(StageId("After (untouched)")))
    assert {one.subject.stage for one in analyse(begun)} == {"Before", "After (untouched)"}


def test_counts_leave_out_accepted_findings_and_those_between_stages() -> None:
    workshop = article("workshop")
    stage = StageId("Responsible but unaccountable")
    findings = analyse(workshop)
    within = [f for f in findings.of_stage(stage) if f.subject.from_stage is None]
    assert counts(findings, stage) == {
        severity: sum(one.severity is severity for one in within)
        for severity in (Severity.BLOCKER, Severity.WARNING, Severity.NOTE)
    }
    first = next(one for one in findings.of_stage(stage) if one.rule == "P2")
    accepted = done(workshop, AcceptFinding(Acceptance(first.key, "for now", "Ada")))
    again = analyse(accepted)
    assert counts(again, stage)[Severity.BLOCKER] == counts(findings, stage)[Severity.BLOCKER] - 1
    assert first in again.all
    assert first not in again.open()
    assert again.acceptance(first) == Acceptance(first.key, "for now", "Ada")
    withdrawn = done(accepted, WithdrawAcceptance(first.key))
    assert analyse(withdrawn) == findings


def test_an_acceptance_outlives_edits_elsewhere() -> None:
    workshop = article("compact")
    stage = StageId("Responsible but unaccountable")
    first = next(one for one in analyse(workshop).of_stage(stage) if one.rule == "P2")
    workshop = done(
        workshop,
        AcceptFinding(Acceptance(first.key, "for now", "Ada")),
        ReviseRole(RoleId("pt"), name="Squads"),
        PlaceLetter((ref("fnd", "pt", stage),), Letter.CONSULTED),
    )
    assert first.key in analyse(workshop).accepted


def test_findings_come_pitfalls_first_within_a_severity() -> None:
    workshop = only(article("workshop"), "Responsible but unaccountable")
    workshop = done(
        workshop,
        RemoveLetter((ref("a9", "hoo", "Responsible but unaccountable"),), Letter.ACCOUNTABLE),
    )
    blockers = [one for one in analyse(workshop) if one.severity is Severity.BLOCKER]
    assert [one.rule for one in blockers] == ["P2", "P2", "P2", "P2", "P2", "A1"]
    assert [one.subject.activity for one in blockers] == ["a1", "a2", "a3", "a4", "a5", "a9"]


def test_rules_can_be_off_or_weigh_less() -> None:
    workshop = article("compact")
    off = analyse(workshop, Settings(off=frozenset({"P2"})))
    assert "P2" not in {one.rule for one in off}
    assert "X2" in {one.rule for one in off}
    light = analyse(workshop, Settings(severities={"P2": Severity.NOTE}))
    assert {one.severity for one in light if one.rule == "P2"} == {Severity.NOTE}


def test_findings_do_not_depend_on_the_order_in_which_cells_were_written() -> None:
    workshop = article("workshop")
    turned = replace(
        workshop,
        matrices={
            stage: {
                activity: dict(reversed(list(row.items()))) for activity, row in matrix_.items()
            }
            for stage, matrix_ in workshop.matrices.items()
        },
    )
    assert analyse(turned) == analyse(workshop)


def test_a_role_is_read_even_where_it_has_no_letter() -> None:
    """What the rules read of roles that have no letter in the row is looked at again."""
    workshop = matrix(
        """
        HoO AS HoD PT DT UN
        Shop [digital, reliability]: A R . . . .
        Rework [digital, operational rework]: . . A . R .
        """
    )
    engine = Engine()
    engine.full(workshop)
    for edit in (
        ReviseRole(RoleId("PT"), name="Squads"),
        ReviseRole(RoleId("PT"), function=said(Function.OTHER)),
        ReviseRole(RoleId("UN"), function=said(Function.PRODUCT)),
    ):
        workshop = step(engine, workshop, edit)
