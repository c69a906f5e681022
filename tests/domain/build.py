"""Small workshops for tests of the domain, from names and rows of letters."""

from raci_desktop.domain.apply import apply
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.plan import plan
from raci_desktop.domain.workshop import Workshop
from tests.analysis.notation import matrix

NOW = StageId("Now")


def ref(activity: str, role: str, stage: str = "Now") -> CellRef:
    return CellRef(StageId(stage), ActivityId(activity), RoleId(role))


def done(workshop: Workshop, *edits: Edit) -> Workshop:
    """The workshop after some edits."""
    for edit in edits:
        workshop = apply(workshop, plan(workshop, edit))
    return workshop


def shown(workshop: Workshop, activity: str, stage: str = "Now") -> dict[str, str]:
    """A row in words: letters joined by "/", scopes in brackets."""
    row = workshop.matrix(StageId(stage)).get(ActivityId(activity), {})
    return {
        role.id: "/".join(
            f"{mark.letter}({mark.scope})" if mark.scope else mark.letter
            for mark in row[role.id].marks
        )
        for role in workshop.roles
        if role.id in row
    }


__all__ = ["NOW", "done", "matrix", "ref", "shown"]
