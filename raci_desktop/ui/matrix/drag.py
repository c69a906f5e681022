"""Dragging letters: which mark is meant, the picture under the pointer, scrolling at edges."""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDrag
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


def lift(source: QWidget, scene: MatrixScene, mark: Mark, ref: CellRef, theme: Theme) -> None:
    """Start dragging a mark out of a cell; returns when it is dropped or given up."""
    if mark.letter is Letter.UNREAD:
        return  # unread text has no letter to carry elsewhere
    dragged = Dragged(mark.letter, scene.origin, ref, mark.scope)
    start_drag(source, dragged, scene.workshop.letters, theme, scene.state.zoom / 100)


def start_drag(
    source: QWidget, dragged: Dragged, letters: LetterSet, theme: Theme, zoom: float = 1.0
) -> None:
    """Carry a letter under the pointer until it is dropped or given up with Escape."""
    side = CHIP.cell * CHIP.dragged_scale * zoom
    ratio = source.devicePixelRatioF()
    symbol = letters.symbol(dragged.letter)
    pixmap = dragged_pixmap(dragged.letter.value, symbol, side, theme, ratio)
    drag = QDrag(source)
    drag.setMimeData(to_mime(dragged))
    drag.setPixmap(pixmap)
    size = pixmap.deviceIndependentSize()
    drag.setHotSpot(QPoint(round(size.width() / 2), round(size.height() / 2)))
    drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


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
