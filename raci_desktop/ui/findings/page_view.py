"""A rule's page as it is read in the panel: headings, paragraphs, examples, links."""

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from raci_desktop.analysis.finding import Severity
from raci_desktop.application.severity_words import severity_name
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.chips_cache import screen_ratio, severity_pixmap
from raci_desktop.ui.dialogs.parts import Label, plain_tip
from raci_desktop.ui.findings.downtime import weekly_downtime
from raci_desktop.ui.findings.example import ExampleMatrix
from raci_desktop.ui.findings.link import LinkButton
from raci_desktop.ui.findings.page import (
    ARTICLE,
    AVAILABILITY,
    HEADINGS,
    PLAYBOOK,
    Page,
    Section,
    link_name,
)
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE, TypeStyle

HEADING = TypeStyle(13, 18, 600)
TITLE = TypeStyle(17, 23, 600)
SMALL = TypeStyle(12, 16, 400)
SIGN = 14
MARGINS = (16, 2, 14, 20)

LINK_WORDS = {
    ARTICLE: QT_TRANSLATE_NOOP("RulePage", "Read the article at equalexperts.com"),
    PLAYBOOK: QT_TRANSLATE_NOOP(
        "RulePage", "Read the playbook at you-build-it-you-run-it.playbook.ee"
    ),
}
"""What a link says; the browser opens only when it is pressed."""


class RulePageView(QWidget):
    """Shows one page at a time; its words are ours, so only its links lead elsewhere."""

    settings_wanted = Signal(str)
    """The rule of this code is to be set."""
    left = Signal()
    """The way back was chosen, or Esc pressed."""

    def __init__(self, theme: ThemeHolder) -> None:
        super().__init__()
        self._theme = theme
        self.page: Page | None = None
        self.question = ""
        self.back = LinkButton(theme)
        self.back.clicked.connect(self.left)
        self.settings = LinkButton(theme)
        self.settings.clicked.connect(self._want_settings)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        head = QHBoxLayout()
        head.setContentsMargins(13, 2, 8, 4)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.settings)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.area, 1)
        self._say_texts()
        theme.changed.connect(self._redraw)

    def show_page(self, page: Page, question: str = "") -> None:
        """Show a page, with the question of the finding it was asked for."""
        self.page = page
        self.question = question
        body = QWidget()
        body.setAutoFillBackground(False)
        lines = QVBoxLayout(body)
        lines.setContentsMargins(*MARGINS)
        lines.setSpacing(6)
        self._add_title(lines, page)
        done, why = HEADINGS["What to do"], HEADINGS["Why"]
        anchor = done if page.has(done) else why
        for section in page.sections:
            self._add_section(lines, section)
            if section.heading == anchor:
                self._add_question(lines, question)
                if page.code in AVAILABILITY:
                    self._add_downtime(lines)
        lines.addStretch(1)
        self.area.setWidget(body)  # deletes the page shown before
        self.area.verticalScrollBar().setValue(0)
        words = translate("RulePage", "About {code}: {title}")
        self.setAccessibleName(words.format(code=page.code, title=page.title))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language that was chosen."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say_texts()

    def _say_texts(self) -> None:
        self.back.set_words(translate("RulePage", "← Back to the findings"))
        self.settings.set_words(translate("RulePage", "Set this rule…"))
        words = translate("RulePage", "Switch this rule on or off, or set its severity and limits")
        self.settings.setAccessibleDescription(words)
        self.settings.setToolTip(plain_tip(words))

    def _want_settings(self) -> None:
        if self.page is not None:
            self.settings_wanted.emit(self.page.code)

    def _redraw(self) -> None:
        if self.page is not None:
            self.show_page(self.page, self.question)

    def _add_title(self, lines: QVBoxLayout, page: Page) -> None:
        lines.addWidget(Label(self._theme, page.title, TITLE, wrap=True))
        sign = QLabel()
        sign.setPixmap(severity_pixmap(page.severity, SIGN, self._theme.theme, screen_ratio()))
        words = translate("RulePage", "{severity} · rule {code}")
        if page.is_pitfall:
            words = translate("RulePage", "{severity} · pitfall {code}")
        severity = severity_name(Severity[page.severity.upper()])
        words = words.format(severity=severity, code=page.code)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(sign)
        line.addWidget(Label(self._theme, words, SMALL, "muted"))
        line.addStretch(1)
        lines.addLayout(line)
        if page.standing:
            lines.addWidget(Label(self._theme, page.standing, SMALL, "text_2", wrap=True))

    def _add_section(self, lines: QVBoxLayout, section: Section) -> None:
        self._add_heading(lines, translate("RulePage", section.heading))
        for text in section.paragraphs:
            lines.addWidget(Label(self._theme, text, TYPE.body, "text_2", wrap=True))
        for example in section.examples:
            if example.rows:
                lines.addWidget(ExampleMatrix(self._theme, example))
            else:
                words = f"• {example.text}"
                lines.addWidget(Label(self._theme, words, TYPE.body, "text_2", wrap=True))
        for url in section.links:
            lines.addWidget(self._link(url))

    def _add_heading(self, lines: QVBoxLayout, text: str) -> None:
        lines.addSpacing(8)
        lines.addWidget(Label(self._theme, text, HEADING))

    def _add_question(self, lines: QVBoxLayout, question: str) -> None:
        if question:
            self._add_heading(lines, translate("Findings", "Ask the room"))
            lines.addWidget(Label(self._theme, question, TYPE.question, wrap=True))

    def _add_downtime(self, lines: QVBoxLayout) -> None:
        self._add_heading(lines, translate("RulePage", "What a target allows"))
        words = translate(
            "RulePage", "Time a service may be down in a week, by its availability target:"
        )
        lines.addWidget(Label(self._theme, words, TYPE.body, "text_2", wrap=True))
        for target, time in weekly_downtime():
            line = QHBoxLayout()
            line.setContentsMargins(12, 0, 0, 0)
            name = Label(self._theme, target, TYPE.body)
            name.setFixedWidth(72)
            line.addWidget(name)
            line.addWidget(Label(self._theme, time, TYPE.body, "text_2"), 1)
            lines.addLayout(line)

    def _link(self, url: str) -> LinkButton:
        known = LINK_WORDS.get(link_name(url))
        link = LinkButton(self._theme, translate("RulePage", known) if known else url)
        words = translate("RulePage", "Opens {url} in the browser").format(url=url)
        link.setToolTip(plain_tip(words))
        link.setAccessibleDescription(words)
        link.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)) and None)
        return link
