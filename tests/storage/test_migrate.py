"""The ladder: fresh files climb it, old ones are brought up whole or not at all, newer ones."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection

from raci_desktop.application.ports import DocumentError, NotSavedError
from raci_desktop.storage import backup
from raci_desktop.storage.document import create, open_document, open_with
from raci_desktop.storage.engine import Mode, connect, in_memory, pragma
from raci_desktop.storage.lock import lock_file
from raci_desktop.storage.migrate import MigrationError, climb, migrate, version_of
from raci_desktop.storage.migrations import LADDER, Ladder, Migration, top
from raci_desktop.storage.opening import Settings
from raci_desktop.storage.version import Version, unpack
from tests.storage.build import entry, placed, small

NEXT = replace(top(LADDER), minor=top(LADDER).minor + 1)


def rebuilt(connection: Connection) -> None:
    """Rebuild a table that others refer to, and rewrite rows: what later versions will do."""
    for sql in (
        """CREATE TABLE stage_new (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL,
        subtitle TEXT NOT NULL, position INTEGER NOT NULL,
        touched INTEGER NOT NULL CHECK (touched IN (0, 1))) STRICT, WITHOUT ROWID""",
        "INSERT INTO stage_new SELECT id, upper(name), subtitle, position, touched FROM stage",
        "DROP TABLE stage",
        "ALTER TABLE stage_new RENAME TO stage",
    ):
        connection.exec_driver_sql(sql)


def failing(connection: Connection) -> None:
    """Fail after tables were changed and rows lost."""
    connection.exec_driver_sql("DELETE FROM mark")
    connection.exec_driver_sql("DROP TABLE journal")
    connection.exec_driver_sql("ALTER TABLE role ADD COLUMN more TEXT")
    connection.exec_driver_sql("SELECT * FROM no_such_table")


def raising(connection: Connection) -> None:
    """Stop for a reason of the program's own."""
    connection.exec_driver_sql("DROP TABLE meta")
    raise ZeroDivisionError


def orphaning(connection: Connection) -> None:
    """Leave marks whose role is gone."""
    connection.exec_driver_sql("DELETE FROM role")


def ladder(climb: Callable[[Connection], None], to: Version = NEXT) -> Ladder:
    """The real ladder with one more rung."""
    return (*LADDER, Migration(to, climb))


def test_versions_are_packed_in_order() -> None:
    versions = [Version(0, 1), Version(1, 0), Version(1, 65535), Version(2, 0)]
    assert [unpack(version.packed) for version in versions] == versions
    assert sorted(v.packed for v in versions) == [v.packed for v in versions]
    assert str(Version(1, 2)) == "1.2"


def test_the_rungs_are_in_order() -> None:
    versions = [rung.to for rung in LADDER]
    assert versions == sorted(set(versions))


