"""What is to be looked at again in one update, and how one renewal calls for others."""

from dataclasses import dataclass, field

from raci_desktop.analysis.board import drop_row, put_row, row_order
from raci_desktop.analysis.run import Runner
from raci_desktop.analysis.touched import Place, Touched
from raci_desktop.analysis.views import Board, RowView, StageView
from raci_desktop.domain.ids import RoleId, StageId
from raci_desktop.domain.matrix import EMPTY_ROW
from raci_desktop.domain.workshop import Workshop

Spot = tuple[StageId, RoleId]


@dataclass(slots=True)
class Due:
    """Rows, columns and whole stages; rows and columns call for those of the stages beside.

    ``fellows`` are rows that themselves stayed, of which a rule reads a row that did not.
    """

    rows: dict[Place, None] = field(default_factory=dict[Place, None])
    fellows: dict[Place, None] = field(default_factory=dict[Place, None])
    columns: dict[Spot, None] = field(default_factory=dict[Spot, None])
    pairs: dict[Place, None] = field(default_factory=dict[Place, None])
    wholes: dict[StageId, None] = field(default_factory=dict[StageId, None])


@dataclass(slots=True)
class Views:
    """The begun stages of one workshop, in order, over one board."""

    board: Board
    stages: dict[StageId, StageView] = field(default_factory=dict[StageId, StageView])
    earlier: dict[StageId, StageView] = field(default_factory=dict[StageId, StageView])
    later: dict[StageId, StageView] = field(default_factory=dict[StageId, StageView])


def everything(views: Views) -> Due:
    """Return all rows and columns of all stages."""
    places = [(stage, activity) for stage in views.stages for activity in views.board.order]
    return Due(
        rows=dict.fromkeys(places),
        columns=_all_columns(views),
        pairs=dict.fromkeys(places),
        wholes=dict.fromkeys(views.stages),
    )


def _all_columns(views: Views) -> dict[Spot, None]:
    return dict.fromkeys((stage, role) for stage in views.stages for role in views.board.facts)


def renew(views: Views, runner: Runner, after: Workshop, touched: Touched) -> Due:
    """Bring the views to the state after a change; return what has to run again."""
    board, due = views.board, Due()
    board.workshop = after
    if touched.activities:
        board.order = row_order(after)
        # The number of rows, and their order, are part of what columns say.
        due.columns.update(_all_columns(views))
        due.wholes.update(dict.fromkeys(views.stages))
    for (stage, activity), roles in touched.cells.items():
        if stage in views.stages:
            _renew_row(views, runner, due, (stage, activity))
            due.columns.update(dict.fromkeys((stage, role) for role in roles))
    for activity in touched.activities:
        for stage in views.stages:
            _renew_row(views, runner, due, (stage, activity))
    for activity in touched.remarked:
        due.pairs.update(dict.fromkeys((stage, activity) for stage in views.stages))
    return due


def _renew_row(views: Views, runner: Runner, due: Due, place: Place) -> None:
    stage, activity = place
    view, board = views.stages[stage], views.board
    old = view.rows.get(activity)
    number = board.order.get(activity)
    if number is None:
        drop_row(view, activity)
        row = None
    else:
        cells = board.workshop.matrix(stage).get(activity, EMPTY_ROW)
        row = put_row(view, board.workshop.activities[number], cells)
    due.rows[place] = None
    _call_pairs(views, due, place)
    if not _reads_alike(old, row):
        for seen in (old, row):
            if seen is not None:
                # The share of an A, and who works beside whom, depend on the rest of the row.
                due.columns.update(dict.fromkeys((stage, role) for role in holders_of(seen)))
                _call_watchers(views, runner, due, view, seen)


def _reads_alike(old: RowView | None, new: RowView | None) -> bool:
    """Whether a row looks the same from another row: rules read a fellow's As, Rs and traits."""
    if old is None or new is None:
        return False
    return (
        old.activity == new.activity
        and old.accountable == new.accountable
        and old.responsible == new.responsible
    )


def _call_pairs(views: Views, due: Due, place: Place) -> None:
    stage, activity = place
    due.pairs[place] = None
    later = views.later.get(stage)
    if later is not None:
        due.pairs[later.stage.id, activity] = None


def _call_watchers(views: Views, runner: Runner, due: Due, view: StageView, seen: RowView) -> None:
    """Call for the rows that may read this one as a fellow; see ``RowView.related``."""
    order, index = views.board.order, view.index
    for topic in runner.watched.get(seen.topic, ()):
        group = seen.activity.group
        fellows = index.within(topic, group, order) if group else ()
        for activity in (*fellows, *index.serving(topic, seen.service, order)):
            due.fellows[view.stage.id, activity] = None
            _call_pairs(views, due, (view.stage.id, activity))


def holders_of(row: RowView) -> set[RoleId]:
    """Return the roles with an A or R in a row."""
    return {role for role, _ in (*row.tally.accountable, *row.tally.responsible)}
