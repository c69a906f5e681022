"""The drawer below the matrices: a bar of page buttons, and one page while it is open."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.ui import icons
from raci_desktop.ui.dialogs.parts import IconButton
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES
from raci_desktop.ui.view_state import ViewState

if TYPE_CHECKING:
    from raci_desktop.ui.dialogs.details import DetailsForm
    from raci_desktop.ui.drawer.parts_page import PartsPage

PAGE_HEIGHT = 232


class Drawer(QWidget):
    """Closed it is a bar; a page button opens its page, and closes it when pressed again.

    The pages are made when it is opened for the first time: most workshops begin without.
    """

    opened = Signal(bool)
    """The drawer was opened or closed."""

    def __init__(
        self,
        bridge: SessionBridge,
        state: ViewState,
        theme: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Drawer")
        self.pages = QStackedWidget()
        self.pages.setFixedHeight(PAGE_HEIGHT)
        self.toggle = IconButton(theme, "chevron-up", "Open the drawer")
        self.toggle.clicked.connect(self._toggle)
        self._bar = QHBoxLayout()
        self._bar.setContentsMargins(8, 2, 12, 2)
        self._bar.setSpacing(6)
        self._bar.addWidget(self.toggle)
        self.buttons: list[QToolButton] = []
        self._add("Roles and activities", "users")
        self._add("Handout", "handout")
        self._bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar)
        column.addWidget(self.pages)
        theme.changed.connect(self._retheme)
        self._retheme()
        self.set_open(False)

    @cached_property
    def parts(self) -> "PartsPage":
        """The page of roles and activities."""
        from raci_desktop.ui.drawer.parts_page import PartsPage

        return PartsPage(self._bridge, self._theme)

    @cached_property
    def handout(self) -> "DetailsForm":
        """The page of the handout's inputs."""
        from raci_desktop.ui.dialogs.details import HANDOUT_FIELDS, DetailsForm

        return DetailsForm(self._bridge, self._theme, HANDOUT_FIELDS, columns=4)

    @property
    def is_open(self) -> bool:
        """Whether a page is shown."""
        return not self.pages.isHidden()

    def set_open(self, on: bool) -> None:
        """Open the drawer at its last page, or close it."""
        was = self.is_open
        if on:
            self._fill()
        self.pages.setVisible(on)
        self._show_state()
        if was != on:
            self.opened.emit(on)

    def show_page(self, number: int) -> None:
        """Open the drawer at a page; a page already shown is closed."""
        if self.is_open and self.pages.currentIndex() == number:
            self.set_open(False)
            return
        self._fill()
        self.pages.setCurrentIndex(number)
        self.set_open(True)
        self._show_state()

    def sizeHint(self) -> QSize:
        page = PAGE_HEIGHT if self.is_open else 0
        return QSize(MEASURES.dock_min, MEASURES.drawer_closed + page)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(colours.window))
        painter.fillRect(0, 0, self.width(), 1, colour(colours.line_strong))
        painter.end()

    def _fill(self) -> None:
        """Make the pages, in the order of their buttons."""
        if self.pages.count() == 0:
            for page in (self.parts, _scrolled(self.handout)):
                self.pages.addWidget(page)

    def _add(self, title: str, icon: str) -> None:
        button = QToolButton()
        button.setText(f" {title}")  # the style leaves no gap between icon and words
        button.setAccessibleName(title)
        button.setProperty("icon_name", icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setMinimumHeight(MEASURES.button)
        button.setAccessibleDescription("Opens or closes this page of the drawer")
        number = len(self.buttons)
        button.clicked.connect(lambda: self.show_page(number))
        self.buttons.append(button)
        self._bar.addWidget(button)

    def _toggle(self) -> None:
        self.set_open(not self.is_open)

    def _show_state(self) -> None:
        self.toggle.set_icon("chevron-down" if self.is_open else "chevron-up")
        self.toggle.set_name("Close the drawer" if self.is_open else "Open the drawer")
        for number, button in enumerate(self.buttons):
            button.setChecked(self.is_open and number == self.pages.currentIndex())
        self.updateGeometry()

    def _retheme(self) -> None:
        for button in self.buttons:
            name = str(button.property("icon_name"))
            button.setIcon(icons.theme_icon(name, self._theme.theme, 16))
        self.update()


def _scrolled(page: QWidget) -> QScrollArea:
    """Let a page scroll where the window is too narrow for it."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(16, 8, 16, 12)
    column.addWidget(page)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.setAccessibleName("Handout")
    inner.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
