"""Sheets after well-known templates: heads, legends, names in cells."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, Sheet, assert_read, case

CASES = [
    case(
        "vertex42",
        [
            ["RACI Matrix"],
            [None],
            ["Project Title:", "New Website"],
            ["Project Manager:", "Ann Lee"],
            ["Date:", "2024-01-05"],
            [None],
            ["Legend", "R", "Responsible", None, None, None],
            [None, "A", "Accountable"],
            [None, "C", "Consulted"],
            [None, "I", "Informed"],
            [None],
            ["Deliverable or Task", "Sponsor", "PM", "Tech Lead", "Dev", "QA"],
            ["Phase 1: Start"],
            ["Charter", "A", "R", "C", "I", "I"],
            ["Plan", "I", "A/R", "C", "C", "C"],
            ["Phase 2: Build"],
            ["Design", "I", "A", "R", "C", "I"],
            ["Code", "I", "I", "A", "R", "C"],
        ],
        [
            (
                ["Sponsor", "PM", "Tech Lead", "Dev", "QA"],
                [
                    ("Phase 1: Start", "Charter", "A R C I I"),
                    ("Phase 1: Start", "Plan", "I RA C C C"),
                    ("Phase 2: Build", "Design", "I A R C I"),
                    ("Phase 2: Build", "Code", "I I A R C"),
                ],
            )
        ],
    ),
    case(
        "smartsheet roles+names",
        [
            ["RACI MATRIX TEMPLATE"],
            [
                "PROJECT TASKS / DELIVERABLES",
                "Project Leadership",
                None,
                "Project Team Members",
                None,
                None,
            ],
            [
                None,
                "Executive Sponsor",
                "Project Sponsor",
                "Project Manager",
                "Technical Lead",
                "Analyst",
            ],
            ["1. Initiation"],
            ["Request review", "A", "I", "R", "I", "C"],
            ["Submit request", "I", "A", "R", "R", "I"],
            ["2. Execution"],
            ["Research", "I", "I", "A", "R", "R"],
        ],
        [
            (
                [
                    "Executive Sponsor",
                    "Project Sponsor",
                    "Project Manager",
                    "Technical Lead",
                    "Analyst",
                ],
                [
                    ("1. Initiation", "Request review", "A I R I C"),
                    ("1. Initiation", "Submit request", "I A R R I"),
                    ("2. Execution", "Research", "I I A R R"),
                ],
            )
        ],
        merges=["B2:C2", "D2:F2", "A2:A3"],
    ),
    case(
        "lists sheet",
        {
            "RACI": Sheet([["Task", "PM", "Dev"], ["Plan", "A", "R"], ["Build", "I", "A/R"]]),
            "Lists": Sheet(
                [["RACI", "Status"], ["R", "Open"], ["A", "Closed"], ["C", "Hold"], ["I", "None"]]
            ),
            "Lists2": Sheet([["Choices"], ["R"], ["A"], ["C"], ["I"], ["A/R"]]),
        },
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "I RA")])],
    ),
    case(
        "roles down AS",
        [
            ["", "Reliability", "Support", "Deploy"],
            ["HoO", "A", "A", "I"],
            ["AS", "R", "R", "I"],
            ["HoP", "I", "I", "A"],
            ["PT", "C", "C", "R"],
        ],
        [
            (
                ["HoO", "AS", "HoP", "PT"],
                [
                    (None, "Reliability", "A R I C"),
                    (None, "Support", "A R I C"),
                    (None, "Deploy", "I I A R"),
                ],
            )
        ],
    ),
    case(
        "numbered empty rows",
        [
            ["#", "Task", "PM", "Dev"],
            [1, "Plan", "A", "R"],
            [2, "Build", "A", "R"],
            [3],
            [4],
            [5, "Ship", "I", "A/R"],
            [6],
            [7],
        ],
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "A R"), (None, "Ship", "I RA")])],
    ),
    case(
        "group repeated across",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Planning", "Planning", "Planning", "Planning"],
            ["Scope", "A", "R", "I"],
            ["Budget", "A", "R", "I"],
            ["Testing", "Testing", "Testing", "Testing"],
            ["Run", "I", "C", "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    ("Planning", "Scope", "A R I"),
                    ("Planning", "Budget", "A R I"),
                    ("Testing", "Run", "I C RA"),
                ],
            )
        ],
    ),
    case(
        "separator blank columns",
        [
            ["Task", "", "PM", "BA", "", "Dev", "QA"],
            ["Scope", "", "A", "R", "", "I", "I"],
            ["Build", "", "I", "C", "", "A/R", "C"],
            ["Test", "", "I", "C", "", "R", "A"],
        ],
        [
            (
                ["PM", "BA", "Dev", "QA"],
                [
                    (None, "Scope", "A R I I"),
                    (None, "Build", "I C RA C"),
                    (None, "Test", "I C R A"),
                ],
            )
        ],
    ),
    case(
        "R&D and IT header",
        [
            ["Process", "R&D", "IT", "C-Suite", "I&O", "Sales & Marketing"],
            ["Define product", "A", "C", "I", "I", "R"],
            ["Run product", "C", "R", "I", "A", "I"],
            ["Sell product", "I", "I", "A", "I", "R"],
        ],
        [
            (
                ["R&D", "IT", "C-Suite", "I&O", "Sales & Marketing"],
                [
                    (None, "Define product", "A C I I R"),
                    (None, "Run product", "C R I A I"),
                    (None, "Sell product", "I I A I R"),
                ],
            )
        ],
    ),
    case(
        "legend row each in own cell",
        [
            ["Matrix"],
            ["R = Responsible", "A = Accountable", "C = Consulted", "I = Informed"],
            [None],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "I", "A/R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
    ),
    case(
        "legend horizontally pairs",
        [
            ["R", "Responsible", "A", "Accountable", "C", "Consulted", "I", "Informed"],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "I", "A/R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
    ),
    case(
        "legend two rows vertical",
        [
            ["R", "A", "C", "I"],
            ["Responsible", "Accountable", "Consulted", "Informed"],
            [None],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "I", "A/R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
    ),
    case(
        "names with heads R - Responsible",
        [
            ["Process step", "R - Responsible", "A - Accountable", "C - Consulted", "I - Informed"],
            ["Open ticket", "Service Desk", "IT Manager", "Vendor", "User"],
            ["Fix it", "Engineer, Vendor", "IT Manager", "", "User"],
            ["Close it", "Service Desk", "Service Desk", "", "User"],
        ],
        [
            (
                ["Service Desk", "IT Manager", "Vendor", "User", "Engineer"],
                [
                    (None, "Open ticket", "R A C I ."),
                    (None, "Fix it", ". A R I R"),
                    (None, "Close it", "RA . . I ."),
                ],
            )
        ],
    ),
    case(
        "names groups",
        [
            ["Phase", "Activity", "R", "A", "C", "I"],
            ["Plan", "Scope", "PM", "Sponsor", "Dev", "QA"],
            ["", "Budget", "PM", "Sponsor", "", "Dev"],
            ["Do", "Code", "Dev", "PM", "QA", ""],
            ["", "Test", "QA", "PM", "Dev", ""],
        ],
        [
            (
                ["PM", "Sponsor", "Dev", "QA"],
                [
                    ("Plan", "Scope", "R A C I"),
                    ("Plan", "Budget", "R A I ."),
                    ("Do", "Code", "A . R C"),
                    ("Do", "Test", "A . C R"),
                ],
            )
        ],
    ),
    case(
        "names legend below",
        [
            ["Activity", "Responsible", "Accountable", "Consulted", "Informed"],
            ["Plan", "PM", "Sponsor", "Dev", "QA"],
            ["Code", "Dev", "PM", "QA", ""],
            [None],
            ["R: Responsible - who does the work"],
            ["A: Accountable - who answers"],
        ],
        [(["PM", "Sponsor", "Dev", "QA"], [(None, "Plan", "R A C I"), (None, "Code", "A . R C")])],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_sheet(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
