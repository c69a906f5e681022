"""How the activities of a table look, to tell a heading from an activity nobody has."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from raci_desktop.exchange.body import BodyRow, RowKind
from raci_desktop.exchange.cells import Kind
from raci_desktop.exchange.grid import GridCell
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.vocabulary import index_depth, is_phase_name


class Looks:
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

        self.nested = self._is_nested()

    def _is_nested(self) -> bool:
        """Whether most styled headings are followed at once by a plain one: a second level."""
        styled = [
            after
            for row, after in pairwise(self.rows)
            if row.kind is RowKind.GROUP and self._style(row) > 0
        ]
        plain = [row for row in styled if row.kind is RowKind.GROUP and self._style(row) <= 0]
        return len(styled) >= 2 and len(plain) >= 0.6 * len(styled)

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
        score += 3.0 * self._reaches(row) + 4.0 * (row.filler or self._repeated(row))
        score += 1.5 * is_phase_name(row.text)
        return score + 2.0 * (self.indented > 0.5 and _indent(row.text) == 0)

    def _reaches(self, row: BodyRow) -> bool:
        """Whether the text is merged into the role columns."""
        span = self.grid.merge_at(row.row, max(row.column, 0))
        return bool(span and span.right >= min(self.table.role_cells) and span.right > span.left)

    def _repeated(self, row: BodyRow) -> bool:
        """Whether the same text stands in the role cells, too."""
        texts = [self.grid.text(row.row, column).strip() for column in self.table.role_cells]
        return row.text.strip() in texts

    def score(self, position: int) -> float:
        """Return above zero for a group, below zero for an activity nobody has."""
        row = self.rows[position]
        style = self._style(row)
        score = 0.5 + style + self._place(row) + self._number(row)
        if self.opens:
            score += 1.0
        elif style <= 0:
            score -= 1.0
        if style <= 0 and self.styled > 0.3 and not self.nested:
            score -= 2.0
        score -= 1.5 * self._described(row) + 1.0 * self._dashed(row)
        return score + self._neighbours(position)

    def _place(self, row: BodyRow) -> float:
        usual = self.columns.most_common(1)[0][0] if self.columns else row.column
        return 3.0 if row.column != usual and self.columns[row.column] == 0 else 0.0

    def _number(self, row: BodyRow) -> float:
        depth, usual = self._depth(row), self._usual_depth()
        if depth and usual:
            return 2.5 if depth < usual else -2.0
        if bool(self._index(row)) != (self.indexed > 0.5):
            return 1.5 if self.indexed > 0.8 or self.indexed < 0.2 else 0.0
        return -1.5 if self._index(row) and self.indexed > 0.8 else 0.0

    def _described(self, row: BodyRow) -> bool:
        """Whether columns such as status or description are filled, as for activities."""
        return any(self.grid.text(row.row, column).strip() for column in self.table.labels.others)

    def _dashed(self, row: BodyRow) -> bool:
        """Whether somebody put dashes into the role cells: nobody has this activity."""
        kinds = [reading.kind for reading in self.table.readings(row.row)]
        return not row.filler and any(kind is Kind.NOTHING for kind in kinds)

    def _neighbours(self, position: int) -> float:
        """A heading is followed by activities; a stretch of like rows is a list of activities."""
        after = self.rows[position + 1] if position + 1 < len(self.rows) else None
        if after is None:
            return -6.0
        before = self.rows[position - 1] if position else None
        like = (o for o in (before, after) if o and not self._differs(self.rows[position], o))
        score = -1.5 * sum(1 for other in like if other.kind is RowKind.GROUP)
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
