"""What the header cells, names and totals of the matrix show, as plain values."""

from dataclasses import dataclass
from typing import TypeAlias

from raci_desktop.domain.record import RowState


@dataclass(frozen=True, slots=True)
class BandPicture:
    """A function above the roles it spans: its name as shown and the code of its colour."""

    name: str
    function: str


@dataclass(frozen=True, slots=True)
class RolePicture:
    """The header of one role; ``outline`` is the severity of the chosen finding about it."""

    name: str
    selected: bool = False
    outline: str | None = None
    level: int = 0
    """How many sizes smaller than usual the name is set, alike in all headers of a stage."""


@dataclass(frozen=True, slots=True)
class ActivityPicture:
    """The name cell of an activity, with a quiet second line such as its funding."""

    name: str
    caption: str = ""
    flag: str | None = None
    selected: bool = False
    current: bool = False
    state: RowState | None = None
    """What the room has said of the row."""


@dataclass(frozen=True, slots=True)
class GroupPicture:
    """The row above a group of activities: folded or not, its name and a count in words."""

    name: str
    count: str = ""
    folded: bool = False
    selected: bool = False
    current: bool = False
    flag: str | None = None
    """The severity of the worst finding about a row folded away."""


@dataclass(frozen=True, slots=True)
class TotalPicture:
    """How many letters a role holds, as (count, symbol); a flag stands for the whole role."""

    counts: tuple[tuple[int, str], ...] = ()
    flag: str | None = None
    outline: str | None = None


@dataclass(frozen=True, slots=True)
class TextPicture:
    """A plain cell of the header block, such as "Activity"; empty text paints the ground."""

    text: str = ""
    strong: bool = True


@dataclass(frozen=True, slots=True)
class GroupFillPicture:
    """The part of a group row that lies over the roles: ground and lower line, no letters."""


HeaderPicture: TypeAlias = (
    BandPicture
    | RolePicture
    | ActivityPicture
    | GroupPicture
    | GroupFillPicture
    | TotalPicture
    | TextPicture
)
