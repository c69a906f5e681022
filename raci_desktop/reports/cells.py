"""How the marks of one cell are arranged: chips side by side, each scope with its caption."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Mark
from raci_desktop.reports.chips import CAPTIONED, SIDE, chip
from raci_desktop.reports.fonts import CAP_HEIGHT, Face, width
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import BEFORE, MUTED, SMALLEST, TEXT
from raci_desktop.reports.text import fit

NOTHING = "–"
FORMER, FORMER_LEFT = 7.5, 3.0
_GAP = 2.0
_CAPTION_LINE = 7.5
_FUNDED = "-funded"


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """A chip with its corner, counted from the middle of the arrangement's upper edge."""

    x: float
    y: float
    side: float
    letter: Letter


@dataclass(frozen=True, slots=True)
class PlacedCaption:
    """A caption with its baseline, counted from the upper edge."""

    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The chips and captions of one cell and the height they take."""

    height: float
    chips: tuple[PlacedChip, ...] = ()
    captions: tuple[PlacedCaption, ...] = ()

    @property
    def reach(self) -> float:
        """How far the chips of the widest line reach from the middle to the left."""
        return max((-one.x for one in self.chips), default=0.0)


class Slot(NamedTuple):
    """Where a cell is: the middle of its width, its upper edge, its height."""

    middle: float
    top: float
    height: float


def short_scope(scope: str) -> str:
    """Return a scope as a caption: "product-funded" is said "product"."""
    return scope.removesuffix(_FUNDED) or scope


@lru_cache(maxsize=4096)
def arrange(marks: tuple[Mark, ...], room: float) -> Arrangement:
    """Return how marks stand in a cell of a width; every scope has a line of its own."""
    chips: list[PlacedChip] = []
    captions: list[PlacedCaption] = []
    y = 0.0
    for caption, group in _by_caption(marks):
        side = CAPTIONED if caption else SIDE
        for line in _lines(group, side, room):
            chips += _line(line, side, y)
            y += side + _GAP
        y -= _GAP
        if caption:
            y += _CAPTION_LINE
            captions.append(PlacedCaption(y - 0.5, fit(caption, Face.SEMIBOLD, SMALLEST, room)))
        y += _GAP
    return Arrangement(max(y - _GAP, 0.0), tuple(chips), tuple(captions))


def _by_caption(marks: tuple[Mark, ...]) -> Iterator[tuple[str, list[Mark]]]:
    groups: dict[str, list[Mark]] = {}
    for mark in marks:
        groups.setdefault(short_scope(mark.scope) or mark.raw, []).append(mark)
    yield from groups.items()


def _lines(marks: list[Mark], side: float, room: float) -> Iterator[list[Mark]]:
    count = max(1, int((room + _GAP) // (side + _GAP)))
    for start in range(0, len(marks), count):
        yield marks[start : start + count]


def _line(marks: list[Mark], side: float, y: float) -> Iterator[PlacedChip]:
    x = -(len(marks) * (side + _GAP) - _GAP) / 2
    for mark in marks:
        yield PlacedChip(x, y, side, mark.letter)
        x += side + _GAP


def former_letters(cell: Cell, symbols: Mapping[Letter, str]) -> str:
    """Return the letters a cell held before, as they are struck in its corner."""
    return "/".join(symbols[letter] for letter in cell.letters()) or NOTHING


def former_room(
    cell: Cell, symbols: Mapping[Letter, str], now: Arrangement, across: float
) -> float:
    """Return how far chips must move down so as not to meet the former letters; mostly 0."""
    if not now.chips:
        return 0.0
    end = FORMER_LEFT + _former_width(former_letters(cell, symbols))
    return FORMER + 0.5 if end + 1 > across / 2 - now.reach else 0.0


def _former_width(letters: str) -> float:
    return width(letters, _former_face(letters), FORMER)


def _former_face(letters: str) -> Face:
    return Face.BOLD if letters == NOTHING else Face.CHIP  # which has letters only


def draw_former(
    pen: Pen, cell: Cell, symbols: Mapping[Letter, str], left: float, top: float
) -> None:
    """Draw the former letters small and struck in the upper left corner of a cell."""
    letters = former_letters(cell, symbols)
    x, y = left + FORMER_LEFT, top + 2.6 + FORMER * CAP_HEIGHT
    pen.text(x, y, letters, _former_face(letters), FORMER, BEFORE)
    if cell.marks:
        end = x + _former_width(letters)
        start, finish = (x - 1, y + 0.9), (end + 1, y - FORMER * CAP_HEIGHT - 0.9)
        pen.lines(((start, finish),), BEFORE, 0.55)


def draw_cell(
    pen: Pen, arrangement: Arrangement, symbols: Mapping[Letter, str], where: Slot, *, pale: bool
) -> None:
    """Draw an arrangement in the middle of a cell."""
    middle, top = where.middle, where.top + (where.height - arrangement.height) / 2
    for one in arrangement.chips:
        chip(pen, middle + one.x, top + one.y, one.side, one.letter, symbols[one.letter], pale)
    for caption in arrangement.captions:
        colour = MUTED if pale else TEXT
        pen.centred(middle, top + caption.y, caption.text, Face.SEMIBOLD, SMALLEST, colour)
