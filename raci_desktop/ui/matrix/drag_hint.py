"""The card beside a dragged letter: one row below the target, above it near the lower edge."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.ui.chips_cache import severity_pixmap
from raci_desktop.ui.fonts import sized
from raci_desktop.ui.matrix.hint import Hint
from raci_desktop.ui.matrix.stage_strip import plain_label
from raci_desktop.ui.theme import Theme

GAP = 5
WIDEST = 520


class DragHint(QFrame):
    """Floats over the matrix and lets every event through."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Stay hidden until there is something to say."""
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("dragHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._headline = plain_label(self, "dragHintHeadline")
        self._headline.setFont(sized(13, 600))
        self._sign = QLabel(self)
        self._detail = plain_label(self, "dragHintDetail")
        self._detail.setFont(sized(12))
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._sign)
        second.addWidget(self._detail, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 7)
        column.setSpacing(3)
        column.addWidget(self._headline)
        column.addLayout(second)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(6)
        shadow.setOffset(0, 2)
        shadow.setColor(QColor(0, 0, 0, 31))
        self.setGraphicsEffect(shadow)
        self.hide()

    def say(self, hint: Hint, target: QRect, area: QRect) -> None:
        """Show a hint beside a target cell, within an area, both in the parent's coordinates."""
        self._headline.setText(hint.headline)
        self._detail.setText(hint.detail)
        self._sign.setVisible(hint.good)
        if hint.good:
            self._sign.setPixmap(severity_pixmap("ok", 14, self.theme, self.devicePixelRatioF()))
        self.setMaximumWidth(min(WIDEST, area.width() - 2 * GAP))
        self.adjustSize()
        self.move(self._place(target, area))
        self.show()
        self.raise_()

    def _place(self, target: QRect, area: QRect) -> QPoint:
        left = target.center().x() - self.width() // 2
        left = max(area.left() + GAP, min(left, area.right() - self.width() - GAP))
        below = target.bottom() + GAP
        if below + self.height() > area.bottom():
            return QPoint(left, target.top() - GAP - self.height())
        return QPoint(left, below)
