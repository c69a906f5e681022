"""The agenda at the right end of the drawer's bar: which step, how much of its time is left."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton

from raci_desktop.domain.agenda import minutes_of, step_name
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts, icons
from raci_desktop.ui.agenda_clock import AgendaClock, AgendaReading
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.dialogs.parts import Tone, plain_tip, tone_colour
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

WORDS = TypeStyle(13, 18)
TIME = TypeStyle(15, 18, 700)
ICON = 16
PADDING = 8
GAP = 8
Piece = tuple[str, TypeStyle, Tone]
LEAST_NAME = 48
WIDEST_NAME = 300
"""Px a step's name takes at most; longer ones are cut short."""


def time_words(seconds: int) -> str:
    """Return minutes and seconds, the same below zero as above."""
    minutes, rest = divmod(abs(seconds), 60)
    return f"{minutes:02}:{rest:02}"


def of_words(reading: AgendaReading) -> str:
    """Return what the time is of: what is left of the minutes, or what it is over them."""
    if reading.over:
        words = translate("AgendaReadout", "over {minutes} min")
    else:
        words = translate("AgendaReadout", "left of {minutes} min")
    return words.format(minutes=reading.step.minutes)


def place_words(reading: AgendaReading) -> str:
    """Return which step it is, without its name."""
    return translate("AgendaReadout", "{number} of {count}").format(
        number=reading.number, count=reading.count
    )


def spoken(reading: AgendaReading) -> str:
    """Return the whole reading as one sentence."""
    if reading.over:
        words = translate(
            "AgendaReadout",
            "Agenda, step {number} of {count}: {name}, {time} over its {minutes} minutes",
        )
    else:
        words = translate(
            "AgendaReadout",
            "Agenda, step {number} of {count}: {name}, {time} left of {minutes} minutes",
        )
    return words.format(
        number=reading.number,
        count=reading.count,
        name=step_name(reading.step),
        time=time_words(reading.remaining),
        minutes=reading.step.minutes,
    )


class AgendaReadout(QToolButton):
    """Paints as much as there is room for: number and time always, then the name, cut short."""

    def __init__(self, theme: ThemeHolder, clock: AgendaClock) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self.setFixedHeight(MEASURES.button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)
        clock.ticked.connect(self._tick)
        clock.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the reading in the language chosen."""
        reading = self._clock.reading
        self.setAccessibleName(spoken(reading))
        self.setAccessibleDescription(
            translate("AgendaReadout", "Opens or closes the agenda in the drawer")
        )
        self.setToolTip(plain_tip(step_name(reading.step)))
        self.updateGeometry()
        self.update()

    def changeEvent(self, arg__1: QEvent) -> None:
        super().changeEvent(arg__1)
        if arg__1.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # -- sizes ------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        reading = self._clock.reading
        name = step_name(reading.step) if reading.begun else ""
        width = _width(WORDS, self._words("")) + min(WIDEST_NAME, _width(WORDS, name))
        if reading.begun:
            width += GAP + _width(WORDS, of_words(reading))
        return QSize(2 * PADDING + ICON + GAP + width + self._time_width(), MEASURES.button)

    def minimumSizeHint(self) -> QSize:
        reading = self._clock.reading
        width = _width(WORDS, place_words(reading) if reading.begun else self._words(""))
        return QSize(2 * PADDING + ICON + GAP + width + self._time_width(), MEASURES.button)

    def _time_width(self) -> int:
        reading = self._clock.reading
        return GAP + _width(TIME, f"+{time_words(reading.remaining)}") if reading.begun else 0

    def _words(self, name: str) -> str:
        """Return the words before the time."""
        reading = self._clock.reading
        if reading.begun:
            return translate("AgendaReadout", "Agenda {number} of {count} · {name}").format(
                number=reading.number, count=reading.count, name=name
            )
        return translate("AgendaReadout", "Agenda · {count} steps, {minutes} min").format(
            count=reading.count, minutes=minutes_of(self._clock.agenda)
        )

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter, self._clock.reading)
        painter.end()

    def _paint_words(self, painter: QPainter, reading: AgendaReading) -> None:
        room = self.width() - 2 * PADDING - ICON - GAP
        idle: list[Piece] = [(self._words(""), WORDS, "text_2")]
        pieces = self._pieces(room) if reading.begun else idle
        used = sum(_width(style, text) for text, style, _ in pieces) + GAP * (len(pieces) - 1)
        left = self.width() - PADDING - used
        colours = self._theme.theme.colours
        name = "timer" if reading.running or not reading.begun else "pause"
        sign = icons.icon_pixmap(name, colours.text, ICON, screen_ratio())
        painter.drawPixmap(left - GAP - ICON, (self.height() - ICON) // 2, sign)
        for text, style, tone in pieces:
            left = self._write(painter, left, text, style, tone) + GAP

    def _pieces(self, room: int) -> list[Piece]:
        """Return what there is room for: the name goes first, then what the time is of."""
        reading = self._clock.reading
        tone: Tone = "warning" if reading.over else "text"
        time: Piece = (time_words(reading.remaining), TIME, tone)
        of: Piece = (of_words(reading), WORDS, "warning" if reading.over else "text_2")
        room -= _width(TIME, time[0]) + GAP
        for_name = room - GAP - _width(WORDS, of[0]) - _width(WORDS, self._words(""))
        if for_name >= LEAST_NAME:
            name = _elided(step_name(reading.step), min(for_name, WIDEST_NAME))
            return [(self._words(name), WORDS, "text_2"), time, of]
        place: Piece = (place_words(reading), WORDS, "text_2")
        if _width(WORDS, place[0]) + GAP + _width(WORDS, of[0]) <= room:
            return [place, time, of]
        # Without the words after it, a sign says that the time is over.
        return [place, (f"+{time[0]}", TIME, tone) if reading.over else time]

    def _write(self, painter: QPainter, x: int, text: str, style: TypeStyle, tone: Tone) -> int:
        """Write a text and return where it ends."""
        painter.setFont(fonts.styled(style))
        painter.setPen(colour(tone_colour(self._theme.theme.colours, tone)))
        width = _width(style, text)
        box = QRect(x, 0, width + 2, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        return x + width

    def _paint_ground(self, painter: QPainter) -> None:
        colours = self._theme.theme.colours
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(colour(colours.sunken))
            painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(colours.focus), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), MEASURES.radius, 6)

    def event(self, e: QEvent) -> bool:
        if e.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(e)

    def _tick(self) -> None:
        """Show the next second; it is read out when asked for, not sixty times a minute."""
        self.setAccessibleName(spoken(self._clock.reading))
        self.update()

    def _refresh(self) -> None:
        self.update()


def _width(style: TypeStyle, text: str) -> int:
    return QFontMetrics(fonts.styled(style)).horizontalAdvance(text)


def _elided(text: str, width: int) -> str:
    metrics = QFontMetrics(fonts.styled(WORDS))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
