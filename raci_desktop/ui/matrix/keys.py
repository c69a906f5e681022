"""Which keys move the cursor of a matrix, as one table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from raci_desktop.ui.matrix.cursor import Move

Key = Qt.Key

PLAIN: dict[Qt.Key, Move] = {
    Key.Key_Left: Move.LEFT,
    Key.Key_Right: Move.RIGHT,
    Key.Key_Up: Move.UP,
    Key.Key_Down: Move.DOWN,
    Key.Key_Home: Move.HOME,
    Key.Key_End: Move.END,
    Key.Key_PageUp: Move.PAGE_UP,
    Key.Key_PageDown: Move.PAGE_DOWN,
}
WITH_CTRL: dict[Qt.Key, Move] = {
    Key.Key_Left: Move.EDGE_LEFT,
    Key.Key_Right: Move.EDGE_RIGHT,
    Key.Key_Up: Move.EDGE_UP,
    Key.Key_Down: Move.EDGE_DOWN,
    Key.Key_Home: Move.FIRST,
    Key.Key_End: Move.LAST,
}
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def modifiers_of(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return what is held besides the key; where a key is on the keyboard does not matter."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """Return the step a key asks for and whether it extends the selection, or None."""
    held = modifiers_of(event)
    if held & ~(SHIFT | CTRL):
        return None
    table = WITH_CTRL if held & CTRL else PLAIN
    found = table.get(Qt.Key(event.key()))
    return (found, bool(held & SHIFT)) if found is not None else None
