"""A small document in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from raci_desktop.storage.document import RaciDocument, create
from tests.storage.build import small


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of a small document that nobody has open."""
    path = tmp_path / "Workshop.raci"
    create(path, small()).close()
    return path


@pytest.fixture
def document(tmp_path: Path) -> Iterator[RaciDocument]:
    """A small document that is open for writing."""
    with create(tmp_path / "Workshop.raci", small()) as document:
        yield document
