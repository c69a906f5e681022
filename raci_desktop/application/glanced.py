"""A workshop shown before its document is open: it can be looked at, and not changed yet.

It is on screen before rules and edits are imported, so nothing of them is named here but for type
checkers.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from raci_desktop.application.saving import SavedState, Saving
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop

if TYPE_CHECKING:
    from raci_desktop.analysis.findings import Findings
    from raci_desktop.domain.edits import Edit

OPENING = QT_TRANSLATE_NOOP("File", "The workshop is still being opened.")


class GlancedSession:
    """Stands in for the session of a document that opens in a moment; refuses every edit."""

    warning = ""
    undo_step = None
    redo_step = None

    def __init__(self, path: Path, workshop: Workshop) -> None:
        """Show what a glance at the file has given."""
        self.path = path
        self.workshop = workshop

    @property
    def opened(self) -> NoReturn:
        """The open session: there is none yet. Raises EditRefusedError."""
        raise EditRefusedError("opening", translate("File", OPENING))

    @cached_property
    def findings(self) -> "Findings":
        """What the rules say; worked out only when asked, for the session works it out anyway."""
        from raci_desktop.analysis.engine import Engine

        return Engine().full(self.workshop)

    @property
    def saved(self) -> SavedState:
        """Neither saved nor read-only: not open yet."""
        return SavedState(Saving.OPENING, translate("File", OPENING))

    def execute(self, edit: "Edit", group: str = "") -> NoReturn:  # noqa: ARG002
        """Refuse. Raises EditRefusedError."""
        raise EditRefusedError("opening", translate("File", OPENING))

    def preview(self, edit: "Edit") -> NoReturn:  # noqa: ARG002
        """Refuse: what an edit would do is not known before it can be done."""
        raise EditRefusedError("opening", translate("File", OPENING))

    def undo(self) -> NoReturn:
        """Refuse: the history is not read yet. Raises EditRefusedError."""
        raise EditRefusedError("opening", translate("File", OPENING))

    def redo(self) -> NoReturn:
        """Refuse: the history is not read yet. Raises EditRefusedError."""
        raise EditRefusedError("opening", translate("File", OPENING))

    def retry(self) -> SavedState:
        """Return the state: there is nothing to save."""
        return self.saved

    def back_up(self) -> str:
        """Do nothing: nothing has changed that could be backed up."""
        return ""

    def save_as(self, path: Path) -> NoReturn:
        """Refuse: the history would be lost. Raises DocumentError."""
        from raci_desktop.application.ports import DocumentError

        words = translate("File", "The workshop is still being opened. “{name}” is not written.")
        raise DocumentError("opening", words.format(name=path.name))

    def close(self) -> None:
        """Do nothing: nothing is open."""
