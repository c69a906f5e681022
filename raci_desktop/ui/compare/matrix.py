"""The merged matrix: frozen names and merged cells that scroll as one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.compare.model import MergedModel, NamesModel
from raci_desktop.ui.compare.scene import CompareScene
from raci_desktop.ui.compare.view import MergedView, NamesView
from raci_desktop.ui.matrix.sizes import column_width, scaled
from raci_desktop.ui.matrix.table import size_rows
from raci_desktop.ui.theme import Theme
from raci_desktop.ui.tokens import MEASURES
from raci_desktop.ui.view_state import ViewState

_NAMES_SHARE = 0.4
"""The most the names may take of a narrow matrix."""


class MergedMatrix(QWidget):
    """Names on the left, cells on the right, one scroll bar for each direction."""

    def __init__(self, scene: CompareScene, window_state: ViewState, theme: Theme) -> None:
        """Build both tables over one scene; Ctrl and the wheel zoom the whole window."""
        super().__init__()
        self.setObjectName("matrixPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scene = scene
        self._window_state = window_state
        self.names = NamesView(NamesModel(scene), theme, self)
        self.cells = MergedView(MergedModel(scene), theme, self)
        self._down = QScrollBar(Qt.Orientation.Vertical, self)
        self._across = QScrollBar(Qt.Orientation.Horizontal, self)
        self._foot = QWidget(self)
        self._lay_out()
        self._connect()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another appearance."""
        self.names.set_theme(theme)
        self.cells.set_theme(theme)

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.names.retranslate()
        self._name_table()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        for table, foot, stretch in ((self.names, self._foot, 0), (self.cells, self._across, 1)):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(table, 1)
            column.addWidget(foot)
            row.addLayout(column, stretch)
        row.addWidget(self._down)
        self._foot.setFixedHeight(self._across.sizeHint().height())

    def _connect(self) -> None:
        state = self._scene.settings
        for view in (self.names, self.cells):
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(self._down.setValue)
            self._down.valueChanged.connect(bar.setValue)
        sideways = self.cells.horizontalScrollBar()
        sideways.valueChanged.connect(self._across.setValue)
        self._across.valueChanged.connect(sideways.setValue)
        sideways.rangeChanged.connect(self._show_bars)
        self.cells.verticalScrollBar().rangeChanged.connect(self._show_bars)
        self.names.toggled.connect(state.toggle)
        self._scene.rows_changed.connect(self._size_rows)
        self._scene.roles_changed.connect(self._size_columns)
        self._scene.compared.connect(self._name_table)
        state.zoom_changed.connect(self.refresh)

    def _show_bars(self) -> None:
        filled = self.cells.merged.columnCount() > 0 and self.cells.merged.rowCount() > 0
        had = self._down.isHidden()
        for bar, table in (
            (self._down, self.cells.verticalScrollBar()),
            (self._across, self.cells.horizontalScrollBar()),
        ):
            bar.setRange(table.minimum(), table.maximum())
            bar.setPageStep(table.pageStep())
            bar.setSingleStep(table.singleStep())
            bar.setVisible(filled and table.maximum() > table.minimum())
        self._foot.setVisible(not self._across.isHidden())
        if had != self._down.isHidden():
            self._size_columns()

    def refresh(self) -> None:
        """Give rows and columns their sizes at the zoom in force."""
        self._size_rows()
        self._size_columns()
        self._name_table()

    def _size_rows(self) -> None:
        zoom = self._scene.state.zoom
        size_rows(self.names, self.names.names, zoom)
        size_rows(self.cells, self.cells.merged, zoom)

    def _size_columns(self) -> None:
        zoom = self._scene.state.zoom
        wanted = scaled(MEASURES.activity_column, zoom)
        names = min(wanted, max(round(self.width() * _NAMES_SHARE), scaled(120, 100)))
        self.names.setFixedWidth(names)
        room = self.width() - names - (0 if self._down.isHidden() else self._down.width())
        width = column_width(room, self.cells.merged.columnCount(), zoom)
        self.cells.horizontalHeader().setDefaultSectionSize(width)
        for view in (self.names, self.cells):
            view.horizontalHeader().updateGeometry()
            view.updateGeometries()
            view.horizontalHeader().viewport().update()

    def _name_table(self) -> None:
        workshop, state = self._scene.workshop, self._scene.settings
        words = translate("Compare", "{before} compared with {after}")
        before, after = workshop.stage(state.left).name, workshop.stage(state.right).name
        self.cells.setAccessibleName(words.format(before=before, after=after))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._size_columns()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; everything else scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._window_state.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
