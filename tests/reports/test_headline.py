"""The headline asks for what changes, whatever changes."""

from dataclasses import replace

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.workshop import Workshop
from raci_desktop.reports.headline import headline
from raci_desktop.reports.shifts import shifts_between
from tests.reports.build import (
    ACTIVITIES,
    AFTER,
    BEFORE,
    MIDDLE,
    OPS,
    ROLES,
    matrix,
    sample,
)


def composed(workshop: Workshop) -> str:
    return headline(workshop, shifts_between(workshop, BEFORE, AFTER))


def changed(rows: dict[str, str]) -> Workshop:
    """Return the sample with only some rows of After different from Before."""
    lines = dict(zip([one[0] for one in ACTIVITIES], OPS.replace("\n", "").split("|"), strict=True))
    after = "|".join((lines | rows).values())
    workshop = sample()
    matrices = {
        BEFORE: workshop.matrices[BEFORE],
        AFTER: matrix(after, workshop.activities, ROLES),
    }
    return replace(workshop, matrices=matrices)


def test_the_room_s_own_ask_is_the_headline() -> None:
    workshop = sample()
    asked = replace(workshop, details=replace(workshop.details, ask="  Fund\nthe team "))
    assert composed(asked) == "Fund the team"


def test_several_moves_name_givers_and_takers() -> None:
    assert composed(sample()) == (
        "Approve moving accountability for 7 of 10 activities from Head of Operations "
        "to Head of Product and Head of Delivery"
    )


def test_one_move_names_the_activity() -> None:
    assert composed(changed({"a7": "I R I A C"})) == (
        "Approve moving accountability for “Deploy to production” "
        "from Head of Operations to Head of Delivery"
    )


def test_several_givers_are_named() -> None:
    workshop = changed({"a7": "I R I A C", "a6": "I A I I C"})
    back = replace(
        workshop,
        matrices={
            BEFORE: {
                **workshop.matrices[BEFORE],
                ActivityId("a6"): matrix("- - A - -", workshop.activities[5:6], ROLES)[
                    ActivityId("a6")
                ],
            },
            AFTER: workshop.matrices[AFTER],
        },
    )
    text = composed(back)
    assert "for 2 of 10 activities from Head of Product and Head of Operations" in text
    assert text.endswith("to Application support and Head of Delivery")


def test_letters_that_change_without_an_a_are_said_to_leave_accountability() -> None:
    assert composed(changed({"a8": "A R I I R"})) == (
        "Approve changed letters in 1 of 10 activities; accountability stays where it is"
    )


def test_nothing_changed_asks_for_nothing() -> None:
    assert composed(changed({})) == "Every letter stays where it is today, for 10 activities"


def test_an_a_that_was_missing_is_named_not_moved() -> None:
    workshop = sample()
    before = {**workshop.matrices[BEFORE]}
    before[ActivityId("a1")] = matrix("- R - - -", workshop.activities[:1], ROLES)[ActivityId("a1")]
    matrices = {
        BEFORE: before,
        AFTER: {**before, ActivityId("a1"): workshop.matrices[AFTER][ActivityId("a1")]},
    }
    named = replace(workshop, matrices=matrices)
    assert composed(named) == (
        "Approve making Head of Product accountable for “Availability of product-funded services”"
    )


def test_an_a_that_ends_asks_who_takes_over() -> None:
    assert composed(changed({"a7": "- R I I C"})) == (
        "Name who takes over accountability for “Deploy to production” from Head of Operations"
    )


def test_a_stage_not_begun_tells_today_and_asks_nothing() -> None:
    assert headline(sample(), None) == "Where accountability sits today, for 10 activities"


def test_an_empty_workshop_says_so() -> None:
    assert headline(Workshop(), None) == "This workshop has no activities yet"


def test_the_middle_stage_moves_no_accountability() -> None:
    text = headline(sample(), shifts_between(sample(), BEFORE, MIDDLE))
    assert text.endswith("accountability stays where it is")
