"""Fields for traits: a choice or check boxes, and below it the guess with one-click confirming."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from raci_desktop.domain.traits import Funding, FundingSet, Trait
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.dialogs.trait_words import guess_words, index_of, is_guess, value_words
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TypeStyle

V = TypeVar("V", bound=StrEnum)
T = TypeVar("T")
HINT = TypeStyle(12, 16)


def underline(widget: QWidget, theme: ThemeHolder, left: int, right: int, y: int) -> None:
    """Paint the dotted line that marks a guess under a piece of text of a widget."""
    painter = QPainter(widget)
    painter.setPen(QPen(colour(theme.theme.colours.muted), 1.5, Qt.PenStyle.DotLine))
    painter.drawLine(QPoint(left, y), QPoint(right, y))
    painter.end()


class GuessCombo(QComboBox):
    """A choice whose text is dotted underlined while it is a guess."""

    def __init__(self, theme: ThemeHolder, words: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._guessed = False
        self.addItems(list(words))
        self.setMinimumHeight(MEASURES.button)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(24)

    def set_guessed(self, guessed: bool) -> None:
        """Mark or unmark the value as a guess."""
        self._guessed = guessed
        self.update()

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self._guessed:
            text = self.fontMetrics().horizontalAdvance(self.currentText())
            y = self.height() // 2 + self.fontMetrics().ascent() // 2 + 3
            underline(self, self._theme, 11, min(11 + text, self.width() - 30), y)

    def wheelEvent(self, e: object) -> None:
        """Leave the wheel to the page: a choice must not change in passing."""


class GuessLine(QWidget):
    """Says that a value is a guess and why; one click confirms it."""

    confirmed = Signal()

    def __init__(self, theme: ThemeHolder, what: str) -> None:
        super().__init__()
        self._words = Label(theme, "", HINT, "muted", wrap=True)
        self.button = push_button(translate("Traits", "That’s right"))
        self.button.setProperty("link", True)
        self.button.setAccessibleName(
            translate("Traits", "{trait}: that’s right").format(trait=what)
        )
        self.button.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._words.setAlignment(middle)
        row.addWidget(self._words, 1, middle)
        row.addWidget(self.button, 0, middle)

    def show_trait(self, trait: Trait[T]) -> None:
        """Show the words of a guess; where there is nothing to confirm there is no button."""
        words = guess_words(trait)
        self._words.setText(words)
        self.button.setVisible(is_guess(trait))
        self.setVisible(bool(words))


class ChoiceField(QWidget, Generic[V]):
    """A trait with one value out of an enumeration."""

    chosen = Signal(object)
    """The value a person chose or confirmed."""

    def __init__(self, theme: ThemeHolder, name: str, values: Sequence[V]) -> None:
        super().__init__()
        self._values = list(values)
        self.combo = GuessCombo(theme, [value_words(value) for value in values])
        self.combo.setAccessibleName(name)
        self.line = GuessLine(theme, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.combo)
        column.addWidget(self.line)
        self.combo.activated.connect(self._choose)
        self.line.confirmed.connect(self._choose)
        self.setFocusProxy(self.combo)
        self.setAccessibleName(name)

    def show_trait(self, trait: Trait[V]) -> None:
        """Show a value and whether it is a guess."""
        self.combo.setCurrentIndex(index_of(self._values, trait.value))
        self.combo.set_guessed(trait.guessed)
        words = guess_words(trait)
        self.combo.setAccessibleDescription(words)
        self.line.show_trait(trait)

    def _choose(self) -> None:
        self.chosen.emit(self._values[self.combo.currentIndex()])


class FundingField(QWidget):
    """The budgets that fund an activity's service: any of three."""

    chosen = Signal(object)
    """The ``FundingSet`` a person chose or confirmed."""

    def __init__(self, theme: ThemeHolder, name: str) -> None:
        super().__init__()
        self._boxes = {one: QCheckBox(value_words(one)) for one in Funding}
        self.line = GuessLine(theme, name)
        row = QHBoxLayout()
        row.setSpacing(14)
        for box in self._boxes.values():
            box.setMinimumHeight(MEASURES.smallest_target)
            box.setAccessibleName(
                translate("Traits", "{trait}: {value}").format(trait=name, value=box.text())
            )
            box.clicked.connect(self._choose)
            row.addWidget(box)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.line)
        self.line.confirmed.connect(self._choose)
        self.setFocusProxy(self._boxes[Funding.PRODUCT])
        self.setAccessibleName(name)

    def box(self, funding: Funding) -> QCheckBox:
        """The check box of one budget."""
        return self._boxes[funding]

    def show_trait(self, trait: Trait[FundingSet]) -> None:
        """Show the budgets and whether they are a guess."""
        for one, box in self._boxes.items():
            box.setChecked(one in trait.value)
        self.line.show_trait(trait)

    def _choose(self) -> None:
        self.chosen.emit(frozenset(one for one, box in self._boxes.items() if box.isChecked()))
