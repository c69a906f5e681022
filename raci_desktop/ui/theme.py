"""The current appearance: light, dark or high contrast, following the system or a setting."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from raci_desktop.ui import tokens
from raci_desktop.ui.tokens import Colours

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints, QStyleHints

ThemeSetting = Literal["system", "light", "dark"]
THEME_SETTINGS: tuple[ThemeSetting, ...] = ("system", "light", "dark")


@dataclass(frozen=True, eq=False)
class Theme:
    """One appearance; compared by identity, so that it can key a cache cheaply."""

    name: str
    colours: Colours
    dark: bool
    high_contrast: bool = False


LIGHT = Theme("light", tokens.LIGHT, dark=False)
DARK = Theme("dark", tokens.DARK, dark=True)
LIGHT_HIGH_CONTRAST = Theme("light-contrast", tokens.LIGHT_HIGH_CONTRAST, False, True)
DARK_HIGH_CONTRAST = Theme("dark-contrast", tokens.DARK_HIGH_CONTRAST, True, True)
THEMES = (LIGHT, DARK, LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST)


def theme_for(*, dark: bool, high_contrast: bool = False) -> Theme:
    """Return the appearance with these properties."""
    if high_contrast:
        return DARK_HIGH_CONTRAST if dark else LIGHT_HIGH_CONTRAST
    return DARK if dark else LIGHT


@lru_cache(maxsize=256)
def colour(value: str) -> QColor:
    """Return the colour written as ``#RRGGBB``; shared, so callers must not change it."""
    return QColor(value)


def faded(value: str, opacity: float) -> QColor:
    """Return a colour of its own with the opacity, 0 to 1."""
    result = QColor(value)
    result.setAlphaF(opacity)
    return result


def palette(theme: Theme) -> QPalette:
    """Return the palette for widgets that the style sheet does not colour."""
    result = QPalette()
    for role, value in _palette_roles(theme.colours).items():
        result.setColor(role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for role in _TEXT_ROLES:
        result.setColor(disabled, role, faded(theme.colours.text, 0.45))
    return result


_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def _palette_roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.header,
        role.ToolTipBase: colours.text,
        role.ToolTipText: colours.surface,
        role.PlaceholderText: colours.muted,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.before,
        role.Light: colours.surface,
        role.Midlight: colours.header,
        role.Mid: colours.line_strong,
        role.Dark: colours.line_strong,
        role.Shadow: colours.line_strong,
        role.Highlight: colours.after,
        role.HighlightedText: colours.on_after,
        role.Link: colours.after,
        role.LinkVisited: colours.after,
        role.Accent: colours.after,
    }


_MIDDLE = 128
"""Lightness of a ground from 0 to 255 under which an appearance is dark."""


@cache
def _style_hints() -> "tuple[QStyleHints, QAccessibilityHints]":
    """Return what tells the system's wishes, and hold on to it.

    Without references of ours the wrappers go, their signals with them, and PySide may crash when
    it makes new ones.
    """
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


class ThemeHolder(QObject):
    """Holds the theme in force and tells when it changes."""

    changed = Signal(object)

    def __init__(self, setting: ThemeSetting = "system", parent: QObject | None = None) -> None:
        """Start with a setting and follow the system from now on."""
        super().__init__(parent)
        self._hints, self._access = _style_hints()
        self._setting: ThemeSetting = setting
        self._theme: Theme | None = None
        self._hints.colorSchemeChanged.connect(self._refresh)
        self._access.contrastPreferenceChanged.connect(self._refresh)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        if self._theme is None:
            self._theme = self._resolved()
        return self._theme

    @property
    def first(self) -> Theme:
        """The theme to begin with, told from the platform's own palette.

        It costs a tenth of what ``theme`` does, which has to import the enumerations of ``Qt``.
        """
        if self._setting == "system":
            return theme_for(dark=QPalette().window().color().lightness() < _MIDDLE)
        return theme_for(dark=self._setting == "dark")

    @property
    def setting(self) -> ThemeSetting:
        """What was chosen: system, light or dark."""
        return self._setting

    def set_setting(self, setting: ThemeSetting) -> None:
        """Choose light, dark or the system's appearance."""
        self._setting = setting
        self._refresh()

    def _refresh(self, *_: object) -> None:
        theme = self._resolved()
        if theme is not self._theme:
            self._theme = theme
            self.changed.emit(theme)

    def _resolved(self) -> Theme:
        from PySide6.QtCore import Qt  # not before the first paint: see ``first``

        system_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        dark = system_dark if self._setting == "system" else self._setting == "dark"
        contrast = self._access.contrastPreference() is Qt.ContrastPreference.HighContrast
        return theme_for(dark=dark, high_contrast=contrast)
