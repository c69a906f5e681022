"""A glimpse of a workshop: its small picture, and how bad the worst open finding is."""

from dataclasses import replace

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.glimpse import BLANK, MOST_COLUMNS, MOST_ROWS, glimpse_of, picture_of
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.ids import RoleId, new_stage_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.domain.workshop import Acceptance, new_workshop


def test_the_picture_is_the_matrix_of_the_last_stage_begun() -> None:
    sample = sample_workshop()
    found = glimpse_of(sample, analyse(sample))
    assert (found.title, found.organisation) == ("Digital reliability", "Northwind Retail")
    assert found.picture.rows[:4] == ("IIAIR", "IIIAR", "ICAAR", "C AAC")
    assert len(found.picture.rows) == MOST_ROWS
    assert found.picture.names[0] == len("Availability of product-funded services")
    unbegun = replace(
        sample,
        stages=(*sample.stages[:2], replace(sample.last, touched=False)),
        matrices={stage.id: sample.matrices[stage.id] for stage in sample.stages[:2]},
    )
    assert glimpse_of(unbegun, analyse(unbegun)).picture.rows[0] == "AIIIR"


def test_accountability_stands_for_a_cell_of_several_letters() -> None:
    sample = sample_workshop()
    stage, activity = sample.first.id, sample.activities[0].id
    cell = make_cell([Mark(Letter.RESPONSIBLE), Mark(Letter.ACCOUNTABLE)])
    note = make_cell([], "only a note")
    row = {sample.roles[0].id: cell, sample.roles[1].id: note}
    small = replace(sample, matrices={stage: {activity: row}})
    assert picture_of(small, stage).rows[0] == "A" + 4 * BLANK


def test_the_worst_open_finding_of_that_stage_counts() -> None:
    sample = sample_workshop()
    middle = replace(
        sample,
        stages=(*sample.stages[:2], replace(sample.last, touched=False)),
        matrices={stage.id: sample.matrices[stage.id] for stage in sample.stages[:2]},
    )
    findings = analyse(middle)
    stage = middle.stages[1].id
    blockers = [one for one in findings.of_stage(stage) if one.severity.word == "blocker"]
    blockers = [one for one in blockers if one.subject.from_stage is None]
    found = glimpse_of(middle, findings)
    assert (found.severity, found.count) == ("blocker", len(blockers))
    accepted = {f.key: Acceptance(f.key, "so", "us") for f in blockers}
    calm = replace(middle, acceptances=accepted)
    assert glimpse_of(calm, analyse(calm)).severity != "blocker"


def test_a_workshop_nobody_has_begun_has_nothing_open() -> None:
    empty = new_workshop(new_stage_id(), new_stage_id(), "New")
    found = glimpse_of(empty, analyse(empty))
    assert (found.begun, found.severity, found.count) == (False, "", 0)
    assert found.picture.rows == ()


def test_a_large_matrix_shows_where_it_begins() -> None:
    sample = sample_workshop()
    wide = replace(
        sample,
        roles=tuple(replace(sample.roles[0], id=RoleId(f"r{i}"), position=i) for i in range(60)),
    )
    picture = picture_of(wide, wide.first.id)
    assert {len(row) for row in picture.rows} == {MOST_COLUMNS}
