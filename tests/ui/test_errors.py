"""An error nobody foresaw in the window: told once, logged without user text, work goes on."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.logs import log_path, stop_log
from raci_desktop.ui.dialogs.asking import MessageDialog
from raci_desktop.ui.errors import UnexpectedErrors
from raci_desktop.ui.theme import ThemeHolder


def test_an_unforeseen_error_is_told_and_logged(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_log()  # of a test before this one
    monkeypatch.setenv("RACI_DESKTOP_HOME", str(tmp_path))
    printed: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: printed.append(kind))
    theme = ThemeHolder("light")
    guard = UnexpectedErrors(theme, theme)
    told: list[str] = []
    monkeypatch.setattr(
        MessageDialog, "exec", lambda self: told.append(self.accessibleDescription())
    )
    for _ in range(2):
        try:
            raise ValueError("secret name")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(told))
    stop_log()
    assert printed == [ValueError, ValueError]
    assert len(told) == 1
    assert "shown as saved is on disk" in told[0]
    written = log_path().read_text()
    assert "ValueError" in written
    assert "secret" not in written
    guard.deleteLater()
