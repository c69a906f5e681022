"""Labels and refusals of edits in another language."""

import pytest

from raci_desktop.domain import edits
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import new_workshop, plain_stage_names
from tests.reports.build import BEFORE, sample
from tests.support.marked import blotted, left_english, own_words

WORKSHOP = sample()
CELLS = tuple(CellRef(BEFORE, WORKSHOP.activities[n].id, WORKSHOP.roles[0].id) for n in (0, 1))
ROLE, ACTIVITY = WORKSHOP.roles[0].id, WORKSHOP.activities[0].id


@pytest.mark.parametrize(
    "edit",
    [
        edits.PlaceLetter(CELLS, Letter.CONSULTED),
        edits.ReplaceLetters(CELLS[:1], Letter.INFORMED),
        edits.RemoveLetter(CELLS, Letter.ACCOUNTABLE),
        edits.ClearCells(CELLS),
        edits.SetNote(CELLS[0], "why"),
        edits.WriteCells(()),
        edits.ReviseRole(ROLE, name="Anna"),
        edits.MoveRole(ROLE, None),
        edits.RemoveRoles((ROLE,)),
        edits.RemoveActivities((ACTIVITY,)),
        edits.BeginStage(BEFORE),
        edits.ReviseDetails("first_step", "Go"),
        edits.SetScopes(("one",)),
    ],
)
def test_no_english_is_left_in_a_label(edit: edits.Edit) -> None:
    with blotted():
        label = plan(WORKSHOP, edit).label
    assert left_english(label, own_words(WORKSHOP) | {"Anna"}) == set()


@pytest.mark.parametrize(
    "edit",
    [
        edits.MoveRole(RoleId("gone"), None),
        edits.MoveActivity(ActivityId("gone"), None),
        edits.BeginStage(StageId("gone")),
        edits.AddRole(Role(RoleId("new"), "")),
        edits.RemoveStage(BEFORE),
    ],
)
def test_no_english_is_left_in_a_refusal(edit: edits.Edit) -> None:
    with blotted(), pytest.raises(EditRefusedError) as refused:
        plan(WORKSHOP, edit)
    assert left_english(refused.value.message, own_words(WORKSHOP)) == set()


def test_stages_are_called_in_the_language_of_the_window() -> None:
    with blotted():
        stages = new_workshop(StageId("b"), StageId("a")).stages
        assert [stage.name for stage in stages] == ["xxxxxx", "xxxxx"]
        assert {"before", "after", "xxxxxx", "xxxxx"} == plain_stage_names()
    assert [stage.name for stage in new_workshop(StageId("b"), StageId("a")).stages] == [
        "Before",
        "After",
    ]
