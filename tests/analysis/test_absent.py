"""Absent rows: told only in workshops made from the playbook's template, few, and accepted."""

from dataclasses import replace

from raci_desktop.analysis.absent import AT_A_TIME, BESIDE
from raci_desktop.analysis.engine import Engine, analyse
from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import counts
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.change import invert
from raci_desktop.domain.edits import AcceptFinding, RemoveActivities, ReviseActivity
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.plan import plan
from raci_desktop.domain.traits import Topic, said
from raci_desktop.domain.workshop import YBIYRI, Acceptance, Workshop
from tests.domain.build import done

MADE = replace(sample_workshop(), template=YBIYRI)


def absent(workshop: Workshop) -> list[Finding]:
    return [one for one in analyse(workshop) if one.detail == "absent"]


def of_last(workshop: Workshop) -> list[Finding]:
    return [one for one in absent(workshop) if one.subject.stage == workshop.last.id]


def test_only_a_workshop_made_from_the_template_is_asked() -> None:
    assert [one.rule for one in of_last(MADE)] == ["P3", "P7"]
    assert not absent(sample_workshop())
    assert not absent(replace(MADE, template="change-approval"))


def test_they_are_notes_about_no_row_and_no_role() -> None:
    for one in absent(MADE):
        assert one.severity is Severity.NOTE
        assert one.subject.activity is None
        assert (one.subject.roles, one.subject.cells) == ((), ())


def test_few_are_named_at_a_time() -> None:
    gone = tuple(one.id for one in MADE.activities if one.topic.value in BESIDE)
    assert len(of_last(done(MADE, RemoveActivities(gone)))) == AT_A_TIME


def test_removing_a_row_asks_for_it_and_undo_takes_the_note_back() -> None:
    row = next(one for one in MADE.activities if one.topic.value is Topic.AVAILABILITY_TARGET)
    engine = Engine()
    engine.full(MADE)
    change = plan(MADE, RemoveActivities((row.id,)))
    without = apply(MADE, change)
    delta = engine.update(MADE, without, change)
    assert {one.rule for one in delta.added if one.detail == "absent"} == {"P1"}
    back = engine.update(without, MADE, invert(change))
    assert {one.rule for one in back.removed if one.detail == "absent"} == {"P1"}


def test_a_row_that_takes_the_topic_settles_it() -> None:
    row = MADE.activities[-1].id
    settled = done(MADE, ReviseActivity(ActivityId(row), topic=said(Topic.ON_CALL_PAY)))
    assert [one.rule for one in of_last(settled)] == ["P3"]


def test_a_note_can_be_accepted() -> None:
    first = of_last(MADE)[0]
    accepted = done(MADE, AcceptFinding(Acceptance(first.key, "payroll settles it", "Ada")))
    findings = analyse(accepted)
    assert first in findings.all
    assert first not in findings.open()
    before = counts(analyse(MADE), MADE.last.id)[Severity.NOTE]
    assert counts(findings, MADE.last.id)[Severity.NOTE] == before - 1
