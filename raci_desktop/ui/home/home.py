"""The home page: the sample first, then blank, import and open; beside them recent workshops."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from raci_desktop.ui import icons
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.dialogs.parts import Label, plain_tip
from raci_desktop.ui.home.buttons import BeginButton, RecentButton
from raci_desktop.ui.home.recent import edited_words, recent_workshops
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TYPE, TypeStyle

SIDE = 336
CARD = 300
CHIP = 36
TAGLINE = TypeStyle(15, 21)


class Letters(QWidget):
    """The four letters as chips, above the name."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(4 * CHIP + 3 * 6 + 4, CHIP + 4)
        theme.changed.connect(self._refresh)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, letter in enumerate("RACI"):
            box = QRectF(2 + place * (CHIP + 6), 2, CHIP, CHIP)
            paint_chip(painter, box, letter, letter, self._theme.theme)
        painter.end()

    def _refresh(self) -> None:
        self.update()


class Ground(QWidget):
    """A widget filled with one colour of the theme."""

    def __init__(self, theme: ThemeHolder, fill: str, *, edge: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._fill = fill
        self._edge = edge
        theme.changed.connect(self._refresh)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(str(getattr(colours, self._fill))))
        if self._edge:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), colour(colours.line_strong))
        painter.end()

    def _refresh(self) -> None:
        self.update()


class HomePage(QWidget):
    """Where a person begins; it does nothing itself, it tells what was chosen."""

    open_sample = Signal()
    new_blank = Signal()
    import_sheet = Signal()
    open_file = Signal(object)
    """The ``Path`` of a recent workshop, or None to ask for one."""

    def __init__(
        self, settings: Settings, theme: ThemeHolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Home")
        self.recent = [
            RecentButton(theme, one, edited_words(one.edited, datetime.now().astimezone().date()))
            for one in recent_workshops(settings.recent)
        ]
        self._grid = QGridLayout()
        self._columns = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._main(), 1)
        self.sample.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(1100, 700)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _side(self) -> QWidget:
        theme = self._theme
        side = Ground(theme, "window", edge=True)
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
        tagline = "See where accountability sits, and agree where it should."
        head.addWidget(Label(theme, tagline, TAGLINE, "text_2", wrap=True))
        column.addLayout(head)
        self._begin(column)
        column.addStretch(1)
        column.addLayout(self._promise())
        return side

    def _begin(self, column: QVBoxLayout) -> None:
        theme = self._theme
        key = QKeySequence.StandardKey
        self.sample = BeginButton(
            theme, "star", "Open sample workshop", "Northwind Retail, as a copy", framed=True
        )
        self.blank = BeginButton(
            theme, "add", "New blank workshop", "Paste a list to start", _keys(key.New)
        )
        self.sheet = BeginButton(
            theme, "import", "Import from Excel…", ".xlsx, .csv or .md", _keys("Ctrl+I")
        )
        self.open = BeginButton(theme, "folder", "Open…", "A .raci file", _keys(key.Open))
        self.sample.clicked.connect(self.open_sample)
        self.blank.clicked.connect(self.new_blank)
        self.sheet.clicked.connect(self.import_sheet)
        self.open.clicked.connect(self._ask_file)
        for button in (self.sample, self.blank, self.sheet, self.open):
            column.addWidget(button)

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(8)
        self._lock = QLabel()
        row.addWidget(self._lock)
        words = "Files stay on this computer. No account."
        row.addWidget(Label(self._theme, words, TypeStyle(12, 16), "text_2"), 1)
        self._theme.changed.connect(self._paint_lock)
        self._paint_lock()
        return row

    def _main(self) -> QScrollArea:
        page = Ground(self._theme, "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 44, 48, 32)
        column.setSpacing(16)
        column.addWidget(Label(self._theme, "Recent workshops", TYPE.section_title))
        if self.recent:
            self._grid.setSpacing(16)
            column.addLayout(self._grid)
            for button in self.recent:
                button.setToolTip(plain_tip(str(button.recent.path)))
                button.clicked.connect(self._open_recent)
        else:
            words = "Workshops you open or begin are listed here."
            column.addWidget(Label(self._theme, words, TYPE.body, "muted"))
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(page)
        return self._area

    def _arrange(self) -> None:
        """Put the cards in as many columns as fit."""
        room = self.width() - SIDE - 2 * 48 - 12
        columns = max(1, min(3, (room + 16) // (CARD + 16)))
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.recent):
            self._grid.addWidget(button, number // columns, number % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _open_recent(self) -> None:
        button = self.sender()
        if isinstance(button, RecentButton):
            self.open_file.emit(Path(button.recent.path))

    def _ask_file(self) -> None:
        self.open_file.emit(None)

    def _paint_lock(self) -> None:
        value = self._theme.theme.colours.text_2
        self._lock.setPixmap(icons.icon_pixmap("lock", value, 14, screen_ratio()))


def _keys(keys: QKeySequence.StandardKey | str) -> str:
    """Return keys as this platform writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
