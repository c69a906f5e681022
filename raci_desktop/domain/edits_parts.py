"""Edits of whole rows and columns: several moved at once, copied, split and merged.

They are told apart from ``edits`` only to keep that room small; ``edits.Edit`` names them all.
"""

from dataclasses import dataclass

from raci_desktop.domain.ids import ActivityId, RoleId


@dataclass(frozen=True, slots=True)
class MoveRoles:
    """Put roles, in the order they have, before another one, or (None) at the end."""

    roles: tuple[RoleId, ...]
    before: RoleId | None


@dataclass(frozen=True, slots=True)
class MoveActivities:
    """Put activities, in the order they have, before another one, or (None) at the end.

    ``group`` is the group they join; None leaves each in its own.
    """

    activities: tuple[ActivityId, ...]
    before: ActivityId | None
    group: str | None = None


@dataclass(frozen=True, slots=True)
class DuplicateRole:
    """Add a copy of a role after it, with its letters, scopes and notes in every stage."""

    role: RoleId
    copy: RoleId
    name: str


@dataclass(frozen=True, slots=True)
class DuplicateActivity:
    """Add a copy of an activity after it, with its letters, scopes and notes in every stage."""

    activity: ActivityId
    copy: ActivityId
    name: str


@dataclass(frozen=True, slots=True)
class SplitRole:
    """Make two roles of one: both are named anew and both have all its letters."""

    role: RoleId
    second: RoleId
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class SplitActivity:
    """Make two activities of one: both are named anew and both have all its letters."""

    activity: ActivityId
    second: ActivityId
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class MergeRoles:
    """Let one role take over the letters of others, which then go."""

    into: RoleId
    others: tuple[RoleId, ...]


@dataclass(frozen=True, slots=True)
class MergeActivities:
    """Let one activity take over the letters of others, which then go.

    It serves and is funded by all that any of them serves and is funded by.
    """

    into: ActivityId
    others: tuple[ActivityId, ...]


PartsEdit = (
    MoveRoles
    | MoveActivities
    | DuplicateRole
    | DuplicateActivity
    | SplitRole
    | SplitActivity
    | MergeRoles
    | MergeActivities
)
