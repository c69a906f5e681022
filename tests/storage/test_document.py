"""A document is created, loaded, edited, closed and opened again; undo reads its journal."""

from pathlib import Path

import pytest

from raci_desktop.application.ports import Document, DocumentError, EntryKind, NotSavedError
from raci_desktop.domain.apply import apply
from raci_desktop.domain.letters import Letter
from raci_desktop.storage.document import RaciDocument, create, open_document
from tests.storage.build import HEAD, entry, large, placed, small, undone


def test_it_is_the_document_the_application_asks_for(document: RaciDocument) -> None:
    wanted: Document = document
    assert wanted.load() == small()


def test_a_new_document_is_a_complete_file_at_once(path: Path) -> None:
    assert path.stat().st_size > 0
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    with open_document(path) as document:
        assert document.read_only == ""
        assert document.warning == ""
        assert document.load() == small()
        assert document.heads() == []


def test_a_large_workshop_comes_back_whole(tmp_path: Path) -> None:
    workshop = large()
    create(tmp_path / "large.raci", workshop).close()
    with open_document(tmp_path / "large.raci") as document:
        assert document.load() == workshop
        assert document.load() == workshop, "a second load reads the file again"


def test_equal_cells_are_one_object(tmp_path: Path) -> None:
    with create(tmp_path / "large.raci", large()) as document:
        matrices = document.load().matrices
    cells = {id(cell) for m in matrices.values() for row in m.values() for cell in row.values()}
    assert len(cells) == 5


def test_a_commit_is_there_after_opening_again(document: RaciDocument) -> None:
    workshop, change = placed(document.load())
    assert document.commit(change, entry(change)) == 1
    assert document.load() == workshop
    document.close()
    with open_document(document.path) as again:
        assert again.read_only == ""
        assert again.load() == workshop
        (head,) = again.heads()
        assert (head.number, head.kind, head.group) == (1, EntryKind.DO, "g1")
        assert (head.label, head.author) == (change.label, "Ann")
        assert head.at == "2026-03-01T10:00:00+01:00"
        assert again.changes("g1") == [change]


def test_undo_and_redo_work_after_opening_again(document: RaciDocument) -> None:
    before = document.load()
    middle, first = placed(before)
    after, second = placed(middle, Letter.RESPONSIBLE, HEAD)
    document.commit(first, entry(first, "g1"))
    document.commit(second, entry(second, "g1"))
    document.close()
    with open_document(document.path) as again:
        assert undone(again, after, "g1") == before
        assert again.load() == before
        for change in again.changes("g1"):
            again.commit(change, entry(change, "redo", EntryKind.REDO, "g1"))
        assert again.load() == after
        kinds = [head.kind.value for head in again.heads()]
        assert kinds == ["do", "do", "undo", "undo", "redo", "redo"]
        assert again.heads()[2].of == "g1"


def test_changes_are_only_those_done_in_the_group(document: RaciDocument) -> None:
    _, change = placed(document.load())
    document.commit(change, entry(change, "g1"))
    undone(document, apply(document.load(), change), "g1")
    assert document.changes("g1") == [change]
    assert document.changes("undo g1") == []
    assert document.changes("no such group") == []


def test_creating_does_not_overwrite_unless_told(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(DocumentError, match=r"“Workshop\.raci” exists already") as refused:
        create(path, large(10))
    assert refused.value.code == "exists"
    assert path.read_bytes() == before
    with create(path, large(10), replace=True) as document:
        assert document.load() == large(10)


def test_creating_in_a_folder_that_is_missing_says_so(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="choose another folder") as refused:
        create(tmp_path / "gone" / "x.raci", small())
    assert refused.value.code == "unwritable"


def test_text_that_no_file_can_hold_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    from dataclasses import replace

    workshop = small()
    bad = replace(workshop, roles=(replace(workshop.roles[0], name="\ud800"), *workshop.roles[1:]))
    with pytest.raises(DocumentError) as refused:
        create(tmp_path / "x.raci", bad)
    assert refused.value.code == "text"
    assert list(tmp_path.iterdir()) == []


def test_a_closed_document_takes_nothing(document: RaciDocument) -> None:
    _, change = placed(document.load())
    document.close()
    document.close()
    with pytest.raises(NotSavedError, match="is closed") as refused:
        document.commit(change, entry(change))
    assert refused.value.permanent


def test_a_link_and_its_file_are_one_document(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.raci"
    link.symlink_to(path)
    with open_document(path), open_document(link) as second:
        assert second.path == path.resolve()
        assert "open elsewhere" in second.read_only
