"""The log: small, rotating, and without anything a user typed."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from raci_desktop import logs
from raci_desktop.paths import HOME_VARIABLE


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    logs.stop_log()
    yield tmp_path
    logs.stop_log()


def _error() -> Exception:
    try:
        try:
            raise KeyError("Client Ltd")
        except KeyError as error:
            raise ValueError("Head of Secrets") from error
    except ValueError as error:
        return error


def test_an_error_is_kept_as_types_and_places(home: Path) -> None:
    path = logs.record_unexpected(_error())
    assert path is not None
    assert path == home / "logs" / logs.FILE_NAME
    text = path.read_text(encoding="utf-8")
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "test_logs.py" in text
    assert "Secrets" not in text
    assert "Client" not in text


def test_starting_twice_writes_once(home: Path) -> None:
    assert logs.start_log() == logs.start_log()
    logs.logger.info("opened %s", "s1")
    assert logs.log_path().read_text(encoding="utf-8").count("opened s1") == 1


def test_the_log_stays_small(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2000)
    logs.start_log()
    for number in range(400):
        logs.logger.info("edit %d", number)
    files = sorted(logs.log_path().parent.iterdir())
    assert len(files) == logs.KEPT_FILES + 1
    assert all(file.stat().st_size <= 2000 for file in files)


def test_nothing_reaches_the_terminal(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start_log()
    logs.logger.log(logging.ERROR, "edit refused")
    assert capsys.readouterr() == ("", "")


def test_errors_that_cause_each_other_end() -> None:
    error = ValueError("loop")
    error.__cause__ = KeyError("loop")
    error.__cause__.__cause__ = error
    assert len([line for line in logs.places(error) if "builtins" in line]) == 2


def test_a_folder_that_cannot_be_made_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file"))
    assert logs.record_unexpected(_error()) is None
