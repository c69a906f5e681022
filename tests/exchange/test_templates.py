"""Sheets after well-known templates, lists of choices, two-level groups, long lists."""

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
