"""What of the matrix an outcome leaves to be drawn again."""

from dataclasses import dataclass

from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.change import (
    ActivityDelta,
    CellDelta,
    LettersDelta,
    RoleDelta,
    RowRecordDelta,
    StageDelta,
)
from raci_desktop.ui.matrix.flags import Place


@dataclass(frozen=True, slots=True)
class Redraws:
    """Whether columns, rows or every cell may look different; else which places do."""

    roles: bool
    rows: bool
    everything: bool
    places: frozenset[Place]


def redraws(outcome: Outcome) -> Redraws:
    """Return what an outcome's deltas ask for."""
    kinds = {type(delta) for delta in outcome.change.deltas}
    return Redraws(
        roles=RoleDelta in kinds,
        rows=ActivityDelta in kinds,
        everything=bool(kinds & {LettersDelta, StageDelta}),
        places=frozenset(_touched(outcome)),
    )


def _touched(outcome: Outcome) -> set[Place]:
    """Return the cells, rows and columns an outcome's deltas name."""
    touched: set[Place] = set()
    for delta in outcome.change.deltas:
        if isinstance(delta, CellDelta):
            touched.add((delta.ref.stage, delta.ref.activity, delta.ref.role))
        elif isinstance(delta, ActivityDelta) and delta.new is not None:
            touched.add((outcome.after.first.id, delta.new.id, None))
        elif isinstance(delta, RowRecordDelta) and (said := delta.new or delta.old) is not None:
            touched.add((outcome.after.first.id, said.activity, None))
    return touched
