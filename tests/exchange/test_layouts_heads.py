"""Layouts of clients' sheets: letter sets, ticks, corners, titles, columns of text."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, assert_read, case

CASES = [
    case(
        "french words",
        [
            ["Activité", "Chef de projet", "Développeur", "Client"],
            ["Rédiger le cahier des charges", "Responsable", "Consulté", "Approbateur"],
            ["Développer", "Approbateur", "Responsable", "Informé"],
            ["Tester", "Consulté", "Responsable", "Informé"],
        ],
        [
            (
                ["Chef de projet", "Développeur", "Client"],
                [
                    (None, "Rédiger le cahier des charges", "R C A"),
                    (None, "Développer", "A R I"),
                    (None, "Tester", "C R I"),
                ],
            )
        ],
    ),
    case(
        "rasci",
        [
            ["Task", "PM", "Dev", "QA", "Ops"],
            ["Plan", "A", "R", "S", "I"],
            ["Build", "A", "R", "S", "C"],
            ["Run", "I", "S", "C", "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA", "Ops"],
                [(None, "Plan", "A R S I"), (None, "Build", "A R S C"), (None, "Run", "I S C RA")],
            )
        ],
    ),
    case(
        "raci-vs",
        [
            ["RACI-VS"],
            ["Task", "PM", "Dev", "QA", "Ops"],
            ["Plan", "A", "R", "V", "I"],
            ["Build", "A", "R", "V", "S"],
            ["Run", "I", "S", "C", "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA", "Ops"],
                [(None, "Plan", "A R ? I"), (None, "Build", "A R ? ?"), (None, "Run", "I ? C RA")],
            )
        ],
    ),
    case(
        "empty role col & comments",
        [
            ["Task", "PM", "Dev", "Legal", "QA", "Security", "Comments"],
            ["Plan", "A", "R", None, "I"],
            ["Build", "A", "R", None, "C"],
            ["Ship", "A", "R", None, "C"],
        ],
        [
            (
                ["PM", "Dev", "Legal", "QA", "Security"],
                [
                    (None, "Plan", "A R . I ."),
                    (None, "Build", "A R . C ."),
                    (None, "Ship", "A R . C ."),
                ],
            )
        ],
    ),
    case(
        "ticks",
        [
            ["Task", "PM", None, None, None, "Dev", None, None, None],
            [None, "R", "A", "C", "I", "R", "A", "C", "I"],
            ["Plan", None, "x", None, None, "x"],
            ["Build", None, "x", None, None, "x", None, None, None],
            ["Ship", None, None, None, "x", "x", "x", None, None],
        ],
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "A R"), (None, "Ship", "I RA")])],
        merges=["B1:E1", "F1:I1"],
    ),
    case(
        "sub letters",
        [
            ["Task", "PM", None, None, None, "Dev", None, None, None],
            [None, "R", "A", "C", "I", "R", "A", "C", "I"],
            ["Plan", None, "A", None, None, "R"],
            ["Build", None, "A", None, None, "R", None, None, None],
            ["Ship", None, None, None, "I", "R", "A", None, None],
        ],
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "A R"), (None, "Ship", "I RA")])],
        merges=["B1:E1", "F1:I1"],
    ),
    case(
        "band below",
        [
            ["Task", "Alice", "Bob", "Carol", "Dan"],
            [None, "IT", "IT", "Business", "Business"],
            ["Plan", "A", "R", "C", "I"],
            ["Build", "A", "R", "C", "I"],
        ],
        [
            (
                ["Alice", "Bob", "Carol", "Dan"],
                [(None, "Plan", "A R C I"), (None, "Build", "A R C I")],
            )
        ],
    ),
    case(
        "RACI label header",
        [
            ["Deliverable", "RACI"],
            [None, "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R C")])],
        merges=["B1:D1"],
    ),
    case(
        "corner RACI at B5",
        [["RACI", "PM", "Dev", "QA"], ["Plan", "A", "R", "I"], ["Build", "A", "R", "C"]],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R C")])],
        at="C7",
    ),
    case(
        "SA QA IT header",
        [
            ["Task", "SA", "QA", "CIO", "IS", "AI Lead"],
            ["Plan scope", "A", "R", "I", "C", "C"],
            ["Build", "A", "R", "C", "I", "C"],
            ["Ship", "I", "R", "A", "I", "C"],
        ],
        [
            (
                ["SA", "QA", "CIO", "IS", "AI Lead"],
                [
                    (None, "Plan scope", "A R I C C"),
                    (None, "Build", "A R C I C"),
                    (None, "Ship", "I R A I C"),
                ],
            )
        ],
    ),
    case(
        "merged vertical groups",
        [
            ["Phase", "Task", "PM", "Dev"],
            ["Plan", "Scope", "A", "R"],
            [None, "Estimate", "A", "R"],
            ["Do", "Code", "I", "A"],
            [None, "Ship", "I", "A"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Plan", "Scope", "A R"),
                    ("Plan", "Estimate", "A R"),
                    ("Do", "Code", "I A"),
                    ("Do", "Ship", "I A"),
                ],
            )
        ],
        merges=["A2:A3", "A4:A5"],
    ),
    case(
        "merged row groups",
        [
            ["Task", "PM", "Dev"],
            ["Plan", None, None],
            ["Scope", "A", "R"],
            ["Estimate", "A", "R"],
            ["Do", None, None],
            ["Code", "I", "A"],
            ["Ship", "I", "A"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Plan", "Scope", "A R"),
                    ("Plan", "Estimate", "A R"),
                    ("Do", "Code", "I A"),
                    ("Do", "Ship", "I A"),
                ],
            )
        ],
        merges=["A2:C2", "A5:C5"],
    ),
    case(
        "descr column",
        [
            ["Task", "Description", "PM", "Dev"],
            ["Scope", "Write down what is in and what is out", "A", "R"],
            ["Estimate", "Agree on the effort with the team", "A", "R"],
            ["Code", "Write the thing", "I", "A"],
        ],
        [
            (
                ["PM", "Dev"],
                [(None, "Scope", "A R"), (None, "Estimate", "A R"), (None, "Code", "I A")],
            )
        ],
    ),
    case(
        "titles above repeated headers",
        [
            ["Planning"],
            ["Task", "PM", "Dev"],
            ["Plan", "A", "R"],
            ["Build", "A", "R"],
            [None],
            ["Testing"],
            ["Task", "PM", "Dev"],
            ["Test", "A", "R"],
            ["Run", "A", "R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Planning", "Plan", "A R"),
                    ("Planning", "Build", "A R"),
                    ("Testing", "Test", "A R"),
                    ("Testing", "Run", "A R"),
                ],
            )
        ],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_layout(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
