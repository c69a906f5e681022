"""Sittings at a real document: the sample workshop in a file, opened in a session."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage.document import create, open_document

BEFORE, MIDDLE, AFTER = StageId("before"), StageId("middle"), StageId("after")
HOO, SUPPORT, HOP, HOD, TEAMS = (RoleId(one) for one in ("hoo", "as", "hop", "hod", "pt"))


def at(activity: str, role: RoleId, stage: StageId = AFTER) -> CellRef:
    """The place of a cell of the sample."""
    return CellRef(stage, ActivityId(activity), role)


def sample_file(folder: Path, workshop: Workshop | None = None) -> Path:
    """Write a workshop (the sample unless given) and return its path."""
    path = folder / "sample.raci"
    create(path, workshop or sample_workshop()).close()
    return path


@contextmanager
def sitting(path: Path, author: str = "Kim") -> Generator[WorkshopSession, None, None]:
    """Open a file in a session, and close both afterwards."""
    session = WorkshopSession(open_document(path), author)
    try:
        yield session
    finally:
        session.close()


def on_disk(path: Path) -> Workshop:
    """What a file holds."""
    with open_document(path) as document:
        return document.load()
