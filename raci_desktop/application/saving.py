"""Whether what is shown is on disk; apart from outcomes, for a window says it before any."""

from dataclasses import dataclass
from enum import Enum, auto


class Saving(Enum):
    """Whether what is shown is on disk."""

    SAVED = auto()
    NOT_SAVED = auto()
    READ_ONLY = auto()
    OPENING = auto()
    """Shown from a glance at the file; it is open, and can be changed, in a moment."""


@dataclass(frozen=True, slots=True)
class SavedState:
    """The saved state with its reason (one sentence) and the time of the last commit."""

    saving: Saving
    reason: str = ""
    at: str = ""
