"""Splitting a row in two, with its letters in every stage, as one undo step."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from raci_desktop.analysis.finding import Fix
from raci_desktop.analysis.mending.cells import step_label
from raci_desktop.analysis.money import funding_of_scope
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.edits import AddActivity, Batch, Edit, ReviseActivity, WriteCells
from raci_desktop.domain.ids import ActivityId, new_activity_id
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_ROW, Cell, CellRef, Mark, Row, make_cell
from raci_desktop.domain.roles import Role
from raci_desktop.domain.scopes import FUNDING_OF_BUDGET, MIXED
from raci_desktop.domain.traits import Funding, ServiceKind, Topic, said
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Workshop

_NAMES = {
    Funding.PRODUCT: QT_TRANSLATE_NOOP("Fixes", "{row} (product-funded)"),
    Funding.IT: QT_TRANSLATE_NOOP("Fixes", "{row} (IT-funded)"),
    ServiceKind.DIGITAL: QT_TRANSLATE_NOOP("Fixes", "{row} (digital)"),
    ServiceKind.FOUNDATIONAL: QT_TRANSLATE_NOOP("Fixes", "{row} (foundational)"),
    Topic.LOW_RISK_CHANGE: QT_TRANSLATE_NOOP("Fixes", "{row} (low risk)"),
    Topic.HIGH_RISK_CHANGE: QT_TRANSLATE_NOOP("Fixes", "{row} (high risk)"),
}
"""What a part of a row is called."""

Share = Callable[[Role, Cell], Cell]
"""What is left of a role's cell in one of the two rows."""


def split_by_funding(row: RowView) -> tuple[Fix, ...]:
    """Return the fix that makes one row for each capital budget; only for a mixed row."""
    activity = row.activity
    if not activity.funding.value >= MIXED:
        return ()
    first, second = (
        replace(
            activity,
            id=activity.id if funding is Funding.PRODUCT else new_activity_id(),
            name=_part_name(activity, funding),
            funding=said(frozenset({funding})),
        )
        for funding in (Funding.PRODUCT, Funding.IT)
    )
    shares = (_funded_by(Funding.PRODUCT), _funded_by(Funding.IT))
    return (_fix(translate("Fixes", "Split the row by funding"), row, (first, second), shares),)


def split_by_service(row: RowView) -> tuple[Fix, ...]:
    """Return the fix that makes one row for digital services and one for foundational systems."""
    activity = row.activity
    kind = ServiceKind.DIGITAL
    digital = replace(activity, name=_part_name(activity, kind), service=said(kind))
    foundational = replace(
        activity,
        id=new_activity_id(),
        name=_part_name(activity, ServiceKind.FOUNDATIONAL),
        service=said(ServiceKind.FOUNDATIONAL),
    )
    label = translate("Fixes", "Split digital from foundational")
    return (_fix(label, row, (digital, foundational), (_all, _all)),)


def split_by_risk(row: RowView) -> tuple[Fix, ...]:
    """Return the fix that makes one approval row for low risk and one for high risk."""
    activity = row.activity
    topic = Topic.LOW_RISK_CHANGE
    low = replace(activity, name=_part_name(activity, topic), topic=said(topic))
    high = replace(
        activity,
        id=new_activity_id(),
        name=_part_name(activity, Topic.HIGH_RISK_CHANGE),
        topic=said(Topic.HIGH_RISK_CHANGE),
    )
    return (_fix(translate("Fixes", "Split the row by risk"), row, (low, high), (_all, _all)),)


def _part_name(activity: Activity, part: Funding | ServiceKind | Topic) -> str:
    return translate("Fixes", _NAMES[part]).format(row=activity.name)


def _all(_role: Role, cell: Cell) -> Cell:
    return cell


def _funded_by(funding: Funding) -> Share:
    """A row of one budget keeps that budget's holders as accountable, without the scope."""

    def share(role: Role, cell: Cell) -> Cell:
        marks = [kept for mark in cell.marks for kept in _share_of_mark(role, mark, funding)]
        if cell.marks and not marks:
            marks = [Mark(Letter.INFORMED)]
        return make_cell(marks, cell.note)

    return share


def _share_of_mark(role: Role, mark: Mark, funding: Funding) -> Iterator[Mark]:
    named = funding_of_scope(mark.scope)
    if named is not None:
        if named is funding:
            yield replace(mark, scope="")
        return
    own = FUNDING_OF_BUDGET.get(role.budget.value)
    if mark.letter is Letter.ACCOUNTABLE and own in MIXED and own is not funding:
        return
    yield mark


def _fix(
    label: str, row: RowView, parts: tuple[Activity, Activity], shares: tuple[Share, Share]
) -> Fix:
    workshop = row.stage.board.workshop
    first, second = parts
    after = _next(workshop, first.id)
    edits: list[Edit] = [
        ReviseActivity(
            first.id,
            name=first.name,
            service=first.service,
            topic=first.topic,
            funding=first.funding,
        ),
        AddActivity(second, before=after),
    ]
    cells = tuple(_cells(workshop, first.id, second.id, shares))
    if cells:
        edits.append(WriteCells(cells))
    return Fix(label, Batch(step_label(label, row), tuple(edits)))


def _next(workshop: Workshop, activity: ActivityId) -> ActivityId | None:
    ids = [one.id for one in workshop.activities]
    index = ids.index(activity) + 1
    return ids[index] if index < len(ids) else None


def _cells(
    workshop: Workshop, first: ActivityId, second: ActivityId, shares: tuple[Share, Share]
) -> Iterator[tuple[CellRef, Cell]]:
    roles = {role.id: role for role in workshop.roles}
    for stage in workshop.stages:
        if not stage.touched:
            continue
        cells: Row = workshop.matrix(stage.id).get(first, EMPTY_ROW)
        for activity, share in zip((first, second), shares, strict=True):
            for role, cell in cells.items():
                yield CellRef(stage.id, activity, role), share(roles[role], cell)
