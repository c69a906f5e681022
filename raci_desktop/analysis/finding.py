"""A finding: what one rule says of one place in the workshop, as a value."""

from dataclasses import dataclass
from enum import IntEnum

from raci_desktop.domain.edits import Edit
from raci_desktop.domain.ids import ActivityId, RoleId, StageId


class Severity(IntEnum):
    """How much a finding weighs; a larger number is worse."""

    NOTE = 1
    WARNING = 2
    BLOCKER = 3

    @property
    def word(self) -> str:
        """The lower-case word used in documents and on the command line."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Subject:
    """What a finding is about.

    ``from_stage`` is set for findings between two stages, which belong to the later one.
    ``activity`` is None for findings about roles. ``cells`` are the cells to outline.
    """

    stage: StageId
    activity: ActivityId | None = None
    roles: tuple[RoleId, ...] = ()
    from_stage: StageId | None = None
    cells: tuple[tuple[ActivityId, RoleId], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One open or accepted finding; every text is one plain sentence with the room's names."""

    rule: str
    severity: Severity
    subject: Subject
    title: str
    message: str
    why: str
    question: str
    detail: str = ""
    """What tells this finding from another of the same rule about the same row: a scope."""

    @property
    def key(self) -> str:
        """What stays the same while a finding is about the same thing; ties an acceptance."""
        about = self.subject
        place = (about.stage, about.from_stage, about.activity, about.roles)
        return finding_key(self.rule, *place, self.detail)


def finding_key(
    rule: str,
    stage: StageId,
    from_stage: StageId | None,
    activity: ActivityId | None,
    roles: tuple[RoleId, ...],
    detail: str,
) -> str:
    """Return the key of a finding: its rule and what it is about; roles only where no row is."""
    about = "" if activity else ",".join(roles)
    return "|".join((rule, stage, from_stage or "", activity or "", detail, about))


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit that would settle a finding, with the words of its button."""

    label: str
    edit: Edit
