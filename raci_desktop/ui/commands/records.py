"""Commands on the record: decide, act on or park something of the matrix; agree on rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QApplication

from raci_desktop.analysis.finding import Finding
from raci_desktop.domain.about import About, AboutFinding, AboutRow
from raci_desktop.domain.edits_record import SetRowState
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.record import RowState
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.ui.commands.base import Commands
from raci_desktop.ui.matrix.menu_entries import SEPARATOR, Entry
from raci_desktop.ui.matrix.row_states import state_words
from raci_desktop.ui.workshop_page import WorkshopPage

RECORD_WORDS = {
    ItemKind.DECISION: QT_TRANSLATE_NOOP("Record", "Record a decision…"),
    ItemKind.ACTION: QT_TRANSLATE_NOOP("Record", "Record an action…"),
    ItemKind.PARKED: QT_TRANSLATE_NOOP("Record", "Park this…"),
}
_KEYS = {
    ItemKind.DECISION: "Ctrl+Shift+D",
    ItemKind.ACTION: "Ctrl+Shift+T",
    ItemKind.PARKED: "Ctrl+Shift+K",
}
_STATE_KEYS = {
    RowState.AGREED: "F9",
    RowState.CONTESTED: "Shift+F9",
    RowState.PARKED: "Ctrl+F9",
}


def record(page: WorkshopPage, kind: ItemKind, about: About) -> None:
    """Ask, in the drawer, for a decision, an action or a parked item about a place."""
    from raci_desktop.ui.drawer.items_page import PAGE_OF, ItemsPage

    shown = page.drawer.open_page(PAGE_OF[kind])
    if isinstance(shown, ItemsPage):
        shown.begin(about)


def record_entries(
    page: WorkshopPage, about: About, rows: Sequence[ActivityId] = ()
) -> tuple[Entry, ...]:
    """Return the entries a place's menu ends with: what can be recorded of it, and of its rows."""
    kinds = (
        Entry(translate("Record", words), partial(record, page, kind, about), _KEYS[kind])
        for kind, words in RECORD_WORDS.items()
    )
    return (SEPARATOR, *kinds, *((_states(page, rows),) if rows else ()))


def _states(page: WorkshopPage, rows: Sequence[ActivityId]) -> Entry:
    """Return the submenu of what the room says of rows."""
    said = {page.bridge.workshop.record.row_state(row) for row in rows}
    one, several = translate("Record", "This row is"), translate("Record", "These rows are")
    return Entry(
        one if len(rows) == 1 else several,
        children=tuple(
            Entry(
                state_words(state),
                partial(toggle_state, page, rows, state),
                _STATE_KEYS[state],
                checked=said == {state},
            )
            for state in RowState
        ),
    )


def toggle_state(page: WorkshopPage, rows: Sequence[ActivityId], state: RowState) -> None:
    """Say of rows that they are agreed, contested or parked; said of all already, take it back."""
    record_of = page.bridge.workshop.record
    said = all(record_of.row_state(row) is state for row in rows)
    page.bridge.execute(SetRowState(tuple(rows), None if said else state))


class RecordCommands(Commands):
    """What keys and the finding's card record, about what is current."""

    def __init__(self, page: WorkshopPage) -> None:
        """Serve a page; answers the card of its findings."""
        super().__init__(page)
        page.findings.record_wanted.connect(self.record_finding)

    def record_here(self, kind: ItemKind) -> None:
        """Record something about the finding, the row or the cell the keyboard is in."""
        record(self._page, kind, self._here())

    def record_finding(self, kind: ItemKind, finding: Finding) -> None:
        """Record something about a finding."""
        record(self._page, kind, AboutFinding(finding.key))

    def mark_rows(self, state: RowState) -> None:
        """Say something of the chosen rows, or take it back."""
        rows = self.chosen_rows()
        if rows:
            toggle_state(self._page, rows, state)
        else:
            self._none_chosen("a row")

    def chosen_rows(self) -> list[ActivityId]:
        """Return the rows chosen by name, or those of the selected cells."""
        names = self._page.matrix.activities.view
        if names.hasFocus():
            return names.selected_activities()
        current = self.current_activity()
        cells = self._page.matrix.focused_view().selected_refs()
        rows = list(dict.fromkeys(ref.activity for ref in cells))
        return rows or ([current] if current is not None else [])

    def _here(self) -> About:
        finding = self._state.finding
        focused = QApplication.focusWidget()
        reading = focused is not None and self._page.findings.isAncestorOf(focused)
        if finding is not None and reading:
            return AboutFinding(finding.key)
        names = self._page.matrix.activities.view
        activity = self.current_activity()
        if names.hasFocus() and activity is not None:
            return AboutRow(activity)
        return self._state.current
