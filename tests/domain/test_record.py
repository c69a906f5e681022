"""Items, remarks on rows and moves: recorded, revised, ordered, kept when their place is gone."""

import pytest

from raci_desktop.domain.about import (
    About,
    AboutFinding,
    AboutRole,
    AboutRow,
    activity_of,
    roles_of,
)
from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.edits import Edit, RemoveActivities, RemoveRoles
from raci_desktop.domain.edits_record import (
    AddItem,
    MoveItem,
    PointItem,
    RemoveItems,
    ReviseItem,
    ReviseMove,
    SetRowState,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, ItemId, RoleId, StageId
from raci_desktop.domain.items import ItemKind, ItemState, new_item
from raci_desktop.domain.plan import plan
from raci_desktop.domain.record import MoveRecord, RowState
from raci_desktop.domain.workshop import Workshop
from tests.domain.build import done, matrix, ref

ONE = matrix("HoO HoP PT\n-- Before\nShop: A I R\n-- After\nShop: I A R")
SHOP = ActivityId("Shop")
PLACE = MovePlace(ONE.first.id, ONE.last.id, SHOP, RoleId("HoO"), RoleId("HoP"))
FIRST, SECOND, THIRD = (ItemId(f"i{i}") for i in range(3))


def decision(item: ItemId = FIRST, text: str = "Move it", about: About = None) -> AddItem:
    return AddItem(new_item(item, ItemKind.DECISION, text, about=about))


def refused(workshop: Workshop, edit: Edit) -> str:
    with pytest.raises(EditRefusedError) as refusal:
        plan(workshop, edit)
    return refusal.value.code


def ids(workshop: Workshop) -> list[str]:
    return [item.id for item in workshop.record.items]


def test_each_kind_begins_in_its_first_state() -> None:
    states = [new_item(FIRST, kind, "x").state for kind in ItemKind]
    assert states == [ItemState.DECIDED, ItemState.OPEN, ItemState.OPEN]
    assert [new_item(FIRST, kind, "x").open for kind in ItemKind] == [False, True, True]


def test_an_item_is_cleaned_as_it_is_recorded() -> None:
    item = new_item(FIRST, ItemKind.ACTION, " Count\r\nthem\x1b ", " Ann \n B", " April ")
    (kept,) = done(ONE, AddItem(item)).record.items
    assert (kept.text, kept.who, kept.when) == ("Count\nthem", "Ann B", "April")


def test_an_item_says_something() -> None:
    codes = {
        refused(ONE, AddItem(new_item(FIRST, kind, " \n"))): plan_message(ONE, kind)
        for kind in ItemKind
    }
    assert set(codes) == {"empty-text"}
    assert refused(done(ONE, decision()), ReviseItem(FIRST, text=" ")) == "empty-text"


def plan_message(workshop: Workshop, kind: ItemKind) -> str:
    with pytest.raises(EditRefusedError) as refusal:
        plan(workshop, AddItem(new_item(FIRST, kind, "")))
    return refusal.value.message


def test_items_stand_in_the_order_one_gives_them() -> None:
    workshop = done(ONE, decision(FIRST), decision(SECOND), AddItem(decision(THIRD).item, FIRST))
    assert ids(workshop) == [THIRD, FIRST, SECOND]
    workshop = done(workshop, MoveItem(SECOND, THIRD), MoveItem(THIRD, None))
    assert ids(workshop) == [SECOND, FIRST, THIRD]
    assert plan(workshop, MoveItem(SECOND, FIRST)).empty
    assert ids(done(workshop, RemoveItems((FIRST, THIRD, FIRST)))) == [SECOND]
    assert refused(workshop, MoveItem(FIRST, ItemId("x"))) == "unknown-item"
    assert refused(workshop, RemoveItems((ItemId("x"),))) == "unknown-item"
    assert refused(workshop, decision(FIRST)) == "known-id"


def test_room_is_made_between_neighbours() -> None:
    workshop = done(ONE, decision(FIRST), decision(SECOND))
    for number in range(40):
        before = workshop.record.items[1].id
        workshop = done(workshop, AddItem(decision(ItemId(f"n{number}")).item, before))
    assert ids(workshop)[:2] == [FIRST, "n39"]
    assert ids(workshop)[-1] == SECOND


def test_an_item_is_revised_field_by_field() -> None:
    item = new_item(FIRST, ItemKind.ACTION, "Count", "Ann")
    workshop = done(ONE, AddItem(item), ReviseItem(FIRST, who="Bob"))
    workshop = done(workshop, ReviseItem(FIRST, when="May"), ReviseItem(FIRST, text="Count all"))
    workshop = done(workshop, ReviseItem(FIRST, state=ItemState.DONE))
    (kept,) = workshop.record.items
    assert (kept.text, kept.who, kept.when, kept.open) == ("Count all", "Bob", "May", False)
    assert refused(workshop, ReviseItem(FIRST, state=ItemState.SETTLED)) == "unknown-state"
    assert plan(workshop, ReviseItem(FIRST, who=" Bob ")).empty


@pytest.mark.parametrize(
    "about",
    [
        ref("Shop", "HoO", "Nowhere"),
        ref("Nothing", "HoO", ONE.first.id),
        ref("Shop", "Nobody", ONE.first.id),
        AboutRow(ActivityId("Nothing")),
        AboutRole(RoleId("Nobody")),
        MovePlace(StageId("Nowhere"), ONE.last.id, SHOP, None, None),
    ],
)
def test_an_item_is_not_pointed_to_what_is_not_there(about: About) -> None:
    assert refused(ONE, decision(about=about)).startswith("unknown-")
    assert refused(done(ONE, decision()), PointItem(FIRST, about)).startswith("unknown-")


@pytest.mark.parametrize(
    "about",
    [
        ref("Shop", "HoO", ONE.first.id),
        AboutRow(SHOP),
        AboutRole(RoleId("HoO")),
        PLACE,
        AboutFinding("P2|After||Shop||"),
        None,
    ],
)
def test_an_item_stays_when_its_place_is_gone(about: About) -> None:
    workshop = done(ONE, decision(), PointItem(FIRST, about))
    workshop = done(workshop, RemoveRoles((RoleId("HoO"),)), RemoveActivities((SHOP,)))
    workshop = done(workshop, ReviseItem(FIRST, who="Ann"), PointItem(FIRST, about))
    (kept,) = workshop.record.items
    assert kept.about == about
    assert done(workshop, PointItem(FIRST, None)).record.items[0].about is None


def test_what_an_item_is_about_names_its_row_and_roles() -> None:
    abouts = (ref("Shop", "HoO"), AboutRow(SHOP), PLACE, AboutRole(RoleId("PT")), None)
    assert [activity_of(about) for about in abouts] == [SHOP, SHOP, SHOP, None, None]
    assert [roles_of(about) for about in abouts] == [("HoO",), (), ("HoO", "HoP"), ("PT",), ()]
    assert activity_of(AboutFinding("P2|After||Shop||")) is None


def test_rows_are_agreed_contested_or_parked() -> None:
    workshop = done(ONE, SetRowState((SHOP, SHOP), RowState.CONTESTED))
    assert workshop.record.row_state(SHOP) is RowState.CONTESTED
    assert plan(workshop, SetRowState((SHOP,), RowState.CONTESTED)).empty
    assert done(workshop, RemoveActivities((SHOP,))).record.row_state(SHOP) is RowState.CONTESTED
    workshop = done(workshop, SetRowState((SHOP,), None))
    assert workshop.record.row_state(SHOP) is None
    assert refused(ONE, SetRowState((ActivityId("x"),), RowState.AGREED)) == "unknown-activity"


def test_a_move_keeps_votes_dissent_and_reason() -> None:
    workshop = done(ONE, ReviseMove(PLACE, in_favour=5), ReviseMove(PLACE, against=1))
    workshop = done(
        workshop, ReviseMove(PLACE, dissent=" Too\r\nsoon "), ReviseMove(PLACE, reason="x")
    )
    assert workshop.record.move(PLACE) == MoveRecord(PLACE, 5, 0, 1, "Too\nsoon", "x")
    assert workshop.record.move(PLACE).voted
    workshop = done(workshop, ReviseMove(PLACE, 0, 0, 0, "", " "))
    assert workshop.record.moves == {}
    assert workshop.record.move(PLACE).silent
    assert plan(workshop, ReviseMove(PLACE, in_favour=0)).empty


def test_votes_are_numbers_of_people() -> None:
    assert refused(ONE, ReviseMove(PLACE, in_favour=-1)) == "vote-count"
    assert refused(ONE, ReviseMove(PLACE, could_live_with=1000)) == "vote-count"
    away = MovePlace(ONE.first.id, ONE.last.id, SHOP, RoleId("x"), None)
    assert refused(ONE, ReviseMove(away, against=1)) == "unknown-role"


def test_labels_say_what_happens_in_one_short_line() -> None:
    long = "Reliability " * 20
    change = plan(ONE, decision(text=f"{long}\nand more"))
    assert change.label.startswith("Record decision “Reliability Reliability")
    assert change.label.endswith("…”")
    assert len(change.label) < 90
    assert plan(ONE, SetRowState((SHOP,), RowState.PARKED)).label == "Mark Shop as parked"
    assert plan(ONE, ReviseMove(PLACE, against=1)).label == "Record the move of Shop"
