"""Typing in one field as one undo step: edits of one field share a group until something else."""

import secrets

from PySide6.QtCore import QObject

from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.edits import Edit
from raci_desktop.ui.session_bridge import SessionBridge


class Typing(QObject):
    """Carries out the edits of one field under one group id.

    A group must stay in a row in the journal, so any edit, undo or redo that does not come from
    here begins a new one, and so does leaving the field.
    """

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._group = ""
        self._mine = False
        bridge.changed.connect(self._follow)

    def execute(self, edit: Edit) -> Outcome | None:
        """Carry out an edit as part of the typing that goes on."""
        self._group = self._group or secrets.token_hex(8)
        self._mine = True
        try:
            return self._bridge.execute(edit, self._group)
        finally:
            self._mine = False

    def end(self) -> None:
        """End the step: what is typed next can be undone by itself."""
        self._group = ""

    def _follow(self, outcome: Outcome) -> None:
        if not self._mine:
            self.end()
