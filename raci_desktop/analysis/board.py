"""Making the views the rules read: stages, rows with their tallies, columns."""

from collections.abc import Mapping, Sequence

from raci_desktop.analysis.facts import all_facts
from raci_desktop.analysis.tally import Tally, tally_of
from raci_desktop.analysis.views import Board, Columns, Held, RowView, StageView
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId
from raci_desktop.domain.matrix import EMPTY_ROW, Row
from raci_desktop.domain.traits import Budget
from raci_desktop.domain.workshop import Stage, Workshop


def make_board(workshop: Workshop, limits: Mapping[str, int]) -> Board:
    """Return what all stages of a workshop share."""
    facts = all_facts(workshop)
    payers = tuple(role for role in facts.values() if role.budget is not Budget.NONE)
    return Board(workshop, facts, row_order(workshop), limits, payers)


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

    Tallies of ``known`` are used again where the cells are the same.
    """
    view = StageView(stage, board, Columns(board.facts))
    matrix = board.workshop.matrix(stage.id)
    rows = known.rows if known is not None else {}
    for activity in board.workshop.activities if only is None else only:
        cells = matrix.get(activity.id, EMPTY_ROW)
        old = rows.get(activity.id)
        tally = old.tally if old is not None and old.cells is cells else tally_of(cells)
        _add_row(view, activity, cells, tally)
    return view


def put_row(view: StageView, activity: Activity, cells: Row) -> RowView:
    """Make one row of a stage anew."""
    old = view.rows.get(activity.id)
    if old is not None and old.activity is activity:
        # Where it stands among the rows is as before; only its letters are counted anew.
        view.columns.discount(activity.id, old.cells, old.tally)
        return _set_row(view, activity, cells, tally_of(cells))
    drop_row(view, activity.id)
    return _add_row(view, activity, cells, tally_of(cells))


def drop_row(view: StageView, activity: ActivityId) -> None:
    """Take a row out of a stage, if it is there."""
    old = view.rows.pop(activity, None)
    if old is not None:
        view.index.drop(old.activity)
        view.columns.discount(activity, old.cells, old.tally)


def _add_row(view: StageView, activity: Activity, cells: Row, tally: Tally) -> RowView:
    view.index.add(activity)
    return _set_row(view, activity, cells, tally)


def _set_row(view: StageView, activity: Activity, cells: Row, tally: Tally) -> RowView:
    accountable = _held(view.board, tally.accountable)
    responsible = _held(view.board, tally.responsible)
    row = RowView(
        view,
        activity,
        cells,
        tally,
        accountable,
        responsible,
        activity.service.value,
        activity.topic.value,
        _scoped(accountable) or _scoped(responsible),
    )
    view.rows[activity.id] = row
    view.columns.count(activity.id, cells, tally)
    return row


def _held(board: Board, holdings: list[tuple[RoleId, str]]) -> list[Held]:
    facts = board.facts
    held = [(facts[role], scope) for role, scope in holdings]
    if len(held) > 1:
        held.sort(key=_column_order)
    return held


def _scoped(held: list[Held]) -> bool:
    return bool(held) and "".join([scope for _, scope in held]) != ""


def _column_order(held: Held) -> tuple[int, str]:
    return held[0].index, held[1]
