"""``rules`` and ``explain``: the whole catalogue, one page readable at 80 columns, near codes."""

from pathlib import Path

import pytest

from raci_desktop.application.rule_catalogue import catalogue
from raci_desktop.application.session import WorkshopSession
from raci_desktop.domain.edits import SetRule
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.storage.document import open_document
from tests.cli.conftest import Run
from tests.cli.shapes import PAGE_OF_RULE, RULES, misfits

CODES = [rule.code for rule in catalogue()]


def test_every_rule_is_listed_under_its_family(run: Run) -> None:
    ran = run("rules")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    for rule in catalogue():
        assert f"  {rule.code:<4}{rule.title} ({rule.severity.word})" in lines
        assert rule.family.value in lines
        for limit in rule.limits:
            assert f"limit {limit.default}: {limit.words}" in " ".join(ran.out.split())
    assert max(map(len, lines)) <= 80


def test_the_list_as_json_has_its_shape_and_every_rule(run: Run) -> None:
    rules = run("rules", "--json").json
    assert misfits(rules, RULES) == []
    assert [rule["code"] for rule in rules["rules"]] == CODES


def test_a_few_rules_are_listed_in_the_order_of_the_catalogue(run: Run) -> None:
    rules = run("rules", "a9", "P2", "--json").json
    assert [rule["code"] for rule in rules["rules"]] == ["P2", "A9"]


@pytest.mark.parametrize("code", CODES)
def test_a_page_is_readable_at_80_columns(run: Run, code: str) -> None:
    ran = run("explain", code.lower())
    assert (ran.code, ran.err) == (0, "")
    first, *lines = ran.out.splitlines()
    assert first.startswith(f"{code} · ")
    assert any(line.startswith("What: ") for line in lines)
    assert all(len(line) <= 80 or "https://" in line for line in lines)
    page = run("explain", code, "--json").json
    assert misfits(page, PAGE_OF_RULE) == []
    assert " ".join(page["page"].split()) in " ".join(ran.out.split()), "nothing is left out"


@pytest.mark.parametrize(("code", "close"), [("P9", "P"), ("A14", "A1"), ("x22", "X2")])
def test_an_unknown_code_names_close_ones(run: Run, code: str, close: str) -> None:
    for command in ("explain", "rules"):
        complaint = run(command, code).complaint
        assert complaint.startswith(f"There is no rule “{code}”; close to it: ")
        assert close in complaint


def test_a_code_like_no_other_points_to_the_list(run: Run) -> None:
    assert run("explain", "everything", "--json").complaint == (
        "There is no rule “everything”; “raci-desktop rules” lists all."
    )


def test_check_goes_by_what_the_workshop_has_set(run: Run, sample: Path) -> None:
    path = sample / "sample.raci"
    assert run("check", path, "--stage", "before").code == 1
    session = WorkshopSession(open_document(path))
    found = {one.rule for one in session.findings}
    for rule in found:
        session.execute(SetRule(RuleSetting(rule, severity="note")))
    session.close()
    ran = run("check", path, "--stage", "all", "--json")
    assert ran.code == 0
    assert {one["severity"] for one in ran.json["findings"]} == {"note"}
