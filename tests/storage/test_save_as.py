"""Save As: a whole new file with the history, even when the old one is lost."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from raci_desktop.application.ports import DocumentError, NotSavedError
from raci_desktop.domain.letters import Letter
from raci_desktop.storage.document import RaciDocument, create, open_document
from raci_desktop.storage.lock import lock_file
from tests.storage import worker
from tests.storage.build import HEAD, entry, large, placed, small, undone
from tests.storage.processes import line, working


def test_a_copy_has_everything_and_is_open(document: RaciDocument, tmp_path: Path) -> None:
    workshop, change = placed(document.load())
    document.commit(change, entry(change))
    target = tmp_path / "copies" / "Copy.raci"
    target.parent.mkdir()
    with document.save_as(target, workshop) as copy:
        assert copy.path == target
        assert copy.read_only == copy.warning == ""
        assert copy.load() == workshop
        assert copy.heads() == document.heads()
        assert copy.changes("g1") == [change]
        assert undone(copy, workshop, "g1") == small()
    assert document.load() == workshop, "the original is as it was"
    assert [file.name for file in target.parent.iterdir()] == ["Copy.raci"]


def test_edits_that_were_not_saved_are_saved_in_the_copy(
    document: RaciDocument, tmp_path: Path
) -> None:
    first, change = placed(document.load())
    document.commit(change, entry(change, "g1"))
    second, late = placed(first, Letter.RESPONSIBLE, HEAD)
    document.path.unlink()
    with pytest.raises(NotSavedError):
        document.commit(late, entry(late, "g2"))
    with document.save_as(tmp_path / "b.raci", first) as copy:
        assert copy.commit(late, entry(late, "g2")) == 2
        assert copy.load() == second
        assert [(head.number, head.group) for head in copy.heads()] == [(1, "g1"), (2, "g2")]
        assert undone(copy, undone(copy, second, "g2"), "g1") == small()


def test_the_copy_may_take_the_place_of_the_lost_file(document: RaciDocument) -> None:
    workshop, change = placed(document.load())
    document.commit(change, entry(change))
    document.path.unlink()
    with document.save_as(document.path, workshop) as copy:
        assert copy.read_only == ""
        assert copy.load() == workshop
        assert copy.changes("g1") == [change]
        document.close()
        assert lock_file(copy.path).exists(), "the lock went over to the copy"
        with open_document(copy.path) as other:
            assert "open elsewhere" in other.read_only
    assert not lock_file(copy.path).exists()


def test_a_copy_in_the_place_of_the_lost_file_may_fail(path: Path) -> None:
    """The document goes on waiting for its file."""
    elsewhere = path.parent.with_name("elsewhere")
    with open_document(path) as document:
        workshop, change = placed(document.load())
        path.parent.rename(elsewhere)
        with pytest.raises(DocumentError) as refused:
            document.save_as(path, workshop)
        assert refused.value.code == "unwritable"
        elsewhere.rename(path.parent)
        document.commit(change, entry(change))
        assert document.read_only == ""


def test_the_own_file_is_not_replaced(document: RaciDocument, tmp_path: Path) -> None:
    before = document.path.read_bytes()
    (tmp_path / "link.raci").symlink_to(document.path)
    os.link(document.path, tmp_path / "hard.raci")
    for target in (document.path, tmp_path / "link.raci", tmp_path / "hard.raci"):
        with pytest.raises(DocumentError) as refused:
            document.save_as(target, large(10))
        assert refused.value.code == "same-file"
    _, change = placed(document.load())
    assert document.path.read_bytes() == before
    document.commit(change, entry(change))


def test_a_file_at_the_target_is_replaced_only_by_a_whole_one(
    document: RaciDocument, tmp_path: Path
) -> None:
    target = tmp_path / "b.raci"
    create(target, large(10)).close()
    before = target.read_bytes()
    workshop, _ = placed(document.load())
    bad_workshop = replace(workshop, scopes=("\ud800",))
    with pytest.raises(DocumentError) as refused:
        document.save_as(target, bad_workshop)
    assert refused.value.code == "text"
    assert target.read_bytes() == before
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {"b.raci", document.path.name, lock_file(document.path).name}
    with document.save_as(target, workshop) as copy:
        assert copy.load() == workshop


def test_a_target_that_is_open_elsewhere_is_not_replaced(
    document: RaciDocument, tmp_path: Path
) -> None:
    target = tmp_path / "b.raci"
    create(target, large(10)).close()
    with working(worker.hold, target) as process:
        line(process)
        with pytest.raises(DocumentError, match="open elsewhere") as refused:
            document.save_as(target, small())
    assert refused.value.code == "in-use"


def test_a_folder_that_is_missing(document: RaciDocument, tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as refused:
        document.save_as(tmp_path / "gone" / "b.raci", small())
    assert refused.value.code == "unwritable"
    _, change = placed(document.load())
    document.commit(change, entry(change))


def test_a_reader_may_copy(document: RaciDocument, tmp_path: Path) -> None:
    with open_document(document.path) as reader:
        assert reader.read_only
        with reader.save_as(tmp_path / "b.raci", reader.load()) as copy:
            assert copy.read_only == ""


def test_a_history_that_cannot_be_read_any_more_is_said_to_be_left_out(path: Path) -> None:
    with open_document(path) as document:
        workshop, change = placed(document.load())
        document.commit(change, entry(change))
        os.truncate(path, 100)  # as a disk that fails
        with document.save_as(path.with_name("b.raci"), workshop) as copy:
            assert copy.load() == workshop
            assert "the copy begins without it" in copy.warning
            assert copy.heads() == []


def test_a_clean_copy_has_no_history(document: RaciDocument, tmp_path: Path) -> None:
    before = document.load()
    secret, change = placed(before)
    document.commit(change, entry(change, "g1"))
    document.save_clean_copy(tmp_path / "clean.raci", secret)
    with open_document(tmp_path / "clean.raci") as copy:
        assert copy.load() == secret
        assert copy.heads() == []
    assert "Q?" not in (tmp_path / "clean.raci").read_bytes().decode(errors="replace")
    assert document.heads(), "the document keeps its own"
