"""The rows of a matrix: which are activities, which are groups, which are neither.

A text row without letters may head a group or be an activity nobody has. Looks, numbers and
neighbours are weighed; a choice that could go either way is told as a doubt.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from raci_desktop.exchange.cells import Kind
from raci_desktop.exchange.grid import GridCell
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.text import clean_name, plain
from raci_desktop.exchange.vocabulary import (
    index_depth,
    is_activity_header,
    is_legend_title,
    is_phase_name,
    is_total,
)


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


def body_rows(table: Table) -> list[BodyRow]:
    """Classify the rows under the header from top to bottom; blank and legend rows are left out."""
    found = [_classify(table, row) for row in range(table.first, table.last + 1)]
    rows = [row for row in found if row is not None]
    return _weigh(table, rows)


def _classify(table: Table, row: int) -> BodyRow | None:
    """Tell lettered rows from text rows; a text row is a group until it is weighed."""
    if row in table.header.rows:
        return None
    column, text = label_of(table, row)
    kinds = Counter(reading.kind for reading in table.readings(row))
    if _repeats_header(table, row, kinds):
        return BodyRow(row, RowKind.REPEATED, text, column)
    if sum(kinds[kind] for kind in (Kind.LETTERS, Kind.NOTED, Kind.LOOSE)):
        return BodyRow(row, RowKind.ACTIVITY, text, column)
    if is_total(text) and (kinds[Kind.NUMBER] or kinds[Kind.LETTERS]):
        return BodyRow(row, RowKind.OTHER, text, column)
    if not text and any(table.survey.is_legend(row, c) for c in range(table.left, table.right + 1)):
        return None
    texts = kinds[Kind.TEXT] + kinds[Kind.NUMBER]
    if texts and texts >= max(1, len(table.role_cells) // 2) and not _wide(table, row):
        return BodyRow(row, RowKind.OTHER, text, column)
    if kinds[Kind.FOREIGN] + kinds[Kind.ASK] or (texts and not _wide(table, row)):
        return BodyRow(row, RowKind.ACTIVITY, text, column)
    if not text:
        return None
    return BodyRow(row, RowKind.GROUP, text, column, filler=_filler(table, row))


def label_of(table: Table, row: int) -> tuple[int, str]:
    """Return column and text of a row's label: the activity column, else the nearest text."""
    grid, labels = table.survey.grid, table.labels
    places = [labels.activity] if labels.activity >= 0 else []
    places += [c for c in reversed(labels.groups)] + [c for c in labels.all if c not in places]
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
    looks = _Looks(table, rows)
    done: list[BodyRow] = []
    for position, row in enumerate(rows):
        if row.kind is not RowKind.GROUP:
            done.append(row)
            continue
        score = looks.score(position)
        kind = RowKind.GROUP if score >= 0 else RowKind.ACTIVITY
        done.append(replace(row, kind=kind, sure=abs(score) >= 1))
    return done


