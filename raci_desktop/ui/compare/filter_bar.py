"""The bar over the merged matrix: what to leave out, what the marks mean, and the blink."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from raci_desktop.domain.letters import Letter
from raci_desktop.domain.translation import translate
from raci_desktop.ui import fonts
from raci_desktop.ui.chips import paint_chip, paint_letter
from raci_desktop.ui.compare.scene import CompareScene
from raci_desktop.ui.dialogs.parts import IconButton
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import CHIP, MEASURES, TypeStyle

HEIGHT = 52
_BODY = TypeStyle(13, 18, 500)
_KEY = 22
_PADDING = 13
_SPACING = 10
_SIGN_ROOM = 34
"""Px a sign of the legend takes with the gaps around its word."""


class BlinkButton(QPushButton):
    """Shows the earlier stage while it is on; the key B does while it is held."""

    def __init__(self, theme: ThemeHolder) -> None:
        """Start off."""
        super().__init__()
        self._theme = theme
        self._parts = ("", "")
        self._keyed = True
        self._brief = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setMinimumHeight(MEASURES.button)
        theme.changed.connect(self._repaint)

    def say(self, stage: str, on: bool) -> None:
        """Say what the key does, or what shows now."""
        words = translate("Compare", "Hold {key} for {stage}")
        if on:
            words = translate("Compare", "Showing {stage}")
        before, key, after = words.replace("{stage}", stage).partition("{key}")
        self._parts = (before.strip(), after.strip())
        self._keyed = bool(key)
        self.setAccessibleName(translate("Compare", "Show {stage}").format(stage=stage))
        tip = translate("Compare", "Hold the key B to see {stage}, or press this button")
        self.setAccessibleDescription(tip.format(stage=stage))
        self.updateGeometry()
        self.update()

    def set_brief(self, brief: bool) -> None:
        """Show the key alone, where there is no room for the words."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def width_for(self, *, brief: bool) -> int:
        """Return the width the words and the key take, or the key alone."""
        if brief:
            return _KEY + 2 * 9
        metrics = self.fontMetrics()
        words = [metrics.horizontalAdvance(part) for part in self._parts if part]
        parts = [*words, _KEY] if self._keyed else words
        return sum(parts) + 8 * (len(parts) - 1) + 2 * _PADDING

    def sizeHint(self) -> QSize:
        """Return room for the words and the key."""
        return QSize(self.width_for(brief=self._brief), MEASURES.button)

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, the words, and between them the key as a key."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        before, after = ("", "") if self._brief else self._parts
        left = self._say(painter, 9 if self._brief else _PADDING, before)
        if self._keyed or self._brief:
            left = self._paint_key(painter, left)
        self._say(painter, left, after)
        painter.end()

    def _paint_key(self, painter: QStylePainter, left: int) -> int:
        colours = self._theme.theme.colours
        key = QRectF(left + 0.5, (self.height() - _KEY) / 2 + 0.5, _KEY - 1, _KEY - 1)
        painter.setPen(QPen(colour(colours.line_strong), 1))
        painter.setBrush(colour(colours.header))
        painter.drawRoundedRect(key, 4, 4)
        painter.setPen(colour(colours.text))
        painter.setFont(fonts.styled(TypeStyle(12, 16, 600)))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), "B")
        painter.setFont(self.font())
        return left + _KEY + 8

    def _say(self, painter: QStylePainter, left: int, text: str) -> int:
        if not text:
            return left
        painter.setPen(colour(self._theme.theme.colours.text))
        place = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)
        return left + self.fontMetrics().horizontalAdvance(text) + 8

    def _repaint(self) -> None:
        self.update()


