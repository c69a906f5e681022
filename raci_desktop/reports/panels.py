"""The parts of the first page around the matrix: heading, what stays, pitfalls, costs."""

from dataclasses import dataclass

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.translation import translate
from raci_desktop.reports.chips import chip, ok_icon, severity_icon
from raci_desktop.reports.fonts import CAP_HEIGHT, Face, width
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import (
    AFTER,
    BEFORE,
    BODY,
    HEADLINE,
    HEADLINE_LEADING,
    LINE,
    MARGIN,
    OK,
    PAGE_WIDTH,
    SECTION,
    SMALL,
    TABLE,
    TEXT,
    TEXT_2,
    TOP,
    WINDOW,
)
from raci_desktop.reports.text import fit, wrap
from raci_desktop.reports.values import Costs, FindingLine, Handout, Pitfalls, Stays
from raci_desktop.reports.words import severity_word

RIGHT = PAGE_WIDTH - MARGIN
ROOM = RIGHT - MARGIN
HEADLINE_LINES = 3
_LEADING = 12.5
_COST_LEADING = 11.0
_COST_INDENT = 17.0


def draw_identity(pen: Pen, handout: Handout) -> None:
    """Draw the first line of every page: what this is, and whether it is agreed."""
    y = TOP + 10.5
    status_left = _status(pen, handout, y)
    title = fit(handout.title, Face.SEMIBOLD, BODY, status_left - MARGIN - 60)
    x = pen.text(MARGIN, y, title, Face.SEMIBOLD, BODY) + 5
    subtitle = fit(handout.subtitle, Face.REGULAR, BODY, status_left - x - 12)
    pen.text(x, y, subtitle, Face.REGULAR, BODY, TEXT_2)


def _status(pen: Pen, handout: Handout, y: float) -> float:
    corrections = fit(handout.corrections, Face.REGULAR, BODY, 220)
    end = RIGHT - width(corrections, Face.REGULAR, BODY)
    gap = 0.5
    across = width(handout.status, Face.BOLD, 8) + gap * len(handout.status) + 11
    left = end - across - (7 if corrections else 0)
    pen.box(left, y - 10.5, across, 15, edge=TEXT, radius=2, stroke=1.0)
    pen.spaced(left + 6, y, handout.status, Face.BOLD, 8, gap)
    pen.text(end, y, corrections, Face.REGULAR, BODY, TEXT_2)
    return left


def headline_lines(handout: Handout) -> list[str]:
    """Return the lines of the headline; a longer ask is told in full on a later page."""
    return wrap(handout.headline, Face.DISPLAY, HEADLINE, ROOM, HEADLINE_LINES)


def headline_cut(handout: Handout) -> bool:
    """Whether the headline says less than the ask."""
    return len(wrap(handout.headline, Face.DISPLAY, HEADLINE, ROOM)) > HEADLINE_LINES


def draw_headline(pen: Pen, handout: Handout) -> float:
    """Draw the headline below the first line; return where the page goes on."""
    y = TOP + 41.0
    for line in headline_lines(handout):
        pen.text(MARGIN, y, line, Face.DISPLAY, HEADLINE)
        y += HEADLINE_LEADING
    return y - HEADLINE_LEADING + 18


def headline_bottom(handout: Handout) -> float:
    """Return where the page goes on below the headline."""
    return TOP + 41.0 + (len(headline_lines(handout)) - 1) * HEADLINE_LEADING + 18


def stays_lines(stays: Stays, room: float) -> list[str]:
    """Return the lines of what stays."""
    return wrap(" ".join(stays.sentences), Face.REGULAR, BODY, room - 52, 4)


def stays_height(stays: Stays, room: float) -> float:
    """Return the height of the card of what stays; 0 when there is nothing to say."""
    if not stays.sentences:
        return 0.0
    return len(stays_lines(stays, room)) * _LEADING + 32


def draw_stays(pen: Pen, stays: Stays, top: float, room: float) -> None:
    """Draw what stays, with the same weight as what moves."""
    height = stays_height(stays, room)
    if not height:
        return
    pen.box(MARGIN, top, room, height, WINDOW, radius=4)
    chip(pen, MARGIN + 10.5, top + (height - 19) / 2, 19, Letter.ACCOUNTABLE, "A")
    y = top + 18.5
    title = fit(stays.title, Face.SEMIBOLD, SECTION, room - 52)
    pen.text(MARGIN + 40, y, title, Face.SEMIBOLD, SECTION)
    for line in stays_lines(stays, room):
        y += _LEADING
        pen.text(MARGIN + 40, y + 0.8, line, Face.REGULAR, BODY)


