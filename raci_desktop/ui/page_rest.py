"""What stands around the matrices of a page, made when they are on screen.

People look at the matrices first, and what is listed here needs the findings, the rules and the
edits; until then a page keeps its room free.
"""

from typing import TYPE_CHECKING

from raci_desktop.ui.drawer.drawer import Drawer
from raci_desktop.ui.empty_state import EmptyState
from raci_desktop.ui.findings.counter import FindingsCounter
from raci_desktop.ui.findings.panel import FindingsPanel
from raci_desktop.ui.tokens import MEASURES

if TYPE_CHECKING:
    from raci_desktop.ui.workshop_page import WorkshopPage


class PageRest:
    """The findings panel, its counter, the drawer, and the card of an empty workshop."""

    def __init__(self, page: "WorkshopPage") -> None:
        """Make the parts for a page, which finds them their places."""
        bridge, state, theme = page.bridge, page.state, page.theme
        self.findings = FindingsPanel(bridge, state, theme)
        self.findings.setFixedWidth(MEASURES.dock)
        self.counter = FindingsCounter(bridge, state, theme, page)
        self.drawer = Drawer(bridge, state, theme)
        self.empty = EmptyState(bridge, theme, page.matrix)
