"""Outcomes: what an edit, an undo or a redo changed, for views to redraw from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from raci_desktop.application.ports import EntryKind
from raci_desktop.application.saving import SavedState as SavedState
from raci_desktop.application.saving import Saving as Saving
from raci_desktop.domain.workshop import Workshop

if TYPE_CHECKING:
    from raci_desktop.analysis.findings import FindingsDelta
    from raci_desktop.domain.change import Change


@dataclass(frozen=True, slots=True)
class Outcome:
    """One step of the workshop: before, after, what changed, and the findings it moved."""

    kind: EntryKind
    change: "Change"
    before: Workshop
    after: Workshop
    findings: "FindingsDelta"
    saved: SavedState
    undo_label: str
    redo_label: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What an edit would change and which findings it would move; nothing has happened."""

    change: "Change"
    after: Workshop
    findings: "FindingsDelta"
