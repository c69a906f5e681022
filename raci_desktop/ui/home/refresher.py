"""Looking into recent workshops the index does not know, on a thread, one after the other."""

from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from raci_desktop.application.ports import RecentIndex

if TYPE_CHECKING:
    from raci_desktop.domain.workshop import Workshop

Glance = Callable[[Path], "Workshop | None"]
POLL_MS = 60
"""Milliseconds between two looks at how far the thread is."""


class Refresher(QObject):
    """Builds the index again where it is missing or old; the page goes on meanwhile.

    The thread knows nothing of Qt and may outlive the page: it leaves its news in a queue.
    """

    renewed = Signal()
    """The index knows a workshop that it did not know, or knew as it was."""

    def __init__(self, index: RecentIndex, glance: Glance, parent: QObject) -> None:
        super().__init__(parent)
        self._index, self._glance = index, glance
        self._asked: set[Path] = set()
        self._news: SimpleQueue[bool] = SimpleQueue()
        self._waiting = 0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._collect)

    def renew(self, paths: Sequence[Path]) -> None:
        """Look into these workshops; one that was looked into already is left alone."""
        wanted = [path for path in paths if path not in self._asked]
        if not wanted:
            return
        self._asked.update(wanted)
        self._waiting += len(wanted)
        look = Thread(target=_look, args=(self._index, self._glance, wanted, self._news))
        look.daemon = True
        look.start()
        self._poll.start()

    def _collect(self) -> None:
        """Tell once of all that has come in."""
        renewed = False
        while not self._news.empty():
            renewed = self._news.get() or renewed
            self._waiting -= 1
        if not self._waiting:
            self._poll.stop()
        if renewed:
            self.renewed.emit()


def _look(
    index: RecentIndex, glance: Glance, paths: Sequence[Path], news: "SimpleQueue[bool]"
) -> None:
    # Imported here, on the thread: the rules, which a glimpse needs, are many.
    from raci_desktop.application.recents import rebuilt

    for path in paths:
        known = False
        try:
            known = rebuilt(index, glance, path) is not None
        finally:
            news.put(known)
