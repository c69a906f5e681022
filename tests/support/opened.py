"""A workshop opened as the window opens it: a real file, a session, a bridge, a view state."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage.document import create
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.theme import ThemeHolder
from raci_desktop.ui.view_state import ViewState


@dataclass(frozen=True, slots=True)
class Opened:
    """What the widgets of one window share."""

    bridge: SessionBridge
    state: ViewState
    theme: ThemeHolder

    @property
    def workshop(self) -> Workshop:
        """The workshop as it stands."""
        return self.bridge.workshop


@contextmanager
def opened_workshop(folder: Path, workshop: Workshop | None = None) -> Iterator[Opened]:
    """Write a workshop (the sample unless given) to a file and open it; close it afterwards."""
    document = create(folder / "opened.raci", workshop or sample_workshop())
    session = WorkshopSession(document, "Kim")
    bridge = SessionBridge(session)
    stages = session.workshop.stages
    try:
        yield Opened(bridge, ViewState(stages[0].id, stages[-1].id), ThemeHolder("light"))
    finally:
        session.close()


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[Opened]:
    """The sample workshop, opened from a real file."""
    with opened_workshop(tmp_path) as shared:
        yield shared
