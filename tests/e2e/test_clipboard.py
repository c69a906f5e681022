"""The clipboard of a real X display, with another program at its other end."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.e2e.screen import PATIENCE, Screen, letters
from tests.support.xvfb import Display

ROOT = Path(__file__).parents[2]
SUPPORT = "Support foundational systems"
COMMAND = "Command a major incident"
HEAD_OF_OPERATIONS, APPLICATION_SUPPORT = "Head of Operations", "Application support"
_PEER = [sys.executable, "-m", "tests.e2e.peer"]


def read_elsewhere(display: Display) -> dict[str, Any]:
    """Return what another program finds on the clipboard."""
    done = subprocess.run(
        [*_PEER, "read"],
        cwd=ROOT,
        env=display.environment(),
        capture_output=True,
        timeout=PATIENCE,
        check=True,
    )
    return json.loads(done.stdout)


@contextmanager
def offered_elsewhere(display: Display, text: str, html: str = "") -> Iterator[None]:
    """Have another program offer something on the clipboard."""
    pipe = subprocess.PIPE
    environment = display.environment()
    with subprocess.Popen(
        [*_PEER, "offer"], cwd=ROOT, env=environment, stdin=pipe, stdout=pipe
    ) as peer:
        assert peer.stdin is not None
        assert peer.stdout is not None
        try:
            peer.stdin.write(json.dumps({"text": text, "html": html}).encode() + b"\n")
            peer.stdin.flush()
            assert peer.stdout.readline().strip() == b"there"
            yield
        finally:
            peer.kill()


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
