"""Where things stand on the wall, in px of a canvas that is 1080 px high at normal size.

The canvas is stretched to the screen. With larger type it has fewer px, so what is between things
gives way first, then the headline; the letters never get smaller than the back row can read.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

HEIGHT = 1080.0
MARGIN = 80.0
LABELS = 274.0
"""Px from the margin to the first role."""
LABELS_TIGHT = 216.0
NAMES = 600.0
"""The same in the overview, where the names of activities stand there."""
NAMES_TIGHT = 500.0
ROLE_LEAST = 216.0
ROLE_TIGHT = 206.0
"""Least width of a role in the spotlight, and in the overview: "Operations" in 40 px."""
ROLE_MOST = 400.0
CHIP_LEAST = 86.0
"""Side of a chip whose letter is 48 px high."""
_ROOM_TO_GIVE = 250.0
"""Px between the roomiest canvas and the tightest."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """The wall in its own px, and how many px of the screen one of them is."""

    width: float
    height: float
    scale: float

    @property
    def tight(self) -> float:
        """How tight it is: 0 at 1080 px of height, 1 where all that can give way has."""
        return max(0.0, min(1.0, (HEIGHT - self.height) / _ROOM_TO_GIVE))

    def between(self, roomy: float, tight: float) -> float:
        """Return a measure between two extremes."""
        return roomy + (tight - roomy) * self.tight


def canvas(width: float, height: float, percent: int) -> Canvas:
    """Return the canvas for a screen in px and a size of type in per cent."""
    scale = max(0.1, height / HEIGHT * percent / 100)
    return Canvas(width / scale, height / scale, scale)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the roles stand: the left edge of the first, and the width of each."""

    left: float
    width: float
    count: int

    def box(self, place: int, top: float, height: float) -> QRectF:
        """Return the part of a column between two heights."""
        return QRectF(self.left + place * self.width, top, self.width, height)

    def centre(self, place: int) -> float:
        """Return the middle of a column."""
        return self.left + (place + 0.5) * self.width


def labels_width(wall: Canvas) -> float:
    """Return the width of the labels of the stages in the spotlight."""
    return wall.between(LABELS, LABELS_TIGHT)


def names_width(wall: Canvas, roles: int) -> float:
    """Return the width of the names of activities: less where the roles need it."""
    roomy = wall.width - 2 * MARGIN - NAMES >= roles * ROLE_TIGHT
    return NAMES if roomy else NAMES_TIGHT


def most_roles(wall: Canvas) -> int:
    """Return how many roles fit into the spotlight, 1 to 6."""
    room = wall.width - 2 * MARGIN - labels_width(wall)
    return max(1, min(6, int(room // ROLE_LEAST)))


def most_roles_of_page(wall: Canvas) -> int:
    """Return how many roles fit onto a page of the overview, 1 to 6."""
    room = wall.width - 2 * MARGIN - NAMES_TIGHT
    return max(1, min(6, int(room // ROLE_TIGHT)))


def columns(wall: Canvas, count: int, labels: float) -> Columns:
    """Return the columns of some roles."""
    room = wall.width - 2 * MARGIN - labels
    width = min(ROLE_MOST, room / max(1, count))
    return Columns(MARGIN + labels, width, count)


@dataclass(frozen=True, slots=True)
class SpotlightPlan:
    """Heights of the spotlight from top to bottom."""

    head: float
    """The middle of the line with progress and timer."""
    title: QRectF
    roles: QRectF
    """The names of the roles; the line under them is at its bottom."""
    before: float
    """Top of the chips before, or of the only ones."""
    before_side: float
    after: float
    after_side: float
    footer: QRectF
    next_shown: bool


CAPTION = 44.0
"""Height of a scope under its chip."""
CAPTION_GAP = 4.0


def plan_spotlight(
    wall: Canvas, *, scoped_before: bool, scoped_after: bool, single: bool, footer: float = 0.0
) -> SpotlightPlan:
    """Return where the parts of the spotlight are; ``footer`` is its height, 0 for the usual."""
    next_shown = wall.tight < 0.75
    footer = footer or wall.between(198, 150 if next_shown else 112)
    foot = QRectF(0, wall.height - footer, wall.width, footer)
    head = wall.between(67, 56)
    title = QRectF(MARGIN, wall.between(118, 92), wall.width - 2 * MARGIN, wall.between(132, 92))
    roles = QRectF(MARGIN, title.bottom() + wall.between(30, 12), title.width(), 121)
    room = foot.top() - roles.bottom()
    if single:
        return _single(head, title, roles, foot, room, scoped_before, next_shown)
    before_side, after_side = wall.between(92, CHIP_LEAST), wall.between(148, 124)
    top_pad = wall.between(17, 8)
    captions = (CAPTION if scoped_before else 0) + (CAPTION + CAPTION_GAP if scoped_after else 0)
    spare = room - top_pad - before_side - after_side - captions - 64
    gap = 64 + max(0.0, min(74.0, spare * 0.7))
    before = roles.bottom() + top_pad
    after = before + before_side + (CAPTION if scoped_before else 0) + gap
    return SpotlightPlan(
        head, title, roles, before, before_side, after, after_side, foot, next_shown
    )


def _single(
    head: float,
    title: QRectF,
    roles: QRectF,
    foot: QRectF,
    room: float,
    scoped: bool,
    next_shown: bool,
) -> SpotlightPlan:
    """Return the plan with one line of large chips."""
    side = 148.0
    high = side + (CAPTION + CAPTION_GAP if scoped else 0)
    top = roles.bottom() + max(8.0, (room - high) * 0.42)
    return SpotlightPlan(head, title, roles, top, side, top, side, foot, next_shown)


@dataclass(frozen=True, slots=True)
class OverviewPlan:
    """Heights of a page of the overview."""

    head: float
    roles: QRectF
    first_row: float
    row: float
    rows: int
    """How many rows fit."""
    side: float


def plan_overview(wall: Canvas, *, scoped: bool) -> OverviewPlan:
    """Return where the parts of a page are; scopes under the letters need higher rows."""
    head = wall.between(67, 56)
    roles = QRectF(MARGIN, head + 38, wall.width - 2 * MARGIN, 116)
    room = wall.height - 16 - roles.bottom()
    least = CHIP_LEAST + (CAPTION_GAP + CAPTION + 6 if scoped else 10)
    rows = max(1, min(8, int(room // least)))
    row = min(room / rows, least + 44)
    return OverviewPlan(head, roles, roles.bottom(), row, rows, CHIP_LEAST)
