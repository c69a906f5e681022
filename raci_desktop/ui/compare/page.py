"""The page Compare: merged matrix and loads on the left, ledger and outcome on the right."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from raci_desktop.domain.compare import Move
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.announce import announce
from raci_desktop.ui.compare.filter_bar import FilterBar
from raci_desktop.ui.compare.ledger_panel import LedgerPanel, cells_of
from raci_desktop.ui.compare.loads import LoadPanel
from raci_desktop.ui.compare.matrix import MergedMatrix
from raci_desktop.ui.compare.result import ResultPanel
from raci_desktop.ui.compare.scene import CompareScene, CompareState
from raci_desktop.ui.compare.view import BLINK
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import Theme, ThemeHolder
from raci_desktop.ui.view_state import ViewState

_LOADS_SHARE = 0.34
"""The most the bars may take of the height."""


class ComparePage(QWidget):
    """Two stages compared; made when Compare is shown for the first time."""

    told = Signal(str)
    """One sentence for the status bar and assistive technology."""
    go_wanted = Signal(object)
    """A cell (CellRef of the later stage) is to be worked on."""
    finding_wanted = Signal(object)
    """A finding is to be shown, or (None) all of them."""
    vote_wanted = Signal(object)
    """What the room said of a move (its place) is to be written down."""
    copy_picture_wanted = Signal()
    save_picture_wanted = Signal()

    def __init__(
        self,
        bridge: SessionBridge,
        window_state: ViewState,
        theme: ThemeHolder,
        stages: tuple[StageId, StageId],
    ) -> None:
        """Compare two stages."""
        super().__init__()
        self.setObjectName("comparePage")
        self._window_state = window_state
        self.bridge = bridge
        self.theme = theme
        self.state = CompareState(*stages, self)
        self.state.set_zoom(window_state.zoom)
        self.scene = CompareScene(bridge, self.state, self)
        self.filters = FilterBar(self.scene, theme)
        self.matrix = MergedMatrix(self.scene, window_state, theme.theme)
        self.loads = LoadPanel(self.scene, theme)
        self.ledger = LedgerPanel(self.scene, theme)
        self.result = ResultPanel(self.scene, theme)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for parts in ((self.filters, self.matrix, self.loads), (self.ledger, self.result)):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in parts:
                column.addWidget(part, 1 if part in (self.matrix, self.ledger) else 0)
            self.split.addWidget(side)
            side.setMinimumWidth(360)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.split)

    def _connect(self) -> None:
        self._window_state.zoom_changed.connect(self.state.set_zoom)
        self.theme.changed.connect(self._retheme)
        self.state.held_changed.connect(self._say_held)
        self.matrix.cells.go_wanted.connect(self.go_wanted)
        self.matrix.cells.chosen.connect(self.ledger.choose_cells)
        self.ledger.chosen.connect(self._show_moves)
        self.ledger.told.connect(self.told)
        self.ledger.vote_wanted.connect(self.vote_wanted)
        self.result.finding_wanted.connect(self.finding_wanted)
        self.filters.copy_wanted.connect(self.copy_picture_wanted)
        self.filters.save_wanted.connect(self.save_picture_wanted)

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.setAccessibleName(translate("Compare", "Compare"))
        self.filters.retranslate()
        self.matrix.retranslate()
        self.loads.retranslate()
        self.result.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _retheme(self, theme: Theme) -> None:
        self.matrix.set_theme(theme)

    # -- coming and going -------------------------------------------------------------------

    def begin(self, before: StageId, after: StageId) -> None:
        """Compare two stages from now on, following every edit."""
        self.state.show(before, after)
        self.scene.set_active(True)
        self.matrix.refresh()

    def end(self) -> None:
        """Rest until Compare is shown again."""
        self.state.hold(False)
        self.scene.set_active(False)

    def take_focus(self) -> None:
        """Give the keyboard to the merged cells, to one of them when none is current."""
        cells = self.matrix.cells
        cells.setFocus(Qt.FocusReason.OtherFocusReason)
        if not cells.currentIndex().isValid():
            cells.choose_first()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        ledger = self.ledger.view if self.ledger.model.lines else self.ledger.funnel
        return (self.matrix.names, self.matrix.cells, self.loads.table, ledger, self.result.counts)

    # -- choosing ---------------------------------------------------------------------------

    def _show_moves(self, moves: list[Move]) -> None:
        self.matrix.cells.choose(cells_of(self.scene, moves))

    # -- the blink --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the earlier stage while B is held."""
        if event.key() == BLINK and not event.modifiers():
            if not event.isAutoRepeat():
                self.state.hold(True)
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the merged cells again when B is let go."""
        if event.key() == BLINK and not event.isAutoRepeat():
            self.state.hold(False)
            event.accept()
        else:
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let go of B when the window loses the keyboard: its release will not come."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self.state.hold(False)
        return super().event(event)

    def _say_held(self, on: bool) -> None:
        workshop = self.bridge.workshop
        stage = workshop.stage(self.state.left if on else self.state.right).name
        announce(self, translate("Compare", "Showing {stage}").format(stage=stage))

    # -- sizes ------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Share the height: the bars take what they need, within limits."""
        self.loads.set_most(round(self.height() * _LOADS_SHARE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room."""
        first = event.oldSize().width() <= 0
        super().resizeEvent(event)
        if first:
            half = self.width() // 2
            self.split.setSizes([half, self.width() - half])
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a size both halves can be read at."""
        return QSize(1200, 700)
