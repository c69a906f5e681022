"""Stages: untouched ones show what comes before, are begun by the first edit, keep their order."""

import pytest

from raci_desktop.domain.edits import (
    AddStage,
    BeginStage,
    CopyStage,
    Edit,
    MoveStage,
    PlaceLetter,
    RemoveStage,
    ReviseStage,
    SetNote,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import StageId, new_stage_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Stage, Workshop, new_workshop
from tests.domain.build import done, matrix, ref, shown

TWO = """HoO PT
-- Before
Shop: A R
-- After (untouched)"""
AFTER = "After (untouched)"


def test_an_untouched_stage_shows_the_stage_before_it() -> None:
    workshop = matrix(TWO)
    assert shown(workshop, "Shop", AFTER) == {"HoO": "A", "PT": "R"}
    assert workshop.matrix(StageId(AFTER)) is workshop.matrix(StageId("Before"))


def test_it_follows_while_nobody_has_touched_it() -> None:
    workshop = done(matrix(TWO), PlaceLetter((ref("Shop", "PT", "Before"),), Letter.CONSULTED))
    assert shown(workshop, "Shop", AFTER)["PT"] == "R/C"


def test_the_first_edit_begins_it_with_a_copy() -> None:
    place = PlaceLetter((ref("Shop", "PT", AFTER),), Letter.ACCOUNTABLE)
    workshop = done(matrix(TWO), place)
    assert workshop.last.touched
    assert shown(workshop, "Shop", AFTER) == {"HoO": "A", "PT": "R/A"}
    later = done(workshop, PlaceLetter((ref("Shop", "HoO", "Before"),), Letter.RESPONSIBLE))
    assert shown(later, "Shop", AFTER)["HoO"] == "A"


def test_an_edit_that_changes_nothing_does_not_begin_it() -> None:
    workshop = matrix(TWO)
    assert plan(workshop, PlaceLetter((ref("Shop", "PT", AFTER),), Letter.RESPONSIBLE)).empty


def test_a_note_begins_it_too() -> None:
    assert done(matrix(TWO), SetNote(ref("Shop", "PT", AFTER), "why")).last.touched


def test_it_can_be_begun_with_a_copy_or_empty() -> None:
    copied = done(matrix(TWO), BeginStage(StageId(AFTER)))
    assert shown(copied, "Shop", AFTER) == {"HoO": "A", "PT": "R"}
    empty = done(matrix(TWO), BeginStage(StageId(AFTER), empty=True))
    assert shown(empty, "Shop", AFTER) == {}
    assert plan(copied, BeginStage(StageId(AFTER), empty=True)).empty


def test_a_step_between_shows_what_is_before_it_and_what_is_after_keeps_its_own() -> None:
    workshop = done(matrix(TWO), BeginStage(StageId(AFTER)))
    step = Stage(new_stage_id(), "Pilot")
    workshop = done(workshop, AddStage(step))
    assert [stage.name for stage in workshop.stages] == ["Before", "Pilot", AFTER]
    assert workshop.matrix(step.id) is workshop.matrix(workshop.first.id)


def test_removing_a_step_an_untouched_stage_shows_lets_it_show_the_one_before() -> None:
    workshop = done(matrix(TWO), AddStage(Stage(StageId("Pilot"), "Pilot")))
    workshop = done(workshop, PlaceLetter((ref("Shop", "PT", "Pilot"),), Letter.ACCOUNTABLE))
    assert shown(workshop, "Shop", AFTER)["PT"] == "R/A"
    workshop = done(workshop, RemoveStage(StageId("Pilot")))
    assert shown(workshop, "Shop", AFTER)["PT"] == "R"
    assert StageId("Pilot") not in workshop.matrices


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (RemoveStage(StageId("Before")), "stage-order"),
        (RemoveStage(StageId(AFTER)), "stage-order"),
        (RemoveStage(StageId("x")), "unknown-stage"),
        (MoveStage(StageId("Before")), "stage-order"),
        (MoveStage(StageId(AFTER)), "stage-order"),
        (MoveStage(StageId("x")), "unknown-stage"),
        (CopyStage(StageId("x"), StageId(AFTER)), "unknown-stage"),
        (CopyStage(StageId("Before"), StageId("x")), "unknown-stage"),
        (AddStage(Stage(StageId("x"), "X"), StageId("Before")), "stage-order"),
        (AddStage(Stage(StageId("x"), "X"), StageId("y")), "unknown-stage"),
        (AddStage(Stage(StageId("x"), " before ")), "duplicate-stage"),
        (AddStage(Stage(StageId("x"), " \t ")), "empty-name"),
        (AddStage(Stage(StageId("Before"), "X")), "known-id"),
        (ReviseStage(StageId("Before"), "  "), "empty-name"),
        (ReviseStage(StageId("Before"), AFTER.upper()), "duplicate-stage"),
    ],
)
def test_refusals(edit: Edit, code: str) -> None:
    with pytest.raises(EditRefusedError) as refusal:
        plan(matrix(TWO), edit)
    assert refusal.value.code == code