def test_a_fresh_file_climbs_the_ladder(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (0x52414349,)
        assert raw.execute("PRAGMA user_version").fetchone() == (top(LADDER).packed,)
    assert path.read_bytes()[68:72] == b"RACI"


def test_an_older_file_is_brought_up_and_backed_up_first(path: Path, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "backups", ladder(rebuilt))
    with open_with(path, settings) as document:
        workshop = document.load()
        assert [stage.name for stage in workshop.stages] == ["BEFORE", "AFTER"]
        assert workshop.matrices == small().matrices
        after, change = placed(workshop)
        document.commit(change, entry(change))
    with open_with(path, settings) as document:
        assert document.read_only == "", "the checksum was worked out anew"
        assert document.load() == after
    (saved,) = (tmp_path / "backups").glob("*/*.raci")
    with open_document(saved) as old:
        assert old.load() == small()


FAILING = [
    pytest.param(failing, "SQLITE_ERROR", id="a statement fails"),
    pytest.param(orphaning, "6 rows would refer to nothing", id="rows refer to nothing"),
]


@pytest.mark.parametrize(("rung", "reason"), FAILING)
def test_a_failing_migration_leaves_every_byte(
    path: Path, rung: Callable[[Connection], None], reason: str
) -> None:
    before = path.read_bytes()
    with pytest.raises(DocumentError) as refused:
        open_with(path, Settings(None, ladder(rung)))
    assert refused.value.code == "migration"
    assert f"could not be brought up to date ({reason}) and is as it was" in refused.value.message
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    with open_document(path) as document:
        assert document.read_only == ""
        assert document.load() == small()


def test_a_failing_migration_rolls_back_the_tables_it_dropped(path: Path) -> None:
    """With the driver's own transactions DDL would already be committed here."""
    engine = connect(path, Mode.WRITE)
    with pytest.raises(ZeroDivisionError):
        migrate(engine, ladder(raising))
    with engine.begin() as connection:
        assert version_of(connection) == top(LADDER)
        assert connection.exec_driver_sql("SELECT count(*) FROM meta").scalar_one() == 2
        assert pragma(connection, "foreign_keys") == 1
    engine.dispose()


def test_a_fault_of_the_program_lets_go_of_the_file(path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        open_with(path, Settings(None, ladder(raising)))
    assert not lock_file(path).exists()
    open_document(path).close()


def test_foreign_keys_are_checked_before_the_stamp() -> None:
    engine = in_memory()
    with engine.connect() as connection:
        climb(connection, LADDER, Version(0, 0))
        connection.exec_driver_sql("INSERT INTO note VALUES ('s', 'a', 'r', 'text')")
        with pytest.raises(MigrationError):
            climb(connection, LADDER, top(LADDER))
    engine.dispose()


def test_without_a_backup_nothing_is_migrated(path: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be")
    before = path.read_bytes()
    with pytest.raises(DocumentError) as refused:
        open_with(path, Settings(tmp_path / "backups", ladder(rebuilt)))
    assert refused.value.code == "migration"
    assert path.read_bytes() == before


def test_an_older_file_that_somebody_edits_is_not_migrated(path: Path) -> None:
    with open_document(path), pytest.raises(DocumentError) as refused:
        open_with(path, Settings(None, ladder(rebuilt)))
    assert refused.value.code == "older"


def test_an_older_file_that_is_damaged_is_not_migrated(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE role SET name = 'Somebody else'")
    before = path.read_bytes()
    with pytest.raises(DocumentError) as refused:
        open_with(path, Settings(None, ladder(rebuilt)))
    assert refused.value.code == "damaged"
    assert path.read_bytes() == before


def written_by(path: Path, version: Version, climb: Callable[[Connection], None]) -> None:
    """Bring a file to a version of the future."""
    open_with(path, Settings(None, ladder(climb, version))).close()


def widened(connection: Connection) -> None:
    """Add what a minor version may add: columns and tables."""
    connection.exec_driver_sql("ALTER TABLE role ADD COLUMN head_count INTEGER")
    connection.exec_driver_sql("CREATE TABLE decision (id TEXT PRIMARY KEY, text TEXT) STRICT")
    connection.exec_driver_sql("INSERT INTO decision VALUES ('d1', 'We try it.')")


def test_a_newer_minor_opens_for_reading(path: Path, tmp_path: Path) -> None:
    written_by(path, NEXT, widened)
    before = path.read_bytes()
    with open_document(path) as document:
        assert document.load() == small()
        assert document.load() == small()
        assert "newer RACI Desktop" in document.read_only
        assert "update the program" in document.read_only
        _, change = placed(document.load())
        with pytest.raises(NotSavedError) as refused:
            document.commit(change, entry(change))
        assert refused.value.permanent
        with pytest.raises(DocumentError) as copied:
            document.save_as(tmp_path / "copy.raci", small())
        assert copied.value.code == "newer", "a copy would lose what only the newer one knows"
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_newer_minor_with_damage_opens_for_reading(path: Path) -> None:
    written_by(path, NEXT, widened)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE decision SET text = 'We do not.'")
    with open_document(path) as document:
        assert document.read_only


def test_a_newer_minor_with_a_trigger_is_refused(path: Path) -> None:
    written_by(path, NEXT, widened)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE TRIGGER spy AFTER DELETE ON mark BEGIN SELECT 1; END")
    with pytest.raises(DocumentError) as refused:
        open_document(path)
    assert refused.value.code == "foreign-schema"


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("DROP TABLE note", "in the table “note”"),
        ("ALTER TABLE role RENAME COLUMN kind TO sort", "lacks “kind” in the table “role”"),
    ],
)
def test_a_newer_minor_without_what_ours_has_is_refused(path: Path, sql: str, words: str) -> None:
    written_by(path, NEXT, widened)
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(sql)
    with pytest.raises(DocumentError, match=words) as refused:
        open_document(path)
    assert refused.value.code == "foreign-schema"


def test_a_newer_major_is_refused_untouched(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {Version(2, 0).packed}")
    before = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(DocumentError, match="update the program") as refused:
        open_document(path)
    assert refused.value.code == "newer"
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_version_below_the_ladder_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA user_version = 0")
    before = path.read_bytes()
    with pytest.raises(DocumentError):
        open_document(path)
    assert path.read_bytes() == before


def test_backups_know_a_document_by_its_identity(path: Path, tmp_path: Path) -> None:
    subject = backup.Subject("A.raci", "0123456789abcdef", "0" * 16, 0)
    folder = backup.folder_of(tmp_path, subject)
    folder.mkdir()
    assert backup.folder_of(tmp_path, replace(subject, name="B.raci")) == folder


def test_creating_uses_the_whole_ladder(tmp_path: Path) -> None:
    with create(tmp_path / "x.raci", small()) as document:
        assert document._version == top(LADDER)
