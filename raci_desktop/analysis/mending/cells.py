"""Cells of one row on their way to a fix: letters given and taken, then written in one edit."""

from dataclasses import dataclass, field

from raci_desktop.analysis.finding import Fix
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.edits import WriteCells
from raci_desktop.domain.ids import RoleId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_CELL, Cell, CellRef
from raci_desktop.domain.plan_cells import with_letter, without
from raci_desktop.domain.translation import translate


@dataclass(slots=True)
class Draft:
    """What the cells of a row would be."""

    row: RowView
    cells: dict[RoleId, Cell] = field(default_factory=dict[RoleId, Cell])

    def cell(self, role: RoleId) -> Cell:
        """Return a cell as drafted so far."""
        return self.cells.get(role, self.row.cells.get(role, EMPTY_CELL))

    def give(self, role: RoleId, letter: Letter, scope: str = "") -> None:
        """Add a letter; A and R take the place of C and I."""
        self.cells[role] = with_letter(self.cell(role), letter, scope)

    def take(self, role: RoleId, letter: Letter, scope: str | None = None) -> None:
        """Take a letter away; whoever is left with nothing is informed."""
        rest = without(self.cell(role), letter, scope)
        self.cells[role] = rest if rest.marks else with_letter(rest, Letter.INFORMED, "")

    def fix(self, label: str) -> Fix:
        """Return the fix that writes the drafted cells as one undo step."""
        stage, activity = self.row.stage.stage.id, self.row.activity.id
        cells = tuple((CellRef(stage, activity, role), cell) for role, cell in self.cells.items())
        return Fix(label, WriteCells(cells, step_label(label, self.row)))


def step_label(label: str, row: RowView) -> str:
    """Return what the undo step of a fix is called: "A to Head of Product: Deploy"."""
    return translate("Fixes", "{fix}: {row}").format(fix=label, row=row.name)