class _Looks:
    """What the activities of one table look like, to compare text rows with."""

    def __init__(self, table: Table, rows: Sequence[BodyRow]) -> None:
        self.table = table
        self.rows = rows
        self.grid = table.survey.grid
        lettered = [row for row in rows if row.kind is RowKind.ACTIVITY]
        self.empty = not lettered
        lettered = lettered or list(rows)
        self.bold = _share(self._cell(row).bold for row in lettered)
        self.fills = Counter(self._cell(row).fill for row in lettered)
        self.caps = _share(_caps(row.text) for row in lettered)
        self.columns = Counter(row.column for row in lettered)
        self.indexed = _share(bool(self._index(row)) for row in lettered)
        self.indented = _share(_indent(row.text) > 0 for row in lettered)
        self.depths = Counter(self._depth(row) for row in lettered)
        texts = [row for row in rows if row.kind is RowKind.GROUP]
        self.opens = bool(rows) and rows[0].kind is RowKind.GROUP and not self.empty
        self.styled = _share(self._style(row) > 0 for row in texts)
        self.numbered = _share(0 < self._depth(row) < self._usual_depth() for row in texts)

    def _cell(self, row: BodyRow) -> GridCell:
        return self.grid.at(row.row, max(row.column, 0))

    def _index(self, row: BodyRow) -> str:
        column = self.table.labels.index
        return self.grid.text(row.row, column).strip() if column >= 0 else ""

    def _depth(self, row: BodyRow) -> int:
        return index_depth(self._index(row)) or index_depth(row.text)

    def _usual_depth(self) -> int:
        known = Counter({depth: n for depth, n in self.depths.items() if depth})
        return known.most_common(1)[0][0] if known else 0

    def _style(self, row: BodyRow) -> float:
        """Return how much the row looks like a heading among the activities."""
        cell = self._cell(row)
        score = 2.0 * (cell.bold and self.bold < 0.5) - 1.0 * (not cell.bold and self.bold > 0.5)
        usual = sum(self.fills.values()) or 1
        if self.fills[cell.fill] < 0.2 * usual:
            score += 1.5
        score += 1.5 * (_caps(row.text) and self.caps < 0.3)
        score += 1.0 * row.text.strip().endswith(":")
        score += 3.0 * self._reaches(row) + 4.0 * row.filler
        score += 1.5 * is_phase_name(row.text)
        return score + 2.0 * (self.indented > 0.5 and _indent(row.text) == 0)

    def _reaches(self, row: BodyRow) -> bool:
        """Whether the text is merged into the role columns."""
        span = self.grid.merge_at(row.row, max(row.column, 0))
        return bool(span and span.right >= min(self.table.role_cells) and span.right > span.left)

    def score(self, position: int) -> float:
        """Return above zero for a group, below zero for an activity nobody has."""
        row = self.rows[position]
        style = self._style(row)
        score = 0.5 + style + self._place(row) + self._number(row)
        if self.opens:
            score += 1.0
        elif style <= 0:
            score -= 1.0
        if style <= 0 and self.styled > 0.3:
            score -= 2.0
        score -= 1.5 * self._described(row) + 1.0 * self._dashed(row)
        return score + self._neighbours(position, style)

    def _place(self, row: BodyRow) -> float:
        usual = self.columns.most_common(1)[0][0] if self.columns else row.column
        return 3.0 if row.column != usual and self.columns[row.column] == 0 else 0.0

    def _number(self, row: BodyRow) -> float:
        depth, usual = self._depth(row), self._usual_depth()
        if depth and usual:
            return 2.5 if depth < usual else -2.0
        if self.indexed > 0.8 and not self._index(row):
            return 1.5
        return -1.5 if self._index(row) and self.indexed > 0.8 else 0.0

    def _described(self, row: BodyRow) -> bool:
        """Whether columns such as status or description are filled, as for activities."""
        return any(self.grid.text(row.row, column).strip() for column in self.table.labels.others)

    def _dashed(self, row: BodyRow) -> bool:
        """Whether somebody put dashes into the role cells: nobody has this activity."""
        kinds = [reading.kind for reading in self.table.readings(row.row)]
        return not row.filler and any(kind is Kind.NOTHING for kind in kinds)

    def _neighbours(self, position: int, style: float) -> float:
        """A heading is followed by activities; a stretch of like rows is a list of activities."""
        after = self.rows[position + 1] if position + 1 < len(self.rows) else None
        if after is None:
            return -6.0
        before = self.rows[position - 1] if position else None
        score = 0.0
        for other in (before, after):
            if (
                other
                and other.kind is RowKind.GROUP
                and not self._differs(self.rows[position], other)
            ):
                score -= 1.5
        gap = before is not None and self.rows[position].row - before.row > 1
        tight = after.row - self.rows[position].row == 1
        return score + (0.8 if gap and tight else 0.0)

    def _differs(self, row: BodyRow, other: BodyRow) -> bool:
        """Whether two text rows look different, as the headings of two levels do."""
        one, two = self._cell(row), self._cell(other)
        looks = (one.bold, one.fill, row.column, self._reaches(row), self._depth(row))
        return looks != (two.bold, two.fill, other.column, self._reaches(other), self._depth(other))

    def level_key(self, row: BodyRow) -> tuple[object, ...]:
        """Return what headings of the same level have in common."""
        cell = self._cell(row)
        return (self._depth(row), row.column, cell.bold, cell.fill, self._reaches(row))


def _share(flags: Iterable[bool]) -> float:
    values = list(flags)
    return sum(values) / len(values) if values else 0.0


def _caps(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 3 and all(c.isupper() for c in letters)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" \t\u00a0"))


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
        one.kind is RowKind.GROUP and two.kind is RowKind.REPEATED
        for one, two in zip(rows, rows[1:], strict=False)
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
    looks = _Looks(table, rows)
    groups = [row for row in rows if row.kind is RowKind.GROUP]
    keys = {row.row: looks.level_key(row) for row in groups}
    upper: set[tuple[object, ...]] = set()
    lower: set[tuple[object, ...]] = set()
    for one, two in zip(rows, rows[1:], strict=False):
        if one.kind is two.kind is RowKind.GROUP and keys[one.row] != keys[two.row]:
            if keys[one.row] not in lower:
                upper.add(keys[one.row])
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
