"""Sheets where looks, numbers and remarks decide: groups, ticks, references, scopes."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, Sheet, assert_read, case

CASES = [
    case(
        "filled groups not bold",
        [
            ["Task", "PM", "Dev"],
            ["Planning", None, None],
            ["Scope", "A", "R"],
            ["Archive", None, None],
            ["Budget", "A", "R"],
            ["Doing", None, None],
            ["Code", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Planning", "Scope", "A R"),
                    ("Planning", "Archive", ""),
                    ("Planning", "Budget", "A R"),
                    ("Doing", "Code", "I RA"),
                ],
            )
        ],
        filled=[1, 2, 6],
    ),
    case(
        "all bold labels in table, groups merged",
        [
            ["Task", "PM", "Dev"],
            ["Planning", None, None],
            ["Scope", "A", "R"],
            ["Budget", "A", "R"],
            ["Doing", None, None],
            ["Code", "I", "A/R"],
            ["Free task", None, None],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Planning", "Scope", "A R"),
                    ("Planning", "Budget", "A R"),
                    ("Doing", "Code", "I RA"),
                    ("Doing", "Free task", ""),
                ],
            )
        ],
        merges=["A2:C2", "A5:C5"],
    ),
    case(
        "x as tick in otherwise letter matrix",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Scope", "A", "R", "x"],
            ["Budget", "A", "R", "I"],
            ["Code", "I", "A/R", "C"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Scope", "A R ?"), (None, "Budget", "A R I"), (None, "Code", "I RA C")],
            )
        ],
    ),
    case(
        "text in role cells",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Scope", "A", "R", "see Bob"],
            ["Budget", "A", "R", "I"],
            ["Code", "I", "A/R", "C"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Scope", "A R ?"), (None, "Budget", "A R I"), (None, "Code", "I RA C")],
            )
        ],
    ),
    case(
        "scoped",
        [
            ["Task", "Head of Product", "Head of Delivery", "Teams", "Head of Ops"],
            ["Digital reliability", "A (product-funded)", "A for IT-funded services", "R", "I"],
            ["Foundational", "I", "I", "I", "A/R (opex-funded)"],
        ],
        [
            (
                ["Head of Product", "Head of Delivery", "Teams", "Head of Ops"],
                [(None, "Digital reliability", "A A R I"), (None, "Foundational", "I I I RA")],
            )
        ],
    ),
    case(
        "header only letters R A C I names and group rows",
        [
            ["Activity", "R", "A", "C", "I"],
            ["Planning"],
            ["Scope", "PM", "Boss", "Dev", ""],
            ["Budget", "PM", "Boss", "", "Dev"],
            ["Doing"],
            ["Code", "Dev", "PM", "QA", ""],
        ],
        [
            (
                ["PM", "Boss", "Dev", "QA"],
                [
                    ("Planning", "Scope", "R A C ."),
                    ("Planning", "Budget", "R A I ."),
                    ("Doing", "Code", "A . R C"),
                ],
            )
        ],
    ),
    case(
        "names multi newline bullets",
        [
            ["Activity", "Responsible", "Accountable", "Consulted", "Informed"],
            ["Plan", "- PM\n- BA", "Boss", "• Dev\n• QA", "All staff"],
            ["Code", "Dev and QA", "PM", "R&D/IT; Ops", None],
        ],
        [
            (
                ["PM", "BA", "Boss", "Dev", "QA", "All staff", "Dev and QA", "R&D/IT", "Ops"],
                [(None, "Plan", "R R A C C I . . ."), (None, "Code", "A . . . . . R C C")],
            )
        ],
    ),
    case(
        "matrix with org header merged labels right",
        [
            ["Ref", "Requirement", "Owner", "Security", "Privacy", "Legal", "Evidence"],
            ["A.1", "Keep an inventory", "CISO", "R", "C", "I", "Register"],
            ["A.2", "Train staff", "CHRO", "A", "R", "I", "Records"],
            ["A.3", "Report incidents", "CISO", "A/R", "C", "C", "Tickets"],
        ],
        [
            (
                ["Security", "Privacy", "Legal"],
                [
                    (None, "Keep an inventory", "R C I"),
                    (None, "Train staff", "A R I"),
                    (None, "Report incidents", "RA C C"),
                ],
            )
        ],
    ),
    case(
        "two level number prefix in name",
        [
            ["Activity", "PM", "Dev"],
            ["1 Plan", None, None],
            ["1.1 Start", None, None],
            ["1.1.1 Charter", "A", "R"],
            ["1.2 Detail", None, None],
            ["1.2.1 WBS", "A", "R"],
            ["2 Build", None, None],
            ["2.1 Code", None, None],
            ["2.1.1 Write", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("1 Plan / 1.1 Start", "1.1.1 Charter", "A R"),
                    ("1 Plan / 1.2 Detail", "1.2.1 WBS", "A R"),
                    ("2 Build / 2.1 Code", "2.1.1 Write", "I RA"),
                ],
            )
        ],
    ),
    case(
        "roles down many",
        [
            ["Stakeholder", "Type", "Kick-off", "Design", "Build", "Test", "Go live"],
            ["Sponsor", "Internal", "A", "I", "I", "I", "A"],
            ["Project manager", "Internal", "R", "A", "A", "A", "R"],
            ["Architect", "Internal", "C", "R", "C", "C", "C"],
            ["Supplier", "External", "I", "C", "R", "R", "C"],
        ],
        [
            (
                ["Sponsor", "Project manager", "Architect", "Supplier"],
                [
                    (None, "Kick-off", "A R C I"),
                    (None, "Design", "I A R C"),
                    (None, "Build", "I A C R"),
                    (None, "Test", "I A C R"),
                    (None, "Go live", "A R C C"),
                ],
            )
        ],
    ),
    case(
        "legend words next to roles rows-down",
        [
            ["", "Deploy", "Support", "Fund"],
            ["Ops", "A", "A/R", "A"],
            ["Dev team", "R", "C", "I"],
            ["Product owner", "I", "I", "C"],
            [],
            ["R", "Responsible"],
            ["A", "Accountable"],
            ["C", "Consulted"],
            ["I", "Informed"],
        ],
        [
            (
                ["Ops", "Dev team", "Product owner"],
                [(None, "Deploy", "A R I"), (None, "Support", "RA C I"), (None, "Fund", "A I C")],
            )
        ],
    ),
    case(
        "header below title with blank corner band RACI label",
        [
            [None, None, "RACI", None, None],
            ["Nr", "Opgave", "Projektleder", "Udvikler", "Kunde"],
            [1, "Plan", "A", "R", "I"],
            [2, "Byg", "I", "A/R", "C"],
        ],
        [
            (
                ["Projektleder", "Udvikler", "Kunde"],
                [(None, "Plan", "A R I"), (None, "Byg", "I RA C")],
            )
        ],
        merges=["C1:E1"],
    ),
    case(
        "letters with numbers priority col",
        [
            ["Task", "Prio", "PM", "Dev"],
            ["Plan", 1, "A", "R"],
            ["Build", 2, "A", "R1"],
            ["Ship", 3, "I", "A/R2"],
        ],
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "A R"), (None, "Ship", "I RA")])],
    ),
    case(
        "empty template with legend table & dropdown sheet",
        {
            "RACI template": Sheet(
                [
                    ["Project RACI"],
                    ["R", "Responsible"],
                    ["A", "Accountable"],
                    ["C", "Consulted"],
                    ["I", "Informed"],
                    [None],
                    ["Task", "Role 1", "Role 2", "Role 3"],
                    ["Task 1"],
                    ["Task 2"],
                ]
            ),
            "Lists": Sheet([["RACI"], ["R"], ["A"], ["C"], ["I"]]),
        },
        [(["Role 1", "Role 2", "Role 3"], [(None, "Task 1", ""), (None, "Task 2", "")])],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_sheet(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
