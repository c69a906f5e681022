"""The home page: begin, import or open a workshop, or go on with a recent one."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.home.entries import HomeEntry
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE

_SIDE_WIDTH = 292
_LOGO_SIDE = 36
_LOGO_STEP = 40


class Logo(QWidget):
    """The four letters as chips."""

    def __init__(self, theme: ThemeHolder) -> None:
        """Paint in the theme in force."""
        super().__init__()
        self._theme = theme
        self.setFixedSize(4 * _LOGO_STEP, _LOGO_SIDE + 2)
        self.setAccessibleName("RACI")
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint R, A, C and I."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, letter in enumerate("RACI"):
            box = QRectF(number * _LOGO_STEP, 1, _LOGO_SIDE, _LOGO_SIDE)
            paint_chip(painter, box, letter, letter, self._theme.theme)
        painter.end()


class HomePage(QWidget):
    """What is on screen while no workshop is open."""

    open_sample = Signal()
    new_blank = Signal()
    import_sheet = Signal()
    open_file = Signal(object)
    """A workshop is to be opened: its path, or None to ask for one."""

    def __init__(self, settings: Settings, theme: ThemeHolder) -> None:
        """Show the recent workshops of the settings."""
        super().__init__()
        self._settings = settings
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        row.addWidget(self._main(), 1)

    def _side(self) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 44, 16, 20)
        column.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(Logo(self._theme))
        head.addSpacing(12)
        head.addWidget(Label(self._theme, "RACI Desktop", TYPE.page_title))
        tagline = "See where accountability sits, and agree where it should."
        head.addWidget(Label(self._theme, tagline, TYPE.body, "text_2", wrap=True))
        column.addLayout(head)
        column.addSpacing(20)
        for entry in self._entries():
            column.addWidget(entry)
        column.addStretch(1)
        local = Label(
            self._theme, "Files stay on this computer. No account.", TYPE.caption, "text_2"
        )
        local.setContentsMargins(12, 0, 0, 0)
        column.addWidget(local)
        return side

    def _entries(self) -> list[HomeEntry]:
        theme = self._theme
        sample = HomeEntry(theme, "star", "Open sample workshop", "Northwind Retail, as a copy")
        blank = HomeEntry(theme, "add", "New blank workshop", "Paste a list to start", "Ctrl N")
        sheet = HomeEntry(
            theme, "import", "Import a sheet…", ".xlsx, .csv or .md, reviewed first", "Ctrl I"
        )
        some = HomeEntry(theme, "folder", "Open…", "A .raci file", "Ctrl O")
        sample.clicked.connect(self.open_sample)
        blank.clicked.connect(self.new_blank)
        sheet.clicked.connect(self.import_sheet)
        some.clicked.connect(partial(self.open_file.emit, None))
        return [sample, blank, sheet, some]

    def _main(self) -> QWidget:
        page = QWidget()
        page.setObjectName("homeMain")
        column = QVBoxLayout(page)
        column.setContentsMargins(48, 44, 48, 32)
        column.setSpacing(8)
        column.addWidget(Label(self._theme, "Recent workshops", TYPE.section_title))
        column.addSpacing(8)
        recent = [path for path in self._settings.recent if path.is_file()]
        for path in recent:
            column.addWidget(self._recent(path))
        if not recent:
            words = "None yet. The sample shows in five minutes what a workshop looks like."
            column.addWidget(Label(self._theme, words, TYPE.body, "text_2", wrap=True))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(page)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _recent(self, path: Path) -> HomeEntry:
        edited = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        words = f"{path.parent}  ·  edited {edited:%d %B %Y, %H:%M}"
        entry = HomeEntry(self._theme, "table", path.stem, words, framed=True)
        entry.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        entry.setMaximumSize(QSize(760, 64))
        entry.clicked.connect(partial(self.open_file.emit, path))
        return entry
