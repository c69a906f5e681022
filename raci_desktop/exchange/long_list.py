"""Long lists: one assignment a row, with a column for the activity, the role and the letter."""

from collections.abc import Sequence
from dataclasses import dataclass

from raci_desktop.application.recognition import (
    Doubt,
    Layout,
    RecognisedActivity,
    RecognisedCell,
    RecognisedMatrix,
    RecognisedRole,
    Region,
    RegionKind,
)
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.exchange.blocks import Block
from raci_desktop.exchange.build import cell_doubt
from raci_desktop.exchange.grid import Span
from raci_desktop.exchange.headers import Header, column_header, find_header
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.text import clean_name, plain
from raci_desktop.exchange.vocabulary import (
    is_activity_header,
    is_activity_name,
    is_group_header,
    is_index,
    is_letter_header,
    is_other_column,
    is_role_header,
    is_role_name,
    stage_of,
)

_FEWEST = 4


@dataclass(frozen=True, slots=True)
class ListColumns:
    """Which columns of a long list say what; ``group`` is -1 when there is none."""

    letters: tuple[int, ...]
    activity: int
    role: int
    group: int = -1


@dataclass(frozen=True, slots=True)
class _Column:
    column: int
    texts: tuple[str, ...]
    title: str

    @property
    def distinct(self) -> int:
        return len({plain(text) for text in self.texts})


def list_matrix(survey: Survey, block: Block) -> RecognisedMatrix | None:
    """Return the matrix of a block with one letter column, if it is a long list."""
    letters = sorted({column for row in block.letters.values() for column in row})
    rows = sorted(block.letters)
    if len(letters) != 1 or len(rows) < _FEWEST:
        return None
    header = find_header(survey, rows[0], letters)
    if header.leaf < 0:
        return None
    chosen = _choose(survey, rows, letters[0], header)
    return _matrix(survey, rows, chosen, header) if chosen else None


def _choose(survey: Survey, rows: list[int], letter: int, header: Header) -> ListColumns | None:
    columns = _text_columns(survey, rows, letter, header)
    repeated = [c for c in columns if c.distinct <= 0.8 * len(rows)]
    if len(repeated) < 2 or any(_names_rows(c, rows) for c in columns):
        return None
    role = max(repeated, key=_role_score)
    rest = [c for c in repeated if c is not role]
    activity = max(rest, key=lambda c: (_activity_score(c), c.distinct))
    pairs = {(plain(a), plain(r)) for a, r in zip(activity.texts, role.texts, strict=True)}
    if len(pairs) < 0.8 * len(rows) or _role_score(role) <= 0:
        return None
    group = next((c.column for c in rest if c is not activity and is_group_header(c.title)), -1)
    return ListColumns((letter,), activity.column, role.column, group)


def _names_rows(column: _Column, rows: list[int]) -> bool:
    """Whether a column names every row differently, as the activities of a matrix do."""
    every = column.distinct > 0.95 * len(rows) and len(rows) > _FEWEST
    return every and is_activity_header(column.title) and not is_other_column(column.title)


def _text_columns(survey: Survey, rows: list[int], letter: int, header: Header) -> list[_Column]:
    found: list[_Column] = []
    for column in range(survey.grid.columns):
        title = column_header(survey, header, column)
        texts = _filled_down(survey, rows, column)
        if column == letter or not title or not all(texts) or is_other_column(title):
            continue
        if sum(1 for text in texts if is_index(text)) < 0.5 * len(texts):
            found.append(_Column(column, tuple(texts), title))
    return found


def _filled_down(survey: Survey, rows: Sequence[int], column: int) -> list[str]:
    texts: list[str] = []
    last = ""
    for row in rows:
        last = survey.grid.shown(row, column).strip() or last
        texts.append(last)
    return texts


def _role_score(column: _Column) -> float:
    share = sum(1 for text in column.texts if is_role_name(text)) / len(column.texts)
    titled = is_role_header(column.title) and not is_activity_header(column.title)
    return share + 1.5 * titled - 1.0 * is_activity_header(column.title)


def _activity_score(column: _Column) -> float:
    share = sum(1 for text in column.texts if is_activity_name(text)) / len(column.texts)
    return share + 1.5 * is_activity_header(column.title) - 0.5 * is_group_header(column.title)


def _matrix(
    survey: Survey, rows: list[int], columns: ListColumns, header: Header
) -> RecognisedMatrix:
    grid = survey.grid
    names = _filled_down(survey, rows, columns.activity)
    holders = _filled_down(survey, rows, columns.role)
    groups = _filled_down(survey, rows, columns.group) if columns.group >= 0 else [""] * len(rows)
    roles: dict[str, RecognisedRole] = {}
    activities: dict[tuple[str, str], _Row] = {}
    doubts: list[Doubt] = []
    for row, name, holder, group in zip(rows, names, holders, groups, strict=True):
        role = clean_name(holder)
        key = plain(role)
        place = grid.address(row, columns.role)
        roles.setdefault(key, RecognisedRole(role, original=holder, address=place))
        line = activities.setdefault((plain(group), plain(name)), _Row(row, name, group, {}))
        line.take(survey, row, columns.letters[0], list(roles).index(key))
        if doubt := cell_doubt(survey, row, columns.letters[0]):
            doubts.append(doubt)
    span = Span(header.top, 0, rows[-1], max(columns.letters[0], columns.role, columns.activity))
    survey.claimed.append(span)
    return RecognisedMatrix(
        sheet=grid.name,
        range=grid.range(span),
        layout=Layout.LONG_LIST,
        confidence=0.9
        if is_letter_header(column_header(survey, header, columns.letters[0]))
        else 0.75,
        letter_set=survey.scheme.name,
        empty=False,
        roles=tuple(roles.values()),
        activities=tuple(line.activity(survey, columns.activity) for line in activities.values()),
        doubts=tuple(doubts),
        regions=_regions(survey, rows, columns),
        stage=stage_of(grid.name),
    )


@dataclass(slots=True)
class _Row:
    """One activity as its assignments come in."""

    row: int
    name: str
    group: str
    marks: dict[int, tuple[list[Mark], list[str], str]]

    def take(self, survey: Survey, row: int, column: int, role: int) -> None:
        reading = survey.reading(row, column)
        marks, notes, _ = self.marks.setdefault(role, ([], [], survey.grid.address(row, column)))
        marks.extend(reading.marks)
        notes.extend(n for n in (reading.note, survey.grid.at(row, column).comment) if n)

    def activity(self, survey: Survey, column: int) -> RecognisedActivity:
        cells = {
            role: RecognisedCell(make_cell(marks, " ; ".join(notes)), place)
            for role, (marks, notes, place) in self.marks.items()
        }
        place = survey.grid.address(self.row, column)
        group = clean_name(self.group) or None
        return RecognisedActivity(clean_name(self.name), group, cells, place, self.name)


def _regions(survey: Survey, rows: list[int], columns: ListColumns) -> tuple[Region, ...]:
    kinds = ((RegionKind.ROLES, columns.role), (RegionKind.ACTIVITIES, columns.activity))
    return tuple(
        Region(kind, survey.grid.range(Span(rows[0], column, rows[-1], column)))
        for kind, column in kinds
    )
