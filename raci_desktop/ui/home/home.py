"""The home page: the sample first, then blank, import and open; templates, recent workshops."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from raci_desktop.application.ports import RecentIndex
from raci_desktop.domain.translation import translate
from raci_desktop.ui import icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.home.begin_button import BeginButton
from raci_desktop.ui.home.cards import SMALL, CardGrid
from raci_desktop.ui.home.footer import HomeFooter
from raci_desktop.ui.home.parts import Ground, Letters
from raci_desktop.ui.home.recents_section import RecentsSection
from raci_desktop.ui.home.refresher import Glance, Refresher
from raci_desktop.ui.home.templates_section import TemplatesSection
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE, TypeStyle

SIDE = 336
EDGE = 48
EDGE_NARROW = 32
ROOMY = 1400
"""Px of width from which there is the wide edge around the cards."""
TAGLINE = TypeStyle(15, 21)


class HomePage(QWidget):
    """Where a person begins; it does nothing itself, it tells what was chosen."""

    open_sample = Signal()
    new_blank = Signal()
    import_sheet = Signal()
    open_file = Signal(object)
    """The ``Path`` of a recent workshop, or None to ask for one."""

    def __init__(
        self,
        settings: Settings,
        index: RecentIndex,
        glance: Glance,
        theme: ThemeHolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self.templates = TemplatesSection(theme)
        self.recents = RecentsSection(settings, index, theme)
        self.footer = HomeFooter(theme)
        self._refresher = Refresher(index, glance, self)
        self._refresher.renewed.connect(self.recents.refresh)
        self._lay_out()
        self.recents.open_wanted.connect(self.open_file)
        # After the page is painted: what is not known yet is looked up without making it wait.
        QTimer.singleShot(0, self, self._look_up)

    def _look_up(self) -> None:
        self._refresher.renew(self.recents.outdated)
        self.footer.show_counts(len(self.recents.cards), datetime.now().astimezone())

    def refresh(self) -> None:
        """Show what there is now."""
        self.recents.refresh()
        self.templates.refresh()
        self._look_up()

    def sizeHint(self) -> QSize:
        return QSize(1100, 700)

    def event(self, e: QEvent) -> bool:
        """Look again when the window comes to the front: other windows may have changed things."""
        if e.type() == QEvent.Type.WindowActivate:
            QTimer.singleShot(0, self, self.refresh)
        return super().event(e)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys work from the first moment."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = EDGE if self.width() >= ROOMY else EDGE_NARROW
        self._column.setContentsMargins(edge, 40, edge, 32)

    def _focus_first(self) -> None:
        """Put the focus on the last workshop where it is in sight, else on the sample."""
        if self.isAncestorOf(QApplication.focusWidget() or self.window()):
            return
        shown = self.recents.grid.shown
        port = self._area.viewport()
        if shown and port.rect().contains(
            QRect(shown[0].mapTo(port, QPoint(0, 0)), shown[0].size())
        ):
            self.recents.focus_first()
        else:
            self.sample.setFocus()

    def _lay_out(self) -> None:
        self.setAccessibleName(translate("Home", "Home"))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._main(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.footer)

    def _side(self) -> QWidget:
        theme = self._theme
        side = Ground(theme, "window", Qt.Edge.RightEdge)
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 44, 17, 20)
        column.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 12, 16)
        head.setSpacing(6)
        head.addWidget(Letters(theme))
        head.addSpacing(6)
        head.addWidget(Label(theme, "RACI Desktop", TYPE.page_title))
        tagline = translate("Home", "See where accountability sits, and agree where it should.")
        head.addWidget(Label(theme, tagline, TAGLINE, "text_2", wrap=True))
        column.addLayout(head)
        self._begin(column)
        column.addStretch(1)
        column.addLayout(self._promise())
        return side

    def _begin(self, column: QVBoxLayout) -> None:
        theme, key = self._theme, QKeySequence.StandardKey
        self.sample = BeginButton(
            theme,
            "star",
            translate("Home", "Open sample workshop"),
            translate("Home", "Northwind Retail, as a copy"),
            framed=True,
        )
        self.blank = BeginButton(
            theme,
            "add",
            translate("Home", "New blank workshop"),
            translate("Home", "Paste a list to start"),
            _keys(key.New),
        )
        self.sheet = BeginButton(
            theme,
            "import",
            translate("Home", "Import from Excel…"),
            translate("Home", ".xlsx or .csv, reviewed first"),
            _keys("Ctrl+I"),
        )
        self.open = BeginButton(
            theme,
            "folder",
            translate("Home", "Open…"),
            translate("Home", "A .raci file"),
            _keys(key.Open),
        )
        self.sample.clicked.connect(self.open_sample)
        self.blank.clicked.connect(self.new_blank)
        self.sheet.clicked.connect(self.import_sheet)
        self.open.clicked.connect(self._ask_file)
        self.side = CardGrid(translate("Home", "Begin"), SIDE, 1, gap=4)
        self.side.fill([self.sample, self.blank, self.sheet, self.open])
        column.addWidget(self.side)

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(8)
        self._lock = QLabel()
        row.addWidget(self._lock)
        words = translate("Home", "Files stay on this computer. No account.")
        row.addWidget(Label(self._theme, words, SMALL, "text_2"), 1)
        self._theme.changed.connect(self._paint_lock)
        self._paint_lock()
        return row

    def _main(self) -> QScrollArea:
        page = Ground(self._theme, "surface")
        self._column = column = QVBoxLayout(page)
        column.setSpacing(32)
        column.addWidget(self.templates)
        column.addWidget(self.recents)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(page)
        return self._area

    def _ask_file(self) -> None:
        self.open_file.emit(None)

    def _paint_lock(self) -> None:
        value = self._theme.theme.colours.text_2
        self._lock.setPixmap(icons.icon_pixmap("lock", value, 14, screen_ratio()))


def _keys(keys: QKeySequence.StandardKey | str) -> str:
    """Return keys as this platform writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
