"""Text files: Markdown tables, CSV with any separator and encoding."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from raci_desktop.exchange.reader import read_sheet
from tests.exchange.sheet_maker import Expected, compare


@dataclass(frozen=True)
class TextCase:
    """A text file and what must be read from it."""

    text: str
    expected: Expected
    suffix: str
    encoding: str


def text_case(
    title: str, text: str, expected: Expected, suffix: str = ".md", encoding: str = "utf-8"
) -> Any:
    return pytest.param(TextCase(text, expected, suffix, encoding), id=title)


SPANISH = """Entregable;Director PM;Líder;Analista;QA
"Acta de
Constitución";A/R;C;I;I
Documento;A;C;R;"I, C"
"""

CASES = [
    text_case(
        "details legend",
        """# RACI
<details>
| Letter | Name | Description |
| ------ | ----- | ---- |
| R | Responsible | Works on it. |
| A      | Accountable | Delegates and signs off. The one to be praised or blamed. |
| C      | Consulted   | Knowledgable and asked about the task. |
| I      | Informed    | Told about the progress and changes.  |
| A/R | Accountable & Responsible | both |
| -      | Not involved |  |
</details>

| Name | Project Manager | Quality Assurance | Client | Stakeholders |
|----|----|----|----|----|
| Project brief | I | I | A / R | C |
| Project charter | A/R | C / I |  | I |
| Code | I | A/C | R | - |
""",
        [
            (
                ["Project Manager", "Quality Assurance", "Client", "Stakeholders"],
                [
                    (None, "Project brief", "I I RA C"),
                    (None, "Project charter", "RA CI . I"),
                    (None, "Code", "I AC R ."),
                ],
            )
        ],
    ),
    text_case(
        "ukr names",
        """# RACI матриця
| Завдання | Responsible (R) | Accountable (A) | Consulted (C) | Informed (I) |
|---|---|---|---|---|
| Цілі | Business Analyst | Product Owner | Project Sponsor, System Architect | DevTeam, End Users |
| Збір вимог | Business Analyst | Product Owner | Security Experts | Project Manager |
""",
        [
            (
                [
                    "Business Analyst",
                    "Product Owner",
                    "Project Sponsor",
                    "System Architect",
                    "DevTeam",
                    "End Users",
                    "Security Experts",
                    "Project Manager",
                ],
                [
                    (None, "Цілі", "R A C C I I . ."),
                    (None, "Збір вимог", "R A . . . . C I"),
                ],
            )
        ],
    ),
    text_case(
        "R A C I persons",
        """| Tasks  | R       | A       | C       | I   |
| ------ | ------- | ------- | ------- | --- |
| Task 1 | Person1 | Person2 | Person3 | ... |
| Task 2 | Person2 | Person2 | Person1, Person3 | Person4 |
""",
        [
            (
                ["Person1", "Person2", "Person3", "Person4"],
                [(None, "Task 1", "R A C ."), (None, "Task 2", "C RA C I")],
            )
        ],
    ),
    text_case(
        "phases as tables",
        """# Matrice RACI
| Code | Signification | Description |
|------|--------------|-------------|
| **R** | Responsible | Réalisateur - Celui qui fait le travail |
| **A** | Accountable | Approbateur - Celui qui valide |
| **C** | Consulted | Consulté |
| **I** | Informed | Informé |

## Matrice RACI par Phase

### Phase 1 : Cadrage
| Tâche | Jules (PM) | Léo (Tech Lead) |
|---|---|---|
| Constitution de l'équipe | **A/R** | C |
| Benchmark | C | **R** |

### Phase 2 : Dev
| Tâche | Jules (PM) | Léo (Tech Lead) |
|---|---|---|
| Coder | **A** | **R** |
| Livrer | I | **A/R** |
""",
        [
            (
                ["Jules (PM)", "Léo (Tech Lead)"],
                [
                    ("Phase 1 : Cadrage", "Constitution de l'équipe", "RA C"),
                    ("Phase 1 : Cadrage", "Benchmark", "C R"),
                    ("Phase 2 : Dev", "Coder", "A R"),
                    ("Phase 2 : Dev", "Livrer", "I RA"),
                ],
            )
        ],
    ),
    text_case(
        "two tables differing",
        """## 1 INIT
| Задача | Client | Account | PM |
|---|---|---|---|
| Бриф | **A/R** | **R** | I |
| Kickoff | **R** | **A** | **R** |
## 2 STRAT
| Задача | Client | Account | Strategist |
|---|---|---|---|
| Разработка | I | C | **A/R** |
| Согласование | **A** | **R** | C |
""",
        [
            (["Client", "Account", "PM"], [(None, "Бриф", "RA R I"), (None, "Kickoff", "R A R")]),
            (
                ["Client", "Account", "Strategist"],
                [(None, "Разработка", "I C RA"), (None, "Согласование", "A R C")],
            ),
        ],
    ),
    text_case(
        "BA/SA",
        """## 2. RACI
