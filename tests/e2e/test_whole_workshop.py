"""A whole workshop in the window alone: from a sheet to handout and workbook, and back again.

Everything is done with a real pointer, real keys and a real clipboard, as the room would.
"""

from dataclasses import replace
from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader

from raci_desktop.domain.items import ItemKind
from tests.e2e.clipboard import offered_elsewhere
from tests.e2e.screen import Screen, letters, quit_window, running, running_at_home
from tests.support.xvfb import Display

SHEET = Path(__file__).parents[2] / "docs/examples/client-sheet.csv"
RELIABILITY, ON_CALL, UPTIME = "Site reliability", "On-call for the shop", "Uptime target"
LEDGER, SUPPORT = "Ledger availability", "Ledger support"
OPERATIONS, DESK, PRODUCT, ENGINEERING, SQUADS = (
    "Director of IT Operations", "Service Desk", "CPO", "VP Engineering", "Squads"
)  # fmt: skip
DECISION = "The shop is run by those who build it"


def test_a_whole_workshop(xvfb: Display, tmp_path: Path) -> None:
    home = tmp_path / "home"
    with running_at_home(xvfb, home) as first:
        screen = import_the_sheet(first)
        edit(screen)
        find(screen)
        fix(screen)
        compare(screen)
        present(screen)
        decide(screen)
        export(screen, tmp_path)
        quit_window(screen)
    with running(xvfb, screen.file, home) as again:
        undo_from_an_earlier_sitting(again)
        quit_window(again)


def import_the_sheet(screen: Screen) -> Screen:
    """Bring the sheet in from the home page; the screen that is returned knows its file."""
    screen.keys("ctrl+i")
    choose_file(screen, SHEET)
    screen.until(lambda: screen.ask("modal").get("dialog") == "ImportReview", "the review")
    screen.click(screen.until(lambda: screen.ask("dialog", words="Import 6 activities"), "Import"))
    screen.focus(screen.until(lambda: screen.ask("ready")["id"], "the workshop"))
    return replace(screen, file=Path(screen.ask("document")["path"]))


def edit(screen: Screen) -> None:
    """Place letters by drag, by key, from the menu and from another program."""
    screen.drag(screen.cell(RELIABILITY, OPERATIONS), screen.cell(RELIABILITY, PRODUCT))
    screen.until_stored(RELIABILITY, PRODUCT, "A")
    assert letters(screen.stored(), RELIABILITY, OPERATIONS, stage=0) == "A", "Before stays"

    screen.click(screen.cell(LEDGER, ENGINEERING))
    screen.until_state("current", ENGINEERING)
    screen.keys("c")
    screen.until_stored(LEDGER, ENGINEERING, "C")

    screen.click(screen.cell(LEDGER, SQUADS), button=3)
    screen.click(screen.until(lambda: screen.ask("entry", words="Informed"), "the menu"))
    screen.until_stored(LEDGER, SQUADS, "I")

    with offered_elsewhere(screen.display, "I\tC"):
        screen.click(screen.cell(SUPPORT, PRODUCT))
        screen.until_state("current", PRODUCT)
        screen.keys("ctrl+v")
        screen.until_stored(SUPPORT, ENGINEERING, "C")
    assert letters(screen.stored(), SUPPORT, PRODUCT) == "I"


def find(screen: Screen) -> None:
    """Find what a cell of the sheet said besides its letter."""
    screen.keys("ctrl+f")
    screen.until_state("focus", "FindField")
    screen.write("on cost")
    screen.keys("Return")
    screen.until_state("current", ENGINEERING)
    assert ON_CALL in screen.ask("state")["current"]
    screen.keys("Escape")
    screen.until_state("focus", "StageView")


