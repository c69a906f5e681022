"""The bar of stage tabs: painted names and subtitles, steps moved by dragging or by keys."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.fonts import sized
from raci_desktop.ui.theme import Theme, ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES

_PADDING = 16
_GAP = 8
_NAME_WIDEST = 260
_SUBTITLE_WIDEST = 210
_KEYS = {
    "F2": "rename",
    "Del": "remove",
    "Alt+Left": "earlier",
    "Alt+Right": "later",
    "Ctrl+D": "duplicate",
}
"""What keys do to the stage of the current tab, by the name of the command."""


class StageBar(QTabBar):
    """Tabs that show a stage's name and, quieter, what the room calls it; the last is Compare."""

    menu_wanted = Signal(int, QPoint)
    """The menu of a tab is wanted, at a global position."""
    command_wanted = Signal(str, int)
    """A key asks for a command on the stage of a tab: rename, remove, earlier, later, duplicate."""
    drop_wanted = Signal(int, int)
    """The stage of a tab was dragged to before the tab of another number."""

    def __init__(self, theme: ThemeHolder, parent: QWidget) -> None:
        """Start without tabs."""
        super().__init__(parent)
        self._holder = theme
        self._stages: tuple[Stage, ...] = ()
        self._brief = False
        self._pressed: QPoint | None = None
        self._dragged = -1
        self._target = -1
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.retranslate()
        theme.changed.connect(self._repaint)

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.setAccessibleName(translate("Stages", "Stages"))
        self.show_stages(self._stages)

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show these stages as tabs, and Compare after them."""
        self._stages = stages
        wanted = len(stages) + 1 if stages else 0
        while self.count() > wanted:
            self.removeTab(self.count() - 1)
        for number in range(wanted):
            if number >= self.count():
                self.addTab("")
            words = ", ".join(filter(None, self._whole(number)))
            self.setTabText(number, words.replace("&", "&&"))
            self.setAccessibleTabName(number, words)
        self.updateGeometry()
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Show the subtitle of the current stage alone, where there is little room."""
        if brief != self._brief:
            self._brief = brief
            self.show_stages(self._stages)

    def fit(self) -> None:
        """Share the room anew after another tab became current."""
        if self._brief:
            self.show_stages(self._stages)

    def _whole(self, index: int) -> tuple[str, str]:
        if index >= len(self._stages):
            return translate("Stages", "Compare"), ""
        stage = self._stages[index]
        return stage.name, stage.subtitle

    def _texts(self, index: int) -> tuple[str, str]:
        """Return name and subtitle as far as a tab has room for them."""
        name, subtitle = self._whole(index)
        if self._brief and index != self.currentIndex():
            subtitle = ""
        elide = Qt.TextElideMode.ElideRight
        return (
            QFontMetrics(sized(13, 600)).elidedText(name, elide, _NAME_WIDEST),
            QFontMetrics(sized(12)).elidedText(subtitle, elide, _SUBTITLE_WIDEST),
        )

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for name and subtitle."""
        name, subtitle = self._texts(index)
        width = QFontMetrics(sized(13, 600)).horizontalAdvance(name) + 2 * _PADDING
        if subtitle:
            width += _GAP + QFontMetrics(sized(12)).horizontalAdvance(subtitle)
        return QSize(width, MEASURES.tabs - 5)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the same room: what does not fit is scrolled to, not squeezed."""
        return self.tabSizeHint(index)

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs, the one on top joined to the matrix below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index, self._holder.theme)
        self._paint_target(painter)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int, theme: Theme) -> None:
        box, colours = self.tabRect(index), theme.colours
        if index == self.currentIndex():
            painter.setPen(QPen(colour(colours.line_strong), 1))
            painter.setBrush(colour(colours.surface))
            painter.drawRoundedRect(box.adjusted(0, 0, -1, 10), MEASURES.radius, MEASURES.radius)
            if self.hasFocus():
                painter.setPen(QPen(colour(colours.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(3, 3, -4, -3), 4, 4)
        name, subtitle = self._texts(index)
        painter.setFont(sized(13, 600))
        painter.setPen(colour(colours.text))
        left = QRect(box.left() + _PADDING, box.top(), box.width(), box.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(left, middle, name)
        after = painter.fontMetrics().horizontalAdvance(name) + _GAP
        painter.setFont(sized(12))
        painter.setPen(colour(colours.text_2))
        painter.drawText(left.translated(after, 0), middle, subtitle)

    def _paint_target(self, painter: QPainter) -> None:
        """Paint where a dragged step would land: a bar between two tabs."""
        if self._target >= 0:
            x = self.tabRect(self._target).left()
            ink = colour(self._holder.theme.colours.focus)
            painter.fillRect(QRect(x - 1, 2, 3, self.height() - 4), ink)

    def _repaint(self) -> None:
        self.update()

    # -- dragging ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a step may be lifted."""
        super().mousePressEvent(event)
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._is_step(self.tabAt(point)):
            self._pressed = point

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the step would land."""
        point = event.position().toPoint()
        if self._pressed is not None and self._dragged < 0:
            if (point - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged = self.tabAt(self._pressed)
        if self._dragged >= 0:
            self._target = self._landing(point)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the step land."""
        super().mouseReleaseEvent(event)
        dragged, target = self._dragged, self._target
        self._end_drag()
        if dragged >= 0 and target >= 0 and target not in (dragged, dragged + 1):
            self.drop_wanted.emit(dragged, target)

    def _end_drag(self) -> None:
        self._pressed, self._dragged, self._target = None, -1, -1
        self.unsetCursor()
        self.update()

    def _is_step(self, index: int) -> bool:
        """Whether a tab is a step, which unlike the first and the last stage has no fixed place."""
        return 0 < index < len(self._stages) - 1

    def _landing(self, point: QPoint) -> int:
        """Return the number of the tab before which a step dropped here lands."""
        steps = range(1, len(self._stages))
        return next((i for i in steps if point.x() < self.tabRect(i).center().x()), steps[-1])

    # -- keys -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a stage from the menus' shortcuts while the tabs have the focus."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _command(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out what a key asks for the current stage; Escape ends a drag."""
        command = _command(event)
        if event.key() == Qt.Key.Key_Escape and self._dragged >= 0:
            self._end_drag()
        elif command and self.currentIndex() < len(self._stages):
            self.command_wanted.emit(command, self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a stage: the one pointed at, or the current one by key."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.tabAt(event.pos()) if by_mouse else self.currentIndex()
        if 0 <= index < len(self._stages):
            corner = self.mapToGlobal(self.tabRect(index).bottomLeft())
            self.menu_wanted.emit(index, event.globalPos() if by_mouse else corner)


def _command(event: QKeyEvent) -> str:
    """Return the command of a key, or nothing."""
    text = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
    return _KEYS.get(text, "")
