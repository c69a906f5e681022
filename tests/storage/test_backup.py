"""Backups: complete or not there at all, verified, thinned, and never in a user's way."""

import os
import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from raci_desktop.application.ports import DocumentError
from raci_desktop.storage import backup
from raci_desktop.storage.backup import BackupError, Subject, back_up, listed
from raci_desktop.storage.document import RaciDocument, create, open_document
from raci_desktop.storage.engine import Mode, connect
from raci_desktop.storage.filing import PART
from tests.storage import worker
from tests.storage.build import entry, large, placed, small
from tests.storage.processes import line, working


def saved(backups: Path) -> list[Path]:
    """The finished backups, oldest first."""
    return sorted(backups.glob("*/*.raci"))


def edited(document: RaciDocument, group: str = "g1") -> None:
    """An edit, committed."""
    letter = "C" if group == "g1" else "I"
    _, change = placed(document.load(), worker.Letter(letter))
    document.commit(change, entry(change, group))


def test_a_document_is_backed_up_on_open_when_it_has_changed(path: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    open_document(path, backups=backups).close()
    open_document(path, backups=backups).close()
    assert len(saved(backups)) == 1, "nothing changed in between"
    with open_document(path, backups=backups) as document:
        edited(document)
    with open_document(path, backups=backups) as document:
        held = document.load()
        assert document.warning == ""
    first, second = saved(backups)
    assert first.parent.name.startswith("Workshop ")
    with open_document(first) as old, open_document(second) as new:
        assert (old.read_only, new.read_only) == ("", "")
        assert old.load() == small()
        assert new.load() == held
        assert len(new.heads()) == 1, "with its history"


def test_a_backup_can_be_made_while_working(path: Path, tmp_path: Path) -> None:
    with open_document(path, backups=tmp_path / "backups") as document:
        assert document.back_up() is None
        edited(document)
        made = document.back_up()
        assert made is not None
        assert document.back_up() is None
        edited(document, "g2")
        held = document.load()
    with open_document(path) as document:
        assert document.load() == held
        assert document.back_up() is None, "no folder, no backup"


def test_backups_are_private(path: Path, tmp_path: Path) -> None:
    open_document(path, backups=tmp_path / "backups").close()
    (file,) = saved(tmp_path / "backups")
    assert file.parent.stat().st_mode & 0o077 == 0


def test_a_copy_is_another_document_with_its_own_backups(path: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    with open_document(path, backups=backups) as document:
        document.save_as(tmp_path / "Copy.raci", document.load()).close()
    open_document(tmp_path / "Copy.raci", backups=backups).close()
    folders = sorted(folder.name.split()[0] for folder in backups.iterdir())
    assert folders == ["Copy", "Workshop"]


def test_a_backup_that_fails_is_a_warning(path: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "backups"
    blocked.write_text("no folder")
    with open_document(path, backups=blocked) as document:
        assert document.read_only == ""
        assert "No backup of “Workshop.raci” could be made" in document.warning
        edited(document)
        with pytest.raises(DocumentError) as refused:
            document.back_up()
        assert refused.value.code == "backup"


def subject(document: RaciDocument) -> Subject:
    """What a document is backed up as."""
    return document._subject


def test_a_copy_unlike_its_original_is_no_backup(document: RaciDocument, tmp_path: Path) -> None:
    """The content is compared with the checksum the document ought to have."""
    wrong = Subject("Workshop.raci", "0123456789abcdef", "0" * 16, 0)
    with pytest.raises(BackupError):
        back_up(document._engine, wrong, tmp_path / "backups", datetime.now(UTC))
    assert [f for f in tmp_path.rglob("*") if f.is_file() and "backups" in f.parts] == []


def test_old_backups_are_thinned(document: RaciDocument, tmp_path: Path) -> None:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    one = subject(document)
    for number in range(200):
        state = Subject(one.name, one.identity, one.checksum, number)
        back_up(document._engine, state, tmp_path, now + timedelta(hours=6 * number))
    times = sorted(listed(backup.folder_of(tmp_path, one)))
    assert len(times) < 30
    assert times[-1] == now + timedelta(hours=6 * 199)
    assert times[0] < now + timedelta(days=7)


def test_other_files_in_the_folder_are_left_alone(document: RaciDocument, tmp_path: Path) -> None:
    one = subject(document)
    folder = backup.folder_of(tmp_path / "backups", one)
    folder.mkdir(parents=True)
    mine = folder / "The version we sent.raci"
    mine.write_text("not a backup")
    unfinished = folder / f".0123{PART}"
    unfinished.write_bytes(b"")
    back_up(document._engine, one, tmp_path / "backups", datetime.now(UTC))
    assert mine.exists()
    assert not unfinished.exists(), "left by a process that was killed"


def test_a_process_killed_in_mid_backup_leaves_no_broken_backup(tmp_path: Path) -> None:
    path, backups = tmp_path / "large.raci", tmp_path / "backups"
    create(path, large(150)).close()
    for _ in range(6):
        with working(worker.back_up_for_ever, path) as process:
            line(process)
            os.kill(process.pid, signal.SIGKILL)
    found = saved(backups)
    assert found
    for file in found:
        with open_document(file) as document:
            assert document.read_only == ""
            assert len(document.load().roles) == 60


def test_a_backup_opens_through_a_plain_engine(path: Path, tmp_path: Path) -> None:
    open_document(path, backups=tmp_path / "backups").close()
    (file,) = saved(tmp_path / "backups")
    engine = connect(file, Mode.READ)
    with engine.connect() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM mark").scalar_one()
    engine.dispose()
    assert count == 5
