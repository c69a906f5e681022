"""Small widgets every panel and dialog is put together from: labels, cards, buttons, rules.

Each takes its colours from the theme in force and follows it; all text is plain.
"""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from raci_desktop.ui import fonts, icons
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TYPE, Colours, TypeStyle

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Severity

Tone = Literal[
    "text", "text_2", "muted", "after", "before", "blocker", "warning", "note", "ok", "on_after"
]


def tone_colour(colours: Colours, tone: Tone) -> str:
    """Return the colour of a tone: a text colour or the words of a severity."""
    if tone in ("blocker", "warning", "note", "ok"):
        return colours.severity(tone).text
    return str(getattr(colours, tone))


def escaped(text: str) -> str:
    """Return user text for a menu, tab or button, where a lone ``&`` marks a shortcut."""
    return text.replace("&", "&&")


def severity_tone(severity: "Severity") -> Tone:
    """Return the tone of a severity's words."""
    return _SEVERITY_TONES[severity.word]


_SEVERITY_TONES: dict[str, Tone] = {"blocker": "blocker", "warning": "warning", "note": "note"}


_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
"""What ``html.escape`` does; its module brings all named characters of HTML along."""


def plain_tip(text: str) -> str:
    """Return a text for a tooltip, where Qt would read tags in plain text as rich text."""
    return f"<qt>{text.translate(_ESCAPES)}</qt>" if text else ""


class Label(QLabel):
    """Plain text in one style and tone of the design."""

    def __init__(
        self,
        theme: ThemeHolder,
        text: str = "",
        style: TypeStyle = TYPE.body,
        tone: Tone = "text",
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self._holder = theme
        self._tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Within a list the role would be Text, and the tone would not be seen.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setFont(fonts.styled(style))
        self.setText(text)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
            self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._retone)
        self._retone()

    def set_tone(self, tone: Tone) -> None:
        """Show the text in another tone."""
        self._tone = tone
        self._retone()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            # A new style sheet gives widgets the palette back they had before the old one.
            self._retone()

    def _retone(self) -> None:
        palette = self.palette()
        value = colour(tone_colour(self._holder.theme.colours, self._tone))
        if palette.color(QPalette.ColorRole.WindowText) != value:
            palette.setColor(QPalette.ColorRole.WindowText, value)
            self.setPalette(palette)


class Card(QFrame):
    """A rounded surface with a thin edge, whose colours are names of the theme."""

    def __init__(
        self,
        theme: ThemeHolder,
        radius: float = MEASURES.card_radius,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holder = theme
        self._radius = radius
        self._fill = "surface"
        self._edge = "line"
        theme.changed.connect(self._refresh)

    def set_look(self, fill: str, edge: str) -> None:
        """Name the colours: a field of ``Colours``, or "blocker", "warning", "note", "ok"."""
        self._fill, self._edge = fill, edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._holder.theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(_named(colours, self._fill, soft=True))
        painter.setPen(QPen(_named(colours, self._edge), 1.0))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()

    def _refresh(self) -> None:
        self.update()


def _named(colours: Colours, name: str, *, soft: bool = False) -> QColor:
    if name in colours.severities:
        severity = colours.severity(name)
        return colour(severity.soft if soft else severity.edge)
    return colour(str(getattr(colours, name)))


def push_button(text: str, description: str = "", *, primary: bool = False) -> QPushButton:
    """Return a button; a primary one is filled. The text is shown as it is, ``&`` included."""
    button = QPushButton(escaped(text))
    button.setAccessibleName(text)
    button.setAccessibleDescription(description)
    button.setToolTip(plain_tip(description))
    button.setMinimumSize(QSize(MEASURES.smallest_target, MEASURES.button))
    button.setProperty("primary", primary)
    button.setAutoDefault(False)
    return button


def make_square(button: QToolButton, name: str, description: str = "") -> None:
    """Make a button flat and square, for an icon; the name is read out and shown on hover."""
    button.setAccessibleName(name)
    # Without a description of its own the tooltip would be read out, markup and all.
    button.setAccessibleDescription(description or name)
    button.setToolTip(plain_tip(description or name))
    button.setAutoRaise(True)
    button.setFixedSize(MEASURES.button, MEASURES.button)


class IconButton(QToolButton):
    """A flat square button with an icon that follows the theme."""

    def __init__(self, theme: ThemeHolder, icon: str, name: str, description: str = "") -> None:
        super().__init__()
        self._holder = theme
        self._icon = icon
        make_square(self, name, description)
        theme.changed.connect(self._recolour)
        self._recolour()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._recolour()

    def set_name(self, name: str) -> None:
        """Read out and show on hover another name."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.setToolTip(plain_tip(name))

    def _recolour(self) -> None:
        self.setIcon(icons.theme_icon(self._icon, self._holder.theme, 16))
