"""The real program run in this process, in a folder of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from raci_desktop.__main__ import main
from tests.cli.shapes import parsed


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command answered: its exit code, and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The JSON on standard output."""
        return parsed(self.out)

    @property
    def complaint(self) -> str:
        """The one line on standard error of a command that failed."""
        assert self.code == 2, self
        assert self.out == "", self
        lines = self.err.splitlines()
        assert len(lines) == 1, self
        assert lines[0].startswith("raci-desktop: "), self
        assert "Traceback" not in self.err
        return lines[0].removeprefix("raci-desktop: ")


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run ``raci-desktop ARGUMENTS`` in ``tmp_path``."""
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as stop:  # argparse after --help and --version
            code = stop.code if isinstance(stop.code, int) else 0
        written = capsys.readouterr()
        return Ran(code, written.out, written.err)

    return ran


@pytest.fixture
def sample(run: Run, tmp_path: Path) -> Path:
    """A folder with the sample's three files."""
    assert run("sample", tmp_path / "sample").code == 0
    return tmp_path / "sample"
