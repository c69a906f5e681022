"""Set-up on machines that lack something: what is installed, what is asked for, what is refused."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.setup.scripts import setup


class FakeMachine:
    """Answers what set-up asks, and writes down what it is told to do."""

    platform = "linux"

    def __init__(self, *, root: bool = True, debian: bool = True) -> None:
        self.root, self.debian = root, debian
        self.pythons = {"python3": "3|11|1|/usr/bin/python3.11"}
        self.missing: set[str] = set()
        self.failing: str | None = None
        self.commands: list[list[str]] = []
        self.said: list[str] = []

    def run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        if "-c" in command:
            return self._asked(command[0])
        self.commands.append(list(command))
        failed = self.failing is not None and self.failing in command
        if "venv" in command and not failed:
            _fake_venv(Path(command[-1]))
        return subprocess.CompletedProcess(command, int(failed), "", "it broke" if failed else "")

    def _asked(self, path: str) -> subprocess.CompletedProcess[str]:
        answer = self.pythons.get(path.removeprefix("/fake/"))
        return subprocess.CompletedProcess([path], int(answer is None), answer or "", "")

    def which(self, name: str) -> str | None:
        if name.startswith("python"):
            return f"/fake/{name}" if name in self.pythons else None
        return None if name in self.missing else f"/usr/bin/{name}"

    def library_loads(self, soname: str) -> bool:
        return soname not in self.missing

    def say(self, line: str) -> None:
        self.said.append(line)

    def programs(self) -> list[str]:
        """What was run, by the words that tell the steps apart."""
        steps = ("update", "install", "venv", "--require-hashes", "--editable")
        return [next(s for s in reversed(steps) if s in command) for command in self.commands]


def _fake_venv(venv: Path) -> None:
    python = setup.venv_python(venv)
    python.parent.mkdir(parents=True, exist_ok=True)
    python.touch()


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / ".ci").mkdir()
    for name in ("requirements.lock", "pyproject.toml", ".ci/setup.py"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


def test_a_complete_machine_gets_an_environment_and_no_system_package(checkout: Path) -> None:
    machine = FakeMachine()
    setup.set_up(machine, checkout, test_tools=True)
    assert machine.programs() == ["venv", "--require-hashes", "--editable"]
    assert setup.is_ready(checkout)


def test_nothing_is_done_when_nothing_changed(checkout: Path) -> None:
    setup.set_up(FakeMachine(), checkout, test_tools=False)
    machine = FakeMachine()
    setup.set_up(machine, checkout, test_tools=False)
    assert (machine.commands, machine.said) == ([], [])


def test_a_changed_lock_brings_the_environment_up_to_date(checkout: Path) -> None:
    setup.set_up(FakeMachine(), checkout, test_tools=False)
    (checkout / "requirements.lock").write_text("newer", encoding="utf-8")
    machine = FakeMachine()
    inside = setup.venv_python(checkout / ".venv")
    machine.pythons[str(inside)] = "3|12|1|/usr/bin/python3.12"
    machine.which = lambda name: name  # the interpreter inside is found by its path
    setup.set_up(machine, checkout, test_tools=False)
    assert machine.programs() == ["--require-hashes", "--editable"]


def test_an_interrupted_set_up_is_not_taken_for_ready(checkout: Path) -> None:
    setup.set_up(FakeMachine(), checkout, test_tools=False)
    (checkout / "requirements.lock").write_text("newer", encoding="utf-8")
    machine = FakeMachine()
    machine.failing = "--require-hashes"
    with pytest.raises(setup.SetupError, match="it broke"):
        setup.set_up(machine, checkout, test_tools=False)
    (checkout / "requirements.lock").write_text("requirements.lock", encoding="utf-8")
    assert not setup.is_ready(checkout)


def test_root_on_debian_gets_everything_missing_in_one_go_and_one_line(checkout: Path) -> None:
    machine = FakeMachine()
    machine.missing = {"libEGL.so.1", "libxcb-icccm.so.4", "Xvfb"}
    machine.pythons = {"python3": "3|11|0|/usr/bin/python3.11"}
    setup.set_up(machine, checkout, test_tools=True)
    assert machine.programs() == ["update", "install", "venv", "--require-hashes", "--editable"]
    packages = machine.commands[1][machine.commands[1].index("--no-install-recommends") + 1 :]
    assert packages == ["libegl1", "libxcb-icccm4", "python3.11-venv", "xvfb"]
    announced = [line for line in machine.said if line.startswith("Installing libegl1")]
    assert len(announced) == 1


def test_others_are_told_the_exact_command(checkout: Path) -> None:
    machine = FakeMachine(root=False)
    machine.missing = {"libEGL.so.1"}
    machine.pythons = {"python3": "3|11|0|/usr/bin/python3.11"}
    command = "sudo apt-get install -y --no-install-recommends libegl1 python3.11-venv"
    with pytest.raises(setup.SetupError, match=re.escape(command)):
        setup.set_up(machine, checkout, test_tools=False)
    assert machine.commands == []


def test_elsewhere_the_things_are_named(checkout: Path) -> None:
    machine = FakeMachine(debian=False)
    machine.missing = {"libEGL.so.1"}
    with pytest.raises(setup.SetupError, match=r"what this system calls: libegl1$"):
        setup.set_up(machine, checkout, test_tools=False)


def test_libraries_are_looked_for_on_linux_only(checkout: Path) -> None:
    machine = FakeMachine(debian=False)
    machine.platform = "darwin"
    machine.missing = set(setup.QT_LIBRARIES)
    setup.set_up(machine, checkout, test_tools=False)
    assert setup.is_ready(checkout)


def test_a_failing_installation_says_what_apt_said(checkout: Path) -> None:
    machine = FakeMachine()
    machine.missing, machine.failing = {"Xvfb"}, "update"
    with pytest.raises(setup.SetupError, match="apt-get update\nit broke"):
        setup.set_up(machine, checkout, test_tools=True)


@pytest.mark.parametrize(
    ("pythons", "chosen"),
    [
        ({"python3": "3|11|1|/a", "python3.13": "3|13|1|/b"}, "/b"),
        ({"python3": "3|11|1|/a", "python3.13": "3|13|0|/b"}, "/a"),
        ({"python3": "3|14|1|/a", "python3.12": "3|12|1|/b"}, "/b"),
        ({"python3": "3|9|1|/a", "python3.11": "3|11|0|/b"}, "/b"),
    ],
    ids=["newest", "one with venv first", "too new passed over", "too old passed over"],
)
def test_the_python_chosen(pythons: dict[str, str], chosen: str) -> None:
    machine = FakeMachine()
    machine.pythons = pythons
    assert setup.choose_python(machine).path == chosen


def test_without_a_fitting_python_it_says_which_is_needed_and_seen() -> None:
    machine = FakeMachine()
    machine.pythons = {"python3": "3|9|1|/a", "python": "3|14|1|/b"}
    with pytest.raises(setup.SetupError, match=r"needs Python 3\.11 to 3\.13.*: 3\.14, 3\.9\."):
        setup.choose_python(machine)


def test_the_real_python_answers_what_is_asked() -> None:
    python = setup.ask_python(setup.Machine(), sys.executable)
    assert python.version == sys.version_info[:2]
    assert python.has_venv
