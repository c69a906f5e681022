"""The letter tray: tiles to drag, to click (arming the letter) and to reach by Tab."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QVBoxLayout, QWidget

from raci_desktop.domain.letters import Letter, LetterDefinition, in_words
from raci_desktop.domain.translation import translate
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.fonts import sized
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import CHIP, MEASURES, TYPE
from raci_desktop.ui.view_state import CLEAR, Armed, ViewState

_LEAST_HEIGHT = 32
_BARE = 58
"""Px under which a tile leaves out its name too: chip and key are left."""
_SHORT = 98
"""Px under which a tile leaves out its hint."""


class Tile(QAbstractButton):
    """One letter (or Clear): pressed it is armed, dragged it is carried to a cell."""

    def __init__(self, known: LetterDefinition | None, theme: ThemeHolder, parent: QWidget) -> None:
        """Show a letter; None is the tile that clears."""
        super().__init__(parent)
        self.known = known
        self._theme = theme
        self._pressed: QPoint | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setFixedWidth(MEASURES.tray_tile_width)
        self.setMinimumHeight(_LEAST_HEIGHT if known else MEASURES.smallest_target)
        self.setMaximumHeight(MEASURES.tray_tile_height if known else 52)
        self._name()

    def _name(self) -> None:
        if self.known is None:
            self.setAccessibleName(translate("Tray", "Clear: then click cells to clear them"))
            self.setToolTip(translate("Tray", "Clear cells: click, then click cells (Del)"))
        else:
            said = in_words(self.known)
            self.setAccessibleName(f"{said.name}, {said.hint}")
            self.setAccessibleDescription(said.definition)
            words = translate(
                "Tray", "{name}: drag it to a cell, click it and then cells, or press {key}"
            )
            self.setToolTip(words.format(name=said.name, key=self.known.symbol))

    def sizeHint(self) -> QSize:
        """Return the design's size of a tile."""
        height = MEASURES.tray_tile_height if self.known else 52
        return QSize(MEASURES.tray_tile_width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may start."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start a drag once the pointer has gone far enough."""
        if self._pressed is None or self.known is None:
            return
        travelled = event.position().toPoint() - self._pressed
        if travelled.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            tray = self.parentWidget()
            if isinstance(tray, LetterTray):
                tray.drag(self.known.letter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint card, key, chip, name and hint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        if self.known is None:
            low = self.height() < 44
            base = self.height() // 2 + 4 if low else 24
            keys = "" if low else translate("Tray", "Del")
            self._paint_words(painter, base, translate("Tray", "Clear"), keys)
        else:
            self._paint_letter(painter, self.known)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        colours = self._theme.theme.colours
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = self.isChecked() or self.hasFocus()
        edge = colours.focus if self.hasFocus() else colours.text
        pen = QPen(colour(edge if strong else colours.line_strong), 2 if strong else 1)
        if self.known is None and not strong:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        fill = colours.selection if self.isChecked() else colours.surface
        ground = colours.window if self.known is None and not self.isChecked() else fill
        painter.setBrush(colour(colours.header if self.underMouse() else ground))
        painter.drawRoundedRect(box, MEASURES.tray_tile_radius, MEASURES.tray_tile_radius)

    def _paint_letter(self, painter: QPainter, known: LetterDefinition) -> None:
        if self.height() < _BARE:
            self._paint_bare(painter, known)
            return
        theme, short = self._theme.theme, self.height() < _SHORT
        side = CHIP.tray * (0.8 if short else 1)
        top = 7.0 if short else 16.0
        box = QRectF((self.width() - side) / 2, top, side, side)
        paint_chip(painter, box, known.letter.value, known.symbol, theme)
        self._paint_key(painter, known.symbol)
        said = in_words(known)
        hint = "" if short else said.hint
        self._paint_words(painter, round(box.bottom()) + (18 if short else 22), said.name, hint)

    def _paint_bare(self, painter: QPainter, known: LetterDefinition) -> None:
        side = min(CHIP.cell, self.height() - 8)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_chip(painter, box, known.letter.value, known.symbol, self._theme.theme)
        self._paint_key(painter, known.symbol)

    def _paint_key(self, painter: QPainter, symbol: str) -> None:
        colours = self._theme.theme.colours
        box = QRectF(self.width() - 20, 5, 15, 14)
        painter.setPen(QPen(colour(colours.line_strong), 1))
        painter.setBrush(colour(colours.surface))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(colour(colours.text_2))
        painter.setFont(sized(10))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, symbol)

    def _paint_words(self, painter: QPainter, base: int, name: str, hint: str) -> None:
        colours = self._theme.theme.colours
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.setPen(colour(colours.text))
        painter.setFont(_fitting(name, self.width() - 8))
        painter.drawText(QRectF(0, base - 13, self.width(), 18), centre, name)
        painter.setPen(colour(colours.text_2))
        painter.setFont(sized(11))
        painter.drawText(QRectF(0, base + 4, self.width(), 16), centre, hint)


def _fitting(name: str, width: int) -> QFont:
    for size in (12, 11, 10, 9):
        font = sized(size, 600)
        if QFontMetricsF(font).horizontalAdvance(name) <= width:
            return font
    return sized(9, 600)


class LetterTray(QWidget):
    """The column of tiles for the workshop's letter set."""

    def __init__(self, bridge: SessionBridge, state: ViewState, theme: ThemeHolder) -> None:
        """Build the tiles and follow what is armed."""
        super().__init__()
        self._bridge = bridge
        self._state = state
        self._theme = theme
        self._letters = bridge.workshop.letters
        self.setObjectName("tray")
        self.setFixedWidth(MEASURES.tray)
        self.setAccessibleName(translate("Tray", "Letters"))
        self.tiles: list[Tile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 10, 10, 10)
        self._column.setSpacing(7)
        words = translate("Tray", "Drag, click or press a key")
        how = Label(theme, words, TYPE.caption, "text_2", wrap=True)
        how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(how)
        self._fill()
        self._column.addStretch(1)
        state.armed_changed.connect(self._show_armed)
        bridge.changed.connect(self._follow)
        theme.changed.connect(self.update)

    def drag(self, letter: Letter) -> None:
        """Carry a letter from the tray to wherever it is dropped."""
        from raci_desktop.ui.matrix.drag import start_drag
        from raci_desktop.ui.matrix.mime import Dragged

        self._state.arm(None)
        dragged = Dragged(letter, f"{id(self._bridge):x}")
        start_drag(self, dragged, self._letters, self._theme.theme, self._state.zoom / 100)

    def _fill(self) -> None:
        for tile in self.tiles:
            self._column.removeWidget(tile)
            tile.deleteLater()
        self.tiles = []
        for index, known in enumerate((*self._letters.definitions, None)):
            tile = Tile(known, self._theme, self)
            tile.clicked.connect(self._arming(known.letter if known else CLEAR))
            self._column.insertWidget(index + 1, tile, 8)
            self.tiles.append(tile)

    def _arming(self, armed: Armed) -> Callable[[bool], None]:
        # Not a partial: Qt cannot look into one and leaves the argument of ``clicked`` out.
        def arm(on: bool) -> None:
            self._state.arm(armed if on else None)

        return arm

    def _follow(self) -> None:
        if self._bridge.workshop.letters != self._letters:
            self._letters = self._bridge.workshop.letters
            self._state.arm(None)
            self._fill()

    def _show_armed(self, armed: Armed | None) -> None:
        for tile in self.tiles:
            meant: Armed = tile.known.letter if tile.known else CLEAR
            tile.setChecked(armed == meant)
