"""The rules a workshop sets: the edits, and what a session does when they change."""

from dataclasses import replace
from pathlib import Path

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.findings import Findings, FindingsDelta
from raci_desktop.application import rule_settings
from raci_desktop.application.rule_catalogue import RuleInfo, catalogue, close_codes, rule_info
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Batch, Edit, PlaceLetter, SetRule
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.plan import plan
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.workshop import Workshop
from tests.application.sittings import BEFORE, HOO, at, on_disk, sample_file, sitting

SAMPLE = sample_workshop()


def info(code: str) -> RuleInfo:
    found = rule_info(code)
    assert found is not None
    return found


def done(workshop: Workshop, *edits: Edit) -> Workshop:
    for edit in edits:
        workshop = apply(workshop, plan(workshop, edit))
    return workshop


def rules(findings: Findings) -> set[str]:
    return {finding.rule for finding in findings}


def test_a_rule_switched_off_is_silent_and_others_go_on() -> None:
    quiet = done(SAMPLE, rule_settings.switched(SAMPLE, "P2", on=False))
    assert "P2" in rules(analyse(SAMPLE))
    assert "P2" not in rules(analyse(quiet))
    assert analyse(quiet).all
    assert done(quiet, rule_settings.switched(quiet, "P2", on=True)) == SAMPLE


def test_a_severity_is_the_workshops() -> None:
    mild = done(SAMPLE, rule_settings.weighed(SAMPLE, info("P2"), Severity.NOTE))
    found = [one for one in analyse(mild) if one.rule == "P2"]
    assert found
    assert {one.severity for one in found} == {Severity.NOTE}
    assert rule_settings.severity_of(mild, info("P2")) is Severity.NOTE
    assert done(mild, rule_settings.weighed(mild, info("P2"), Severity.BLOCKER)) == SAMPLE


def test_a_limit_moves_what_is_said() -> None:
    (asked,) = info("A8").limits
    strict = done(SAMPLE, rule_settings.limited(SAMPLE, info("A8"), asked, 0))
    assert "A8" in rules(analyse(strict)) - rules(analyse(SAMPLE))
    assert rule_settings.limit_of(strict, info("A8"), asked) == 0
    again = rule_settings.limited(strict, info("A8"), asked, asked.default)
    assert done(strict, again) == SAMPLE


def test_what_a_newer_program_knows_is_kept_and_has_no_effect() -> None:
    newer = done(
        SAMPLE,
        SetRule(RuleSetting("Z9", on=False, severity="note", limits=(("Z9.depth", 3),))),
        SetRule(RuleSetting("A8", limits=(("A8.newer", 0),))),
    )
    assert analyse(newer).all == analyse(SAMPLE).all
    (asked,) = info("A8").limits
    changed = done(newer, rule_settings.limited(newer, info("A8"), asked, 6))
    assert changed.rule_settings["A8"].limits == (("A8.consulted", 6), ("A8.newer", 0))
    assert list(done(changed, rule_settings.reset_all(changed)).rule_settings) == ["Z9"]


def test_the_catalogue_has_each_code_once_with_words_and_a_page() -> None:
    codes = [one.code for one in catalogue()]
    assert len(set(codes)) == len(codes)
    limits = [limit.name for one in catalogue() for limit in one.limits]
    assert len(set(limits)) == len(limits)
    for one in catalogue():
        assert all((one.title, one.why, one.blocks)), one.code
        assert all(limit.words for limit in one.limits), one.code


def test_a_page_is_told_in_paragraphs() -> None:
    what, why, examples, *_ = info("P2").blocks
    assert what[0].startswith("What: ")
    assert why[0].startswith("Why: ")
    assert [one.split(":")[0] for one in examples] == ["Fails", "Fails", "Passes", "Passes"]
    for one in catalogue():
        assert all("\n" not in line and "  " not in line for block in one.blocks for line in block)


def test_a_code_is_found_in_any_case_and_near_ones_are_offered() -> None:
    assert info(" p2 ").code == "P2"
    assert rule_info("Q7") is None
    assert "A1" in close_codes("a11x")
    assert close_codes("everything") == ()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample_file(tmp_path)


def told(session: WorkshopSession, edit: Edit) -> FindingsDelta:
    outcome = session.execute(edit)
    assert outcome is not None
    assert outcome.findings.findings is session.findings
    return outcome.findings


def test_the_session_looks_again_and_undo_takes_it_back(path: Path) -> None:
    with sitting(path) as session:
        before = session.findings
        gone = told(session, SetRule(RuleSetting("P2", on=False)))
        assert "P2" in {one.rule for one in gone.removed}
        assert "P2" not in rules(session.findings)
        back = session.undo()
        assert back is not None
        assert "P2" in {one.rule for one in back.findings.added}
        assert session.findings == before
        assert session.redo() is not None
        assert "P2" not in rules(session.findings)
    with sitting(path) as session:
        assert "P2" not in rules(session.findings), "the file keeps it"
        session.undo()
        assert session.findings == before
    assert on_disk(path).rule_settings == {}


def test_edits_after_it_go_by_the_new_rules(path: Path) -> None:
    with sitting(path) as session:
        told(session, SetRule(RuleSetting("A2", severity="note")))
        told(session, PlaceLetter((at("a1", HOO),), Letter.ACCOUNTABLE))
        told(session, SetRule(RuleSetting("P2", on=False)))
        told(session, PlaceLetter((at("a1", HOO, BEFORE),), Letter.CONSULTED))
        assert session.findings == analyse(session.workshop)


def test_a_preview_foretells_what_a_setting_does(path: Path) -> None:
    edit = Batch("Both", (SetRule(RuleSetting("P2", severity="note")),))
    with sitting(path) as session:
        found = session.findings.all
        preview = session.preview(edit)
        assert session.findings.all == found
        delta = told(session, edit)
        assert set(preview.findings.added) == set(delta.added)
        assert set(preview.findings.removed) == set(delta.removed)
        assert {one.severity for one in delta.added if one.rule == "P2"} == {Severity.NOTE}


def test_a_setting_that_says_nothing_new_is_no_step(path: Path) -> None:
    with sitting(path) as session:
        setting = RuleSetting("P2", on=False)
        told(session, SetRule(setting))
        assert session.execute(SetRule(replace(setting))) is None
