"""Reading a matrix of our own workbook by its marks: nothing is guessed.

Names are taken as they stand, whatever they look like; cells in the form we write them, and as
in any other sheet when somebody has edited them into another form.
"""

from dataclasses import dataclass

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
    flag_empty,
)
from raci_desktop.domain.letters import LETTER_SETS, RASCI, Letter, LetterSet
from raci_desktop.domain.matrix import make_cell
from raci_desktop.domain.translation import translate
from raci_desktop.exchange.cells import CellReading, Kind, read_cell, short
from raci_desktop.exchange.grid import Grid, Span
from raci_desktop.exchange.scheme import Scheme
from raci_desktop.exchange.text import fold
from raci_desktop.exchange.workbook_marks import MatrixMarks
from raci_desktop.exchange.workbook_text import read_marks


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A marked sheet and the letters its workbook names."""

    grid: Grid
    marks: MatrixMarks
    letters: LetterSet
    scheme: Scheme

    @property
    def span(self) -> Span:
        return self.marks.matrix

    @property
    def columns(self) -> range:
        return range(self.span.left + 1, self.span.right + 1)


def read_marked(grid: Grid, marks: MatrixMarks, letters: str) -> RecognisedMatrix | None:
    """Return the marked matrix of a sheet, or None when the marks no longer fit it."""
    span = marks.matrix
    if span.right <= span.left or span.top >= grid.rows:
        return None
    known = LETTER_SETS.get(letters, RASCI)
    pairs = tuple((one.symbol, one.letter) for one in known.definitions)
    sheet = _Sheet(grid, marks, known, Scheme(known.name, pairs, explained=True))
    doubts: list[Doubt] = []
    matrix = RecognisedMatrix(
        sheet=grid.name,
        range=grid.range(span),
        layout=Layout.ACTIVITIES_ROWS,
        confidence=1.0,
        letter_set=known.name,
        empty=False,
        roles=_roles(sheet, doubts),
        activities=_activities(sheet, doubts),
        doubts=tuple(doubts),
        regions=_regions(sheet),
        title=grid.text(0, 0),
        stage=(grid.text(*marks.stage) if marks.stage else "") or grid.name,
    )
    return flag_empty(matrix)


def _roles(sheet: _Sheet, doubts: list[Doubt]) -> tuple[RecognisedRole, ...]:
    roles: list[RecognisedRole] = []
    taken: set[str] = set()
    band = ""
    for number, column in enumerate(sheet.columns, start=1):
        address = sheet.grid.address(sheet.span.top, column)
        original = sheet.grid.text(sheet.span.top, column)
        if sheet.marks.bands is not None:
            band = sheet.grid.shown(sheet.marks.bands, column)
        name = _free(
            fold(original) or translate("Import", "Role {number}").format(number=number), taken
        )
        if not original.strip():
            doubts.append(
                Doubt(
                    address,
                    translate("Import", "This role has no name; it is called “{name}”.").format(
                        name=name
                    ),
                )
            )
        elif name != fold(original):
            text = translate(
                "Import", "“{original}” names several roles; this one is “{name}”."
            ).format(original=short(original), name=short(name))
            doubts.append(Doubt(address, text))
        roles.append(RecognisedRole(name, band, original, address))
    return tuple(roles)


def _free(name: str, taken: set[str]) -> str:
    candidate, number = name, 2
    while candidate.casefold() in taken:
        candidate, number = f"{name} ({number})", number + 1
    taken.add(candidate.casefold())
    return candidate


def _activities(sheet: _Sheet, doubts: list[Doubt]) -> tuple[RecognisedActivity, ...]:
    activities: list[RecognisedActivity] = []
    group = ""
    for row in range(sheet.span.top + 1, sheet.span.bottom + 1):
        text = sheet.grid.text(row, sheet.span.left)
        if row in sheet.marks.groups:
            group = fold(text)
            continue
        cells = _cells(sheet, row, doubts)
        if not text.strip() and not cells:
            continue  # a row somebody has inserted or emptied
        address = sheet.grid.address(row, sheet.span.left)
        name = fold(text) or translate("Import", "Row {address}").format(address=address)
        if not text.strip():
            doubts.append(
                Doubt(
                    address,
                    translate("Import", "This row has letters but no activity name; name it."),
                )
            )
        activities.append(RecognisedActivity(name, group or None, cells, address, text))
    return tuple(activities)


def _cells(sheet: _Sheet, row: int, doubts: list[Doubt]) -> dict[int, RecognisedCell]:
    found: dict[int, RecognisedCell] = {}
    for index, column in enumerate(sheet.columns):
        place = sheet.grid.at(row, column)
        if not place.text.strip() and not place.comment:
            continue
        reading = _read(place.text, sheet)
        notes = dict.fromkeys(note for note in (reading.note, place.comment) if note)
        cell = make_cell(reading.marks, " ; ".join(notes))
        address = sheet.grid.address(row, column)
        if reading.doubt:
            doubts.append(_doubt(address, reading))
        if not cell.empty:
            found[index] = RecognisedCell(cell, address, place.text)
    return found


def _read(text: str, sheet: _Sheet) -> CellReading:
    if not text.strip():
        return CellReading(Kind.BLANK)
    marks = read_marks(text, sheet.letters)
    if marks is None:
        return read_cell(text, sheet.scheme)
    unread = [mark.raw for mark in marks if mark.letter is Letter.UNREAD]
    doubt = (
        translate("Import", "“{text}” is no letter").format(text=short(unread[0])) if unread else ""
    )
    return CellReading(Kind.LETTERS, marks, doubt=doubt)


def _doubt(address: str, reading: CellReading) -> Doubt:
    if reading.unread:
        return Doubt(
            address,
            translate("Import", "{doubt}; kept as unread text.").format(doubt=reading.doubt),
            DoubtLevel.BLOCKER,
        )
    return Doubt(address, f"{reading.doubt}.", DoubtLevel.NOTE)


def _regions(sheet: _Sheet) -> tuple[Region, ...]:
    span, marks = sheet.span, sheet.marks

    def region(kind: RegionKind, top: int, left: int, bottom: int, right: int) -> Region:
        return Region(kind, sheet.grid.range(Span(top, left, bottom, right)))

    found = [region(RegionKind.ROLES, span.top, span.left + 1, span.top, span.right)]
    if marks.bands is not None:
        found.append(region(RegionKind.BAND, marks.bands, span.left + 1, marks.bands, span.right))
    if span.bottom > span.top:
        found.append(region(RegionKind.ACTIVITIES, span.top + 1, span.left, span.bottom, span.left))
    found += [region(RegionKind.GROUPS, row, span.left, row, span.right) for row in marks.groups]
    if marks.stage is not None:
        found.append(Region(RegionKind.TITLE, sheet.grid.address(*marks.stage)))
    return tuple(found)
