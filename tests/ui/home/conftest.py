"""The home page in a real window, with folders of the test's own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from raci_desktop.bootstrap import services
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.application import Application
from raci_desktop.ui.home.home import HomePage
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.settings import Settings
from tests.ui.window import settle

Keep = Callable[[str, Workshop], Path]
D = TypeVar("D", bound=QDialog)


@contextmanager
def answering(kind: type[D], answer: Callable[[D], object]) -> Iterator[None]:
    """Answer the dialog that opens meanwhile, and close it if that leaves it open."""
    seen: list[D] = []
    timer = QTimer()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog not in seen:
            seen.append(dialog)
            answer(dialog)
            dialog.close()

    timer.timeout.connect(look)
    timer.start(5)
    yield
    timer.stop()
    assert len(seen) == 1, f"{kind.__name__} was asked {len(seen)} times"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("RACI_DESKTOP_HOME", str(tmp_path / "home"))
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def keep(settings: Settings, tmp_path: Path) -> Keep:
    """Keep a workshop as a file that was opened lately, without the index knowing it."""

    def kept(name: str, workshop: Workshop) -> Path:
        path = tmp_path / name
        services().create_document(path, workshop).close()
        settings.remember(path)
        return path

    return kept


@pytest.fixture
def at_home(settings: Settings, qtbot: QtBot) -> Iterator[Callable[[], MainWindow]]:
    """Open windows on the home page; all windows are closed in the end."""
    application = Application(services(), settings)

    def shown() -> MainWindow:
        window = application.open(None)
        window.resize(1600, 900)
        qtbot.waitUntil(lambda: isinstance(window.centralWidget(), HomePage))
        window.activateWindow()
        settle()
        return window

    yield shown
    for window in list(application.windows):
        window.close()
        window.deleteLater()
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.setStyleSheet("")
    settle()


def page_of(window: MainWindow) -> HomePage:
    """Return the home page a window shows."""
    page = window.centralWidget()
    assert isinstance(page, HomePage)
    return page
