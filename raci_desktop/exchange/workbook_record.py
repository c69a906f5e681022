"""The lists of what the room recorded: decisions, actions, parked items, the state of rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from raci_desktop.application.about_words import about_words
from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.sheet_words import state_word
from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.record import RowState
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.exchange.grid import column_letters
from raci_desktop.exchange.workbook_headings import HEADINGS
from raci_desktop.exchange.workbook_lists import Line, ListPage, write_list
from raci_desktop.exchange.workbook_styles import Look

Columns = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """A sheet of items of one kind, and what its columns are called."""

    name: str
    kind: ItemKind


_WIDTHS = {
    "text": 60.0,
    "who": 24.0,
    "when": 16.0,
    "state": 11.0,
    "about": 44.0,
    "entry": 16.0,
}

RECORD_SHEETS: tuple[RecordSheet, ...] = (
    RecordSheet(QT_TRANSLATE_NOOP("Workbook", "Decisions"), ItemKind.DECISION),
    RecordSheet(QT_TRANSLATE_NOOP("Workbook", "Actions"), ItemKind.ACTION),
    RecordSheet(QT_TRANSLATE_NOOP("Workbook", "Parked"), ItemKind.PARKED),
)
"""The sheets of items; a workbook has those that have something to say."""

_ROW_STATES = {
    RowState.AGREED: QT_TRANSLATE_NOOP("Workbook", "Agreed"),
    RowState.CONTESTED: QT_TRANSLATE_NOOP("Workbook", "Contested"),
    RowState.PARKED: QT_TRANSLATE_NOOP("Workbook", "Parked"),
}
ROWS_SHEET = QT_TRANSLATE_NOOP("Workbook", "Rows")
_ROW_COLUMNS: Columns = (
    (QT_TRANSLATE_NOOP("Workbook", "Group"), 30.0),
    (QT_TRANSLATE_NOOP("Workbook", "Activity"), 60.0),
    (QT_TRANSLATE_NOOP("Workbook", "The room says"), 16.0),
)


def record_sheets(request: ExportRequest) -> tuple[RecordSheet, ...]:
    """Return the sheets of items a workbook of a workshop has."""
    record = request.workshop.record
    return tuple(one for one in RECORD_SHEETS if record.of_kind(one.kind))


def write_items(page: ListPage, sheet: RecordSheet) -> None:
    """Write the items of one kind, in the room's order, with what each is known by hidden."""
    headings = HEADINGS[sheet.kind]
    columns = tuple((heading, _WIDTHS[field]) for field, heading in headings.items())
    write_list(page, columns, _items(page.request, sheet))
    page.sheet.column_dimensions[column_letters(len(columns) - 1)].hidden = True


def _items(request: ExportRequest, sheet: RecordSheet) -> Iterator[Line]:
    findings = {finding.key: finding for finding in request.findings}
    for item in request.workshop.record.of_kind(sheet.kind):
        words = {
            "text": item.text,
            "who": item.who,
            "when": item.when,
            "state": state_word(item.state),
            "about": about_words(request.workshop, findings, item.about),
            "entry": item.id,
        }
        yield tuple((words[field], Look.TEXT) for field in HEADINGS[sheet.kind])


def has_row_states(request: ExportRequest) -> bool:
    """Whether the room has said anything of a row that is there."""
    said = request.workshop.record.rows
    return any(activity.id in said for activity in request.workshop.activities)


def write_row_states(page: ListPage) -> None:
    """Write which rows are agreed, contested or parked."""
    write_list(page, _ROW_COLUMNS, _rows(page.request))


def _rows(request: ExportRequest) -> Iterator[Line]:
    for activity in request.workshop.activities:
        state = request.workshop.record.row_state(activity.id)
        if state is not None:
            texts = (activity.group, activity.name, translate("Workbook", _ROW_STATES[state]))
            yield tuple((text, Look.TEXT) for text in texts)