class Legend(QWidget):
    """What a struck letter, a full chip and a faded one mean; left out where there is no room."""

    def __init__(self, scene: CompareScene, theme: ThemeHolder) -> None:
        """Show the letters of the scene's workshop."""
        super().__init__()
        self._scene = scene
        self._theme = theme
        self._words = ("", "", "")
        self.setFixedHeight(26)
        theme.changed.connect(self._repaint)

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self._words = (
            translate("Compare", "before"),
            translate("Compare", "after"),
            translate("Compare", "unchanged"),
        )
        self.setAccessibleName(
            translate("Compare", "Struck letters are before, full ones after, faded ones unchanged")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for three signs with their words."""
        metrics = self.fontMetrics()
        return QSize(sum(metrics.horizontalAdvance(word) + _SIGN_ROOM for word in self._words), 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the three signs."""
        if self.width() < self.sizeHint().width() - 8:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for number, word in enumerate(self._words):
            self._paint_sign(painter, QRectF(left, (self.height() - 18) / 2, 18, 18), number)
            painter.setFont(self.font())
            painter.setPen(colour(self._theme.theme.colours.text_2))
            place = QRect(left + 23, 0, 200, self.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), word)
            left += _SIGN_ROOM + self.fontMetrics().horizontalAdvance(word)
        painter.end()

    def _paint_sign(self, painter: QPainter, box: QRectF, number: int) -> None:
        theme, letters = self._theme.theme, self._scene.workshop.letters
        symbol = letters.symbol(Letter.ACCOUNTABLE)
        if number == 0:
            paint_struck(painter, box, symbol, theme.colours.before)
        elif number == 1:
            paint_chip(painter, box, "A", symbol, theme)
        else:
            informed = letters.symbol(Letter.INFORMED)
            paint_chip(painter, box, "I", informed, theme, CHIP.unchanged_opacity)

    def _repaint(self) -> None:
        self.update()


def paint_struck(painter: QPainter, box: QRectF, symbol: str, value: str) -> None:
    """Paint a former letter, struck."""
    ink = colour(value)
    paint_letter(painter, box, symbol, box.height() * 0.74, ink, share=1.0)
    pen = QPen(ink, CHIP.former_stroke)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    start = QPointF(box.left() + 1, box.bottom() - 2.5)
    painter.drawLine(start, QPointF(box.right() - 1, box.top() + 2.5))


class FilterBar(QWidget):
    """Check boxes, legend, the blink, and what can be done with the picture."""

    copy_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, scene: CompareScene, theme: ThemeHolder) -> None:
        """Set the filters of a scene."""
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self._scene = scene
        self.changed_only = QCheckBox()
        self.only_accountable = QCheckBox()
        self.legend = Legend(scene, theme)
        self.blink = BlinkButton(theme)
        self.picture = IconButton(theme, "image", "")
        self._menu = QMenu(self.picture)
        self._copy = self._menu.addAction("")
        self._save = self._menu.addAction("")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 14, 0)
        row.setSpacing(_SPACING)
        row.addWidget(self.changed_only)
        row.addWidget(self.only_accountable)
        row.addStretch(1)
        row.addWidget(self.legend)
        row.addWidget(self.blink)
        row.addWidget(self.picture)
        self.picture.setMenu(self._menu)
        self.picture.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _connect(self) -> None:
        state = self._scene.settings
        self.changed_only.toggled.connect(state.set_changed_only)
        self.only_accountable.toggled.connect(state.set_only_accountable)
        self.blink.toggled.connect(state.hold)
        state.filter_changed.connect(self.refresh)
        state.held_changed.connect(self.refresh)
        self._scene.compared.connect(self.refresh)
        self._copy.triggered.connect(lambda: self.copy_wanted.emit())
        self._save.triggered.connect(lambda: self.save_wanted.emit())

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.changed_only.setText(translate("Compare", "Changed rows only"))
        self.only_accountable.setText(translate("Compare", "Only the As"))
        self.picture.set_name(translate("Compare", "Picture of the comparison"))
        self._copy.setText(translate("Compare", "&Copy picture and ledger"))
        self._save.setText(translate("Compare", "&Save picture…"))
        self.legend.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the filters in force and which stage the blink shows."""
        state = self._scene.settings
        self.changed_only.setChecked(state.changed_only)
        self.only_accountable.setChecked(state.only_accountable)
        self.blink.setChecked(state.held)
        self.blink.say(self._scene.workshop.stage(state.left).name, state.held)
        self.fit()

    def fit(self) -> None:
        """Leave out the legend, then the words of the blink, where there is no room for them."""
        boxes = self.changed_only.sizeHint().width() + self.only_accountable.sizeHint().width()
        room = self.width() - 27 - 4 * _SPACING - boxes - self.picture.width()
        full = self.blink.width_for(brief=False)
        self.blink.set_brief(room < full)
        self.legend.setVisible(room - full - _SPACING >= self.legend.sizeHint().width())

    def resizeEvent(self, event: object) -> None:
        """Follow the width."""
        self.fit()
