"""The matrix pane: frozen activities, one or two stages with linked scrolling, the drag hint."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.activity_model import ActivityModel
from raci_desktop.ui.matrix.activity_view import ActivityView
from raci_desktop.ui.matrix.scene import MatrixScene
from raci_desktop.ui.matrix.sizes import column_width, scaled
from raci_desktop.ui.matrix.stage_model import StageModel
from raci_desktop.ui.matrix.stage_strip import CornerStrip, StageStrip
from raci_desktop.ui.matrix.stage_view import StageView
from raci_desktop.ui.matrix.table import size_rows
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES
from raci_desktop.ui.view_state import ViewState

if TYPE_CHECKING:
    from raci_desktop.domain.edits import Edit
    from raci_desktop.ui.matrix.hint import Hint

GAP = MEASURES.matrix_gap


class StageColumn(QWidget):
    """A strip over the table of one stage."""

    resized = Signal()

    def __init__(self, model: StageModel, theme: Theme, parent: QWidget) -> None:
        """Stack strip, table and horizontal scroll bar."""
        super().__init__(parent)
        self.strip = StageStrip(self)
        self.view = StageView(model, theme, self)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        _stack(self, self.strip, self.view, self.bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the role columns have another width to share."""
        super().resizeEvent(event)
        self.resized.emit()


class ActivityColumn(QWidget):
    """A strip over the frozen activities."""

    def __init__(self, model: ActivityModel, theme: Theme, parent: QWidget) -> None:
        """Stack strip, table and the room a scroll bar takes beside it."""
        super().__init__(parent)
        self.strip = CornerStrip(self)
        self.view = ActivityView(model, theme, self)
        self.foot = QWidget(self)
        _stack(self, self.strip, self.view, self.foot)


def _stack(column: QWidget, strip: QWidget, view: QWidget, foot: QWidget) -> None:
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(strip)
    layout.addWidget(view, 1)
    layout.addWidget(foot)


