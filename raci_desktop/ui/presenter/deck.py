"""What the wall shows, as values: one activity in the spotlight, or a page of the matrix."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from raci_desktop.analysis.finding import Finding
from raci_desktop.analysis.findings import Findings
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import RANK, Letter
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_ROW, Cell
from raci_desktop.domain.roles import Role
from raci_desktop.domain.workshop import Stage, Workshop
from raci_desktop.ui.presenter.questions import question_for

MOST_ROLES = 6
MOST_ROWS = 8
"""More than that nobody can read from the back of a room."""
MOST_FINDINGS = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A stage's letters for one activity, cell by cell of the roles shown."""

    stage: Stage
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Spotlight:
    """One activity: who holds which letter before and after, and the question for the room."""

    activity: Activity
    number: int
    count: int
    roles: tuple[Role, ...]
    more_roles: int
    """How many roles are not shown."""
    more_letters: int
    """How many of these hold a letter in this row."""
    before: Line
    after: Line | None
    """None while there is only one stage to look at."""
    moves: tuple[tuple[int, int], ...]
    """Where accountability goes: from which of the roles shown to which."""
    question: str
    next_name: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class OverviewPage:
    """Up to ``MOST_ROWS`` activities by ``MOST_ROLES`` roles of one stage."""

    number: int
    count: int
    stage: Stage
    later: bool
    """Whether the stage is the one that is compared with the one before."""
    roles: tuple[Role, ...]
    first_row: int
    row_count: int
    activities: tuple[Activity, ...]
    cells: tuple[tuple[Cell, ...], ...]
    changed: frozenset[tuple[ActivityId, RoleId]]


def spotlight(
    workshop: Workshop,
    findings: Findings,
    stages: tuple[StageId, StageId],
    activity_id: ActivityId,
    most: int = MOST_ROLES,
) -> Spotlight:
    """Return the slide of one activity. Raises EditRefusedError when it is gone."""
    activity = workshop.activity(activity_id)
    place = workshop.activities.index(activity)
    before, after = shown_stages(workshop, stages)
    pairs = [] if after is None else _moved(workshop, before, after, activity_id)
    roles = _roles_that_matter(workshop, (before, after), activity_id, pairs, most)
    ids = [role.id for role in roles]
    holders = _holders(workshop, (before, after), activity_id)
    upcoming = workshop.activities[place + 1 : place + 2]
    return Spotlight(
        activity,
        place + 1,
        len(workshop.activities),
        roles,
        len(workshop.roles) - len(roles),
        len(holders - set(ids)),
        _line(workshop, before, activity_id, ids),
        _line(workshop, after, activity_id, ids) if after else None,
        tuple((ids.index(a), ids.index(b)) for a, b in pairs if a in ids and b in ids),
        question_for(workshop, findings, before, after, activity_id),
        upcoming[0].name if upcoming else "",
        row_findings(findings, after or before, activity_id)[:MOST_FINDINGS],
    )


def shown_stages(workshop: Workshop, stages: tuple[StageId, StageId]) -> tuple[Stage, Stage | None]:
    """Return the stages to show; the second is None when it is the first, or not begun yet."""
    first, second = workshop.stage(stages[0]), workshop.stage(stages[1])
    if workshop.begun(first.id) == workshop.begun(second.id):
        return first, None
    return first, second


def row_findings(findings: Findings, stage: Stage, activity: ActivityId) -> tuple[Finding, ...]:
    """Return what is open about one row of a stage, the worst first."""
    return tuple(
        one
        for one in findings.of_stage(stage.id)
        if one.subject.activity == activity and findings.acceptance(one) is None
    )


def overview_pages(
    workshop: Workshop, stage: Stage, most_rows: int, most_roles: int
) -> tuple[tuple[tuple[Activity, ...], tuple[Role, ...]], ...]:
    """Return rows and roles of every page: first all roles of the first rows, then the next."""
    pages: list[tuple[tuple[Activity, ...], tuple[Role, ...]]] = []
    matrix = workshop.matrix(stage.id)
    for start in range(0, len(workshop.activities), most_rows):
        rows = workshop.activities[start : start + most_rows]
        used = {role for one in rows for role, cell in matrix.get(one.id, {}).items() if cell.marks}
        fits = len(workshop.roles) <= most_roles
        roles = [role for role in workshop.roles if fits or role.id in used]
        roles = roles or list(workshop.roles[:most_roles])
        pages.extend(
            (rows, tuple(roles[at : at + most_roles])) for at in range(0, len(roles), most_roles)
        )
    return tuple(pages)


