"""Identifiers of workshop parts: opaque strings, never row numbers."""

import os
from typing import NewType

StageId = NewType("StageId", str)
RoleId = NewType("RoleId", str)
ActivityId = NewType("ActivityId", str)
ItemId = NewType("ItemId", str)
StepId = NewType("StepId", str)
SnapshotId = NewType("SnapshotId", str)

_BYTES = 6  # 48 random bits: a clash within one workshop is out of reach


def new_stage_id() -> StageId:
    """Return an id no other stage has."""
    return StageId("s" + os.urandom(_BYTES).hex())


def new_role_id() -> RoleId:
    """Return an id no other role has."""
    return RoleId("r" + os.urandom(_BYTES).hex())


def new_activity_id() -> ActivityId:
    """Return an id no other activity has."""
    return ActivityId("a" + os.urandom(_BYTES).hex())


def new_item_id() -> ItemId:
    """Return an id no other decision, action or parked item has."""
    return ItemId("i" + os.urandom(_BYTES).hex())


def new_step_id() -> StepId:
    """Return an id no other step of the agenda has."""
    return StepId("t" + os.urandom(_BYTES).hex())


def new_snapshot_id() -> SnapshotId:
    """Return an id no other snapshot has."""
    return SnapshotId("n" + os.urandom(_BYTES).hex())
