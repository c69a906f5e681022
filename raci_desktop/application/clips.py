"""What is on its way over the clipboard: blocks of cells with the names of their rows and columns.

A ``Block`` is what is copied, a ``Clip`` what was read from any program. Plain values; how they
are written and read is the exchange layer's business.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.letters import Letter, LetterSet
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Named:
    """The name of a role or an activity on the clipboard; "" for an id that is not known."""

    name: str
    id: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Cells to be copied, row by row, with their letters; ``named`` writes the names as well."""

    activities: tuple[Named, ...]
    roles: tuple[Named, ...]
    cells: tuple[tuple[Cell, ...], ...]
    letters: LetterSet
    named: bool = False


@dataclass(frozen=True, slots=True)
class ClipFormats:
    """A clipboard's content in the formats other programs know, and in our own (JSON)."""

    text: str = ""
    html: str = ""
    own: bytes = b""


@dataclass(frozen=True, slots=True)
class ClipCell:
    """One cell of a clip: its text as it stood, what it reads as, and a doubt (a sentence, or "").

    ``letters`` says whether it reads as letters, or as nothing at all.
    """

    text: str
    cell: Cell
    doubt: str = ""
    letters: bool = True

    @property
    def unread(self) -> bool:
        """Whether some of its text is no letter."""
        return any(mark.letter is Letter.UNREAD for mark in self.cell.marks)


@dataclass(frozen=True, slots=True)
class Clip:
    """What was read from a clipboard: a rectangle of cells, and names where it has any.

    ``texts`` is the same with its first row and column, as it stood. ``own`` says that it comes
    from this program with notes and scopes as they were.
    """

    cells: tuple[tuple[ClipCell, ...], ...]
    texts: tuple[tuple[str, ...], ...]
    activities: tuple[Named, ...] = ()
    roles: tuple[Named, ...] = ()
    own: bool = False
    named: bool = False
    """Whether names were copied along and are part of what is to be pasted."""

    @property
    def height(self) -> int:
        """How many rows of cells there are."""
        return len(self.cells)

    @property
    def width(self) -> int:
        """How many columns of cells there are."""
        return len(self.cells[0]) if self.cells else 0


def block_of(workshop: Workshop, rows: Sequence[Sequence[CellRef]], named: bool = False) -> Block:
    """Return the block of cells given row by row."""
    activities = [workshop.activity(row[0].activity) for row in rows]
    roles = [workshop.role(ref.role) for ref in rows[0]] if rows else []
    return Block(
        tuple(Named(one.name, one.id, one.group) for one in activities),
        tuple(Named(one.name, one.id) for one in roles),
        tuple(tuple(workshop.cell(ref) for ref in row) for row in rows),
        workshop.letters,
        named,
    )


def rows_of(cells: Sequence[CellRef]) -> tuple[tuple[CellRef, ...], ...] | None:
    """Return cells in reading order row by row; None when they do not make one rectangle."""
    rows: dict[ActivityId, list[CellRef]] = {}
    for ref in cells:
        rows.setdefault(ref.activity, []).append(ref)
    shapes: set[tuple[RoleId, ...]] = {tuple(ref.role for ref in row) for row in rows.values()}
    return tuple(tuple(row) for row in rows.values()) if len(shapes) == 1 else None
