"""The remembered count of changed cells is the true one, whatever is edited."""

from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.apply import apply
from raci_desktop.domain.compare import changed_cells
from raci_desktop.domain.edits import ClearCells, Edit, RemoveActivities, RemoveRoles, ToggleLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.matrix.changes import Changes


def edits(workshop: Workshop) -> list[Edit]:
    """Edits of cells in both stages, and of whole rows and columns."""
    cells = [
        CellRef(stage.id, activity.id, role.id)
        for stage in (workshop.first, workshop.last)
        for activity in workshop.activities
        for role in workshop.roles
    ]
    toggles: list[Edit] = [ToggleLetter((ref,), Letter.CONSULTED) for ref in cells]
    return [
        *toggles,
        ClearCells(tuple(cells[::7])),
        RemoveActivities((workshop.activities[3].id,)),
        RemoveRoles((workshop.roles[1].id,)),
    ]


def test_after_every_edit_the_count_is_that_of_counting_all() -> None:
    workshop, changes = sample_workshop(), Changes()
    for edit in edits(workshop):
        workshop = apply(workshop, plan(workshop, edit))
        first, last = workshop.first.id, workshop.last.id
        counted = changes.count(workshop.matrix(first), workshop.matrix(last))
        assert counted == sum(1 for _ in changed_cells(workshop, first, last))
    assert (
        changes.count(workshop.matrix(workshop.first.id), workshop.matrix(workshop.first.id)) == 0
    )