def test_a_new_workshop_has_two_stages_and_only_the_first_is_begun() -> None:
    workshop: Workshop = new_workshop(new_stage_id(), new_stage_id(), "Reliability")
    assert [(stage.name, stage.touched) for stage in workshop.stages] == [
        ("Before", True),
        ("After", False),
    ]
    assert workshop.details.title == "Reliability"


def test_many_steps_find_room() -> None:
    workshop = new_workshop(new_stage_id(), new_stage_id())
    for number in range(40):
        workshop = done(workshop, AddStage(Stage(new_stage_id(), f"Step {number}")))
    assert [stage.name for stage in workshop.stages] == [
        "Before",
        *(f"Step {number}" for number in range(40)),
        "After",
    ]


def _names(workshop: Workshop) -> list[str]:
    return [stage.name for stage in workshop.stages]


def test_steps_change_places_and_the_ends_stay() -> None:
    workshop = matrix(TWO)
    for name in ("Pilot", "Half", "Wave"):
        workshop = done(workshop, AddStage(Stage(StageId(name), name)))
    workshop = done(workshop, MoveStage(StageId("Wave"), StageId("Pilot")))
    assert _names(workshop) == ["Before", "Wave", "Pilot", "Half", AFTER]
    workshop = done(workshop, MoveStage(StageId("Wave")))
    assert _names(workshop) == ["Before", "Pilot", "Half", "Wave", AFTER]
    assert plan(workshop, MoveStage(StageId("Wave"))).empty
    with pytest.raises(EditRefusedError, match="stays the first stage"):
        plan(workshop, MoveStage(StageId("Half"), StageId("Before")))


def test_copying_a_stage_takes_the_place_of_what_stood_there() -> None:
    workshop = done(
        matrix(TWO),
        PlaceLetter((ref("Shop", "HoO", AFTER),), Letter.RESPONSIBLE),
        SetNote(ref("Shop", "PT", "Before"), "why"),
    )
    copied = done(workshop, CopyStage(StageId("Before"), StageId(AFTER)))
    assert copied.matrix(copied.last.id) == copied.matrix(copied.first.id)
    assert copied.cell(ref("Shop", "PT", AFTER)).note == "why"
    assert plan(copied, CopyStage(StageId("Before"), StageId(AFTER))).empty


def test_copying_begins_a_stage_and_onto_itself_does_nothing() -> None:
    workshop = done(matrix(TWO), CopyStage(StageId("Before"), StageId(AFTER)))
    assert workshop.last.touched
    assert shown(workshop, "Shop", AFTER) == {"HoO": "A", "PT": "R"}
    assert plan(workshop, CopyStage(StageId(AFTER), StageId(AFTER))).empty


def test_copying_a_later_stage_back_clears_what_it_lacks() -> None:
    workshop = done(
        matrix(TWO),
        BeginStage(StageId(AFTER), empty=True),
        CopyStage(StageId(AFTER), StageId("Before")),
    )
    assert shown(workshop, "Shop", "Before") == {}
