"""Laws of recognition: no grid breaks it, and a plain matrix is always read back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.grid import Grid, GridCell, Span, grid_of
from raci_desktop.exchange.recognise_book import recognise_book
from tests.exchange.sheet_maker import letters, role_names

TEXTS = st.sampled_from(
    [
        *("", "", "", "R", "A", "C", "I", "A/R", "r", "-", "---", "X", "Q", "S", "V", "1", "1.1"),
        *("RACI", "Task", "Role", "PM", "Dev", "QA", "SA", "Planning", "Define the scope"),
        *("Responsible", "Accountable", "R = Responsible", "Legend", "Before", "After", "n/a"),
        *("PM, Dev", "R (lead)", "A · product-funded", "Total", "Status", "Comments", "✓"),
        *("see the note below", "\u00a0"),
    ]
)
GRIDS = st.lists(st.lists(TEXTS, min_size=1, max_size=7), min_size=1, max_size=12)
SPANS = st.tuples(*(st.integers(0, 8),) * 4).map(
    lambda t: Span(min(t[0], t[2]), min(t[1], t[3]), max(t[0], t[2]), max(t[1], t[3]))
)


@settings(max_examples=300, deadline=None)
@given(GRIDS, st.lists(SPANS, max_size=3), st.booleans())
def test_any_grid_can_be_read(rows: list[list[str]], merges: list[Span], bold: bool) -> None:
    plain = grid_of("Sheet", rows)
    cells = {place: GridCell(cell.text, bold=bold) for place, cell in plain.cells.items()}
    grid = Grid("Sheet", cells, plain.rows, plain.columns, tuple(merges))
    for matrix in recognise_book((grid,), {}):
        assert len(set(role_names(matrix))) == len(matrix.roles)
        assert 0 <= matrix.confidence <= 1
        for activity in matrix.activities:
            assert activity.name
            assert all(0 <= index < len(matrix.roles) for index in activity.cells)


WORDS = st.sampled_from(["Plan", "Build", "Test", "Ship", "Run", "Fund", "Approve", "Monitor"])
ROLES = st.sampled_from(["PM", "Developer", "Head of Ops", "QA team", "Sponsor", "Vendor", "CIO"])
CELLS = st.sampled_from(["R", "A", "C", "I", "A/R", "R, A", "C/I", "", "-"])


@st.composite
def matrices(draw: st.DrawFn) -> tuple[list[str], list[str], list[list[str]]]:
    roles = draw(st.lists(ROLES, min_size=2, max_size=6, unique=True))
    names = [f"{draw(WORDS)} service {n}" for n in range(draw(st.integers(3, 8)))]
    rows = [[draw(CELLS) for _ in roles] for _ in names]
    for row in rows:
        row[draw(st.integers(0, len(roles) - 1))] = "A"
    for column in range(len(roles)):  # every role has some letter: empty columns are a judgement
        rows[draw(st.integers(0, len(names) - 1))][column] = "R"
    return roles, names, rows


@settings(max_examples=150, deadline=None)
@given(matrices(), st.integers(0, 3), st.integers(0, 3), st.booleans())
def test_a_plain_matrix_is_read_wherever_it_stands(
    matrix: tuple[list[str], list[str], list[list[str]]], down: int, right: int, numbered: bool
) -> None:
    roles, names, rows = matrix
    lead = [""] * right
    head = [*lead, *(["#"] if numbered else []), "Activity", *roles]
    body = [
        [*lead, *([str(n)] if numbered else []), name, *row]
        for n, (name, row) in enumerate(zip(names, rows, strict=True), start=1)
    ]
    grid = grid_of("Sheet", [*([[""]] * down), head, *body])
    (found,) = recognise_book((grid,), {})
    assert role_names(found) == roles
    assert [name for _, name, _ in letters(found)] == names
    for (_, _, read), row in zip(letters(found), rows, strict=True):
        wanted = {
            role: {c for c in text if c in "RACI"}
            for role, text in zip(roles, row, strict=True)
            if any(c in "RACI" for c in text)
        }
        assert {role: set(word) for role, word in read.items()} == wanted
    assert not any(
        mark.letter is Letter.UNREAD
        for activity in found.activities
        for cell in activity.cells.values()
        for mark in cell.cell.marks
    )
