"""Keeping the index of recent workshops up to date while one is open."""

from PySide6.QtCore import QObject, QTimer

from raci_desktop.application.ports import RecentIndex
from raci_desktop.application.recents import keep_glimpse
from raci_desktop.ui.session_bridge import SessionBridge

SETTLE_MS = 2000
"""Milliseconds without an edit after which the index is written."""


class IndexKeeper(QObject):
    """Writes what the home page shows of a workshop, when edits pause and when it is closed."""

    def __init__(self, index: RecentIndex, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._index, self._bridge = index, bridge
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.keep)
        bridge.saved_changed.connect(self._later)
        self._later()

    def keep(self) -> None:
        """Write it now."""
        self._timer.stop()
        keep_glimpse(self._index, self._bridge.session)

    def _later(self, *_: object) -> None:
        self._timer.start()
