"""However a command fails: exit code 2, one line on standard error, never a traceback."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from raci_desktop import bootstrap
from raci_desktop.logs import log_path, stop_log
from raci_desktop.paths import HOME_VARIABLE
from tests.cli.conftest import Run
from tests.cli.sheets import csv_file

USAGE = [
    ("check",),
    ("check", "x.raci", "--fail-on", "everything"),
    ("check", "x.raci", "--frobnicate"),
    ("check", "x.raci", "--js"),
    ("import", "x.xlsx"),
    ("import", "x.xlsx", "-o"),
    ("export",),
    ("diff",),
    ("sample",),
    ("--frobnicate",),
    ("chekc", "x.raci"),
    ("--debug", "check"),
]


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_wrong_usage_is_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments).complaint


@pytest.mark.parametrize("command", ["check", "inspect", "export", "diff"])
@pytest.mark.parametrize("name", ["missing.raci", "missing.xlsx", "a\nb.raci", "\x1b[31m.xlsx"])
def test_a_missing_file_is_one_line(run: Run, command: str, name: str) -> None:
    options = ("--pdf", "out.pdf") if command == "export" else ()
    assert "There is no file" in run(command, name, *options).complaint


@pytest.mark.parametrize("command", ["check", "inspect", "diff"])
def test_a_folder_is_no_file(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "folder.raci").mkdir()
    assert "is a folder" in run(command, "folder.raci").complaint


GARBAGE = {
    "empty.raci": b"",
    "text.raci": b"not a database at all",
    "torn.raci": b"SQLite format 3\x00" + bytes(3000),
    "zip.xlsx": b"PK\x03\x04" + bytes(300),
    "old.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "noise.csv": bytes(range(256)) * 8,
    "empty.csv": b"",
    "noise.xlsx": bytes(reversed(range(256))) * 8,
}


@pytest.mark.parametrize("name", GARBAGE)
def test_a_file_that_cannot_be_read_is_one_line(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(GARBAGE[name])
    assert name in run("check", name).complaint
    assert (tmp_path / name).read_bytes() == GARBAGE[name]


def test_help_is_no_error(run: Run) -> None:
    for arguments in (("--help",), ("check", "--help"), ("import", "-h"), ("--version",)):
        ran = run(*arguments)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out
    for command in ("sample", "check", "inspect", "import", "export", "diff"):
        assert command in run("--help").out
        assert "Exit codes" in run(command, "--help").out


class _BrokenError(Exception):
    """An error nobody foresaw, quoting what a user typed."""


def _broken(path: Path) -> NoReturn:
    raise _BrokenError(f"secret in {path.name}")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A program whose reader has a fault; return the home of its log."""
    real = bootstrap.services()
    monkeypatch.setattr(bootstrap, "services", lambda: replace(real, read_sheet=_broken))
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    yield tmp_path / "home"
    stop_log()


def test_an_unforeseen_error_is_one_line_and_a_log_without_user_text(
    run: Run, tmp_path: Path, broken: Path
) -> None:
    said = run("check", csv_file(tmp_path, name="secret.csv")).complaint
    assert "_BrokenError" in said
    assert str(broken) in said
    assert "secret" not in said
    log = log_path().read_text(encoding="utf-8")
    assert "_BrokenError" in log
    assert "raci_desktop/cli/check.py" in log
    assert "secret" not in log


def test_debug_shows_all_of_it(
    run: Run, tmp_path: Path, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(_BrokenError):
        run("--debug", "check", csv_file(tmp_path))
    monkeypatch.setenv("RACI_DESKTOP_DEBUG", "1")
    with pytest.raises(_BrokenError):
        run("check", csv_file(tmp_path))


def test_a_log_that_cannot_be_written_is_said(
    run: Run, tmp_path: Path, broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_text("in the way", encoding="utf-8")
    assert "no log could be written" in run("check", csv_file(tmp_path)).complaint


def test_the_keyboard_stops_a_command(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: Path) -> NoReturn:
        signal.raise_signal(signal.SIGINT)
        raise AssertionError

    # A process started in the background ignores the interrupt from its birth.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    real = bootstrap.services()
    monkeypatch.setattr(bootstrap, "services", lambda: replace(real, read_sheet=interrupted))
    assert "Stopped" in run("check", csv_file(tmp_path)).complaint


def _process(
    *arguments: object, stdout: int = subprocess.PIPE, **environment: str
) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "raci_desktop", *map(str, arguments)]
    return subprocess.Popen(
        command, stdout=stdout, stderr=subprocess.PIPE, env={**os.environ, **environment}
    )


def test_a_closed_pipe_is_one_line(sample: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with _process("diff", sample / "sample.raci", stdout=writer) as process:
        os.close(writer)
        _, err = process.communicate()
    assert process.returncode == 2
    assert err.decode().splitlines() == [
        "raci-desktop: The output was closed before everything was written."
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_to_a_full_disk_is_one_line(sample: Path) -> None:
    with (
        Path("/dev/full").open("wb") as full,
        _process("diff", sample / "sample.raci", stdout=full.fileno()) as process,
    ):
        _, err = process.communicate()
    assert process.returncode == 2
    assert err.decode().splitlines() == ["raci-desktop: No space left on device."]


def test_names_beyond_the_encoding_of_the_output_are_escaped(tmp_path: Path) -> None:
    sheet = csv_file(tmp_path, "Activity,Büro,Пётр\nDeploy,A,R\nTest,A,R\nShip,A,R\n")
    with _process("inspect", sheet, PYTHONIOENCODING="ascii", PYTHONUTF8="0") as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert b"B\\xfcro" in out
    with _process("inspect", sheet, "--json", PYTHONIOENCODING="ascii") as process:
        out, _ = process.communicate()
    assert b'"B\\u00fcro"' in out


def test_the_window_without_a_display_is_one_line(sample: Path) -> None:
    hidden = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems always have a display")
    for arguments in ((), (sample / "sample.raci",)):
        with _process(*arguments, **hidden) as process:
            out, err = process.communicate()
        assert (process.returncode, out) == (2, b"")
        assert len(err.decode().splitlines()) == 1
        assert "no display" in err.decode()


def test_the_window_of_a_missing_workshop_is_one_line(run: Run) -> None:
    assert "There is no file “gone.raci”" in run("gone.raci").complaint


def test_the_window_opens_one_workshop(run: Run) -> None:
    assert "one workshop" in run("a.raci", "b.raci").complaint
