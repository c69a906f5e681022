"""Layouts of clients' sheets: headers, groups, legends, lists, several matrices."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, assert_read, case

CASES = [
    case(
        "bands above merged",
        [
            ["Project RACI", None, None, None, None, None],
            [None, None, "IT", None, "Business", None],
            ["#", "Task", "Lead", "Dev", "Owner", "User"],
            [1, "Plan", "A", "R", "C", "I"],
            [2, "Build", "A/R", "R", None, "I"],
        ],
        [
            (
                ["Lead", "Dev", "Owner", "User"],
                [(None, "Plan", "A R C I"), (None, "Build", "RA R . I")],
            )
        ],
        merges=["C2:D2", "E2:F2", "A1:F1"],
    ),
    case(
        "repeated leafs",
        [
            [None, "IT", None, "Business", None],
            ["Task", "Lead", "Team", "Lead", "Team"],
            ["Plan", "A", "R", "C", "I"],
            ["Build", "A", "R", "C", "I"],
        ],
        [
            (
                ["IT / Lead", "IT / Team", "Business / Lead", "Business / Team"],
                [(None, "Plan", "A R C I"), (None, "Build", "A R C I")],
            )
        ],
        merges=["B1:C1", "D1:E1"],
    ),
    case(
        "role merged over several",
        [
            ["Task", "Project Manager", None, None, "Sponsor", None, None],
            ["Plan", "R", "A", None, None, None, "I"],
            ["Build", None, "A", None, "C", None, None],
            ["Test", "R", None, None, "C", "I", None],
        ],
        [
            (
                ["Project Manager", "Sponsor"],
                [(None, "Plan", "RA I"), (None, "Build", "A C"), (None, "Test", "R CI")],
            )
        ],
        merges=["B1:D1", "E1:G1"],
    ),
    case(
        "groups as text rows no style",
        [
            ["Activity", "PM", "Dev", "QA"],
            ["Planning", None, None, None],
            ["Define scope", "A", "R", "C"],
            ["Estimate", "A", "R", "I"],
            ["Execution", None, None, None],
            ["Code", "I", "A/R", "C"],
            ["Test", "I", "C", "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    ("Planning", "Define scope", "A R C"),
                    ("Planning", "Estimate", "A R I"),
                    ("Execution", "Code", "I RA C"),
                    ("Execution", "Test", "I C RA"),
                ],
            )
        ],
    ),
    case(
        "unassigned in the middle",
        [
            ["Activity", "PM", "Dev", "QA"],
            ["Define scope", "A", "R", "C"],
            ["Estimate", "A", "R", "I"],
            ["Archive documents", None, None, None],
            ["Code", "I", "A/R", "C"],
            ["Test", "I", "C", "A/R"],
            ["Close the books", None, None, None],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    (None, "Define scope", "A R C"),
                    (None, "Estimate", "A R I"),
                    (None, "Archive documents", ""),
                    (None, "Code", "I RA C"),
                    (None, "Test", "I C RA"),
                    (None, "Close the books", ""),
                ],
            )
        ],
    ),
    case(
        "bold groups and unassigned",
        [
            ["Activity", "PM", "Dev", "QA"],
            ["Planning", None, None, None],
            ["Define scope", "A", "R", "C"],
            ["Archive", None, None, None],
            ["Estimate", "A", "R", "I"],
            ["Execution", None, None, None],
            ["Code", "I", "A/R", "C"],
            ["Test", "I", "C", "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    ("Planning", "Define scope", "A R C"),
                    ("Planning", "Archive", ""),
                    ("Planning", "Estimate", "A R I"),
                    ("Execution", "Code", "I RA C"),
                    ("Execution", "Test", "I C RA"),
                ],
            )
        ],
        bold=[1, 2, 6],
    ),
    case(
        "whole number groups",
        [
            ["WBS", "Activity", "PM", "Dev", "QA"],
            [1, "Planning", None, None, None],
            ["1.1", "Define scope", "A", "R", "C"],
            ["1.2", "Estimate", "A", "R", "I"],
            [2, "Execution", None, None, None],
            ["2.1", "Code", "I", "A/R", "C"],
            ["2.2", "Unassigned thing", None, None, None],
            ["2.3", "Test", "I", "C", "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    ("Planning", "Define scope", "A R C"),
                    ("Planning", "Estimate", "A R I"),
                    ("Execution", "Code", "I RA C"),
                    ("Execution", "Unassigned thing", ""),
                    ("Execution", "Test", "I C RA"),
                ],
            )
        ],
    ),
    case(
        "two levels",
        [
            ["WBS", "Activity", "PM", "Dev"],
            ["1", "Plan", None, None],
            ["1.1", "Initiate", None, None],
            ["1.1.1", "Charter", "A", "R"],
            ["1.1.2", "Kickoff", "A", "R"],
            ["1.2", "Scope", None, None],
            ["1.2.1", "WBS", "A", "R"],
            ["2", "Do", None, None],
            ["2.1", "Code", None, None],
            ["2.1.1", "Write", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Plan / Initiate", "Charter", "A R"),
                    ("Plan / Initiate", "Kickoff", "A R"),
                    ("Plan / Scope", "WBS", "A R"),
                    ("Do / Code", "Write", "I RA"),
                ],
            )
        ],
    ),
    case(
        "filled down two",
        [
            ["Phase", "Area", "Task", "PM", "Dev"],
            ["Plan", "Scope", "Define", "A", "R"],
            ["", "", "Estimate", "A", "R"],
            ["", "Risk", "List risks", "A", "C"],
            ["Do", "Code", "Write", "I", "A"],
            ["", "", "Review", "I", "A"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Plan / Scope", "Define", "A R"),
                    ("Plan / Scope", "Estimate", "A R"),
                    ("Plan / Risk", "List risks", "A C"),
                    ("Do / Code", "Write", "I A"),
                    ("Do / Code", "Review", "I A"),
                ],
            )
        ],
    ),
    case(
        "names in cells",
        [
            ["Activity", "Responsible", "Accountable", "Consulted", "Informed"],
            ["Plan", "PM", "Sponsor", "Dev, QA", "Legal/Finance"],
            ["Build", "Dev; Ops", "PM", "QA\nSecurity", "-"],
            ["Close", "PM", "Sponsor", "N/A", "All"],
        ],
        [
            (
                ["PM", "Sponsor", "Dev", "QA", "Legal/Finance", "Ops", "Security", "All"],
                [
                    (None, "Plan", "R A C C I . . ."),
                    (None, "Build", "A . R C . R C ."),
                    (None, "Close", "R A . . . . . I"),
                ],
            )
        ],
    ),
    case(
        "long list",
        [
            ["Task", "Role", "RACI"],
            ["Plan", "PM", "A"],
            ["Plan", "Dev", "R"],
            ["Build", "PM", "I"],
            ["Build", "Dev", "A/R"],
            ["Build", "QA", "C"],
            ["Test", "QA", "R"],
            ["Test", "PM", "A"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Plan", "A R ."), (None, "Build", "I RA C"), (None, "Test", "A . R")],
            )
        ],
    ),
    case(
        "before/after column groups",
        [
            ["Activity", "Before", None, None, "After", None, None],
            [None, "HoO", "AS", "PT", "HoO", "AS", "PT"],
            ["Digital", "A", "R", "I", "I", "I", "A/R"],
            ["Foundational", "A", "R", "I", "A", "R", "I"],
        ],
        [
            (["HoO", "AS", "PT"], [(None, "Digital", "A R I"), (None, "Foundational", "A R I")]),
            (["HoO", "AS", "PT"], [(None, "Digital", "I I RA"), (None, "Foundational", "A R I")]),
        ],
        merges=["B1:D1", "E1:G1"],
    ),
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
