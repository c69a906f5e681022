"""Random workshops in which every rule finds something to say, and random edits of them.

They are made from a seed: what the rules need is a likely mixture of letters and traits, not a
small counterexample.
"""

import random
from dataclasses import replace
from itertools import combinations

from raci_desktop.analysis.settings import DEFAULT_LIMITS, Settings
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.budget_lines import BudgetMove, MovePlace
from raci_desktop.domain.compare import ledger
from raci_desktop.domain.edits import (
    AcceptFinding,
    AddActivity,
    AddRole,
    ClearCells,
    Edit,
    MoveActivity,
    MoveLetter,
    MoveRole,
    PlaceLetter,
    RemoveActivities,
    RemoveLetter,
    RemoveRoles,
    ReviseActivity,
    ReviseRole,
    ReviseStage,
    SetBudgetLine,
    ToggleLetter,
    WriteCells,
)
from raci_desktop.domain.ids import ActivityId, RoleId, StageId, new_activity_id, new_role_id
from raci_desktop.domain.letters import RASCI, Letter
from raci_desktop.domain.matrix import Cell, CellRef
from raci_desktop.domain.roles import UNCOUNTED, Role
from raci_desktop.domain.traits import Budget, Function, RoleKind, ServiceKind, Topic, guessed, said
from raci_desktop.domain.workshop import YBIYRI, Acceptance, Stage, Workshop
from tests.analysis.notation import FUNDING, ROLES, matrix, read_cell

TALKATIVE = Settings(
    limits={
        name: {"share": 10, "rows": 2, "roles": 2, "consulted": 1}.get(name.partition(".")[2], 1)
        for name in DEFAULT_LIMITS
    }
)
"""Limits so low that the rules of large matrices speak in small ones."""

CELLS = ["A", "R", "R", "AR", "C", "I", "I", "S", "?", "A(product)", "A(IT)", "R(nights)", "AC"]
TOPICS = [topic for topic in Topic if topic is not Topic.GENERAL]
NAMES = ["Shop", "Depot", "Till", "Build and run", "Ship", "Ledger", "Nights"]
STAGES = ["Before", "Between", "After"]


def lively(seed: int) -> Workshop:
    """A workshop of seven roles, six activities and three stages."""
    dice = random.Random(seed)
    codes = dice.sample(sorted(ROLES), 7)
    workshop = matrix(" ".join(codes) + "\n-- Before")
    if dice.random() < 0.3:
        vacant = replace(workshop.roles[0], name="Release manager (vacant)")
        workshop = replace(workshop, roles=(vacant, *workshop.roles[1:]))
    activities = tuple(random_activity(dice, ActivityId(f"a{i}"), i * 8) for i in range(6))
    stages = tuple(
        Stage(StageId(name), name, position=i, touched=name != "Between" or dice.random() < 0.5)
        for i, name in enumerate(STAGES)
    )
    matrices: dict[StageId, dict[ActivityId, dict[RoleId, Cell]]] = {}
    rows: dict[ActivityId, dict[RoleId, Cell]] = {}
    for stage in stages:
        if stage.touched:
            # Later stages mostly keep what was there, as real ones do.
            rows = {
                one.id: rows[one.id]
                if one.id in rows and dice.random() < 0.4
                else random_row(dice, workshop)
                for one in activities
            }
            matrices[stage.id] = {key: row for key, row in rows.items() if row}
    return replace(
        workshop,
        activities=activities,
        stages=stages,
        matrices={stage: rows for stage, rows in matrices.items() if rows},
        letters=RASCI,
        template=dice.choice(["", YBIYRI]),
    )


def random_activity(dice: random.Random, key: ActivityId, position: int = 0) -> Activity:
    """An activity that some rule cares for."""
    service = dice.choice(
        [ServiceKind.DIGITAL] * 4 + [ServiceKind.FOUNDATIONAL] * 2 + [*ServiceKind]
    )
    topic = dice.choice(TOPICS)
    return Activity(
        key,
        f"{dice.choice(NAMES)} {key}",
        dice.choice(["", "", "G"]),
        position,
        said(service) if dice.random() < 0.8 else guessed(service, 0.5),
        said(topic) if dice.random() < 0.8 else guessed(topic, 0.5),
        said(FUNDING[dice.choice(sorted(FUNDING))])
        if dice.random() < 0.7
        else guessed(frozenset()),
    )


