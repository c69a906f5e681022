"""The chosen finding as a card in the list: its words, the question, fixes and acceptance."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from raci_desktop.analysis.finding import Finding, Fix
from raci_desktop.application.severity_words import finding_name, severity_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Acceptance
from raci_desktop.ui.chips_cache import screen_ratio, severity_pixmap
from raci_desktop.ui.dialogs.flow import FlowLayout, WordButton
from raci_desktop.ui.dialogs.parts import Card, Label, escaped, plain_tip, severity_tone
from raci_desktop.ui.findings.effect import Effect
from raci_desktop.ui.findings.link import LinkButton
from raci_desktop.ui.findings.record_button import RecordButton
from raci_desktop.ui.findings.rows import FindingRow, Standing
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES, TYPE, TypeStyle

ICON = 16
MARGINS = (12, 4, 12, 8)
WORD = TypeStyle(13, 18, 600)
MOST_NAMES = 5
_POINTING = frozenset(
    {QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut}
)


@dataclass(frozen=True, slots=True)
class CardContent:
    """Everything a card says and offers."""

    row: FindingRow
    fixes: tuple[Fix, ...] = ()
    effect: str = ""
    """What the first fix would do, in words."""
    acceptance: Acceptance | None = None
    later: Finding | None = None
    """The finding of the later stage that says the same thing."""
    later_name: str = ""
    about: str = ""
    """What the link to the rule's page says; "" where there is no page."""
    locked: str = ""
    """Why nothing can be changed here; "" when it can."""


