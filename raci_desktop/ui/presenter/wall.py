"""The window on the wall: paints what is presented, and answers keys and clickers."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui.announce import announce
from raci_desktop.ui.presenter.fit import LEAST, draw, fit
from raci_desktop.ui.presenter.head import Clock
from raci_desktop.ui.presenter.keys import wall_key
from raci_desktop.ui.presenter.layout import MARGIN, plan_overview
from raci_desktop.ui.presenter.overview import paint_overview
from raci_desktop.ui.presenter.spotlight import paint_spotlight
from raci_desktop.ui.presenter.state import PresenterState
from raci_desktop.ui.presenter.timer import ClockReader
from raci_desktop.ui.presenter.words import slide_title, slide_words
from raci_desktop.ui.theme import Theme, colour, theme_for
from raci_desktop.ui.tokens import TypeStyle

_BLANKS = {"black": "#000000", "white": "#FFFFFF"}


class Wall(QWidget):
    """Shows the state on a whole screen; light unless dark is asked for, whatever the window is."""

    def __init__(self, state: PresenterState, clock: ClockReader, contrast: bool) -> None:
        """Follow the state until it ends; ``contrast`` is what the system asks for."""
        super().__init__(None, Qt.WindowType.Window)
        self.state, self._clock, self._contrast = state, clock, contrast
        self.setObjectName("presenterWall")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        state.changed.connect(self._refresh)
        state.turned.connect(self._announce)
        clock.changed.connect(self.update)
        self._refresh()

    @property
    def theme(self) -> Theme:
        """The appearance of the wall."""
        return theme_for(dark=self.state.dark, high_contrast=self._contrast)

    def _refresh(self) -> None:
        self.setWindowTitle(translate("Presenter", "Presenting"))
        self.setAccessibleName(slide_title(self.state))
        self.setAccessibleDescription(slide_words(self.state))
        self.update()

    def _announce(self) -> None:
        announce(self, slide_title(self.state))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the canvas to the screen."""
        super().resizeEvent(event)
        self.state.set_size(self.width(), self.height())

    # -- keys -------------------------------------------------------------------------------

    def event(self, e: QEvent) -> bool:
        """Take Tab as a key of ours: there is nothing else here that could have the focus."""
        if isinstance(e, QKeyEvent) and e.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(e)
            return e.isAccepted()
        return super().event(e)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key or a clicker's button is for."""
        event.accept()  # other keys mean nothing here, and go nowhere else
        found = wall_key(event.key())
        if found is not None:
            found.run(self.state)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on with a click, as presenters do; back with the button that goes back."""
        steps = {
            Qt.MouseButton.LeftButton: 1,
            Qt.MouseButton.ForwardButton: 1,
            Qt.MouseButton.BackButton: -1,
        }
        if event.button() in steps:
            self.state.go_by(steps[event.button()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """End presenting when the window is closed by other means."""
        super().closeEvent(event)
        self.state.end()

    # -- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint blank, or what is presented, in px of the canvas."""
        painter = QPainter(self)
        ground = _BLANKS.get(self.state.blank) or self.theme.colours.surface
        painter.fillRect(self.rect(), colour(ground))
        if not self.state.blank:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing
                | QPainter.RenderHint.TextAntialiasing
                | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.scale(self.state.wall.scale, self.state.wall.scale)
            self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        state, clock = self.state, self._clock.reading
        if state.empty:
            self._paint_nothing(painter)
        elif state.overview:
            self._paint_page(painter, clock)
        else:
            slide, letters = state.slide(), state.workshop.letters
            paint_spotlight(
                painter, state.wall, slide, letters, self.theme,
                clock=clock, findings=state.findings,
            )  # fmt: skip

    def _paint_page(self, painter: QPainter, clock: Clock | None) -> None:
        state = self.state
        plan = plan_overview(state.wall, scoped=state.scoped)
        page, letters = state.page(), state.workshop.letters
        paint_overview(painter, state.wall, plan, page, letters, self.theme, clock=clock)

    def _paint_nothing(self, painter: QPainter) -> None:
        wall = self.state.wall
        words = translate("Presenter", "Nothing to present: there are no activities or no roles")
        box = self.rect().toRectF()
        box.setRect(MARGIN, 0, wall.width - 2 * MARGIN, wall.height)
        fitted = fit(words, TypeStyle(58, 68, 600), box.width(), least=LEAST, lines=2)
        draw(painter, box, fitted, colour(self.theme.colours.text_2), Qt.AlignmentFlag.AlignHCenter)
