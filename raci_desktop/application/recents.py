"""The index of recent workshops: kept while they are open, rebuilt where it is missing or old."""

from collections.abc import Callable
from pathlib import Path

from raci_desktop.analysis.engine import Engine
from raci_desktop.application.glimpse import Glimpse, glimpse_of
from raci_desktop.application.ports import RecentIndex
from raci_desktop.application.session import WorkshopSession
from raci_desktop.domain.workshop import Workshop

Glance = Callable[[Path], "Workshop | None"]
"""Tells quickly what a file says, without opening it for work; None when it cannot."""


def keep_glimpse(index: RecentIndex, session: WorkshopSession) -> None:
    """Keep what the home page will show of an open workshop."""
    index.keep(session.path, glimpse_of(session.workshop, session.findings))


def rebuilt(index: RecentIndex, glance: Glance, path: Path) -> Glimpse | None:
    """Look into a workshop that is not open, and keep what the home page shows of it.

    None when the file does not let itself be read that way; opening it says why.
    """
    workshop = glance(path)
    if workshop is None:
        return None
    found = glimpse_of(workshop, Engine().full(workshop))
    index.keep(path, found)
    return found
