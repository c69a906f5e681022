"""The clipboard in the formats of spreadsheets: what is written, what is read, what is doubted."""

import csv
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raci_desktop.application.clips import Block, Clip, ClipFormats, Named
from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.letters import RACI, RASCI, Letter
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, Mark, make_cell
from raci_desktop.exchange.clipboard import read_clip, write_clip, write_names
from raci_desktop.exchange.safety import MAX_TEXT
from tests.support.skips import require_tool

CLIPS = Path(__file__).parent / "clips"
A, R, INFORMED = (Cell((Mark(Letter(one)),)) for one in "ARI")


def block(cells: list[list[Cell]], named: bool = False, names: str = "Activity {}") -> Block:
    activities = tuple(Named(names.format(i), f"a{i}") for i in range(len(cells)))
    roles = tuple(Named(f"Role {i}", f"r{i}") for i in range(len(cells[0])))
    return Block(activities, roles, tuple(map(tuple, cells)), RACI, named)


def read(text: str = "", html: str = "", own: bytes = b"") -> Clip:
    clip = read_clip(ClipFormats(text, html, own), RACI)
    assert clip is not None
    return clip


def letters(clip: Clip) -> list[list[str]]:
    return [["".join(one.value for one in cell.cell.letters()) for cell in r] for r in clip.cells]


# -- out ---------------------------------------------------------------------------------------


def test_a_block_as_tab_separated_text() -> None:
    scoped = make_cell([Mark(Letter.ACCOUNTABLE, "product-funded"), Mark(Letter.RESPONSIBLE)])
    written = write_clip(block([[A, EMPTY_CELL], [scoped, INFORMED]], named=True))
    assert written.text.split("\r\n") == [
        "\tRole 0\tRole 1",
        "Activity 0\tA\t",
        "Activity 1\tR / A · product-funded\tI",
    ]


def test_names_that_look_like_formulas_are_kept_from_being_one() -> None:
    written = write_names(["=1+1", "+3", "-x", "@SUM(1)", "Deploy"])
    assert written.text.split("\r\n") == ["'=1+1", "'+3", "'-x", "'@SUM(1)", "Deploy"]
    assert written.html.count("mso-number-format") == 4
    assert read(text=written.text).cells[0][0].text == "=1+1"


def test_no_spreadsheet_program_takes_a_name_for_a_formula(tmp_path: Path) -> None:
    soffice = require_tool("soffice", "libreoffice-calc")
    names = ["=1+1", "@SUM(1;2)", "-5+2", "A · x", '=HYPERLINK("http://x";"<b>y</b>")']
    page = tmp_path / "clip.html"
    page.write_text(write_names(names).html, encoding="utf-8")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    options = ["--headless", "--infilter=calc_HTML_WebQuery", "--convert-to", "fods"]
    subprocess.run(
        [soffice, profile, *options, "--outdir", str(tmp_path), str(page)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    sheet = (tmp_path / "clip.fods").read_text(encoding="utf-8")
    assert "table:formula" not in sheet
    assert "<text:p>=1+1</text:p>" in sheet
    assert sheet.count('office:value-type="string"') >= len(names)


def test_our_own_format_keeps_scopes_notes_and_ids() -> None:
    cell = make_cell(
        [Mark(Letter.ACCOUNTABLE, "IT-funded"), Mark(Letter.UNREAD, raw="tbc")], "ask\nthem"
    )
    clip = read(text="ignored", own=write_clip(block([[cell, A]])).own)
    assert clip.own
    assert not clip.named
    assert clip.cells[0][0].cell == cell
    assert (clip.activities[0].id, clip.roles[1].name) == ("a0", "Role 1")


def test_a_letter_the_workshop_lacks_is_kept_and_doubted() -> None:
    supports = Cell((Mark(Letter.SUPPORTS),))
    own = write_clip(Block((Named("x"),), (Named("y"),), ((supports,),), RASCI)).own
    found = read(own=own).cells[0][0]
    assert found.cell.marks == (Mark(Letter.UNREAD, raw="S"),)
    assert "not in the letter set RACI" in found.doubt


@pytest.mark.parametrize(
    "own", [b"{}", b"[]", b"\xff", b'{"version": 2}', b'{"version":1,"cells":[[1]]}', b"[" * 9999]
)
def test_a_strangers_data_under_our_name_is_not_taken(own: bytes) -> None:
    assert letters(read(text="A", own=own)) == [["A"]]


_MARKS = st.builds(
    Mark, st.sampled_from([Letter("R"), Letter("A"), Letter("C"), Letter("I")]), st.just("")
) | st.builds(
    Mark,
    st.sampled_from([Letter.ACCOUNTABLE, Letter.RESPONSIBLE]),
    st.text(st.characters(blacklist_categories=["C", "Z"]), min_size=1, max_size=12),
)
_CELLS = st.lists(_MARKS, max_size=3).map(make_cell)
_GRIDS = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(_CELLS, min_size=width, max_size=width), min_size=2, max_size=6)
)


