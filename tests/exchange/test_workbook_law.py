"""The law of exchange: what is exported and read back is the same, whatever people write."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.recognition import RecognisedMatrix
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import DACI, RACI, RASCI, Letter, LetterSet
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, Mark, Matrix, make_cell
from raci_desktop.domain.roles import Role
from raci_desktop.domain.text import clean_name, clean_text
from raci_desktop.domain.workshop import Details, Stage, Workshop
from raci_desktop.exchange.reader import read_sheet
from raci_desktop.exchange.workbook import write_workbook

BEFORE, AFTER = StageId("s1"), StageId("s2")

HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "- ",
    "@SUM(A1)",
    "A",
    "R/A",
    "Consulted",
    "R = Responsible",
    "A = Accountable: answers for the outcome",
    "R&D <team>",
    "<b>bold</b>",
    "&amp;",
    "O'Brien's \"team\"",
    "TBC",
    "N/A",
    "#REF!",
    "12",
    "1.5 %",
    "2026-11-22",
    "TRUE",
    "_x0041_",
    "ראש תחום מוצר (R&D)",
    "رئيس قسم التسليم",
    "Доступность",
    "产品团队",
    "🚀 launch",
    "Legal/Finance",
    "Activity",
    "Total",
    "Comments",
    "long " * 60,
    "x" * 300,
)

_letters = st.characters(exclude_categories=("Cc", "Cs", "Cf", "Co", "Cn"))
names = (
    st.one_of(st.sampled_from(HOSTILE), st.text(_letters, min_size=1, max_size=40))
    .map(clean_name)
    .filter(bool)
)
notes = st.one_of(st.just(""), st.just(""), st.sampled_from(HOSTILE), st.text(_letters)).map(
    clean_text
)
scopes = st.one_of(
    st.just(""),
    st.just(""),
    st.sampled_from(("product-funded", "IT-funded", "A / R · x", '"quoted"', "=1", "both / C")),
    names,
)


@st.composite
def cells(draw: st.DrawFn, letters: LetterSet) -> Cell:
    known = [one.letter for one in letters.definitions]
    marks = draw(st.lists(st.builds(Mark, st.sampled_from(known), scopes), max_size=4))
    if draw(st.integers(0, 9)) == 0:
        marks.append(Mark(Letter.UNREAD, raw=draw(names)))
    return make_cell(marks, draw(notes) if draw(st.integers(0, 5)) == 0 else "")


@st.composite
def workshops(draw: st.DrawFn) -> Workshop:
    letters = draw(st.sampled_from((RACI, RASCI, DACI)))
    role_names = draw(st.lists(names, min_size=1, max_size=5, unique_by=str.casefold))
    rows = draw(
        st.lists(
            st.tuples(st.one_of(st.just(""), names), names),
            min_size=1,
            max_size=7,
            unique_by=lambda row: row[1].casefold(),
        )
    )
    roles = tuple(Role(RoleId(f"r{i}"), name, i) for i, name in enumerate(role_names))
    activities = tuple(
        Activity(ActivityId(f"a{i}"), name, group, i) for i, (group, name) in enumerate(rows)
    )
    matrices = {stage: _matrix(draw, letters, roles, activities) for stage in (BEFORE, AFTER)}
    stages = (
        Stage(BEFORE, "Before", draw(names), 0, touched=True),
        Stage(AFTER, draw(st.just("After") | names), "", 1, touched=True),
    )
    details = Details(title=draw(names), organisation=draw(names))
    return Workshop(roles, activities, stages, matrices, letters, details=details)


def _matrix(
    draw: st.DrawFn, letters: LetterSet, roles: tuple[Role, ...], activities: tuple[Activity, ...]
) -> Matrix:
    filled = {
        activity.id: {
            role.id: draw(cells(letters)) for role in roles if draw(st.integers(0, 3)) > 0
        }
        for activity in activities
    }
    return {
        activity: {role: cell for role, cell in row.items() if cell != EMPTY_CELL}
        for activity, row in filled.items()
    }


def exported(workshop: Workshop, folder: Path) -> dict[str, RecognisedMatrix]:
    path = folder / "export.xlsx"
    write_workbook(ExportRequest(workshop, (), BEFORE, AFTER), path)
    return {matrix.stage: matrix for matrix in read_sheet(path).matrices}


Rows = list[tuple[str, str, dict[str, Cell]]]


def rows_of(matrix: RecognisedMatrix) -> Rows:
    roles = [role.name for role in matrix.roles]
    return [
        (one.group or "", one.name, {roles[i]: found.cell for i, found in one.cells.items()})
        for one in matrix.activities
    ]


def rows_in(workshop: Workshop, stage: StageId) -> Rows:
    named = {role.id: role.name for role in workshop.roles}
    matrix = workshop.matrix(stage)
    return [
        (one.group, one.name, {named[r]: cell for r, cell in matrix.get(one.id, {}).items()})
        for one in workshop.activities
    ]


@given(workshops())
@settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)
def test_an_exported_workbook_reads_back_as_the_same_matrices(workshop: Workshop) -> None:
    with TemporaryDirectory() as folder:
        found = exported(workshop, Path(folder))
    for stage in workshop.stages:
        matrix = found[stage.name]
        assert [role.name for role in matrix.roles] == [role.name for role in workshop.roles]
        assert rows_of(matrix) == rows_in(workshop, stage.id)
        assert matrix.letter_set == workshop.letters.name
    assert len(found) == len(workshop.stages)
