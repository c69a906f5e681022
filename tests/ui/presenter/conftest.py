"""A real window that presents, without or with a second screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.presenter.presentation import Presentation
from tests.ui.window import opened_window, settle

Present = Callable[..., Presentation]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as opened:
        yield opened


@pytest.fixture
def presentation(window: MainWindow) -> Iterator[Presentation]:
    """The sample on the wall, on the only screen there is."""
    yield from presenting(window)


def presenting(window: MainWindow) -> Iterator[Presentation]:
    """Present what a window shows; the wall is as large as full HD."""
    window.actions_by_name["present"].trigger()
    running = window.presentation
    assert running is not None
    running.wall.showNormal()
    running.wall.resize(1920, 1080)
    settle()
    yield running
    if running.running:
        running.end()


@pytest.fixture
def presented(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[Workshop], Presentation]]:
    """Present another workshop than the sample."""
    windows: list[object] = []

    def shown(workshop: Workshop) -> Presentation:
        opening = opened_window(tmp_path, workshop)
        window = opening.__enter__()
        windows.append(opening)
        walls = presenting(window)
        windows.append(walls)
        return next(walls)

    yield shown
    for one in reversed(windows):
        if isinstance(one, Iterator):
            next(one, None)
        else:
            one.__exit__(None, None, None)  # type: ignore[attr-defined]
