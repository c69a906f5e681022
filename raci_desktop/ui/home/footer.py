"""The strip under the home page: how many workshops are recent, and when one was backed up last."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from raci_desktop.domain.translation import translate
from raci_desktop.paths import backups_folder
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.home.cards import SMALL
from raci_desktop.ui.home.parts import Ground
from raci_desktop.ui.home.recent import day_words
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES


class HomeFooter(Ground):
    """A quiet strip, like the status bar of a workshop."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__(theme, "chrome", Qt.Edge.TopEdge)
        self.setFixedHeight(MEASURES.status)
        self.count = Label(theme, "", SMALL, "text_2")
        self.backup = Label(theme, "", SMALL, "text_2")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.backup)

    def show_counts(self, recents: int, now: datetime) -> None:
        """Say how many workshops are listed, and when the last backup was made."""
        self.count.setText(_count_words(recents))
        self.backup.setText(backup_words(last_backup(backups_folder()), now))


def last_backup(folder: Path) -> datetime | None:
    """Return when a backup was made last, told by the folders that hold them."""
    try:
        times = [one.stat().st_mtime for one in folder.iterdir() if one.is_dir()]
    except OSError:
        return None
    return datetime.fromtimestamp(max(times)).astimezone() if times else None


def backup_words(made: datetime | None, now: datetime) -> str:
    """Return "Last backup today, 14:30", or that there is none yet."""
    if made is None:
        return translate("Home", "No backup yet")
    if made.date() == now.date():
        return translate("Home", "Last backup today, {time}").format(time=made.strftime("%H:%M"))
    day = day_words(made.date(), now.date())
    return translate("Home", "Last backup {day}").format(day=day)


def _count_words(recents: int) -> str:
    if recents == 1:
        return translate("Home", "1 recent workshop")
    return translate("Home", "{count} recent workshops").format(count=recents)
