"""Contrast of every appearance, the palette, and following the system or a setting."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from raci_desktop.ui import theme as themes
from raci_desktop.ui.theme import DARK, LIGHT, THEMES, Theme, ThemeHolder, palette, theme_for
from raci_desktop.ui.tokens import MARK_CODES, SEVERITY_CODES, border_width


def luminance(value: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    channels = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


by_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)


@by_theme
def test_text_reads_on_every_ground(theme: Theme) -> None:
    colours = theme.colours
    for ground in ("window", "surface", "header", "sunken", "chrome", "selection", "after_soft"):
        for text in ("text", "text_2"):
            ratio = contrast(getattr(colours, text), getattr(colours, ground))
            assert ratio >= 4.5, (text, ground, ratio)
    for ground in ("window", "surface", "header"):
        assert contrast(colours.muted, getattr(colours, ground)) >= 4.5, ground


@by_theme
def test_accents_read_as_text(theme: Theme) -> None:
    colours = theme.colours
    assert contrast(colours.on_after, colours.after) >= 4.5
    for ground in ("window", "surface", "after_soft"):
        assert contrast(colours.after, getattr(colours, ground)) >= 4.5, ground
    for ground in ("window", "surface", "before_soft"):
        assert contrast(colours.before, getattr(colours, ground)) >= 4.5, ground


@by_theme
@pytest.mark.parametrize("code", MARK_CODES)
def test_letters_read_across_a_room(theme: Theme, code: str) -> None:
    mark = theme.colours.mark(code)
    assert contrast(mark.letter, mark.dot or mark.fill) >= 7


@by_theme
@pytest.mark.parametrize("code", ["R", "C", "I", "S"])
def test_chip_borders_stand_out_from_the_cell(theme: Theme, code: str) -> None:
    border = theme.colours.mark(code).border
    assert border
    assert contrast(border, theme.colours.surface) >= 3


@by_theme
def test_the_a_is_the_strongest_mark(theme: Theme) -> None:
    ground = theme.colours.surface
    ratios = {code: contrast(theme.colours.mark(code).fill, ground) for code in "ARCIS"}
    assert max(ratios, key=ratios.__getitem__) == "A"


@by_theme
@pytest.mark.parametrize("word", SEVERITY_CODES)
def test_severity_words_and_signs_read(theme: Theme, word: str) -> None:
    severity = theme.colours.severity(word)
    for ground in (theme.colours.surface, theme.colours.window, severity.soft):
        assert contrast(severity.text, ground) >= 4.5, (word, ground)
    assert contrast(severity.sign, severity.icon) >= 4.5


@by_theme
def test_the_focus_ring_stands_out(theme: Theme) -> None:
    for ground in (theme.colours.surface, theme.colours.window, theme.colours.selection):
        assert contrast(theme.colours.focus, ground) >= 3


@by_theme
def test_the_palette_comes_from_the_tokens(theme: Theme, qapp: object) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Window) == QColor(theme.colours.window)
    assert made.color(QPalette.ColorRole.Text) == QColor(theme.colours.text)
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.alphaF() < 1


def test_a_theme_is_found_by_its_properties() -> None:
    assert theme_for(dark=False) is LIGHT
    assert theme_for(dark=True) is DARK
    assert theme_for(dark=True, high_contrast=True).high_contrast
    assert {theme.name for theme in THEMES} == {"light", "dark", "light-contrast", "dark-contrast"}


def test_a_setting_overrides_the_system_and_tells_once(qtbot: QtBot) -> None:
    holder = ThemeHolder()
    told: list[Theme] = []
    holder.changed.connect(told.append)
    assert holder.setting == "system"
    holder.set_setting("dark")
    holder.set_setting("dark")
    assert holder.theme is DARK
    holder.set_setting("light")
    assert told == [DARK, LIGHT]


def test_the_system_is_followed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The offscreen platform has no colour scheme, so the hints are replaced by one that has."""

    class Access(QObject):
        contrastPreferenceChanged = Signal(object)  # noqa: N815

        def contrastPreference(self) -> Qt.ContrastPreference:
            return preference[0]

    class Hints(QObject):
        colorSchemeChanged = Signal(object)  # noqa: N815

        def colorScheme(self) -> Qt.ColorScheme:
            return scheme[0]

    hints, access = Hints(), Access()
    scheme, preference = [Qt.ColorScheme.Light], [Qt.ContrastPreference.NoPreference]
    monkeypatch.setattr(themes, "_style_hints", lambda: (hints, access))
    holder = ThemeHolder()
    assert holder.theme is LIGHT
    scheme[0] = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(scheme[0])
    assert holder.theme is DARK
    preference[0] = Qt.ContrastPreference.HighContrast
    access.contrastPreferenceChanged.emit(preference[0])
    assert holder.theme is themes.DARK_HIGH_CONTRAST


def test_borders_follow_the_size_of_the_chip() -> None:
    assert [border_width(side) for side in (25.9, 26, 59.9, 60)] == [1.2, 1.5, 1.5, 3.0]


def test_tokens_cost_no_qt() -> None:
    code = "import sys, raci_desktop.ui.tokens; print(any('PySide6' in m for m in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
