"""Stages are found by name, subtitle or place, in any case."""

from dataclasses import replace

import pytest

from raci_desktop.application.stages import (
    UnknownStageError,
    begun_stages,
    called,
    find_stage,
    last_begun,
    listed,
    stage_called,
)
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.workshop import new_workshop

SAMPLE = sample_workshop()


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Before", "before"),
        ("ops run it", "before"),
        ("  Responsible  BUT unaccountable ", "middle"),
        ("AFTER", "after"),
        ("budget holders accountable", "after"),
    ],
)
def test_a_stage_is_found_by_name_or_subtitle(wanted: str, found: str) -> None:
    assert stage_called(SAMPLE, wanted).id == found


def test_before_and_after_find_first_and_last_under_other_names() -> None:
    stages = tuple(replace(one, name=f"Step {i}") for i, one in enumerate(SAMPLE.stages))
    renamed = replace(SAMPLE, stages=stages)
    assert find_stage(renamed, "before") is renamed.first
    assert find_stage(renamed, "After") is renamed.last
    assert find_stage(renamed, "Middle") is None


def test_a_name_wins_over_a_subtitle_and_over_a_place() -> None:
    first, middle, last = SAMPLE.stages
    stages = (first, replace(middle, name="Budget holders accountable"), last)
    assert stage_called(replace(SAMPLE, stages=stages), "budget holders accountable").id == "middle"


def test_an_unknown_stage_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownStageError) as unknown:
        stage_called(SAMPLE, "Nirvana")
    assert unknown.value.message == (
        "There is no stage “Nirvana”; this workshop has Before (Ops Run It), "
        "Middle (Responsible but unaccountable) and After (Budget holders accountable)."
    )


def test_a_subtitle_nobody_wrote_is_not_found() -> None:
    assert find_stage(new_workshop(StageId("b"), StageId("a")), "") is None


def test_one_stage_alone_is_only_what_it_is_called() -> None:
    alone = replace(SAMPLE, stages=SAMPLE.stages[:1])
    assert find_stage(alone, "before") is alone.first
    assert find_stage(alone, "after") is None


def test_the_last_begun_stage_is_the_one_that_is_shown() -> None:
    workshop = new_workshop(StageId("b"), StageId("a"))
    assert last_begun(workshop).id == "b"
    assert [stage.id for stage in begun_stages(workshop)] == ["b"]
    assert last_begun(SAMPLE).id == "after"


def test_stages_are_called_by_name_and_subtitle() -> None:
    assert called(SAMPLE.first) == "Before (Ops Run It)"
    assert called(replace(SAMPLE.first, subtitle="")) == "Before"


def test_lists_read_as_people_write_them() -> None:
    assert [listed(one) for one in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