def random_row(dice: random.Random, workshop: Workshop) -> dict[RoleId, Cell]:
    """A row with letters in some cells; now and then one of onlookers, or none."""
    kind = dice.random()
    if kind < 0.05:
        return {}
    cells = ["C", "I"] if kind < 0.12 else CELLS
    filled = dice.choice([0.3, 0.6, 1.0])
    return {
        role.id: read_cell(dice.choice(cells)) for role in workshop.roles if dice.random() < filled
    }


def random_edit(dice: random.Random, workshop: Workshop) -> Edit:
    """An edit of a workshop, mostly of letters, as in a room."""
    kind = dice.random()
    if kind < 0.7:
        return _edit_of_letters(dice, workshop)
    if kind < 0.9:
        return _edit_of_traits(dice, workshop)
    return _edit_of_parts(dice, workshop)


def _ref(dice: random.Random, workshop: Workshop) -> CellRef:
    return CellRef(
        dice.choice(workshop.stages).id,
        dice.choice(workshop.activities).id,
        dice.choice(workshop.roles).id,
    )


def _edit_of_letters(dice: random.Random, workshop: Workshop) -> Edit:
    ref, other = _ref(dice, workshop), _ref(dice, workshop)
    letter = dice.choice([x for x in Letter if x is not Letter.UNREAD])
    near = replace(ref, role=other.role)
    return dice.choice(
        [
            PlaceLetter((ref,), letter),
            PlaceLetter((ref, other), Letter.RESPONSIBLE),
            ToggleLetter((ref,), letter),
            RemoveLetter((ref, other), letter),
            ClearCells((ref,)),
            MoveLetter(ref, near, Letter.ACCOUNTABLE),
            MoveLetter(ref, near, Letter.RESPONSIBLE),
            WriteCells(((ref, read_cell(dice.choice(CELLS))),)),
        ]
    )


def random_move(dice: random.Random, workshop: Workshop) -> MovePlace:
    """A move of the ledger of two stages, or one of no ledger."""
    begun = [stage.id for stage in workshop.stages if stage.touched]
    before, after = dice.choice(list(combinations(begun, 2)))
    moves = ledger(workshop, before, after)
    if not moves or dice.random() < 0.1:
        return MovePlace(before, after, dice.choice(workshop.activities).id, None, None)
    return dice.choice(moves).place(before, after)


def _edit_of_traits(dice: random.Random, workshop: Workshop) -> Edit:
    role, activity = dice.choice(workshop.roles), dice.choice(workshop.activities)
    like = random_activity(dice, activity.id)
    stage = dice.choice(workshop.stages)
    code = dice.choice(["P0", "P2", "A1", "A2", "A5"])
    return dice.choice(
        [
            ReviseActivity(activity.id, topic=like.topic),
            ReviseActivity(activity.id, service=like.service, group=like.group),
            ReviseActivity(activity.id, funding=like.funding, name=like.name),
            ReviseRole(role.id, function=said(dice.choice(list(Function)))),
            ReviseRole(role.id, kind=said(dice.choice(list(RoleKind)))),
            ReviseRole(role.id, on_call=dice.choice([UNCOUNTED, 0, 2, 3])),
            ReviseRole(role.id, budget=said(dice.choice(list(Budget)))),
            ReviseRole(role.id, name=f"Guild {dice.randrange(9)}"),
            ReviseActivity(activity.id, name=like.name, service=like.service),
            ReviseStage(stage.id, name=f"Step {dice.randrange(9)}"),
            SetBudgetLine(random_move(dice, workshop), dice.choice([None, *BudgetMove])),
            AcceptFinding(Acceptance(f"{code}|{stage.id}||{activity.id}||", "agreed", "Ada")),
        ]
    )


def _edit_of_parts(dice: random.Random, workshop: Workshop) -> Edit:
    role, activity = dice.choice(workshop.roles), dice.choice(workshop.activities)
    if len(workshop.roles) < 4 or len(workshop.activities) < 4:
        return AddActivity(random_activity(dice, new_activity_id()), activity.id)
    return dice.choice(
        [
            AddRole(Role(new_role_id(), f"Guest {dice.random()}"), role.id),
            AddActivity(random_activity(dice, new_activity_id()), activity.id),
            MoveRole(role.id, dice.choice(workshop.roles).id),
            MoveActivity(activity.id, dice.choice(workshop.activities).id),
            RemoveRoles((role.id,)),
            RemoveActivities((activity.id, dice.choice(workshop.activities).id)),
        ]
    )
