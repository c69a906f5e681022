"""How each kind of header cell is drawn: bands, roles, activities, groups and totals."""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.matrix.cell_paint_text import Face, draw_centred, draw_line, face, wrapped
from raci_desktop.ui.matrix.header_paint_pictures import (
    ActivityPicture,
    BandPicture,
    GroupPicture,
    RolePicture,
    TextPicture,
    TotalPicture,
)
from raci_desktop.ui.matrix.row_states import paint_state
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import CHIP, MEASURES, TYPE, TypeStyle

ROLE_PADDING = 3.0
ROLE_STYLES = (TYPE.role_header, TypeStyle(11.5, 15, 600), TypeStyle(10.5, 14, 600))
"""Styles tried one after the other until the longest word of a role name fits."""
NAME_PADDING = 12.0
BAND_INSET = 5.0
FLAG_ROOM = CHIP.flag + CHIP.flag_inset
FOCUS_OUTLINE = 2.0
MOST_NAME_LINES = 2
MOST_ROLE_LINES = 3

_TOTAL_NUMBER = TypeStyle(13, 18, 700)
_TOTAL_LETTER = TypeStyle(12, 18, 400)
_GROUP_COUNT = TypeStyle(12, 16, 400)
_ACTIVITY = TypeStyle(13, 17, 500)
_CORNER = TypeStyle(13, 18, 600)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class HeaderSpace:
    """Where a header cell is painted: the painter, the appearance and the whole cell."""

    painter: QPainter
    theme: Theme
    zoom: float
    box: QRectF


