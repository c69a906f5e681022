"""Starting the drag of rows, groups and roles, with their name under the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.fonts import sized
from raci_desktop.ui.matrix.part_mime import DraggedParts, PartKind, parts_to_mime
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import MEASURES

WIDEST = 240
"""Px the name under the pointer may take."""
HEIGHT = 30
_PADDING = 10


def drag_parts(
    source: QWidget, parts: DraggedParts, names: Sequence[str], title: str, theme: Theme
) -> None:
    """Carry rows or columns until they are dropped or given up with Escape."""
    drag = QDrag(source)
    drag.setMimeData(parts_to_mime(parts, names))
    drag.setPixmap(_card(title, theme, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-8, HEIGHT // 2))
    drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)


def title_of(kind: PartKind, names: Sequence[str], group: str = "") -> str:
    """Return what stands under the pointer: one name, or how many there are."""
    if kind is PartKind.GROUP:
        words = translate("PartDrag", "{group} · {count} activities")
        return words.format(group=group, count=len(names))
    if len(names) == 1:
        return names[0]
    if kind is PartKind.ROLES:
        return translate("PartDrag", "{count} roles").format(count=len(names))
    return translate("PartDrag", "{count} activities").format(count=len(names))


def _card(title: str, theme: Theme, ratio: float) -> QPixmap:
    font = sized(13, 600)
    metrics = QFontMetricsF(font)
    text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, WIDEST)
    width = round(metrics.horizontalAdvance(text)) + 2 * _PADDING + 2
    pixmap = QPixmap(QSize(width, HEIGHT) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(theme.colours.focus), 1.5))
    painter.setBrush(colour(theme.colours.surface))
    box = QRectF(1, 1, width - 2, HEIGHT - 2)
    painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)
    painter.setPen(colour(theme.colours.text))
    painter.setFont(font)
    painter.drawText(box.adjusted(_PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return pixmap
