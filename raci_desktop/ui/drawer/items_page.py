"""The drawer's pages of decisions, actions and parked items."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from raci_desktop.domain.about import About, AboutFinding, AboutRow
from raci_desktop.domain.change import ItemDelta
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.edits_record import AddItem, MoveItem, PointItem, RemoveItems
from raci_desktop.domain.ids import ItemId, new_item_id
from raci_desktop.domain.items import Item, ItemKind, new_item
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.parts import Label, push_button
from raci_desktop.ui.drawer.about_words import about_words, spot_of
from raci_desktop.ui.drawer.buttons import say_button, say_field
from raci_desktop.ui.drawer.focus import hand_focus_on
from raci_desktop.ui.drawer.item_columns import item_columns, overdue
from raci_desktop.ui.drawer.list_model import Listing, ListModel
from raci_desktop.ui.drawer.list_view import ListTable
from raci_desktop.ui.drawer.making import Around
from raci_desktop.ui.drawer.pages import title_of
from raci_desktop.ui.drawer.when import this_day
from raci_desktop.ui.matrix.menus import part_menu
from raci_desktop.ui.tokens import TypeStyle

PAGE_OF = {ItemKind.DECISION: "decisions", ItemKind.ACTION: "actions", ItemKind.PARKED: "parked"}
"""The page each kind of item is listed on."""

_ADD = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Items", "Record a decision"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Items", "Record an action"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Items", "Park a question"),
}
_ADD_ABOUT = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Items", "Record a decision about {place}"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Items", "Record an action about {place}"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Items", "Park a question about {place}"),
}


class ItemsPage(QWidget):
    """A list with a field to search it; what is recorded from the matrix is tied to its place."""

    def __init__(self, around: Around, kind: ItemKind) -> None:
        super().__init__()
        self._around = around
        self.kind = kind
        self._about: About = None
        """What the next new item is about, asked for in the matrix."""
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(280)
        self.words = Label(around.theme, "", TypeStyle(12, 16), "muted")
        self.go, self.tie = push_button(""), push_button("")
        self.model = ListModel(around.bridge, self._listing(), self)
        self.table = ListTable(around.theme, self.model)
        self._lay_out()
        self._connect()
        hand_focus_on(self, self.table)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        head.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.go)
        head.addWidget(self.tie)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.go.clicked.connect(lambda: self.show_place(self.table.currentIndex().row()))
        self.tie.clicked.connect(self.tie_chosen)
        self.table.place_wanted.connect(self.show_place)
        self.table.menu_wanted.connect(self._menu)
        self.table.adding_ended.connect(self._forget_about)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self._around.bridge.changed.connect(self._offer)
        self._around.state.current_changed.connect(self._offer)
        self._around.state.finding_changed.connect(self._offer)

    def retranslate(self) -> None:
        """Say all words in the language chosen."""
        self.table.setAccessibleName(title_of(PAGE_OF[self.kind]))
        say_field(self.search, translate("Items", "Search this list"))
        say_button(
            self.go,
            translate("Items", "Show it"),
            translate("Items", "Shows the cell, the row, the role or the finding it is about"),
        )
        say_button(
            self.tie,
            translate("Items", "Tie to what is chosen"),
            translate("Items", "Ties the entry to the chosen finding, else to the current cell"),
        )
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # -- the list ---------------------------------------------------------------------------

    def _listing(self) -> Listing[Item]:
        return Listing(
            items=self._items,
            key=lambda item: item.id,
            name=lambda _workshop, item: item.text,
            columns=item_columns(self._around.bridge, self.kind),
            concerns=(ItemDelta,),
            add=self._new,
            add_words=self._add_words,
            remove=lambda _workshop, keys: RemoveItems(tuple(ItemId(key) for key in keys)),
            move=self._move,
        )

    def _items(self, workshop: Workshop) -> tuple[Item, ...]:
        items, wanted = workshop.record.of_kind(self.kind), self.search.text().strip().casefold()
        if not wanted:
            return items
        return tuple(item for item in items if wanted in self._all_words(item))

    def _all_words(self, item: Item) -> str:
        about = about_words(self._around.bridge, item.about)
        return "\n".join((item.text, item.who, item.when, about)).casefold()

    def _search(self) -> None:
        self.model.refresh()
        self._offer()

    def _new(self, _workshop: Workshop, text: str) -> tuple[Edit, str]:
        when = this_day().isoformat() if self.kind is ItemKind.DECISION else ""
        item = new_item(new_item_id(), self.kind, text, when=when, about=self._about)
        return AddItem(item), item.id

    def _add_words(self) -> str:
        if self._about is None:
            return translate("Items", _ADD[self.kind])
        place = about_words(self._around.bridge, self._about)
        return translate("Items", _ADD_ABOUT[self.kind]).format(place=place)

    def _move(self, workshop: Workshop, key: str, by: int) -> Edit | None:
        ids = [item.id for item in self._items(workshop)]
        at = ids.index(ItemId(key))
        if not 0 <= at + by < len(ids):
            return None
        after = ids[at + by :] if by < 0 else ids[at + by + 1 :]
        return MoveItem(ids[at], after[0] if after else None)

    # -- recording from elsewhere -------------------------------------------------------------

    def begin(self, about: About) -> None:
        """Ask for a new item about a place, in the row that adds."""
        self.search.clear()
        self._about = about
        self.model.redraw_adding()
        self.table.start_adding()

    def _forget_about(self) -> None:
        if self._about is not None:
            self._about = None
            self.model.redraw_adding()

    def choose(self, item: ItemId) -> bool:
        """Make an item current; False when it is not listed."""
        self.search.clear()
        return self.table.choose(item)

    # -- the chosen item ----------------------------------------------------------------------

    def show_place(self, row: int) -> None:
        """Show what an item is about; what is about nothing is edited instead."""
        item = self.model.item(row)
        if item is None:
            return
        spot = spot_of(item.about)
        if isinstance(item.about, AboutFinding):
            self._show_finding(item.about.key)
        elif spot is not None:
            self._around.go(spot)
        else:
            self._around.say(
                translate("Items", "This is tied to nothing; choose a cell, then tie it.")
            )

    def _show_finding(self, key: str) -> None:
        finding = self._around.bridge.findings.by_key.get(key)
        if finding is None:
            self._around.say(translate("Items", "This finding is settled."))
        else:
            self._around.show_finding(finding)

    def _chosen_place(self) -> About:
        """Return what is chosen in the window: a finding, else the current cell."""
        finding = self._around.state.finding
        return AboutFinding(finding.key) if finding is not None else self._around.state.current

    def tie_chosen(self) -> None:
        """Tie the chosen items to what is chosen in the window."""
        self.tie_to(self._chosen_place())

    def tie_to(self, about: About) -> None:
        """Say what the current item is about."""
        item = self.model.item(self.table.currentIndex().row())
        if item is not None:
            self._around.bridge.execute(PointItem(item.id, about))

    def _menu(self, row: int, where: QPoint) -> None:
        item = self.model.item(row)
        if item is None:
            return
        current, chosen = self._around.state.current, self._chosen_place()
        tie_row = partial(self.tie_to, AboutRow(current.activity)) if current else None
        part_menu(
            self,
            [
                (translate("Items", "Show it"), partial(self.show_place, row), "Return"),
                (
                    self._tie_words(chosen),
                    partial(self.tie_to, chosen) if chosen is not None else None,
                    "",
                ),
                (translate("Items", "Tie to the row of the current cell"), tie_row, ""),
                (
                    translate("Items", "Tie to nothing"),
                    partial(self.tie_to, None) if item.about is not None else None,
                    "",
                ),
                ("", None, ""),
                (translate("Items", "Move up"), partial(self.table.move_row, row, -1), "Alt+Up"),
                (translate("Items", "Move down"), partial(self.table.move_row, row, 1), "Alt+Down"),
                ("", None, ""),
                (translate("Items", "Remove"), self.table.remove_chosen, "Del"),
            ],
        ).popup(where)

    def _tie_words(self, about: About) -> str:
        if about is None:
            return translate("Items", "Tie to what is chosen")
        place = about_words(self._around.bridge, about)
        return translate("Items", "Tie to {place}").format(place=place)

    def _offer(self) -> None:
        item = self.model.item(self.table.currentIndex().row())
        self.go.setEnabled(item is not None and item.about is not None)
        chosen = self._chosen_place()
        self.tie.setEnabled(item is not None and chosen is not None and chosen != item.about)
        self.words.setText(self._summary())

    def _summary(self) -> str:
        items = self._around.bridge.workshop.record.of_kind(self.kind)
        late = sum(overdue(item) for item in items)
        if self.search.text().strip():
            return translate("Items", "{shown} of {all}").format(
                shown=self.model.rowCount() - 1, all=len(items)
            )
        return translate("Items", "{count} overdue").format(count=late) if late else ""