def role_lines(
    name: str, width: float, height: float, zoom: float, level: int = 0
) -> tuple[str, ...]:
    """Return the lines a role name takes in a header of this size in px."""
    shape = face(ROLE_STYLES[level], zoom)
    most = max(1, int((height - 2) // shape.line))
    return wrapped(name, shape, _role_room(width, zoom), min(MOST_ROLE_LINES, most))


@lru_cache(maxsize=64)
def role_level(names: tuple[str, ...], width: float, zoom: float) -> int:
    """Return the level at which no word of these role names is cut, else the smallest type."""
    room = _role_room(width, zoom)
    words = {word for name in names for word in name.split()}
    for level, style in enumerate(ROLE_STYLES):
        shape = face(style, zoom)
        if all(shape.width(word) <= room for word in words):
            return level
    return len(ROLE_STYLES) - 1


def _role_room(width: float, zoom: float) -> float:
    return width - 1 - 2 * ROLE_PADDING * zoom


def activity_lines(
    picture: ActivityPicture, width: float, height: float, zoom: float
) -> tuple[str, ...]:
    """Return the lines an activity's name takes: two, where the row has the height."""
    shape = face(_ACTIVITY, zoom)
    most = max(1, int((height - 2) // shape.line))
    return wrapped(
        picture.name, shape, _name_room(picture, width, zoom), min(MOST_NAME_LINES, most)
    )


def activity_caption(picture: ActivityPicture, lines: int, height: float, zoom: float) -> str:
    """Return the caption below a name; a name that needs the room goes before its caption."""
    block = lines * face(_ACTIVITY, zoom).line + face(TYPE.caption, zoom).line
    return picture.caption if block <= height - 2 else ""


def is_cut(lines: tuple[str, ...]) -> bool:
    """Return whether a name was elided, so that the full text belongs in a tooltip."""
    return any(line.endswith("…") for line in lines)


def paint_band(space: HeaderSpace, picture: BandPicture) -> None:
    """Paint a function's name over the roles it spans, with its bar near the lower edge."""
    box, zoom = space.box, space.zoom
    paint_lines(space)
    bar = MEASURES.band_bar * zoom
    inset = BAND_INSET * zoom
    shape = face(TYPE.function_band, zoom)
    text_box = box.adjusted(inset, 0, -inset - 1, -bar)
    name = shape.elided(picture.name, text_box.width())
    draw_centred(space.painter, text_box, (name,), shape, colour(space.theme.colours.text_2))
    strip = QRectF(inset, box.height() - 1 - bar, box.width() - 1 - 2 * inset, bar)
    path = QPainterPath()
    path.addRoundedRect(strip, bar / 3, bar / 3)
    space.painter.fillPath(path, QBrush(colour(space.theme.colours.band(picture.function))))


def paint_role(space: HeaderSpace, picture: RolePicture) -> None:
    """Paint a role's name in up to three centred lines."""
    width, height = space.box.width(), space.box.height()
    lines = role_lines(picture.name, width, height, space.zoom, picture.level)
    paint_lines(space, strong=True)
    shape = face(ROLE_STYLES[picture.level], space.zoom)
    inner = space.box.adjusted(0, 0, -1, -1)
    draw_centred(space.painter, inner, lines, shape, colour(space.theme.colours.text))
    if picture.outline:
        _paint_outline(space, space.theme.colours.severity(picture.outline).text)


def paint_activity(space: HeaderSpace, picture: ActivityPicture) -> None:
    """Paint an activity's name with its caption below, both left, and its flag."""
    box, zoom, colours = space.box, space.zoom, space.theme.colours
    paint_lines(space, strong_right=True)
    shape, small = face(_ACTIVITY, zoom), face(TYPE.caption, zoom)
    lines = activity_lines(picture, box.width(), box.height(), zoom)
    caption = activity_caption(picture, len(lines), box.height(), zoom)
    block = len(lines) * shape.line + (small.line if caption else 0)
    left, top = NAME_PADDING * zoom, (box.height() - 1 - block) / 2
    for text in lines:
        draw_line(space.painter, left, top, text, shape, colour(colours.text))
        top += shape.line
    if caption:
        fitting = small.elided(caption, _name_room(picture, box.width(), zoom))
        draw_line(space.painter, left, top - zoom, fitting, small, colour(colours.muted))
    _paint_flag(space, picture.flag)
    if picture.state is not None:
        paint_state(space.painter, box.width() - 1, picture.state, space.theme, zoom)
    if picture.current:
        _paint_outline(space, colours.focus)


def paint_group(space: HeaderSpace, picture: GroupPicture) -> None:
    """Paint a group's chevron, bold name and quiet count."""
    colours, zoom = space.theme.colours, space.zoom
    paint_lines(space, strong_right=True)
    side = 14 * zoom
    _paint_chevron(
        space,
        QRectF(NAME_PADDING * zoom, (space.box.height() - 1 - side) / 2, side, side),
        folded=picture.folded,
    )
    shape, count_shape = face(TYPE.group_row, zoom), face(_GROUP_COUNT, zoom)
    left = NAME_PADDING * zoom + side + 6 * zoom
    flag = FLAG_ROOM * zoom if picture.flag else 0.0
    room = space.box.width() - left - 8 * zoom - flag
    count_width = count_shape.width(picture.count) + 6 * zoom if picture.count else 0.0
    top = (space.box.height() - 1 - shape.line) / 2
    name = shape.elided(picture.name, max(room - count_width, room / 2))
    end = draw_line(space.painter, left, top, name, shape, colour(colours.text_2))
    if picture.count:
        rest = count_shape.elided(picture.count, room - (end - left) - 6 * zoom)
        draw_line(space.painter, end + 6 * zoom, top, rest, count_shape, colour(colours.muted))
    _paint_flag(space, picture.flag, middle=True)
    if picture.current:
        _paint_outline(space, colours.focus)


def paint_total(space: HeaderSpace, picture: TotalPicture) -> None:
    """Paint how many letters a role holds ("10 A"), or a dash, and the role's flag."""
    colours, zoom = space.theme.colours, space.zoom
    number, letter = face(_TOTAL_NUMBER, zoom), face(_TOTAL_LETTER, zoom)
    runs: list[tuple[str, Face, str]] = []
    for count, symbol in picture.counts:
        gap = "  " if runs else ""
        runs += [(f"{gap}{count}", number, colours.text), (f" {symbol}", letter, colours.text_2)]
    runs = runs or [("–", letter, colours.muted)]
    flag_room = FLAG_ROOM * zoom if picture.flag else 0.0
    _paint_runs(replace(space, box=space.box.adjusted(0, 0, -flag_room, 0)), runs)
    _paint_flag(space, picture.flag)
    if picture.outline:
        _paint_outline(space, colours.severity(picture.outline).text)


def paint_text(space: HeaderSpace, picture: TextPicture) -> None:
    """Paint a plain text such as "Activity" at the left."""
    paint_lines(space, strong=picture.strong, strong_right=True)
    shape = face(_CORNER if picture.strong else TYPE.body, space.zoom)
    ink = space.theme.colours.text if picture.strong else space.theme.colours.muted
    left = NAME_PADDING * space.zoom
    text = shape.elided(picture.text, space.box.width() - 2 * left)
    top = (space.box.height() - 1 - shape.line) / 2
    draw_line(space.painter, left, top, text, shape, colour(ink))


def paint_lines(space: HeaderSpace, *, strong: bool = False, strong_right: bool = False) -> None:
    """Paint the lines at the right and bottom; a strong one closes a block of headers."""
    colours, box = space.theme.colours, space.box
    right = colours.line_strong if strong_right else colours.line
    space.painter.fillRect(QRectF(box.right() - 1, 0, 1, box.height()), colour(right))
    paint_bottom_line(space, strong=strong)


def paint_bottom_line(space: HeaderSpace, *, strong: bool = False) -> None:
    """Paint the lower line alone: the group row runs through under the roles."""
    colours, box = space.theme.colours, space.box
    value = colours.line_strong if strong else colours.line
    space.painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), colour(value))


def _name_room(picture: ActivityPicture, width: float, zoom: float) -> float:
    flag = FLAG_ROOM * zoom if picture.flag or picture.state else 0.0
    return max(1.0, width - 1 - 1.7 * NAME_PADDING * zoom - flag)


def _paint_runs(space: HeaderSpace, runs: list[tuple[str, Face, str]]) -> None:
    """Draw texts of several faces as one centred line."""
    left = (space.box.width() - 1 - sum(shape.width(text) for text, shape, _ in runs)) / 2
    top = (space.box.height() - 1 - runs[0][1].line) / 2
    for text, shape, value in runs:
        left = draw_line(space.painter, left, top, text, shape, colour(value))


def _paint_flag(space: HeaderSpace, severity: str | None, *, middle: bool = False) -> None:
    """Paint a severity at the lower right, or in the middle of a low row's right edge."""
    if severity is None:
        return
    side, inset = CHIP.flag * space.zoom, CHIP.flag_inset * space.zoom
    left, spare = space.box.width() - 1 - inset - side, space.box.height() - 1 - side
    box = QRectF(left, spare / 2 if middle else spare - inset, side, side)
    paint_severity(space.painter, box, severity, space.theme)


def _paint_chevron(space: HeaderSpace, box: QRectF, *, folded: bool) -> None:
    """Draw the fold sign: down when open, right (or left in right-to-left text) when folded."""
    pen = QPen(colour(space.theme.colours.muted), 1.5 * space.zoom)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    space.painter.setPen(pen)
    space.painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, wide, high = box.center().x(), box.center().y(), box.width() / 4, box.width() / 8
    points = [(-wide, -high), (0.0, high), (wide, -high)]
    if folded:
        points = [(b, a) for a, b in points]
    path = QPainterPath(QPointF(x + points[0][0], y + points[0][1]))
    for across, down in points[1:]:
        path.lineTo(x + across, y + down)
    space.painter.drawPath(path)


def _paint_outline(space: HeaderSpace, value: str) -> None:
    pen = QPen(colour(value), FOCUS_OUTLINE)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    space.painter.setPen(pen)
    space.painter.setBrush(Qt.BrushStyle.NoBrush)
    half = FOCUS_OUTLINE / 2
    space.painter.drawRect(space.box.adjusted(half, half, -1 - half, -1 - half))
