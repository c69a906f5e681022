"""How many of each letter were read from the matrix looked at."""

from collections import Counter

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from raci_desktop.domain.letters import LETTER_SETS, RASCI, Letter
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.chips import paint_chip
from raci_desktop.ui.importing.draft import Draft
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import CHIP, TypeStyle

HEIGHT = 44
NUMBER = TypeStyle(15, 20, 600)
ORDER = (
    Letter.ACCOUNTABLE,
    Letter.RESPONSIBLE,
    Letter.CONSULTED,
    Letter.INFORMED,
    Letter.SUPPORTS,
)


class LetterCounts(QWidget):
    """Chips with numbers, the unread last, and how many cells were read."""

    def __init__(self, theme: ThemeHolder, draft: Draft) -> None:
        super().__init__()
        self._theme = theme
        self._draft = draft
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(translate("Import", "Letters read"))
        draft.changed.connect(self._count)
        theme.changed.connect(self._refresh)
        self._letters: Counter[Letter] = Counter()
        self._words = ""
        self._count()

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.theme.colours
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colour(colours.line))
        left = 0
        for letter in ORDER:
            if self._letters[letter]:
                left = self._paint(painter, left, letter, "{count}")
        if self._letters[Letter.UNREAD]:
            unread = translate("Import", "{count} not read")
            left = self._paint(painter, left, Letter.UNREAD, unread)
        painter.setFont(fonts.sized(12))
        painter.setPen(colour(colours.text_2))
        room = QRect(left, 0, self.width() - left, HEIGHT)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if QFontMetrics(painter.font()).horizontalAdvance(self._words) <= room.width():
            painter.drawText(room, int(side), self._words)
        painter.end()

    def _paint(self, painter: QPainter, left: int, letter: Letter, words: str) -> int:
        side = CHIP.legend
        box = QRectF(left + 2, (HEIGHT - side) / 2, side, side)
        symbol = "" if letter is Letter.UNREAD else self._symbol(letter)
        paint_chip(painter, box, letter.value, symbol, self._theme.theme)
        font = fonts.styled(NUMBER)
        text = words.format(count=self._letters[letter])
        painter.setFont(font)
        painter.setPen(colour(self._theme.theme.colours.text))
        start = left + side + 11
        painter.drawText(QRect(start, 0, 200, HEIGHT), int(Qt.AlignmentFlag.AlignVCenter), text)
        return start + QFontMetrics(font).horizontalAdvance(text) + 22

    def _symbol(self, letter: Letter) -> str:
        letters = LETTER_SETS.get(self._draft.matrix.letter_set, RASCI)
        return letters.symbol(letter)

    def _count(self) -> None:
        cells = [cell for cell in self._draft.cells() if not cell.empty]
        self._letters = Counter(mark.letter for cell in cells for mark in cell.marks)
        read = sum(not cell.has(Letter.UNREAD) for cell in cells)
        words = translate("Import", "{read} of {count} cells read")
        self._words = words.format(read=read, count=len(cells))
        spoken = [
            f"{number} {self._symbol(letter)}"
            for letter, number in self._letters.items()
            if letter is not Letter.UNREAD
        ]
        self.setAccessibleDescription(f"{', '.join(spoken)}; {self._words}")
        self.update()

    def _refresh(self) -> None:
        self.update()
