"""Painting one activity: who holds which letter before and after, and what is asked."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.translation import translate
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.presenter.arrows import paint_moves
from raci_desktop.ui.presenter.deck import Line, Spotlight
from raci_desktop.ui.presenter.fit import LEAST, Fitted, draw, fit
from raci_desktop.ui.presenter.head import Clock, paint_clock, paint_progress, paint_stage_label
from raci_desktop.ui.presenter.layout import (
    CAPTION,
    CAPTION_GAP,
    MARGIN,
    Canvas,
    Columns,
    SpotlightPlan,
    columns,
    labels_width,
    plan_spotlight,
)
from raci_desktop.ui.presenter.marks import CellPlace, accountable_at, need_short, paint_cell
from raci_desktop.ui.presenter.roles_head import paint_roles
from raci_desktop.ui.theme import Theme, colour
from raci_desktop.ui.tokens import TYPE, TypeStyle

FADED = 0.6
"""Opacity of the letters before that are neither A nor R."""
_GROUP_SHARE = 0.3
"""How much of the width the group's name may take beside the headline."""
_TITLE_LEAST = 44.0
_INDENT = 38.0
_APART = 24.0
"""Px left free between the letters of two roles."""
_SCOPE_MORE = 20.0
"""Px a scope may take more than the letters over it."""
_FINDING = 60.0
_STAGE = TypeStyle(42, 48, 600)
_QUIET = TypeStyle(LEAST, 48)


def paint_spotlight(
    painter: QPainter,
    wall: Canvas,
    slide: Spotlight,
    letters: LetterSet,
    theme: Theme,
    *,
    clock: Clock | None,
    findings: bool,
) -> None:
    """Paint the whole slide onto its canvas."""
    footer = _FINDING * len(slide.findings) + 36 if findings and len(slide.findings) > 2 else 0.0
    plan = plan_spotlight(
        wall,
        scoped_before=_scoped(slide.before),
        scoped_after=_scoped(slide.after),
        single=slide.after is None,
        footer=footer,
    )
    places = columns(wall, len(slide.roles), labels_width(wall))
    progress = translate("Presenter", "{number} of {count}")
    words = progress.format(number=slide.number, count=slide.count)
    paint_progress(painter, theme, plan.head, slide.number, words, slide.count)
    paint_clock(painter, wall, theme, plan.head, clock)
    _paint_title(painter, plan, slide, theme)
    paint_roles(painter, plan.roles, slide.roles, places, theme)
    _paint_more(painter, plan, places, slide, theme)
    _paint_lines(painter, plan, places, slide, letters, theme)
    painter.fillRect(plan.footer, colour(theme.colours.window))
    painter.fillRect(QRectF(0, plan.footer.top(), wall.width, 1.5), colour(theme.colours.line))
    if findings:
        _paint_findings(painter, plan, slide, theme)
    else:
        _paint_question(painter, plan, slide, theme)


def _scoped(line: Line | None) -> bool:
    return line is not None and any(mark.scope for cell in line.cells for mark in cell.marks)


