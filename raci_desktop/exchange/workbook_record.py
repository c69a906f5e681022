"""The lists of what the room recorded: decisions, actions, parked items, the state of rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from raci_desktop.application.about_words import about_words
from raci_desktop.application.ports import ExportRequest
from raci_desktop.domain.items import Item, ItemKind
from raci_desktop.exchange.workbook_lists import Line, ListPage, write_list
from raci_desktop.exchange.workbook_styles import Look

Columns = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """A sheet of items of one kind: its name and its columns."""

    name: str
    kind: ItemKind
    columns: Columns


_TEXT, _WHO, _WHEN, _STATE, _ABOUT = 60.0, 24.0, 16.0, 11.0, 44.0

RECORD_SHEETS: tuple[RecordSheet, ...] = (
    RecordSheet(
        "Decisions",
        ItemKind.DECISION,
        (("Decision", _TEXT), ("By", _WHO), ("Date", _WHEN), ("About", _ABOUT)),
    ),
    RecordSheet(
        "Actions",
        ItemKind.ACTION,
        (
            ("Action", _TEXT),
            ("Owner", _WHO),
            ("Due", _WHEN),
            ("Status", _STATE),
            ("About", _ABOUT),
        ),
    ),
    RecordSheet(
        "Parked",
        ItemKind.PARKED,
        (
            ("Parked", _TEXT),
            ("Reports back", _WHO),
            ("When", _WHEN),
            ("Status", _STATE),
            ("About", _ABOUT),
        ),
    ),
)
"""The sheets of items; a workbook has those that have something to say."""

ROWS_SHEET = "Rows"
_ROW_COLUMNS: Columns = (("Group", 30.0), ("Activity", 60.0), ("The room says", 16.0))


def record_sheets(request: ExportRequest) -> tuple[RecordSheet, ...]:
    """Return the sheets of items a workbook of a workshop has."""
    record = request.workshop.record
    return tuple(one for one in RECORD_SHEETS if record.of_kind(one.kind))


def write_items(page: ListPage, sheet: RecordSheet) -> None:
    """Write the items of one kind, in the room's order."""
    write_list(page, sheet.columns, _items(page.request, sheet))


def _items(request: ExportRequest, sheet: RecordSheet) -> Iterator[Line]:
    findings = {finding.key: finding for finding in request.findings}
    for item in request.workshop.record.of_kind(sheet.kind):
        about = about_words(request.workshop, findings, item.about)
        state = () if sheet.kind is ItemKind.DECISION else (_state(item),)
        texts = (item.text, item.who, item.when, *state, about)
        yield tuple((text, Look.TEXT) for text in texts)


def _state(item: Item) -> str:
    return item.state.value.capitalize()


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
            texts = (activity.group, activity.name, state.value.capitalize())
            yield tuple((text, Look.TEXT) for text in texts)
