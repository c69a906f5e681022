"""The ways a row can be split that know its funding, its service or its risk."""

from raci_desktop.analysis.board import make_board, make_stage
from raci_desktop.analysis.finding import Fix
from raci_desktop.analysis.mending.splitting import (
    split_by_funding,
    split_by_risk,
    split_by_service,
)
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.traits import ServiceKind, Topic
from raci_desktop.domain.workshop import Workshop

_APPROVALS = (Topic.LOW_RISK_CHANGE, Topic.HIGH_RISK_CHANGE)


def row_splits(workshop: Workshop, activity: ActivityId) -> tuple[Fix, ...]:
    """Return the splits that make sense for a row, each of which keeps its letters."""
    one = workshop.activity(activity)
    stage = make_stage(make_board(workshop, {}), workshop.first, only=(one,))
    row = stage.rows[activity]
    return (
        *split_by_funding(row),
        *(split_by_service(row) if one.service.value is ServiceKind.BOTH else ()),
        *(split_by_risk(row) if one.topic.value in _APPROVALS else ()),
    )
