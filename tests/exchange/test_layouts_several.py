"""Layouts of clients' sheets: several matrices, repeated headers, legends, categories."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, assert_read, case

CASES = [
    case(
        "two side by side",
        [
            ["Task", "PM", "Dev", None, None, "Task", "PM", "QA"],
            ["Plan", "A", "R", None, None, "Test plan", "A", "R"],
            ["Build", "A", "R", None, None, "Test run", "I", "A/R"],
            ["Ship", "A", "R", None, None, None, None, None],
        ],
        [
            (["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "A R"), (None, "Ship", "A R")]),
            (["PM", "QA"], [(None, "Test plan", "A R"), (None, "Test run", "I RA")]),
        ],
    ),
    case(
        "stacked",
        [
            ["Team one"],
            ["Task", "PM", "Dev"],
            ["Plan", "A", "R"],
            ["Build", "A", "R"],
            [None],
            ["Team two"],
            ["Task", "Lead", "QA", "Ops"],
            ["Test", "A", "R", "I"],
            ["Run", "A", "I", "R"],
        ],
        [
            (["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "A R")]),
            (["Lead", "QA", "Ops"], [(None, "Test", "A R I"), (None, "Run", "A I R")]),
        ],
    ),
    case(
        "repeated headers",
        [
            ["Task", "PM", "Dev"],
            ["Plan", "A", "R"],
            ["Build", "A", "R"],
            ["Task", "PM", "Dev"],
            ["Test", "A", "R"],
            ["Run", "A", "R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    (None, "Plan", "A R"),
                    (None, "Build", "A R"),
                    (None, "Test", "A R"),
                    (None, "Run", "A R"),
                ],
            )
        ],
    ),
    case(
        "repeated headers as groups",
        [
            ["Planning", "PM", "Dev"],
            ["Plan", "A", "R"],
            ["Build", "A", "R"],
            ["Testing", "PM", "Dev"],
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
    case(
        "legend beside",
        [
            ["Task", "PM", "Dev", "", "Legend", ""],
            ["Plan", "A", "R", "", "R", "Responsible"],
            ["Build", "A", "R", "", "A", "Accountable"],
            ["Test", "A", "C", "", "C", "Consulted"],
            ["Run", "I", "A/R", "", "I", "Informed"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    (None, "Plan", "A R"),
                    (None, "Build", "A R"),
                    (None, "Test", "A C"),
                    (None, "Run", "I RA"),
                ],
            )
        ],
    ),
    case(
        "legend in role columns below",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "C"],
            [None],
            ["", "R", "Responsible"],
            ["", "A", "Accountable"],
            ["", "C", "Consulted"],
            ["", "I", "Informed"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R C")])],
    ),
    case(
        "legend in role columns adjacent no blank",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "C"],
            ["Legend:", "R = Responsible", "A = Accountable", "C = Consulted"],
            ["", "I = Informed"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R C")])],
    ),
    case(
        "legend above sentences",
        [
            ["R", "Does the work to complete the task"],
            ["A", "Owns the result and signs it off"],
            ["C", "Gives an opinion before the decision"],
            ["I", "Hears of it afterwards"],
            [None],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R C")])],
    ),
    case(
        "nonrole columns",
        [
            [
                "ID",
                "Phase",
                "Task",
                "Status",
                "Priority",
                "PM",
                "Dev",
                "QA",
                "R",
                "A",
                "C",
                "I",
                "Comments",
            ],
            ["T-1", "Plan", "Scope", "Open", "H", "A", "R", "I", 1, 1, 0, 1, "see wiki"],
            ["T-2", "Plan", "Estimate", "Closed", "M", "A", "R", "C", 1, 1, 1, 0, None],
            ["T-3", "Do", "Code", "Open", "L", "I", "A/R", "C", 1, 1, 1, 1, "ask Bob"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    ("Plan", "Scope", "A R I"),
                    ("Plan", "Estimate", "A R C"),
                    ("Do", "Code", "I RA C"),
                ],
            )
        ],
    ),
    case(
        "category column C M O",
        [
            ["Task", "Type", "PM", "Dev", "QA"],
            ["Scope", "C", "A", "R", "I"],
            ["Estimate", "M", "A", "R", "C"],
            ["Code", "O", "I", "A/R", "C"],
            ["Ship", "C", "I", "A/R", "C"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    (None, "Scope", "A R I"),
                    (None, "Estimate", "A R C"),
                    (None, "Code", "I RA C"),
                    (None, "Ship", "I RA C"),
                ],
            )
        ],
    ),
    case(
        "unknown letters",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Scope", "A", "R", "Q"],
            ["Estimate", "A", "R", "X"],
            ["Code", "I", "A/R", "C"],
            ["Ship", "I", "A/V", "tbd"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    (None, "Scope", "A R ?"),
                    (None, "Estimate", "A R ?"),
                    (None, "Code", "I RA C"),
                    (None, "Ship", "I A? ?"),
                ],
            )
        ],
    ),
    case(
        "roles down",
        [
            ["Role", "Plan scope", "Write code", "Run tests", "Deploy"],
            ["Project manager", "A", "A", "I", "I"],
            ["Developer", "C", "R", "C", "R"],
            ["Tester", "I", "C", "A/R", "A"],
        ],
        [
            (
                ["Project manager", "Developer", "Tester"],
                [
                    (None, "Plan scope", "A C I"),
                    (None, "Write code", "A R C"),
                    (None, "Run tests", "I C RA"),
                    (None, "Deploy", "I R A"),
                ],
            )
        ],
    ),
    case(
        "russian",
        [
            ["№", "Задача", "Руководитель проекта", "Разработчик", "Тестировщик", "Заказчик"],
            [1, "Сбор требований", "А", "R", "С", "I"],
            [2, "Разработка", "А", "R", "І", "I"],
            [3, "Тестирование", "A", "C", "R", "-"],
        ],
        [
            (
                ["Руководитель проекта", "Разработчик", "Тестировщик", "Заказчик"],
                [
                    (None, "Сбор требований", "A R C I"),
                    (None, "Разработка", "A R I I"),
                    (None, "Тестирование", "A C R ."),
                ],
            )
        ],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_layout(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
