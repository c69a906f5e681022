"""Roles and activities: added, named, ordered, removed; order survives hundreds of moves."""

import random
from dataclasses import replace

import pytest

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.edits import (
    AddActivity,
    AddRole,
    MoveActivity,
    MoveRole,
    RemoveActivities,
    RemoveRoles,
    ReviseActivity,
    ReviseRole,
)
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.ids import ActivityId, RoleId, new_role_id
from raci_desktop.domain.plan import plan
from raci_desktop.domain.positions import STEP, place
from raci_desktop.domain.roles import UNCOUNTED, Role
from raci_desktop.domain.traits import Function, guessed, said
from tests.domain.build import done, matrix, shown

THREE = "HoO AS PT\nShop: A R I\nDepot: A R I\nTill: A R I"


def ids(parts: tuple[Role, ...] | tuple[Activity, ...]) -> list[str]:
    return [part.id for part in parts]


def test_names_are_cleaned() -> None:
    role = Role(RoleId("x"), "  Head\n of\t\x07Design\u00a0 ")
    assert done(matrix(THREE), AddRole(role)).roles[-1].name == "Head of Design"


def test_people_on_call_are_set_and_taken_back() -> None:
    role = matrix(THREE).roles[1].id
    counted = done(matrix(THREE), ReviseRole(role, on_call=2))
    assert counted.roles[1].on_call == 2
    assert done(counted, ReviseRole(role, name="Support")).roles[1].on_call == 2
    assert done(counted, ReviseRole(role, on_call=UNCOUNTED)).roles[1].on_call is None


@pytest.mark.parametrize("people", [-2, 1000])
def test_a_head_count_has_bounds(people: int) -> None:
    workshop = matrix(THREE)
    with pytest.raises(EditRefusedError, match=f"{people} is no number of people on call"):
        plan(workshop, ReviseRole(workshop.roles[0].id, on_call=people))
    with pytest.raises(EditRefusedError) as refused:
        plan(workshop, AddRole(Role(new_role_id(), "New", on_call=people)))
    assert refused.value.code == "head-count"


def test_parts_are_added_before_others_or_at_the_end() -> None:
    workshop = done(
        matrix(THREE),
        AddRole(Role(RoleId("x"), "X"), RoleId("AS")),
        AddRole(Role(RoleId("y"), "Y"), RoleId("HoO")),
        AddRole(Role(RoleId("z"), "Z")),
    )
    assert ids(workshop.roles) == ["y", "HoO", "x", "AS", "PT", "z"]


def test_moves_change_the_order_and_nothing_else() -> None:
    workshop = done(matrix(THREE), MoveActivity(ActivityId("Till"), ActivityId("Shop")))
    assert ids(workshop.activities) == ["Till", "Shop", "Depot"]
    assert shown(workshop, "Till") == {"HoO": "A", "AS": "R", "PT": "I"}
    workshop = done(workshop, MoveActivity(ActivityId("Till"), None, "Back office"))
    assert ids(workshop.activities) == ["Shop", "Depot", "Till"]
    assert workshop.activities[-1].group == "Back office"


def test_staying_where_it_is_changes_nothing() -> None:
    workshop = matrix(THREE)
    assert plan(workshop, MoveRole(RoleId("HoO"), RoleId("AS"))).empty
    assert plan(workshop, MoveRole(RoleId("PT"), None)).empty
    assert plan(workshop, MoveRole(RoleId("AS"), RoleId("AS"))).empty


def test_random_moves_keep_the_wanted_order() -> None:
    dice = random.Random(7)
    workshop = matrix(THREE)
    for number in range(20):
        workshop = done(workshop, AddRole(Role(RoleId(f"x{number}"), f"X{number}")))
    order = ids(workshop.roles)
    for _ in range(400):
        one, before = dice.choice(order), dice.choice([*order, None])
        if one == before:
            continue
        order.remove(one)
        order.insert(order.index(before) if before else len(order), one)
        workshop = done(
            workshop, MoveRole(RoleId(one), RoleId(before) if before is not None else None)
        )
        assert ids(workshop.roles) == order


