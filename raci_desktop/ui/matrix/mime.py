"""What a dragged letter carries: ids, never row numbers."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData

from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef

FORMAT = "application/x-raci-desktop-mark"


@dataclass(frozen=True, slots=True)
class Dragged:
    """A letter under the pointer: from the tray (no source) or lifted from a cell.

    ``origin`` tells which open workshop it comes from; another one takes it as a plain letter.
    """

    letter: Letter
    origin: str
    source: CellRef | None = None
    scope: str = ""


def to_mime(dragged: Dragged) -> QMimeData:
    """Return the data of a drag; as text it is the letter, for other programs."""
    import json  # the first letter dragged can wait for it, a workshop that opens need not

    source = dragged.source
    fields = {
        "letter": dragged.letter.value,
        "origin": dragged.origin,
        "scope": dragged.scope,
        "source": [source.stage, source.activity, source.role] if source else None,
    }
    data = QMimeData()
    data.setData(FORMAT, QByteArray(json.dumps(fields).encode()))
    data.setText(dragged.letter.value)
    return data


def from_mime(data: QMimeData, origin: str) -> Dragged | None:
    """Return what is dragged, or None when it is not one of our letters."""
    import json

    if not data.hasFormat(FORMAT):
        return None
    try:
        fields = json.loads(bytes(data.data(FORMAT).data()))
        letter = Letter(fields["letter"])
        if fields["origin"] != origin:
            return Dragged(letter, origin)
        return Dragged(letter, origin, _source(fields["source"]), str(fields["scope"]))
    except (ValueError, KeyError, TypeError):
        return None  # another program's data under our name


def _source(parts: list[str] | None) -> CellRef | None:
    if parts is None:
        return None
    stage, activity, role = parts
    return CellRef(StageId(stage), ActivityId(activity), RoleId(role))
