"""Folding groups of activities by mouse and keys, and saying so."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from raci_desktop.domain.translation import translate
from raci_desktop.ui.announce import announce
from raci_desktop.ui.matrix.rows import ActivityRow, GroupRow, Row, row_key
from raci_desktop.ui.matrix.scene import MatrixScene

_TOGGLING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_FOLDING = (Qt.Key.Key_Left, Qt.Key.Key_Minus)
_UNFOLDING = (Qt.Key.Key_Right, Qt.Key.Key_Plus)


def toggle_group(view: QTableView, scene: MatrixScene, group: GroupRow) -> None:
    """Fold a group, or unfold it, and say which."""
    scene.state.toggle_fold(group.name)
    if group.folded:
        words = translate("Matrix", "Group {group} unfolded")
    else:
        words = translate("Matrix", "Group {group} folded")
    announce(view, words.format(group=group.name))


def fold_all(view: QTableView, scene: MatrixScene, folded: bool) -> None:
    """Fold all groups, or unfold all."""
    groups = frozenset(one.group for one in scene.workshop.activities if one.group)
    scene.state.set_folded(groups if folded else frozenset())
    if folded:
        announce(view, translate("Matrix", "All groups folded"))
    else:
        announce(view, translate("Matrix", "All groups unfolded"))


def fold_key(view: QTableView, scene: MatrixScene, row: int, event: QKeyEvent) -> bool:
    """Do what a key asks of a row: fold, unfold, go to the group; say whether it was such a key.

    With Ctrl, Left and Right fold and unfold all groups.
    """
    rows, key = scene.rows, event.key()
    item = rows[row] if 0 <= row < len(rows) else None
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        _fold_all_at(view, scene, row, key == Qt.Key.Key_Left)
        return True
    if isinstance(item, GroupRow):
        wanted = {_FOLDING: not item.folded, _UNFOLDING: item.folded, _TOGGLING: True}
        for keys, changes in wanted.items():
            if key in keys:
                if changes:
                    toggle_group(view, scene, item)
                return True
    if isinstance(item, ActivityRow) and key == Qt.Key.Key_Left:
        above = _group_of(rows, row)
        if above is not None:
            view.setCurrentIndex(view.model().index(above, 0))
        return above is not None
    return False


def _fold_all_at(view: QTableView, scene: MatrixScene, row: int, folded: bool) -> None:
    """Fold or unfold all, and stay in the group the cursor was in."""
    at = _group_of(scene.rows, row)
    group = row_key(scene.rows[at]) if at is not None else None
    fold_all(view, scene, folded)
    for number, item in enumerate(scene.rows):
        if row_key(item) == group:
            view.setCurrentIndex(view.model().index(number, 0))


def _group_of(rows: tuple[Row, ...], row: int) -> int | None:
    """Return the number of the group row that a row is, or is a member of."""
    item = rows[row] if 0 <= row < len(rows) else None
    if isinstance(item, GroupRow):
        return row
    for number, one in enumerate(rows):
        if isinstance(one, GroupRow) and isinstance(item, ActivityRow) and item.id in one.members:
            return number
    return None
