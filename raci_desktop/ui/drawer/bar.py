"""The drawer's bar: its caret, the buttons of its pages, and More for those without room."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from raci_desktop.domain.translation import translate
from raci_desktop.ui import icons
from raci_desktop.ui.dialogs.parts import IconButton, escaped
from raci_desktop.ui.drawer.height import HeightButton
from raci_desktop.ui.drawer.page_button import PageButton
from raci_desktop.ui.drawer.pages import PAGES
from raci_desktop.ui.theme import ThemeHolder, colour
from raci_desktop.ui.tokens import MEASURES

GAP = 4
MARGINS = (8, 3, 12, 3)


class DrawerBar(QWidget):
    """Closed it shows the foremost pages; open as many as there is room for."""

    page_wanted = Signal(str)
    """The button of a page was pressed."""
    toggle_wanted = Signal()

    def __init__(self, theme: ThemeHolder, foot: QWidget | None = None) -> None:
        """Show the buttons of all pages; ``foot`` stands at the right."""
        super().__init__()
        self._theme = theme
        self._open = False
        self._current = ""
        self.foot = foot or QWidget()
        self.toggle = IconButton(theme, "chevron-up", "")
        self.toggle.clicked.connect(self.toggle_wanted)
        self.buttons = {spec.name: self._button(spec.name, spec.icon) for spec in PAGES}
        self.more = PageButton(theme, "more", menu_mark=True)
        self.more.clicked.connect(self._open_menu)
        self.height_button = HeightButton(theme)
        self._lay_out()
        self.setFixedHeight(MEASURES.drawer_closed)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._refresh)
        self.retranslate()

    def _button(self, name: str, icon: str) -> PageButton:
        button = PageButton(self._theme, icon)
        button.clicked.connect(lambda: self.page_wanted.emit(name))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(*MARGINS)
        row.setSpacing(GAP)
        row.addWidget(self.toggle)
        row.addSpacing(GAP)
        for button in (*self.buttons.values(), self.more):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.foot)
        row.addWidget(self.height_button)

    def retranslate(self) -> None:
        """Say all words in the language chosen."""
        for spec in PAGES:
            self.buttons[spec.name].set_words(spec.title)
            self.buttons[spec.name].setAccessibleDescription(
                translate("DrawerBar", "Opens or closes this page of the drawer")
            )
        self.more.set_words(translate("DrawerBar", "More"))
        self.more.setAccessibleName(translate("DrawerBar", "More pages of the drawer"))
        self.height_button.set_name(translate("DrawerBar", "Height of the drawer"))
        self.height_button.setAccessibleDescription(
            translate(
                "DrawerBar", "Press for low, middle or high; the arrow keys go by small steps"
            )
        )
        self.show_state(open_=self._open, current=self._current)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many there are of what a page lists, by its name."""
        for name, count in counts.items():
            self.buttons[name].set_count(count)
        self.fit()

    def show_state(self, *, open_: bool, current: str) -> None:
        """Show whether the drawer is open, and at which page."""
        self._open, self._current = open_, current
        self.toggle.set_icon("chevron-down" if open_ else "chevron-up")
        self.toggle.set_name(
            translate("DrawerBar", "Close the drawer")
            if open_
            else translate("DrawerBar", "Open the drawer")
        )
        for name, button in self.buttons.items():
            button.setChecked(open_ and name == current)
        self.height_button.setVisible(open_)
        self.fit()

    def fit(self) -> None:
        """Show the buttons there is room for; the others are under More."""
        shown = self._fitting()
        for name, button in self.buttons.items():
            button.setVisible(name in shown)
        self.more.setVisible(len(shown) < len(self.buttons))

    def _fitting(self) -> set[str]:
        wanted = [spec.name for spec in PAGES if self._open or spec.foremost]
        room = self._room()
        whole = sum(self._width(name) for name in self.buttons)
        if self._open and whole <= room:
            return set(wanted)
        room -= self.more.sizeHint().width() + GAP
        shown: list[str] = []
        if self._open and self._current:
            # The page on show keeps its button, wherever it stands in the order.
            shown.append(self._current)
            room -= self._width(self._current)
        for name in wanted:
            if name in shown:
                continue
            room -= self._width(name)
            if room < 0:
                break
            shown.append(name)
        return set(shown)

    def _width(self, name: str) -> int:
        return self.buttons[name].sizeHint().width() + GAP

    def _room(self) -> int:
        taken = MARGINS[0] + MARGINS[2] + self.toggle.width() + 2 * GAP
        taken += self.foot.minimumSizeHint().width() + GAP
        return self.width() - taken - (self.height_button.width() + GAP if self._open else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(MEASURES.dock_min, MEASURES.drawer_closed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(colour(self._theme.theme.colours.line_strong), 1))
        first = next((one for one in self.buttons.values() if one.isVisible()), None)
        if first is not None and not self._open:
            x = first.x() - GAP
            painter.drawLine(x, 8, x, self.height() - 9)
        painter.end()

    def menu(self) -> QMenu:
        """Return the menu of the pages without a button; it deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for spec in PAGES:
            if self.buttons[spec.name].isHidden():
                action = menu.addAction(escaped(spec.title))
                action.setIcon(icons.theme_icon(spec.icon, self._theme.theme, 16))
                action.triggered.connect(lambda _=False, name=spec.name: self._choose(name))
        return menu

    def _choose(self, name: str) -> None:
        self.page_wanted.emit(name)

    def _open_menu(self) -> None:
        menu = self.menu()
        above = self.more.mapToGlobal(self.more.rect().topLeft())
        above.setY(above.y() - menu.sizeHint().height())
        menu.popup(above)

    def _refresh(self) -> None:
        self.update()