class Question(QFrame):
    """The question for the room, behind a bar."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        lines = QVBoxLayout(self)
        lines.setContentsMargins(13, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(
            Label(theme, translate("Findings", "Ask the room"), TypeStyle(12, 16, 500), "muted")
        )
        self._words = Label(theme, "", TYPE.question, wrap=True)
        lines.addWidget(self._words)
        theme.changed.connect(self._refresh)

    def set_words(self, text: str) -> None:
        """Show the question."""
        self._words.setText(text)
        self.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 3, self.height(), colour(self._theme.theme.colours.line_strong))
        painter.end()

    def _refresh(self) -> None:
        self.update()


class FindingCard(QWidget):
    """The chosen finding; one card exists and is given new content."""

    fix_chosen = Signal(object)
    """A ``Fix``."""
    fix_previewed = Signal(object)
    """The ``Fix`` pointed at or focused, or None when it is left."""
    about_wanted = Signal()
    """The page about the finding's rule is to be read."""
    accept_wanted = Signal()
    withdraw_wanted = Signal()
    later_wanted = Signal(object)
    """The ``Finding`` of the later stage to go to."""
    record_wanted = Signal(object)
    """An ``ItemKind`` is to be recorded about the finding."""
    left = Signal()
    """Esc was pressed, or the head was clicked: the card is to close."""
    resized = Signal()

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        self._content: CardContent | None = None
        self._previewed: Fix | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*MARGINS)
        self._card = Card(theme)
        outer.addWidget(self._card)
        self._build_words()
        self._build_buttons()
        theme.changed.connect(self._show_icon)

    def show_content(self, content: CardContent) -> None:
        """Show a finding."""
        self._end_preview()
        self._content = content
        row = content.row
        severity = row.finding.severity.word
        self._card.set_look("surface", severity)
        self._show_words(content)
        self._show_buttons(content)
        self._show_icon()
        self._word.set_tone(severity_tone(row.finding.severity))
        self.setAccessibleName(finding_name(row.finding.severity, row.finding.title))
        self.setAccessibleDescription(" ".join((row.place, row.finding.message)))
        self.updateGeometry()

    def show_effect(self, effect: Effect) -> None:
        """Say what the fix pointed at would do, naming the findings it would move."""
        self._effect.setText(effect.words)
        self._effect.setVisible(bool(effect.words))
        for label, heading, names in (
            (self._rows, translate("FindingCard", "Rows that would be there"), effect.rows),
            (self._closes, translate("FindingCard", "Would close"), effect.closes),
            (self._opens, translate("FindingCard", "Would open"), effect.opens),
        ):
            label.setText(listed_names(heading, names))
            label.setVisible(bool(names))
        self.updateGeometry()

    @property
    def content(self) -> CardContent | None:
        """What the card shows, once it has shown anything."""
        return self._content

    @property
    def usual_effect(self) -> str:
        """What the first fix would do, in short."""
        return self._content.effect if self._content is not None else ""

    def height_for(self, width: int) -> int:
        """Return the height in px the card takes in a list of a width."""
        # New words reach the layouts above one event later; the height is wanted now.
        for part in (self._question, self._buttons, self._card):
            part.updateGeometry()
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def focus_first(self) -> None:
        """Move the focus to the first button that can be pressed."""
        buttons = (self._fix, self._later, self._accept, self._withdraw, self._about)
        for button in buttons:
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer and the keyboard on the button of the first fix."""
        if watched is self._fix and event.type() in _POINTING:
            begun = event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn)
            if begun and self._content is not None and self._content.fixes:
                self._begin_preview(self._content.fixes[0])
            elif not (begun or self._fix.hasFocus() or self._fix.underMouse()):
                self._end_preview()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end_preview()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The list under the card must not take the press for a click on a row.
        event.accept()

    def sizeHint(self) -> QSize:
        return QSize(MEASURES.dock_min, self.height_for(max(self.width(), MEASURES.dock_min)))

    def _build_words(self) -> None:
        theme = self._theme
        self._icon = QLabel()
        self._icon.setFixedSize(ICON, ICON)
        self._word = Label(theme, "", WORD)
        self._number = Label(theme, "", TypeStyle(12, 16), "muted")
        self._title = Label(theme, "", TYPE.finding_title, wrap=True)
        self._place = Label(theme, "", TypeStyle(12, 16), "muted", wrap=True)
        self._message = Label(theme, "", TYPE.body, "text_2", wrap=True)
        self._why = Label(theme, "", TypeStyle(12, 16), "muted", wrap=True)
        self._question = Question(theme)
        self._standing = Label(theme, "", TypeStyle(12, 16, 600), "ok", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._word)
        head.addStretch(1)
        head.addWidget(self._number)
        self._lines = QVBoxLayout(self._card)
        padding = MEASURES.card_padding
        self._lines.setContentsMargins(padding, padding - 2, padding, padding)
        self._lines.setSpacing(6)
        self._lines.addLayout(head)
        for part in (self._title, self._place, self._message):
            self._lines.addWidget(part)
        self._lines.addSpacing(2)
        self._lines.addWidget(self._question)
        self._lines.addWidget(self._standing)

    def _build_buttons(self) -> None:
        theme = self._theme
        self._fix = WordButton(theme, primary=True)
        self._more = WordButton(theme, translate("FindingCard", "Other fixes"), menu_mark=True)
        self._later = WordButton(theme)
        self._accept = WordButton(theme, translate("FindingCard", "Accept…"))
        self._accept.setAccessibleDescription(
            translate("FindingCard", "Accept this finding with a reason and a name")
        )
        self._withdraw = WordButton(theme, translate("FindingCard", "Withdraw acceptance"))
        self._record = RecordButton(theme)
        self._record.chosen.connect(self.record_wanted)
        self._effect = Label(theme, "", TypeStyle(12, 16), "muted", wrap=True)
        self._rows = Label(theme, "", TypeStyle(12, 16), "text_2", wrap=True)
        self._closes = Label(theme, "", TypeStyle(12, 16), "ok", wrap=True)
        self._opens = Label(theme, "", TypeStyle(12, 16), "warning", wrap=True)
        self._about = LinkButton(theme)
        self._fix.installEventFilter(self)
        self._about.clicked.connect(self.about_wanted)
        self._fix.clicked.connect(self._choose_first)
        self._more.clicked.connect(self._open_menu)
        self._later.clicked.connect(self._go_later)
        self._accept.clicked.connect(self.accept_wanted)
        self._withdraw.clicked.connect(self.withdraw_wanted)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, spacing=6)
        flow.setContentsMargins(0, 4, 0, 0)
        for button in (
            self._fix,
            self._more,
            self._later,
            self._accept,
            self._withdraw,
            self._record,
        ):
            flow.addWidget(button)
        self._lines.addWidget(self._buttons)
        for words in (self._effect, self._rows, self._closes, self._opens):
            self._lines.addWidget(words)
        # Last, so that the question and the fix are in sight in a low window.
        self._lines.addWidget(self._why)
        self._lines.addWidget(self._about)

    def _show_words(self, content: CardContent) -> None:
        row = content.row
        self._word.setText(severity_name(row.finding.severity))
        self._number.setText(row.number)
        title = self._title.font()
        title.setStrikeOut(row.standing is Standing.ACCEPTED)
        self._title.setFont(title)
        for label, text in (
            (self._title, row.finding.title),
            (self._place, row.place),
            (self._message, row.finding.message),
            (self._why, row.finding.why),
            (self._standing, standing_words(content)),
            (self._effect, content.effect),
            (self._rows, ""),
            (self._closes, ""),
            (self._opens, ""),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        calm = row.standing is not Standing.OPEN_LATER
        self._standing.set_tone("ok" if calm else severity_tone(row.finding.severity))
        self._question.set_words(row.finding.question)
        self._about.set_words(content.about)
        self._about.setVisible(bool(content.about))

    def _show_buttons(self, content: CardContent) -> None:
        standing = content.row.standing
        accepted = standing is Standing.ACCEPTED
        self._fix.setVisible(bool(content.fixes))
        if content.fixes:
            words = translate("FindingCard", "Fix: {fix}")
            self._fix.set_words(words.format(fix=content.fixes[0].label))
            self._fix.setAccessibleDescription(content.effect)
        self._more.setVisible(len(content.fixes) > 1)
        self._later.setVisible(content.later is not None)
        words = translate("FindingCard", "Show in {stage}")
        self._later.set_words(words.format(stage=content.later_name))
        self._accept.setVisible(not accepted and standing is not Standing.RESOLVED)
        self._withdraw.setVisible(accepted)
        for button in (self._fix, self._more, self._accept, self._withdraw):
            button.setEnabled(not content.locked)
            button.setToolTip(plain_tip(content.locked))
        for button in (self._more, self._withdraw):  # the others have descriptions already
            button.setAccessibleDescription(content.locked)

    def _show_icon(self) -> None:
        if self._content is not None:
            severity = self._content.row.finding.severity.word
            pixmap = severity_pixmap(severity, ICON, self._theme.theme, screen_ratio())
            self._icon.setPixmap(pixmap)

    def _choose_first(self) -> None:
        if self._content is not None and self._content.fixes:
            self.fix_chosen.emit(self._content.fixes[0])

    def _begin_preview(self, fix: Fix) -> None:
        if self._previewed is not fix:
            self._previewed = fix
            self.fix_previewed.emit(fix)

    def _end_preview(self) -> None:
        if self._previewed is not None:
            self._previewed = None
            self.fix_previewed.emit(None)

    def _go_later(self) -> None:
        if self._content is not None and self._content.later is not None:
            self.later_wanted.emit(self._content.later)

    def _open_menu(self) -> None:
        if self._content is not None:
            menu = self.fixes_menu(self._content.fixes[1:])
            menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def fixes_menu(self, fixes: Sequence[Fix]) -> QMenu:
        """Return a menu of fixes; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for fix in fixes:
            action = menu.addAction(escaped(fix.label))
            action.triggered.connect(lambda _checked=False, fix=fix: self.fix_chosen.emit(fix))
            action.hovered.connect(lambda fix=fix: self._begin_preview(fix))
        menu.aboutToHide.connect(self._end_preview)
        return menu


def listed_names(heading: str, names: Sequence[str]) -> str:
    """Return a heading with names on lines of their own, the last lines counted when many."""
    if not names:
        return ""
    shown, rest = names[:MOST_NAMES], len(names) - MOST_NAMES
    more = [translate("FindingCard", "and {count} more").format(count=rest)] if rest > 0 else []
    return "\n".join([f"{heading}:", *(f"• {name}" for name in shown), *more])


def standing_words(content: CardContent) -> str:
    """Return what the card says of how the finding stands."""
    match content.row.standing:
        case Standing.ACCEPTED:
            given = content.acceptance
            if given is None:
                return translate("Findings", "Accepted")
            words = translate("FindingCard", "Accepted by {name}: {reason}")
            return words.format(name=given.name, reason=given.reason)
        case Standing.RESOLVED:
            words = translate("FindingCard", "Resolved in {stage}.")
            return words.format(stage=content.later_name)
        case Standing.OPEN_LATER | Standing.ACCEPTED_LATER:
            return f"{content.row.standing_text}."
        case Standing.OPEN:
            return content.locked
