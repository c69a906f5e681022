"""Files that are no workshops, and workshops in which a stranger has put something."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from raci_desktop.application.ports import DocumentError
from raci_desktop.storage.document import open_document
from raci_desktop.storage.lock import lock_file

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def refusal(path: Path) -> DocumentError:
    """The refusal to open a file, whose bytes stay as they are and which gets no company."""
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(DocumentError) as refused:
        open_document(path)
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert not lock_file(path).exists()
    message = refused.value.message
    assert message.startswith(f"“{path.name}” ")
    assert message.endswith(".")
    assert "\n" not in message
    return refused.value


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"activity;role;letter\n", "is a text file, not a workshop; use Import"),
        ("Tätigkeit\n".encode("utf-16"), "is not a workshop"),
        (b"PK\x03\x04" + bytes(200), "is an Excel workbook or a zip file; use Import"),
        (_OLE, "is an old Office file"),
        (b"%PDF-1.7\n", "is a PDF"),
        (bytes(5000), "is not a workshop"),
    ],
)
def test_other_files_are_named_for_what_they_are(
    tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "file.raci"
    path.write_bytes(content)
    refused = refusal(path)
    assert refused.code == "not-a-workshop"
    assert words in refused.message


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    refused = refusal(tmp_path / "gone.raci")
    assert refused.code == "missing"
    assert not (tmp_path / "gone.raci").exists()


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "not-a-workshop"


def test_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.raci"
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE stage (id TEXT)")
    refused = refusal(path)
    assert refused.code == "not-a-workshop"
    assert "database of another program" in refused.message


def test_a_file_that_is_cut_off(path: Path) -> None:
    content = path.read_bytes()
    for length in (60, 99, 100, 4096, len(content) // 2):
        path.write_bytes(content[:length])
        assert refusal(path).code == "damaged"


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        (
            "CREATE TRIGGER spy AFTER INSERT ON mark BEGIN DELETE FROM role; END",
            "holds a trigger “spy”",
        ),
        ("CREATE VIEW look AS SELECT * FROM role", "holds a view “look”"),
        ("CREATE TABLE more (a)", "holds a table “more”"),
        ("CREATE INDEX by_name ON role (name)", "holds an index “by_name”"),
        ("ALTER TABLE role ADD COLUMN salary TEXT", "has a table “role” that was changed"),
        ("DROP TABLE scope", "lacks a table “scope”"),
        ("DROP INDEX journal_group", "lacks an index “journal_group”"),
    ],
)
def test_what_a_stranger_has_put_in_is_refused(path: Path, sql: str, words: str) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(sql)
    refused = refusal(path)
    assert refused.code == "foreign-schema"
    assert words in refused.message


def test_tables_of_sqlite_itself_are_no_strangers(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("ANALYZE")
    with open_document(path) as document:
        assert document.read_only == ""
