"""Painting a line of the ledger: who to whom, activity and scope, budget line, agreement."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from raci_desktop.application.ledger import (
    LedgerLine,
    Standing,
    budget_words,
    party,
    standing_words,
    vote_words,
)
from raci_desktop.ui import fonts, icons
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.compare.ledger_model import ACTIVITY, BUDGET, FROM_TO
from raci_desktop.ui.dialogs.parts import Tone, tone_colour
from raci_desktop.ui.matrix.cell_paint_text import face, wrapped
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TypeStyle

_PLAIN = TypeStyle(13, 18)
_NAME = TypeStyle(13, 18, 500)
_STRONG = TypeStyle(13, 18, 600)
_QUIET = TypeStyle(11.5, 16)
_CHIP = 16
_SIGNS = {Standing.AGREED: "ok", Standing.CONTESTED: "warning", Standing.PARKED: "note"}
_TONES: dict[Standing, Tone] = {
    Standing.AGREED: "ok",
    Standing.CONTESTED: "warning",
    Standing.PARKED: "note",
}


class LinePaint:
    """Paints the four cells of a line in the theme in force."""

    def __init__(self, theme: ThemeHolder) -> None:
        """Paint for a theme."""
        self._theme = theme

    def cell(
        self, painter: QPainter, box: QRect, column: int, line: LedgerLine, *, lettered: bool
    ) -> None:
        """Paint one cell; ``lettered`` shows which letter moves."""
        if column == FROM_TO:
            self._parties(painter, box, line, lettered)
        elif column == ACTIVITY:
            self._activity(painter, box, line)
        elif column == BUDGET:
            self._budget(painter, box, line)
        else:
            self._agreed(painter, box, line)

    def _parties(self, painter: QPainter, box: QRect, line: LedgerLine, lettered: bool) -> None:
        """Paint who gives above who takes, with an arrow, and the letter where several show."""
        room = box
        if lettered:
            chip = QRectF(box.left(), box.center().y() - _CHIP / 2, _CHIP, _CHIP)
            code = line.move.letter.value
            paint_chip(painter, chip, code, line.symbol, self._theme.theme)
            room = box.adjusted(_CHIP + 8, 0, 0, 0)
        upper, lower = _halves(room)
        tone: Tone = "text_2" if line.giver else "muted"
        upper.setRight(upper.right() - 22)
        end = self._say(painter, upper, party(line.giver), _PLAIN, tone)
        self._paint_arrow(painter, QPointF(end + 7, upper.center().y() + 0.5))
        self._say(painter, lower, party(line.taker), _STRONG, "text" if line.taker else "muted")

    def _activity(self, painter: QPainter, box: QRect, line: LedgerLine) -> None:
        self._two(painter, box, line.activity, _NAME, "text", line.move.scope)

    def _budget(self, painter: QPainter, box: QRect, line: LedgerLine) -> None:
        if not line.funded:
            self._two(painter, box, "–", _NAME, "muted", "")
            return
        said, state = budget_words(line)
        box = box.adjusted(0, 0, -16, 0)
        self._two(
            painter, box, said, _STRONG if state else _NAME, "text" if state else "muted", state
        )
        arrow = icons.icon_pixmap(
            "chevron-down", self._theme.theme.colours.muted, 12, screen_ratio()
        )
        painter.drawPixmap(QPointF(box.right() + 2, box.center().y() - 6), arrow)

    def _agreed(self, painter: QPainter, box: QRect, line: LedgerLine) -> None:
        words = standing_words(line)
        if not words:
            self._two(painter, box, "–", _NAME, "muted", "")
            return
        sign = _SIGNS.get(line.standing)
        votes = vote_words(line.record)
        top = _halves(box)[0] if votes else QRect(box.left(), box.center().y() - 9, box.width(), 18)
        place = QRectF(top.left(), top.center().y() - 6.5, 14, 14)
        if sign:
            paint_severity(painter, place, sign, self._theme.theme)
        else:
            muted = self._theme.theme.colours.muted
            painter.drawPixmap(
                place.topLeft(), icons.icon_pixmap("circle-dashed", muted, 14, screen_ratio())
            )
        self._say(
            painter, top.adjusted(20, 0, 0, 0), words, _STRONG, _TONES.get(line.standing, "text_2")
        )
        if votes:
            self._say(painter, _halves(box)[1], votes, _QUIET, "text_2")

    def _two(
        self, painter: QPainter, box: QRect, text: str, style: TypeStyle, tone: Tone, quiet: str
    ) -> None:
        """Write a text with a quiet line below it, or alone in the middle."""
        if quiet:
            upper, lower = _halves(box)
            self._say(painter, upper, text, style, tone)
            self._say(painter, lower, quiet, _QUIET, "text_2")
        elif QFontMetrics(fonts.styled(style)).horizontalAdvance(text) > box.width():
            self._wrap(painter, box, text, style, tone)
        else:
            middle = QRect(box.left(), box.center().y() - 9, box.width(), 18)
            self._say(painter, middle, text, style, tone)

    def _wrap(self, painter: QPainter, box: QRect, text: str, style: TypeStyle, tone: Tone) -> None:
        """Write a long text in two lines."""
        lines = wrapped(text, face(style, 1.0), box.width(), 2)
        for place, line in zip(_halves(box), lines, strict=False):
            self._say(painter, place, line, style, tone)

    def _say(self, painter: QPainter, box: QRect, text: str, style: TypeStyle, tone: Tone) -> float:
        """Write as much of a text as there is room for; return where it ends."""
        painter.setFont(fonts.styled(style))
        painter.setPen(colour(tone_colour(self._theme.theme.colours, tone)))
        metrics = painter.fontMetrics()
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), fitting)
        return box.left() + metrics.horizontalAdvance(fitting)

    def _paint_arrow(self, painter: QPainter, start: QPointF) -> None:
        pen = QPen(colour(self._theme.theme.colours.after), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        tip = start + QPointF(10, 0)
        painter.drawLine(start, tip)
        painter.drawLine(tip, tip + QPointF(-3.5, -3.5))
        painter.drawLine(tip, tip + QPointF(-3.5, 3.5))


def _halves(box: QRect) -> tuple[QRect, QRect]:
    """Return the places of two lines one above the other."""
    top = box.center().y() - 17
    return QRect(box.left(), top, box.width(), 18), QRect(box.left(), top + 18, box.width(), 16)
