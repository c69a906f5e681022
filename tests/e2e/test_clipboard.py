"""The clipboard of a real X display, with another program at its other end."""

from tests.e2e.clipboard import offered_elsewhere, read_elsewhere
from tests.e2e.screen import Screen, letters

SUPPORT = "Support foundational systems"
COMMAND = "Command a major incident"
HEAD_OF_OPERATIONS, APPLICATION_SUPPORT = "Head of Operations", "Application support"


def _select(sample: Screen, first: tuple[str, str], last: tuple[str, str]) -> None:
    sample.click(sample.cell(*first))
    sample.until_state("current", first[1])
    sample.xdotool("keydown", "shift")
    sample.click(sample.cell(*last))
    sample.xdotool("keyup", "shift")
    sample.until_state("current", last[1])


def test_another_program_finds_text_and_a_table(sample: Screen) -> None:
    _select(sample, (COMMAND, HEAD_OF_OPERATIONS), (COMMAND, APPLICATION_SUPPORT))
    sample.keys("ctrl+shift+c")
    sample.until_state("message", "2 cells copied")
    found = read_elsewhere(sample.display)
    names, row = found["text"].splitlines()
    assert names.split("\t") == ["", HEAD_OF_OPERATIONS, APPLICATION_SUPPORT]
    assert row.split("\t") == [COMMAND, "A", "R"]
    assert found["html"].count("<td") == 2
    assert "text/html" in found["formats"]


def test_a_table_of_another_program_is_pasted_and_taken_back(sample: Screen) -> None:
    before = sample.stored()
    table = "<table><tr><td>C<td>A/R</table>"
    with offered_elsewhere(sample.display, "C\tA/R", table):
        sample.click(sample.cell(COMMAND, HEAD_OF_OPERATIONS))
        sample.until_state("current", HEAD_OF_OPERATIONS)
        sample.keys("ctrl+v")
        sample.until_stored(COMMAND, APPLICATION_SUPPORT, "RA")
    assert letters(sample.stored(), COMMAND, HEAD_OF_OPERATIONS) == "C"
    sample.keys("ctrl+z")
    sample.until(lambda: sample.stored().matrices == before.matrices, "the file as it was")


def test_what_another_program_edited_comes_back_to_its_names(sample: Screen) -> None:
    """Copied with names, a letter changed elsewhere, pasted with the cursor somewhere else."""
    _select(sample, (COMMAND, HEAD_OF_OPERATIONS), (COMMAND, APPLICATION_SUPPORT))
    sample.keys("ctrl+shift+c")
    sample.until_state("message", "2 cells copied")
    edited = read_elsewhere(sample.display)["text"].replace("\tR", "\tC")
    with offered_elsewhere(sample.display, edited):
        sample.click(sample.cell(SUPPORT, HEAD_OF_OPERATIONS))
        sample.until_state("current", SUPPORT)
        sample.keys("ctrl+v")
        sample.click(sample.until(lambda: sample.ask("dialog", words="Paste"), "the look"))
        sample.until_stored(COMMAND, APPLICATION_SUPPORT, "C")