@settings(deadline=None)
@given(_GRIDS.filter(lambda grid: all(cell.marks for cell in grid[0]) and all(grid[-1])))
def test_letters_come_back_from_text_and_table_as_they_went(grid: list[list[Cell]]) -> None:
    written = write_clip(block(grid, named=True))
    for formats in (ClipFormats(text=written.text), ClipFormats(html=written.html)):
        clip = read_clip(formats, RACI)
        assert clip is not None
        if clip.activities and clip.roles:
            found = [[cell.cell.marks for cell in row] for row in clip.cells]
            assert found[: len(grid)] == [[cell.marks for cell in row] for row in grid]
    own = read(own=written.own)
    assert [[cell.cell for cell in row] for row in own.cells] == grid


# -- in ----------------------------------------------------------------------------------------


def test_a_table_as_libreoffice_writes_it() -> None:
    clip = read(html=(CLIPS / "libreoffice.html").read_text(encoding="utf-8"))
    assert [role.name for role in clip.roles] == [
        "Head of Operations",
        "Product teams",
        "R&D <team>",
        "Merged",
    ]
    assert [one.name for one in clip.activities][:2] == ["Deploy, quarterly", "Two lines"]
    assert letters(clip)[:3] == [["RA", "C", "", "C"], ["A", "I", "?", ""], ["R", "RA", "", ""]]
    assert clip.cells[1][0].cell.marks[0].scope == "product-funded"
    assert "is a number" in clip.cells[3][1].doubt


def test_text_as_libreoffice_writes_it_says_the_same() -> None:
    # Read as bytes: a line break within a cell must stay what it is.
    text = (CLIPS / "libreoffice.tsv").read_bytes().decode()
    clip = read(text=text)
    table = read(html=(CLIPS / "libreoffice.html").read_text(encoding="utf-8"))
    assert clip.roles == table.roles
    assert clip.activities == table.activities
    # In text a merged cell and the ' of a formula look as they do in the table.
    assert letters(clip) == letters(table)


def test_a_table_as_excel_writes_it() -> None:
    clip = read(html=(CLIPS / "excel.html").read_text(encoding="utf-8"))
    assert [role.name for role in clip.roles] == ["Head of Operations", "Product teams"]
    assert letters(clip) == [["RA", "CI"], ["A", ""]]


@pytest.mark.parametrize(
    ("text", "shape", "first"),
    [
        ("A", (1, 1), "A"),
        ("A\tR\r\nC\tI\r\n", (2, 2), "A"),
        ("A,R,C\nI,,A", (2, 3), "A"),
        ("A;R\nI;C", (2, 2), "A"),
        ("\t\nA\t", (2, 2), ""),
    ],
)
def test_text_in_rows(text: str, shape: tuple[int, int], first: str) -> None:
    clip = read(text=text)
    assert (clip.height, clip.width) == shape
    assert letters(clip)[0][0] == first


def test_a_list_of_names_with_commas_stays_a_list() -> None:
    clip = read(text="Plan, build and run\nPatch, quarterly\nReport, monthly\n")
    assert [row[0] for row in clip.texts] == [
        "Plan, build and run",
        "Patch, quarterly",
        "Report, monthly",
    ]
    assert all(cell.doubt for row in clip.cells for cell in row)


def test_quotes_that_do_not_match_belong_to_the_text() -> None:
    assert read(text='"Ops" lead\tA\n"open\tR').texts == (('"Ops" lead', "A"), ('"open', "R"))


def test_names_beside_letters_are_told_apart_from_letters() -> None:
    clip = read(text="Deploy\tA\tR\nRun\tR\tA")
    assert [one.name for one in clip.activities] == ["Deploy", "Run"]
    assert not clip.roles
    clip = read(text="HoO\tPT\nA\tR")
    assert [one.name for one in clip.roles] == ["HoO", "PT"]
    clip = read(text="A\tR\nC\tI")
    assert not clip.named


def test_a_page_without_a_table_is_read_as_text() -> None:
    assert letters(read(text="A\tC", html="<p>A <b>C</b></p>")) == [["A", "C"]]


def test_a_table_within_a_table_is_read_alone() -> None:
    html = "<table><tr><td>menu<table><tr><td>A<td>R<tr><td>C<td>I</table></table>"
    assert letters(read(html=html)) == [["A", "R"], ["C", "I"]]


def test_a_span_of_a_million_columns_does_no_harm() -> None:
    html = '<table><tr><td colspan="99999999">A</td><td rowspan="99999">R</td></tr></table>'
    assert letters(read(html=html)) == [["A", "R"]]
    html = '<table><tr><td colspan="99999">A</td><td rowspan="99999">R</td></tr></table>'
    with pytest.raises(SheetUnreadableError, match="larger than"):
        read(html=html)


def test_more_than_a_matrix_can_take_is_refused() -> None:
    with pytest.raises(SheetUnreadableError, match="clipboard holds more"):
        read(text="A" * (MAX_TEXT + 1))


def test_an_empty_clipboard_is_no_clip() -> None:
    assert read_clip(ClipFormats(), RACI) is None
    assert read_clip(ClipFormats(text=" \n"), RACI) is None


def test_what_we_write_is_what_the_csv_module_reads() -> None:
    rows = write_clip(block([[A, R]], named=True, names='The "key"\tis {}')).text
    read_back = list(csv.reader(rows.split("\r\n"), delimiter="\t"))
    assert read_back[1][0] == 'The "key"\tis 0'
