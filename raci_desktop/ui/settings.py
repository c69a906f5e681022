"""The user's settings, typed, in an INI file in the platform's place."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from raci_desktop.paths import config_folder
from raci_desktop.ui.theme import THEME_SETTINGS, ThemeSetting

MOST_RECENT = 12


class Settings:
    """Reads and writes settings; a value nobody can use counts as not set."""

    def __init__(self, path: Path | None = None) -> None:
        """Use the given file, else the user's own."""
        file = path or config_folder() / "settings.ini"
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeSetting:
        """Light, dark, or the system's choice."""
        value = self._store.value("appearance/theme", "system")
        for known in THEME_SETTINGS:
            if known == value:
                return known
        return "system"

    @theme.setter
    def theme(self, value: ThemeSetting) -> None:
        self._store.setValue("appearance/theme", value)

    @property
    def author(self) -> str:
        """The facilitator's name, written beside each edit in the history."""
        return str(self._store.value("workshop/author", ""))

    @author.setter
    def author(self, value: str) -> None:
        self._store.setValue("workshop/author", value)

    @property
    def recent(self) -> list[Path]:
        """Workshops opened lately, the last one first."""
        value = self._store.value("files/recent", [])
        if isinstance(value, str):  # QSettings gives a list of one back as its only item
            return [Path(value)]
        return [Path(str(text)) for text in cast("list[object]", value or [])]

    def remember(self, path: Path) -> None:
        """Put a workshop first among the recent ones."""
        wanted = str(path.resolve())
        kept = [str(one) for one in self.recent if str(one) != wanted]
        self._store.setValue("files/recent", [wanted, *kept][:MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Take a workshop off the recent ones."""
        kept = [str(one) for one in self.recent if one != path]
        self._store.setValue("files/recent", kept)

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty when it was never closed."""
        value = self._store.value("window/geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)
