"""The card of a recent workshop: its matrix in small, its name, whose it is, and what is open."""

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu

from raci_desktop.application.glimpse import NO_PICTURE
from raci_desktop.domain.translation import translate
from raci_desktop.ui.chips_cache import screen_ratio, severity_pixmap
from raci_desktop.ui.dialogs.parts import plain_tip, push_button
from raci_desktop.ui.home.cards import SMALL, PaintedButton
from raci_desktop.ui.home.recent import Recent, edited_words, findings_words
from raci_desktop.ui.home.thumbnail import blank_picture, paint_thumbnail
from raci_desktop.ui.matrix.cell_paint_text import draw_line, face, wrapped
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TypeStyle

HEIGHT = 184
_EDGE = 17
_FRAME = QRect(_EDGE, _EDGE, 140, 150)
"""Where the small matrix is."""
_LEFT = _FRAME.right() + 19
_NAME = TypeStyle(15, 20, 600)
_PLACE = TypeStyle(12.5, 18)
_FINDINGS = TypeStyle(12.5, 16, 600)
_SIGN = 15
_BUTTON = 28
_MISSING = 0.4
"""Opacity of the picture of a workshop whose file is not there."""


class RecentButton(PaintedButton):
    """A recent workshop; one whose file is gone offers to find it or to take it off the list."""

    find_wanted = Signal()

    def __init__(self, theme: ThemeHolder, recent: Recent) -> None:
        super().__init__(theme, HEIGHT, framed=True)
        self.finder = push_button(translate("HomeRecent", "Find…"))
        self.remover = push_button(translate("HomeRecent", "Remove from list"))
        for button, wanted in ((self.finder, self.find_wanted), (self.remover, self.remove_wanted)):
            button.setParent(self)
            button.clicked.connect(wanted)
        self.show_recent(recent)

    def show_recent(self, recent: Recent) -> None:
        """Show what is known of the workshop now."""
        self.recent = recent
        self._words = edited_words(recent.edited, datetime.now().astimezone().date())
        self._findings = findings_words(recent.glimpse)
        self.finder.setVisible(recent.missing)
        self.remover.setVisible(recent.missing)
        self.finder.setAccessibleDescription(recent.name)
        self.remover.setAccessibleDescription(recent.name)
        parts = [recent.organisation, self._findings, self._words, str(recent.path)]
        self.setAccessibleName(recent.name)
        self.setAccessibleDescription(". ".join(part for part in parts if part))
        self.setToolTip(plain_tip(str(recent.path)))
        self.update()

    def menu(self) -> QMenu:
        """Return the menu of the card; each entry does what a key or a button does."""
        menu = QMenu(self)
        if self.recent.missing:
            menu.addAction(translate("HomeRecent", "Find…"), self.find_wanted.emit)
        else:
            menu.addAction(translate("HomeRecent", "Open"), self.click)
        remove = menu.addAction(
            translate("HomeRecent", "Remove from list"), self.remove_wanted.emit
        )
        remove.setShortcut("Del")
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _LEFT - _EDGE
        for place, button in enumerate((self.remover, self.finder)):
            wide = min(room, button.sizeHint().width())
            top = HEIGHT - _EDGE - _BUTTON - place * (_BUTTON + 6)
            button.setGeometry(_LEFT, top, wide, _BUTTON)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint the matrix in its frame, then the lines."""
        self._paint_picture(painter)
        self._paint_lines(painter, box.width() - _LEFT - _EDGE)

    def _paint_picture(self, painter: QPainter) -> None:
        colours = self.holder.theme.colours
        painter.setPen(QPen(colour(colours.line), 1))
        painter.setBrush(colour(colours.window))
        painter.drawRoundedRect(QRectF(_FRAME), 6, 6)
        glimpse = self.recent.glimpse
        picture = glimpse.picture if glimpse else NO_PICTURE
        painter.save()
        painter.setOpacity(_MISSING if self.recent.missing else 1.0)
        inside = QRectF(_FRAME).adjusted(8, 8, -8, -8)
        paint_thumbnail(painter, inside, picture if picture.rows else _BLANK, self.holder.theme)
        painter.restore()

    def _paint_lines(self, painter: QPainter, room: int) -> None:
        colours = self.holder.theme.colours
        missing = self.recent.missing
        ink = colour(colours.muted if missing else colours.text)
        shape = face(_NAME, 1.0)
        lines = wrapped(self.recent.name, shape, room, 1 if missing else 2)
        top = float(_EDGE - 2)
        for text in lines:
            draw_line(painter, _LEFT, top, text, shape, ink)
            top += shape.line
        place = QRect(_LEFT, round(top), room, 18)
        self._elided_place(painter, place)
        if missing:
            under = place.translated(0, 19)
            warning = colours.severity("warning").text
            self.line(painter, under, self._words, SMALL, warning)
            return
        bottom = _FRAME.bottom()
        self._paint_findings(painter, QRect(_LEFT, bottom - 45, room, 20))
        self.line(painter, QRect(_LEFT, bottom - 18, room, 18), self._words, SMALL, colours.text_2)

    def _elided_place(self, painter: QPainter, box: QRect) -> None:
        """Write whose it is; a folder is shortened in its middle."""
        known = self.recent.glimpse is not None and bool(self.recent.glimpse.organisation)
        mode = Qt.TextElideMode.ElideRight if known else Qt.TextElideMode.ElideMiddle
        ink = self.holder.theme.colours.text_2
        self.line(painter, box, self.recent.organisation, _PLACE, ink, mode)

    def _paint_findings(self, painter: QPainter, box: QRect) -> None:
        glimpse, theme = self.recent.glimpse, self.holder.theme
        if glimpse is None:
            return
        if not glimpse.begun:
            self.line(painter, box, self._findings, SMALL, theme.colours.muted)
            return
        severity = glimpse.severity or "ok"
        sign = severity_pixmap(severity, _SIGN, theme, screen_ratio())
        painter.drawPixmap(box.left(), box.top() + (box.height() - _SIGN) // 2, sign)
        words = box.adjusted(_SIGN + 7, 0, 0, 0)
        self.line(painter, words, self._findings, _FINDINGS, theme.colours.severity(severity).text)


_BLANK = blank_picture()
