"""The group of every activity: heading rows, repeated headers and filled-down columns."""

from itertools import pairwise

from raci_desktop.exchange.body import BodyRow, RowKind
from raci_desktop.exchange.looks import Looks
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.text import clean_name, plain
from raci_desktop.exchange.vocabulary import is_activity_header, is_legend_title


def group_paths(table: Table, rows: list[BodyRow]) -> dict[int, str | None]:
    """Return the group of every activity row, levels joined by " / "."""
    levels = _levels(table, rows)
    corner = plain(table.survey.grid.text(table.header.leaf, table.labels.activity))
    stack = _first_group(table, rows, corner)
    paths: dict[int, str | None] = {}
    filled = _filled_down(table, rows)
    for row in rows:
        if row.kind is RowKind.GROUP:
            level = levels.get(row.row, 0)
            stack = {depth: text for depth, text in stack.items() if depth < level}
            stack[level] = group_name(row)
        elif row.kind is RowKind.REPEATED and _heads_group(row, corner):
            stack = {0: clean_name(row.text)}
        elif row.kind is RowKind.ACTIVITY:
            parts = [text for _, text in sorted(stack.items())] + filled.get(row.row, [])
            unique = list(dict.fromkeys(part for part in parts if part))
            paths[row.row] = " / ".join(unique) or None
    return paths


def _first_group(table: Table, rows: list[BodyRow], corner: str) -> dict[int, str]:
    """Return the group of the first rows when repeated headers or titles name the later ones."""
    grid, leaf = table.survey.grid, table.header.leaf
    text = grid.text(leaf, table.labels.activity)
    again = [row for row in rows if row.kind is RowKind.REPEATED]
    if any(_heads_group(row, corner) for row in again) and not is_activity_header(text):
        return {0: clean_name(text)} if text else {}
    titled = any(
        one.kind is RowKind.GROUP and two.kind is RowKind.REPEATED for one, two in pairwise(rows)
    )
    return {0: title} if titled and (title := _title_above(table)) else {}


def _title_above(table: Table) -> str:
    """Return the lone text right above the header."""
    grid = table.survey.grid
    for row in range(table.header.top - 1, max(-1, table.header.top - 4), -1):
        texts = [t for c in range(grid.columns) if (t := grid.text(row, c).strip())]
        if texts:
            return clean_name(texts[0]) if len(texts) == 1 else ""
    return ""


def group_name(row: BodyRow) -> str:
    """Return the name of a group; a number that stands in the name stays."""
    return clean_name(row.text).rstrip(":").strip()


def _heads_group(row: BodyRow, corner: str) -> bool:
    """Whether a repeated header carries a group name in its first column."""
    text = plain(row.text)
    return (
        bool(text)
        and text != corner
        and not is_legend_title(text)
        and not (is_activity_header(text) and len(text) < 12)
    )


def _levels(table: Table, rows: list[BodyRow]) -> dict[int, int]:
    """Return 0 or 1 for every group row: the second level follows the first at once."""
    looks = Looks(table, rows)
    groups = [row for row in rows if row.kind is RowKind.GROUP]
    keys = {row.row: looks.level_key(row) for row in groups}
    lower: set[tuple[object, ...]] = set()
    for one, two in pairwise(rows):
        both = one.kind is two.kind is RowKind.GROUP and keys[one.row] != keys[two.row]
        if both and keys[one.row] not in lower:
            lower.add(keys[two.row])
    return {row.row: int(keys[row.row] in lower) for row in groups}


def _filled_down(table: Table, rows: list[BodyRow]) -> dict[int, list[str]]:
    """Return the group texts from the columns left of the activities, carried down."""
    grid = table.survey.grid
    found: dict[int, list[str]] = {}
    current = ["" for _ in table.labels.groups]
    for row in rows:
        if row.kind is RowKind.GROUP:
            current = ["" for _ in table.labels.groups]
        for position, column in enumerate(table.labels.groups):
            text = clean_name(grid.shown(row.row, column))
            if text and column != row.column and not grid.text(row.row, column).startswith("---"):
                if text != current[position]:
                    current[position + 1 :] = ["" for _ in current[position + 1 :]]
                current[position] = text
        if row.kind is RowKind.ACTIVITY:
            found[row.row] = list(current)
    return found
