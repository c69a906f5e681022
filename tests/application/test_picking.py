"""Picking: which matrices of a file are worked with."""

from dataclasses import replace

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.picking import pick, workshop_of_sheet
from raci_desktop.application.recognition import RecognisedMatrix, Recognition
from tests.application.sheets import matrix

ONE = matrix("Head of Operations, Squads", ("Digital services reliability", "A, R"))
TEMPLATE = matrix("Anna", ("Deploy", "-"))


def found(*matrices: RecognisedMatrix) -> Recognition:
    return Recognition("client.xlsx", matrices, "Found something.")


def test_a_file_without_matrices_offers_nothing() -> None:
    assert pick(found()).best is None


def test_before_and_after_are_taken_together_in_any_order() -> None:
    before, after = replace(ONE, stage="Before"), replace(ONE, stage="After")
    picked = pick(found(after, TEMPLATE, before))
    assert picked.before is before
    assert picked.after is after
    assert picked.left == (TEMPLATE,)


def test_the_first_of_about_equally_sure_and_large_matrices_is_taken() -> None:
    first, second = replace(ONE, confidence=0.85), replace(ONE, confidence=0.9)
    assert pick(found(first, second)).best is first


def test_the_larger_of_about_equally_sure_matrices_is_taken() -> None:
    large = matrix("Anna, Bert, Cleo", ("Deploy", "A, R, I"), ("Test", "A, R, C"))
    large = replace(large, confidence=0.85)
    assert pick(found(ONE, large)).best is large


def test_an_unsure_matrix_gives_way_to_a_sure_one() -> None:
    unsure, sure = replace(ONE, confidence=0.3), replace(ONE, confidence=0.9)
    picked = pick(found(unsure, sure))
    assert picked.best is sure
    assert picked.left == (unsure,)


def test_an_empty_template_is_taken_only_when_alone() -> None:
    assert pick(found(TEMPLATE, ONE)).best is ONE
    assert pick(found(TEMPLATE)).best is TEMPLATE


def test_a_lone_after_is_an_after() -> None:
    workshop = workshop_of_sheet(pick(found(replace(ONE, stage="After"))), "client")
    assert [stage.name for stage in workshop.stages] == ["After"]


def test_one_matrix_is_one_stage_that_can_be_checked() -> None:
    workshop = workshop_of_sheet(pick(found(ONE)), "client")
    assert [stage.name for stage in workshop.stages] == ["Before"]
    assert workshop.details.title == "client"
    assert "P2" in {finding.rule for finding in analyse(workshop)}


def test_nothing_is_found_in_an_empty_template() -> None:
    workshop = workshop_of_sheet(pick(found(TEMPLATE)), "client")
    assert not workshop.first.touched
    assert analyse(workshop).all == ()


def test_two_stages_are_compared() -> None:
    before = matrix("Head of Operations, App support, Squads", ("Digital reliability", "A, R, I"))
    after = matrix("Head of Operations, App support, Squads", ("Digital reliability", "A, I, R"))
    picked = pick(found(replace(before, stage="Before"), replace(after, stage="After")))
    workshop = workshop_of_sheet(picked, "client")
    between = {one.rule for one in analyse(workshop) if one.subject.from_stage}
    assert "T1" in between
