"""From a block of letters to a table, and from a table to the recognised matrix."""

from dataclasses import dataclass, replace

from raci_desktop.application.recognition import (
    Doubt,
    DoubtLevel,
    Layout,
    RecognisedActivity,
    RecognisedCell,
    RecognisedMatrix,
    RecognisedRole,
    Region,
    RegionKind,
)
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Mark, make_cell
from raci_desktop.domain.translation import translate
from raci_desktop.exchange.body import BodyRow, RowKind
from raci_desktop.exchange.cells import CellReading, Kind, short
from raci_desktop.exchange.columns import label_columns, role_columns
from raci_desktop.exchange.grid import Span
from raci_desktop.exchange.groups import group_paths
from raci_desktop.exchange.headers import find_header
from raci_desktop.exchange.role_names import RoleColumns, name_roles, unique_names
from raci_desktop.exchange.rows import body_rows
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.text import clean_name
from raci_desktop.exchange.vocabulary import is_legend_title, is_total, stage_of

_LONGEST_LABEL = 200


def build_table(
    survey: Survey, rows: list[int], columns: list[int], limit: int = 0, left: int = 0
) -> Table | None:
    """Find header, roles and labels of a block; None when no column holds roles."""
    header = find_header(survey, rows[0], columns, limit)
    chosen = role_columns(survey, rows, columns, header)
    if not chosen:
        return None
    again = find_header(survey, rows[0], chosen, limit)
    header = again if again.rows else header
    roles = name_roles(survey, header, chosen)
    labels = label_columns(survey, rows, chosen, header, left)
    first = max(header.rows) + 1 if header.rows else rows[0]
    table = Table(survey, tuple(rows), header, tuple(roles), labels, first, rows[-1])
    return _extended(table)


def _extended(table: Table) -> Table:
    """Add the rows under the last letter that belong to the table: activities nobody has."""
    last = table.last
    while _belongs(table, last + 1):
        last += 1
    return replace(table, last=last)


def _belongs(table: Table, row: int) -> bool:
    survey, column = table.survey, table.labels.activity
    if row >= survey.grid.rows or column < 0 or not survey.free(row, column):
        return False
    text = survey.grid.text(row, column)
    if not text.strip() or survey.is_legend(row, column) or len(text) > _LONGEST_LABEL:
        return False
    if is_legend_title(text) or is_total(text) or text.lstrip().startswith(("*", "Note")):
        return False
    merged = survey.grid.merge_at(row, column)
    if merged and merged.right >= min(table.role_cells):
        return False
    kinds = {reading.kind for reading in table.readings(row)}
    return not kinds & {Kind.TEXT, Kind.NUMBER} and not _index_ends(table, row)


def _index_ends(table: Table, row: int) -> bool:
    """Whether the rows are numbered and this one is not: a remark under the table."""
    column = table.labels.index
    if column < 0:
        return False
    numbered = sum(1 for r in table.rows if table.survey.grid.text(r, column).strip())
    return numbered > 0.8 * len(table.rows) and not table.survey.grid.text(row, column).strip()


@dataclass(frozen=True, slots=True)
class Assembly:
    """The parts of a matrix as they are put together."""

    table: Table
    rows: list[BodyRow]
    groups: dict[int, str | None]


def assemble(table: Table, layout: Layout, confidence: float, stage: str = "") -> RecognisedMatrix:
    """Return the recognised matrix of a table, for the roles of one stage if it has several."""
    rows = body_rows(table)
    parts = Assembly(table, rows, group_paths(table, rows))
    chosen = [role for role in table.roles if not stage or role.stage in {stage, ""}]
    roles = unique_names(chosen)
    activities = tuple(_activity(parts, row, roles) for row in rows if row.kind is RowKind.ACTIVITY)
    grid = table.survey.grid
    doubts = (*_role_doubts(table, chosen, roles), *_row_doubts(parts), *_cell_doubts(parts, roles))
    title = _title(table)
    return RecognisedMatrix(
        sheet=grid.name,
        range=grid.range(table.span()),
        layout=layout,
        confidence=confidence,
        letter_set=table.survey.scheme.name,
        empty=not any(activity.cells for activity in activities),
        roles=tuple(
            RecognisedRole(r.name, r.band, r.original, grid.address(r.row, r.columns[0]))
            for r in roles
        ),
        activities=activities,
        doubts=doubts,
        regions=_regions(parts, roles),
        title=title,
        stage=stage or stage_of(grid.name) or stage_of(title),
    )


