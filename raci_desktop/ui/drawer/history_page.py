"""The drawer's page of the history: who did what and when, jump to it, undo back to it."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from raci_desktop.application.history_lines import HistoryLine
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.drawer.buttons import say_button, say_field
from raci_desktop.ui.drawer.focus import hand_focus_on
from raci_desktop.ui.drawer.history_model import WHAT, WHEN, WHO, HistoryModel
from raci_desktop.ui.drawer.making import Around
from raci_desktop.ui.drawer.places import where_of
from raci_desktop.ui.drawer.plain_table import PlainTable
from raci_desktop.ui.going import Spot
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import TypeStyle

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryPage(QWidget):
    """The journal as a table that can be searched; it follows while it is shown."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self._asked = ""
        self.model = HistoryModel(around.bridge, self)
        self.filter = QSortFilterProxyModel(self)
        self.filter.setSourceModel(self.model)
        self.filter.setFilterKeyColumn(-1)
        self.filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(320)
        self.search.textChanged.connect(self._search)
        self.words = Label(around.theme, "", TypeStyle(12, 16), "muted")
        self.go = push_button("")
        self.go.clicked.connect(self.show_chosen)
        self.back = push_button("")
        self.back.clicked.connect(self.undo_back)
        self.table = HistoryTable(self, around.theme)
        self._lay_out()
        hand_focus_on(self, self.table)
        around.bridge.changed.connect(self._follow)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.filter.rowsInserted.connect(self._offer)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.go)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Say all words in the language chosen."""
        say_field(self.search, translate("History", "Search the history"))
        self.table.setAccessibleName(translate("History", "History, the newest first"))
        say_button(
            self.go,
            translate("History", "Show it"),
            translate("History", "Shows the cells, the row or the page this line changed"),
        )
        say_button(
            self.back,
            translate("History", "Undo back to here"),
            translate("History", "Takes back everything done after this line; redo brings it back"),
        )
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.catch_up()
        self._offer()

    def _follow(self) -> None:
        self._asked = ""
        if self.isVisible():
            self.model.catch_up()
            self._offer()

    def _search(self, text: str) -> None:
        self.filter.setFilterFixedString(text)
        self._offer()

    # -- the chosen line ----------------------------------------------------------------------

    def chosen(self) -> HistoryLine | None:
        """Return the line the cursor is in."""
        return self.model.line(self.filter.mapToSource(self.table.currentIndex()).row())

    def _offer(self) -> None:
        line = self.chosen()
        self.go.setEnabled(line is not None)
        self.back.setEnabled(line is not None and bool(self._after(line)))
        self.words.setText(self._count_words())

    def _after(self, line: HistoryLine) -> int:
        if not line.stands:
            return 0
        return len(self._around.bridge.session.steps_after(line.group))

    def _count_words(self) -> str:
        shown, all_lines = self.filter.rowCount(), self.model.rowCount()
        if not all_lines:
            return translate("History", "Nothing has been changed yet.")
        if shown != all_lines:
            return translate("History", "{shown} of {all} lines").format(shown=shown, all=all_lines)
        return ""

    def show_chosen(self) -> None:
        """Show the place the chosen line changed, as far as it is still there."""
        line = self.chosen()
        if line is None:
            return
        try:
            changes = self._around.bridge.session.changes(line.group)
        except EditRefusedError as error:
            self._around.say(error.message)
            return
        where = where_of(changes, self._around.bridge.workshop)
        if isinstance(where, Spot):
            self._around.go(where)
        elif where is not None:
            self._around.open_page(where)
        else:
            self._around.say(
                translate("History", "What this line changed is no longer in the workshop.")
            )

    def undo_back(self) -> None:
        """Take back all steps after the chosen line; behind this sitting when asked twice."""
        line = self.chosen()
        steps = self._around.bridge.session.steps_after(line.group) if line else ()
        if line is None or not steps:
            return
        earlier = [step for step in steps if not step.this_sitting]
        if earlier and self._asked != line.group:
            self._asked = line.group
            self._around.say(_earlier_words(len(earlier), earlier[-1].label))
            return
        self._around.bridge.undo_to(line.group)

    def menu_at(self, index: QModelIndex, where: QPoint) -> None:
        """Open the menu of a line."""
        self.table.setCurrentIndex(index)
        part_menu(
            self,
            [
                (self.go.accessibleName(), self.show_chosen, ""),
                (
                    self.back.accessibleName(),
                    self.undo_back if self.back.isEnabled() else None,
                    "",
                ),
            ],
        ).popup(where)


def _earlier_words(count: int, label: str) -> str:
    if count == 1:
        return translate(
            "History",
            "“{label}” is from an earlier sitting. Press once more to take it back as well.",
        ).format(label=label)
    return translate(
        "History",
        "{count} of the steps, back to “{label}”, are from earlier sittings. "
        "Press once more to take them back as well.",
    ).format(count=count, label=label)


class HistoryTable(PlainTable):
    """The lines; Enter shows what one changed."""

    def __init__(self, page: HistoryPage, theme: ThemeHolder) -> None:
        super().__init__(theme, page.filter, page)
        self._page = page
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setColumnWidth(WHEN, 150)
        self.setColumnWidth(WHO, 150)
        self.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(page.show_chosen)

    def _menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        index = index if index.isValid() else self.currentIndex()
        if index.isValid():
            self._page.menu_at(index, self.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._page.show_chosen()
        else:
            super().keyPressEvent(event)
