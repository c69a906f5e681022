"""Letter sets, wide headers, and grids that hold no letters."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, assert_read, case

CASES = [
    case(
        "portuguese",
        [
            ["Atividade", "Gerente", "Desenvolvedor", "Cliente"],
            ["Definir escopo", "A", "R", "C"],
            ["Desenvolver", "A", "R", "I"],
            ["Não aplicável", "-", "-", "-"],
            ["Testar", "I", "A/R", "N/A"],
        ],
        [
            (
                ["Gerente", "Desenvolvedor", "Cliente"],
                [
                    (None, "Definir escopo", "A R C"),
                    (None, "Desenvolver", "A R I"),
                    (None, "Não aplicável", ""),
                    (None, "Testar", "I RA ."),
                ],
            )
        ],
    ),
    case(
        "legend A = x names in french",
        [
            ["Légende : R = Réalise, A = Autorité, C = Consulté, I = Informé"],
            ["Tâche", "MOA", "MOE", "DSI"],
            ["Recetter", "A", "R", "I"],
            ["Livrer", "I", "A/R", "C"],
        ],
        [(["MOA", "MOE", "DSI"], [(None, "Recetter", "A R I"), (None, "Livrer", "I RA C")])],
    ),
    case(
        "wide header RACI matrix over",
        [
            ["Activities", "Roles", None, None],
            [None, "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "I", "A/R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
        merges=["A1:A2", "B1:D1"],
    ),
    case(
        "empty template groups",
        [
            ["RACI Chart"],
            ["Activity", "PM", "Dev", "QA"],
            ["Planning"],
            ["Task 1"],
            ["Task 2"],
            ["Execution"],
            ["Task 3"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    ("Planning", "Task 1", ""),
                    ("Planning", "Task 2", ""),
                    ("Execution", "Task 3", ""),
                ],
            )
        ],
        bold=[2, 3, 6],
    ),
    case(
        "daci",
        [
            ["DACI"],
            ["Decision", "PM", "Dev", "CEO"],
            ["Choose cloud", "D", "C", "A"],
            ["Hire", "C", "D", "A"],
            ["Name it", "D", "I", "A"],
        ],
        [
            (
                ["PM", "Dev", "CEO"],
                [
                    (None, "Choose cloud", "R C A"),
                    (None, "Hire", "C R A"),
                    (None, "Name it", "R I A"),
                ],
            )
        ],
    ),
    case(
        "cairo",
        [
            ["CAIRO matrix"],
            ["Task", "PM", "Dev", "CEO"],
            ["Choose cloud", "A", "R", "O"],
            ["Hire", "A", "C", "I"],
            ["Name it", "R", "O", "A"],
        ],
        [
            (
                ["PM", "Dev", "CEO"],
                [
                    (None, "Choose cloud", "A R ?"),
                    (None, "Hire", "A C I"),
                    (None, "Name it", "R ? A"),
                ],
            )
        ],
    ),
    case(
        "responsibility per role cols with notes col between",
        [
            ["Task", "PM", "Comment", "Dev", "Comment", "QA"],
            ["Plan", "A", "must sign", "R", None, "I"],
            ["Build", "I", None, "A/R", "nightly", "C"],
            ["Test", "I", None, "C", None, "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Plan", "A R I"), (None, "Build", "I RA C"), (None, "Test", "I C RA")],
            )
        ],
    ),
    case(
        "x-grid none",
        [["Tool", "PM", "Dev"], ["Jira", "x", "x"], ["Git", None, "x"], ["Word", "x", None]],
        [],
    ),
    case(
        "grades none",
        [["Student", "Math", "Art"], ["Ann", "A", "B"], ["Bob", "B", "C"], ["Cid", "C", "D"]],
        [],
    ),
    case(
        "number prefixed names",
        [
            ["Task", "PM", "Dev"],
            ["1. Planning", None, None],
            ["1.1 Scope", "A", "R"],
            ["1.2 Budget", "A", "C"],
            ["2. Build", None, None],
            ["2.1 Code", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("1. Planning", "1.1 Scope", "A R"),
                    ("1. Planning", "1.2 Budget", "A C"),
                    ("2. Build", "2.1 Code", "I RA"),
                ],
            )
        ],
    ),
    case(
        "group row with letters",
        [
            ["WBS", "Task", "PM", "Dev"],
            ["1", "Planning", "A", "A"],
            ["1.1", "Scope", "A", "R"],
            ["1.2", "Budget", "A", "C"],
            ["2", "Build", "A", "R"],
            ["2.1", "Code", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    (None, "Planning", "A A"),
                    (None, "Scope", "A R"),
                    (None, "Budget", "A C"),
                    (None, "Build", "A R"),
                    (None, "Code", "I RA"),
                ],
            )
        ],
    ),
    case(
        "blank rows between",
        [
            ["Task", "PM", "Dev"],
            [None],
            ["Scope", "A", "R"],
            [None],
            ["Budget", "A", "C"],
            [None],
            [None],
            ["Code", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [(None, "Scope", "A R"), (None, "Budget", "A C"), (None, "Code", "I RA")],
            )
        ],
    ),
    case(
        "activity right side",
        [
            ["PM", "Dev", "QA", "Task"],
            ["A", "R", "I", "Define scope"],
            ["I", "A/R", "C", "Build it"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Define scope", "A R I"), (None, "Build it", "I RA C")])],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_layout(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