def overview_page(
    workshop: Workshop,
    stages: tuple[StageId, StageId],
    wanted: int,
    later: bool,
    most_rows: int = MOST_ROWS,
    most_roles: int = MOST_ROLES,
) -> OverviewPage:
    """Return a page of the overview, the last one where fewer are left."""
    before, after = shown_stages(workshop, stages)
    stage = after if later and after is not None else before
    pages = overview_pages(workshop, stage, most_rows, most_roles)
    number = max(0, min(wanted, len(pages) - 1))
    rows, roles = pages[number]
    ids = [role.id for role in roles]
    cells = tuple(_line(workshop, stage, one.id, ids).cells for one in rows)
    return OverviewPage(
        number + 1,
        len(pages),
        stage,
        stage is after,
        roles,
        workshop.activities.index(rows[0]) + 1,
        len(workshop.activities),
        rows,
        cells,
        _changed(workshop, before, stage, rows, ids),
    )


def _changed(
    workshop: Workshop, before: Stage, stage: Stage, rows: Sequence[Activity], roles: list[RoleId]
) -> frozenset[tuple[ActivityId, RoleId]]:
    was, now = workshop.matrix(before.id), workshop.matrix(stage.id)
    return frozenset(
        (row.id, role)
        for row in rows
        for role in roles
        if was.get(row.id, EMPTY_ROW).get(role, EMPTY_CELL).marks
        != now.get(row.id, EMPTY_ROW).get(role, EMPTY_CELL).marks
    )


def _line(workshop: Workshop, stage: Stage, activity: ActivityId, roles: list[RoleId]) -> Line:
    row = workshop.matrix(stage.id).get(activity, EMPTY_ROW)
    return Line(stage, tuple(row.get(role, EMPTY_CELL) for role in roles))


def _moved(
    workshop: Workshop, before: Stage, after: Stage, activity: ActivityId
) -> list[tuple[RoleId, RoleId]]:
    """Return giver and taker of every A that moves in a row."""
    moves = ledger(workshop, before.id, after.id, (Letter.ACCOUNTABLE,))
    return [
        (move.giver, move.taker)
        for move in moves
        if move.activity == activity and move.giver is not None and move.taker is not None
    ]


def _cells(
    workshop: Workshop, stages: Iterable[Stage | None], activity: ActivityId
) -> list[tuple[RoleId, Cell]]:
    return [
        (role, cell)
        for stage in stages
        if stage is not None
        for role, cell in workshop.matrix(stage.id).get(activity, EMPTY_ROW).items()
        if cell.marks
    ]


def _holders(
    workshop: Workshop, stages: Iterable[Stage | None], activity: ActivityId
) -> set[RoleId]:
    return {role for role, _ in _cells(workshop, stages, activity)}


def _roles_that_matter(
    workshop: Workshop,
    stages: tuple[Stage, Stage | None],
    activity: ActivityId,
    moves: list[tuple[RoleId, RoleId]],
    most: int,
) -> tuple[Role, ...]:
    """Return the roles to show: all if they fit, else those with the letters that weigh most."""
    if len(workshop.roles) <= most:
        return workshop.roles
    weight: dict[RoleId, int] = {role: -1 for pair in moves for role in pair}
    for role, cell in _cells(workshop, stages, activity):
        heaviest = min(_WEIGHT.get(mark.letter, len(RANK)) for mark in cell.marks)
        weight[role] = min(weight.get(role, heaviest), heaviest)
    order = {role.id: place for place, role in enumerate(workshop.roles)}
    chosen = sorted((r for r in weight if r in order), key=lambda r: (weight[r], order[r]))[:most]
    shown = tuple(role for role in workshop.roles if role.id in chosen)
    return shown or workshop.roles[:most]


_WEIGHT = {
    Letter.ACCOUNTABLE: 0,
    Letter.RESPONSIBLE: 1,
    Letter.SUPPORTS: 2,
    Letter.CONSULTED: 3,
    Letter.INFORMED: 4,
}
