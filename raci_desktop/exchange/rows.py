"""The rows of a matrix: which are activities, which are groups, which are neither.

A text row without letters may head a group or be an activity nobody has. Looks, numbers and
neighbours are weighed; a choice that could go either way is told as a doubt.
"""

from collections import Counter
from dataclasses import replace

from raci_desktop.exchange.body import BodyRow, RowKind, label_of
from raci_desktop.exchange.cells import Kind
from raci_desktop.exchange.looks import Looks
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.text import plain
from raci_desktop.exchange.vocabulary import is_index, is_total


def body_rows(table: Table) -> list[BodyRow]:
    """Classify the rows under the header from top to bottom; blank and legend rows are left out."""
    found = [_classify(table, row) for row in range(table.first, table.last + 1)]
    rows = [row for row in found if row is not None]
    return _weigh(table, rows)


_LETTERS = (Kind.LETTERS, Kind.NOTED, Kind.LOOSE)


def _classify(table: Table, row: int) -> BodyRow | None:
    """Tell lettered rows from text rows; a text row is a group until it is weighed."""
    if row in table.header.rows:
        return None
    column, text = label_of(table, row)
    kinds = Counter(reading.kind for reading in table.readings(row))
    kind = _kind(table, row, text, kinds)
    if kind is None or (kind is RowKind.GROUP and not _names_something(table, column, text)):
        return None
    filler = kind is RowKind.GROUP and _filler(table, row)
    return BodyRow(row, kind, text, column, filler=filler)


def _names_something(table: Table, column: int, text: str) -> bool:
    """Whether a label is more than the running number of an empty row."""
    return bool(text) and not (column == table.labels.index and is_index(text))


def _kind(table: Table, row: int, text: str, kinds: Counter[Kind]) -> RowKind | None:
    """Return what a row is by its role cells, None for a line of the legend."""
    if table.survey.says_one_thing(row):
        return RowKind.GROUP
    texts = 0 if _wide(table, row) else kinds[Kind.TEXT] + kinds[Kind.NUMBER]
    if _repeats_header(table, row, kinds):
        return RowKind.REPEATED
    if any(kinds[kind] for kind in _LETTERS):
        return RowKind.ACTIVITY
    counts = is_total(text) and kinds[Kind.NUMBER]
    if counts or texts >= max(1, len(table.role_cells) // 2):
        return RowKind.OTHER
    if not text and _in_legend(table, row):
        return None
    asked = kinds[Kind.FOREIGN] + kinds[Kind.ASK] + texts
    return RowKind.ACTIVITY if asked else RowKind.GROUP


def _in_legend(table: Table, row: int) -> bool:
    return any(table.survey.is_legend(row, c) for c in range(table.left, table.right + 1))


def _wide(table: Table, row: int) -> bool:
    """Whether one merged text covers most of the role columns."""
    spans = {table.survey.grid.merge_at(row, column) for column in table.role_cells}
    covered = sum(
        1
        for column in table.role_cells
        if (s := table.survey.grid.merge_at(row, column)) and s.right - s.left >= 1
    )
    return len(spans) == 1 and covered >= max(1, len(table.role_cells) // 2) and None not in spans


def _filler(table: Table, row: int) -> bool:
    """Whether the role cells are filled with rules ("---")."""
    texts = [table.survey.grid.text(row, column).strip() for column in table.role_cells]
    return len(texts) > 0 and all(len(t) >= 3 and not t.strip("-–—=_.*") for t in texts)


def _repeats_header(table: Table, row: int, kinds: Counter[Kind]) -> bool:
    leaf = table.header.leaf
    if leaf < 0 or kinds[Kind.NOTED]:
        return False
    grid = table.survey.grid
    pairs = [(plain(grid.text(row, c)), plain(grid.text(leaf, c))) for c in table.role_cells]
    same = sum(1 for text, head in pairs if text and text == head)
    return same >= max(1, 0.6 * len(pairs))


def _weigh(table: Table, rows: list[BodyRow]) -> list[BodyRow]:
    """Decide for every text row without letters whether it heads a group."""
    looks = Looks(table, rows)
    done: list[BodyRow] = []
    for position, row in enumerate(rows):
        if row.kind is not RowKind.GROUP:
            done.append(row)
            continue
        score = looks.score(position)
        kind = RowKind.GROUP if score >= 0 else RowKind.ACTIVITY
        done.append(replace(row, kind=kind, sure=abs(score) >= 1))
    return done