def _activity(parts: Assembly, row: BodyRow, roles: list[RoleColumns]) -> RecognisedActivity:
    grid = parts.table.survey.grid
    cells: dict[int, RecognisedCell] = {}
    for index, role in enumerate(roles):
        if found := role_cell(parts.table.survey, row.row, role.columns):
            cells[index] = found
    column = max(row.column, 0)
    name = clean_name(row.text) or translate("Import", "Row {address}").format(
        address=grid.address(row.row, column)
    )
    return RecognisedActivity(
        name, parts.groups.get(row.row), cells, grid.address(row.row, column), row.text
    )


def role_cell(survey: Survey, row: int, columns: tuple[int, ...]) -> RecognisedCell | None:
    """Return what one role has in one row, over all columns the role stands over."""
    marks: list[Mark] = []
    notes: list[str] = []
    places: list[int] = []
    for column in columns:
        if (row, column) not in survey.grid.cells and not survey.grid.merges:
            continue
        reading = _merged_reading(survey, row, column)
        comment = survey.grid.at(row, column).comment
        if reading.marks or comment:
            places.append(column)
            marks.extend(reading.marks)
            notes.extend(note for note in (reading.note, comment) if note)
    if not places:
        return None
    cell = make_cell(marks, " ; ".join(dict.fromkeys(notes)))
    raw = " ".join(survey.grid.text(row, column) for column in places)
    return RecognisedCell(cell, survey.grid.address(row, places[0]), raw)


def _merged_reading(survey: Survey, row: int, column: int) -> CellReading:
    """Read a cell; inside a merged range of letters every place has its letter."""
    merged = survey.grid.merge_at(row, column)
    if merged and survey.strong(merged.top, merged.left):
        return survey.reading(merged.top, merged.left)
    return survey.reading(row, column)


def _role_doubts(table: Table, chosen: list[RoleColumns], roles: list[RoleColumns]) -> list[Doubt]:
    grid = table.survey.grid
    doubts: list[Doubt] = []
    for before, after in zip(chosen, roles, strict=True):
        place = grid.address(max(after.row, 0), after.columns[0])
        if not after.named:
            doubts.append(
                Doubt(
                    place,
                    translate("Import", "This role has no name; it is called “{name}”.").format(
                        name=after.name
                    ),
                )
            )
        elif before.name != after.name:
            text = translate(
                "Import", "“{original}” names several roles; this one is “{name}”."
            ).format(original=short(before.name), name=short(after.name))
            doubts.append(Doubt(place, text))
        hidden = set(after.columns) & grid.hidden_columns
        if hidden:
            text = translate(
                "Import", "The column of “{name}” is hidden in the sheet; it was read."
            ).format(name=short(after.name))
            doubts.append(Doubt(place, text, DoubtLevel.NOTE))
    return doubts


def _row_doubts(parts: Assembly) -> list[Doubt]:
    doubts: list[Doubt] = []
    seen: dict[tuple[str | None, str], str] = {}
    for row in parts.rows:
        doubt = _row_doubt(parts, row, seen)
        if doubt:
            doubts.append(doubt)
    return doubts


def _row_doubt(
    parts: Assembly, row: BodyRow, seen: dict[tuple[str | None, str], str]
) -> Doubt | None:
    grid = parts.table.survey.grid
    place = grid.address(row.row, max(row.column, 0))
    name = short(row.text)
    if row.kind is RowKind.OTHER:
        return Doubt(
            place,
            translate(
                "Import", "The row “{name}” holds text or counts instead of letters; left out."
            ).format(name=name),
        )
    if row.kind is RowKind.GROUP and not row.sure:
        return Doubt(
            place,
            translate(
                "Import", "“{name}” has no letters and was read as a group, not an activity."
            ).format(name=name),
        )
    if row.kind is not RowKind.ACTIVITY:
        return None
    if not row.sure:
        return Doubt(
            place,
            translate(
                "Import", "“{name}” has no letters and was read as an activity, not a group."
            ).format(name=name),
        )
    if not row.text.strip():
        return Doubt(
            place, translate("Import", "This row has letters but no activity name; please name it.")
        )
    if row.row in grid.hidden_rows:
        return Doubt(
            place,
            translate("Import", "The row of “{name}” is hidden in the sheet; it was read.").format(
                name=name
            ),
            DoubtLevel.NOTE,
        )
    key = (parts.groups.get(row.row), clean_name(row.text))
    if key in seen:
        return Doubt(
            place,
            translate("Import", "“{name}” stands in {place} already; both rows were kept.").format(
                name=name, place=seen[key]
            ),
        )
    seen[key] = place
    return None


