"""A small job from end to end: a sheet comes in, the room works in the window, exports go out."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from pypdf import PdfReader

from tests.e2e.screen import Screen, letters, quit_window, running
from tests.support.xvfb import Display

SHEET = (
    ("Northwind: who does what",),
    (),
    ("", "Head of Operations", "application support", "Head of Product", "Head of Delivery",
     "Product teams"),
    ("Digital services",),
    ("Availability of digital services", "a", "r", "i", "i", "i"),
    ("Production support for digital services", "A", "R", "I", "I", "C"),
    ("Approve low-risk changes", "A", "R", "I", "I", "C"),
    ("Foundational systems",),
    ("Support for foundational systems", "A/R", "", "", "", ""),
)  # fmt: skip
AVAILABILITY, APPROVAL = SHEET[4][0], SHEET[6][0]
OPERATIONS, PRODUCT, DELIVERY = SHEET[2][1], SHEET[2][3], SHEET[2][4]


def test_from_a_sheet_to_a_handout(xvfb: Display, tmp_path: Path) -> None:
    sheet, file = client_sheet(tmp_path), tmp_path / "northwind.raci"
    assert command("import", sheet, "-o", file)[0] == 0
    assert "P0" in rules(file, "before")
    with running(xvfb, file, tmp_path / "home") as screen:
        work_in_the_room(screen)
        quit_window(screen)
    check_exports(file, tmp_path)
    with running(xvfb, file, tmp_path / "home") as screen:
        undo_from_an_earlier_sitting(screen)
        quit_window(screen)
    assert "P0" in rules(file, "after")


def client_sheet(folder: Path) -> Path:
    """Write a sheet as clients have them: a title, a header below it, any case."""
    book = Workbook()
    page: Any = book.active
    for row in SHEET:
        page.append(row)
    book.save(folder / "client.xlsx")
    return folder / "client.xlsx"


def work_in_the_room(screen: Screen) -> None:
    """Move one accountability by hand, and let the fix of a finding move another."""
    screen.drag(screen.cell(APPROVAL, OPERATIONS), screen.cell(APPROVAL, DELIVERY))
    screen.until_stored(APPROVAL, DELIVERY, "A")
    assert letters(screen.stored(), APPROVAL, OPERATIONS, stage=0) == "A", "Before is the reference"
    screen.click(
        screen.until(lambda: screen.ask("finding", rule="P0", activity=AVAILABILITY), "P0")
    )
    screen.click(screen.until(lambda: screen.ask("button", words="Fix:"), "its fix"))
    screen.until_stored(AVAILABILITY, PRODUCT, "A")
    screen.until(
        lambda: not screen.ask("finding", rule="P0", activity=AVAILABILITY), "the end of P0"
    )


def check_exports(file: Path, folder: Path) -> None:
    """Export both and read them: the handout tells of the moves, the workbook reads back."""
    workbook, handout = folder / "northwind.xlsx", folder / "northwind.pdf"
    assert command("export", file, "--xlsx", workbook, "--pdf", handout)[0] == 0
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(handout).pages]
    assert AVAILABILITY in pages[0]
    assert PRODUCT in pages[0]
    moves = json.loads(command("diff", file, "--json")[1])["moves"]
    told = {(move["letter"], move["activity"], move["from"], move["to"]) for move in moves}
    assert ("A", APPROVAL, OPERATIONS, DELIVERY) in told
    assert ("A", AVAILABILITY, OPERATIONS, PRODUCT) in told
    again = folder / "again.raci"
    assert command("import", workbook, "-o", again)[0] == 0
    assert command("diff", again, "--json") == command("diff", file, "--json")


def undo_from_an_earlier_sitting(screen: Screen) -> None:
    """Take back what was done before the window was closed; it asks first."""
    screen.keys("ctrl+z")
    screen.until_state("message", "is from an earlier sitting")
    assert letters(screen.stored(), AVAILABILITY, PRODUCT) == "A"
    screen.keys("ctrl+z")
    screen.until_stored(AVAILABILITY, OPERATIONS, "A")


def command(*arguments: object) -> tuple[int, str]:
    """Run the program on the command line; return its exit code and what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "raci_desktop", *map(str, arguments)],
        env=os.environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def rules(file: Path, stage: str) -> set[str]:
    """Return the codes of the findings of a stage."""
    findings = json.loads(command("check", file, "--stage", stage, "--json")[1])["findings"]
    return {finding["rule"] for finding in findings}
