"""What the comparison comes to: one sentence, the pitfalls counted, and the worst still open."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.analysis.finding import Finding
from raci_desktop.analysis.findings import Findings
from raci_desktop.application.comparison_words import summary
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.chips_severity import paint_severity
from raci_desktop.ui.compare.scene import CompareScene
from raci_desktop.ui.dialogs.parts import Label, Tone, plain_tip, severity_tone, tone_colour
from raci_desktop.ui.findings.counts import StageCount, spoken_count, stage_count
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TYPE, TypeStyle

_CARD = 84
_PADDING = 15
_NUMBER = TypeStyle(24, 28, 700)
_TITLE = TypeStyle(14, 18, 600)
_SEVERITY = TypeStyle(12, 16, 600)


class Card(QAbstractButton):
    """A rounded surface that can be pressed; what it says is painted."""

    def __init__(self, theme: ThemeHolder) -> None:
        """Start empty."""
        super().__init__()
        self.holder = theme
        self.setFixedHeight(_CARD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, its edge or focus, then the content."""
        colours = self.holder.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = colours.focus if focused else colours.muted if self.underMouse() else colours.line
        painter.setPen(QPen(colour(edge), 2 if focused else 1))
        painter.setBrush(colour(colours.surface))
        inset = 1 if focused else 0.5
        box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, MEASURES.card_radius, MEASURES.card_radius)
        self.paint_content(painter, self.rect().adjusted(_PADDING, 12, -_PADDING, -10))
        painter.end()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint what the card says."""

    def say(
        self, painter: QPainter, box: QRect, text: str, style: TypeStyle, tone: Tone, most: int = 1
    ) -> int:
        """Write a text in up to a number of lines; return where its first line ends."""
        font = fonts.styled(style)
        painter.setFont(font)
        painter.setPen(colour(tone_colour(self.holder.theme.colours, tone)))
        metrics = QFontMetrics(font)
        if most == 1:
            fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), fitting)
            return box.left() + metrics.horizontalAdvance(fitting)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.save()
        painter.setClipRect(box)
        painter.drawText(box, int(flags), text)
        painter.restore()
        return box.right()

    def sizeHint(self) -> QSize:
        """Return the size of the design."""
        return QSize(200, _CARD)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the card can be pressed."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show the card as it was."""
        self.update()

    def _repaint(self) -> None:
        self.update()


class CountCard(Card):
    """Pitfalls before → after."""

    def __init__(self, theme: ThemeHolder) -> None:
        """Start with nothing counted."""
        super().__init__(theme)
        self._counts: tuple[StageCount, StageCount] | None = None

    def show_counts(self, before: StageCount, after: StageCount) -> None:
        """Show these counts."""
        if self._counts == (before, after):
            return
        self._counts = (before, after)
        words = translate("Compare", "Pitfalls: {before}; {after}")
        spoken = words.format(before=spoken_count(before), after=spoken_count(after))
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))
        self.setAccessibleDescription(spoken)  # else the tooltip, markup and all
        self.update()

    @property
    def texts(self) -> tuple[str, str]:
        """The numbers of the earlier and the later stage; "–" for one that is not begun."""
        if self._counts is None:
            return "", ""
        before, after = (str(one.total) if one.begun else "–" for one in self._counts)
        return before, after

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint the two numbers with an arrow between them."""
        head = QRect(box.left(), box.top(), box.width(), 18)
        self.say(painter, head, translate("Compare", "Pitfalls"), _SEVERITY, "text_2")
        before, after = self.texts
        line = QRect(box.left(), box.top() + 26, box.width(), 32)
        left = self.say(painter, line, before, _NUMBER, "before")
        pen = QPen(colour(self.holder.theme.colours.muted), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        start = QPointF(left + 12, line.center().y() + 0.5)
        tip = start + QPointF(12, 0)
        painter.drawLine(start, tip)
        painter.drawLine(tip, tip + QPointF(-4, -4))
        painter.drawLine(tip, tip + QPointF(-4, 4))
        rest = line.adjusted(round(tip.x()) + 12 - line.left(), 0, 0, 0)
        self.say(painter, rest, after, _NUMBER, "after")


class FindingCard(Card):
    """The worst finding that is still open in the later stage; pressing shows it."""

    def __init__(self, theme: ThemeHolder) -> None:
        """Start without a finding."""
        super().__init__(theme)
        self.finding: Finding | None = None
        self._nothing = ""
        self._begun = True

    def show_finding(self, finding: Finding | None, nothing: str, *, begun: bool) -> None:
        """Show a finding, or say that there is none (of a stage that is begun)."""
        self.finding, self._nothing, self._begun = finding, nothing, begun
        if finding is None:
            self.setAccessibleName(nothing)
            self.setAccessibleDescription("")
            self.setToolTip("")
        else:
            severity = severity_word(finding)
            self.setAccessibleName(f"{severity}: {finding.title}. {finding.message}")
            self.setAccessibleDescription(finding.message)
            self.setToolTip(plain_tip(finding.message))
        self.setEnabled(finding is not None)
        self.update()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint severity, title and sentence."""
        sign = QRect(box.left(), box.top() + 1, 16, 16).toRectF()
        head = QRect(box.left() + 23, box.top(), box.width() - 23, 18)
        if self.finding is None:
            paint_severity(painter, sign, "ok" if self._begun else "note", self.holder.theme)
            self.say(painter, head, self._nothing, _TITLE, "text")
            return
        found = self.finding
        paint_severity(painter, sign, found.severity.word, self.holder.theme)
        end = self.say(
            painter, head, severity_word(found), _SEVERITY, severity_tone(found.severity)
        )
        title = head.adjusted(end + 10 - head.left(), 0, 0, 0)
        self.say(painter, title, found.title, _TITLE, "text")
        body = QRect(box.left(), box.top() + 23, box.width(), box.height() - 22)
        self.say(painter, body, found.message, TypeStyle(13, 18), "text_2", most=2)


