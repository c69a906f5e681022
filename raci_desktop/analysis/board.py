"""Making the views the rules read: stages, rows with their tallies, columns."""

from collections.abc import Mapping, Sequence

from raci_desktop.analysis.facts import all_facts
from raci_desktop.analysis.tally import Tally, tally_of
from raci_desktop.analysis.views import Board, Columns, RowView, StageView
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.matrix import EMPTY_ROW, Row
from raci_desktop.domain.workshop import Stage, Workshop


def make_board(workshop: Workshop, limits: Mapping[str, int], known: Board | None = None) -> Board:
    """Return what all stages of a workshop share; what ``known`` says of a role is used again."""
    facts = all_facts(workshop, known.facts if known is not None else {})
    return Board(workshop, facts, row_order(workshop), limits)


def row_order(workshop: Workshop) -> dict[ActivityId, int]:
    """Return the place of each activity among the rows."""
    return {activity.id: i for i, activity in enumerate(workshop.activities)}


def make_stage(
    board: Board,
    stage: Stage,
    known: StageView | None = None,
    only: Sequence[Activity] | None = None,
) -> StageView:
    """Return a stage with its columns and its rows: all, or ``only`` some.

    Tallies of ``known`` are used again where the cells and the roles are the same.
    """
    view = StageView(stage, board, Columns(board.facts))
    matrix, facts = board.workshop.matrix(stage.id), board.facts
    rows = known.rows if known is not None and known.board.facts == facts else {}
    for activity in board.workshop.activities if only is None else only:
        cells = matrix.get(activity.id, EMPTY_ROW)
        old = rows.get(activity.id)
        tally = old.tally if old is not None and old.cells is cells else tally_of(cells, facts)
        view.index.add(activity)
        view.rows[activity.id] = _row(view, activity, cells, tally)
    view.columns.count([*view.rows.values()])
    return view


def put_row(view: StageView, activity: Activity, cells: Row) -> RowView:
    """Make one row of a stage anew."""
    old = view.rows.get(activity.id)
    if old is not None and old.activity is activity:
        # Where it stands among the rows is as before; only its letters are counted anew.
        view.columns.discount(old)
    else:
        drop_row(view, activity.id)
        view.index.add(activity)
    row = _row(view, activity, cells, tally_of(cells, view.board.facts))
    view.rows[activity.id] = row
    view.columns.count([row])
    return row


def drop_row(view: StageView, activity: ActivityId) -> None:
    """Take a row out of a stage, if it is there."""
    old = view.rows.pop(activity, None)
    if old is not None:
        view.index.drop(old.activity)
        view.columns.discount(old)


def _row(view: StageView, activity: Activity, cells: Row, tally: Tally) -> RowView:
    return RowView(
        view,
        activity,
        cells,
        tally,
        tally.accountable,
        tally.responsible,
        activity.service.value,
        activity.topic.value,
        tally.scoped,
    )
