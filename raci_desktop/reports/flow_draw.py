"""Drawing where accountability moves: bars and bands whose widths are to scale."""

from collections.abc import Sequence
from dataclasses import dataclass

from raci_desktop.domain.translation import translate
from raci_desktop.reports.fonts import Face
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import BODY, INK, MUTED, SECTION, SMALL, SMALLEST, TEXT_2
from raci_desktop.reports.text import wrap
from raci_desktop.reports.values import Flow, Holder, Stream

UNIT = 5.3
"""Points per A, when there is room for it."""
_BAR = 6.5
_GAP = 9.0
_LABEL = 0.36
_LEADING = 10.5
_TONES = ("#D3D1D4", "#B4B1B5", "#E4E2E5", "#C4C1C5", "#A6A3A8", "#DBD9DC")
"""Greys that differ from their neighbours, also on a black-and-white printer."""


@dataclass(frozen=True, slots=True)
class _Scale:
    """Sizes of the drawing: points per A, and where the two bars stand."""

    unit: float
    left: float
    right: float
    room: float


@dataclass(slots=True)
class _End:
    """A bar of one side: its top, length, and how far bands have used it up."""

    holder: Holder
    top: float
    length: float
    used: float = 0.0


def flow_height(flow: Flow, room: float, unit: float) -> float:
    """Return the height of the flow with its title and remark; 0 when nothing moves."""
    if not flow.streams:
        return 0.0
    body = max(_stack(flow.givers, unit, room), _stack(flow.takers, unit, room))
    remark = wrap(flow.remark, Face.REGULAR, SMALL, room)
    return 24 + body + (8 + len(remark) * _LEADING if remark else 0)


def best_unit(flow: Flow, room: float, height: float) -> float:
    """Return the points per A with which the flow fits a height."""
    unit = UNIT
    while unit > 0.4 and flow_height(flow, room, unit) > height:
        unit *= 0.85
    return unit


def draw_flow(pen: Pen, flow: Flow, left: float, top: float, room: float, unit: float) -> float:
    """Draw the flow with its title; return where it ends."""
    if not flow.streams:
        return top
    pen.text(
        left,
        top + SECTION,
        translate("Handout", "Where accountability moves"),
        Face.SEMIBOLD,
        SECTION,
    )
    top += 24
    scale = _Scale(unit, left + room * 0.33, left + room * 0.585, room)
    body = max(_stack(flow.givers, unit, room), _stack(flow.takers, unit, room))
    givers = _ends(flow.givers, scale, top, body)
    takers = _ends(flow.takers, scale, top, body)
    for number, stream in enumerate(flow.streams):
        _band(pen, stream, givers, takers, scale, _TONES[number % len(_TONES)])
    for end in givers:
        pen.box(scale.left - _BAR, end.top, _BAR, max(end.length, 0.6), INK)
        _giver(pen, end, scale, left)
    for end in takers:
        pen.box(scale.right, end.top, _BAR, max(end.length, 0.6), INK)
        _taker(pen, end, scale, left + room)
    y = top + body + 8
    for line in wrap(flow.remark, Face.REGULAR, SMALL, room):
        y += _LEADING
        pen.text(left, y, line, Face.REGULAR, SMALL, MUTED)
    return y


def _label(holder: Holder, room: float) -> list[str]:
    return wrap(holder.name, Face.SEMIBOLD, BODY - 0.5, room, 3)


def _label_height(holder: Holder, room: float) -> float:
    detail = len(_detail(holder, room))
    return (len(_label(holder, room)) + 1 + detail) * _LEADING


def _detail(holder: Holder, room: float) -> list[str]:
    return wrap(holder.detail, Face.REGULAR, SMALLEST, room, 2)


def _stack(holders: Sequence[Holder], unit: float, room: float) -> float:
    sizes = [max(one.count * unit, _label_height(one, room * _LABEL)) for one in holders]
    return sum(sizes) + _GAP * (len(sizes) - 1)


def _ends(holders: Sequence[Holder], scale: _Scale, top: float, body: float) -> list[_End]:
    spare = body - _stack(holders, scale.unit, scale.room)
    y = top + spare / 2
    ends: list[_End] = []
    for holder in holders:
        length = holder.count * scale.unit
        slot = max(length, _label_height(holder, scale.room * _LABEL))
        ends.append(_End(holder, y + (slot - length) / 2, length))
        y += slot + _GAP
    return ends


def _band(
    pen: Pen, stream: Stream, givers: list[_End], takers: list[_End], scale: _Scale, tone: str
) -> None:
    giver, taker = givers[stream.giver], takers[stream.taker]
    start, end = giver.top + giver.used, taker.top + taker.used
    down_left, down_right = stream.left * scale.unit, stream.right * scale.unit
    giver.used += down_left
    taker.used += down_right
    pen.ribbon(
        ((scale.left, start), (scale.left, start + down_left)),
        ((scale.right, end), (scale.right, end + down_right)),
        tone,
    )


def _giver(pen: Pen, end: _End, scale: _Scale, left: float) -> None:
    x = scale.left - _BAR - 5
    lines = _label(end.holder, x - left)
    y = end.top + end.length / 2 - (len(lines) + 1) * _LEADING / 2 + 8
    for line in lines:
        pen.right(x, y, line, Face.SEMIBOLD, BODY - 0.5)
        y += _LEADING
    pen.right(x, y, f"{end.holder.count} A", Face.REGULAR, BODY - 0.5, TEXT_2)


def _taker(pen: Pen, end: _End, scale: _Scale, right: float) -> None:
    x = scale.right + _BAR + 5
    lines, detail = _label(end.holder, right - x), _detail(end.holder, right - x)
    y = end.top + end.length / 2 - (len(lines) + 1 + len(detail)) * _LEADING / 2 + 8
    for line in lines:
        pen.text(x, y, line, Face.SEMIBOLD, BODY - 0.5)
        y += _LEADING
    pen.text(x, y, f"{end.holder.count} A", Face.REGULAR, BODY - 0.5, TEXT_2)
    for line in detail:
        y += _LEADING - 1.5
        pen.text(x, y, line, Face.REGULAR, SMALLEST, TEXT_2)
