"""The panes of a page in the order F6 goes through them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from raci_desktop.ui.workshop_page import WorkshopPage


def next_pane(page: WorkshopPage) -> None:
    """Move the focus to the next pane: tray, activities, stages, findings, drawer."""
    panes = [*_panes(page), page.drawer.pane]
    focused = QApplication.focusWidget()
    at = next((i for i, pane in enumerate(panes) if _holds(pane, focused)), -1)
    panes[(at + 1) % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)


def _panes(page: WorkshopPage) -> tuple[QWidget, ...]:
    """Return what stands above the drawer: the panes of Compare while it is on show."""
    if page.comparing.shown:
        return page.comparing.page.panes
    matrix = page.matrix
    return (
        page.tray.tiles[0],
        matrix.activities.view,
        *(column.view for column in matrix.stages),
        *(() if page.findings.isHidden() else (page.findings.list,)),
    )


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    """Whether a pane, or anything in it, has the keyboard."""
    return pane.hasFocus() or (focused is not None and pane.isAncestorOf(focused))
