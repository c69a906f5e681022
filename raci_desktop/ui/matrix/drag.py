"""Dragging letters: which mark is meant, the picture under the pointer, scrolling at edges."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QCursor, QDrag, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Cell, CellRef, Mark
from raci_desktop.ui.chips_cache import dragged_pixmap
from raci_desktop.ui.matrix.mime import Dragged, to_mime
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import CHIP

EDGE = 28
"""Px from an edge within which a drag scrolls."""
STEP = 12
"""Px scrolled at each tick of the timer."""
TICK_MS = 30


def mark_at(cell: Cell, rect: QRect, point: QPoint) -> Mark:
    """Return the mark of a cell under a point: chips share its width evenly.

    Raises IndexError for a cell without marks.
    """
    count = len(cell.marks)
    share = (point.x() - rect.left()) * count // max(1, rect.width())
    return cell.marks[max(0, min(count - 1, share))]


def lift(source: QWidget, scene: MatrixScene, mark: Mark, ref: CellRef, theme: Theme) -> bool:
    """Drag a mark out of a cell; return, when it is let go, whether that was out of the window."""
    if mark.letter is Letter.UNREAD:
        return False  # unread text has no letter to carry elsewhere
    dragged = Dragged(mark.letter, scene.origin, ref, mark.scope)
    escape = EscapeWatch(source)
    result = start_drag(source, dragged, scene.workshop.letters, theme, scene.state.zoom / 100)
    escape.end()
    if result != Qt.DropAction.IgnoreAction or escape.pressed:
        return False
    return let_go_outside(source)


def let_go_outside(source: QWidget) -> bool:
    """Whether the pointer has let go of everything, outside the window of a widget.

    Only X11 tells us of the pointer and of the keys outside our windows while something is
    dragged; elsewhere a drag that nobody takes is given up.
    """
    if QGuiApplication.platformName() != "xcb":
        return False
    held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
    return not held and not source.window().frameGeometry().contains(QCursor.pos())


class EscapeWatch(QObject):
    """Notices Escape while something is dragged, which Qt keeps to itself.

    Qt's own filter swallows the key; filters put in later are asked first, so this one goes in
    once the drag's loop runs.
    """

    def __init__(self, parent: QWidget) -> None:
        """Begin with the next turn of the event loop."""
        super().__init__(parent)
        self.pressed = False
        self._application = QCoreApplication.instance()
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if self._application is not None:
            self._application.installEventFilter(self)

    def end(self) -> None:
        """Notice nothing any more."""
        if self._application is not None:
            self._application.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at keys and let everything through."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.pressed = True
        return False


def start_drag(
    source: QWidget, dragged: Dragged, letters: LetterSet, theme: Theme, zoom: float = 1.0
) -> Qt.DropAction:
    """Carry a letter until it is dropped or given up with Escape; return what was done with it."""
    side = CHIP.cell * CHIP.dragged_scale * zoom
    ratio = source.devicePixelRatioF()
    symbol = letters.symbol(dragged.letter)
    pixmap = dragged_pixmap(dragged.letter.value, symbol, side, theme, ratio)
    drag = QDrag(source)
    drag.setMimeData(to_mime(dragged))
    drag.setPixmap(pixmap)
    size = pixmap.deviceIndependentSize()
    drag.setHotSpot(QPoint(round(size.width() / 2), round(size.height() / 2)))
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    return drag.exec(actions, Qt.DropAction.CopyAction)


class EdgeScroller(QObject):
    """Scrolls a view while something is dragged near one of its edges."""

    def __init__(self, view: QAbstractItemView) -> None:
        """Stand ready; nothing scrolls yet."""
        super().__init__(view)
        self._view = view
        self._by = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._scroll)

    def follow(self, point: QPoint) -> None:
        """Scroll while the pointer stays near an edge of the viewport."""
        area = self._view.viewport().rect()
        self._by = QPoint(
            _pull(point.x(), area.left(), area.right()),
            _pull(point.y(), area.top(), area.bottom()),
        )
        if self._by.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop scrolling."""
        self._timer.stop()

    def _scroll(self) -> None:
        for bar, by in (
            (self._view.horizontalScrollBar(), self._by.x()),
            (self._view.verticalScrollBar(), self._by.y()),
        ):
            bar.setValue(bar.value() + by)


def _pull(at: int, low: int, high: int) -> int:
    if at < low + EDGE:
        return -STEP
    return STEP if at > high - EDGE else 0
