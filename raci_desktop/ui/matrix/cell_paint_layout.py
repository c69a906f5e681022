"""Where the chips and captions of one cell go, so that several letters never overflow it."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF

from raci_desktop.ui.matrix.cell_paint_text import Face, face
from raci_desktop.ui.tokens import CHIP, TypeStyle

CAPTION = TypeStyle(CHIP.caption_size, CHIP.caption_line, 600)
MOST_CHIPS = 3

_GAP = 3.0
_EDGE = 3.0
_SIDES = {1: float(CHIP.cell), 2: 24.0, 3: 20.0}
_CAPTIONED_SIDES = {1: float(CHIP.cell), 2: 22.0, 3: 18.0}
_SMALLEST_SIDE = 12.0
_FLAG_RESERVE = CHIP.flag + CHIP.flag_inset + 2


class MarkPicture(NamedTuple):
    """One letter of a cell: its meaning, the symbol shown, and the caption of its scope."""

    letter: str
    symbol: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """A chip with its square box and the caption under it (text already fits its box)."""

    mark: MarkPicture
    box: QRectF
    caption: str
    caption_left: float
    caption_top: float


@dataclass(frozen=True, slots=True)
class ChipLayout:
    """The chips of a cell and how many letters found no room, shown as "+2"."""

    chips: tuple[PlacedChip, ...] = ()
    hidden: int = 0
    hidden_box: QRectF | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """The space of one cell in px, and what its corners hold besides the chips.

    ``former`` is the width the former letters take from the left edge (0 when there are none).
    """

    width: float
    height: float
    zoom: float
    former: float = 0.0
    flag: bool = False

    @property
    def flagged(self) -> float:
        """What a flag takes from the right edge, or 0 without one."""
        return _FLAG_RESERVE * self.zoom if self.flag else 0.0


def lay_out(marks: tuple[MarkPicture, ...], room: Room) -> ChipLayout:
    """Place the chips of a cell; one chip is centred, several share the room."""
    shown, hidden = _shown(marks)
    if not shown:
        return ChipLayout()
    captioned = any(mark.caption for mark in shown)
    columns = len(shown) + (1 if hidden else 0)
    side = _side(columns, room, captioned=captioned)
    shape = face(CAPTION, room.zoom)
    widths = _column_widths(shown, shape, side, room) + [side] * (columns - len(shown))
    gap = _GAP * room.zoom
    left = _start(sum(widths) + gap * (columns - 1), columns, room)
    top = _top(side, room, captioned=captioned)
    chips: list[PlacedChip] = []
    for mark, width in zip(shown, widths, strict=False):
        chips.append(_placed(mark, QRectF(left, top, width, side), side, room, columns))
        left += width + gap
    rest = QRectF(left, top, side, side) if hidden else None
    return ChipLayout(tuple(chips), hidden, rest)


def _shown(marks: tuple[MarkPicture, ...]) -> tuple[tuple[MarkPicture, ...], int]:
    if len(marks) <= MOST_CHIPS:
        return marks, 0
    return marks[: MOST_CHIPS - 1], len(marks) - MOST_CHIPS + 1


def _side(columns: int, room: Room, *, captioned: bool) -> float:
    """Return the side of the chips in whole px: what the design says, or what there is room for."""
    wanted = (_CAPTIONED_SIDES if captioned else _SIDES)[columns] * room.zoom
    down = room.height - 2 - (_caption_block(room.zoom) if captioned else 0.0)
    across = room.width - 2 * _EDGE * room.zoom
    if columns > 1:
        edges = max(room.former, _EDGE * room.zoom) + max(room.flagged / 2, _EDGE * room.zoom)
        across = room.width - edges - _GAP * room.zoom * (columns - 1)
    smallest = min(_SMALLEST_SIDE * room.zoom, room.width / columns, room.height)
    return float(int(max(min(wanted, down, across / columns), smallest)))


def _column_widths(
    marks: tuple[MarkPicture, ...], shape: Face, side: float, room: Room
) -> list[float]:
    """Return how wide each chip with its caption may be; the widest captions give way first."""
    edge = _EDGE * room.zoom
    left = room.width - _GAP * room.zoom * (len(marks) - 1)
    # A single chip stays in the middle, so what a flag takes at the right is lost at the left.
    left -= 2 * max(room.flagged, edge) if len(marks) == 1 else edge + max(room.flagged, edge)
    wanted = [max(side, shape.width(mark.caption)) for mark in marks]
    widths = [side] * len(marks)
    for done, index in enumerate(sorted(range(len(marks)), key=wanted.__getitem__)):
        widths[index] = max(side, min(wanted[index], left / (len(marks) - done)))
        left -= widths[index]
    return widths


def _start(total: float, columns: int, room: Room) -> float:
    """Return the left edge of the row of chips: centred, but clear of a flag if it can be."""
    centred = (room.width - total) / 2
    if columns == 1:
        return centred
    clear = room.width - room.flagged - total if room.flag else centred
    start = min(centred, max(clear, _EDGE * room.zoom))
    return max(start, min(room.former, room.width - total - 1)) if room.former else start


def _top(side: float, room: Room, *, captioned: bool) -> float:
    block = side + (_caption_block(room.zoom) if captioned else 0.0)
    return float(round(max(1.0, (room.height - block) / 2)))


def _placed(mark: MarkPicture, column: QRectF, side: float, room: Room, columns: int) -> PlacedChip:
    """Put a chip into its column, clear of the former letters, and its caption under it."""
    shape = face(CAPTION, room.zoom)
    left = column.center().x() - side / 2
    if columns > 1:
        left = min(max(left, room.former), column.right() - side)
    text = shape.elided(mark.caption, column.width()) if mark.caption else ""
    box = QRectF(round(left), column.top(), side, side)
    start = column.center().x() - shape.width(text) / 2
    return PlacedChip(mark, box, text, start, box.bottom() + CHIP.caption_gap * room.zoom)


def _caption_block(zoom: float) -> float:
    return (CHIP.caption_gap + CAPTION.line) * zoom
