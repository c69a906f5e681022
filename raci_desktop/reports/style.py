"""Colours, sizes and measures of the printed page; lengths in points, from the page's design."""

from dataclasses import dataclass

from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.letters import Letter

PAGE_WIDTH, PAGE_HEIGHT = 841.89, 595.28
"""A4 landscape."""
MARGIN = 34.0
TOP = 25.0
BOTTOM = 28.0

SMALLEST = 7.0
SMALL = 7.5
TABLE = 8.5
BODY = 9.0
SECTION = 9.5
HEADLINE = 20.5
HEADLINE_LEADING = 25.0

TEXT = "#1B1C1F"
TEXT_2 = "#4A4F57"
MUTED = "#666B75"
LINE = "#D9D6D0"
"""The cell grid, a shade darker than on screen so that office printers keep it."""
LINE_STRONG = "#A9A59E"
WINDOW = "#F6F5F2"
INK = "#1A111B"
WHITE = "#FFFFFF"
BEFORE = "#B24A00"
AFTER = "#0B5FA5"
OK = "#0B6B3A"

_BANDS = {"operations": "#8A7A68", "product": "#3F7F78", "delivery": "#716A9C"}
_OTHER_BAND = "#5E7397"


def band(function: str) -> str:
    """Return the colour of a function's band."""
    return _BANDS.get(function, _OTHER_BAND)


@dataclass(frozen=True, slots=True)
class ChipStyle:
    """Colours of a chip; ``dot`` is the round field of an I."""

    fill: str
    letter: str
    border: str = "#5A6270"
    dot: str = ""


CHIPS: dict[Letter, ChipStyle] = {
    Letter.ACCOUNTABLE: ChipStyle(INK, WHITE, ""),
    Letter.RESPONSIBLE: ChipStyle("#D2921C", "#000000"),
    Letter.CONSULTED: ChipStyle("#04CBFC", "#000000"),
    Letter.INFORMED: ChipStyle(WHITE, "#000000", dot="#F7F4E1"),
    Letter.SUPPORTS: ChipStyle("#084AC6", WHITE),
    Letter.UNREAD: ChipStyle(WHITE, TEXT),
}

FADED = 0.45
"""How much of its colour a chip keeps that does not change."""


@dataclass(frozen=True, slots=True)
class SeverityStyle:
    """Colours of a severity: its icon, the sign inside, the icon's edge."""

    icon: str
    sign: str
    edge: str


SEVERITIES: dict[Severity, SeverityStyle] = {
    Severity.BLOCKER: SeverityStyle("#A4001D", WHITE, "#A4001D"),
    Severity.WARNING: SeverityStyle("#FFD43B", "#000000", "#5A4A00"),
    Severity.NOTE: SeverityStyle("#D6EAFB", "#000000", "#005A8C"),
}


def faded(colour: str) -> str:
    """Return a colour mixed with white, so that nothing has to be transparent in print."""
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * FADED):02X}" for part in parts)
