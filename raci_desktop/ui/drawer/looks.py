"""How a cell of the drawer's tables looks: its words with tone, sign and strike, as one value."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt

from raci_desktop.ui.dialogs.parts import Tone

LOOK_ROLE = Qt.ItemDataRole.UserRole + 10
"""A ``Look``."""
KIND_ROLE = Qt.ItemDataRole.UserRole + 11
"""A ``Kind``."""
OFFER_ROLE = Qt.ItemDataRole.UserRole + 12
"""The words to choose or complete from, a list; None where there are none."""


class Kind(Enum):
    """What a column holds, and so what it is edited with."""

    TEXT = auto()
    """One line of text."""
    LONG = auto()
    """Text that may have several lines."""
    NAME = auto()
    """Text with names offered to complete it."""
    CHOICE = auto()
    """One of several words."""
    DATE = auto()
    """A date from a calendar, or whatever people write instead."""
    NUMBER = auto()
    """A whole number."""
    PLACE = auto()
    """What a row is about; pressed, it is shown."""
    TOLD = auto()
    """Text that is only read."""


@dataclass(frozen=True, slots=True)
class Look:
    """The words of a cell and how they are painted."""

    text: str = ""
    tone: Tone = "text"
    icon: str = ""
    """Name of an icon before the words, in their tone."""
    struck: bool = False
    weight: int = 400
    hint: bool = False
    """Whether the words only say what could stand here."""
