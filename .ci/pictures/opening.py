"""The real window on a real file, as large and in the theme a picture wants it."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtWidgets import QApplication

from raci_desktop.application.recents import rebuilt
from raci_desktop.bootstrap import services
from raci_desktop.ui.application import Application
from raci_desktop.ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from raci_desktop.domain.workshop import Workshop
    from raci_desktop.ui.main_window import MainWindow
    from raci_desktop.ui.theme import ThemeSetting

PATIENCE_MS = 60_000
"""Milliseconds after which a window that does not come counts as failed."""


@dataclass(frozen=True)
class Look:
    """How large the window is, in px before scaling, and its theme."""

    size: tuple[int, int] = (1440, 900)
    theme: ThemeSetting = "light"


@contextmanager
def opened(workshop: Workshop, look: Look) -> Iterator[MainWindow]:
    """Open a window on a workshop."""
    with _application(look) as (application, folder):
        file = folder / "workshop.raci"
        services().create_document(file, workshop).close()
        with _shown(application.open(file), look) as window:
            _wait(lambda: window.page is not None and not window.page.glanced)
            settle()
            yield window


@contextmanager
def at_home(recent: Sequence[Workshop], look: Look) -> Iterator[MainWindow]:
    """Open a window on the home page, with recent workshops, the last one first."""
    with _application(look) as (application, folder):
        index = services().recent_index()
        for workshop in recent:
            file = folder / f"{workshop.details.title}.raci"
            services().create_document(file, workshop).close()
            rebuilt(index, services().glance, file)
            application.settings.remember(file)
        with _shown(application.open(None), look) as window:
            _wait(lambda: window.centralWidget() is not None)
            settle()
            yield window


@contextmanager
def _application(look: Look) -> Iterator[tuple[Application, Path]]:
    with tempfile.TemporaryDirectory() as name:
        settings = Settings(Path(name) / "settings.ini")
        settings.theme, settings.language = look.theme, "en"
        folder = Path.home() / "Workshops"  # this home is thrown away
        folder.mkdir(exist_ok=True)
        yield Application(services(), settings), folder
        shutil.rmtree(folder)


@contextmanager
def _shown(window: MainWindow, look: Look) -> Iterator[MainWindow]:
    window.resize(QSize(*look.size))
    try:
        yield window
    finally:
        window.close()
        settle()


def settle() -> None:
    """Let layouts answer each other: docks give way, then columns widen."""
    for _ in range(6):
        QApplication.processEvents()


def _wait(there: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not there():
        if deadline.hasExpired():
            raise SystemExit("The window did not come to show what was to be pictured.")
        QApplication.processEvents()
