"""The model of the snapshots: kept by typing a name, renamed in place; none of it is an edit."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from raci_desktop.application.ports import SnapshotHead
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import translate
from raci_desktop.ui.drawer.list_model import Index, ListColumn, Listing, ListModel
from raci_desktop.ui.drawer.looks import Kind, Look
from raci_desktop.ui.drawer.when import clock_words
from raci_desktop.ui.session_bridge import SessionBridge


class SnapshotsModel(ListModel[SnapshotHead]):
    """The newest first; what is typed goes to the file's shelf rather than into the workshop."""

    def __init__(self, bridge: SessionBridge, parent: QObject) -> None:
        super().__init__(bridge, _listing(bridge), parent)
        bridge.snapshots_changed.connect(self.refresh)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep a snapshot under a name, or give one another name."""
        text, head = str(value).strip(), self.item(index.row())
        if role != Qt.ItemDataRole.EditRole or not text or (head and head.name == text):
            return False
        if head is None:
            return self.bridge.take_snapshot(text)
        return self.bridge.rename_snapshot(head.id, text)

    def remove(self, rows: Sequence[int]) -> bool:
        """Remove snapshots for good; whoever calls has asked."""
        heads = [head for row in rows if (head := self.item(row)) is not None]
        return all(self.bridge.remove_snapshot(head.id) for head in heads)


def _listing(bridge: SessionBridge) -> Listing[SnapshotHead]:
    def items(_workshop: object) -> Sequence[SnapshotHead]:
        try:
            return tuple(reversed(bridge.session.snapshots.heads()))
        except EditRefusedError as error:
            bridge.refused.emit(error.message)
            return ()

    def nothing_to_plan(*_: object) -> Any:
        return None

    return Listing(
        items=items,
        key=lambda head: head.id,
        name=lambda _workshop, head: head.name,
        columns=[
            ListColumn(
                lambda: translate("Snapshots", "Snapshot"),
                lambda _workshop, head: head.name,
                nothing_to_plan,
                Kind.TEXT,
                width=0,
                look=lambda _workshop, head: Look(head.name, weight=500),
            ),
            _told(lambda: translate("Snapshots", "Kept"), lambda head: clock_words(head.at), 150),
            _told(lambda: translate("Snapshots", "By"), lambda head: head.author or "–", 150),
        ],
        concerns=(),
        add=nothing_to_plan,
        add_words=lambda: translate("Snapshots", "Keep the workshop as it stands, under a name"),
    )


def _told(
    title: Callable[[], str], text: Callable[[SnapshotHead], str], width: int
) -> ListColumn[SnapshotHead]:
    return ListColumn(
        title,
        lambda _workshop, head: text(head),
        kind=Kind.TOLD,
        width=width,
        look=lambda _workshop, head: Look(text(head), "text_2"),
    )
