"""The user's settings, typed, in an INI file in the platform's place."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QSettings

from raci_desktop.paths import config_folder
from raci_desktop.ui.theme import THEME_SETTINGS, ThemeSetting

MOST_RECENT = 12
MOST_VIEWS = 40
"""Workshops whose view is remembered."""
PRESENTER_SIZES = (100, 115, 130)
"""Sizes of type on the wall, in per cent of what the design says."""


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
    def language(self) -> str:
        """The language of the window: a code such as "de", or "system"."""
        return str(self._store.value("appearance/language", "system"))

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("appearance/language", value)

    @property
    def names_on_findings(self) -> bool:
        """Whether findings name the room's roles, or say in general what is wrong."""
        return str(self._store.value("findings/names", "yes")) != "no"

    @names_on_findings.setter
    def names_on_findings(self, value: bool) -> None:
        self._store.setValue("findings/names", "yes" if value else "no")

    @property
    def presenter_size(self) -> int:
        """Size of type on the wall in per cent: one of ``PRESENTER_SIZES``."""
        value = str(self._store.value("presenter/size", PRESENTER_SIZES[0]))
        known = {str(size): size for size in PRESENTER_SIZES}
        return known.get(value, PRESENTER_SIZES[0])

    @presenter_size.setter
    def presenter_size(self, value: int) -> None:
        self._store.setValue("presenter/size", value)

    @property
    def drawer_height(self) -> int:
        """Height of the drawer's page in px; 0 when nobody has chosen one."""
        value = str(self._store.value("window/drawer_height", 0))
        return int(value) if value.isdecimal() else 0

    @drawer_height.setter
    def drawer_height(self, value: int) -> None:
        self._store.setValue("window/drawer_height", value)

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

    def view_of(self, path: Path) -> str:
        """Return what the window of a workshop looked at when it was closed; "" if not known."""
        return self._views().get(str(path), "")

    def keep_view(self, path: Path, look: str) -> None:
        """Remember what the window of a workshop looks at, for the workshops closed last."""
        views = self._views()
        views.pop(str(path), None)
        kept = list({**views, str(path): look}.items())[-MOST_VIEWS:]
        self._store.setValue("window/views", [text for pair in kept for text in pair])

    def _views(self) -> dict[str, str]:
        value = self._store.value("window/views", [])
        texts = [str(one) for one in cast("list[object]", value)] if isinstance(value, list) else []
        return dict(zip(texts[::2], texts[1::2], strict=False))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty when it was never closed."""
        value = self._store.value("window/geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)
