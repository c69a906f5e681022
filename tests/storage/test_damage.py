"""Damage: what SQLite's own checks pass over, the content checksum notices."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from raci_desktop.application.ports import DocumentError, NotSavedError
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.storage.document import RaciDocument, create, open_document
from tests.storage.build import BEFORE, DIGITAL, HEAD, PAY, TEAM, entry, large, placed, small


def test_a_row_changed_outside_opens_for_reading(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE mark SET letter = 'I' WHERE letter = 'A' AND scope = ''")
    with open_document(path, backups=tmp_path / "backups") as document:
        assert "was damaged or changed outside RACI Desktop" in document.read_only
        assert str(tmp_path / "backups") in document.read_only
        workshop, change = placed(document.load())
        with pytest.raises(NotSavedError) as refused:
            document.commit(change, entry(change))
        assert refused.value.permanent
        with document.save_as(tmp_path / "copy.raci", workshop) as copy:
            assert copy.read_only == "", "the way on: a copy of what is there"
            assert copy.load() == workshop
    assert not (tmp_path / "backups" / "Workshop").exists()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE role SET name = 'x' WHERE id = 'r-team'",
        "UPDATE role SET function_confidence = 0.91 WHERE id = 'r-head'",
        "UPDATE activity SET position = 1 WHERE id = 'a-digital'",
        "DELETE FROM note",
        "INSERT INTO detail VALUES ('owner', 'Ann')",
        "UPDATE acceptance SET reason = 'Because.'",
        "DELETE FROM mark WHERE role = 'r-team' AND activity = 'a-digital'",
        "UPDATE letter SET name = 'Answers' WHERE meaning = 'A'",
        "UPDATE scope SET position = 5 WHERE position = 1",
        "UPDATE meta SET value = '00' WHERE name = 'checksum'",
        "DELETE FROM meta",
        "UPDATE mark SET role = 'nobody' WHERE role = 'r-team'",
    ],
)
def test_every_table_is_covered(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(sql)
    with open_document(path) as document:
        assert document.read_only


def test_marks_that_swap_places_are_noticed(path: Path) -> None:
    """A plain sum of what stands in each column would stay the same."""
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE mark SET role = 'temporary' WHERE role = 'r-head'")
        other.execute("UPDATE mark SET role = 'r-head' WHERE role = 'r-team'")
        other.execute("UPDATE mark SET role = 'r-team' WHERE role = 'temporary'")
    with open_document(path) as document:
        assert document.read_only


def test_values_nobody_knows_are_damage(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE role SET function = 'astrology'")
    with open_document(path) as document, pytest.raises(DocumentError) as refused:
        document.load()
    assert refused.value.code == "damaged"
    assert "astrology" not in refused.value.message


def test_bytes_that_are_no_text_open_for_reading(path: Path) -> None:
    content = path.read_bytes()
    assert content.count(b"Since 2019") == 1
    path.write_bytes(content.replace(b"Since 2019", b"Since \xff019"))
    with open_document(path) as document:
        assert document.read_only
        note = document.load().cell(CellRef(BEFORE, DIGITAL, HEAD)).note
        assert note == "Since \N{REPLACEMENT CHARACTER}019;\nask Ann."


def flipped(content: bytes, bit: int) -> bytes:
    """Content with one bit the other way round."""
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.parametrize("seed", range(8))
def test_no_single_bit_changes_content_in_silence(path: Path, seed: int) -> None:
    """Each flip is refused, or opens for reading, or changes nothing of the workshop."""
    content = path.read_bytes()
    chance = random.Random(seed)
    for bit in chance.sample(range(len(content) * 8), 60):
        path.write_bytes(flipped(content, bit))
        try:
            with open_document(path) as document:
                assert document.read_only or document.load() == small(), f"bit {bit}"
        except DocumentError:
            continue


def test_flips_inside_rows_are_all_noticed(tmp_path: Path) -> None:
    path = tmp_path / "large.raci"
    workshop = large(40, 20, 8)
    create(path, workshop).close()
    content = path.read_bytes()
    chance = random.Random(7)
    for _ in range(80):
        at = content.index(b"a00", chance.randrange(len(content) // 2))
        path.write_bytes(flipped(content, at * 8 + chance.randrange(8 * 12)))
        try:
            with open_document(path) as document:
                assert document.read_only or document.load() == workshop
        except DocumentError:
            continue


def without_strictness(path: Path, table: str, sql: str) -> None:
    """Write what no strict table takes, as a flipped bit in a row's header does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA writable_schema = ON")
        where = "type = 'table' AND name = ?"
        (ddl,) = other.execute(f"SELECT sql FROM sqlite_schema WHERE {where}", [table]).fetchone()
        change = f"UPDATE sqlite_schema SET sql = ? WHERE {where}"
        other.execute(change, [ddl.replace("STRICT, ", "").replace(" STRICT", ""), table])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(sql)
        other.execute("PRAGMA writable_schema = ON")
        other.execute(change, [ddl, table])


