"""A glimpse of a workshop: what the home page shows of one that is not open.

Its title, whose it is, a small picture of its matrix, and how bad the worst open finding is. It
is worked out while the workshop is open and kept in an index, so that nobody has to open it again
to show it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_ROW, Cell
from raci_desktop.domain.workshop import Workshop

if TYPE_CHECKING:  # reading the index needs no rules
    from raci_desktop.analysis.findings import Findings

MOST_ROWS = 7
MOST_COLUMNS = 8
"""How much of a matrix a small picture shows; it begins at the first row and role."""
BLANK = " "

_STRENGTH = (
    Letter.ACCOUNTABLE,
    Letter.RESPONSIBLE,
    Letter.SUPPORTS,
    Letter.CONSULTED,
    Letter.INFORMED,
    Letter.UNREAD,
)
"""Which letter stands for a cell that holds several: accountability before all."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A matrix in small: one code a cell (``BLANK`` for none), and how long each name is."""

    rows: tuple[str, ...] = ()
    names: tuple[int, ...] = ()


NO_PICTURE = Picture()


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What is known of a workshop without opening it."""

    title: str
    organisation: str
    severity: str = ""
    """The word of the worst open finding of the last stage begun; "" when none is open."""
    count: int = 0
    """How many findings of that severity are open."""
    begun: bool = False
    """Whether any letter is placed."""
    picture: Picture = NO_PICTURE


def glimpse_of(workshop: Workshop, findings: "Findings") -> Glimpse:
    """Return what the home page shows of a workshop."""
    details, stage = workshop.details, workshop.begun(workshop.last.id).id
    severity, count = _worst(findings, stage)
    begun = any(workshop.matrices.values())
    picture = picture_of(workshop, stage)
    return Glimpse(details.title, details.organisation, severity, count, begun, picture)


def picture_of(workshop: Workshop, stage: StageId) -> Picture:
    """Return the small picture of the matrix a stage shows."""
    matrix, roles = workshop.matrix(stage), workshop.roles[:MOST_COLUMNS]
    shown = workshop.activities[:MOST_ROWS]
    rows = tuple(
        "".join(_code(row.get(role.id)) for role in roles)
        for row in (matrix.get(activity.id, EMPTY_ROW) for activity in shown)
    )
    return Picture(rows, tuple(len(activity.name) for activity in shown))


def _code(cell: Cell | None) -> str:
    if cell is None:
        return BLANK
    return next((letter.value for letter in _STRENGTH if cell.has(letter)), BLANK)


def _worst(findings: "Findings", stage: StageId) -> tuple[str, int]:
    counts = findings.counts(stage)
    worst = next((severity for severity in sorted(Severity, reverse=True) if counts[severity]), 0)
    return (Severity(worst).word, counts[Severity(worst)]) if worst else ("", 0)