def draw_pitfalls(pen: Pen, pitfalls: Pitfalls, y: float, room: float) -> None:
    """Draw the counts of both stages and what is left, on one line or two."""
    x = pen.text(MARGIN, y, translate("Handout", "Pitfalls found"), Face.SEMIBOLD, BODY) + 7
    x = pen.text(x, y + 0.6, str(pitfalls.before), Face.BOLD, 12, BEFORE)
    if pitfalls.after is None:
        return
    x = _to(pen, x + 4, y - 3)
    x = pen.text(x + 5, y + 0.6, str(pitfalls.after), Face.BOLD, 12, AFTER) + 10
    if pitfalls.worst is None:
        ok_icon(pen, x, y - 8, OK)
        pen.text(x + 14, y, pitfalls.remark, Face.REGULAR, BODY)
        return
    if pitfalls.on_the_way:
        x = pen.text(x, y, translate("Handout", "On the way:"), Face.REGULAR, BODY, TEXT_2) + 5
    severity_icon(pen, x, y - 8.3, pitfalls.worst.severity)
    _worst(pen, pitfalls, pitfalls.worst, x + 14, y, MARGIN + room)


def _to(pen: Pen, x: float, y: float) -> float:
    tip = x + 8.0
    pen.lines(
        (((x, y), (tip, y)), ((tip - 3, y - 3), (tip, y)), ((tip - 3, y + 3), (tip, y))),
        TEXT_2,
        0.9,
    )
    return tip


def _worst(
    pen: Pen, pitfalls: Pitfalls, worst: FindingLine, x: float, y: float, end: float
) -> None:
    x = pen.text(x, y, f"{severity_word(worst.severity)}. ", Face.SEMIBOLD, BODY, TEXT_2)
    title = translate("Handout", "{title}:").format(title=worst.title)
    title = fit(title, Face.SEMIBOLD, BODY, end - x)
    x = pen.text(x, y, title, Face.SEMIBOLD, BODY) + 3
    remark = f" {pitfalls.remark}" if pitfalls.remark else ""
    text = worst.text
    if x + width(text + remark, Face.REGULAR, BODY) > end:
        # The message gives way before the count of the others does.
        text = fit(text, Face.REGULAR, BODY, end - x - width(remark, Face.REGULAR, BODY))
    pen.text(x, y, text + remark, Face.REGULAR, BODY)


@dataclass(frozen=True, slots=True)
class CostLimits:
    """How many costs are shown, and how many lines each may take for what it leads to."""

    items: int
    lines: int


def _cost_words(item: FindingLine) -> str:
    word = severity_word(item.severity)
    if item.count == 1:
        return f"{word}. "
    words = translate("Handout", "{severity} on {count} activities.")
    return f"{words.format(severity=word, count=item.count)} "


def _cost_lines(item: FindingLine, room: float, most: int) -> tuple[list[str], list[str]]:
    inner = room - _COST_INDENT
    title = f"{_cost_words(item)}{item.title.rstrip('.')}."
    return (
        wrap(title, Face.SEMIBOLD, TABLE, inner, 3),
        wrap(item.text, Face.REGULAR, TABLE, inner, most),
    )


def costs_height(costs: Costs, room: float, limits: CostLimits) -> float:
    """Return the height of the costs with their title."""
    items = costs.items[: limits.items]
    lines = sum(sum(map(len, _cost_lines(item, room, limits.lines))) for item in items)
    more = 12 if _more(costs, limits.items) else 0
    return 10 + len(items) * 17 + lines * _COST_LEADING + more


def _more(costs: Costs, shown: int) -> str:
    left = costs.others + sum(item.count for item in costs.items[shown:])
    if left == 1:
        return translate("Handout", "And 1 more finding.")
    return translate("Handout", "And {count} more findings.").format(count=left) if left else ""


def draw_costs(
    pen: Pen, costs: Costs, title: str, left: float, top: float, room: float, limits: CostLimits
) -> float:
    """Draw what today's set-up costs; return where it ends."""
    y = top + SECTION
    pen.text(left, y, title, Face.SEMIBOLD, SECTION)
    y += 7
    for item in costs.items[: limits.items]:
        pen.lines((((left, y), (left + room, y)),), LINE, 0.6)
        y = _cost(pen, item, left, y, _cost_lines(item, room, limits.lines))
    more = _more(costs, limits.items)
    if more:
        pen.text(left + _COST_INDENT, y + 4, more, Face.REGULAR, SMALL, TEXT_2)
        y += 12
    return y


def _cost(
    pen: Pen, item: FindingLine, left: float, y: float, lines: tuple[list[str], list[str]]
) -> float:
    y += 14.5
    severity_icon(pen, left, y - 8.2, item.severity)
    title, text = lines
    word = _cost_words(item)
    for number, line in enumerate(title):
        x = left + _COST_INDENT
        if number == 0 and line.startswith(word):
            x = pen.text(x, y, word, Face.SEMIBOLD, TABLE, TEXT_2)
            line = line.removeprefix(word)
        pen.text(x, y, line, Face.SEMIBOLD, TABLE)
        y += _COST_LEADING
    for line in text:
        pen.text(left + _COST_INDENT, y, line, Face.REGULAR, TABLE)
        y += _COST_LEADING
    return y - _COST_LEADING + 6.5 + TABLE * (1 - CAP_HEIGHT)
