"""Drawing a planned matrix: stage strips, function bands, role names, rows of chips."""

from collections.abc import Iterator

from raci_desktop.domain.translation import translate
from raci_desktop.reports.cells import NOTHING, Slot, arrange, draw_cell, draw_former, former_room
from raci_desktop.reports.chips import changed_corner
from raci_desktop.reports.fonts import CAP_HEIGHT, Face
from raci_desktop.reports.matrix_plan import (
    BAND,
    CELL_INSET,
    GROUP_ROW,
    NAME_LEADING,
    ROLE_LEADING,
    STRIP,
    MatrixPlan,
    View,
    begins_group,
    name_lines,
    role_lines,
    role_size,
    roles_height,
    row_height,
)
from raci_desktop.reports.pen import Pen, Point
from raci_desktop.reports.style import (
    AFTER,
    BEFORE,
    BODY,
    LINE,
    LINE_STRONG,
    MUTED,
    SMALL,
    SMALLEST,
    TABLE,
    TEXT_2,
    band,
)
from raci_desktop.reports.text import fit, wrap
from raci_desktop.reports.values import PrintedRow, StageHeading

_THIN, _THICK = 0.5, 0.9
Segment = tuple[Point, Point]


def draw_matrix(pen: Pen, plan: MatrixPlan, left: float, top: float) -> float:
    """Draw a matrix with its header; return where it ends."""
    y = _header(pen, plan, left, top)
    thin: list[Segment] = [((left, y), (left + plan.width, y))]
    previous: PrintedRow | None = None
    for row in plan.rows:
        if begins_group(plan, previous, row):
            y = _group(pen, plan, row.group, left, y, thin)
        y = _row(pen, plan, row, left, y, thin)
        previous = row
    _grid(pen, plan, left, top, y, thin)
    return y


def _header(pen: Pen, plan: MatrixPlan, left: float, top: float) -> float:
    bottom = top + STRIP + BAND + roles_height(plan)
    for place, view in enumerate(plan.views):
        _strip(pen, plan, view, plan.panel_left(left, place), top)
    title = wrap(plan.title, Face.SEMIBOLD, TABLE, plan.name_width - 8, 5)
    below = max(0.0, (roles_height(plan) - len(title) * NAME_LEADING) / 2)
    y = bottom - below - len(title) * NAME_LEADING + TABLE * 0.8
    for number, line in enumerate(title):
        pen.text(left, y + number * NAME_LEADING - 1, line, Face.SEMIBOLD, TABLE)
    for place in range(len(plan.views)):
        _roles(pen, plan, plan.panel_left(left, place), top + STRIP, bottom)
    return bottom


def _strip(pen: Pen, plan: MatrixPlan, view: View, left: float, top: float) -> None:
    before, after = plan.handout.before, plan.handout.after
    x, y = left + 5, top + STRIP / 2 + BODY * CAP_HEIGHT / 2
    end = left + plan.panel_width
    if view is View.MERGED and after is not None:
        x = _stage(pen, after, x, y, AFTER, end)
        x = (
            pen.text(
                x + 6,
                y,
                translate("Handout", "with former letters struck:"),
                Face.REGULAR,
                SMALL,
                MUTED,
            )
            + 5
        )
        _stage(pen, before, x, y, BEFORE, max(end, left + plan.panel_width))
    elif view is View.AFTER and after is not None:
        _stage(pen, after, x, y, AFTER, end)
    else:
        _stage(pen, before, x, y, BEFORE, end)


def _stage(pen: Pen, heading: StageHeading, x: float, y: float, colour: str, end: float) -> float:
    _arrow(pen, x, y, colour, to_left=colour == BEFORE)
    x = pen.text(x + 10, y, heading.word, Face.SEMIBOLD, BODY, colour) + 5
    caption = fit(heading.caption, Face.REGULAR, BODY, end - x - 3)
    return pen.text(x, y, caption, Face.REGULAR, BODY, TEXT_2)


def _arrow(pen: Pen, x: float, y: float, colour: str, *, to_left: bool) -> None:
    top, bottom = y - 7.0, y + 0.4
    tip, back = (x, x + 7) if to_left else (x + 7, x)
    pen.polygon(((tip, (top + bottom) / 2), (back, top), (back, bottom)), colour)