def _cell_doubts(parts: Assembly, roles: list[RoleColumns]) -> list[Doubt]:
    survey = parts.table.survey
    doubts: list[Doubt] = []
    for row in parts.rows:
        if row.kind is not RowKind.ACTIVITY:
            continue
        for column in (column for role in roles for column in role.columns):
            doubt = cell_doubt(survey, row.row, column)
            if doubt:
                doubts.append(doubt)
    return doubts


def cell_doubt(survey: Survey, row: int, column: int) -> Doubt | None:
    """Return what is doubtful about one cell, if anything."""
    if (row, column) not in survey.grid.cells and (row, column) not in survey.grid.uncomputed:
        return None
    place = survey.grid.address(row, column)
    reading = survey.reading(row, column)
    if (row, column) in survey.grid.uncomputed:
        text = translate(
            "Import",
            "This formula was never calculated; open the file in Excel, save it, import again.",
        )
        return Doubt(place, text, DoubtLevel.BLOCKER)
    if reading.unread:
        return Doubt(
            place,
            translate("Import", "{doubt}; kept as unread text.").format(doubt=reading.doubt),
            DoubtLevel.BLOCKER,
        )
    if reading.doubt:
        level = DoubtLevel.WARNING if reading.kind is Kind.LOOSE else DoubtLevel.NOTE
        return Doubt(place, f"{reading.doubt}.", level)
    if any(m.letter is Letter.SUPPORTS for m in reading.marks) and not survey.scheme.explained:
        return Doubt(
            place,
            translate("Import", "“S” was read as Supports; no legend says so."),
            DoubtLevel.NOTE,
        )
    return None


def _title(table: Table) -> str:
    """Return the nearest lone text above the header."""
    grid = table.survey.grid
    if grid.swapped:
        return ""
    top = table.span().top
    for row in range(top - 1, max(-1, top - 6), -1):
        texts = [t for t in grid.row_texts(row, 0, min(table.right, grid.columns - 1)) if t.strip()]
        if len(texts) == 1 and not table.survey.is_legend(row, 0):
            return clean_name(texts[0])
        if len(texts) > 1:
            return ""
    return grid.context[0] if grid.context else ""


def _regions(parts: Assembly, roles: list[RoleColumns]) -> tuple[Region, ...]:
    table, grid = parts.table, parts.table.survey.grid
    found: list[Region] = []
    first, last = roles[0].columns[0], roles[-1].columns[-1]
    if table.header.leaf >= 0:
        found.append(_region(table, RegionKind.ROLES, table.header.leaf, first, last))
        bands = [row for row in table.header.rows if row != table.header.leaf]
        found.extend(_region(table, RegionKind.BAND, row, first, last) for row in bands)
    column = table.labels.activity
    if column >= 0:
        span = Span(table.first, column, table.last, column)
        found.append(Region(RegionKind.ACTIVITIES, grid.range(span)))
    found += [
        _region(table, RegionKind.GROUPS, row.row, table.left, table.right)
        for row in parts.rows
        if row.kind in {RowKind.GROUP, RowKind.REPEATED}
    ]
    found += [
        Region(RegionKind.GROUPS, grid.range(Span(table.first, column, table.last, column)))
        for column in table.labels.groups
    ]
    places = sorted(table.survey.legend.places)
    return (*found, *(Region(RegionKind.LEGEND, grid.address(*place)) for place in places))


def _region(table: Table, kind: RegionKind, row: int, left: int, right: int) -> Region:
    return Region(kind, table.survey.grid.range(Span(row, left, row, right)))
