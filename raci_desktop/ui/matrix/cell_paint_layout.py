"""Where the chips and captions of one cell go, so that several letters never overflow it."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QRectF

from raci_desktop.ui.matrix.cell_paint_text import face
from raci_desktop.ui.tokens import CHIP, TypeStyle

CAPTION = TypeStyle(CHIP.caption_size, CHIP.caption_line, 600)
MOST_CHIPS = 3

_GAP = 3.0
_EDGE = 3.0
_SIDES = {1: float(CHIP.cell), 2: 24.0, 3: 20.0}
_CAPTIONED_SIDES = {1: float(CHIP.cell), 2: 22.0, 3: 18.0}
_SMALLEST_SIDE = 12.0
_CORNER_RESERVE = CHIP.changed_corner - 3
_FLAG_RESERVE = CHIP.flag + CHIP.flag_inset + 2


class MarkPicture(NamedTuple):
    """One letter of a cell: its meaning, the symbol shown, and the caption of its scope."""

    letter: str
    symbol: str
    caption: str = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class PlacedChip:
    """A chip with its square box and the caption under it (text already fits its box)."""

    mark: MarkPicture
    box: QRectF
    caption: str
    caption_left: float
    caption_top: float


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ChipLayout:
    """The chips of a cell and how many letters found no room, shown as "+2"."""

    chips: tuple[PlacedChip, ...] = ()
    hidden: int = 0
    hidden_box: QRectF | None = None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Room:
    """The space of one cell in px, and what its corners hold besides the chips.

    ``former`` is how far the former letters reach from the left edge (0 when there are none).
    """

    width: float
    height: float
    zoom: float
    former: float = 0.0
    flag: bool = False
    changed: bool = False

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
    shared = _shared_caption(marks)
    own = tuple(mark._replace(caption="") for mark in shown) if shared else shown
    captions = _captions(own, hidden, side, room)
    lefts = _chip_lefts([left + width / 2 for _, left, width in captions], side, room)
    top = _top(side, room, captioned=captioned)
    below = top + side + CHIP.caption_gap * room.zoom
    chips = tuple(
        PlacedChip(mark, QRectF(round(left), top, side, side), text, start, below)
        for mark, left, (text, start, _) in zip(shown, lefts, captions, strict=False)
    )
    if shared:
        chips = (_captioned_together(chips, shared, room), *chips[1:])
    rest = QRectF(lefts[-1], top, side, side) if hidden else None
    return ChipLayout(chips, hidden, rest)


def _shared_caption(marks: tuple[MarkPicture, ...]) -> str:
    """Return the caption several letters have in common (A/R of one scope), else nothing."""
    captions = {mark.caption for mark in marks}
    return captions.pop() if len(marks) > 1 and len(captions) == 1 else ""


def _captioned_together(chips: tuple[PlacedChip, ...], caption: str, room: Room) -> PlacedChip:
    """Return the first chip with the common caption, centred below all of them."""
    shape, edge = face(CAPTION, room.zoom), _EDGE * room.zoom
    end = room.width - max(room.flagged, edge)
    text = shape.elided(caption, end - edge)
    width = shape.width(text)
    middle = (chips[0].box.left() + chips[-1].box.right()) / 2
    left = max(min(middle - width / 2, end - width), min(edge, room.width - width))
    return replace(chips[0], caption=text, caption_left=left)


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
        across = _right(room) - _left(room) - _GAP * room.zoom * (columns - 1)
    smallest = min(_SMALLEST_SIDE * room.zoom, room.width / columns, room.height)
    return float(int(max(min(wanted, down, across / columns), smallest)))


def _left(room: Room) -> float:
    """Return where chips beside each other may start: after the former letters."""
    return max(room.former, _EDGE * room.zoom)


def _right(room: Room) -> float:
    """Return where chips beside each other must end: before a flag, or at the changed corner."""
    corner = (_CORNER_RESERVE if room.changed else _EDGE) * room.zoom
    return room.width - max(corner, room.flagged)


def _captions(
    marks: tuple[MarkPicture, ...], hidden: int, side: float, room: Room
) -> list[tuple[str, float, float]]:
    """Return (text, left, width) of each caption, side by side, the widest cut first.

    A chip without a caption, and the "+2", take a caption's place as wide as the chip.
    """
    shape, edge, gap = face(CAPTION, room.zoom), _EDGE * room.zoom, _GAP * room.zoom
    texts = [mark.caption for mark in marks] + [""] * (1 if hidden else 0)
    flagged = max(room.flagged if any(texts) else 0.0, edge)
    # A single chip stays in the middle, so what a flag takes at the right is lost at the left.
    ends = (flagged if len(texts) == 1 else edge, room.width - flagged)
    space = ends[1] - ends[0] - gap * (len(texts) - 1)
    widths = _caption_widths([shape.width(text) for text in texts], side, space)
    total = sum(widths) + gap * (len(texts) - 1)
    left = max(min((room.width - total) / 2, ends[1] - total), min(ends[0], room.width - total))
    placed: list[tuple[str, float, float]] = []
    for text, width in zip(texts, widths, strict=True):
        fitting = shape.elided(text, width + 0.5) if text else ""
        taken = shape.width(fitting)
        placed.append((fitting, left + (width - taken) / 2, taken))
        left += width + gap
    return placed


def _caption_widths(wanted: list[float], side: float, space: float) -> list[float]:
    """Share the space: as wide as the chips if that fits, else the narrow captions come first."""
    roomy = [max(side, width) for width in wanted]
    if sum(roomy) <= space:
        return roomy
    needs = [width or side for width in wanted]
    widths = list(needs)
    for done, index in enumerate(sorted(range(len(needs)), key=needs.__getitem__)):
        widths[index] = max(0.0, min(needs[index], space / (len(needs) - done)))
        space -= widths[index]
    return widths


def _chip_lefts(centres: list[float], side: float, room: Room) -> list[float]:
    """Centre the chips over their captions, then push them apart and off the corners."""
    if len(centres) == 1:
        return [max((room.width - side) / 2, min(room.former, room.width - side))]
    gap = _GAP * room.zoom
    lefts: list[float] = []
    least = room.former
    for centre in centres:
        lefts.append(max(centre - side / 2, least))
        least = lefts[-1] + side + gap
    most = _right(room)
    for index in reversed(range(len(lefts))):
        lefts[index] = max(0.0, min(lefts[index], most - side))
        most = lefts[index] - gap
    return lefts


def _top(side: float, room: Room, *, captioned: bool) -> float:
    block = side + (_caption_block(room.zoom) if captioned else 0.0)
    return float(round(max(1.0, (room.height - block) / 2)))


def _caption_block(zoom: float) -> float:
    return (CHIP.caption_gap + CAPTION.line) * zoom
