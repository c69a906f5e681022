"""The matrices found in a file: where each is, how big, and how sure the reader was."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QButtonGroup, QScrollArea, QVBoxLayout, QWidget

from raci_desktop.application.recognition import RecognisedMatrix
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts, icons
from raci_desktop.ui.chips_cache import screen_ratio
from raci_desktop.ui.home.cards import PaintedButton
from raci_desktop.ui.importing.draft import Draft
from raci_desktop.ui.importing.sizes import size_words
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import TypeStyle

HEIGHT = 94
HIGH, MEDIUM = 0.8, 0.5
TITLE = TypeStyle(13, 18, 600)
SMALL = TypeStyle(12, 16)
STRONG = TypeStyle(12, 16, 600)


def confidence_word(confidence: float) -> str:
    """Return High, Medium or Low."""
    if confidence >= HIGH:
        return translate("Import", "High")
    return translate("Import", "Medium") if confidence >= MEDIUM else translate("Import", "Low")


def _size(matrix: RecognisedMatrix) -> str:
    return size_words(len(matrix.activities), len(matrix.roles))


class MatrixButton(PaintedButton):
    """One matrix of the file; the chosen one is framed."""

    def __init__(self, theme: ThemeHolder, matrix: RecognisedMatrix) -> None:
        super().__init__(theme, HEIGHT, framed=False)
        self._matrix = matrix
        self.setCheckable(True)
        sure = translate("Import", "{percent} % sure")
        percent = sure.format(percent=round(matrix.confidence * 100))
        self._percent = percent
        self.setAccessibleName(f"{matrix.sheet} {matrix.range}")
        words = [_size(matrix), confidence_word(matrix.confidence), percent]
        empty = [translate("Import", "empty template")] if matrix.empty else []
        self.setAccessibleDescription(", ".join([*words, *empty]))

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        """Paint sheet, range, size and how sure the reader was."""
        colours = self.holder.theme.colours
        if self.isChecked():
            self._paint_frame(painter, box)
        left, room = 14, box.width() - 28
        icon = icons.icon_pixmap("table", colours.text_2, 15, screen_ratio())
        painter.drawPixmap(left, 13, icon)
        place = QFontMetrics(fonts.styled(SMALL)).horizontalAdvance(self._matrix.range)
        name = QRect(left + 22, 10, room - 22 - place - 8, 20)
        self.line(painter, name, self._matrix.sheet, TITLE, colours.text)
        where = QRect(box.width() - 14 - place, 10, place + 2, 20)
        self.line(painter, where, self._matrix.range, SMALL, colours.muted)
        size = _size(self._matrix)
        if self._matrix.empty:
            size = translate("Import", "{size}, no letters").format(size=size)
        self.line(painter, QRect(left, 31, room, 18), size, SMALL, colours.text_2)
        self._paint_bar(painter, QRectF(left, 55, room, 4))
        word = confidence_word(self._matrix.confidence)
        self.line(painter, QRect(left, 66, 80, 18), word, STRONG, colours.text)
        wide = QFontMetrics(fonts.styled(SMALL)).horizontalAdvance(self._percent)
        sure = QRect(box.width() - 14 - wide, 66, wide + 2, 18)
        self.line(painter, sure, self._percent, SMALL, colours.muted)

    def _paint_frame(self, painter: QPainter, box: QRect) -> None:
        colours = self.holder.theme.colours
        painter.setPen(QPen(colour(colours.focus), 2))
        painter.setBrush(colour(colours.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(5, 5, -5, -5), 5, 5)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        colours = self.holder.theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(colours.line_strong))
        painter.drawRoundedRect(box, 2, 2)
        high = self._matrix.confidence >= HIGH
        painter.setBrush(colour(colours.after if high else colours.muted))
        part = max(4.0, box.width() * min(1.0, self._matrix.confidence))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), part, box.height()), 2, 2)


class MatrixList(QScrollArea):
    """The matrices one below the other; one of them is chosen."""

    chosen = Signal(int)

    def __init__(self, theme: ThemeHolder, draft: Draft) -> None:
        super().__init__()
        self.setAccessibleName(translate("Import", "Matrices found"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 0, 10, 10)
        column.setSpacing(6)
        self.group = QButtonGroup(self)
        for number, matrix in enumerate(draft.recognition.matrices):
            button = MatrixButton(theme, matrix)
            button.setChecked(number == draft.index)
            self.group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.group.idClicked.connect(self.chosen)
