"""What the models of the matrix have in common: the scene's rows, spliced when they change."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex

from raci_desktop.ui.matrix.rows import Row, rotation, row_keys, splice
from raci_desktop.ui.matrix.scene import MatrixScene

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class RowsModel(QAbstractTableModel):
    """A table whose rows are the scene's; never reset for one edit."""

    def __init__(self, scene: MatrixScene) -> None:
        """Start with the scene's rows and follow them."""
        super().__init__(scene)
        self.scene = scene
        self._rows: tuple[Row, ...] = scene.rows
        scene.rows_changed.connect(self._splice_rows)

    def row_at(self, row: int) -> Row:
        """Return what a row number stands for."""
        return self._rows[row]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def _splice_rows(self) -> None:
        rows = self.scene.rows
        old, new = row_keys(self._rows, rows)
        turn = rotation(old, new)
        if turn is not None:  # cursor and selection go along
            self.beginMoveRows(ROOT, turn.middle, turn.end - 1, ROOT, turn.start)
            self._rows = rows
            self.endMoveRows()
            return
        cut = splice(old, new)
        if cut is not None and cut.removed:
            self.beginRemoveRows(ROOT, cut.start, cut.start + cut.removed - 1)
            self._rows = (*self._rows[: cut.start], *self._rows[cut.start + cut.removed :])
            self.endRemoveRows()
        if cut is not None and cut.inserted:
            self.beginInsertRows(ROOT, cut.start, cut.start + cut.inserted - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows

    def emit_changed(self, row: int, column: int) -> None:
        """Tell that one cell looks or reads differently."""
        index = self.index(row, column)
        self.dataChanged.emit(index, index)