def _roles(pen: Pen, plan: MatrixPlan, left: float, top: float, bottom: float) -> None:
    for function, start, count in _bands(plan):
        x, across = left + start * plan.role_width, count * plan.role_width
        name = fit(function.capitalize(), Face.SEMIBOLD, SMALLEST, across - 3)
        pen.centred(x + across / 2, top + 9.5, name, Face.SEMIBOLD, SMALLEST, TEXT_2)
        pen.box(x + 2.5, top + BAND - 1.6, across - 5, 1.6, band(function))
    size = role_size(plan)
    middle = (top + BAND + bottom) / 2
    for place, role in enumerate(plan.roles):
        lines = role_lines(plan, role, size)
        y = middle - (len(lines) * ROLE_LEADING) / 2 + size * 0.9
        for line in lines:
            x = left + (place + 0.5) * plan.role_width
            pen.centred(x, y, line, Face.SEMIBOLD, size)
            y += ROLE_LEADING


def _bands(plan: MatrixPlan) -> Iterator[tuple[str, int, int]]:
    """Yield each run of neighbouring roles of one function: its name, start and length."""
    start = 0
    roles = plan.roles
    for place in range(1, len(roles) + 1):
        if place == len(roles) or roles[place].function != roles[start].function:
            yield roles[start].function, start, place - start
            start = place


def _group(
    pen: Pen, plan: MatrixPlan, name: str, left: float, top: float, thin: list[Segment]
) -> float:
    bottom = top + GROUP_ROW
    name = fit(name, Face.SEMIBOLD, TABLE, plan.width - 6)
    pen.text(left, bottom - 5, name, Face.SEMIBOLD, TABLE, TEXT_2)
    thin.append(((left, bottom), (left + plan.width, bottom)))
    return bottom


def _row(
    pen: Pen, plan: MatrixPlan, row: PrintedRow, left: float, top: float, thin: list[Segment]
) -> float:
    height = row_height(plan, row)
    lines = name_lines(plan, row)
    y = top + (height - len(lines) * NAME_LEADING) / 2 + TABLE * 0.93
    for line in lines:
        pen.text(left, y, line, Face.REGULAR, TABLE)
        y += NAME_LEADING
    for place, view in enumerate(plan.views):
        _cells(pen, plan, row, view, plan.panel_left(left, place), top, height)
    thin.append(((left, top + height), (left + plan.width, top + height)))
    return top + height


def _cells(
    pen: Pen, plan: MatrixPlan, row: PrintedRow, view: View, left: float, top: float, height: float
) -> None:
    for place, index in enumerate(plan.columns):
        x = left + (place + 0.5) * plan.role_width
        _cell(pen, plan, row, view, index, Slot(x, top, height))


def _cell(pen: Pen, plan: MatrixPlan, row: PrintedRow, view: View, index: int, where: Slot) -> None:
    was = row.before[index]
    cell = was if view in (View.BEFORE, View.TODAY) else row.after[index]
    now = arrange(cell.marks, plan.role_width - CELL_INSET)
    changed, symbols = row.changed[index], plan.handout.symbols
    if changed and view is not View.BEFORE:
        changed_corner(pen, where.middle + plan.role_width / 2, where.top)
    if changed and view is View.MERGED:
        draw_former(pen, was, symbols, where.middle - plan.role_width / 2, where.top)
        down = former_room(was, symbols, now, plan.role_width)
        where = Slot(where.middle, where.top + down, where.height - down)
    if cell.marks:
        draw_cell(pen, now, symbols, where, pale=row.differs and not changed)
    elif changed:
        y = where.top + where.height / 2 + 3
        pen.centred(where.middle, y, NOTHING, Face.REGULAR, BODY, MUTED)


def _grid(
    pen: Pen, plan: MatrixPlan, left: float, top: float, bottom: float, thin: list[Segment]
) -> None:
    right = left + plan.width
    edges = (top + STRIP, top + STRIP + BAND)
    thin.extend(((left + plan.name_width, y), (right, y)) for y in edges)
    strong: list[Segment] = []
    for panel in range(len(plan.views)):
        start = plan.panel_left(left, panel)
        strong += [((x, top), (x, bottom)) for x in (start, start + plan.panel_width)]
        for place in range(1, len(plan.columns)):
            x = start + place * plan.role_width
            thin.append(((x, top + STRIP + BAND), (x, bottom)))
    pen.lines(thin, LINE, _THIN)
    pen.lines(strong, LINE_STRONG, _THICK)
