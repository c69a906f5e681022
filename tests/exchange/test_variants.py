"""More layouts: languages, variants, remarks, columns that are no roles."""

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
