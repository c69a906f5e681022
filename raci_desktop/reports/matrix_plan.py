"""Measuring a printed matrix: which columns fit, how high rows are, how many fit a page.

Type never shrinks. Few roles stand side by side as Before and After; more of them share one
merged matrix (the new letters, with the former ones small and struck); what is still too wide
goes on over further pages with the activity column repeated.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from raci_desktop.reports.cells import arrange, former_room
from raci_desktop.reports.fonts import Face
from raci_desktop.reports.style import SMALL, SMALLEST, TABLE
from raci_desktop.reports.text import widest_word, wrap
from raci_desktop.reports.values import Handout, PrintedRow, RoleColumn

STRIP, BAND = 17.0, 14.5
PANEL_GAP = 6.0
GROUP_ROW = 16.0
ROLE_LEADING, NAME_LEADING = 9.0, 10.2
CELL_INSET = 2.0
_ROLE_MOST, _ROLE_LEAST = 60.0, 36.0
_NAME_LEAST, _NAME_WISHED, _NAME_MOST = 104.0, 126.0, 240.0
_NAME_LINES, _ROLE_LINES = 4, 4


class View(Enum):
    """What a panel of the matrix shows."""

    BEFORE = "before"
    AFTER = "after"
    TODAY = "today"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class MatrixPlan:
    """A matrix as it will be drawn: its panels, columns and their widths, and its rows."""

    handout: Handout
    views: tuple[View, ...]
    columns: tuple[int, ...]
    """Indices into the handout's roles."""
    name_width: float
    role_width: float
    rows: tuple[PrintedRow, ...]
    title: str
    least_row: float = 24.0
    grouped: bool = False
    """Whether group rows are printed between the activities."""
    stretch: float = 0.0
    """Added to every row when there is room to spare."""

    @property
    def roles(self) -> tuple[RoleColumn, ...]:
        """The roles of the columns."""
        return tuple(self.handout.roles[index] for index in self.columns)

    @property
    def panel_width(self) -> float:
        """Width of one panel."""
        return self.role_width * len(self.columns)

    @property
    def width(self) -> float:
        """Width of the activity column and all panels."""
        return self.name_width + len(self.views) * self.panel_width + self._gaps

    @property
    def _gaps(self) -> float:
        return PANEL_GAP * (len(self.views) - 1)

    def panel_left(self, left: float, place: int) -> float:
        """Return where the panel at a place begins."""
        return left + self.name_width + place * (self.panel_width + PANEL_GAP)


def plan_matrices(
    handout: Handout,
    rows: tuple[PrintedRow, ...],
    title: str,
    room: float,
    views: tuple[View, ...] = (),
) -> list[MatrixPlan]:
    """Return the matrices that show rows within a width: one, or several by columns.

    ``views`` asks for the same panels as another page has.
    """
    columns = tuple(range(len(handout.roles)))
    return _planned(
        handout, views or _views(handout, len(columns), room), columns, rows, title, room
    )


def _views(handout: Handout, columns: int, room: float) -> tuple[View, ...]:
    if handout.after is None:
        return (View.TODAY,)
    pair = (View.BEFORE, View.AFTER)
    return pair if _capacity(pair, room) >= columns else (View.MERGED,)


def changing_columns(handout: Handout, rows: Sequence[PrintedRow]) -> tuple[int, ...]:
    """Return the columns in which any of the rows changes; all of them when none does."""
    columns = range(len(handout.roles))
    found = tuple(index for index in columns if any(row.changed[index] for row in rows))
    return found or tuple(columns)


def with_columns(handout: Handout, columns: tuple[int, ...]) -> Handout:
    """Return the handout with only some of its roles."""
    return replace(
        handout,
        roles=tuple(handout.roles[i] for i in columns),
        rows=tuple(_narrowed(row, columns) for row in handout.rows),
    )


def _narrowed(row: PrintedRow, columns: tuple[int, ...]) -> PrintedRow:
    return replace(
        row,
        before=tuple(row.before[i] for i in columns),
        after=tuple(row.after[i] for i in columns) if row.after else (),
        changed=tuple(row.changed[i] for i in columns),
    )