def severity_word(finding: Finding) -> str:
    """Return the severity of a finding as it begins a line."""
    words = {
        "blocker": translate("Compare", "Blocker"),
        "warning": translate("Compare", "Warning"),
        "note": translate("Compare", "Note"),
    }
    return words[finding.severity.word]


def worst_open(findings: Findings, stage: StageId) -> Finding | None:
    """Return the worst finding nobody has accepted in a stage, pitfalls before others."""
    open_ones = [one for one in findings.open() if one.subject.stage == stage]
    return max(open_ones, key=lambda one: one.severity, default=None)


class ResultPanel(QWidget):
    """The sentence over two cards."""

    finding_wanted = Signal(object)
    """The worst finding is to be shown, or (None) all of them."""

    def __init__(self, scene: CompareScene, theme: ThemeHolder) -> None:
        """Follow a scene."""
        super().__init__()
        self._scene = scene
        self._theme = theme
        self.sentence = Label(theme, "", TYPE.summary, wrap=True)
        self.counts = CountCard(theme)
        self.finding = FindingCard(theme)
        cards = QHBoxLayout()
        cards.setSpacing(11)
        cards.addWidget(self.counts, 3)
        cards.addWidget(self.finding, 7)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(14)
        column.addWidget(self.sentence)
        column.addLayout(cards)
        self.counts.clicked.connect(lambda: self.finding_wanted.emit(None))
        self.finding.clicked.connect(lambda: self.finding_wanted.emit(self.finding.finding))
        scene.compared.connect(self.refresh)
        theme.changed.connect(self._repaint)
        self.refresh()

    def refresh(self) -> None:
        """Say what the comparison comes to now."""
        workshop, findings = self._scene.workshop, self._scene.bridge.findings
        comparison = self._scene.comparison
        self.sentence.setText(summary(workshop, comparison))
        sides = (comparison.before, comparison.after)
        self.counts.show_counts(*(stage_count(workshop, findings, one) for one in sides))
        after = workshop.stage(comparison.after)
        nothing = translate("Compare", "Nothing is open in {stage}").format(stage=after.name)
        if not after.touched:
            nothing = translate("Compare", "{stage} is not started").format(stage=after.name)
        worst = worst_open(findings, after.id)
        self.finding.show_finding(worst, nothing, begun=after.touched)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line above."""
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(colours.header))
        painter.fillRect(0, 0, self.width(), 1, colour(colours.line_strong))
        painter.end()

    def _repaint(self) -> None:
        self.update()
