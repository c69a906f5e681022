"""The drawer's page of moves: votes, dissent, reason and budget line of every moved A."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from raci_desktop.domain.budget_lines import MovePlace
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.ui.dialogs.parts import Label
from raci_desktop.ui.drawer.about_words import spot_of
from raci_desktop.ui.drawer.focus import hand_focus_on
from raci_desktop.ui.drawer.list_model import ListModel
from raci_desktop.ui.drawer.list_view import ListTable
from raci_desktop.ui.drawer.making import Around
from raci_desktop.ui.drawer.moves_listing import moves_listing, place_key
from raci_desktop.ui.drawer.pages import title_of
from raci_desktop.ui.tokens import TypeStyle


class MovesPage(QWidget):
    """The moves between the two stages on show or compared, or between the first and the last."""

    def __init__(self, around: Around) -> None:
        super().__init__()
        self._around = around
        self.words = Label(around.theme, "", TypeStyle(12, 16), "muted")
        self.model = ListModel(around.bridge, moves_listing(self._stages), self)
        self.table = ListTable(around.theme, self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.words.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)
        hand_focus_on(self, self.table)
        self.table.place_wanted.connect(self.show_place)
        around.state.stages_changed.connect(self._restage)
        around.state.compare_changed.connect(self._restage)
        around.bridge.changed.connect(self._say)
        self.retranslate()

    def _stages(self) -> tuple[StageId, StageId]:
        state, workshop = self._around.state, self._around.bridge.workshop
        if state.comparing and state.compared is not None:
            return state.compared
        if state.left == state.right:
            return workshop.first.id, workshop.last.id
        return state.left, state.right

    def _restage(self) -> None:
        self.model.refresh()
        self._say()

    def retranslate(self) -> None:
        """Say all words in the language chosen."""
        self.table.setAccessibleName(title_of("moves"))
        self._say()

    def _say(self) -> None:
        workshop = self._around.bridge.workshop
        before, after = (workshop.stage(stage).name for stage in self._stages())
        count = self.model.rowCount()
        if count == 0:
            words = translate("Moves", "No accountability moves from {before} to {after} yet.")
        elif count == 1:
            words = translate("Moves", "1 move of accountability from {before} to {after}")
        else:
            words = translate("Moves", "{count} moves of accountability from {before} to {after}")
        self.words.setText(words.format(count=count, before=before, after=after))

    def choose(self, place: MovePlace) -> bool:
        """Make a move current; False when it is not listed."""
        return self.table.choose(place_key(place))

    def show_place(self, row: int) -> None:
        """Show the cell a move goes to."""
        item = self.model.item(row)
        spot = spot_of(item.place) if item is not None else None
        if spot is not None:
            self._around.go(spot)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
