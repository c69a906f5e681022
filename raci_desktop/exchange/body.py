"""The rows under a header as values: what a row is, and the text that labels it."""

from dataclasses import dataclass
from enum import Enum

from raci_desktop.exchange.table import Table


class RowKind(Enum):
    """What a row of the body is."""

    ACTIVITY = "activity"
    GROUP = "group"
    REPEATED = "repeated header"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One row of the body with its label; ``sure`` is False when it could be another kind."""

    row: int
    kind: RowKind
    text: str = ""
    column: int = -1
    sure: bool = True
    filler: bool = False


def label_of(table: Table, row: int) -> tuple[int, str]:
    """Return column and text of a row's label: the activity column, else the nearest text."""
    grid, labels = table.survey.grid, table.labels
    places = [labels.activity] if labels.activity >= 0 else []
    places += [*reversed(labels.groups), *(c for c in labels.all if c not in places)]
    for column in places:
        text = grid.text(row, column)
        if text.strip(" -–—_=.") and not table.survey.is_legend(row, column):
            return column, text
    merged = grid.merge_at(row, labels.activity) if labels.activity >= 0 else None
    if merged and grid.text(merged.top, merged.left):
        return merged.left, grid.text(merged.top, merged.left)
    first = next((c for c in range(table.left, table.right + 1) if _wide_at(table, row, c)), -1)
    return (first, grid.text(row, first)) if first >= 0 else (-1, "")


def _wide_at(table: Table, row: int, column: int) -> bool:
    merged = table.survey.grid.merge_at(row, column)
    return bool(
        merged and merged.right > merged.left and table.survey.grid.text(merged.top, merged.left)
    )
