"""A process killed in the middle of editing: every acknowledged edit is in the file."""

from pathlib import Path

import pytest

from raci_desktop.domain.matrix import CellRef
from raci_desktop.storage.document import create, open_document
from tests.storage import worker
from tests.storage.build import BEFORE, DIGITAL, HEAD, large
from tests.storage.processes import line, rest, working


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 13, 40])
def test_every_acknowledged_edit_survives_a_kill(path: Path, count: int) -> None:
    with working(worker.edit_for_ever, path) as process:
        heard = [line(process) for _ in range(count)]
        process.kill()  # while it is at the next edit
        heard += rest(process)
    with open_document(path) as document:
        assert document.read_only == "", "the lock of a dead process hinders nobody"
        numbers = [str(head.number) for head in document.heads()]
        assert numbers[: len(heard)] == heard
        assert len(numbers) <= len(heard) + 1, "at most one was written and not yet said"
        cell = document.load().cell(CellRef(BEFORE, DIGITAL, HEAD))
        assert cell.note == f"Edit {len(numbers)}"


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_large_edit_is_there_whole_or_not_at_all(tmp_path: Path, count: int) -> None:
    path = tmp_path / "large.raci"
    workshop = large(200)
    create(path, workshop).close()
    with working(worker.edit_at_large, path) as process:
        for _ in range(count):
            line(process)
        process.kill()
    with open_document(path) as document:
        assert document.read_only == ""
        cleared = len(document.heads()) % 2 == 1
        assert document.load().matrix(BEFORE) == ({} if cleared else workshop.matrix(BEFORE))
