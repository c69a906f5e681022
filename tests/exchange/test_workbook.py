"""The formatted workbook: what it shows, what it never does, and what reads it."""

import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook as Book
from openpyxl.worksheet.worksheet import Worksheet

from raci_desktop.analysis.finding import Severity
from raci_desktop.application.ports import ExportError, ExportRequest
from raci_desktop.domain.budget_lines import BudgetLine, BudgetMove
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.letters import DACI, Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.workshop import Acceptance, Stage, Workshop, new_workshop
from raci_desktop.exchange.reader import read_sheet
from raci_desktop.exchange.workbook import write_workbook
from raci_desktop.exchange.workbook_text import marks_text, read_marks, sheet_name
from tests.reports.build import (
    AFTER,
    BEFORE,
    FINDINGS,
    MIDDLE,
    finding,
    large,
    recorded,
    request,
    sample,
)
from tests.support.skips import require_tool

A, R, C, UNREAD = Letter.ACCOUNTABLE, Letter.RESPONSIBLE, Letter.CONSULTED, Letter.UNREAD


def written(tmp_path: Path, wanted: ExportRequest | None = None) -> Book:
    path = tmp_path / "export.xlsx"
    write_workbook(wanted or request(), path)
    return openpyxl.load_workbook(path)


def texts(sheet: Worksheet) -> list[list[str]]:
    return [[str(value or "") for value in row] for row in sheet.iter_rows(values_only=True)]


def with_cell(cell: Cell, workshop: Workshop | None = None) -> Workshop:
    """Return the sample with one cell of Before replaced."""
    workshop = workshop or sample()
    before = dict(workshop.matrices[BEFORE])
    before[ActivityId("a1")] = {**before[ActivityId("a1")], RoleId("pt"): cell}
    return replace(workshop, matrices={**workshop.matrices, BEFORE: before})


def test_there_is_a_sheet_for_every_stage_and_one_for_each_list(tmp_path: Path) -> None:
    assert written(tmp_path).sheetnames == ["Before", "Middle", "After", "Findings", "Moves"]


def test_only_the_stages_asked_for_are_written(tmp_path: Path) -> None:
    book = written(tmp_path, request(before=MIDDLE))
    assert book.sheetnames == ["Middle", "After", "Findings", "Moves"]


def test_a_matrix_has_titles_bands_roles_groups_letters_and_a_legend(tmp_path: Path) -> None:
    rows = texts(written(tmp_path)["After"])
    assert rows[0][0] == "Digital reliability · Northwind Retail"
    assert rows[1][:2] == ["After", "Budget holders accountable"]
    assert rows[3] == ["", "Operations", "", "Product", "Delivery", "Product"]
    assert rows[4][:3] == ["Activity", "Head of Operations", "Application support"]
    assert rows[5][0] == "Digital services"
    assert rows[6] == ["Availability of product-funded services", "I", "I", "A", "I", "R"]
    assert rows[9][3:5] == ["R/A · product-funded", "R/A · IT-funded"]
    legend = [row[0] for row in rows[-7:]]
    assert "A = Accountable: Answers for the outcome; one per scope." in legend


def test_letters_have_the_colours_of_the_chips(tmp_path: Path) -> None:
    sheet = written(tmp_path)["Before"]
    accountable, responsible, informed = sheet["B7"], sheet["C7"], sheet["D7"]
    assert accountable.fill.fgColor.rgb == "001A111B"
    assert accountable.font.color.rgb == "00FFFFFF"
    assert accountable.font.bold
    assert responsible.fill.fgColor.rgb == "00D2921C"
    assert informed.fill.fgColor.rgb == "00F7F4E1"
    assert accountable.alignment.horizontal == "center"


def test_a_sheet_is_frozen_and_prints_landscape_with_its_header_repeated(tmp_path: Path) -> None:
    sheet = written(tmp_path)["Before"]
    assert sheet.freeze_panes == "B6"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$4:$5"
    assert sheet.column_dimensions["A"].width > sheet.column_dimensions["B"].width


def test_sixty_roles_print_on_several_pages_across(tmp_path: Path) -> None:
    sheet = written(tmp_path, request(large(3, 60)))["Before"]
    assert sheet.page_setup.fitToWidth == 5
    assert sheet.print_title_cols == "$A:$A"


def test_a_note_is_a_comment(tmp_path: Path) -> None:
    noted = with_cell(make_cell([Mark(C)], "=only on weekdays"))
    sheet = written(tmp_path, request(noted))["Before"]
    assert sheet["F7"].comment is not None
    assert sheet["F7"].comment.text == "=only on weekdays"


