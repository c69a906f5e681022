"""What dragged rows, groups and roles carry: ids, never row numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QByteArray, QMimeData

PARTS_FORMAT = "application/x-raci-desktop-parts"


class PartKind(StrEnum):
    """What is dragged: single rows, the rows of a group as one, or columns."""

    ROWS = "rows"
    GROUP = "group"
    ROLES = "roles"


@dataclass(frozen=True, slots=True)
class DraggedParts:
    """Rows or columns under the pointer; ``origin`` tells which open workshop they are from."""

    kind: PartKind
    ids: tuple[str, ...]
    origin: str


def parts_to_mime(parts: DraggedParts, names: Sequence[str]) -> QMimeData:
    """Return the data of a drag; as text it is the names, for other programs."""
    import json  # not before something is dragged

    fields = {"kind": parts.kind.value, "ids": list(parts.ids), "origin": parts.origin}
    data = QMimeData()
    data.setData(PARTS_FORMAT, QByteArray(json.dumps(fields).encode()))
    data.setText("\n".join(names))
    return data


def parts_from_mime(data: QMimeData, origin: str) -> DraggedParts | None:
    """Return what is dragged, or None when it is not from this workshop."""
    import json

    if not data.hasFormat(PARTS_FORMAT):
        return None
    try:
        fields = json.loads(bytes(data.data(PARTS_FORMAT).data()))
        ids = tuple(str(one) for one in fields["ids"])
        if fields["origin"] != origin or not ids:
            return None
        return DraggedParts(PartKind(fields["kind"]), ids, origin)
    except (ValueError, KeyError, TypeError):
        return None  # another program's data under our name