@pytest.mark.parametrize(
    ("table", "sql"),
    [
        ("detail", "UPDATE detail SET value = x'00ff'"),
        ("activity", "UPDATE activity SET position = 'first'"),
        ("mark", "UPDATE mark SET raw = x'41'"),
    ],
)
def test_values_of_the_wrong_kind_are_damage(path: Path, table: str, sql: str) -> None:
    without_strictness(path, table, sql)
    with pytest.raises(DocumentError, match="is damaged; open a backup of it") as refused:
        open_document(path)
    assert refused.value.code == "damaged"


def test_a_table_that_says_in_bytes_that_it_is_one(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA writable_schema = ON")
        other.execute("UPDATE sqlite_schema SET type = x'7461626c65' WHERE name = 'note'")
    with open_document(path) as document:
        assert document.load() == small()


def test_a_history_of_the_wrong_kind_is_left_out_of_a_copy(
    document: RaciDocument, tmp_path: Path
) -> None:
    edited(document)
    document.close()
    without_strictness(
        document.path, "journal", "UPDATE journal SET label = x'00', change = x'00' WHERE number=1"
    )
    with open_document(document.path) as again:
        assert again.read_only
        workshop = again.load()
        assert [head.number for head in again.heads()] == [2, 3]
        with pytest.raises(DocumentError):
            again.changes("g1")
        with again.save_as(tmp_path / "copy.raci", workshop) as copy:
            assert copy.read_only == ""
            assert copy.load() == workshop
            assert [head.number for head in copy.heads()] == [2, 3]


def edited(document: RaciDocument) -> None:
    """Three edits in groups of their own."""
    workshop = document.load()
    for number, role in enumerate((TEAM, HEAD, TEAM)):
        workshop, change = placed(workshop, role=role, letter=Letter("CIA"[number]))
        document.commit(change, entry(change, f"g{number + 1}"))


def meddle(document: RaciDocument, sql: str) -> None:
    """Change the journal of a document."""
    edited(document)
    document.close()
    with closing(sqlite3.connect(document.path)) as other, other:
        other.execute(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET change = 'no JSON' WHERE number = 2",
        "UPDATE journal SET change = replace(change, 'a-pay', 'a-digital') WHERE number = 2",
        "UPDATE journal SET label = 'Something else' WHERE number = 2",
        "UPDATE journal SET digest = '' WHERE number = 2",
        "UPDATE journal SET change = CAST(x'7bff7d' AS TEXT) WHERE number = 2",
    ],
)
def test_a_journal_line_that_cannot_be_read_stops_undo_not_opening(
    document: RaciDocument, sql: str
) -> None:
    meddle(document, sql)
    with open_document(document.path) as again:
        assert again.read_only == ""
        workshop = again.load()
        assert len(again.changes("g3")) == 1
        with pytest.raises(DocumentError) as refused:
            again.changes("g2")
        assert refused.value.code == "journal"
        assert "the workshop itself is complete" in refused.value.message
        _, change = placed(workshop)
        assert again.commit(change, entry(change, "g4")) == 4


@pytest.mark.parametrize(
    ("sql", "left"),
    [
        ("UPDATE journal SET kind = 'dream' WHERE number = 2", [3]),
        ("DELETE FROM journal WHERE number = 2", [3]),
        ("DELETE FROM journal WHERE number = 1", [2, 3]),
        ("UPDATE journal SET label = CAST(x'ff' AS TEXT) WHERE number = 1", [1, 2, 3]),
    ],
)
def test_history_goes_back_as_far_as_it_can_be_read(
    document: RaciDocument, sql: str, left: list[int]
) -> None:
    meddle(document, sql)
    with open_document(document.path) as again:
        assert again.read_only == ""
        assert [head.number for head in again.heads()] == left


def test_an_intact_document_of_two_stages_is_not_called_damaged(document: RaciDocument) -> None:
    edited(document)
    document.close()
    with open_document(document.path) as again:
        assert again.read_only == ""
        assert again.load().cell(CellRef(BEFORE, PAY, TEAM)).marks
