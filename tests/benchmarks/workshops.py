"""Workshops to measure with: as large as asked, with roles and activities that rules speak of."""

import random
from dataclasses import replace

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Mark, Matrix
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import (
    Budget,
    Function,
    Funding,
    RoleKind,
    ServiceKind,
    Topic,
    said,
)
from raci_desktop.domain.workshop import Workshop, new_workshop

BEFORE, AFTER = StageId("s-before"), StageId("s-after")
STEP = 1 << 16
LARGE = (500, 60)
"""Rows and columns of the workshop most aims are about."""
HUGE = (2000, 200)
"""Rows and columns of the largest matrix an import takes."""

_CELLS = {letter: Cell((Mark(letter),)) for letter in Letter}
_ORDER = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE, Letter.CONSULTED, Letter.INFORMED)
_BUDGETS = (Budget.OPEX, Budget.PRODUCT, Budget.IT, Budget.NONE)


def workshop(rows: int, columns: int, marks: int) -> Workshop:
    """Return a workshop with so many marks in every row of both stages.

    Each row has one A; in every seventh row After's stands in another column.
    """
    roles = tuple(_role(i) for i in range(columns))
    activities = tuple(_activity(i) for i in range(rows))
    empty = new_workshop(BEFORE, AFTER, f"{rows} by {columns}")
    return replace(
        empty,
        roles=roles,
        activities=activities,
        stages=tuple(replace(stage, touched=True) for stage in empty.stages),
        matrices={
            BEFORE: _matrix(activities, roles, marks, shift=0),
            AFTER: _matrix(activities, roles, marks, shift=1),
        },
    )


def scattered(rows: int, columns: int) -> Workshop:
    """Return a workshop with a letter in every cell, drawn by chance: much to find everywhere."""
    dice = random.Random(rows * columns)
    made = workshop(rows, columns, 4)
    matrices = {
        stage: {
            activity.id: {role.id: _CELLS[dice.choice(_ORDER)] for role in made.roles}
            for activity in made.activities
        }
        for stage in (BEFORE, AFTER)
    }
    return replace(made, matrices=matrices)


def _role(number: int) -> Role:
    functions, kinds = list(Function), list(RoleKind)
    return Role(
        RoleId(f"r{number:04}"),
        f"Head of department {number}",
        number * STEP,
        said(functions[number * len(functions) // 16 % len(functions)]),
        said(kinds[number % len(kinds)]),
        said(_BUDGETS[number % len(_BUDGETS)]),
    )


def _activity(number: int) -> Activity:
    services, topics, funds = list(ServiceKind), list(Topic), list(Funding)
    return Activity(
        ActivityId(f"a{number:05}"),
        f"Activity number {number} of the client's list",
        f"Group {number // 20}",
        number * STEP,
        said(services[number % len(services)]),
        said(topics[number % len(topics)]),
        said(frozenset(funds[: number % 3])),
    )


def _matrix(
    activities: tuple[Activity, ...], roles: tuple[Role, ...], marks: int, shift: int
) -> Matrix:
    spread = max(1, len(roles) // marks)
    return {
        activity.id: {
            roles[(row + place * spread) % len(roles)].id: _CELLS[
                _letter(place, shift if row % 7 == 0 else 0)
            ]
            for place in range(marks)
        }
        for row, activity in enumerate(activities)
    }


def _letter(place: int, shift: int) -> Letter:
    if place == shift:
        return Letter.ACCOUNTABLE
    return _ORDER[1 + place % 3]
