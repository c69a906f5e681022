"""What is to be looked at again in one update, and how one renewal calls for others."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from raci_desktop.analysis.board import drop_row, put_row, row_order
from raci_desktop.analysis.run import Runner
from raci_desktop.analysis.touched import Place, Touched
from raci_desktop.analysis.views import Board, RowView, StageView
from raci_desktop.domain.ids import RoleId, StageId
from raci_desktop.domain.matrix import EMPTY_ROW
from raci_desktop.domain.traits import Topic
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
    if touched.moved:
        board.order = row_order(after)
    if touched.counted:
        # The number of rows is part of what columns say.
        due.columns.update(_all_columns(views))
    _renew_roles(views, runner, due, touched)
    for (stage, activity), roles in touched.cells.items():
        if stage in views.stages:
            _renew_row(views, runner, due, (stage, activity))
            due.columns.update(dict.fromkeys((stage, role) for role in roles))
    for stage in views.stages if touched.activities else ():
        due.wholes[stage] = None
        for activity in touched.activities:
            _renew_row(views, runner, due, (stage, activity))
    for activity in touched.remarked:
        due.pairs.update(dict.fromkeys((stage, activity) for stage in views.stages))
    return due


def _renew_roles(views: Views, runner: Runner, due: Due, touched: Touched) -> None:
    board = views.board
    for role in (*touched.columns, *touched.roles):
        known = board.facts[role]
        topics = runner.topics_reading(known)
        board.revise(board.workshop.roles[known.index])
        topics |= runner.topics_reading(known)
        for stage, view in views.stages.items():
            due.columns[stage, role] = None
            if role in touched.roles:
                _call_readers(views, runner, due, view, role, topics)


def _call_readers(
    views: Views, runner: Runner, due: Due, view: StageView, role: RoleId, topics: Iterable[Topic]
) -> None:
    """Call for the rows that hold a letter of a role, and for those that read it without one."""
    stage = view.stage.id
    for topic in topics:
        rows = view.index.topics.get(topic, ())
        due.rows.update(dict.fromkeys((stage, activity) for activity in rows))
    for activity, row in view.rows.items():
        if role in row.cells:
            due.rows[stage, activity] = None
            _call_pairs(views, due, (stage, activity))
            holders = [one for one, _ in (*row.accountable, *row.responsible)]
            if any(one.id == role for one in holders):
                row.forget_builders()
                company = (one for one in holders if one.kind in runner.company)
                due.columns.update(dict.fromkeys((stage, one.id) for one in company))
                _call_watchers(views, runner, due, view, row)


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
        due.columns.update(dict.fromkeys((stage, role) for role in _readers(runner, old, row)))
        for seen in (old, row):
            if seen is not None:
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


def _readers(runner: Runner, old: RowView | None, new: RowView | None) -> Iterable[RoleId]:
    """Yield the roles whose column reads what changed of a row, beside those of changed cells."""
    both = [row for row in (old, new) if row is not None]
    answering = [role for row in both for role, _ in row.accountable]
    holders = answering + [role for row in both for role, _ in row.responsible]
    if old is None or new is None or old.activity.position != new.activity.position:
        # The cells of a column are named in the order of the rows.
        yield from (role.id for role in holders)
        return
    if (old.name, old.topic, old.service) != (new.name, new.topic, new.service):
        topics = {old.topic, new.topic}
        yield from (role.id for role in holders if not topics.isdisjoint(runner.named[role.kind]))
    if old.service is not new.service or old.tally.share != new.tally.share:
        # What one A counts depends on the others of the row, and on what operations may keep.
        yield from (role.id for role in answering)
    if old.responsible != new.responsible:
        yield from (role.id for role in holders if role.kind in runner.company)


def _call_pairs(views: Views, due: Due, place: Place) -> None:
    """Call for a row's comparison with earlier stages, and for that of later stages with it."""
    stage, activity = place
    due.pairs[place] = None
    later = views.later.get(stage)
    while later is not None:
        due.pairs[later.stage.id, activity] = None
        later = views.later.get(later.stage.id)


def _call_watchers(views: Views, runner: Runner, due: Due, view: StageView, seen: RowView) -> None:
    """Call for the rows that may read this one as a fellow; see ``RowView.related``."""
    order, index = views.board.order, view.index
    for topic in runner.watched.get(seen.topic, ()):
        group = seen.activity.group
        fellows = index.within(topic, group, order) if group else ()
        for activity in (*fellows, *index.serving(topic, seen.service, order)):
            due.fellows[view.stage.id, activity] = None
            _call_pairs(views, due, (view.stage.id, activity))
