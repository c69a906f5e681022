"""The drawer below the matrices: a bar of page buttons, and one page while it is open."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.translation import translate
from raci_desktop.ui.agenda_clock import AgendaClock
from raci_desktop.ui.drawer.bar import DrawerBar
from raci_desktop.ui.drawer.height import LEAST, USUAL, Edge, next_height
from raci_desktop.ui.drawer.pages import NAMES, counts_of, make_page
from raci_desktop.ui.drawer.readout import AgendaReadout
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES
from raci_desktop.ui.view_state import ViewState


class Drawer(QWidget):
    """Closed it is a bar; a page button opens its page, and closes it when pressed again.

    A page is made when it is shown for the first time: most workshops begin without.
    """

    opened = Signal(bool)
    """The drawer was opened or closed."""
    left = Signal()
    """Esc closed it: the keyboard goes back to the matrix."""
    height_chosen = Signal(int)
    """A person gave its page another height, in px."""
    go_wanted = Signal(object)
    """A ``Spot`` of the matrix is to be shown."""
    finding_wanted = Signal(object)
    """A ``Finding`` is to be chosen and shown."""
    told = Signal(str)
    """One sentence for the status bar and for assistive technology."""

    def __init__(
        self,
        bridge: SessionBridge,
        state: ViewState,
        theme: ThemeHolder,
        clock: AgendaClock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._state = state
        self._theme = theme
        self._clock = clock
        self._made: dict[str, QWidget] = {}
        self._current = NAMES[0]
        self._wanted = USUAL
        self._most = 10 * USUAL
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.readout = AgendaReadout(theme, clock)
        self.bar = DrawerBar(theme, self.readout)
        self.stack = QStackedWidget()
        self.stack.hide()
        self.edge = Edge(theme, self)
        self.edge.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.stack)
        self._connect()
        self._count()
        self.retranslate()

    def _connect(self) -> None:
        self.bar.page_wanted.connect(self.show_page)
        self.readout.clicked.connect(lambda: self.show_page("agenda"))
        self._bridge.changed.connect(self._follow)
        self.bar.toggle_wanted.connect(lambda: self.set_open(not self.is_open))
        self.bar.height_button.clicked.connect(self._next_height)
        self.bar.height_button.stepped.connect(self._grow)
        self.edge.dragged.connect(self._grow)
        self._theme.changed.connect(self._refresh)

    def retranslate(self) -> None:
        """Say the words in the language chosen."""
        self.setAccessibleName(translate("Drawer", "Drawer"))

    def _follow(self, outcome: Outcome) -> None:
        if outcome.before.record.items is not outcome.after.record.items:
            self._count()

    def _count(self) -> None:
        self.bar.show_counts(counts_of(self._bridge.workshop.record))

    # -- pages ------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a page is shown."""
        return not self.stack.isHidden()

    @property
    def current(self) -> str:
        """The name of the page shown, or shown next time."""
        return self._current

    @property
    def pane(self) -> QWidget:
        """What F6 gives the keyboard to: the page shown, or the caret while it is closed."""
        return self.page(self._current) if self.is_open else self.bar.toggle

    def page(self, name: str) -> QWidget:
        """Return a page, made now if need be. Raises KeyError for an unknown name."""
        if name not in self._made:
            from raci_desktop.ui.drawer.making import Around

            around = Around(
                self._bridge,
                self._state,
                self._theme,
                self._clock,
                self.go_wanted.emit,
                self.finding_wanted.emit,
                self.open_page,
                self.told.emit,
            )
            self._made[name] = make_page(name, around)
            self.stack.addWidget(self._made[name])
        return self._made[name]

    def set_open(self, on: bool) -> None:
        """Open the drawer at its last page, or close it."""
        was = self.is_open
        if on:
            self.stack.setCurrentWidget(self.page(self._current))
        had_keyboard = self._has_keyboard()
        self.stack.setVisible(on)
        self.edge.setVisible(on)
        self._settle()
        self.bar.show_state(open_=on, current=self._current)
        if was and not on and had_keyboard:
            self.left.emit()
        if was != on:
            self.opened.emit(on)

    def open_page(self, name: str) -> QWidget:
        """Open the drawer at a page, give it the keyboard, and return it."""
        self._current = name
        self.set_open(True)
        page = self.page(name)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return page

    def show_page(self, name: str) -> None:
        """Open the drawer at a page, as its button does; a page already shown is closed."""
        if self.is_open and self._current == name:
            self.set_open(False)
            return
        self._current = name
        self.set_open(True)

    def toggle_page(self, name: str) -> None:
        """Open the drawer at a page, as its keys do; a page that has the keyboard is closed."""
        if self.is_open and self._current == name and self._has_keyboard():
            self.set_open(False)
        else:
            self.open_page(name)

    def finish_typing(self) -> None:
        """Carry out what stands in an editor of a list."""
        if self._made:
            from raci_desktop.ui.drawer.list_view import ListTable

            for table in self.stack.findChildren(ListTable):
                table.finish_typing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; a page that needs the key itself has taken it before."""
        if event.key() == Qt.Key.Key_Escape and self.is_open and self._state.armed is None:
            self.set_open(False)
        else:
            super().keyPressEvent(event)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    # -- height -----------------------------------------------------------------------------

    @property
    def page_height(self) -> int:
        """The height of the page while it is shown, in px."""
        return max(LEAST, min(self._wanted, self._most))

    def set_page_height(self, height: int) -> None:
        """Give the page a height in px; it gives way where the matrix would be left too little."""
        self._wanted = max(LEAST, height)
        self._settle()

    def fit(self, most: int) -> None:
        """Let the page be no higher than this, in px; what was wanted comes back with room."""
        self._most = most
        self._settle()

    def _grow(self, by: int) -> None:
        self._choose_height(self.page_height + by)

    def _next_height(self) -> None:
        self._choose_height(next_height(self.page_height, self._most))

    def _choose_height(self, height: int) -> None:
        self.set_page_height(min(height, self._most))
        self.height_chosen.emit(self._wanted)

    def _settle(self) -> None:
        if self.stack.height() != self.page_height:
            self.stack.setFixedHeight(self.page_height)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        page = self.page_height if self.is_open else 0
        return QSize(MEASURES.dock_min, 1 + MEASURES.drawer_closed + page)

    # -- looks ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.edge.setGeometry(0, 0, self.width(), self.edge.height())
        self.edge.raise_()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(colours.window))
        painter.fillRect(0, 0, self.width(), 1, colour(colours.line_strong))
        if self.is_open:
            painter.fillRect(0, self.bar.geometry().bottom(), self.width(), 1, colour(colours.line))
        painter.end()

    def _refresh(self) -> None:
        self.update()
