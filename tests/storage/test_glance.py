"""A glance says what opening would say of an ordinary file, and nothing of any other."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage import glance as module
from raci_desktop.storage.document import create, open_document
from raci_desktop.storage.glance import glance
from raci_desktop.storage.schema import CONTENT
from tests.storage.build import entry, large, placed, small

STRANGERS = {
    "a view": "CREATE VIEW extra AS SELECT * FROM mark",
    "a trigger": "CREATE TRIGGER extra AFTER INSERT ON mark BEGIN DELETE FROM note; END",
    "another table": "DROP TABLE budget_line",
    "a newer version": "PRAGMA user_version = 131071",
    "an older version": "PRAGMA user_version = 65536",
    "another program": "PRAGMA application_id = 1",
    "no letter set": "DELETE FROM letter_set",
    "a value nobody knows": "UPDATE role SET kind = 'emperor'",
    "text that is none": "UPDATE role SET kind = CAST(x'ff' AS TEXT)",
    "a column more": "ALTER TABLE stage ADD COLUMN extra TEXT NOT NULL DEFAULT ''",
}


@pytest.mark.parametrize("workshop", [small(), sample_workshop(), large(20, 5, 3)])
def test_it_says_what_the_file_holds(tmp_path: Path, workshop: Workshop) -> None:
    path = tmp_path / "a workshop #1.raci"
    create(path, workshop).close()
    assert glance(path) == workshop


def test_it_sees_what_a_writer_has_saved_and_does_not_disturb_it(path: Path) -> None:
    with open_document(path) as document:
        after, change = placed(document.load())
        document.commit(change, entry(change))
        assert glance(path) == after
        again, change = placed(after, role=after.roles[0].id)
        document.commit(change, entry(change))
        assert document.load() == again == glance(path)


@pytest.mark.parametrize("statement", STRANGERS.values(), ids=STRANGERS.keys())
def test_it_says_nothing_of_what_is_unusual(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)
    assert glance(path) is None


@pytest.mark.parametrize("content", [b"", b"RACI", b"SQLite format 3\x00" + b"\x00" * 100])
def test_it_says_nothing_of_what_is_no_workshop(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.raci"
    path.write_bytes(content)
    assert glance(path) is None


def test_it_says_nothing_of_what_is_not_there(tmp_path: Path) -> None:
    assert glance(tmp_path / "x.raci") is None
    assert glance(tmp_path) is None
    assert list(tmp_path.iterdir()) == [], "looking leaves no file behind"


def test_it_does_not_wait_for_a_writer_in_the_middle_of_a_commit(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert glance(path) is None


def test_it_reads_every_table_in_the_order_the_schema_has(path: Path) -> None:
    assert list(module._READ) == [table.name for table in CONTENT]
    with closing(sqlite3.connect(path)) as connection:
        for table in CONTENT:
            found = connection.execute(module._READ[table.name]).description
            assert [name for name, *_ in found] == table.columns.keys()
