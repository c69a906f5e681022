"""The row of stage tabs: which stage is worked on, and which stands beside it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTabBar, QWidget

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.dialogs.parts import IconButton, Label
from raci_desktop.ui.fonts import sized
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import Theme, ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TYPE
from raci_desktop.ui.view_state import ViewState

_PADDING = 16
_GAP = 8
_SUBTITLE_WIDEST = 210


class StageBar(QTabBar):
    """Tabs that show a stage's name and, quieter, what the room calls it."""

    menu_wanted = Signal(int, object)

    def __init__(self, theme: ThemeHolder, parent: QWidget) -> None:
        """Start without tabs."""
        super().__init__(parent)
        self._holder = theme
        self._stages: tuple[Stage, ...] = ()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(translate("StageTabs", "Stages"))
        theme.changed.connect(self.update)

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show these stages as tabs."""
        self._stages = stages
        while self.count() > len(stages):
            self.removeTab(self.count() - 1)
        for number, stage in enumerate(stages):
            if number >= self.count():
                self.addTab("")
            words = f"{stage.name}, {stage.subtitle}" if stage.subtitle else stage.name
            self.setTabText(number, words.replace("&", "&&"))
            self.setAccessibleTabName(number, words)
        self.updateGeometry()
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Return room for name and subtitle."""
        if index >= len(self._stages):
            return QSize(60, MEASURES.tabs - 5)
        name, subtitle = self._texts(index)
        width = QFontMetrics(sized(13, 600)).horizontalAdvance(name) + 2 * _PADDING
        if subtitle:
            width += _GAP + QFontMetrics(sized(12)).horizontalAdvance(subtitle)
        return QSize(width, MEASURES.tabs - 5)

    def _texts(self, index: int) -> tuple[str, str]:
        stage = self._stages[index]
        subtitle = QFontMetrics(sized(12)).elidedText(
            stage.subtitle, Qt.TextElideMode.ElideRight, _SUBTITLE_WIDEST
        )
        return stage.name, subtitle

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs, the one on top joined to the matrix below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(min(self.count(), len(self._stages))):
            self._paint_tab(painter, index, self._holder.theme)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a stage."""
        index = self.tabAt(event.pos())
        self.menu_wanted.emit(index if index >= 0 else self.currentIndex(), event.globalPos())


class StageTabs(QWidget):
    """Tabs on the left, the stage beside on the right."""

    add_wanted = Signal()
    menu_wanted = Signal(object, object)

    def __init__(self, bridge: SessionBridge, state: ViewState, theme: ThemeHolder) -> None:
        """Show the workshop's stages and follow it."""
        super().__init__()
        self._bridge = bridge
        self._state = state
        self._theme = theme
        self._stages: tuple[Stage, ...] = ()
        self.setObjectName("stageTabs")
        self.setFixedHeight(MEASURES.tabs)
        self.bar = StageBar(theme, self)
        self._add = IconButton(
            theme, "add", translate("StageTabs", "Add a step between the first and the last stage")
        )
        self._beside = QComboBox(self)
        self._beside.setAccessibleName(translate("StageTabs", "Stage beside it"))
        self._beside.setMinimumHeight(MEASURES.button)
        self._lay_out()
        self.bar.currentChanged.connect(self._choose)
        self.bar.menu_wanted.connect(self._menu)
        self._beside.activated.connect(self._choose_beside)
        self._add.clicked.connect(self.add_wanted)
        bridge.changed.connect(self.refresh)
        state.stages_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(
            Label(self._theme, translate("StageTabs", "Beside it"), TYPE.status, "text_2")
        )
        row.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignVCenter)

    def refresh(self) -> None:
        """Show the stages as they are now."""
        stages = self._bridge.workshop.stages
        if stages != self._stages:
            self._stages = stages
            self.bar.blockSignals(True)
            self.bar.show_stages(stages)
            self.bar.blockSignals(False)
        ids = [stage.id for stage in stages]
        self.bar.blockSignals(True)
        self.bar.setCurrentIndex(ids.index(self._state.right))
        self.bar.blockSignals(False)
        self._fill_beside()

    def _fill_beside(self) -> None:
        self._beside.blockSignals(True)
        self._beside.clear()
        self._beside.addItem(translate("StageTabs", "Nothing"), self._state.right)
        for stage in self._stages:
            if stage.id != self._state.right:
                self._beside.addItem(stage.name, stage.id)
        alone = self._state.left == self._state.right
        self._beside.setCurrentIndex(0 if alone else self._beside.findData(self._state.left))
        self._beside.blockSignals(False)

    def _choose(self, index: int) -> None:
        """Work on a stage; the first one stands alone, the others beside the reference."""
        right = self._stages[index].id
        first = self._stages[0].id
        left = self._state.left
        if right == first or left == right:
            left = first
        self._state.show(left, right)

    def _choose_beside(self, index: int) -> None:
        self._state.show(StageId(str(self._beside.itemData(index))), self._state.right)

    def _menu(self, index: int, where: object) -> None:
        if 0 <= index < len(self._stages):
            self.menu_wanted.emit(self._stages[index].id, where)
