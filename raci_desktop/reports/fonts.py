"""The fonts of the handout: embedded Inter, and a fallback for other scripts run by run.

A PDF shows glyphs where they are put: no library in use reorders right-to-left text or joins
Arabic letters, so ``scripts.visual`` does the simple part of it. Scripts without a font here
(Chinese, Japanese, Korean, emoji) print as boxes: a gap would hide that a name stands there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from raci_desktop.paths import resource
from raci_desktop.reports.scripts import Script, invisible, script_of, visual


class Face(Enum):
    """The cuts used in print; the value is the name of the font file."""

    REGULAR = "RACIInter-Regular"
    MEDIUM = "RACIInter-Medium"
    SEMIBOLD = "RACIInter-SemiBold"
    BOLD = "RACIInter-Bold"
    DISPLAY = "RACIInterDisplay-Bold"
    CHIP = "RACIInterChip-Bold"


_BOLD = (Face.SEMIBOLD, Face.BOLD, Face.DISPLAY, Face.CHIP)
_FAMILIES = {
    Script.HEBREW: "RACIHebrew",
    Script.ARABIC: "RACIArabic",
    Script.DEVANAGARI: "RACIDevanagari",
    Script.THAI: "RACIThai",
}

_NO_GLYPH = "\u25a1"
CAP_HEIGHT = 0.7275
"""Height of Inter's capitals in parts of the size; chips centre their letter on it."""


_library: Any = pdfmetrics  # without types of its own


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one font, in the order it is drawn, and its width at size 1."""

    font: str
    text: str
    width: float


@cache
def _loaded(name: str) -> TTFont:
    """Register a font file once; reading one takes a few milliseconds."""
    font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
    _library.registerFont(font)
    return font


@cache
def _glyphs(name: str) -> frozenset[int]:
    return frozenset(_loaded(name).face.charToGlyph)


@cache
def _advances(name: str) -> dict[int, float]:
    face = _loaded(name).face
    widths: dict[int, float] = face.charWidths
    return widths


@lru_cache(maxsize=20_000)
def runs(text: str, face: Face) -> tuple[Run, ...]:
    """Return the text as runs, each in a font that has its letters."""
    if text.isascii():
        return (_run(face.value, text),)
    return tuple(_run(font, piece) for font, piece in _pieces(visual(text), face))


def _run(font: str, text: str) -> Run:
    return Run(font, text, _measured(font, text))


def _measured(font: str, text: str) -> float:
    missing: float = _loaded(font).face.defaultWidth
    advances = _advances(font)
    return sum(advances.get(ord(c), missing) for c in text) / 1000


def _pieces(text: str, face: Face) -> Iterator[tuple[str, str]]:
    font, piece = face.value, ""
    for character in text:
        wanted = _font_for(character, face, font)
        if wanted is None:
            if invisible(character):
                continue
            wanted, character = face.value, _NO_GLYPH
        if wanted != font and piece:
            yield font, piece
            piece = ""
        font = wanted
        piece += character
    if piece:
        yield font, piece


def _font_for(character: str, face: Face, current: str) -> str | None:
    """Return the font of a character, or None when none has it."""
    code = ord(character)
    if code in _glyphs(face.value):
        # A space between two Hebrew words stays in their run when their font has one.
        neutral = character == " " and current != face.value and code in _glyphs(current)
        return current if neutral else face.value
    family = _FAMILIES.get(script_of(code))
    if family:
        name = f"{family}-{'Bold' if face in _BOLD else 'Regular'}"
        if code in _glyphs(name):
            return name
    return None


def width(text: str, face: Face, size: float) -> float:
    """Return the width of a text in points."""
    return size * sum(run.width for run in runs(text, face))
