"""What the ledger says of budget lines: said, taken back, refused, and checked on redo."""

import pytest

from raci_desktop.domain.apply import apply
from raci_desktop.domain.budget_lines import BudgetLine, BudgetMove, MovePlace
from raci_desktop.domain.change import invert
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.edits import RemoveRoles, SetBudgetLine
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.fits import fits
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.plan import plan
from tests.domain.build import done, matrix

WORKSHOP = matrix("HoO HoP PT\n-- Before\nShop: A I R\n-- After\nShop: I A(product) R")
BEFORE, AFTER = WORKSHOP.first.id, WORKSHOP.last.id
(MOVE,) = ledger(WORKSHOP, BEFORE, AFTER)
PLACE = MOVE.place(BEFORE, AFTER)


def test_a_move_is_known_by_stages_activity_holders_and_scope() -> None:
    hoo, hop = RoleId("HoO"), RoleId("HoP")
    assert MovePlace(BEFORE, AFTER, ActivityId("Shop"), hoo, hop, "product-funded") == PLACE


def test_it_is_said_and_taken_back() -> None:
    workshop = done(WORKSHOP, SetBudgetLine(PLACE, BudgetMove.REQUESTED))
    workshop = done(workshop, SetBudgetLine(PLACE, BudgetMove.APPROVED))
    assert workshop.budget_lines == {PLACE: BudgetLine(PLACE, BudgetMove.APPROVED)}
    assert plan(workshop, SetBudgetLine(PLACE, BudgetMove.APPROVED)).empty
    assert done(workshop, SetBudgetLine(PLACE, None)).budget_lines == {}


def test_it_is_kept_while_a_role_is_away() -> None:
    workshop = done(WORKSHOP, SetBudgetLine(PLACE, BudgetMove.NO), RemoveRoles((RoleId("HoP"),)))
    assert workshop.budget_lines == {PLACE: BudgetLine(PLACE, BudgetMove.NO)}


@pytest.mark.parametrize(
    "place",
    [
        MovePlace(StageId("?"), AFTER, ActivityId("Shop"), None, None),
        MovePlace(BEFORE, StageId("?"), ActivityId("Shop"), None, None),
        MovePlace(BEFORE, AFTER, ActivityId("?"), None, None),
        MovePlace(BEFORE, AFTER, ActivityId("Shop"), RoleId("?"), None),
        MovePlace(BEFORE, AFTER, ActivityId("Shop"), None, RoleId("?")),
    ],
)
def test_parts_nobody_knows_are_refused(place: MovePlace) -> None:
    with pytest.raises(EditRefusedError):
        plan(WORKSHOP, SetBudgetLine(place, BudgetMove.NO))


def test_redo_fits_only_what_it_was_made_from() -> None:
    change = plan(WORKSHOP, SetBudgetLine(PLACE, BudgetMove.NO))
    assert fits(WORKSHOP, change)
    assert not fits(WORKSHOP, invert(change))
    said = apply(WORKSHOP, change)
    assert fits(said, invert(change))
    assert not fits(said, change)
