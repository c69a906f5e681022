"""From the parts of a workshop to the rows that hold them."""

from collections.abc import Callable, Iterator
from typing import Any

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetLine
from raci_desktop.domain.change import (
    AcceptanceDelta,
    ActivityDelta,
    AgendaDelta,
    BudgetLineDelta,
    CellDelta,
    Delta,
    DetailsDelta,
    ItemDelta,
    LettersDelta,
    MoveRecordDelta,
    RoleDelta,
    RowRecordDelta,
    RuleDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.domain.plan_cells import stored_cells
from raci_desktop.domain.roles import UNCOUNTED, Role
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.domain.traits import Funding, FundingSet, Trait
from raci_desktop.domain.workshop import DETAIL_FIELDS, Acceptance, Details, Stage, Workshop
from raci_desktop.storage.mapping_record import (
    Row,
    agenda_rows,
    item_rows,
    move_columns,
    move_record_rows,
    record_rows,
    row_record_rows,
)
from raci_desktop.storage.names import FUNDING_SEPARATOR, SINCE_1_4, TEMPLATE

__all__ = ["Row", "rows_of_delta", "rows_of_workshop"]


def rows_of_delta(delta: Delta) -> tuple[Iterator[Row], Iterator[Row]]:
    """Return the rows a delta takes away and the rows it puts in their place."""
    if isinstance(delta, CellDelta):
        return cell_rows(delta.ref, delta.old), cell_rows(delta.ref, delta.new)
    rows = _ROWS_OF[type(delta)]
    return rows(delta.old), rows(delta.new)


def rows_of_workshop(workshop: Workshop) -> Iterator[Row]:
    """Yield every row of a workshop."""
    for stage in workshop.stages:
        yield from stage_rows(stage)
    for role in workshop.roles:
        yield from role_rows(role)
    for activity in workshop.activities:
        yield from activity_rows(activity)
    for ref, cell in stored_cells(workshop):
        yield from cell_rows(ref, cell)
    yield from _setting_rows(workshop)
    yield from record_rows(workshop.record)


def _setting_rows(workshop: Workshop) -> Iterator[Row]:
    yield from details_rows(workshop.details)
    if workshop.template:
        yield "more_detail", (TEMPLATE, workshop.template)
    yield from letter_rows(workshop.letters)
    yield from scope_rows(workshop.scopes)
    for acceptance in workshop.acceptances.values():
        yield from acceptance_rows(acceptance)
    for setting in workshop.rule_settings.values():
        yield from rule_rows(setting)
    for line in workshop.budget_lines.values():
        yield from budget_line_rows(line)


def stage_rows(stage: Stage | None) -> Iterator[Row]:
    """Yield the row of a stage."""
    if stage is not None:
        touched = int(stage.touched)
        yield "stage", (stage.id, stage.name, stage.subtitle, stage.position, touched)


def role_rows(role: Role | None) -> Iterator[Row]:
    """Yield the row of a role."""
    if role is not None:
        traits = (*_trait(role.function), *_trait(role.kind), *_trait(role.budget))
        on_call = UNCOUNTED if role.on_call is None else role.on_call
        yield "role", (role.id, role.name, role.position, *traits, on_call)


def activity_rows(activity: Activity | None) -> Iterator[Row]:
    """Yield the row of an activity."""
    if activity is not None:
        yield (
            "activity",
            (
                activity.id,
                activity.name,
                activity.group,
                activity.position,
                *_trait(activity.service),
                *_trait(activity.topic),
                *_trait(activity.funding, funding_text(activity.funding.value)),
            ),
        )


def cell_rows(ref: CellRef, cell: Cell) -> Iterator[Row]:
    """Yield the rows of a cell: one a mark, one for the note."""
    place = (ref.stage, ref.activity, ref.role)
    for mark in cell.marks:
        yield "mark", (*place, mark.letter.value, mark.scope, mark.raw)
    if cell.note:
        yield "note", (*place, cell.note)


def details_rows(details: Details) -> Iterator[Row]:
    """Yield a row for every detail that is given."""
    for field in DETAIL_FIELDS:
        value: str = getattr(details, field)
        if value:
            yield "more_detail" if field in SINCE_1_4 else "detail", (field, value)


def letter_rows(letters: LetterSet) -> Iterator[Row]:
    """Yield the rows of a letter set: its name, and its letters in order."""
    yield "letter_set", (letters.name,)
    for position, one in enumerate(letters.definitions):
        words = (one.letter.value, one.symbol, one.name, one.definition, one.hint)
        yield "letter", (position, *words)


def scope_rows(scopes: tuple[str, ...]) -> Iterator[Row]:
    """Yield the rows of the scopes a workshop offers."""
    for position, name in enumerate(scopes):
        yield "scope", (position, name)


def acceptance_rows(acceptance: Acceptance | None) -> Iterator[Row]:
    """Yield the row of an acceptance."""
    if acceptance is not None:
        one = acceptance
        yield "acceptance", (one.key, one.reason, one.name, one.at)


def rule_rows(setting: RuleSetting | None) -> Iterator[Row]:
    """Yield the rows of a rule's setting: itself, and one a limit."""
    if setting is not None:
        yield "rule_setting", (setting.rule, int(setting.on), setting.severity)
        for name, number in setting.limits:
            yield "rule_limit", (setting.rule, name, number)


def budget_line_rows(line: BudgetLine | None) -> Iterator[Row]:
    """Yield the row of what is said of a budget line; an empty side of the move is empty text."""
    if line is not None:
        yield "budget_line", (*move_columns(line.place), line.moves.value)


def funding_text(funding: FundingSet) -> str:
    """Return a set of budgets as text, always in the same order."""
    return FUNDING_SEPARATOR.join(one.value for one in Funding if one in funding)


_ROWS_OF: dict[type[Delta], Callable[[Any], Iterator[Row]]] = {
    RoleDelta: role_rows,
    ActivityDelta: activity_rows,
    StageDelta: stage_rows,
    DetailsDelta: details_rows,
    LettersDelta: letter_rows,
    ScopesDelta: scope_rows,
    AcceptanceDelta: acceptance_rows,
    RuleDelta: rule_rows,
    BudgetLineDelta: budget_line_rows,
    ItemDelta: item_rows,
    RowRecordDelta: row_record_rows,
    MoveRecordDelta: move_record_rows,
    AgendaDelta: agenda_rows,
}


def _trait(trait: Trait[Any], text: str | None = None) -> tuple[str, float, str, str]:
    value = str(trait.value) if text is None else text
    # Plus 0.0: SQLite keeps no negative zero, and the row is hashed as it will be read.
    return value, trait.confidence + 0.0, trait.reason, trait.source.value