def _capacity(views: tuple[View, ...], room: float) -> int:
    name = _NAME_LEAST if len(views) == 1 else _NAME_WISHED
    spare = room - name - PANEL_GAP * (len(views) - 1)
    return int(spare / len(views) // _ROLE_LEAST)


def fits_one(handout: Handout, room: float) -> bool:
    """Return whether all columns fit one matrix of a width."""
    views = (View.MERGED,)
    return len(handout.roles) <= _capacity(views, room)


def _planned(
    handout: Handout,
    views: tuple[View, ...],
    columns: tuple[int, ...],
    rows: tuple[PrintedRow, ...],
    title: str,
    room: float,
) -> list[MatrixPlan]:
    most = max(1, _capacity(views, room))
    parts = max(1, -(-len(columns) // most))
    size = max(1, -(-len(columns) // parts))  # dealt out evenly: no page with one column left
    role_width = _role_width(views, size, room)
    name_width = _name_width(views, size, room, role_width)
    return [
        MatrixPlan(
            handout, views, columns[start : start + size], name_width, role_width, rows, title
        )
        for start in range(0, max(1, len(columns)), size)
    ]


def _role_width(views: tuple[View, ...], count: int, room: float) -> float:
    spare = room - _NAME_WISHED - PANEL_GAP * (len(views) - 1)
    return min(_ROLE_MOST, max(_ROLE_LEAST, spare / len(views) / count))


def _name_width(views: tuple[View, ...], count: int, room: float, role_width: float) -> float:
    left = room - PANEL_GAP * (len(views) - 1) - role_width * count * len(views)
    return min(_NAME_MOST, left)


def name_lines(plan: MatrixPlan, row: PrintedRow) -> list[str]:
    """Return the lines of an activity's name."""
    return wrap(row.activity, Face.REGULAR, TABLE, plan.name_width - 8, _NAME_LINES)


def role_size(plan: MatrixPlan) -> float:
    """Return the type size of the role names: the larger one, if no word must be cut for it."""
    room = plan.role_width - CELL_INSET
    fits = all(widest_word(role.name, Face.SEMIBOLD, SMALL) <= room for role in plan.roles)
    return SMALL if fits else SMALLEST


def role_lines(plan: MatrixPlan, role: RoleColumn, size: float) -> list[str]:
    """Return the lines of a role's name."""
    return wrap(role.name, Face.SEMIBOLD, size, plan.role_width - CELL_INSET, _ROLE_LINES)


def header_height(plan: MatrixPlan) -> float:
    """Return the height of stage strip, function bands and role names."""
    return STRIP + BAND + roles_height(plan)


def roles_height(plan: MatrixPlan) -> float:
    """Return the height of the row of role names."""
    size = role_size(plan)
    most = max((len(role_lines(plan, role, size)) for role in plan.roles), default=1)
    return max(2, most) * ROLE_LEADING + 7


def row_height(plan: MatrixPlan, row: PrintedRow) -> float:
    """Return the height a row needs."""
    names = len(name_lines(plan, row)) * NAME_LEADING + 2.6
    cells = max(_cell_heights(plan, row), default=0.0)
    return max(plan.least_row, names, cells + 3) + plan.stretch


def _cell_heights(plan: MatrixPlan, row: PrintedRow) -> Iterator[float]:
    room, symbols = plan.role_width - CELL_INSET, plan.handout.symbols
    for view in plan.views:
        cells = row.before if view in (View.BEFORE, View.TODAY) else row.after
        for index in plan.columns:
            now = arrange(cells[index].marks, room)
            down = 0.0
            if view is View.MERGED and row.changed[index]:
                down = former_room(row.before[index], symbols, now, plan.role_width)
            yield now.height + down


def heights(plan: MatrixPlan) -> list[float]:
    """Return the height of every row, with the group row above it where a group begins."""
    found: list[float] = []
    previous: PrintedRow | None = None
    for row in plan.rows:
        opens = begins_group(plan, previous, row)
        found.append(row_height(plan, row) + (GROUP_ROW if opens else 0.0))
        previous = row
    return found


def begins_group(plan: MatrixPlan, previous: PrintedRow | None, row: PrintedRow) -> bool:
    """Return whether a group row stands above a row."""
    if not plan.grouped or not row.group:
        return False
    return previous is None or previous.group != row.group


def split_rows(plan: MatrixPlan, first: float, further: float) -> list[MatrixPlan]:
    """Return the matrix cut into pages: ``first`` points of rows on one, ``further`` on the next.

    A row higher than a page still gets a page; nothing is left out.
    """
    pages: list[MatrixPlan] = []
    start, used, room = 0, 0.0, first
    repeated = GROUP_ROW if plan.grouped else 0.0  # a page may have to repeat its group's name
    for place, height in enumerate(heights(plan)):
        if used + height > room and (place > start or not pages):
            pages.append(replace(plan, rows=plan.rows[start:place]))
            start, used, room = place, 0.0, further - repeated
        used += height
    pages.append(replace(plan, rows=plan.rows[start:]))
    return pages
