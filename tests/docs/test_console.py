"""The examples of the README are what the commands print; "…" stands for lines left out."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROMPT = "$ raci-desktop "
LEFT_OUT = "…"

_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)


def examples(page: str) -> Iterator[tuple[str, list[str]]]:
    """Each command with the lines shown below it, in order."""
    for block in _CONSOLE.findall(page):
        for part in block.split(PROMPT)[1:]:
            command, *shown = part.splitlines()
            yield command, shown


EXAMPLES = list(examples((ROOT / "README.md").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What each command prints, run one after the other in a folder with the example's sheet."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copy(ROOT / "docs/examples/client-sheet.csv", folder)
    environment = {**os.environ, "RACI_DESKTOP_HOME": str(folder), "PYTHONIOENCODING": "utf-8"}
    environment["PYTHONPATH"] = str(ROOT)
    return {command: _run(command, folder, environment) for command, _ in EXAMPLES}


def _run(command: str, folder: Path, environment: dict[str, str]) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "raci_desktop", *command.split()],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(("command", "shown"), EXAMPLES, ids=[one for one, _ in EXAMPLES])
def test_an_example_is_what_the_command_prints(
    command: str, shown: list[str], printed: dict[str, list[str]]
) -> None:
    at, gap = 0, False
    for line in shown:
        if line == LEFT_OUT:
            gap = True
            continue
        rest = printed[command][at:]
        assert line in (rest if gap else rest[:1]), rest[:5]
        at, gap = at + rest.index(line) + 1, False
    assert gap or at == len(printed[command]), "more is printed: end the example with …"


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 5
