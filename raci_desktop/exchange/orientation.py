"""Do the activities go down or across? Both readings of a block are scored, the better one wins."""

from collections.abc import Sequence

from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.body import label_of
from raci_desktop.exchange.headers import column_header
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.vocabulary import (
    is_activity_header,
    is_activity_name,
    is_role_header,
    is_role_name,
)


def plausibility(table: Table) -> float:
    """Return how well a table reads with its rows as activities and its columns as roles."""
    roles = [role.name for role in table.roles if role.named]
    labels = [label_of(table, row)[1] for row in table.rows]
    labels = [label for label in labels if label.strip()]
    score = 1.5 * (_share(roles, is_role_name) - _share(labels, is_role_name))
    score += 1.0 * (_share(labels, _activity_like) - _share(roles, _activity_like))
    score += 1.6 * (_one_owner(table) - _one_owner_across(table))
    score += 0.5 * (len(labels) == len(table.rows)) + 0.5 * (len(roles) == len(table.roles))
    score += 0.3 * (_mean(labels) > _mean(roles)) + 0.2 * (len(labels) > len(roles))
    return score + _corner(table)


def _share(names: Sequence[str], test: object) -> float:
    if not names or not callable(test):
        return 0.0
    return sum(1 for name in names if test(name)) / len(names)


def _activity_like(name: str) -> bool:
    return is_activity_name(name) and not is_role_name(name)


def _mean(names: Sequence[str]) -> float:
    return sum(len(name) for name in names) / len(names) if names else 0.0


def _accountable(table: Table, row: int, column: int) -> bool:
    reading = table.survey.reading(row, column)
    return any(mark.letter is Letter.ACCOUNTABLE for mark in reading.marks)


def _one_owner(table: Table) -> float:
    """Return the share of rows with exactly one A, as a sound activity has."""
    counts = [
        sum(_accountable(table, row, column) for column in table.role_cells) for row in table.rows
    ]
    return sum(1 for count in counts if count == 1) / len(counts)


def _one_owner_across(table: Table) -> float:
    counts = [
        sum(_accountable(table, row, column) for row in table.rows) for column in table.role_cells
    ]
    return sum(1 for count in counts if count == 1) / len(counts)


def _corner(table: Table) -> float:
    """Return what the corner says: "Task" speaks for rows as activities, "Role" against."""
    if table.labels.activity < 0:
        return -0.5
    text = column_header(table.survey, table.header, table.labels.activity)
    rows, roles = is_activity_header(text), is_role_header(text)
    if not text or rows == roles:
        return 0.0
    return 1.0 if rows else -1.0
