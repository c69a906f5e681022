"""The chips of letters and the icons of severities, each kind stored once in the file."""

from functools import partial

from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.letters import Letter
from raci_desktop.reports.fonts import CAP_HEIGHT, Face
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import AFTER, CHIPS, LINE_STRONG, SEVERITIES, WHITE, faded

SIDE = 16.0
CAPTIONED = 13.5
"""Side of a chip with its scope below; its letter is still above the smallest size."""

_SQUARE, _ROUND = 0.05, 0.26
_LETTER, _DIAMOND_LETTER = 0.56, 0.50
_DOT = 0.8
_REACH = 0.07


def chip(
    pen: Pen, x: float, y: float, side: float, letter: Letter, symbol: str, pale: bool = False
) -> None:
    """Put a chip's top left corner at a place; a pale one stands for what does not change."""
    name = f"chip {letter.name} {symbol} {side:g}{' pale' if pale else ''}"
    pen.stamp(name, x, y, side, partial(_chip, side=side, letter=letter, symbol=symbol, pale=pale))


def _chip(pen: Pen, side: float, letter: Letter, symbol: str, pale: bool) -> None:
    style = CHIPS[letter]
    fill, edge, dot, ink = style.fill, style.border, style.dot, style.letter
    if pale:
        fill, edge, dot = faded(fill), edge and faded(edge), dot and faded(dot)
        ink = ink if ink == WHITE else faded(ink)
    _shape(pen, side, letter, fill, edge)
    if dot:
        pen.disc(side / 2, side / 2, side * _DOT / 2 - 0.4, dot)
    size = side * (_DIAMOND_LETTER if letter is Letter.SUPPORTS else _LETTER)
    pen.centred(side / 2, side / 2 + size * CAP_HEIGHT / 2, symbol[:2], Face.CHIP, size, ink)


def _shape(pen: Pen, side: float, letter: Letter, fill: str, edge: str) -> None:
    inset = 0.4 if edge else 0.0
    inner = side - 2 * inset
    match letter:
        case Letter.CONSULTED:
            pen.disc(side / 2, side / 2, inner / 2, fill, edge)
        case Letter.SUPPORTS:
            reach = side * (0.5 + _REACH)
            middle = side / 2
            pen.polygon(
                (
                    (middle, middle - reach),
                    (middle + reach, middle),
                    (middle, middle + reach),
                    (middle - reach, middle),
                ),
                fill,
                edge,
            )
        case _:
            round_ = letter in (Letter.RESPONSIBLE, Letter.UNREAD)
            radius = side * (_ROUND if round_ else _SQUARE)
            pen.box(inset, inset, inner, inner, fill, edge, radius)


def severity_icon(pen: Pen, x: float, y: float, severity: Severity, side: float = 10.0) -> None:
    """Put the icon of a severity: octagon, triangle or circle, with an exclamation mark or i."""
    name = f"severity {severity.name} {side:g}"
    pen.stamp(name, x, y, side, partial(_severity, severity=severity, side=side))


def _severity(pen: Pen, severity: Severity, side: float) -> None:
    style = SEVERITIES[severity]
    middle = side / 2
    match severity:
        case Severity.BLOCKER:
            a, b = side * 0.293, side * 0.707
            corners = ((a, 0.0), (b, 0.0), (side, a), (side, b))
            pen.polygon((*corners, (b, side), (a, side), (0.0, b), (0.0, a)), style.icon)
            _exclamation(pen, middle, side * 0.2, side * 0.6, style.sign)
        case Severity.WARNING:
            top, bottom = side * 0.06, side * 0.94
            points = ((middle, top), (side, bottom), (0.0, bottom))
            pen.polygon(points, style.icon, style.edge, 0.7)
            _exclamation(pen, middle, side * 0.36, side * 0.46, style.sign)
        case Severity.NOTE:
            pen.disc(middle, middle, middle - 0.3, style.icon, style.edge, 0.7)
            pen.box(middle - side * 0.05, side * 0.42, side * 0.1, side * 0.34, style.sign)
            pen.box(middle - side * 0.05, side * 0.24, side * 0.1, side * 0.1, style.sign)


def _exclamation(pen: Pen, x: float, top: float, length: float, colour: str) -> None:
    thick = length * 0.2
    pen.box(x - thick / 2, top, thick, length * 0.64, colour)
    pen.box(x - thick / 2, top + length * 0.78, thick, length * 0.2, colour)


def ok_icon(pen: Pen, x: float, y: float, colour: str, side: float = 10.0) -> None:
    """Put the tick in a circle that says all is well."""
    pen.disc(x + side / 2, y + side / 2, side / 2 - 0.5, WHITE, colour, 0.9)
    a, b = (x + side * 0.29, y + side * 0.52), (x + side * 0.44, y + side * 0.67)
    pen.lines(((a, b), (b, (x + side * 0.72, y + side * 0.36))), colour, 1.0)


def changed_corner(pen: Pen, right: float, top: float, side: float = 6.0) -> None:
    """Put the corner that marks a changed cell."""
    name = f"changed {side:g}"
    pen.stamp(name, right - side, top, side, partial(_corner, side=side))


def _corner(pen: Pen, side: float) -> None:
    pen.polygon(((0.0, 0.0), (side, 0.0), (side, side)), AFTER)


def changed_sample(pen: Pen, x: float, y: float, side: float) -> None:
    """Put the legend's picture of a changed cell."""
    pen.box(x + 0.3, y + 0.3, side - 0.6, side - 0.6, WHITE, LINE_STRONG, 0, 0.6)
    changed_corner(pen, x + side, y, side / 2)
