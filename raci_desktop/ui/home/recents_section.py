"""The section of the home page with the workshops opened lately, and a field to search them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from raci_desktop.application.ports import RecentIndex
from raci_desktop.domain.translation import translate
from raci_desktop.ui.announce import announce
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.home.cards import GAP, CardGrid
from raci_desktop.ui.home.parts import heading
from raci_desktop.ui.home.recent import Recent, matching, recent_workshops
from raci_desktop.ui.home.recent_card import RecentButton
from raci_desktop.ui.icons import icon
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TYPE

LEAST = 340
MOST = 5
SEARCH_WIDTH = 220


class SearchField(QLineEdit):
    """A field for words; Escape empties it, Down goes to what was found."""

    down_pressed = Signal()

    def __init__(self, theme: ThemeHolder, placeholder: str) -> None:
        super().__init__()
        self._theme = theme
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(SEARCH_WIDTH)
        self.setMinimumWidth(SEARCH_WIDTH)
        self._action = self.addAction(self._icon(), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._recolour)

    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif arg__1.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(arg__1)

    def _icon(self) -> QIcon:
        return icon("find", self._theme.theme.colours.muted, 16)

    def _recolour(self) -> None:
        self._action.setIcon(self._icon())


class RecentsSection(QWidget):
    """Lists recent workshops as cards; it tells what was chosen."""

    open_wanted = Signal(object)
    """The ``Path`` of a workshop."""
    find_wanted = Signal(object)
    """The ``Path`` where a workshop was, and is not any more."""
    remove_wanted = Signal(object)
    """The ``Path`` of a workshop to be taken off the list."""

    def __init__(self, settings: Settings, index: RecentIndex, theme: ThemeHolder) -> None:
        super().__init__()
        self._settings, self._index, self._theme = settings, index, theme
        self._recents: tuple[Recent, ...] = ()
        self.search = SearchField(theme, translate("HomeRecent", "Search recent"))
        self.grid = CardGrid(translate("HomeRecent", "Recent workshops"), LEAST, MOST)
        self._nothing = Label(theme, "", TYPE.body, "muted")
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.search.down_pressed.connect(self.focus_first)
        self.grid.left_upwards.connect(self.search.setFocus)
        self.refresh()

    def _lay_out(self) -> None:
        head = heading(self._theme, translate("HomeRecent", "Recent workshops"))
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.grid)

    @property
    def cards(self) -> list[RecentButton]:
        """The cards, in order, those the search hides included."""
        return [card for card in self.grid.cards if isinstance(card, RecentButton)]

    @property
    def outdated(self) -> list[Path]:
        """The workshops that are there and whose glimpse is missing or old."""
        there = [one.path for one in self._recents if not one.missing]
        return [path for path in there if self._index.stale(path)]

    def refresh(self) -> None:
        """Show the list as it is in the settings, the index and on disk now."""
        paths = self._settings.recent
        recents = recent_workshops(paths, self._index.read(paths))
        if [one.path for one in recents] == [one.path for one in self._recents]:
            for card, recent in zip(self.cards, recents, strict=True):
                card.show_recent(recent)
            self._recents = recents
        elif recents != self._recents:
            self._recents = recents
            self.grid.fill([self._card(one) for one in recents])
        self.search.setVisible(len(recents) > 1)
        self._search()

    def focus_first(self) -> None:
        """Put the focus on the first card shown."""
        shown = self.grid.shown
        if shown:
            shown[0].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_at(self, place: int) -> None:
        """Put the focus on the card at a place, or the last one."""
        shown = self.grid.shown
        if shown:
            shown[min(place, len(shown) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, recent: Recent) -> RecentButton:
        card = RecentButton(self._theme, recent)
        card.clicked.connect(partial(self._choose, card))
        card.find_wanted.connect(partial(self.find_wanted.emit, recent.path))
        card.remove_wanted.connect(partial(self.remove_wanted.emit, recent.path))
        card.menu_wanted.connect(partial(self._menu, card))
        return card

    def _choose(self, card: RecentButton) -> None:
        wanted = self.find_wanted if card.recent.missing else self.open_wanted
        wanted.emit(card.recent.path)

    def _menu(self, card: RecentButton, where: QPoint) -> None:
        card.menu().popup(where)

    def _search(self) -> None:
        text = self.search.text()
        wanted = {one.path for one in matching(self._recents, text)}
        self.grid.show_only([card for card in self.cards if card.recent.path in wanted])
        self._nothing.setText(self._nothing_words(text, len(wanted)))
        self._nothing.setVisible(not wanted)
        if text:
            announce(self, _found_words(len(wanted)))

    def _nothing_words(self, text: str, found: int) -> str:
        if found:
            return ""
        if text and self._recents:
            return translate("HomeRecent", "No recent workshop is called “{text}”.").format(
                text=text
            )
        return translate("HomeRecent", "Workshops you open or begin are listed here.")


def _found_words(found: int) -> str:
    if found == 1:
        return translate("HomeRecent", "1 workshop found")
    return translate("HomeRecent", "{count} workshops found").format(count=found)