def test_findings_are_listed_with_their_acceptance(tmp_path: Path) -> None:
    left = finding("A3", Severity.WARNING, AFTER, "a1", "A budget is uncovered", "It waits.")
    kept = Acceptance(left.key, "Settled in autumn", "Robin")
    workshop = replace(sample(), acceptances={left.key: kept})
    rows = texts(written(tmp_path, request(workshop, (*FINDINGS, left)))["Findings"])
    assert rows[0][:4] == ["Rule", "Severity", "Stage", "Activity"]
    assert len(rows) == 1 + len(FINDINGS) + 1
    assert rows[1][:4] == ["A1", "Blocker", "Before", "Choose availability targets"]
    (accepted,) = (row for row in rows if row[0] == "A3")
    assert accepted[-2:] == ["Robin", "Settled in autumn"]
    (between,) = (row for row in rows if row[0] == "T2")
    assert between[2] == "Middle → After"


def test_the_rules_a_workshop_has_set_stand_below_the_findings(tmp_path: Path) -> None:
    workshop = replace(sample(), rule_settings={"P6": RuleSetting("P6", on=False)})
    rows = texts(written(tmp_path, request(workshop))["Findings"])
    place = next(number for number, row in enumerate(rows) if "Rules set for this workshop" in row)
    assert "P6" in rows[place + 1]
    assert "Off in this workshop." in rows[place + 1]


def test_moves_are_listed_per_scope(tmp_path: Path) -> None:
    rows = texts(written(tmp_path)["Moves"])
    assert [
        "Accountable",
        "Fund on-call",
        "Head of Operations",
        "Head of Product",
        "product-funded",
        *[""] * 6,
    ] in rows


def test_moves_say_what_the_ledger_says_of_the_money(tmp_path: Path) -> None:
    given = request(sample())
    move = next(one for one in ledger(given.workshop, given.before, given.after) if one.taker)
    line = BudgetLine(move.place(given.before, given.after), BudgetMove.REQUESTED)
    workshop = replace(given.workshop, budget_lines={line.place: line})
    rows = texts(written(tmp_path, request(workshop))["Moves"])
    assert [row[5] for row in rows if row[5]] == ["Budget line moves", "yes, not yet approved"]


def test_moves_say_what_the_room_said_of_them(tmp_path: Path) -> None:
    rows = texts(written(tmp_path, request(recorded()))["Moves"])
    assert rows[0][6:] == ["For", "Could live with", "Against", "Dissent", "Reason"]
    assert rows[1][6:] == ["5", "2", "1", "Too soon.", "Who pays decides."]
    assert [row for row in rows[2:] if any(row[6:])] == []


def test_what_was_recorded_has_sheets_of_its_own(tmp_path: Path) -> None:
    book = written(tmp_path, request(recorded()))
    assert book.sheetnames[5:] == ["Decisions", "Actions", "Parked", "Rows"]
    assert texts(book["Decisions"]) == [
        ["Decision", "By", "Date", "About", "Entry"],
        [
            "On-call moves.",
            "COO",
            "2026-11-22",
            "Availability of product-funded services: Head of Operations → Head of Product",
            "i1",
        ],
    ]
    assert book["Decisions"].column_dimensions["E"].hidden
    assert texts(book["Actions"])[1] == [
        "Move the line;\nR&D <ask>",
        "Ann",
        "May",
        "Open",
        "Fund on-call × Head of Product (After)",
        "i2",
    ]
    parked = book["Parked"]["A2"]
    assert (parked.value, parked.data_type) == ("=Who pays?", "s")
    assert texts(book["Rows"])[1] == [
        "Digital services",
        "Production support and on-call",
        "Contested",
    ]


def test_stages_called_like_a_list_do_not_take_its_sheet(tmp_path: Path) -> None:
    given = recorded()
    stages = (replace(given.stages[0], name="Actions"), *given.stages[1:])
    book = written(tmp_path, request(replace(given, stages=stages)))
    assert book.sheetnames[0] == "Actions (2)"
    assert texts(book["Actions"])[0][0] == "Action"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("x")'])
def test_no_text_becomes_a_formula(tmp_path: Path, text: str) -> None:
    workshop = sample()
    role, *roles = workshop.roles
    first, *rest = workshop.activities
    hostile = replace(
        workshop,
        roles=(replace(role, name=text), *roles),
        activities=(replace(first, name=text, group=text), *rest),
        stages=(replace(workshop.stages[0], subtitle=text), *workshop.stages[1:]),
        details=replace(workshop.details, title=text, source=text),
    )
    path = tmp_path / "export.xlsx"
    write_workbook(request(hostile, [finding(text, Severity.NOTE, BEFORE, "a1", text)]), path)
    with zipfile.ZipFile(path) as package:
        sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not any(b"<f>" in package.read(name) for name in sheets)
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n")
                assert cell.data_type == "s" or cell.value is None
                if isinstance(cell.value, str) and cell.value == text:
                    assert cell.quotePrefix


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    workshop = sample()
    first, *rest = workshop.activities
    hostile = replace(workshop, activities=(replace(first, name="a\x00b\x1bc"), *rest))
    assert written(tmp_path, request(hostile))["Before"]["A7"].value == "abc"


