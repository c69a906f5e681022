"""A window killed in the middle of its work: what it showed as saved is in the file."""

import subprocess

from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage.document import open_document
from tests.e2e.screen import Screen
from tests.support.skips import require_tool

FIRST = "Availability of product-funded services", "Head of Operations"


def test_a_killed_window_has_lost_nothing_it_showed_as_saved(sample: Screen) -> None:
    sample.click(sample.cell(*FIRST))
    sample.until_state("current", FIRST[1])
    before = sample.ask("letters")["letters"]
    with typing(sample, ["shift+i", "Right"] * 4 + ["shift+c", "Home", "Down"], times=8) as typist:
        shown = sample.until(lambda: enough(sample.ask("letters"), before, 12), "a dozen edits")
        sample.process.kill()
        typist.kill()
    sample.process.wait()
    with open_document(sample.file) as document:
        assert document.read_only == ""
        workshop = document.load()
        edits = document.heads()
    found = after(workshop)
    assert {cell: found[cell] for cell in shown} == shown
    assert 12 <= len(edits) < 40, "it was killed before it was done"


def typing(screen: Screen, keys: list[str], times: int) -> subprocess.Popen[bytes]:
    """Begin to type keys again and again, as fast as a machine can."""
    command = [require_tool("xdotool"), "key", "--delay", "4", *keys * times]
    return subprocess.Popen(command, env=screen.display.environment())


def enough(answer: dict[str, object], before: dict[str, str], count: int) -> dict[str, str]:
    """Return the cells that show something else by now, once they are so many and saved."""
    shown, saved = answer["letters"], str(answer["saved"])
    assert isinstance(shown, dict)
    changed = {cell: text for cell, text in shown.items() if text != before[cell]}
    return changed if len(changed) >= count and "Saved" in saved else {}


def after(workshop: Workshop) -> dict[str, str]:
    """Return the letters of every cell of After, written as the window writes them."""
    matrix, symbol = workshop.matrix(workshop.last.id), workshop.letters.symbol
    return {
        f"{activity} {role}": "/".join(symbol(letter) for letter in cell.letters())
        for activity, row in matrix.items()
        for role, cell in row.items()
    }
