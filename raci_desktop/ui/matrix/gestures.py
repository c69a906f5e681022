"""From gestures to edits: what a drop, a click or a key on the matrix asks for."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from raci_desktop.domain.edits import (
    ClearCells,
    MoveLetter,
    PlaceLetter,
    RemoveLetter,
    ReplaceLetters,
    ToggleLetter,
)
from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.matrix.mime import Dragged
from raci_desktop.ui.view_state import CLEAR, Armed

if TYPE_CHECKING:
    from raci_desktop.domain.edits import Edit


def drop_edit(dragged: Dragged, target: CellRef, copy: bool) -> "Edit":
    """Return what dropping a letter on a cell asks for; between stages a letter is copied."""
    source = dragged.source
    if source is None:
        return PlaceLetter((target,), dragged.letter)
    copy = copy or source.stage != target.stage
    return MoveLetter(source, target, dragged.letter, dragged.scope, copy)


def drop_outside_edit(dragged: Dragged) -> "Edit | None":
    """Return what dropping a letter outside the matrix asks for: taking it out of its cell."""
    if dragged.source is None:
        return None
    return RemoveLetter((dragged.source,), dragged.letter, dragged.scope)


def armed_edit(armed: Armed, target: CellRef) -> "Edit":
    """Return what a click on a cell asks for while a letter is armed."""
    if armed == CLEAR:
        return ClearCells((target,))
    return PlaceLetter((target,), armed)


def key_edit(event: QKeyEvent, cells: Sequence[CellRef], letters: LetterSet) -> "Edit | None":
    """Return what a key asks for on the selected cells, or None when it is no such key.

    A letter toggles, Shift and a letter replaces, Delete and Backspace clear.
    """
    if not cells:
        return None
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not modifiers:
        return ClearCells(tuple(cells))
    if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        return None
    letter = letters.letter_for(event.text()) if event.text() else None
    if letter is None:
        return None
    if modifiers == Qt.KeyboardModifier.ShiftModifier:
        return ReplaceLetters(tuple(cells), letter)
    return ToggleLetter(tuple(cells), letter)


def places_letter(edit: "Edit") -> bool:
    """Whether an edit puts a letter somewhere, so that typing across may go on."""
    return isinstance(edit, ToggleLetter | ReplaceLetters)


def stages_of(edit: "Edit") -> Iterable[str]:
    """Yield the stages whose cells a gesture would change."""
    match edit:
        case MoveLetter():
            yield edit.target.stage
            if not edit.copy:
                yield edit.source.stage
        case PlaceLetter() | ToggleLetter() | ReplaceLetters() | RemoveLetter() | ClearCells():
            yield from (ref.stage for ref in edit.cells)
        case _:
            return