| Активность | BA/SA | PO | Архитектор | Dev | QA | Бизнес-владелец |
|---|---|---|---|---|---|---|
| Сбор требований | R | A | C | I | I | C |
| Согласование | R | A | C | C | C | C |
""",
        [
            (
                ["BA/SA", "PO", "Архитектор", "Dev", "QA", "Бизнес-владелец"],
                [(None, "Сбор требований", "R A C I I C"), (None, "Согласование", "R A C C C C")],
            )
        ],
    ),
    text_case(
        "tsv cp1251",
        "Задача\tМенеджер\tРазработчик\nСбор требований\tА\tR\nТест\tI\tА/R\n",
        [(["Менеджер", "Разработчик"], [(None, "Сбор требований", "A R"), (None, "Тест", "I RA")])],
        ".txt",
        "cp1251",
    ),
    text_case(
        "csv groups bands",
        """,,IT,,Business,
No,Activity,CIO,Dev Lead,Sales,HR
1,Planning,,,,
1.1,Scope,A,R,C,
1.2,Budget,A,,C,I
2,Delivery,,,,
2.1,Build,I,A/R,,
2.2,Train,,C,R,A
""",
        [
            (
                ["CIO", "Dev Lead", "Sales", "HR"],
                [
                    ("Planning", "Scope", "A R C ."),
                    ("Planning", "Budget", "A . C I"),
                    ("Delivery", "Build", "I RA . ."),
                    ("Delivery", "Train", ". C R A"),
                ],
            )
        ],
        ".csv",
    ),
    text_case(
        "csv long",
        """activity,role,assignment
Deploy,Ops,A
Deploy,Dev,R
Monitor,Ops,"A,R"
Monitor,Dev,C
Monitor,Boss,I
""",
        [(["Ops", "Dev", "Boss"], [(None, "Deploy", "A R ."), (None, "Monitor", "RA C I")])],
        ".csv",
    ),
    text_case(
        "words lower",
        """|Activity|Product team|Operations|
|-|-|-|
|Deploy|responsible|informed|
|Run|responsible / accountable|consulted|
|Fund|consulted|accountable for IT-funded services|
""",
        [
            (
                ["Product team", "Operations"],
                [(None, "Deploy", "R I"), (None, "Run", "RA C"), (None, "Fund", "C A")],
            )
        ],
    ),
    text_case(
        "md before after",
        """## Before
|Task|Ops|Dev|
|-|-|-|
|Deploy|A|R|
|Run|A/R|I|

## After
|Task|Ops|Dev|
|-|-|-|
|Deploy|I|A/R|
|Run|C|A/R|
""",
        [
            (["Ops", "Dev"], [(None, "Deploy", "A R"), (None, "Run", "RA I")]),
            (["Ops", "Dev"], [(None, "Deploy", "I RA"), (None, "Run", "C RA")]),
        ],
    ),
    text_case(
        "md bold groups",
        """|Task|Ops|Dev|
|-|-|-|
|**Run**| | |
|Deploy|A|R|
|Support|A/R|I|
|**Build**|||
|Code|I|A/R|
""",
        [
            (
                ["Ops", "Dev"],
                [("Run", "Deploy", "A R"), ("Run", "Support", "RA I"), ("Build", "Code", "I RA")],
            )
        ],
    ),
    text_case(
        "html table",
        """<h1>RACI</h1>
<table><tr><th>Task</th><th>Ops</th><th>Dev</th></tr>
<tr><td>Deploy</td><td>A</td><td><b>R</b></td></tr>
<tr><td>Run</td><td>A/R</td><td>I</td></tr></table>
""",
        [(["Ops", "Dev"], [(None, "Deploy", "A R"), (None, "Run", "RA I")])],
        ".html",
    ),
]


def _read(one: TextCase, folder: Path) -> None:
    path = folder / f"sheet{one.suffix}"
    path.write_bytes(one.text.encode(one.encoding))
    compare(read_sheet(path), one.expected)


@pytest.mark.parametrize("one", CASES)
def test_text_file(one: TextCase, tmp_path: Path) -> None:
    _read(one, tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_encodings_and_separators(encoding: str, separator: str, tmp_path: Path) -> None:
    rows = [(None, "Acta de Constitución", "RA C I I"), (None, "Documento", "A C R CI")]
    roles = ["Director PM", "Líder", "Analista", "QA"]
    text = SPANISH.replace(";", separator)
    _read(TextCase(text, [(roles, rows)], ".csv", encoding), tmp_path)


def test_rows_of_markdown_are_lines_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "sheet.md"
    path.write_text("# RACI\n\n|Task|PM|Dev|\n|-|-|-|\n|Plan|A|Q|\n|Build|A|R|\n")
    matrix = read_sheet(path).matrices[0]
    assert matrix.range == "A3:C6"
    assert [doubt.cell for doubt in matrix.doubts] == ["C5"]
