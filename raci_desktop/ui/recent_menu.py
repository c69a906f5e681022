"""The submenu "Open recent": filled when it is opened, from the settings and the index."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from raci_desktop.domain.translation import translate

if TYPE_CHECKING:
    from raci_desktop.ui.main_window import MainWindow

LONGEST = 60
"""Characters of a title before it is cut, so that the menu stays a menu."""


class RecentMenu(QMenu):
    """Lists the workshops opened lately by title and organisation."""

    def __init__(self, window: "MainWindow") -> None:
        """Serve a window."""
        super().__init__(window)
        self._window = window
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.refill)
        self.setTitle(translate("RecentMenu", "Open &recent"))

    def put_under(self, action: QAction) -> None:
        """Stand right after an action, in the menu it is in."""
        for owner in action.associatedObjects():
            if isinstance(owner, QMenu):
                after = owner.actions()[owner.actions().index(action) + 1]
                owner.insertMenu(after, self)

    def refill(self) -> None:
        """List what is recent now; a workshop whose file is gone cannot be chosen."""
        from raci_desktop.ui.home.recent import recent_workshops

        self.clear()
        paths = self._window.settings.recent
        known = self._window.services.recent_index().read(paths)
        for recent in recent_workshops(paths, known):
            glimpse = recent.glimpse
            self._add(recent.path, recent.name, glimpse.organisation if glimpse else "")
            self.actions()[-1].setDisabled(recent.missing)
        if self.isEmpty():
            self.addAction(translate("RecentMenu", "No recent workshops")).setEnabled(False)

    def _add(self, path: Path, name: str, organisation: str) -> None:
        from raci_desktop.ui.dialogs.parts import escaped, plain_tip

        words = f"{name} — {organisation}" if organisation else name
        short = words if len(words) <= LONGEST else f"{words[:LONGEST]}…"
        action = self.addAction(escaped(short))
        action.setToolTip(plain_tip(str(path)))
        action.triggered.connect(partial(self._open, path))

    def _open(self, path: Path, _checked: bool = False) -> None:
        self._window.files.open_path(path)
