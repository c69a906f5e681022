"""The program's open windows: finding the one that shows a file."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from raci_desktop.ui.main_window import MainWindow


def window_showing(path: Path) -> MainWindow | None:
    """Return the window a workshop is open in, or None."""
    wanted = path.resolve()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow) and _shows(widget, wanted):
            return widget
    return None


def bring_forward(window: MainWindow) -> None:
    """Show a window before the others."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _shows(window: MainWindow, wanted: Path) -> bool:
    """Whether a window has a file open; one that only glances at it is about to open it."""
    page = window.page
    return page is not None and not page.glanced and page.bridge.session.path.resolve() == wanted