def _paint_title(painter: QPainter, plan: SpotlightPlan, slide: Spotlight, theme: Theme) -> None:
    box = plan.title
    group = fit(slide.activity.group, _QUIET, box.width() * _GROUP_SHARE)
    group_width = max((group.shape.width(line) for line in group.lines), default=0.0)
    room = box.width() - (group_width + 48 if slide.activity.group else 0)
    style = TYPE.presenter_activity
    size = min(style.size, box.height() / style.line * style.size)
    title = fit(
        slide.activity.name,
        TypeStyle(size // 4 * 4, size // 4 * 4 * 1.07, style.weight),
        room,
        least=_TITLE_LEAST,
        lines=2,
        lines_under=box.height() / 2.1,
    )
    draw(painter, QRectF(box.left() - 4, box.top(), room, box.height()), title,
         colour(theme.colours.text))  # fmt: skip
    beside = QRectF(box.left(), box.bottom() - 56, box.width(), 48)
    draw(painter, beside, group, colour(theme.colours.text_2), Qt.AlignmentFlag.AlignRight)


def _paint_more(
    painter: QPainter, plan: SpotlightPlan, places: Columns, slide: Spotlight, theme: Theme
) -> None:
    """Say how many roles are left out, and how many of them hold a letter."""
    if not slide.more_roles:
        return
    words = more_words(slide)
    box = QRectF(MARGIN, plan.roles.top(), places.left - MARGIN - 8, plan.roles.height() - 19)
    draw(painter, box, fit(words, _QUIET, box.width(), lines=2), colour(theme.colours.text_2))


def more_words(slide: Spotlight) -> str:
    """Return "+3 with letters", or "+54 without" where all that hold one are shown."""
    if slide.more_letters == 1:
        return translate("Presenter", "+1 with a letter")
    if slide.more_letters:
        return translate("Presenter", "+{count} with letters").format(count=slide.more_letters)
    return translate("Presenter", "+{count} without letters").format(count=slide.more_roles)


def _paint_lines(
    painter: QPainter,
    plan: SpotlightPlan,
    places: Columns,
    slide: Spotlight,
    letters: LetterSet,
    theme: Theme,
) -> None:
    single = slide.after is None
    _paint_line(painter, plan.before, plan.before_side, places, slide.before, letters, theme,
                later=False, faded=1.0 if single else FADED)  # fmt: skip
    if slide.after is None:
        return
    _paint_line(painter, plan.after, plan.after_side, places, slide.after, letters, theme,
                later=True, faded=1.0)  # fmt: skip
    caption = CAPTION + CAPTION_GAP if _scoped(slide.before) else 0.0
    top = plan.before + plan.before_side + caption + 8
    ends = [
        (
            accountable_at(slide.before.cells[a], _cell_place(places, a, 0, plan.before_side)),
            accountable_at(slide.after.cells[b], _cell_place(places, b, 0, plan.after_side)),
        )
        for a, b in slide.moves
    ]
    paint_moves(painter, ends, top, plan.after - 6, colour(theme.colours.ink))


def _paint_line(
    painter: QPainter,
    top: float,
    side: float,
    places: Columns,
    line: Line,
    letters: LetterSet,
    theme: Theme,
    *,
    later: bool,
    faded: float,
) -> None:
    label = QRectF(MARGIN, top - 30, places.left - MARGIN - 8, side + 60)
    words = fit(line.stage.name, _STAGE, label.width() - 42, lines=3)
    paint_stage_label(painter, label, words, theme, later)
    cells = [_cell_place(places, at, top, side) for at in range(len(line.cells))]
    short = bool(cells) and need_short(line.cells, cells[0])
    for cell, place in zip(line.cells, cells, strict=True):
        paint_cell(painter, cell, letters, theme, place, faded=faded, short=short)


def _cell_place(places: Columns, at: int, top: float, side: float) -> CellPlace:
    room = places.width - _APART
    return CellPlace(places.centre(at), top, side, room, room + _SCOPE_MORE)


def _paint_question(painter: QPainter, plan: SpotlightPlan, slide: Spotlight, theme: Theme) -> None:
    box = plan.footer.adjusted(MARGIN + _INDENT, 0, -MARGIN, 0)
    shows_next = plan.next_shown and bool(slide.next_name)
    room = box.height() - (68 if shows_next else 0)
    question = fit(slide.question, TYPE.presenter_question, box.width(),
                   lines=2, lines_under=(room - (22 if shows_next else 6)) / 2.35)  # fmt: skip
    place = QRectF(box.left(), box.top() + (10 if shows_next else 0), box.width(), room)
    draw(painter, place, question, colour(theme.colours.text))
    bar = QRectF(MARGIN, place.center().y() - question.height / 2, 9, question.height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.colours.ink))
    painter.drawRoundedRect(bar, 3, 3)
    if shows_next:
        words = translate("Presenter", "Next: {name}").format(name=slide.next_name)
        under = QRectF(box.left(), box.bottom() - 78, box.width(), 52)
        draw(painter, under, fit(words, _QUIET, box.width()), colour(theme.colours.text_2))


def _paint_findings(painter: QPainter, plan: SpotlightPlan, slide: Spotlight, theme: Theme) -> None:
    """List what is open about the row, when the facilitator asks for it."""
    box = plan.footer.adjusted(MARGIN, 0, -MARGIN, 0)
    if not slide.findings:
        words = translate("Presenter", "No open finding about this activity")
        place = box.adjusted(_INDENT + 18, 0, 0, 0)
        draw(painter, place, fit(words, _QUIET, place.width()), colour(theme.colours.text_2))
        sign = QRectF(box.left(), box.center().y() - 19, 38, 38)
        paint_severity(painter, sign, "ok", theme)
        return
    shown = slide.findings[: max(1, int(box.height() // _FINDING))]
    top = box.center().y() - len(shown) * _FINDING / 2
    for number, finding in enumerate(shown):
        line = QRectF(box.left(), top + number * _FINDING, box.width(), _FINDING)
        sign = QRectF(line.left(), line.center().y() - 19, 38, 38)
        paint_severity(painter, sign, finding.severity.word, theme)
        text: Fitted = fit(finding.message, TypeStyle(44, 52, 600), line.width() - 56,
                           lines=2 if len(shown) == 1 else 1)  # fmt: skip
        draw(painter, line.adjusted(56, 0, 0, 0), text, colour(theme.colours.text))
