"""The decision bar and the foot of every page: legend, source, page number."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from raci_desktop.domain.translation import translate
from raci_desktop.reports.chips import changed_sample, chip
from raci_desktop.reports.fonts import Face, width
from raci_desktop.reports.panels import RIGHT, ROOM
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import (
    BODY,
    BOTTOM,
    INK,
    LINE,
    LINE_STRONG,
    MARGIN,
    MUTED,
    PAGE_HEIGHT,
    SMALL,
    SMALLEST,
    TEXT,
    TEXT_2,
    WHITE,
)
from raci_desktop.reports.text import fit, wrap
from raci_desktop.reports.values import DecisionField, Handout, LegendEntry

_PAD = 10.5
_LEADING = 12.5
BAR_LINES = 3
_ENTRY_GAP = 12.0
_ENTRY_LEADING = 17.0
_CHIP = 12.0
_WORD_GAP = 3.0
_NUMBER_ROOM = 92.0
_SOURCE_LEADING = 9.5
_SCHEME = re.compile(r"https?://(?:www\.)?")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def bar_widths(fields: Sequence[DecisionField]) -> list[float]:
    """Return how the bar's width is shared: by the length of the answers, none too narrow."""
    wishes = [min(max(width(f.text, Face.SEMIBOLD, BODY) / 2 + 24, 120.0), 250.0) for f in fields]
    total = sum(wishes)
    return [ROOM * wish / total for wish in wishes]


def _answers(fields: Sequence[DecisionField]) -> list[list[str]]:
    rooms = bar_widths(fields)
    return [
        wrap(field.text, Face.SEMIBOLD, BODY, room - 2 * _PAD, BAR_LINES)
        for field, room in zip(fields, rooms, strict=True)
    ]


def bar_cut(fields: Sequence[DecisionField]) -> bool:
    """Return whether an answer is longer than the bar has room for."""
    return any(
        len(wrap(field.text, Face.SEMIBOLD, BODY, room - 2 * _PAD)) > BAR_LINES
        for field, room in zip(fields, bar_widths(fields), strict=True)
    )


def bar_height(fields: Sequence[DecisionField]) -> float:
    """Return the height of the decision bar; 0 when nothing was answered."""
    if not fields:
        return 0.0
    return max(2, *map(len, _answers(fields)), 0) * _LEADING + 26


def draw_bar(pen: Pen, fields: Sequence[DecisionField], top: float) -> None:
    """Draw what is to be decided, by whom, the first step and the measure."""
    if not fields:
        return
    height = bar_height(fields)
    left = MARGIN
    pen.box(MARGIN, top, ROOM, height, WHITE, INK, 4, 1.2)
    for place, (field, lines, across) in enumerate(
        zip(fields, _answers(fields), bar_widths(fields), strict=True)
    ):
        if field.asks:
            _dark(pen, left, top, across, height, last=len(fields) == 1)
        elif place and not fields[place - 1].asks:
            pen.lines((((left, top + 0.6), (left, top + height - 0.6)),), LINE_STRONG, 0.5)
        _answer(pen, field, lines, left + _PAD, top)
        left += across


def _dark(pen: Pen, left: float, top: float, across: float, down: float, *, last: bool) -> None:
    def fill() -> None:
        pen.box(left, top, across, down, INK)

    if last:
        pen.box(left, top, across, down, INK, radius=4)
    else:
        pen.clipped(left, top, across + 8, down, 4, fill)


def _answer(pen: Pen, field: DecisionField, lines: list[str], x: float, top: float) -> None:
    label, text = ("#E6E3DD", WHITE) if field.asks else (TEXT_2, TEXT)
    y = top + 15
    pen.text(x, y, field.label, Face.SEMIBOLD, SMALL, label)
    for line in lines:
        y += _LEADING
        pen.text(x, y + 0.6, line, Face.SEMIBOLD, BODY, text)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A legend entry on its line."""

    entry: LegendEntry | None
    """None is the picture of a changed cell."""
    line: int
    x: float
    text: str


def _legend(handout: Handout) -> list[_Placed]:
    placed: list[_Placed] = []
    x, line = MARGIN, 0
    entries: list[LegendEntry | None] = [*handout.legend]
    if handout.after is not None:
        entries.append(None)
    for entry in entries:
        name, text = _entry_words(entry)
        named = _CHIP + 4 + width(name, Face.SEMIBOLD, SMALL) + (_WORD_GAP if text else 0)
        across = named + width(text, Face.REGULAR, SMALL)
        if x > MARGIN and x + across > RIGHT - _NUMBER_ROOM:
            x, line = MARGIN, line + 1
        text = fit(
            text, Face.REGULAR, SMALL, RIGHT - x - _CHIP - 4 - width(name, Face.SEMIBOLD, SMALL)
        )
        placed.append(_Placed(entry, line, x, text))
        x += across + _ENTRY_GAP
    return placed


def _entry_words(entry: LegendEntry | None) -> tuple[str, str]:
    if entry is None:
        return translate("Handout", "Changed"), ""
    name = fit(entry.name, Face.SEMIBOLD, SMALL, 160)
    return name, entry.definition.rstrip(".")


def foot_top(handout: Handout) -> float:
    """Return where the foot of a page begins."""
    lines = max((one.line for one in _legend(handout)), default=0) + 1
    source = len(_source_lines(handout)) * _SOURCE_LEADING
    return PAGE_HEIGHT - BOTTOM - lines * _ENTRY_LEADING - source - 8 + (2 if source else 0)


def draw_foot(pen: Pen, handout: Handout, page: int, pages: int) -> None:
    """Draw the workshop's own letter definitions, its source, and the page number."""
    top = foot_top(handout)
    pen.lines((((MARGIN, top), (RIGHT, top)),), LINE, 0.6)
    top += 9
    for one in _legend(handout):
        _draw_entry(pen, handout, one, top + one.line * _ENTRY_LEADING)
    y = top + _CHIP / 2 + 2.7
    words = translate("Handout", "Page {page} of {pages}").format(page=page, pages=pages)
    pen.right(RIGHT, y, words, Face.REGULAR, SMALL, TEXT_2)
    _source(pen, handout)


def _draw_entry(pen: Pen, handout: Handout, one: _Placed, top: float) -> None:
    x, y = one.x + _CHIP + 4, top + _CHIP / 2 + 2.7
    if one.entry is None:
        changed_sample(pen, one.x, top, _CHIP)
    else:
        symbol = handout.symbols[one.entry.letter]
        chip(pen, one.x, top, _CHIP, one.entry.letter, symbol)
    x = pen.text(x, y, _entry_words(one.entry)[0], Face.SEMIBOLD, SMALL)
    pen.text(x + _WORD_GAP, y, one.text, Face.REGULAR, SMALL, TEXT_2)


def _source_lines(handout: Handout) -> list[str]:
    if not handout.source:
        return []
    shown = _SCHEME.sub("", handout.source)
    words = translate("Handout", "Source: {source}").format(source=shown)
    return wrap(words, Face.REGULAR, SMALLEST, ROOM, 2)


def _source(pen: Pen, handout: Handout) -> None:
    lines = _source_lines(handout)
    y = PAGE_HEIGHT - BOTTOM + 2 - (len(lines) - 1) * _SOURCE_LEADING
    address = _ADDRESS.search(handout.source)
    for line in lines:
        end = pen.text(MARGIN, y, line, Face.REGULAR, SMALLEST, MUTED)
        if address:
            pen.link(address.group(), MARGIN, y - SMALLEST, end, y + 2)
        y += _SOURCE_LEADING
