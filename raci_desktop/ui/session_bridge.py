"""The bridge between the session and Qt: edits go in, one signal with the outcome comes out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from raci_desktop.application.saving import Saving
from raci_desktop.domain.errors import EditRefusedError

if TYPE_CHECKING:
    from raci_desktop.analysis.findings import Findings
    from raci_desktop.application.glanced import GlancedSession
    from raci_desktop.application.outcome import Outcome, Preview, SavedState
    from raci_desktop.application.session import WorkshopSession
    from raci_desktop.domain.edits import Edit
    from raci_desktop.domain.ids import SnapshotId
    from raci_desktop.domain.workshop import Workshop

RETRY_MS = 3000
"""Milliseconds between two tries to write what could not be saved."""
BACKUP_MS = 15 * 60 * 1000
"""Milliseconds between two backups of a workshop that keeps changing."""


class SessionBridge(QObject):
    """Carries edits to the session and tells the views what each of them changed."""

    changed = Signal(object)
    """An ``Outcome``: emitted once for every edit, undo and redo."""
    saved_changed = Signal(object)
    """A ``SavedState``: emitted whenever the saved state may have changed."""
    snapshots_changed = Signal()
    """A snapshot was taken, renamed or removed; it is on disk."""
    refused = Signal(str)
    """One sentence: why an edit was not carried out."""

    opened = Signal()
    """A workshop that was shown from a glance at its file is open: its findings are known now."""

    def __init__(
        self, session: "WorkshopSession | GlancedSession", parent: QObject | None = None
    ) -> None:
        """Wrap an open session, or what stands in for it until it is open."""
        super().__init__(parent)
        self.shown = session
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.retry)
        self._backup = QTimer(self)
        self._backup.setInterval(BACKUP_MS)
        self._backup.timeout.connect(self.back_up)
        self._backup.start()

    @property
    def opening(self) -> bool:
        """Whether the workshop is shown from a glance at its file, and opened in a moment."""
        return self.shown.saved.saving is Saving.OPENING

    @property
    def session(self) -> "WorkshopSession":
        """The open session. Raises EditRefusedError as long as there is none."""
        return self.shown.opened

    @property
    def workshop(self) -> "Workshop":
        """The workshop as it stands."""
        return self.shown.workshop

    @property
    def findings(self) -> "Findings":
        """The findings as they stand."""
        return self.shown.findings

    def go_on_in(self, session: "WorkshopSession") -> None:
        """Go on in another session of the same workshop: the one shown so far was a glance."""
        self.shown = session
        self.opened.emit()
        self._tell_saved(session.saved)

    def execute(self, edit: "Edit", group: str = "") -> "Outcome | None":
        """Carry out an edit; a refusal is told through ``refused`` and returns None."""
        try:
            return self._tell(self.shown.execute(edit, group))
        except EditRefusedError as error:
            self.refused.emit(error.message)
            return None

    def preview(self, edit: "Edit") -> "Preview | None":
        """Return what an edit would do, or None where it would be refused."""
        try:
            return self.shown.preview(edit)
        except EditRefusedError:
            return None

    def undo(self) -> "Outcome | None":
        """Take back the last step."""
        return self._retrace(self.shown.undo)

    def undo_to(self, group: str) -> "Outcome | None":
        """Take back every step after one; views are told once."""
        return self._retrace(lambda: self.session.undo_to(group))

    def take_snapshot(self, name: str) -> bool:
        """Keep the workshop as it stands; a refusal is told through ``refused``."""
        return self._keep(lambda: self.session.snapshots.take(name))

    def rename_snapshot(self, snapshot: "SnapshotId", name: str) -> bool:
        """Give a snapshot another name; a refusal is told through ``refused``."""
        return self._keep(lambda: self.session.snapshots.rename(snapshot, name))

    def remove_snapshot(self, snapshot: "SnapshotId") -> bool:
        """Remove a snapshot for good; a refusal is told through ``refused``."""
        return self._keep(lambda: self.session.snapshots.remove(snapshot))

    def restore_snapshot(self, snapshot: "SnapshotId") -> "Outcome | None":
        """Go back to a snapshot, as one step that can be undone."""
        try:
            return self.execute(self.session.snapshots.restoring(snapshot))
        except EditRefusedError as error:
            self.refused.emit(error.message)
            return None

    def _keep(self, change: Callable[[], object]) -> bool:
        try:
            change()
        except EditRefusedError as error:
            self.refused.emit(error.message)
            return False
        self.snapshots_changed.emit()
        return True

    def redo(self) -> "Outcome | None":
        """Do the step last undone again."""
        return self._retrace(self.shown.redo)

    def retry(self) -> None:
        """Try again to write what is not saved yet."""
        self._tell_saved(self.shown.retry())

    def back_up(self) -> None:
        """Back the workshop up if it has changed; tell when that fails."""
        failure = self.shown.back_up()
        if failure:
            self.refused.emit(failure)

    def _retrace(self, step: Callable[[], "Outcome | None"]) -> "Outcome | None":
        try:
            return self._tell(step())
        except EditRefusedError as error:
            self.refused.emit(error.message)
            return None

    def _tell(self, outcome: "Outcome | None") -> "Outcome | None":
        if outcome is not None:
            self.changed.emit(outcome)
            self._tell_saved(outcome.saved)
        return outcome

    def _tell_saved(self, saved: "SavedState") -> None:
        if saved.saving is Saving.NOT_SAVED:
            self._retry.start()
        else:
            self._retry.stop()
        self.saved_changed.emit(saved)
