"""Sheets after well-known templates: two levels, long lists, repeats, other alphabets."""

from pathlib import Path

import pytest

from tests.exchange.sheet_maker import Case, assert_read, case

CASES = [
    case(
        "status letters not roles",
        [
            ["Task", "Status", "PM", "Dev", "Due"],
            ["Plan", "C", "A", "R", "2024-01-01"],
            ["Build", "I", "A", "R", "2024-02-01"],
            ["Ship", "O", "I", "A/R", "2024-03-01"],
        ],
        [(["PM", "Dev"], [(None, "Plan", "A R"), (None, "Build", "A R"), (None, "Ship", "I RA")])],
    ),
    case(
        "indented groups",
        [
            ["Task", "PM", "Dev"],
            ["Planning"],
            ["   Scope", "A", "R"],
            ["   Budget", "A", "R"],
            ["   Nobody's"],
            ["Doing"],
            ["   Code", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("Planning", "Scope", "A R"),
                    ("Planning", "Budget", "A R"),
                    ("Planning", "Nobody's", ""),
                    ("Doing", "Code", "I RA"),
                ],
            )
        ],
    ),
    case(
        "two levels by style",
        [
            ["Task", "PM", "Dev"],
            ["PHASE ONE", None, None],
            ["Planning", None, None],
            ["Scope", "A", "R"],
            ["Budgeting", None, None],
            ["Budget", "A", "R"],
            ["PHASE TWO", None, None],
            ["Coding", None, None],
            ["Code", "I", "A/R"],
        ],
        [
            (
                ["PM", "Dev"],
                [
                    ("PHASE ONE / Planning", "Scope", "A R"),
                    ("PHASE ONE / Budgeting", "Budget", "A R"),
                    ("PHASE TWO / Coding", "Code", "I RA"),
                ],
            )
        ],
        bold=[1, 2, 7],
    ),
    case(
        "long list person",
        [
            ["Process", "Activity", "Role", "RACI", "Comment"],
            ["HR", "Hire", "Manager", "A", ""],
            ["HR", "Hire", "Recruiter", "R", "fast"],
            ["HR", "Onboard", "Manager", "I", ""],
            ["HR", "Onboard", "Buddy", "R", ""],
            ["IT", "Laptop", "Service Desk", "A/R", ""],
            ["IT", "Laptop", "Manager", "I", ""],
        ],
        [
            (
                ["Manager", "Recruiter", "Buddy", "Service Desk"],
                [
                    ("HR", "Hire", "A R . ."),
                    ("HR", "Onboard", "I . R ."),
                    ("IT", "Laptop", "I . . RA"),
                ],
            )
        ],
    ),
    case(
        "long list role first",
        [
            ["Role", "Activity", "Responsibility"],
            ["Manager", "Hire", "Accountable"],
            ["Manager", "Onboard", "Informed"],
            ["Recruiter", "Hire", "Responsible"],
            ["Recruiter", "Onboard", "Consulted"],
            ["Buddy", "Onboard", "Responsible"],
        ],
        [
            (
                ["Manager", "Recruiter", "Buddy"],
                [(None, "Hire", "A R ."), (None, "Onboard", "I C R")],
            )
        ],
    ),
    case(
        "before after leafs",
        [
            ["Activity", "Head of Ops", None, "Product team", None],
            [None, "As-Is", "To-Be", "As-Is", "To-Be"],
            ["Support", "A", "I", "R", "A/R"],
            ["Deploy", "A", "C", "I", "A/R"],
        ],
        [
            (["Head of Ops", "Product team"], [(None, "Support", "A R"), (None, "Deploy", "A I")]),
            (
                ["Head of Ops", "Product team"],
                [(None, "Support", "I RA"), (None, "Deploy", "C RA")],
            ),
        ],
        merges=["B1:C1", "D1:E1"],
    ),
    case(
        "spanish",
        [
            ["Matriz de responsabilidades RACI"],
            ["Fase", "Actividad", "Gerente de proyecto", "Analista", "Patrocinador"],
            ["Inicio", "Elaborar el acta", "R", "C", "A"],
            ["", "Identificar interesados", "A/R", "C", "I"],
            ["Cierre", "Cerrar contratos", "R", "", "A"],
            ["", "Lecciones aprendidas", "R", "R", "I"],
            ["R: Responsable  A: Aprobador  C: Consultado  I: Informado"],
        ],
        [
            (
                ["Gerente de proyecto", "Analista", "Patrocinador"],
                [
                    ("Inicio", "Elaborar el acta", "R C A"),
                    ("Inicio", "Identificar interesados", "RA C I"),
                    ("Cierre", "Cerrar contratos", "R . A"),
                    ("Cierre", "Lecciones aprendidas", "R R I"),
                ],
            )
        ],
    ),
    case(
        "russian legend letters",
        [
            ["О - Ответственный, У - Утверждающий, К - Консультирует, И - Информируется"],
            ["Задача", "Менеджер", "Аналитик", "Заказчик"],
            ["Требования", "У", "О", "К"],
            ["Разработка", "О", "К", "И"],
            ["Приёмка", "И", "О", "У"],
        ],
        [
            (
                ["Менеджер", "Аналитик", "Заказчик"],
                [
                    (None, "Требования", "A R C"),
                    (None, "Разработка", "R C I"),
                    (None, "Приёмка", "I R A"),
                ],
            )
        ],
    ),
    case(
        "three band levels",
        [
            ["Task", "Company", None, None, None],
            [None, "IT", None, "Business", None],
            [None, "CIO", "Dev", "CEO", "Sales"],
            ["Plan", "A", "R", "C", "I"],
            ["Build", "C", "A/R", "I", "I"],
        ],
        [
            (
                ["CIO", "Dev", "CEO", "Sales"],
                [(None, "Plan", "A R C I"), (None, "Build", "C RA I I")],
            )
        ],
        merges=["B1:E1", "B2:C2", "D2:E2", "A1:A3"],
    ),
    case(
        "mixed vertical merge header",
        [
            ["Task", "IT", None, "CEO"],
            [None, "CIO", "Dev", None],
            ["Plan", "A", "R", "I"],
            ["Build", "C", "A/R", "I"],
        ],
        [(["CIO", "Dev", "CEO"], [(None, "Plan", "A R I"), (None, "Build", "C RA I")])],
        merges=["A1:A2", "B1:C1", "D1:D2"],
    ),
    case(
        "dup activity names",
        [["Task", "PM", "Dev"], ["Review", "A", "R"], ["Review", "I", "A/R"], ["Ship", "A", "R"]],
        [
            (
                ["PM", "Dev"],
                [(None, "Review", "A R"), (None, "Review", "I RA"), (None, "Ship", "A R")],
            )
        ],
    ),
    case(
        "dup roles no band",
        [["Task", "PM", "Dev", "Dev"], ["Plan", "A", "R", "I"], ["Build", "I", "A/R", "C"]],
        [(["PM", "Dev", "Dev (2)"], [(None, "Plan", "A R I"), (None, "Build", "I RA C")])],
    ),
    case(
        "dash filled",
        [
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "R", "-"],
            ["Build", "–", "A/R", "C"],
            ["Nobody", "-", "-", "-"],
            ["Ship", "n/a", "A", "R"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [
                    (None, "Plan", "A R ."),
                    (None, "Build", ". RA C"),
                    (None, "Nobody", ""),
                    (None, "Ship", ". A R"),
                ],
            )
        ],
    ),
    case(
        "paris",
        [
            ["P = Participant, A = Accountable, R = Review, I = Input, S = Sign-off"],
            ["Task", "PM", "Dev", "QA"],
            ["Plan", "A", "P", "R"],
            ["Build", "S", "A", "I"],
            ["Ship", "A", "P", "P"],
        ],
        [
            (
                ["PM", "Dev", "QA"],
                [(None, "Plan", "A ? ?"), (None, "Build", "? A ?"), (None, "Ship", "A ? ?")],
            )
        ],
    ),
]


@pytest.mark.parametrize("one", CASES)
def test_sheet(one: Case, tmp_path: Path) -> None:
    assert_read(one, tmp_path)
