"""The letters of one cell on the wall: chips side by side, each with its scope under it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Cell, Mark
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.matrix.cell_paint_text import Face
from raci_desktop.ui.matrix.words import caption
from raci_desktop.ui.presenter.fit import LEAST, Fitted, cut_after_word, draw, shape_of
from raci_desktop.ui.presenter.layout import CAPTION, CAPTION_GAP, CHIP_LEAST
from raci_desktop.ui.theme import Theme, colour

GAP = 12.0
MORE = 56.0
"""Px that "+1" takes."""
_WEIGHT = 600


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in its box; ``mark`` None stands for those there is no room for."""

    box: QRectF
    mark: Mark | None
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a cell's letters go: around the middle of a column, and how much room there is."""

    centre: float
    top: float
    side: float
    room: float
    scope_room: float
    """Scopes may come nearer to their neighbours than letters do."""


def place_marks(marks: Sequence[Mark], place: CellPlace) -> tuple[Placed, ...]:
    """Return the boxes of a cell's marks, smaller where several have to share the room.

    What would get too small for its letter is counted instead ("+1").
    """
    centre, top, side, room = place.centre, place.top, place.side, place.room
    shown, hidden = _shown(marks, room)
    if not shown:
        return ()
    count, rest = len(shown), room - (GAP + MORE if hidden else 0)
    small = max(CHIP_LEAST, min(side, (rest - GAP * (count - 1)) / count))
    wide = count * small + (count - 1) * GAP + (GAP + MORE if hidden else 0)
    left, y = centre - wide / 2, top + (side - small) / 2
    placed = [
        Placed(QRectF(left + at * (small + GAP), y, small, small), mark)
        for at, mark in enumerate(shown)
    ]
    if hidden:
        box = QRectF(left + count * (small + GAP), y, MORE, small)
        placed.append(Placed(box, None, hidden))
    return tuple(placed)


def _shown(marks: Sequence[Mark], room: float) -> tuple[list[Mark], int]:
    """Return the marks there is room for, accountability first, and how many are left out."""
    fits = int((room + GAP) // (CHIP_LEAST + GAP))
    if len(marks) <= max(1, fits):
        return list(marks), 0
    fits = max(1, int((room - MORE) // (CHIP_LEAST + GAP)))
    first = sorted(marks, key=lambda mark: mark.letter is not Letter.ACCOUNTABLE)[:fits]
    return [mark for mark in marks if mark in first], len(marks) - fits


def paint_cell(
    painter: QPainter,
    cell: Cell,
    letters: LetterSet,
    theme: Theme,
    place: CellPlace,
    *,
    faded: float = 1.0,
    short: bool = False,
) -> None:
    """Paint the letters of a cell around the middle of its column."""
    placed = place_marks(cell.marks, place)
    for one in placed:
        if one.mark is None:
            more = Fitted((f"+{one.hidden}",), shape_of(LEAST, _WEIGHT), LEAST, False)
            draw(painter, one.box, more, colour(theme.colours.text), Qt.AlignmentFlag.AlignHCenter)
            continue
        code, symbol = one.mark.letter.value, letters.symbol(one.mark.letter)
        light = 1.0 if code in "AR" else faded
        paint_chip(painter, one.box, code, symbol, theme, light)
    ink = colour(theme.colours.text)
    bottom = place.top + place.side + CAPTION_GAP
    for text, under in _scopes(placed, place, short):
        fitted = Fitted((text,), _shape(), LEAST, False)
        box = QRectF(under.left(), bottom, under.width(), CAPTION)
        draw(painter, box, fitted, ink, Qt.AlignmentFlag.AlignHCenter)


def accountable_at(cell: Cell, place: CellPlace) -> float:
    """Return the middle of a cell's A, where a line of accountability begins or ends."""
    for one in place_marks(cell.marks, place):
        if one.mark is not None and one.mark.letter is Letter.ACCOUNTABLE:
            return one.box.center().x()
    return place.centre


def need_short(cells: Sequence[Cell], place: CellPlace) -> bool:
    """Whether the scopes of some cells only fit without "-funded"; they are written alike."""
    return any(
        _shape().width(scope) > under.width()
        for cell in cells
        for scope, under in _scopes(place_marks(cell.marks, place), place, None)
    )


def _scopes(
    placed: Sequence[Placed], place: CellPlace, short: bool | None
) -> list[tuple[str, QRectF]]:
    """Return each scope with its place: one for the whole cell where its letters share it.

    ``short`` None gives them in full, whether they fit or not.
    """
    centre, room = place.centre, place.scope_room
    scoped = [(one.mark.scope, one.box) for one in placed if one.mark and one.mark.scope]
    if len({scope for scope, _ in scoped}) == 1:
        scoped = [(scoped[0][0], QRectF(centre - room / 2, 0, room, 1))]
    wide = room / max(1, len(scoped))
    return [
        (
            scope if short is None else scope_text(scope, wide, short),
            QRectF(box.center().x() - wide / 2, 0, wide, 1),
        )
        for scope, box in scoped
    ]


def scope_text(scope: str, room: float, short: bool = False) -> str:
    """Return a scope as it fits: in full, without "-funded", or cut after a word."""
    for text in (caption(scope),) if short else (scope, caption(scope)):
        if _shape().width(text) <= room:
            return text
    return cut_after_word(caption(scope), _shape(), room)


def _shape() -> Face:
    return shape_of(LEAST, _WEIGHT, CAPTION / LEAST)
