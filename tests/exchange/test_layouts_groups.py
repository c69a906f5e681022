"""Layouts of clients' sheets: bands, merged roles, groups, names in cells, lists."""

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
]


@pytest.mark.parametrize("one", CASES)
def test_layout(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
