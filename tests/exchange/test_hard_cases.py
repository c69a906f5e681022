"""Harder sheets: stages stacked, groups in columns, remarks, words, pictures."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, assert_read, case

CASES = [
    case(
        "group bold in index column filler",
        [
            ["#", "Activity", "CIO", "MSP"],
            ["Strategy", None, None, None],
            [1, "Plan IT", "A", "R"],
            [2, "Risk", "A", "C"],
            ["Ops", None, None, None],
            [3, "Run", "I", "A/R"],
        ],
        [
            (
                ["CIO", "MSP"],
                [
                    ("Strategy", "Plan IT", "A R"),
                    ("Strategy", "Risk", "A C"),
                    ("Ops", "Run", "I RA"),
                ],
            )
        ],
    ),
    case(
        "remarks column with sentences starting with letters",
        [
            ["Task", "PM", "Dev", "Remarks"],
            ["Plan", "A", "R", "A plan is needed"],
            ["Build", "I", "A/R", "I think it is fine"],
            ["Test", "C", "A/R", None],
        ],
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "I RA"), (None, "Test", "C RA")])],
    ),
    case(
        "RACI-VS legend",
        [
            ["R = Responsible, A = Accountable, V = Verifies, S = Signs off"],
            ["Task", "PM", "Dev", "QA", "Boss"],
            ["Plan", "A", "R", "V", "S"],
            ["Build", "I", "A/R", "C", "I"],
            ["Test", "A", "C", "R/V", "S"],
        ],
        [
            (
                ["PM", "Dev", "QA", "Boss"],
                [
                    (None, "Plan", "A R ? ?"),
                    (None, "Build", "I RA C I"),
                    (None, "Test", "A C R? ?"),
                ],
            )
        ],
    ),
    case(
        "stray S",
        [
            ["R = Responsible, A = Accountable, C = Consulted, I = Informed"],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "S"],
            ["Build", "I", "A/R", "C"],
            ["Test", "A", "C", "R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Plan", "A R ?"), (None, "Build", "I RA C"), (None, "Test", "A C R")],
            )
        ],
    ),
    case(
        "rasic title",
        [
            ["RASIC chart"],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "S"],
            ["Build", "I", "A/R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R S"), (None, "Build", "I RA C")])],
    ),
    case(
        "multi matrix stacked different widths",
        [
            ["IT"],
            ["Task", "CIO", "Dev", "QA", "Ops", "Sec"],
            ["Plan", "A", "R", "I", "I", "C"],
            ["Build", "A", "R", "C", "I", "C"],
            [],
            ["HR"],
            ["Process", "HR lead", "Recruiter"],
            ["Hire", "A", "R"],
            ["Fire", "A", "C"],
            ["Pay", "A", "R"],
        ],
        [
            (
                ["CIO", "Dev", "QA", "Ops", "Sec"],
                [(None, "Plan", "A R I I C"), (None, "Build", "A R C I C")],
            ),
            (
                ["HR lead", "Recruiter"],
                [(None, "Hire", "A R"), (None, "Fire", "A C"), (None, "Pay", "A R")],
            ),
        ],
    ),
    case(
        "stacked same roles different matrix before after",
        [
            ["Before"],
            ["Task", "Ops", "Dev"],
            ["Deploy", "A", "R"],
            ["Run", "A/R", "I"],
            [],
            ["After"],
            ["Task", "Ops", "Dev"],
            ["Deploy", "I", "A/R"],
            ["Run", "C", "A/R"],
        ],
        [
            (["Ops", "Dev"], [(None, "Deploy", "A R"), (None, "Run", "RA I")]),
            (["Ops", "Dev"], [(None, "Deploy", "I RA"), (None, "Run", "C RA")]),
        ],
    ),
    case(
        "wide 20 roles sparse",
        [["Control"] + [f"Dept {i} manager" for i in range(20)]]
        + [
            [f"Control {r} review"]
            + ["A" if c == r % 20 else "R" if c == (r + 3) % 20 else None for c in range(20)]
            for r in range(12)
        ],
        [
            (
                [f"Dept {i} manager" for i in range(20)],
                [
                    (
                        None,
                        f"Control {r} review",
                        " ".join(
                            "A" if c == r % 20 else "R" if c == (r + 3) % 20 else "."
                            for c in range(20)
                        ),
                    )
                    for r in range(12)
                ],
            )
        ],
    ),
    case(
        "responsible column of names plus matrix",
        [
            ["Task", "Owner", "PM", "Dev", "QA"],
            ["Plan scope", "Anna", "A", "R", "I"],
            ["Build it", "Bob", "I", "A/R", "C"],
            ["Test it", "Carl", "I", "C", "A/R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    (None, "Plan scope", "A R I"),
                    (None, "Build it", "I RA C"),
                    (None, "Test it", "I C RA"),
                ],
            )
        ],
    ),
    case(
        "names transposed letters rows",
        [
            ["", "Plan", "Build", "Test"],
            ["Responsible", "PM", "Dev", "QA"],
            ["Accountable", "Sponsor", "PM", "PM"],
            ["Consulted", "Dev, QA", "QA", "Dev"],
            ["Informed", "Team", "", "Sponsor"],
        ],
        [
            (
                ["PM", "Sponsor", "Dev", "QA", "Team"],
                [
                    (None, "Plan", "R A C C I"),
                    (None, "Build", "A . R C ."),
                    (None, "Test", "A I C R ."),
                ],
            )
        ],
    ),
    case(
        "single activity",
        [["Decision", "CEO", "CFO", "CIO", "COO"], ["Buy the company", "A", "R", "C", "I"]],
        [(["CEO", "CFO", "CIO", "COO"], [(None, "Buy the company", "A R C I")])],
    ),
    case(
        "group with own letters in summary row between",
        [
            ["Phase", "Deliverable", "PM", "BA", "Dev"],
            ["Discover", "Vision", "A", "R", "C"],
            ["", "Scope", "A", "R", "C"],
            ["Deliver", "Code", "I", "C", "A/R"],
            ["", "", "", "", ""],
            ["Close", "Report", "A/R", "C", "I"],
        ],
        [
            (
                ["PM", "BA", "Dev"],
                [
                    ("Discover", "Vision", "A R C"),
                    ("Discover", "Scope", "A R C"),
                    ("Deliver", "Code", "I C RA"),
                    ("Close", "Report", "RA C I"),
                ],
            )
        ],
    ),
    case(
        "merged letters across roles",
        [
            ["Task", "PM", "BA", "Dev"],
            ["Vision", "A", "R", None],
            ["Scope", "A", "C", "C"],
            ["Code", "I", "I", "A/R"],
        ],
        [
            (
                ["PM", "BA", "Dev"],
                [(None, "Vision", "A R R"), (None, "Scope", "A C C"), (None, "Code", "I I RA")],
            )
        ],
        merges=["C2:D2"],
    ),
    case(
        "unassigned last before legend",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "I"],
            ["Decommission"],
            [None],
            ["R - Responsible"],
            ["A - Accountable"],
            ["C - Consulted"],
            ["I - Informed"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Plan", "A R I"), (None, "Build", "A R I"), (None, "Decommission", "")],
            )
        ],
    ),
    case(
        "legend right after",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "I"],
            ["R - Responsible"],
            ["A - Accountable"],
            ["C - Consulted"],
            ["I - Informed"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R I")])],
    ),
    case(
        "legend letter word def table below",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "I"],
            [None],
            ["Code", "Role", "Definition"],
            ["R", "Responsible", "Does it"],
            ["A", "Accountable", "Owns it"],
            ["C", "Consulted", "Is asked"],
            ["I", "Informed", "Is told"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R I")])],
    ),
    case(
        "emoji and symbols",
        [["Task", "👩‍💼 PM", "Dev"], ["Plan", "✅ A", "R"], ["Build", "🟢 I", "🔴 A/R"]],
        [(["👩‍💼 PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "I RA")])],
    ),
    case(
        "quoted/colon letters",
        [
            ["Task", "PM", "Dev"],
            ["Plan", "'A'", "R."],
            ["Build", "I;", "A / R;"],
            ["Run", "[A]", "{R}"],
        ],
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "I RA"), (None, "Run", "A R")])],
    ),
    case(
        "long activity sentences",
        [
            ["Accountability", "Board", "Executive", "Auditor"],
            [
                "The board approves strategy and budget after hearing the executive",
                "A",
                "R",
                "C",
            ],
            [
                "The executive runs the company within it and reports to the board",
                "I",
                "A/R",
                "I",
            ],
        ],
        [
            (
                ["Board", "Executive", "Auditor"],
                [
                    (
                        None,
                        "The board approves strategy and budget after hearing the executive",
                        "A R C",
                    ),
                    (
                        None,
                        "The executive runs the company within it and reports to the board",
                        "I RA I",
                    ),
                ],
            )
        ],
    ),
    case(
        "title merged over role columns",
        [
            [None, "RACI for the rollout", None, None],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "A", "R", "I"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "A R I")])],
        merges=["B1:D1"],
    ),
    case(
        "two level group cols merged + row",
        [
            ["Stream", "Phase", "Task", "PM", "Dev"],
            ["Alpha", "P1", "Plan", "A", "R"],
            [None, None, "Scope", "A", "R"],
            [None, "P2", "Build", "I", "A"],
            ["Beta", "P1", "Plan B", "A", "R"],
            [None, None, "Scope B", "A", "R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Alpha / P1", "Plan", "A R"),
                    ("Alpha / P1", "Scope", "A R"),
                    ("Alpha / P2", "Build", "I A"),
                    ("Beta / P1", "Plan B", "A R"),
                    ("Beta / P1", "Scope B", "A R"),
                ],
            )
        ],
        merges=["A2:A4", "B2:B3", "A5:A6", "B5:B6"],
    ),
    case(
        "italian",
        [
            ["Attività", "Capo progetto", "Sviluppatore", "Cliente"],
            ["Definire i requisiti", "Responsabile", "Consultato", "Approva"],
            ["Sviluppare", "Approva", "Responsabile", "Informato"],
            ["Collaudare", "Consultato", "Responsabile", "Informato"],
        ],
        [
            (
                ["Capo progetto", "Sviluppatore", "Cliente"],
                [
                    (None, "Definire i requisiti", "R C A"),
                    (None, "Sviluppare", "A R I"),
                    (None, "Collaudare", "C R I"),
                ],
            )
        ],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_sheet(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
