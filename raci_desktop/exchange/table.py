"""One matrix under construction, in a view where activities go down and roles across."""

from dataclasses import dataclass

from raci_desktop.exchange.cells import CellReading, Kind
from raci_desktop.exchange.columns import Labels
from raci_desktop.exchange.grid import Span
from raci_desktop.exchange.headers import Header
from raci_desktop.exchange.role_names import RoleColumns
from raci_desktop.exchange.survey import Survey


@dataclass(frozen=True, slots=True)
class Table:
    """Where everything of one matrix stands; ``rows`` are the rows with letters."""

    survey: Survey
    rows: tuple[int, ...]
    header: Header
    roles: tuple[RoleColumns, ...]
    labels: Labels
    first: int
    last: int

    @property
    def role_cells(self) -> tuple[int, ...]:
        """All columns of all roles."""
        return tuple(column for role in self.roles for column in role.columns)

    @property
    def left(self) -> int:
        """The first column of the matrix, labels included."""
        return min((*self.labels.all, *self.role_cells))

    @property
    def right(self) -> int:
        """The last column of the matrix."""
        return max((*self.role_cells, self.labels.activity))

    def readings(self, row: int) -> list[CellReading]:
        """Return how the role cells of one row read."""
        return [self.survey.reading(row, column) for column in self.role_cells]

    def span(self) -> Span:
        """Return the whole area with its header."""
        top = self.header.top if self.header.rows else self.first
        return Span(top, self.left, self.last, self.right)

    def lettered(self, row: int) -> bool:
        """Return whether a row holds at least one letter or mark."""
        return any(reading.kind >= Kind.ASK for reading in self.readings(row))
