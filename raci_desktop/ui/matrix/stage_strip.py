"""The strips above the matrices: which stage this is, its lock, and how much changed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.fonts import styled
from raci_desktop.ui.icons import icon
from raci_desktop.ui.matrix.since import SinceButton
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES, TYPE


def plain_label(parent: QWidget, name: str = "") -> QLabel:
    """Return a label that never takes user text for markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label


class ElidedLabel(QWidget):
    """One line of plain text that ends in an ellipsis where there is no room for more."""

    def __init__(self, font: QFont, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._text = ""
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_text(self, text: str) -> None:
        """Show a text; hovering shows all of it."""
        self._text = text
        self.setAccessibleName(text)
        self.setAccessibleDescription(text)  # else the tooltip, markup and all
        self.setToolTip(plain_tip(text))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the whole text takes."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 1, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        elide = Qt.TextElideMode.ElideRight
        line = self.fontMetrics().elidedText(self._text, elide, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()


class StageStrip(QWidget):
    """Badge, name, and on the right the lock of the reference or the count of changes."""

    lock_toggled = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        """Start empty; ``show_stage`` fills it."""
        super().__init__(parent)
        self.setFixedHeight(MEASURES.stage_strip)
        self.setObjectName("stageStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._locked = True
        self._badge = plain_label(self, "stageBadge")
        self._badge.setFixedHeight(22)
        self._name = ElidedLabel(styled(TYPE.stage_name), self)
        self.since = SinceButton(self)
        self.lock = QToolButton(self)
        self.lock.setObjectName("stageLock")
        self.lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.lock.setIconSize(QSize(14, 14))
        self.lock.clicked.connect(lambda: self.lock_toggled.emit(not self._locked))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self._badge)
        row.addWidget(self._name, 1)
        row.addWidget(self.since)
        row.addWidget(self.lock)

    def show_stage(self, stage: Stage, kind: str) -> None:
        """Show a stage as the earlier or the later one: ``kind`` is "before" or "after"."""
        name, former = stage.name.upper(), self._badge.property("stage")
        self._badge.setProperty("stage", kind)
        self._badge.setText(f"◀ {name}" if kind == "before" else f"{name} ▶")
        if former not in (None, kind):  # the first look needs no second polish
            self._badge.style().unpolish(self._badge)
            self._badge.style().polish(self._badge)
        self._name.set_text(stage.subtitle or stage.name)

    def show_lock(self, shown: bool, locked: bool, theme: Theme) -> None:
        """Show whether the reference is locked, or nothing when it is no reference."""
        self._locked = locked
        self.lock.setVisible(shown)
        called = translate("Matrix", "Reference") if locked else translate("Matrix", "Open")
        self.lock.setText(called)
        self.lock.setIcon(icon("lock" if locked else "lock-open", theme.colours.text_2))
        words = translate("Matrix", "Lock the reference")
        if locked:
            words = translate("Matrix", "Locked reference: unlock it to change it")
        self.lock.setAccessibleName(words)
        self.lock.setToolTip(words)


class CornerStrip(QWidget):
    """Over the activity column: how large the workshop is."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setFixedHeight(MEASURES.stage_strip)
        self.setObjectName("stageStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = plain_label(self, "stageStatus")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.addWidget(self._text)

    def show_size(self, activities: int, roles: int) -> None:
        """Show the number of activities and roles."""
        rows = translate("Matrix", "{count} activities").format(count=activities)
        if activities == 1:
            rows = translate("Matrix", "1 activity")
        columns = translate("Matrix", "{count} roles").format(count=roles)
        if roles == 1:
            columns = translate("Matrix", "1 role")
        self._text.setText(f"{rows} · {columns}")
