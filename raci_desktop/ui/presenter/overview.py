"""Painting a page of the matrix: a stage's letters for some activities and roles."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.translation import translate
from raci_desktop.ui.presenter.deck import OverviewPage
from raci_desktop.ui.presenter.fit import LEAST, draw, fit
from raci_desktop.ui.presenter.head import Clock, paint_clock, paint_progress, paint_stage_label
from raci_desktop.ui.presenter.layout import (
    CAPTION,
    CAPTION_GAP,
    MARGIN,
    Canvas,
    Columns,
    OverviewPlan,
    columns,
    names_width,
)
from raci_desktop.ui.presenter.marks import CellPlace, need_short, paint_cell
from raci_desktop.ui.presenter.roles_head import paint_roles
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import TypeStyle

_NAME = TypeStyle(LEAST, 46, 500)
_STAGE = TypeStyle(44, 52, 600)
_CORNER = 26.0
"""Side of the triangle on a changed cell."""


def paint_overview(
    painter: QPainter,
    wall: Canvas,
    plan: OverviewPlan,
    page: OverviewPage,
    letters: LetterSet,
    theme: Theme,
    *,
    clock: Clock | None,
) -> None:
    """Paint the whole page onto its canvas."""
    left = paint_progress(painter, theme, plan.head, page.number, rows_words(page),
                          page.count)  # fmt: skip
    right = paint_clock(painter, wall, theme, plan.head, clock)
    label = QRectF(left + 40, plan.head - 30, right - left - 90, 60)
    name = f"{page.stage.name} · {page.stage.subtitle}" if page.stage.subtitle else page.stage.name
    if label.width() > 200:
        words = fit(name, _STAGE, label.width() - 42)
        paint_stage_label(painter, label, words, theme, page.later)
    places = page_columns(wall, page)
    paint_roles(painter, plan.roles, page.roles, places, theme)
    for number in range(len(page.activities)):
        _paint_row(painter, wall, plan, page, number, letters, theme)


def page_columns(wall: Canvas, page: OverviewPage) -> Columns:
    """Return where the roles of a page stand."""
    count = len(page.roles)
    return columns(wall, count, names_width(wall, count))


def rows_words(page: OverviewPage) -> str:
    """Return "1–8 of 18"."""
    last = page.first_row + len(page.activities) - 1
    words = translate("Presenter", "{first}–{last} of {count}")
    return words.format(first=page.first_row, last=last, count=page.row_count)


def _paint_row(
    painter: QPainter,
    wall: Canvas,
    plan: OverviewPlan,
    page: OverviewPage,
    number: int,
    letters: LetterSet,
    theme: Theme,
) -> None:
    activity, cells = page.activities[number], page.cells[number]
    top = plan.first_row + number * plan.row
    places = page_columns(wall, page)
    name = QRectF(MARGIN, top, places.left - MARGIN - 24, plan.row)
    words = fit(activity.name, _NAME, name.width(), lines=2)
    draw(painter, name, words, colour(theme.colours.text))
    line = QRectF(MARGIN, top + plan.row - 1, wall.width - 2 * MARGIN, 1.5)
    painter.fillRect(line, colour(theme.colours.line))
    short = any(need_short(row, _cell_place(places, 0, 0, plan.side)) for row in page.cells)
    for place, (role, cell) in enumerate(zip(page.roles, cells, strict=True)):
        scoped = any(mark.scope for mark in cell.marks)
        high = plan.side + (CAPTION + CAPTION_GAP if scoped else 0)
        where = _cell_place(places, place, top + (plan.row - high) / 2, plan.side)
        if (activity.id, role.id) in page.changed:
            _paint_corner(painter, places.box(place, top, plan.row), theme)
        paint_cell(painter, cell, letters, theme, where, short=short)


def _cell_place(places: Columns, at: int, top: float, side: float) -> CellPlace:
    room = places.width - 8
    return CellPlace(places.centre(at), top, side, room, room)


def _paint_corner(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.colours.after))
    right, top = box.right() - 3, box.top() + 3
    corner = [QPointF(right - _CORNER, top), QPointF(right, top), QPointF(right, top + _CORNER)]
    painter.drawPolygon(QPolygonF(corner))
