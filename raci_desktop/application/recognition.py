"""What a sheet reader found in a file: matrices, doubts and the raw text for the preview.

Plain values without any spreadsheet library. Addresses are spreadsheet addresses ("C7"); in a
Markdown file the row is the line of the file and the column the place within the table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from raci_desktop.domain.items import ItemKind
from raci_desktop.domain.matrix import Cell
from raci_desktop.domain.translation import translate


class SheetUnreadableError(Exception):
    """The file cannot be read as a sheet; the text is one sentence for the user."""


class Layout(StrEnum):
    """How a matrix was laid out on its sheet."""

    ACTIVITIES_ROWS = "activities-rows"
    ROLES_ROWS = "roles-rows"
    NAMES_IN_CELLS = "names-in-cells"
    LONG_LIST = "long-list"
    TICKS = "ticks"


class DoubtLevel(StrEnum):
    """How much a doubt matters: text that was not read, a choice that was made, a remark."""

    BLOCKER = "blocker"
    WARNING = "warning"
    NOTE = "note"


class RegionKind(StrEnum):
    """What a tinted part of the preview was taken for."""

    ROLES = "roles"
    ACTIVITIES = "activities"
    GROUPS = "groups"
    LEGEND = "legend"
    TITLE = "title"
    BAND = "band"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing the reader was not sure about; ``cell`` is an address, ``text`` one sentence."""

    cell: str
    text: str
    level: DoubtLevel = DoubtLevel.WARNING


@dataclass(frozen=True, slots=True)
class Region:
    """A range of the sheet and what it was taken for."""

    kind: RegionKind
    range: str


@dataclass(frozen=True, slots=True)
class RecognisedRole:
    """One role; names are unique in a matrix (repeats are qualified by band or number)."""

    name: str
    band: str = ""
    original: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class RecognisedCell:
    """The marks and note read from one place of the sheet (several places: the first)."""

    cell: Cell
    address: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class RecognisedActivity:
    """One activity with its cells by the index of the role; empty cells are absent."""

    name: str
    group: str | None
    cells: Mapping[int, RecognisedCell]
    address: str = ""
    original: str = ""


@dataclass(frozen=True, slots=True)
class RecognisedMatrix:
    """One matrix found on a sheet; ``stage`` is the stage its title names, or ""."""

    sheet: str
    range: str
    layout: Layout
    confidence: float
    letter_set: str
    empty: bool
    roles: tuple[RecognisedRole, ...]
    activities: tuple[RecognisedActivity, ...]
    doubts: tuple[Doubt, ...] = ()
    regions: tuple[Region, ...] = ()
    title: str = ""
    stage: str = ""


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """The display text of a sheet as rows of equal length, for the preview only."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    merges: tuple[str, ...] = ()
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class RecognisedItem:
    """A decision, an action or a parked item of one of our own workbooks, as it stands there.

    None: the sheet has no such column. ``entry`` is what the item is known by, "" for a new line.
    """

    kind: ItemKind
    text: str
    who: str | None
    when: str | None
    state: str | None
    about: str
    entry: str
    address: str


@dataclass(frozen=True, slots=True)
class Recognition:
    """Everything read from one file; ``message`` says in a sentence what was found."""

    source: str
    matrices: tuple[RecognisedMatrix, ...]
    message: str
    sheets: tuple[SheetGrid, ...] = field(default=())
    items: tuple[RecognisedItem, ...] = ()
    """What the room recorded, from the lists of one of our own workbooks."""


def has_marks(matrix: RecognisedMatrix) -> bool:
    """Return whether any cell of the matrix holds a mark or a note."""
    return any(not found.cell.empty for a in matrix.activities for found in a.cells.values())


def flag_empty(matrix: RecognisedMatrix) -> RecognisedMatrix:
    """Return the matrix with ``empty`` telling whether it is a template without any mark."""
    return replace(matrix, empty=not has_marks(matrix))


def describe(source: str, matrices: tuple[RecognisedMatrix, ...]) -> str:
    """Return one sentence about what was found, naming an empty template as such."""
    filled = [matrix for matrix in matrices if not matrix.empty]
    if filled:
        places = ", ".join(_place(matrix) for matrix in filled)
        if len(filled) == 1:
            words = translate("Import", "Found 1 matrix in {source}: {places}.")
        else:
            words = translate("Import", "Found {count} matrices in {source}: {places}.")
        return words.format(count=len(filled), source=source, places=places)
    if matrices:
        empty = matrices[0]
        return translate(
            "Import",
            "{source} is an empty template: {roles} roles and {activities} activities, "
            "but no letters yet.",
        ).format(source=source, roles=len(empty.roles), activities=len(empty.activities))
    return translate(
        "Import",
        "No matrix was found in {source}; check that it has roles, activities and letters.",
    ).format(source=source)


def _place(matrix: RecognisedMatrix) -> str:
    return f"{matrix.sheet} {matrix.range}".strip()
