"""The row of stage tabs: which stage is worked on, which stands beside it, or Compare."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage
from raci_desktop.ui.chips_cache import new_pixmap, screen_ratio
from raci_desktop.ui.dialogs.parts import IconButton, Label
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.stage_bar import StageBar
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TYPE
from raci_desktop.ui.view_state import ViewState

_ARROW = 12
_SUBTITLES_FROM = 1100
"""Px of width under which only the current stage shows its subtitle."""


class StageTabs(QWidget):
    """Tabs on the left; on the right the stage beside, or the two that Compare compares."""

    add_wanted = Signal()
    menu_wanted = Signal(object, QPoint)
    """The menu of a stage (its id) is wanted, at a global position."""
    command_wanted = Signal(str, object)
    """A key asks for a command on a stage (its id); see ``StageBar.command_wanted``."""
    drop_wanted = Signal(object, object)
    """A step (its id) was dragged to before a stage (its id)."""

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
        self.add = IconButton(theme, "add", "")
        self.beside = _combo(self)
        self._choosers: tuple[QComboBox, QComboBox] | None = None
        self.swap = IconButton(theme, "arrow-left-right", "")
        self._words = Label(theme, "", TYPE.status, "text_2")
        self._with = Label(theme, "", TYPE.status, "text_2")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 0)
        row.setSpacing(6)
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for widget in (self._words, self._with, self.beside, self.swap):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = row

    def _connect(self) -> None:
        self.bar.currentChanged.connect(self._choose)
        self.bar.tabBarClicked.connect(self._leave_compare)
        self.bar.menu_wanted.connect(self._menu)
        self.bar.command_wanted.connect(self._command)
        self.bar.drop_wanted.connect(self._drop)
        self.beside.activated.connect(self._choose_beside)
        self.swap.clicked.connect(self._swap)
        self.add.clicked.connect(self.add_wanted)
        self._bridge.changed.connect(self.refresh)
        self._state.stages_changed.connect(self.refresh)
        self._state.compare_changed.connect(self.refresh)
        self._theme.changed.connect(self.refresh)

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.add.set_name(translate("Stages", "Add a step between the first and the last stage"))
        self.swap.set_name(translate("Stages", "Swap the two stages"))
        self.beside.setAccessibleName(translate("Stages", "Stage beside it"))
        self._name_choosers()
        self._words.setText(translate("Stages", "Beside it"))
        self._with.setText(translate("Stages", "with"))
        self.refresh()

    @property
    def before(self) -> QComboBox:
        """The stage that Compare compares."""
        return self._compared[0]

    @property
    def after(self) -> QComboBox:
        """The stage it is compared with."""
        return self._compared[1]

    @property
    def _compared(self) -> tuple[QComboBox, QComboBox]:
        """Both lists; made for the first comparison, which most windows begin without."""
        if self._choosers is None:
            self._choosers = (_combo(self), _combo(self))
            at = self._row.indexOf(self._with)
            for place, combo in zip((at, at + 2), self._choosers, strict=True):
                self._row.insertWidget(place, combo, 0, Qt.AlignmentFlag.AlignVCenter)
                combo.activated.connect(self._choose_compared)
            self._name_choosers()
        return self._choosers

    def _name_choosers(self) -> None:
        if self._choosers is not None:
            before, after = self._choosers
            before.setAccessibleName(translate("Stages", "Stage compared"))
            after.setAccessibleName(translate("Stages", "Stage it is compared with"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out subtitles where there is little room."""
        super().resizeEvent(event)
        self.bar.set_brief(self.width() < _SUBTITLES_FROM)

    # -- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the stages as they are now."""
        stages, state = self._bridge.workshop.stages, self._state
        self.bar.blockSignals(True)
        if stages != self._stages:
            self._stages = stages
            self.bar.show_stages(stages)
        ids = [stage.id for stage in stages]
        self.bar.setCurrentIndex(len(ids) if state.comparing else ids.index(state.right))
        self.bar.fit()
        self.bar.blockSignals(False)
        self._with.setVisible(state.comparing)
        if state.comparing:
            self._fill_compared()
        for combo in self._choosers or ():
            combo.setVisible(state.comparing)
        for widget in (self._words, self.beside):
            widget.setVisible(not state.comparing)
        self._fill_beside()
        self.swap.setEnabled(state.comparing or state.left != state.right)

    def _fill_beside(self) -> None:
        state = self._state
        entries = [(translate("Stages", "Nothing"), state.right)]
        entries += [(stage.name, stage.id) for stage in self._stages if stage.id != state.right]
        _fill(self.beside, entries, state.left)

    def _fill_compared(self) -> None:
        before, after = self._state.compared or (self._state.left, self._state.right)
        entries = [(stage.name, stage.id) for stage in self._stages]
        _fill(self.before, entries, before)
        _fill(self.after, entries, after)
        colours = self._theme.theme.colours
        for combo, value, left in (
            (self.before, colours.before, True),
            (self.after, colours.after, False),
        ):
            combo.setItemIcon(combo.currentIndex(), _arrow(value, left))

    # -- choosing ---------------------------------------------------------------------------

    def _choose(self, index: int) -> None:
        """Work on a stage; the first one stands alone, the others beside the reference."""
        if index >= len(self._stages):
            self._state.compare(*compared_stages(self._bridge, self._state))
            return
        right, first = self._stages[index].id, self._stages[0].id
        left = self._state.left
        if right == first or left == right:
            left = first
        self._state.show(left, right)
        self._state.stop_comparing()

    def _leave_compare(self, index: int) -> None:
        """Answer a click on the stage tab that is current already."""
        if 0 <= index < len(self._stages) and index == self.bar.currentIndex():
            self._state.stop_comparing()

    def _choose_beside(self, index: int) -> None:
        self._state.show(StageId(str(self.beside.itemData(index))), self._state.right)

    def _choose_compared(self) -> None:
        before, after = (StageId(str(one.currentData())) for one in (self.before, self.after))
        self._state.compare(before, after)

    def _swap(self) -> None:
        if self._state.comparing and self._state.compared is not None:
            before, after = self._state.compared
            self._state.compare(after, before)
        else:
            self._state.swap()

    # -- asking -----------------------------------------------------------------------------

    def _menu(self, index: int, where: QPoint) -> None:
        self.menu_wanted.emit(self._stages[index].id, where)

    def _command(self, command: str, index: int) -> None:
        self.command_wanted.emit(command, self._stages[index].id)

    def _drop(self, dragged: int, target: int) -> None:
        self.drop_wanted.emit(self._stages[dragged].id, self._stages[target].id)


