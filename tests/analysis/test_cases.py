"""Every rule against its cases: matrices in which it speaks, and matrices in which it does not."""

from pathlib import Path

import pytest

from raci_desktop.analysis.catalogue import ORDER
from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Finding
from raci_desktop.domain.workshop import Workshop
from tests.analysis.notation import Case, read_cases

FOLDER = Path(__file__).parent / "cases"
CASES = [case for path in sorted(FOLDER.glob("*.txt")) for case in read_cases(path)]


def about(workshop: Workshop, finding: Finding) -> str:
    """The name of what a finding is about."""
    if finding.subject.activity is not None:
        return workshop.activity(finding.subject.activity).name
    if finding.subject.roles:
        return workshop.role(finding.subject.roles[0]).name
    return workshop.stage(finding.subject.stage).name


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_rule_speaks_exactly_where_its_case_says(case: Case) -> None:
    found = [one for one in analyse(case.workshop) if one.rule == case.rule]
    said = [(one.severity.word, about(case.workshop, one)) for one in found]
    assert sorted(said) == sorted((severity, name) for severity, name, _ in case.expected)
    for severity, name, words in case.expected:
        assert any(
            words in one.message or words in one.question
            for one in found
            if (one.severity.word, about(case.workshop, one)) == (severity, name)
        ), [one.message for one in found]


@pytest.mark.parametrize("code", list(ORDER))
def test_every_rule_has_failing_and_passing_cases(code: str) -> None:
    kinds = [case.fails for case in CASES if case.rule == code]
    assert kinds.count(True) >= 2
    assert kinds.count(False) >= 2
