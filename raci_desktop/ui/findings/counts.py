"""The counts at the top of the findings panel: earlier stage, arrow, later stage."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.findings import Findings, counts
from raci_desktop.application.severity_words import severity_count
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui import fonts
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.dialogs.parts import plain_tip
from raci_desktop.ui.findings.rows import resolved_count
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TYPE, Colours, TypeStyle

HEIGHT = 92
ARROW = 34
PADDING = 12
BADGE = TypeStyle(11, 14, 600)
SMALL = TypeStyle(12, 16, 500)


@dataclass(frozen=True, slots=True)
class StageCount:
    """The open findings of one stage, by severity."""

    name: str
    begun: bool
    by_severity: tuple[tuple[Severity, int], ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(number for _, number in self.by_severity)


@dataclass(frozen=True, slots=True)
class Counts:
    """What the counts say; ``before`` is None when only one stage is looked at."""

    before: StageCount | None
    after: StageCount
    resolved: int = 0
    first: bool = False
    """Whether the one stage looked at is the first, whose badge has the colour of Before."""

    def spoken(self) -> str:
        """Return the counts in words."""
        after = spoken_count(self.after)
        if self.before is None:
            return after
        words = translate("Findings", "{before}; {after}; {count} resolved")
        return words.format(before=spoken_count(self.before), after=after, count=self.resolved)


def severity_words(by_severity: tuple[tuple[Severity, int], ...]) -> str:
    """Return "1 blocker · 2 warnings", or "None open"."""
    parts = [severity_count(severity, number) for severity, number in by_severity if number]
    return " · ".join(parts) or translate("Findings", "None open")


def stage_count(workshop: Workshop, findings: Findings, stage_id: StageId) -> StageCount:
    """Return the counts of one stage, the worst severity first."""
    stage = workshop.stage(stage_id)
    open_ones = counts(findings, stage_id)
    ordered = tuple((severity, open_ones[severity]) for severity in reversed(Severity))
    return StageCount(stage.name, stage.touched, ordered)


def panel_counts(workshop: Workshop, findings: Findings, left: StageId, right: StageId) -> Counts:
    """Return what the panel counts for the two stages looked at."""
    after = stage_count(workshop, findings, right)
    if left == right:
        return Counts(None, after, first=right == workshop.first.id)
    before = stage_count(workshop, findings, left)
    return Counts(before, after, resolved_count(workshop, findings, left, right))


def spoken_count(count: StageCount) -> str:
    """Return the counts of one stage in words."""
    if not count.begun:
        return translate("Findings", "{stage}: not begun").format(stage=count.name)
    counted = severity_words(count.by_severity).replace(" · ", ", ")
    return translate("Findings", "{stage}: {counts}").format(stage=count.name, counts=counted)


class CountsCard(QWidget):
    """Two cards with an arrow between them; one paint, no child widgets."""

    def __init__(self, theme: ThemeHolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Counts | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Findings", "Findings counted"))
        theme.changed.connect(self._refresh)

    def show_counts(self, counts: Counts) -> None:
        """Show these counts."""
        if counts != self._counts:
            self._counts = counts
            self.setAccessibleDescription(counts.spoken())
            self.setToolTip(plain_tip(counts.spoken()))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(MEASURES.dock_min, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._counts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._counts.before is None:
            later = not self._counts.first
            self._paint_stage(painter, self.rect(), self._counts.after, later=later)
        else:
            width = (self.width() - ARROW) // 2
            left = QRect(0, 0, width, self.height())
            right = QRect(self.width() - width, 0, width, self.height())
            self._paint_stage(painter, left, self._counts.before, later=False)
            self._paint_arrow(painter, QPointF(self.width() / 2, self.height() / 2))
            self._paint_stage(painter, right, self._counts.after, later=True)
        painter.end()

    @property
    def _colours(self) -> Colours:
        return self._theme.theme.colours

    def _refresh(self) -> None:
        self.update()

    def _paint_stage(
        self, painter: QPainter, box: QRect, count: StageCount, *, later: bool
    ) -> None:
        colours = self._colours
        painter.setPen(QPen(colour(colours.line), 1))
        painter.setBrush(colour(colours.surface))
        card = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, MEASURES.card_radius, MEASURES.card_radius)
        self._paint_badge(painter, box, count.name, later=later)
        number = QRect(box.left() + PADDING, box.top() + 28, box.width() - 2 * PADDING, 36)
        painter.setFont(fonts.styled(TYPE.finding_count))
        painter.setPen(colour(colours.text if count.begun else colours.muted))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(number, int(middle), str(count.total) if count.begun else "–")
        line = QRect(number.left(), box.bottom() - 25, number.width(), 18)
        self._paint_line(painter, line, count, later=later)

    def _paint_badge(self, painter: QPainter, box: QRect, name: str, *, later: bool) -> None:
        colours = self._colours
        ink, soft = (
            (colours.after, colours.after_soft) if later else (colours.before, colours.before_soft)
        )
        font = fonts.styled(BADGE)
        room = box.width() - 2 * PADDING - 12
        text = QFontMetrics(font).elidedText(name.upper(), Qt.TextElideMode.ElideRight, room)
        width = QFontMetrics(font).horizontalAdvance(text) + 12
        badge = QRectF(box.left() + PADDING, box.top() + 8, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(soft))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(font)
        painter.setPen(colour(ink))
        painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_line(self, painter: QPainter, box: QRect, count: StageCount, *, later: bool) -> None:
        if not count.begun:
            self._say(painter, box, box.left(), translate("Findings", "not begun"))
            return
        left = box.left()
        for severity, number in count.by_severity:
            if number:
                paint_severity(
                    painter, QRectF(left, box.top() + 2, 14, 14), severity.word, self._theme.theme
                )
                left = self._say(painter, box, left + 19, str(number)) + 10
        if later and self._counts is not None and self._counts.before is not None:
            self._paint_resolved(painter, box, left)
        elif not count.total:
            self._say(painter, box, left, translate("Findings", "none open"))

    def _paint_resolved(self, painter: QPainter, box: QRect, left: int) -> None:
        """Say how many are resolved: after the counts, else beside the large number."""
        resolved = self._counts.resolved if self._counts else 0
        words = translate("Findings", "{count} resolved").format(count=resolved)
        metrics = QFontMetrics(fonts.styled(SMALL))
        if metrics.horizontalAdvance(words) <= box.right() - left:
            self._say(painter, box, left, words)
            return
        start = box.right() - metrics.horizontalAdvance(words)
        total = str(self._counts.after.total) if self._counts else ""
        large = QFontMetrics(fonts.styled(TYPE.finding_count)).horizontalAdvance(total)
        if start < box.left() + large + 6:  # the tip says it where there is no room
            return
        beside = QRect(box.left(), box.top() - 26, box.width() + 4, box.height())
        self._say(painter, beside, start, words)

    def _say(self, painter: QPainter, box: QRect, left: int, text: str) -> int:
        """Write words from a place on the line; return where they end."""
        font = fonts.styled(SMALL)
        painter.setFont(font)
        painter.setPen(colour(self._colours.text_2))
        place = QRect(left, box.top(), max(0, box.right() - left), box.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
        return left + QFontMetrics(font).horizontalAdvance(text)

    def _paint_arrow(self, painter: QPainter, middle: QPointF) -> None:
        pen = QPen(colour(self._colours.muted), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        tip = middle + QPointF(6, 0)
        painter.drawLine(middle - QPointF(6, 0), tip)
        painter.drawLine(tip, tip + QPointF(-4, -4))
        painter.drawLine(tip, tip + QPointF(-4, 4))
