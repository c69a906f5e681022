"""A window on a copy of the sample workshop, on a display of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from raci_desktop.application.templates import sample_workshop
from raci_desktop.storage.document import create
from tests.e2e.screen import Screen, running
from tests.support.xvfb import Display


@pytest.fixture
def sample(xvfb: Display, tmp_path: Path) -> Iterator[Screen]:
    file = tmp_path / "sample.raci"
    create(file, sample_workshop()).close()
    with running(xvfb, file, tmp_path / "home") as screen:
        yield screen
