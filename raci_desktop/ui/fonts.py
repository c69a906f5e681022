"""The shipped fonts on screen: loading them once, and building fonts by type style.

A cut of Inter with tabular figures carries the text, one with a serifed capital I the chips,
one for large sizes the headlines; Noto cuts stand behind them for scripts Inter lacks.
"""

from functools import cache, lru_cache
from math import floor

from PySide6.QtGui import QFont, QFontDatabase

from raci_desktop.paths import resource
from raci_desktop.ui.tokens import TYPE, TypeStyle

TEXT = "RACI Inter"
DISPLAY = "RACI Inter Display"
CHIP = "RACI Inter Chip"
SCRIPTS = ("RACI Hebrew", "RACI Arabic", "RACI Devanagari", "RACI Thai")

FILES = (
    "RACIInter-Regular.ttf",
    "RACIInter-Medium.ttf",
    "RACIInter-SemiBold.ttf",
    "RACIInter-Bold.ttf",
    "RACIInterChip-Bold.ttf",
    "RACIInterDisplay-SemiBold.ttf",
    "RACIInterDisplay-Bold.ttf",
    "RACIHebrew-Regular.ttf",
    "RACIHebrew-Bold.ttf",
    "RACIArabic-Regular.ttf",
    "RACIArabic-Bold.ttf",
    "RACIDevanagari-Regular.ttf",
    "RACIDevanagari-Bold.ttf",
    "RACIThai-Regular.ttf",
    "RACIThai-Bold.ttf",
)

DISPLAY_FROM = 24
"""From this size in px the display cut is used, when there is one of the weight."""


@cache
def load() -> tuple[str, ...]:
    """Register the shipped fonts with Qt once; return the files Qt refused.

    Registering all files costs 2 ms: Qt reads one only when a text needs it. A refused file
    is no reason to stop: the system's font stands in.
    """
    folder = resource("fonts")
    refused = [name for name in FILES if QFontDatabase.addApplicationFont(str(folder / name)) < 0]
    return tuple(refused)


def sized(size: float, weight: int = 400) -> QFont:
    """Return the text font of a size in px and an OpenType weight; the copy is the caller's.

    Qt knows whole px only: halves are rounded up. The painters scale for the rest.
    """
    return QFont(_text(whole_px(size), weight))


def styled(style: TypeStyle) -> QFont:
    """Return the font of a type style of the design."""
    return sized(style.size, style.weight)


def app_font() -> QFont:
    """Return the font every widget starts from."""
    return styled(TYPE.body)


def chip_font(size: float) -> QFont:
    """Return the bold font of chips, whose capital I carries serifs, of a size in px."""
    return QFont(_chip(whole_px(size)))


def whole_px(size: float) -> int:
    """Return the whole px Qt can set for a size, halves up, never under one."""
    return max(1, floor(size + 0.5))


@lru_cache(maxsize=128)
def _text(pixels: int, weight: int) -> QFont:
    display = pixels >= DISPLAY_FROM and weight >= QFont.Weight.DemiBold
    return _made((DISPLAY, TEXT) if display else (TEXT,), pixels, weight)


@lru_cache(maxsize=64)
def _chip(pixels: int) -> QFont:
    return _made((CHIP, TEXT), pixels, QFont.Weight.Bold)


def _made(families: tuple[str, ...], pixels: int, weight: int) -> QFont:
    load()
    made = QFont()
    made.setFamilies([*families, *SCRIPTS])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
