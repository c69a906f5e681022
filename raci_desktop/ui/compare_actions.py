"""What Compare means for the window's actions: what it allows, and what it takes over."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from raci_desktop.ui.actions import ACTIONS, SEPARATOR

if TYPE_CHECKING:
    from raci_desktop.ui.workshop_page import WorkshopPage

_ON_CELLS = frozenset(
    ("cut", "copy", "copy_named", "paste", "fill_down", "fill_right", "select_all", "clear_cells")
)
"""Actions on the cells of a stage beside those of the menu Matrix; Compare shows no stage."""


def refresh_compare_actions(actions: Mapping[str, QAction], page: "WorkshopPage") -> None:
    """Let the actions show whether Compare is on show, and what is shown in it."""
    comparing = page.comparing.shown
    for spec in ACTIONS:
        if spec.name != SEPARATOR and (spec.menu == "Matrix" or spec.name in _ON_CELLS):
            actions[spec.name].setEnabled(not comparing)
    compared = page.comparing.page.state if comparing else None
    state = compared or page.state
    actions["compare"].setChecked(comparing)
    actions["changed_only"].setChecked(state.changed_only)
    actions["show_earlier"].setEnabled(comparing)
    actions["show_earlier"].setChecked(compared is not None and compared.held)
