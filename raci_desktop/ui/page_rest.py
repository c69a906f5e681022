"""What stands around the matrices of a page, made when they are on screen.

People look at the matrices first, and what is listed here needs the findings, the rules and the
edits; until then a page keeps its room free.
"""

from typing import TYPE_CHECKING

from raci_desktop.ui.agenda_clock import AgendaClock
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
        self.agenda_clock = AgendaClock(bridge, page)
        self.drawer = Drawer(bridge, state, theme, self.agenda_clock)
        self.empty = EmptyState(bridge, theme, page.matrix)

    def connect(self, page: "WorkshopPage") -> None:
        """Let the parts ask the page for what they want shown."""
        self.findings.close_requested.connect(lambda: page.show_findings(False))
        self.counter.clicked.connect(lambda: page.show_findings(True))
        self.drawer.left.connect(page.focus_matrix)
        self.drawer.told.connect(page.say)
        self.drawer.go_wanted.connect(page.go_to)
        self.drawer.finding_wanted.connect(page.open_finding)