def fix(screen: Screen) -> None:
    """Choose a finding and let its fix settle it."""
    screen.click(screen.until(lambda: screen.ask("finding", rule="P2", activity=UPTIME), "P2"))
    screen.click(screen.until(lambda: screen.ask("button", words="Fix:"), "its fix"))
    screen.until(lambda: not screen.ask("finding", rule="P2", activity=UPTIME), "the end of P2")
    screen.until(lambda: letters(screen.stored(), UPTIME, OPERATIONS) != "A", "the moved A")


def compare(screen: Screen) -> None:
    """Look at what moved, and go back to the stages."""
    moved = {RELIABILITY, UPTIME}
    screen.keys("ctrl+k")
    screen.until(lambda: moved <= set(screen.ask("compared").get("moves", ())), "both moves")
    screen.keys("ctrl+k")
    screen.until(lambda: not screen.ask("compared"), "the stages side by side")


def present(screen: Screen) -> None:
    """Show two activities on the wall, as a clicker does, and end."""
    screen.keys("F5")
    screen.focus(screen.until(lambda: screen.ask("wall"), "the wall")["id"])
    first = screen.ask("wall")["shows"]
    screen.keys("Next")
    screen.until(lambda: screen.ask("wall")["shows"] != first, "the next activity")
    screen.keys("Prior")
    screen.until(lambda: screen.ask("wall")["shows"] == first, "the activity before")
    screen.keys("Escape")
    screen.until(lambda: not screen.ask("wall"), "the end of presenting")
    screen.focus(screen.ask("ready")["id"])


def decide(screen: Screen) -> None:
    """Record what the room decided about a cell."""
    screen.click(screen.cell(RELIABILITY, PRODUCT))
    screen.until_state("current", RELIABILITY)
    screen.keys("ctrl+shift+d")
    screen.until_state("focus", "LongField")
    screen.write(DECISION)
    screen.keys("Return")
    screen.until(lambda: decisions(screen) == [DECISION], "the decision")
    screen.keys("Escape", "Escape")
    screen.until_state("focus", "StageView")


def decisions(screen: Screen) -> list[str]:
    """Return what the file holds of decisions."""
    return [one.text for one in screen.stored().record.of_kind(ItemKind.DECISION)]


def export(screen: Screen, folder: Path) -> None:
    """Write workbook and handout, each to a place that is typed, and read them."""
    workbook, handout = folder / "shop.xlsx", folder / "shop.pdf"
    for keys, file in (("ctrl+e", workbook), ("ctrl+p", handout)):
        screen.keys(keys)
        choose_file(screen, file)
        screen.focus(screen.ask("ready")["id"])
        screen.until_state("message", f"Exported to {file}")
    cells = {str(cell.value) for row in load_workbook(workbook)["After"].rows for cell in row}
    assert {RELIABILITY, PRODUCT, "A"} <= cells
    pages = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(handout).pages)
    assert RELIABILITY in pages
    assert DECISION in pages


def choose_file(screen: Screen, file: Path) -> None:
    """Type the path of a file into the file dialog."""
    dialog = screen.until(lambda: _file_dialog(screen), "the file dialog")
    screen.focus(dialog["id"])
    screen.keys("ctrl+a")
    screen.write(str(file))
    screen.until(lambda: screen.ask("modal").get("file") == str(file), f"{file} in the dialog")
    screen.keys("Return")
    screen.until(lambda: not _file_dialog(screen), "the end of the file dialog")


def _file_dialog(screen: Screen) -> dict[str, object]:
    modal = screen.ask("modal")
    return modal if modal.get("dialog") == "QFileDialog" else {}


def undo_from_an_earlier_sitting(screen: Screen) -> None:
    """Take back the decision and the fix, which the window before has recorded."""
    assert decisions(screen) == [DECISION]
    screen.keys("ctrl+z")
    screen.until_state("message", "is from an earlier sitting")
    assert decisions(screen) == [DECISION]
    screen.keys("ctrl+z")
    screen.until(lambda: decisions(screen) == [], "no decision")
    screen.keys("ctrl+z")
    screen.until_stored(UPTIME, OPERATIONS, "A")
