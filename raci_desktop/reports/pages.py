"""Planning the pages: what stands on the first, what goes on to further ones.

Every page is a function that draws it, so that all of them are counted before the first is
drawn ("Page 1 of 2").
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from raci_desktop.domain.translation import translate
from raci_desktop.reports import bars, flow_draw, panels, text_page
from raci_desktop.reports.matrix_draw import draw_matrix
from raci_desktop.reports.matrix_plan import (
    MatrixPlan,
    View,
    changing_columns,
    fits_one,
    header_height,
    heights,
    plan_matrices,
    split_rows,
    with_columns,
)
from raci_desktop.reports.panels import RIGHT, ROOM
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import MARGIN, TOP
from raci_desktop.reports.values import Handout, PrintedRow

Page = Callable[[Pen, int, int], None]
"""Draws one page, given its number and how many there are."""

_SIDE = 216.0
_SIDE_GAP = 17.0
_GAP, _TIGHT = 12.0, 7.0
_PITFALL_LINE = 20.0
_MATRIX_TOP = TOP + 44.0
_CLOSE_ROW = 21.0
_STRETCH = 5.0
"""Points a row may grow by when the page has room to spare."""


@dataclass(frozen=True, slots=True)
class FirstPage:
    """What was decided for the first page."""

    handout: Handout
    matrix: MatrixPlan | None
    room: float
    """Width of the left part."""
    top: float
    bar_top: float
    gap: float
    costs: panels.CostLimits
    """How much of the costs fits."""
    unit: float
    """Points per A in the flow."""


def plan_pages(handout: Handout) -> list[Page]:
    """Return the pages of a handout, ready to be drawn."""
    first, rest = _first(handout)
    pages: list[Page] = [partial(_draw_first, first=first)]
    pages += [partial(_draw_matrix_page, handout=first.handout, plan=plan) for plan in rest]
    pages += _word_pages(handout)
    if handout.appendix or first.handout.roles != handout.roles:
        pages += _appendix(handout)
    return pages


def _has_side(handout: Handout) -> bool:
    return bool(handout.flow.streams or handout.costs.items)


def _first(handout: Handout) -> tuple[FirstPage, list[MatrixPlan]]:
    room = ROOM - (_SIDE + _SIDE_GAP if _has_side(handout) else 0.0)
    top = panels.headline_bottom(handout)
    shown = _fewer_roles(handout, room)
    bar_top = bars.foot_top(handout) - _GAP - bars.bar_height(handout.decision)
    plans = plan_matrices(shown, shown.rows, shown.rows_title, room) if shown.roles else []
    below = panels.stays_height(shown.stays, room) + _PITFALL_LINE
    gap, plans = _gap(plans, bar_top - top - below)
    matrix, rest = _cut(shown, plans, bar_top - top - below - 2 * gap)
    costs, unit = _side_sizes(handout, bar_top - top - _TIGHT)
    return FirstPage(shown, matrix, room, top, bar_top, gap, costs, unit), rest


def _gap(plans: list[MatrixPlan], room: float) -> tuple[float, list[MatrixPlan]]:
    """Return the gaps around the matrix; they and the rows close up before a row is moved on."""
    if len(plans) != 1 or _needs(plans[0]) + 2 * _GAP <= room:
        return _GAP, plans
    closer = replace(plans[0], least_row=_CLOSE_ROW)
    return _TIGHT, [closer if _needs(closer) + 2 * _TIGHT <= room else plans[0]]


def _needs(plan: MatrixPlan) -> float:
    return header_height(plan) + sum(heights(plan))


def _fewer_roles(handout: Handout, room: float) -> Handout:
    """Return the handout with only the roles that change, when not all fit the first page."""
    if fits_one(handout, room) or handout.after is None:
        return handout
    columns = changing_columns(handout, handout.rows)
    if len(columns) == len(handout.roles):
        return handout
    words = translate("Handout", "{title}, and the {count} of {total} roles they change")
    title = words.format(title=handout.rows_title, count=len(columns), total=len(handout.roles))
    return replace(with_columns(handout, columns), rows_title=title)


def _cut(
    handout: Handout, plans: list[MatrixPlan], room: float
) -> tuple[MatrixPlan | None, list[MatrixPlan]]:
    """Return the matrix of the first page and those of the pages after it."""
    if not plans or not handout.rows:
        return None, []
    whole = plans[0]
    spare = room - _needs(whole)
    if len(plans) == 1 and spare >= 0:
        return replace(whole, stretch=min(_STRETCH, spare / len(whole.rows))), []
    first = split_rows(whole, room - header_height(whole), 1e6)[0]
    left = handout.rows[len(first.rows) :]
    rest: list[MatrixPlan] = []
    if left:
        title = translate("Handout", "{title}, continued").format(title=handout.rows_title)
        rest += _paged(handout, left, title, whole.views)
    if len(plans) > 1:
        rest += _more_columns(handout, plans[1:], len(first.rows))
    return first, rest


def _more_columns(handout: Handout, plans: list[MatrixPlan], shown: int) -> list[MatrixPlan]:
    """Return the further columns of the rows that stand on the first page."""
    columns = tuple(index for plan in plans for index in plan.columns)
    part = replace(with_columns(handout, columns), rows=())
    rows = with_columns(handout, columns).rows[:shown]
    title = translate("Handout", "{title}, further roles").format(title=handout.rows_title)
    return _paged(part, rows, title, plans[0].views)


def _paged(
    handout: Handout,
    rows: tuple[PrintedRow, ...],
    title: str,
    views: tuple[View, ...] = (),
    grouped: bool = False,
) -> list[MatrixPlan]:
    pages: list[MatrixPlan] = []
    for plan in plan_matrices(handout, rows, title, ROOM, views):
        sized = replace(plan, least_row=20.0, grouped=grouped)
        room = bars.foot_top(handout) - _TIGHT - _MATRIX_TOP - header_height(sized)
        pages += split_rows(sized, room, room)
    return pages


def _side_sizes(handout: Handout, room: float) -> tuple[panels.CostLimits, float]:
    """Return how much of the costs fits beside the matrix, and the scale of the flow above."""
    flow, costs = handout.flow, handout.costs
    for limits in _cost_limits(len(costs.items)):
        left = room - panels.costs_height(costs, _SIDE, limits) - 2 * _GAP
        unit = flow_draw.best_unit(flow, _SIDE, left)
        if flow_draw.flow_height(flow, _SIDE, unit) <= left:
            return limits, unit
    return panels.CostLimits(0, 0), flow_draw.best_unit(flow, _SIDE, room)


def _cost_limits(items: int) -> Iterator[panels.CostLimits]:
    """Yield what to try: fewer lines for each before fewer of them."""
    for shown in range(items, 0, -1):
        for lines in (6, 4, 3):
            yield panels.CostLimits(shown, lines)


def _draw_first(pen: Pen, page: int, pages: int, first: FirstPage) -> None:
    handout = first.handout
    panels.draw_identity(pen, handout)
    y = panels.draw_headline(pen, handout)
    if first.matrix is not None:
        y = draw_matrix(pen, first.matrix, MARGIN, y) + first.gap
    panels.draw_stays(pen, handout.stays, y, first.room)
    y += panels.stays_height(handout.stays, first.room)
    if handout.rows:
        panels.draw_pitfalls(pen, handout.pitfalls, y + _PITFALL_LINE - 3, first.room)
    _draw_side(pen, first)
    bars.draw_bar(pen, handout.decision, first.bar_top)
    bars.draw_foot(pen, handout, page, pages)


def _draw_side(pen: Pen, first: FirstPage) -> None:
    left, handout = RIGHT - _SIDE, first.handout
    y = first.top + 2
    if handout.flow.streams:
        y = flow_draw.draw_flow(pen, handout.flow, left, y, _SIDE, first.unit) + 2 * _GAP
    if first.costs.items:
        if handout.after:
            title = translate("Handout", "What today’s set-up costs")
        else:
            title = translate("Handout", "What stands out today")
        panels.draw_costs(pen, handout.costs, title, left, y, _SIDE, first.costs)


def _draw_matrix_page(pen: Pen, page: int, pages: int, handout: Handout, plan: MatrixPlan) -> None:
    panels.draw_identity(pen, handout)
    draw_matrix(pen, plan, MARGIN, _MATRIX_TOP)
    bars.draw_foot(pen, handout, page, pages)


def _word_pages(handout: Handout) -> list[Page]:
    found = text_page.blocks(handout)
    if not found:
        return []
    room = bars.foot_top(handout) - _GAP - text_page.PAGE_TOP
    columns = text_page.columns(found, room)
    return [
        partial(_draw_words, handout=handout, pair=columns[start : start + 2])
        for start in range(0, len(columns), 2)
    ]


def _draw_words(
    pen: Pen, page: int, pages: int, handout: Handout, pair: list[list[text_page.Block]]
) -> None:
    panels.draw_identity(pen, handout)
    text_page.draw_columns(pen, pair)
    bars.draw_foot(pen, handout, page, pages)


def _appendix(handout: Handout) -> list[Page]:
    words = translate("Handout", "Appendix: all {count} activities")
    title = words.format(count=len(handout.all_rows))
    plans = _paged(handout, handout.all_rows, title, grouped=True)
    return [partial(_draw_matrix_page, handout=handout, plan=plan) for plan in plans]
