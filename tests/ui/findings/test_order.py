"""Findings are listed by severity, and within one severity pitfalls come first."""

from itertools import pairwise

from raci_desktop.analysis.catalogue import rule_by_code
from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.rule import Family
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import ClearCells
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.findings.rows import FindingRow, Shown, finding_rows, panel_rows


def busy_workshop() -> Workshop:
    """The middle stage with rows emptied above and below its pitfalls."""
    workshop = sample_workshop()
    middle = workshop.stages[1].id
    for number in (0, len(workshop.activities) - 1):
        activity = workshop.activities[number].id
        cells = tuple(CellRef(middle, activity, role.id) for role in workshop.roles)
        workshop = apply(workshop, plan(workshop, ClearCells(cells)))
    return workshop


def weight(row: FindingRow) -> tuple[int, bool]:
    rule = rule_by_code(row.finding.rule)
    assert rule is not None
    return -row.finding.severity, rule.family is not Family.PITFALL


def test_worst_first_and_pitfalls_first_within_a_severity() -> None:
    workshop = busy_workshop()
    first, middle = workshop.stages[0].id, workshop.stages[1].id
    rows = list(finding_rows(panel_rows(workshop, analyse(workshop), Shown(first, middle))))
    for stage in (first, middle):
        own = [weight(row) for row in rows if row.finding.subject.stage == stage]
        assert own == sorted(own)
    of_middle = [weight(row) for row in rows if row.finding.subject.stage == middle]
    warnings = [not_pitfall for severity, not_pitfall in of_middle if severity == -2]
    assert {True, False} <= set(warnings), "both sorts are needed to tell their order"


def test_one_severity_of_pitfalls_keeps_the_order_of_the_matrix() -> None:
    workshop = busy_workshop()
    numbers = {activity.id: n for n, activity in enumerate(workshop.activities)}
    rows = finding_rows(
        panel_rows(workshop, analyse(workshop), Shown(workshop.stages[0].id, workshop.stages[1].id))
    )
    found = [row for row in rows if row.finding.subject.stage == workshop.stages[1].id]
    for one, other in pairwise(found):
        activities = one.finding.subject.activity, other.finding.subject.activity
        if weight(one) == weight(other) and None not in activities:
            assert numbers[activities[0]] <= numbers[activities[1]]  # type: ignore[index]