def compared_stages(bridge: SessionBridge, state: ViewState) -> tuple[StageId, StageId]:
    """Return what Compare compares: as last chosen, else the stages on show, else the ends."""
    stages = bridge.workshop.stages
    known = {stage.id for stage in stages}
    if state.compared is not None and known.issuperset(state.compared):
        return state.compared
    if state.left != state.right:
        order = [stage.id for stage in stages]
        before, after = sorted((state.left, state.right), key=order.index)
        return before, after
    return stages[0].id, stages[-1].id


def _combo(parent: QWidget) -> QComboBox:
    combo = QComboBox(parent)
    combo.setMinimumHeight(MEASURES.button)
    combo.setMaximumWidth(180)
    combo.setIconSize(QSize(_ARROW, _ARROW))
    return combo


def _fill(combo: QComboBox, entries: list[tuple[str, StageId]], chosen: StageId) -> None:
    """Offer stages by name; the list is left alone where it is the same already."""
    if entries != [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())]:
        combo.clear()
        for name, stage in entries:
            combo.addItem(name, stage)
    for index in range(combo.count()):
        combo.setItemIcon(index, QIcon())
    combo.setCurrentIndex(next((i for i, one in enumerate(entries) if one[1] == chosen), 0))


def _arrow(value: str, left: bool) -> QIcon:
    """Return the triangle of the earlier or the later stage in its colour."""
    pixmap = new_pixmap(QSize(_ARROW, _ARROW).toSizeF(), screen_ratio())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(value))
    tip, base = (2.0, _ARROW - 2.0) if left else (_ARROW - 2.0, 2.0)
    points = [QPointF(tip, _ARROW / 2), QPointF(base, 1.5), QPointF(base, _ARROW - 1.5)]
    painter.drawPolygon(QPolygonF(points))
    painter.end()
    return QIcon(pixmap)
