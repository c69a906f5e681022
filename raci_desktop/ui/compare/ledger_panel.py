"""The ledger with its heading, its filters and the button that copies it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from raci_desktop.application.comparison_words import moves_words
from raci_desktop.application.ledger import LedgerFilter, LedgerKeeper, LedgerLine
from raci_desktop.domain.compare import Move
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.ui.compare.copying import copy_ledger
from raci_desktop.ui.compare.ledger_model import LedgerModel
from raci_desktop.ui.compare.ledger_view import LedgerView
from raci_desktop.ui.compare.scene import CompareScene
from raci_desktop.ui.dialogs.frame import line_edit
from raci_desktop.ui.dialogs.parts import IconButton, Label, push_button
from raci_desktop.ui.icons import theme_icon
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.tokens import MEASURES, TYPE, TypeStyle

HEAD_HEIGHT = 52
_A, _R = Letter.ACCOUNTABLE, Letter.RESPONSIBLE
_LETTERS = ((_A,), (_R,), (_A, _R))


class LedgerPanel(QWidget):
    """Lists the moves between the two stages; a line chosen is told, and so is what to say."""

    chosen = Signal(object)
    """The moves selected by hand (a list)."""
    told = Signal(str)
    vote_wanted = Signal(object)
    """What the room said of a move (its place) is to be written down."""

    def __init__(self, scene: CompareScene, theme: ThemeHolder) -> None:
        """Follow the scene."""
        super().__init__()
        self._scene = scene
        self._theme = theme
        self._quiet = False
        self._keeper = LedgerKeeper()
        self.model = LedgerModel(scene.bridge, self)
        self.view = LedgerView(self.model, theme, self)
        self.title = Label(theme, "", TYPE.stage_name)
        self.count = Label(theme, "", TYPE.body, "text_2")
        self.funnel = IconButton(theme, "filter", "")
        self.funnel.setCheckable(True)
        self.copy = push_button("")
        self.filters = QWidget(self)
        self.search = line_edit()
        self.roles = QComboBox()
        self.letters = QComboBox()
        self.contested = QCheckBox()
        self._empty = Label(theme, "", TypeStyle(13, 18), "text_2", wrap=True)
        self._empty.setContentsMargins(14, 16, 14, 0)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.funnel)
        head.addWidget(self.copy)
        bar = QWidget(self)
        bar.setFixedHeight(HEAD_HEIGHT)
        bar.setLayout(head)
        row = QHBoxLayout(self.filters)
        row.setContentsMargins(14, 0, 14, 10)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        for one in (self.roles, self.letters):
            one.setMinimumHeight(MEASURES.button)
            one.setMaximumWidth(190)
            row.addWidget(one)
        row.addWidget(self.contested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (bar, self.filters):
            column.addWidget(part)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        self.filters.hide()

    def _connect(self) -> None:
        self.funnel.toggled.connect(self._show_filters)
        self.copy.clicked.connect(self.copy_list)
        self.view.copy_wanted.connect(self.copy_chosen)
        self.view.vote_wanted.connect(self._want_vote)
        self.search.textChanged.connect(self._refilter)
        self.roles.activated.connect(self._refilter)
        self.letters.activated.connect(self._refilter)
        self.contested.toggled.connect(self._refilter)
        self.view.selectionModel().selectionChanged.connect(self._tell_chosen)
        self._scene.compared.connect(self.refresh)
        self._theme.changed.connect(self._retheme)
        self._retheme()

    def retranslate(self) -> None:
        """Take the words of the language chosen."""
        self.funnel.set_name(translate("Ledger", "Filter the ledger"))
        # The style leaves no gap between icon and words.
        self.copy.setText(" " + translate("Ledger", "Copy list"))
        self.copy.setAccessibleName(translate("Ledger", "Copy list"))
        self.copy.setToolTip(translate("Ledger", "Copies the lines shown, for a sheet or a mail"))
        self.search.setPlaceholderText(translate("Ledger", "Name, scope, dissent…"))
        self.search.setAccessibleName(translate("Ledger", "Text in the ledger"))
        self.roles.setAccessibleName(translate("Ledger", "Role that gives or takes"))
        self.letters.setAccessibleName(translate("Ledger", "Letters in the ledger"))
        self.contested.setText(translate("Ledger", "Only contested"))
        self.view.retranslate()
        self._fill_letters()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _retheme(self) -> None:
        self.copy.setIcon(theme_icon("copy", self._theme.theme, 16))

    # -- showing ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the moves as they stand."""
        self._fill_roles()
        lines = self._keeper.lines(self._scene.workshop, self._scene.comparison)
        self._quiet = True
        self.model.show_lines(lines)
        self._quiet = False
        self._show_counts()

    def _show_counts(self) -> None:
        lines = self.model.lines
        activities = {line.move.activity for line in lines}
        words = moves_words(len(lines), len(activities))
        filtered = len(lines) != self.model.total
        if filtered:
            words = translate("Ledger", "{moves}, of {total}").format(
                moves=words, total=self.model.total
            )
        self.count.setText(words)
        self.title.setText(_title(self.model.wanted.letters))
        self._empty.setVisible(not lines)
        self.view.setVisible(bool(lines))
        self.copy.setEnabled(bool(lines))
        nothing = translate("Ledger", "No letter changes holder between these two stages.")
        filtered_out = translate("Ledger", "No move passes the filter.")
        self._empty.setText(filtered_out if filtered else nothing)

    def _fill_roles(self) -> None:
        """Offer every role; the one chosen stays chosen."""
        anybody = translate("Ledger", "Every role")
        wanted = [(anybody, None), *((r.name, r.id) for r in self._scene.workshop.roles)]
        combo = self.roles
        if [(combo.itemText(i), combo.itemData(i)) for i in range(combo.count())] == wanted:
            return
        chosen = combo.currentData()
        combo.clear()
        for name, role in wanted:
            combo.addItem(name, role)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        self._take_filter()

    def _fill_letters(self) -> None:
        letters = self._scene.workshop.letters
        chosen = max(0, self.letters.currentIndex())
        self.letters.clear()
        for meanings in _LETTERS:
            symbols = [letters.symbol(letter) for letter in meanings]
            self.letters.addItem(" + ".join(symbols))
        self.letters.setCurrentIndex(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the count where the heading has no room for it."""
        super().resizeEvent(event)
        parts = (self.title, self.count, self.funnel, self.copy)
        self.count.setVisible(sum(one.sizeHint().width() for one in parts) + 68 <= self.width())

    # -- filters ----------------------------------------------------------------------------

    def _show_filters(self, on: bool) -> None:
        self.filters.setVisible(on)
        if on:
            self.search.setFocus()

    def _refilter(self) -> None:
        self._take_filter()
        self._show_counts()

    def _take_filter(self) -> None:
        role = self.roles.currentData()
        wanted = LedgerFilter(
            self.search.text(),
            RoleId(str(role)) if role else None,
            _LETTERS[max(0, self.letters.currentIndex())],
            self.contested.isChecked(),
        )
        self.model.set_filter(wanted)

    # -- choosing ---------------------------------------------------------------------------

    def choose_cells(self, places: set[tuple[str, str]]) -> None:
        """Select the lines that give or take at these places (activity and role)."""
        self._quiet = True
        self.view.clearSelection()
        rows = [
            row
            for row, line in enumerate(self.model.lines)
            if places & {(line.move.activity, role) for role in (line.move.giver, line.move.taker)}
        ]
        for row in rows:
            self.view.select_row(row)
        self._quiet = False

    def chosen_moves(self) -> list[Move]:
        """Return the moves that are selected."""
        return [self.model.lines[row].move for row in self.view.chosen_rows()]

    def _tell_chosen(self) -> None:
        if not self._quiet:
            self.chosen.emit(self.chosen_moves())

    def _want_vote(self, row: int) -> None:
        line = self.model.lines[row]
        if line.funded:
            self.vote_wanted.emit(line.place)

    def copy_list(self) -> None:
        """Put the lines shown on the clipboard, as text and as a table."""
        self._copy(self.model.lines)

    def copy_chosen(self) -> None:
        """Put the lines selected on the clipboard, all of them where none is."""
        rows = self.view.chosen_rows()
        self._copy(tuple(self.model.lines[row] for row in rows) or self.model.lines)

    def _copy(self, lines: tuple[LedgerLine, ...]) -> None:
        state, workshop = self._scene.settings, self._scene.workshop
        before, after = workshop.stage(state.left).name, workshop.stage(state.right).name
        title = translate("Ledger", "Moves from {before} to {after}")
        copy_ledger(QApplication.clipboard(), title.format(before=before, after=after), lines)
        if len(lines) == 1:
            self.told.emit(translate("Ledger", "1 move copied."))
        else:
            self.told.emit(translate("Ledger", "{count} moves copied.").format(count=len(lines)))


def _title(letters: tuple[Letter, ...]) -> str:
    if letters == (_A,):
        return translate("Ledger", "Accountability ledger")
    if letters == (_R,):
        return translate("Ledger", "Responsibility ledger")
    return translate("Ledger", "Ledger")


def cells_of(scene: CompareScene, moves: list[Move]) -> list[CellRef]:
    """Return the cells in which moves begin and end."""
    stage = scene.settings.right
    return [
        CellRef(stage, move.activity, role)
        for move in moves
        for role in (move.giver, move.taker)
        if role is not None
    ]
