"""The ledger of moves between two stages, against the article and in corner cases."""

from typing import Any

import pytest

from raci_desktop.domain.compare import Move, changed_cells, ledger
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter
from tests.analysis.article import DATA, PARTS, article
from tests.domain.build import matrix

A, R = Letter.ACCOUNTABLE, Letter.RESPONSIBLE
BETWEEN = [(part, pair) for part in PARTS for pair in DATA[part]["between"]]


def told(moves: tuple[Move, ...]) -> list[tuple[object, ...]]:
    return [(move.activity, move.giver, move.taker, move.scope) for move in moves]


def between(text: str, letter: Letter = A) -> list[tuple[object, ...]]:
    workshop = matrix(text)
    moves = ledger(workshop, workshop.first.id, workshop.last.id, (letter,))
    return [(move.giver, move.taker, move.scope) for move in moves]


@pytest.mark.parametrize(("part", "pair"), BETWEEN, ids=lambda value: str(value)[:20])
def test_the_moves_of_the_article(part: str, pair: dict[str, Any]) -> None:
    workshop = article(part)
    stages = StageId(pair["frm"]), StageId(pair["to"])
    assert told(ledger(workshop, *stages)) == [
        (activity, giver, taker, scope or "") for activity, giver, taker, scope in pair["moves"]
    ]
    if "responsibility_moves" in pair:
        assert [row[:3] for row in told(ledger(workshop, *stages, (R,)))] == [
            tuple(move) for move in pair["responsibility_moves"]
        ]


def pair(before: str, after: str) -> str:
    return f"HoO AS HoP HoD PT\n-- Before\nShop: {before}\n-- After\nShop: {after}"


@pytest.mark.parametrize(
    ("before", "after", "moves"),
    [
        ("A . . . .", "A . . . .", []),
        ("A . . . .", ". . A . .", [("HoO", "HoP", "")]),
        ("A . . . .", "A . A(product) . .", [("HoO", "HoP", "product-funded")]),
        (
            "A . . . .",
            ". . A(product) A(IT) .",
            [("HoO", "HoP", "product-funded"), ("HoO", "HoD", "IT-funded")],
        ),
        (
            ". . A(product) A(IT) .",
            "A . . . .",
            [("HoP", "HoO", "product-funded"), ("HoD", "HoO", "IT-funded")],
        ),
        (". . A(product) A(IT) .", ". . A(IT) A(product) .", None),
        ("A . . . .", ". . . . .", [("HoO", None, "")]),
        (". . . . .", ". . A . .", [(None, "HoP", "")]),
        ("A . . . .", "A(product) . . . .", []),
        (". . A(product) . .", ". . A(product) A(IT) .", [(None, "HoD", "IT-funded")]),
        ("A . A(product) . .", ". . A(product) A(IT) .", [("HoO", "HoD", "IT-funded")]),
    ],
)
def test_lost_and_gained_holders_are_paired(
    before: str, after: str, moves: list[tuple[object, ...]] | None
) -> None:
    found = between(pair(before, after))
    if moves is None:
        assert sorted(found, key=str) == [
            ("HoD", "HoP", "IT-funded"),
            ("HoP", "HoD", "product-funded"),
        ]
    else:
        assert found == moves


def test_changed_cells_are_those_whose_marks_differ() -> None:
    workshop = matrix(pair("A R I . C", "I R I A C"))
    cells = list(changed_cells(workshop, StageId("Before"), StageId("After")))
    assert [(cell.activity, cell.role) for cell in cells] == [("Shop", "HoO"), ("Shop", "HoD")]


def test_a_stage_nobody_has_begun_changes_nothing() -> None:
    workshop = matrix("HoO PT\n-- Before\nShop: A R\n-- After (untouched)")
    assert list(changed_cells(workshop, workshop.first.id, workshop.last.id)) == []
    assert ledger(workshop, workshop.first.id, workshop.last.id) == ()