def test_moving_mostly_changes_one_row() -> None:
    workshop = matrix(THREE)
    roomy = replace(
        workshop,
        activities=tuple(
            replace(one, position=i * STEP) for i, one in enumerate(workshop.activities)
        ),
    )
    change = plan(roomy, MoveActivity(ActivityId("Till"), ActivityId("Depot")))
    assert len(change.deltas) == 1


def test_without_room_the_neighbours_make_room() -> None:
    parts = [Role(RoleId(str(i)), str(i), i) for i in range(3)]
    placed = place(parts, Role(RoleId("new"), "new"), "1")
    everybody = {role.id: role.position for role in (*parts, *placed.shifted, placed.part)}
    assert sorted(everybody, key=lambda one: everybody[RoleId(one)]) == ["0", "new", "1", "2"]


def test_removing_takes_the_letters_along() -> None:
    workshop = done(
        matrix(THREE),
        RemoveRoles((RoleId("AS"), RoleId("PT"), RoleId("AS"))),
        RemoveActivities((ActivityId("Shop"),)),
    )
    assert ids(workshop.roles) == ["HoO"]
    assert shown(workshop, "Depot") == {"HoO": "A"}
    assert shown(workshop, "Shop") == {}


def test_removing_nothing_changes_nothing() -> None:
    assert plan(matrix(THREE), RemoveRoles(())).empty
    assert plan(matrix(THREE), RemoveActivities(())).empty


def test_traits_are_set_one_by_one() -> None:
    workshop = done(
        matrix("UN\nShop: A"), ReviseRole(RoleId("UN"), function=said(Function.PRODUCT))
    )
    role = workshop.roles[0]
    assert role.function == said(Function.PRODUCT)
    assert role.kind.guessed
    assert role.name == "Somebody"


def test_a_name_may_change_its_case() -> None:
    workshop = done(matrix(THREE), ReviseRole(RoleId("PT"), name="PRODUCT TEAMS"))
    assert workshop.role(RoleId("PT")).name == "PRODUCT TEAMS"


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (AddRole(Role(RoleId("x"), " ")), "empty-name"),
        (AddRole(Role(RoleId("x"), "head of OPERATIONS")), "duplicate-role"),
        (AddRole(Role(RoleId("HoO"), "X")), "known-id"),
        (AddRole(Role(RoleId("x"), "X"), RoleId("gone")), "unknown-role"),
        (AddActivity(Activity(ActivityId("x"), "\n")), "empty-name"),
        (AddActivity(Activity(ActivityId("Shop"), "X")), "known-id"),
        (AddActivity(Activity(ActivityId("x"), "X"), ActivityId("gone")), "unknown-activity"),
        (ReviseRole(RoleId("gone"), name="X"), "unknown-role"),
        (ReviseRole(RoleId("PT"), name="Application Support"), "duplicate-role"),
        (ReviseRole(RoleId("PT"), name=""), "empty-name"),
        (ReviseActivity(ActivityId("Shop"), name=" "), "empty-name"),
        (ReviseActivity(ActivityId("gone"), name="X"), "unknown-activity"),
        (MoveRole(RoleId("PT"), RoleId("gone")), "unknown-role"),
        (MoveActivity(ActivityId("gone"), None), "unknown-activity"),
        (RemoveRoles((RoleId("gone"),)), "unknown-role"),
        (RemoveActivities((ActivityId("gone"),)), "unknown-activity"),
    ],
)
def test_refusals(edit: object, code: str) -> None:
    with pytest.raises(EditRefusedError) as refusal:
        plan(matrix(THREE), edit)  # type: ignore[arg-type]
    assert refusal.value.code == code


def test_two_activities_may_share_a_name() -> None:
    workshop = done(matrix(THREE), AddActivity(Activity(ActivityId("x"), "Shop")))
    assert [one.name for one in workshop.activities].count("Shop") == 2


def test_ids_differ() -> None:
    assert len({new_role_id() for _ in range(1000)}) == 1000


@pytest.mark.parametrize(
    ("trait", "sure"),
    [
        (said(1), True),
        (guessed(1, 0.8), True),
        (guessed(1, 0.79), False),
        (guessed(1), False),
    ],
)
def test_a_guess_is_sure_from_four_in_five(trait: object, sure: bool) -> None:
    assert trait.sure is sure  # type: ignore[attr-defined]
