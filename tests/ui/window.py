"""The real window on a real file, for tests of the page as a whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from raci_desktop.application.templates import sample_workshop
from raci_desktop.bootstrap import services
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.application import Application
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.settings import Settings


@contextmanager
def opened_window(
    folder: Path, workshop: Workshop | None = None, width: int = 1440, height: int = 900
) -> Iterator[MainWindow]:
    """Open a window on a new file with a workshop (the sample unless given)."""
    path = folder / "workshop.raci"
    if not path.exists():
        services().create_document(path, workshop or sample_workshop()).close()
    application = Application(services(), Settings(folder / "settings.ini"))
    window = application.open(path)
    window.resize(width, height)
    while window.page is None or window.page.glanced:
        QApplication.processEvents()
    settle()
    try:
        yield window
    finally:
        window.close()
        # Qt's style sheet keeps notes on every widget, those of other tests that die later too;
        # a sheet taken off now leaves no note on a widget that is gone by the next window.
        take_style_sheet_off()
        window.deleteLater()
        QApplication.processEvents()


def take_style_sheet_off() -> None:
    """Let the windows of the next test begin without a style sheet."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    qt.setStyleSheet("")


def settle() -> None:
    """Let layouts answer each other until nothing moves any more."""
    for _ in range(6):
        QApplication.processEvents()
