"""The frame of the findings panel: its head, the list with counts and search, a rule's page."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import IconButton, Label
from raci_desktop.ui.findings.card import FindingCard
from raci_desktop.ui.findings.counts import CountsCard
from raci_desktop.ui.findings.filter import FilterButton
from raci_desktop.ui.findings.list import FindingsList
from raci_desktop.ui.findings.page import Page
from raci_desktop.ui.findings.page_view import RulePageView
from raci_desktop.ui.findings.search import FilterBar
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TypeStyle

TITLE = TypeStyle(14, 18, 600)


class PanelFrame(QWidget):
    """Puts the parts of the panel together; what they show is given from outside."""

    close_requested = Signal()

    def __init__(self, theme: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.card = FindingCard(theme)
        self.counts = CountsCard(theme)
        self.list = FindingsList(theme, self.card)
        self.filter = FilterButton(theme)
        self.bar = FilterBar(theme)
        self.page = RulePageView(theme)
        self.search_button = IconButton(
            theme,
            "find",
            translate("Findings", "Search findings"),
            translate("Findings", "Search findings (Ctrl+F in this panel)"),
        )
        self.close_button = IconButton(
            theme, "close", translate("Findings", "Close the findings panel")
        )
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect_parts()

    def sizeHint(self) -> QSize:
        return QSize(MEASURES.dock, 600)

    def search(self) -> None:
        """Show the search field and begin to type."""
        self.close_page()
        self.bar.open_field()

    def open_page(self, page: Page, question: str) -> None:
        """Show the page of a rule in place of the findings."""
        self.page.show_page(page, question)
        self._stack.setCurrentWidget(self.page)
        self.page.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_page(self) -> None:
        """Go back from a rule's page to the findings."""
        if self._stack.currentWidget() is self.page:
            self._stack.setCurrentIndex(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.setMinimumWidth(MEASURES.dock_min)
        self.setAccessibleName(translate("Findings", "Pitfalls"))
        self._stack.addWidget(self._overview())
        self._stack.addWidget(self.page)
        lines = _column(self)
        lines.addLayout(self._head())
        lines.addLayout(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 8, 4)
        head.setSpacing(2)
        head.addWidget(Label(self._theme, translate("Findings", "Pitfalls"), TITLE))
        head.addStretch(1)
        for button in (self.search_button, self.filter, self.close_button):
            head.addWidget(button)
        return head

    def _overview(self) -> QWidget:
        overview = QWidget()
        counts = QHBoxLayout()
        counts.setContentsMargins(12, 8, 12, 8)
        counts.addWidget(self.counts)
        lines = _column(overview)
        lines.addLayout(counts)
        lines.addWidget(self.bar)
        lines.addWidget(self.list, 1)
        return overview

    def _connect_parts(self) -> None:
        self.close_button.clicked.connect(self.close_requested)
        self.search_button.clicked.connect(self.search)
        self.page.left.connect(self.close_page)
        self.bar.left.connect(self.list.setFocus)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search)


def _column(parent: QWidget) -> QVBoxLayout:
    lines = QVBoxLayout(parent)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    return lines
