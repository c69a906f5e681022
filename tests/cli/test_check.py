"""``check``: exit codes, the stage looked at, what is printed, and the JSON."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.rule_catalogue import catalogue
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.edits import AcceptFinding, Batch, SetRule
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.workshop import YBIYRI, Acceptance
from raci_desktop.storage.document import create, open_document
from tests.application.sittings import sitting
from tests.cli.conftest import Run
from tests.cli.shapes import FINDINGS, misfits
from tests.cli.sheets import CLIENT, CLIENT_AFTER, csv_file, template, workbook

STORY = json.loads(
    (Path(__file__).parents[1] / "analysis" / "article_states.json").read_text(encoding="utf-8")
)["workshop"]
RANK = {"note": 1, "warning": 2, "blocker": 3}


def test_the_last_stage_is_looked_at(run: Run, sample: Path) -> None:
    ran = run("check", sample / "sample.raci")
    assert (ran.code, ran.err) == (0, "")
    assert "After (Budget holders accountable)" in ran.out
    assert "Before" not in ran.out


def test_blockers_fail(run: Run, sample: Path) -> None:
    ran = run("check", sample / "sample.raci", "--stage", "before")
    assert ran.code == 1
    assert "Blockers" in ran.out
    assert "P0 · " in ran.out
    assert "Ask the room: " in ran.out
    assert "\x1b" not in ran.out


@pytest.mark.parametrize("name", ["Middle", "middle", "RESPONSIBLE but  unaccountable"])
def test_a_stage_is_named_by_name_or_subtitle(run: Run, sample: Path, name: str) -> None:
    found = run("check", sample / "sample.raci", "--stage", name, "--json").json["findings"]
    assert {one["stage"] for one in found} == {"Middle"}
    assert {one["from_stage"] for one in found} == {None, "Before"}


def test_all_stages_are_looked_at_in_order(run: Run, sample: Path) -> None:
    ran = run("check", sample / "sample.raci", "--stage", "ALL")
    assert ran.code == 1
    places = [ran.out.index(one) for one in ("Before (", "Middle (", "After (")]
    assert places == sorted(places)


def test_an_unknown_stage_is_answered_with_those_there_are(run: Run, sample: Path) -> None:
    said = run("check", sample / "sample.raci", "--stage", "Nirvana").complaint
    assert "“Nirvana”" in said
    assert "Middle (Responsible but unaccountable)" in said


@pytest.mark.parametrize("stage", [one["name"] for one in STORY["stages"]])
def test_the_article_is_found_and_nothing_else(run: Run, sample: Path, stage: str) -> None:
    ran = run("check", sample / "sample.raci", "--stage", stage, "--json")
    names = {one["id"]: one["name"] for one in STORY["activities"]} | {None: None}
    found = {(one["activity"], one["rule"], one["severity"]) for one in ran.json["findings"]}
    wanted = {(names[a], rule, word) for st, a, rule, word in STORY["must"] if st == stage}
    assert wanted <= found
    for told, activity, word in STORY["must_not"]:
        if told == stage:
            alone = [f for f in found if f[0] == names[activity] and RANK[f[2]] >= RANK[word]]
            assert alone == []


def test_the_json_has_exactly_its_shape(run: Run, sample: Path) -> None:
    found = run("check", sample / "sample.raci", "--stage", "all", "--json").json
    assert found["findings"]
    assert misfits(found, FINDINGS) == []


def test_no_findings_are_an_empty_list(run: Run, sample: Path) -> None:
    path = sample / "sample.raci"
    quiet = tuple(SetRule(RuleSetting(rule.code, on=False)) for rule in catalogue())
    with sitting(path) as session:
        session.execute(Batch("Silence", quiet))
    ran = run("check", path, "--stage", "all", "--json")
    assert ran.json["findings"] == []
    assert {one["on"] for one in ran.json["changed_rules"]} == {False}
    assert len(ran.json["changed_rules"]) == len(catalogue())
    assert ran.code == 0
    assert "No findings." in run("check", path, "--stage", "before").out


def test_what_the_workshop_has_set_of_the_rules_is_said(run: Run, sample: Path) -> None:
    path = sample / "sample.raci"
    assert "Rules set" not in run("check", path).out
    with sitting(path) as session:
        session.execute(SetRule(RuleSetting("P6", on=False)))
        session.execute(
            SetRule(RuleSetting("A7", severity="note", limits=(("A7.responsible", 5),)))
        )
    out = " ".join(run("check", path).out.split())
    assert "P6 · Embedded specialists: Off in this workshop." in out
    assert "A7 · Many hands: Counts as a note in this workshop, usually as a warning." in out
    assert "do the work of one row: 5 in this workshop, usually 3." in out
    found = run("check", path, "--json").json
    assert misfits(found, FINDINGS) == []
    assert [one["rule"] for one in found["changed_rules"]] == ["P6", "A7"]
    assert found["changed_rules"][1]["limits"] == {"A7.responsible": 5}


def test_a_finding_may_be_about_no_row_and_no_role(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "made.raci"
    create(path, replace(sample_workshop(), template=YBIYRI)).close()
    found = run("check", path, "--json").json
    assert misfits(found, FINDINGS) == []
    absent = [one for one in found["findings"] if one["activity"] is None and not one["roles"]]
    assert [one["rule"] for one in absent] == ["P3", "P7"]
    assert "P7 · Limited on-call schedule: The whole matrix" in run("check", path).out


UNDONE = """\
,Head of Operations,Service Desk,CPO,Squads
Write the menu,A,I,C,I
Cook the meal,A,R,,I
"""


@pytest.mark.parametrize(("level", "code"), [("blocker", 0), ("warning", 1), ("note", 1)])
def test_the_least_failing_severity_is_chosen(
    run: Run, tmp_path: Path, level: str, code: int
) -> None:
    sheet = csv_file(tmp_path, UNDONE)
    ran = run("check", sheet, "--fail-on", level, "--json")
    assert {one["severity"] for one in ran.json["findings"]} == {"warning"}
    assert ran.code == code


def _accept_all(path: Path, stage: str) -> None:
    session = WorkshopSession(open_document(path))
    for finding in analyse(session.workshop).of_stage(session.workshop.stages[0].id):
        assert finding.subject.stage == stage
        session.execute(AcceptFinding(Acceptance(finding.key, "Until spring.", "Ann")))
    session.close()


def test_accepted_findings_are_printed_and_never_fail(run: Run, sample: Path) -> None:
    path = sample / "sample.raci"
    _accept_all(path, "before")
    ran = run("check", path, "--stage", "before", "--fail-on", "note")
    assert ran.code == 0
    assert "Accepted (Ann): Until spring." in ran.out
    found = run("check", path, "--stage", "before", "--json").json["findings"]
    assert found
    assert all(one["accepted"] for one in found)
    assert f"No findings; {len(found)} accepted." in ran.out


def test_a_stage_not_begun_gives_way_to_the_one_before_it(run: Run, tmp_path: Path) -> None:
    run("import", csv_file(tmp_path), "-o", "client.raci")
    ran = run("check", "client.raci", "--json")
    assert ran.code == 1
    assert ran.err == "raci-desktop: After has not been begun; looked at Before instead.\n"
    assert {one["stage"] for one in ran.json["findings"]} == {"Before"}
    asked = run("check", "client.raci", "--stage", "after", "--json")
    assert asked.json["findings"] == []
    assert "has not been begun" in asked.err


def test_a_sheet_is_checked_with_guesses(run: Run, tmp_path: Path) -> None:
    ran = run("check", csv_file(tmp_path), "--json")
    assert ran.code == 1
    rules = {(one["rule"], one["activity"]) for one in ran.json["findings"]}
    assert ("P2", "Reliability of digital services") in rules
    assert ("P0", "On-call for digital services") in rules
    assert "Reliability of foundational systems" not in {activity for _, activity in rules}
    assert "2 doubts about the sheet" in ran.err


def test_checking_changes_nothing(run: Run, sample: Path, tmp_path: Path) -> None:
    for path in (sample / "sample.raci", sample / "sample.xlsx", csv_file(tmp_path)):
        before = path.read_bytes()
        run("check", path)
        assert path.read_bytes() == before
        assert {one.name for one in sample.iterdir()} == {
            "sample.raci",
            "sample.xlsx",
            "sample.pdf",
        }


def test_before_and_after_of_a_workbook_are_two_stages(run: Run, tmp_path: Path) -> None:
    path = workbook(tmp_path, {"After": CLIENT_AFTER, "Before": CLIENT})
    assert run("check", path, "--json").json["findings"] == []
    assert run("check", path, "--stage", "before").code == 1


def test_the_exported_workbook_is_checked_like_the_workshop(run: Run, sample: Path) -> None:
    for stage, code in (("before", 1), ("after", 0)):
        ran = run("check", sample / "sample.xlsx", "--stage", stage)
        assert ran.code == code


def test_further_matrices_are_named(run: Run, tmp_path: Path) -> None:
    ran = run("check", workbook(tmp_path, {"Shop": CLIENT, "Bank": CLIENT}))
    assert "Looked at Shop" in ran.err
    assert "the file also holds Bank" in ran.err


def test_an_empty_template_has_nothing_to_find(run: Run, tmp_path: Path) -> None:
    ran = run("check", template(tmp_path), "--json")
    assert ran.json["findings"] == []
    assert ran.code == 0
    assert "empty template" in ran.err


def test_a_sheet_without_a_matrix_is_an_error(run: Run, tmp_path: Path) -> None:
    path = csv_file(tmp_path, "Dear team,\nplease read this.\n")
    assert "No matrix" in run("check", path).complaint