class MatrixPane(QWidget):
    """Everything between the tray and the findings."""

    single_changed = Signal(bool)
    """Whether there is room for one stage only."""

    def __init__(self, bridge: SessionBridge, state: ViewState, theme: Theme) -> None:
        """Build the three tables over one scene."""
        super().__init__()
        self.setObjectName("matrixPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme = theme
        self.state = state
        self.scene = MatrixScene(bridge, state, self)
        self.activities = ActivityColumn(ActivityModel(self.scene), theme, self)
        self.left = StageColumn(StageModel(self.scene, right=False), theme, self)
        self.right = StageColumn(StageModel(self.scene, right=True), theme, self)
        self._narrow = False
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._completed = False
        self._lay_out()
        self._link_scrolling()
        self._connect()
        self.refresh()

    @property
    def stages(self) -> tuple[StageColumn, ...]:
        """The stage columns on show, left to right."""
        return (self.right,) if self.left.isHidden() else (self.left, self.right)

    def view_of(self, ref: CellRef) -> StageView | None:
        """Return the table that shows a cell's stage."""
        for column in self.stages:
            if column.view.stage_model.stage == ref.stage:
                return column.view
        return None

    def focused_view(self) -> StageView:
        """Return the stage table that was worked on last, else the right one."""
        return self.crossing.worked_on

    def set_theme(self, theme: Theme) -> None:
        """Paint in another appearance."""
        self.theme = theme
        if self._completed:
            self.hint.theme = self.line.theme = theme
        for view in (self.activities.view, self.left.view, self.right.view):
            view.set_theme(theme)
        self._show_strips()

    def set_narrow(self, narrow: bool) -> None:
        """Show one stage at a time."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.refresh()

    def refresh(self) -> None:
        """Lay out rows, columns and strips again after stages, zoom or size changed."""
        single = self._narrow or self.state.left == self.state.right
        self.left.setVisible(not single)
        self.activities.setFixedWidth(scaled(MEASURES.activity_column, self.state.zoom))
        self._size_rows()
        self._size_columns()
        self._show_strips()

    # -- building ---------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 0)
        row.setSpacing(0)
        row.addWidget(self.activities)
        row.addWidget(self.left, 1)
        self._gap = QWidget(self)
        self._gap.setObjectName("matrixGap")
        self._gap.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._gap.setFixedWidth(GAP)
        row.addWidget(self._gap)
        row.addWidget(self.right, 1)
        row.addWidget(self._bar)
        for needless in (self._bar, self.left.bar, self.right.bar, self.activities.foot):
            needless.hide()

    def _link_scrolling(self) -> None:
        views = (self.activities.view, self.left.view, self.right.view)
        for view in views:
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(self._bar.setValue)
            self._bar.valueChanged.connect(bar.setValue)
        own = self.right.view.verticalScrollBar()
        own.rangeChanged.connect(self._range_vertically)
        for column, other in ((self.left, self.right), (self.right, self.left)):
            table = column.view.horizontalScrollBar()
            table.rangeChanged.connect(self._range_horizontally)
            table.valueChanged.connect(column.bar.setValue)
            column.bar.valueChanged.connect(table.setValue)
            column.bar.valueChanged.connect(other.bar.setValue)

    def _range_vertically(self, low: int, high: int) -> None:
        own = self.right.view.verticalScrollBar()
        self._bar.setRange(low, high)
        self._bar.setPageStep(own.pageStep())
        self._bar.setSingleStep(own.singleStep())
        self._bar.setVisible(high > low)

    def _range_horizontally(self) -> None:
        needed = False
        for column in (self.left, self.right):
            table = column.view.horizontalScrollBar()
            column.bar.setRange(table.minimum(), table.maximum())
            column.bar.setPageStep(table.pageStep())
            columns = column.view.stage_model.columnCount() > 0
            needed = needed or (columns and table.maximum() > 0 and not column.isHidden())
        for column in (self.left, self.right):
            column.bar.setVisible(needed)
        self.activities.foot.setVisible(needed)
        self.activities.foot.setFixedHeight(self.right.bar.sizeHint().height())

    def _connect(self) -> None:
        scene, state = self.scene, self.state
        scene.rows_changed.connect(self._size_rows)
        scene.roles_changed.connect(self._size_columns)
        scene.bridge.changed.connect(self._show_strips)
        state.zoom_changed.connect(self.refresh)
        state.stages_changed.connect(self.refresh)
        for column in (self.left, self.right):
            column.strip.lock_toggled.connect(state.set_locked)
            column.strip.since.against_wanted.connect(state.set_against)
            column.resized.connect(self._size_columns)

        if scene.bridge.opening:
            scene.bridge.opened.connect(self._complete)
        else:
            self._complete()

    def _complete(self) -> None:
        """Make what gestures need; a workshop that is only glanced at takes none yet."""
        from raci_desktop.ui.matrix.crossing import Crossing
        from raci_desktop.ui.matrix.drag_hint import DragHint
        from raci_desktop.ui.matrix.drop_line import DropLine
        from raci_desktop.ui.matrix.part_drops import PartDrops

        names, views = self.activities.view, (self.left.view, self.right.view)
        names.let_edit()
        self.hint = DragHint(self, self.theme)
        self.line = DropLine(self, self.theme)
        self._parts = PartDrops(self, self.scene, self.hint, self.line)
        self._parts.watch(names, views)
        self.crossing = Crossing(
            names, views, lambda: [column.view for column in self.stages], self
        )
        for view in views:
            view.hovering.connect(partial(self._hint, view))
            view.hover_ended.connect(self.hint.hide)
        self._completed = True

    # -- sizes ------------------------------------------------------------------------------

    def _size_rows(self) -> None:
        for view in (self.activities.view, self.left.view, self.right.view):
            model = view.model()
            if isinstance(model, ActivityModel | StageModel):
                size_rows(view, model, self.state.zoom)

    def _size_columns(self) -> None:
        self._gap.setVisible(not self.left.isHidden())
        for column in self.stages:
            view = column.view
            count = view.stage_model.columnCount()
            width = column_width(column.width(), count, self.state.zoom)
            view.horizontalHeader().setDefaultSectionSize(width)
            view.horizontalHeader().updateGeometry()
            view.updateGeometries()
            view.horizontalHeader().viewport().update()
        self.activities.view.updateGeometries()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; everything else scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.state.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # -- strips -----------------------------------------------------------------------------

    def _show_strips(self) -> None:
        workshop, state = self.scene.workshop, self.state
        self.activities.strip.show_size(len(workshop.activities), len(workshop.roles))
        order = [stage.id for stage in workshop.stages]
        at = {one: order.index(one) for one in (state.left, state.right)}
        first = order[0] if state.left == state.right else min(at, key=at.__getitem__)
        for column, stage_id in ((self.left, state.left), (self.right, state.right)):
            stage = workshop.stage(stage_id)
            column.strip.show_stage(stage, "before" if stage_id == first else "after")
            column.strip.show_lock(stage_id == state.reference, state.locked, self.theme)
            beside = not self.left.isHidden() and state.reference in at
            column.strip.since.show_changes(self.scene, stage_id, beside, self.theme)
            words = translate("Matrix", "Matrix of stage {stage}")
            column.view.setAccessibleName(words.format(stage=stage.name))

    # -- hint -------------------------------------------------------------------------------

    def _hint(self, view: StageView, edit: "Edit | None", index: QModelIndex) -> None:
        if not index.isValid():
            self.hint.hide()
            return
        hint = self._words(view, edit, index)
        if hint is None:
            self.hint.hide()
            return
        cell = view.visualRect(index)
        corner = view.viewport().mapTo(self, cell.topLeft())
        self.hint.say(hint, QRect(corner, cell.size()), self.rect())

    def _words(self, view: StageView, edit: "Edit | None", index: QModelIndex) -> "Hint | None":
        from raci_desktop.ui.matrix.hint import Hint, drop_hint

        scene = self.scene
        if edit is None:
            if view.stage_model.ref(index) is None or view.stage_model.writable:
                return None
            return Hint(
                translate("DropHint", "This stage is the locked reference"),
                translate("DropHint", "Click its lock to change it"),
            )
        try:
            preview = scene.bridge.shown.preview(edit)
        except EditRefusedError as error:
            return Hint(error.message, translate("DropHint", "Nothing changes"))
        return drop_hint(scene.workshop, edit, preview)
