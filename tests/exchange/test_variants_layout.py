"""Layouts: remarks, totals, notes, and sheets of several languages."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, Sheet, assert_read, case, table

CASES = [
    case(
        "person names under roles",
        [
            ["Activity", "Project Manager", "Tech Lead", "Sponsor"],
            [None, "Anna", "Bob", "Carl"],
            ["Define the scope", "A", "R", "I"],
            ["Build it", "I", "A/R", "I"],
        ],
        [
            (
                ["Project Manager", "Tech Lead", "Sponsor"],
                [(None, "Define the scope", "A R I"), (None, "Build it", "I RA I")],
            )
        ],
    ),
    case(
        "csv-like bands",
        [
            ["", "IT", "", "Business", ""],
            ["Task", "Lead", "Dev", "Owner", "User"],
            ["Plan", "A", "R", "C", "I"],
            ["Build", "A/R", "R", "", "I"],
        ],
        [
            (
                ["Lead", "Dev", "Owner", "User"],
                [(None, "Plan", "A R C I"), (None, "Build", "RA R . I")],
            )
        ],
    ),
    case(
        "matrix of notes",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A (final say)", "R - writes it", "I"],
            ["Build", "C: reviews", "R (lead), A", "I"],
            ["Test", "I", "C", "A/R (all suites)"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Plan", "A R I"), (None, "Build", "C RA I"), (None, "Test", "I C RA")],
            )
        ],
    ),
    case(
        "title in first col + matrix far",
        [
            ["ACME Corp"],
            ["Responsibility matrix for the rollout of the new thing"],
            [None],
            [None],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "I", "A/R", "C"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
        at="D9",
    ),
    case(
        "lower case",
        [["Task", "PM", "Dev", "QA"], ["Plan", "a", "r", "i"], ["Build", "i", "a/r", "c"]],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
    ),
    case(
        "totals row and col",
        [
            ["Task", "PM", "Dev", "QA", "Total"],
            ["Plan", "A", "R", "I", 3],
            ["Build", "I", "A/R", "C", 3],
            ["Total A", 1, 1, 0, 2],
            ["Total R", 0, 2, 0, 2],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
    ),
    case(
        "notes under",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "I"],
            ["Build", "I", "A/R", "C"],
            [None],
            ["* The PM may delegate"],
            ["Prepared by the PMO in 2021"],
        ],
        [(["PM", "Dev", "QA"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
    ),
    case(
        "sparse big",
        [
            ["Process", "Step", "CEO", "CFO", "CIO", "HR", "Legal"],
            ["Hire", "Post job", None, None, None, "R", None],
            ["", "Interview", "I", None, None, "A", None],
            ["Buy", "Request", None, "A", None, None, "C"],
            ["", "Pay", None, "R", None, None, None],
        ],
        [
            (
                ["CEO", "CFO", "CIO", "HR", "Legal"],
                [
                    ("Hire", "Post job", ". . . R ."),
                    ("Hire", "Interview", "I . . A ."),
                    ("Buy", "Request", ". A . . C"),
                    ("Buy", "Pay", ". R . . ."),
                ],
            )
        ],
    ),
    case(
        "roles down with band activities",
        [
            ["Team", "Project phase", "", "", " ", ""],
            ["", "Scope", "Plan", "Build", "Test", "Ship"],
            ["Product team", "A", "A", "C", "I", "I"],
            ["Developers", "C", "R", "A/R", "C", "R"],
            ["Testers", "I", "C", "I", "A/R", "C"],
            ["Operations team", "I", "I", "C", "I", "A"],
        ],
        [
            (
                ["Product team", "Developers", "Testers", "Operations team"],
                [
                    ("Project phase", name, word)
                    for name, word in [
                        ("Scope", "A C I I"),
                        ("Plan", "A R C I"),
                        ("Build", "C RA I C"),
                        ("Test", "I C RA I"),
                        ("Ship", "I R C A"),
                    ]
                ],
            )
        ],
        merges=["B1:F1"],
    ),
    case(
        "two sheets before after",
        {
            "As-Is": Sheet(table("|Activity|Ops|Dev|\n|Deploy|A|R|\n|Support|A/R|I|")),
            "To-Be": Sheet(table("|Activity|Ops|Dev|\n|Deploy|I|A/R|\n|Support|C|A/R|")),
        },
        [
            (["Ops", "Dev"], [(None, "Deploy", "A R"), (None, "Support", "RA I")]),
            (["Ops", "Dev"], [(None, "Deploy", "I RA"), (None, "Support", "C RA")]),
        ],
    ),
    case(
        "legend on other sheet",
        {
            "Key": Sheet(
                table(
                    "|Letter|Meaning|\n|R|Responsible|\n|A|Accountable|\n|S|Support|\n|C|Consulted|\n|I|Informed|"
                )
            ),
            "M": Sheet(table("|Activity|Ops|Dev|\n|Deploy|A|R|\n|Support|A/R|S|")),
        },
        [(["Ops", "Dev"], [(None, "Deploy", "A R"), (None, "Support", "RA S")])],
    ),
    case(
        "german words",
        [
            ["Aufgabe", "Projektleiter", "Entwickler", "Kunde"],
            ["Anforderungen klären", "Verantwortlich", "Beratend", "Rechenschaftspflichtig"],
            ["Umsetzen", "Rechenschaftspflichtig", "Verantwortlich", "Informiert"],
            ["Testen", "Konsultiert", "Verantwortlich", "Informiert"],
        ],
        [
            (
                ["Projektleiter", "Entwickler", "Kunde"],
                [
                    (None, "Anforderungen klären", "R C A"),
                    (None, "Umsetzen", "A R I"),
                    (None, "Testen", "C R I"),
                ],
            )
        ],
    ),
    case(
        "spanish names in cells",
        [
            ["Actividad", "Responsable", "Aprobador", "Consultado", "Informado"],
            ["Definir alcance", "Jefe de proyecto", "Director", "Legal, Finanzas", "Equipo"],
            ["Construir", "Equipo", "Jefe de proyecto", "Arquitecto", "Director"],
        ],
        [
            (
                ["Jefe de proyecto", "Director", "Legal", "Finanzas", "Equipo", "Arquitecto"],
                [(None, "Definir alcance", "R A C C I ."), (None, "Construir", "A I . . R C")],
            )
        ],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_layout(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
