"""What the wall shows: the roles that matter, the moves, the question, the pages."""

from dataclasses import replace

import pytest

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.domain.workshop import Acceptance, Workshop
from raci_desktop.ui.presenter.deck import (
    Spotlight,
    overview_page,
    overview_pages,
    spotlight,
)
from raci_desktop.ui.presenter.spotlight import more_words

BEFORE, MIDDLE, AFTER = (stage.id for stage in sample_workshop().stages)


def slide(workshop: Workshop, row: int, stages: tuple[StageId, StageId] = (BEFORE, AFTER)) -> (
    Spotlight
):  # fmt: skip
    return spotlight(workshop, analyse(workshop), stages, workshop.activities[row].id)


def crowded(letters: int) -> Workshop:
    """The sample with 55 more roles, of which some are told of the first row."""
    sample = sample_workshop()
    team = sample.roles[-1]
    more = tuple(
        replace(team, id=RoleId(f"x{i}"), name=f"Team {i}", position=10**6 + i) for i in range(55)
    )
    row = sample.activities[0].id
    told = {role.id: make_cell([Mark(Letter.INFORMED)]) for role in more[:letters]}
    matrices = {
        stage: {a: {**cells, **told} if a == row else cells for a, cells in matrix.items()}
        for stage, matrix in sample.matrices.items()
    }
    return replace(sample, roles=(*more, *sample.roles), matrices=matrices)


def test_one_activity_before_and_after() -> None:
    shown = slide(sample_workshop(), 3)
    assert (shown.activity.name, shown.number, shown.count) == ("Fund on-call", 4, 10)
    assert shown.next_name == "Choose availability targets"
    assert [role.id for role in shown.roles] == ["hoo", "as", "hop", "hod", "pt"]
    assert shown.moves == ((0, 2), (0, 3)), "only where accountability goes"
    assert shown.after is not None
    assert shown.before.stage.id == BEFORE
    assert shown.after.stage.id == AFTER


def test_an_r_that_moves_gets_no_line() -> None:
    assert slide(sample_workshop(), 0, (BEFORE, MIDDLE)).moves == ()


def test_the_last_activity_has_no_next() -> None:
    assert slide(sample_workshop(), 9).next_name == ""


def test_a_stage_that_is_not_begun_is_not_shown() -> None:
    sample = sample_workshop()
    begun = replace(
        sample,
        stages=(*sample.stages[:2], replace(sample.last, touched=False)),
        matrices={BEFORE: sample.matrices[BEFORE], MIDDLE: sample.matrices[MIDDLE]},
    )
    assert slide(begun, 0, (MIDDLE, AFTER)).after is None
    assert slide(begun, 0, (BEFORE, BEFORE)).after is None
    assert slide(begun, 0, (BEFORE, AFTER)).after is not None


@pytest.mark.parametrize(
    ("letters", "with_letters", "words"),
    [(0, 0, "+55 without letters"), (2, 1, "+1 with a letter"), (20, 19, "+19 with letters")],
)
def test_of_many_roles_those_that_matter_are_shown(
    letters: int, with_letters: int, words: str
) -> None:
    workshop = crowded(letters)
    shown = slide(workshop, 0)
    ids = [role.id for role in shown.roles]
    assert {"hoo", "as", "hop", "pt"} <= set(ids), "who answers, who works"
    assert len(ids) == (5 if not letters else 6)
    assert ids == [role.id for role in workshop.roles if role.id in ids], "in their own order"
    assert shown.more_letters == with_letters
    assert more_words(shown) == words


def test_the_worst_finding_asks() -> None:
    sample = sample_workshop()
    findings = analyse(sample)
    row = sample.activities[0].id
    worst = next(f for f in findings.of_stage(MIDDLE) if f.subject.activity == row)
    shown = slide(sample, 0, (BEFORE, MIDDLE))
    assert shown.question == worst.question
    assert shown.findings[0] == worst
    assert len(shown.findings) <= 3


def test_an_accepted_finding_asks_no_more() -> None:
    sample = sample_workshop()
    row = sample.activities[0].id
    mine = [f for f in analyse(sample).of_stage(MIDDLE) if f.subject.activity == row]
    accepted = {f.key: Acceptance(f.key, "so", "us") for f in mine}
    shown = slide(replace(sample, acceptances=accepted), 0, (BEFORE, MIDDLE))
    assert shown.findings == ()
    assert shown.question == "Does everybody know what changes for them?"


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({}, "Who answers when this goes wrong?"),
        ({"hoo": "A", "as": "R"}, "Should anything here change?"),
        ({"hop": "A", "as": "R"}, "Can everybody here live with this move?"),
        ({"hoo": "A", "pt": "R"}, "Does everybody know what changes for them?"),
    ],
)
def test_where_no_rule_asks_the_wall_does(cells: dict[str, str], words: str) -> None:
    sample = sample_workshop()
    row = sample.activities[0].id
    held = {RoleId(role): make_cell([Mark(Letter(one))]) for role, one in cells.items()}
    was = {RoleId("hoo"): make_cell([Mark(Letter.ACCOUNTABLE)]),
           RoleId("as"): make_cell([Mark(Letter.RESPONSIBLE)])}  # fmt: skip
    workshop = replace(sample, matrices={BEFORE: {row: was}, AFTER: {row: held}})
    accepted = {f.key: Acceptance(f.key, "so", "us") for f in analyse(workshop).all}
    assert slide(replace(workshop, acceptances=accepted), 0).question == words


def test_pages_of_the_overview() -> None:
    sample = sample_workshop()
    pages = overview_pages(sample, sample.last, 8, 6)
    assert [(len(rows), len(roles)) for rows, roles in pages] == [(8, 5), (2, 5)]
    page = overview_page(sample, (BEFORE, AFTER), 7, later=True)
    assert (page.number, page.count, page.first_row) == (2, 2, 9)
    assert page.stage.id == AFTER
    first = overview_page(sample, (BEFORE, AFTER), 0, later=True)
    assert (ActivityId("a1"), RoleId("hoo")) in first.changed
    assert (ActivityId("a8"), RoleId("hoo")) not in first.changed
    assert overview_page(sample, (BEFORE, AFTER), 0, later=False).changed == frozenset()


def test_a_page_leaves_out_roles_without_letters_when_there_are_too_many() -> None:
    workshop = crowded(3)
    pages = overview_pages(workshop, workshop.last, 8, 6)
    assert [[role.id for role in roles] for _, roles in pages] == [
        ["x0", "x1", "x2", "hoo", "as", "hop"],
        ["hod", "pt"],
        ["hoo", "as", "hop", "hod", "pt"],
    ]
