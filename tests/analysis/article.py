"""The article's three states as workshops, with the findings expected of them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import Cell, Mark, make_cell
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
from raci_desktop.domain.workshop import Stage, Workshop

DATA: dict[str, Any] = json.loads(
    (Path(__file__).parent / "article_states.json").read_text(encoding="utf-8")
)
PARTS = ("compact", "workshop")

FUNDING = {
    "product": frozenset({Funding.PRODUCT}),
    "IT": frozenset({Funding.IT}),
    "opex": frozenset({Funding.OPEX}),
    "mixed": frozenset({Funding.PRODUCT, Funding.IT}),
}


def read_cell(text: str) -> Cell:
    """Read "A/R (product-funded)"."""
    letters, _, scope = text.partition("(")
    marks = [
        Mark(Letter(symbol), scope.rstrip(")") if symbol in "AR" else "")
        for symbol in letters.strip().replace("/", "")
    ]
    return make_cell(marks)


def _role(data: dict[str, Any], position: int) -> Role:
    return Role(
        RoleId(data["id"]),
        data["name"],
        position,
        said(Function(data["function"])),
        said(RoleKind(data["kind"])),
        said(Budget(data["budget"]) if data["budget"] else Budget.NONE),
    )


def _activity(data: dict[str, Any], position: int) -> Activity:
    return Activity(
        ActivityId(data["id"]),
        data["name"],
        data.get("group", ""),
        position,
        said(ServiceKind(data["service"])),
        said(Topic(data["topic"])),
        said(FUNDING[data["funding"]]),
    )


def stage_id(name: str) -> StageId:
    return StageId(name)


def article(part: str) -> Workshop:
    """The compact matrix or the ten-row workshop, with all its stages."""
    data = DATA[part]
    stages = tuple(
        Stage(stage_id(one["name"]), one["name"], position=i, touched=True)
        for i, one in enumerate(data["stages"])
    )
    matrices = {
        stage_id(one["name"]): {
            ActivityId(activity): {
                RoleId(role): read_cell(text) for role, text in cells.items() if text
            }
            for activity, cells in one["cells"].items()
        }
        for one in data["stages"]
    }
    return Workshop(
        roles=tuple(_role(one, i) for i, one in enumerate(DATA["roles"])),
        activities=tuple(_activity(one, i) for i, one in enumerate(data["activities"])),
        stages=stages,
        matrices=matrices,
    )


def reworked(
    workshop: Workshop,
    role: Callable[[Role], Role] = lambda one: one,
    activity: Callable[[Activity], Activity] = lambda one: one,
) -> Workshop:
    """The workshop with each role and activity put through a function."""
    return replace(
        workshop,
        roles=tuple(map(role, workshop.roles)),
        activities=tuple(map(activity, workshop.activities)),
    )


def only(workshop: Workshop, *names: str) -> Workshop:
    """The workshop with only some of its stages."""
    return replace(workshop, stages=tuple(s for s in workshop.stages if s.name in names))