def test_other_letter_sets_show_their_own_symbols(tmp_path: Path) -> None:
    workshop = replace(sample(), letters=DACI)
    path = tmp_path / "export.xlsx"
    write_workbook(request(workshop), path)
    sheet = openpyxl.load_workbook(path)["Before"]
    assert sheet["C7"].value == "D"
    first = read_sheet(path).matrices[0]
    assert first.letter_set == "DACI"
    assert first.activities[0].cells[1].cell == make_cell([Mark(R)])


def test_an_edited_export_is_read_back_with_its_edits(tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    write_workbook(request(), path)
    book = openpyxl.load_workbook(path)
    book["Before"]["B7"] = "r, a"
    book["Before"]["C7"] = "A (for product-funded services)"
    book["Before"]["D7"] = "Q"
    book.save(path)
    before = next(one for one in read_sheet(path).matrices if one.stage == "Before")
    cells = before.activities[0].cells
    assert cells[0].cell == make_cell([Mark(R), Mark(A)])
    assert cells[1].cell == make_cell([Mark(A, "product-funded")])
    assert cells[2].cell == make_cell([Mark(UNREAD, raw="Q")])
    assert [doubt.cell for doubt in before.doubts] == ["D7"]


def test_a_stage_not_begun_says_whose_letters_it_shows(tmp_path: Path) -> None:
    workshop = sample()
    stages = (workshop.stages[0], Stage(AFTER, "After", "Later", 2))
    sheet = written(tmp_path, request(replace(workshop, stages=stages), ()))["After"]
    assert sheet["B2"].value == "Not begun yet; shows the letters of Before"


@pytest.mark.parametrize(
    "workshop",
    [
        new_workshop(BEFORE, AFTER),
        replace(sample(), roles=()),
        replace(sample(), activities=()),
    ],
    ids=["new", "no roles", "no activities"],
)
def test_a_workshop_that_lacks_something_is_written(tmp_path: Path, workshop: Workshop) -> None:
    assert "Before" in written(tmp_path, request(workshop)).sheetnames
    assert read_sheet(tmp_path / "export.xlsx").message


def test_sheet_names_are_allowed_and_unique() -> None:
    assert sheet_name("Pilot: one/two?", ()) == "Pilot  one two"
    assert sheet_name("findings", ("Findings",)) == "findings (2)"
    assert sheet_name("x" * 40, ("x" * 31,)) == "x" * 27 + " (2)"
    assert sheet_name("'quoted'", ()) == "quoted"
    assert sheet_name("History", ()) == "History of stage"
    assert sheet_name("[]", ()) == "Stage"


@pytest.mark.parametrize(
    ("marks", "text"),
    [
        ((Mark(A),), "A"),
        ((Mark(R), Mark(A)), "R/A"),
        ((Mark(A, "product-funded"),), "A · product-funded"),
        ((Mark(R, "x"), Mark(A, "x"), Mark(C)), "R/A · x / C"),
        ((Mark(A, "a / R · b"),), 'A · "a / R · b"'),
        ((Mark(UNREAD, raw='say "R"'),), '"say ""R"""'),
    ],
)
def test_marks_are_written_so_that_they_can_be_read(marks: tuple[Mark, ...], text: str) -> None:
    letters = sample().letters
    assert marks_text(marks, letters) == text
    found = read_marks(text, letters)
    assert found is not None
    assert make_cell(found) == make_cell(marks)


@pytest.mark.parametrize("text", ["", "Q", "a team", "R / ", "A ·", "R//A", '"open'])
def test_other_texts_are_left_to_the_reader_of_any_sheet(text: str) -> None:
    assert read_marks(text, sample().letters) is None


def test_an_export_that_fails_keeps_the_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    write_workbook(request(), path)
    earlier = path.read_bytes()
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8_000, hard))
    try:
        with pytest.raises(ExportError, match="not enough room"):
            write_workbook(request(large(60, 20)), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == earlier
    assert [one.name for one in tmp_path.iterdir()] == ["export.xlsx"]


def test_libreoffice_opens_the_workbook_and_keeps_it_readable(tmp_path: Path) -> None:
    soffice = require_tool("soffice", "libreoffice-calc")
    path = tmp_path / "export.xlsx"
    write_workbook(request(with_cell(make_cell([Mark(C)], "a note"))), path)
    saved = tmp_path / "saved"
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(saved),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    ours, theirs = read_sheet(path).matrices, read_sheet(saved / "export.xlsx").matrices
    assert [one.stage for one in theirs] == ["Before", "Middle", "After"]
    for mine, other in zip(ours, theirs, strict=True):
        assert [role.name for role in mine.roles] == [role.name for role in other.roles]
        assert [(a.group, a.name) for a in mine.activities] == [
            (a.group, a.name) for a in other.activities
        ]
        for one, two in zip(mine.activities, other.activities, strict=True):
            assert {i: c.cell for i, c in one.cells.items()} == {
                i: c.cell for i, c in two.cells.items()
            }
