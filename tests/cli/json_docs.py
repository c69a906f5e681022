"""The examples of docs/json.md, run for real.

``python -m tests.cli.json_docs`` writes them anew after a wanted change of words or shapes.
"""

import contextlib
import io
import os
import re
import tempfile
from collections.abc import Generator
from pathlib import Path

from raci_desktop.__main__ import main

PAGE = Path(__file__).parents[2] / "docs" / "json.md"

_SHEET = re.compile(r"`(?P<name>[\w.]+)`\n\n```csv\n(?P<text>.*?)```", re.DOTALL)
_CONSOLE = re.compile(r"```console\n(?P<lines>.*?)```", re.DOTALL)
_PROMPT = "$ raci-desktop "


def rendered(page: str) -> str:
    """The page with every console block as running its commands prints it."""
    with _folder() as folder:
        for sheet in _SHEET.finditer(page):
            (folder / sheet["name"]).write_text(sheet["text"], encoding="utf-8")
        return _CONSOLE.sub(lambda block: f"```console\n{_run(block['lines'])}```", page)


def outputs(page: str) -> list[str]:
    """The JSON a page shows, one text for each example."""
    blocks = (block["lines"] for block in _CONSOLE.finditer(page))
    return [lines[lines.index("\n{") + 1 :] for lines in blocks]


def _run(lines: str) -> str:
    commands = [line for line in lines.splitlines() if line.startswith(_PROMPT)]
    printed = [f"{line}\n{_output(line.removeprefix(_PROMPT).split())}" for line in commands]
    return "".join(printed)


def _output(arguments: list[str]) -> str:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with contextlib.redirect_stdout(out):
        code = main(arguments)
    assert code in (0, 1), arguments
    out.seek(0)
    text = out.read()
    # What an import reports is for people and is left out of the page.
    return text if "--json" in arguments else ""


@contextlib.contextmanager
def _folder() -> Generator[Path, None, None]:
    back = Path.cwd()
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        try:
            yield Path(name)
        finally:
            os.chdir(back)


if __name__ == "__main__":
    PAGE.write_text(rendered(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
