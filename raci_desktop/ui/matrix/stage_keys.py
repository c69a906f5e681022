"""What keys do in the table of a stage: letters, clearing, the cursor, the selection, typing on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from raci_desktop.domain.edits import ClearCells, Edit, PlaceLetter, ToggleLetter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.matrix.cursor import Move
from raci_desktop.ui.matrix.gestures import key_edit, places_letter
from raci_desktop.ui.matrix.keys import CTRL, SHIFT, modifiers_of, move_of

if TYPE_CHECKING:
    from raci_desktop.ui.matrix.stage_view import StageView

NONE = Qt.KeyboardModifier.NoModifier
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
JOIN = "/"
"""Typed across, it goes back to the letter before, so that "A/R" is typed as it is written."""


class StageKeys:
    """Answers the keys pressed in one stage."""

    def __init__(self, view: "StageView") -> None:
        """Serve a table."""
        self._view = view
        self._typed: CellRef | None = None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it asks for nothing here."""
        return self._type(event) or self._move(event) or self._enter(event) or self._others(event)

    # -- letters ----------------------------------------------------------------------------

    def _type(self, event: QKeyEvent) -> bool:
        if self._across() and self._type_across(event):
            return True
        return self.letter(event)

    def letter(self, event: QKeyEvent) -> bool:
        """Place, take away or clear letters, as a key asks for; False for any other key."""
        view = self._view
        edit = key_edit(event, view.selected_refs(), view.stage_model.scene.workshop.letters)
        if edit is None:
            return False
        if self._across() and places_letter(edit):
            self._place(edit)
        else:
            view.execute(edit)
        return True

    def _across(self) -> bool:
        return self._view.type_across and not self._view.selecting.several()

    def _place(self, edit: Edit) -> None:
        """Put a letter into the cell and go on; one that stands there already stays."""
        view = self._view
        if isinstance(edit, ToggleLetter):
            edit = PlaceLetter(edit.cells, edit.letter)
        target = view.selected_refs()[0]
        before = view.stage_model.cell(target)
        if view.execute(edit) or (view.stage_model.writable and before.marks):
            self._typed = target
            view.selecting.run(Move.NEXT)

    def _type_across(self, event: QKeyEvent) -> bool:
        """Backspace takes back what was typed last; a stroke adds to it."""
        if modifiers_of(event) == NONE and event.key() == Qt.Key.Key_Backspace:
            if self._view.selecting.run(Move.PREVIOUS):
                self._view.execute(ClearCells(tuple(self._view.selected_refs())))
            return True
        if event.text() != JOIN:
            return False
        index = self._view.stage_model.index_of(self._typed) if self._typed else None
        if index is not None and index.isValid():
            self._view.selecting.back_to((index.row(), index.column()))
        return True

    # -- cursor -----------------------------------------------------------------------------

    def _move(self, event: QKeyEvent) -> bool:
        found = move_of(event)
        if found is None:
            return False
        move, extend = found
        if not self._view.selecting.step(move, extend) and not extend:
            self._view.leaving.emit(move)
        return True

    def _enter(self, event: QKeyEvent) -> bool:
        held = modifiers_of(event)
        if event.key() in ENTER and held in (NONE, SHIFT):
            self._view.selecting.enter(down=held == NONE)
            return True
        if event.key() == Qt.Key.Key_Space and held == NONE:
            self._view.selecting.run(Move.NEXT)
            return True
        return False

    # -- the rest ---------------------------------------------------------------------------

    def _others(self, event: QKeyEvent) -> bool:
        """Select a row or a column, edit what F2 edits, or let go with Escape."""
        selecting, held = self._view.selecting, modifiers_of(event)
        match event.key(), held:
            case Qt.Key.Key_Space, _ if held == SHIFT:
                selecting.select_rows()
            case Qt.Key.Key_Space, _ if held == CTRL:
                selecting.select_columns()
            case Qt.Key.Key_F2, _ if held == NONE:
                self._view.editing.emit()
            case Qt.Key.Key_Escape, _:
                return self._let_go()
            case _:
                return False
        return True

    def _let_go(self) -> bool:
        state = self._view.stage_model.scene.state
        if state.armed is not None:
            state.arm(None)
            return True
        return self._view.selecting.collapse()
