"""The file as a stranger sees it: tables, strictness, modes, and what our connections insist on."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, OperationalError

from raci_desktop.storage.document import RaciDocument, open_document
from raci_desktop.storage.engine import BUSY_SECONDS, Mode, connect, pragma, reading
from raci_desktop.storage.schema import BOOKS, COVERED, METADATA
from tests.storage.build import entry, placed


@pytest.fixture
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """A plain connection, as the sqlite3 shell has it."""
    with closing(sqlite3.connect(path)) as connection:
        yield connection


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    """One of our own connections, for writing."""
    engine = connect(path, Mode.WRITE)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def test_the_tables_are_those_of_the_ddl(raw: sqlite3.Connection) -> None:
    names = {name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type='table'")}
    assert names == set(METADATA.tables)
    assert {table.name for table in COVERED} | BOOKS == names
    for table in METADATA.tables.values():
        info = raw.execute(f"PRAGMA table_info({table.name})").fetchall()
        assert [row[1] for row in info] == [column.name for column in table.c]
        keys = [row[1] for row in sorted(info, key=lambda row: row[5]) if row[5]]
        assert keys == [column.name for column in table.primary_key]
        assert keys == [row[1] for row in info][: len(keys)], "keys come first"
        assert all(row[3] for row in info), "no NULLs anywhere"


def test_every_table_is_strict(raw: sqlite3.Connection) -> None:
    assert all(
        row[5] for row in raw.execute("PRAGMA table_list") if not row[1].startswith("sqlite_")
    )


def test_a_stranger_can_read_it_with_the_shell(raw: sqlite3.Connection) -> None:
    rows = raw.execute(
        "SELECT stage.name, activity.name, role.name, letter, scope FROM mark "
        "JOIN stage ON stage.id = stage JOIN activity ON activity.id = activity "
        "JOIN role ON role.id = role ORDER BY stage.position, activity.position, role.position"
    ).fetchall()
    assert ("Before", "On-call pay", "Head of Operations", "A", "IT-funded") in rows


def test_the_query_in_the_documentation_runs(raw: sqlite3.Connection) -> None:
    text = Path(__file__).parents[2].joinpath("docs/file-format.md").read_text(encoding="utf-8")
    queries = re.findall(r"```sql\n(.*?)```", text, re.DOTALL)
    assert queries
    for query in queries:
        assert raw.execute(query).fetchall() is not None


def test_the_documentation_names_every_table_and_column() -> None:
    text = Path(__file__).parents[2].joinpath("docs/file-format.md").read_text(encoding="utf-8")
    for table in METADATA.tables.values():
        assert f"`{table.name}`" in text
        traits = re.compile(r"_(confidence|reason|source)$")
        for column in table.c:
            assert f"`{traits.sub('', column.name)}`" in text, f"{table.name}.{column.name}"


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO mark VALUES ('s-before', 'a-pay', 'nobody', 'A', '', '')",
        "INSERT INTO mark VALUES ('s-before', 'a-pay', 'r-head', 'X', '', '')",
        "INSERT INTO mark VALUES ('s-before', 'a-pay', 'r-head', 'A', 'IT-funded', '')",
        "INSERT INTO scope VALUES ('first', 'x')",
        "UPDATE stage SET touched = 2",
        "INSERT INTO rule_setting VALUES ('A1', 1, 'grave')",
        "INSERT INTO rule_limit VALUES ('A1', 'A1.roles', 4)",
        "UPDATE rule_limit SET value = -1",
        "UPDATE role SET name = NULL",
        "UPDATE role SET on_call = 1000",
        "UPDATE budget_line SET moves = 'perhaps'",
        "UPDATE item SET kind = 'poem'",
        "UPDATE item SET state = 'settled' WHERE kind = 'action'",
        "UPDATE item SET text = ''",
        "UPDATE item SET about = 'nothing'",
        "UPDATE row_record SET state = 'lost'",
        "UPDATE move_record SET against = -1",
        "UPDATE agenda_step SET minutes = 601",
        "DELETE FROM role WHERE id = 'r-head'",
    ],
)
def test_rows_that_make_no_sense_are_refused(connection: Connection, sql: str) -> None:
    with pytest.raises(IntegrityError), connection.begin():
        connection.exec_driver_sql(sql)


def test_our_connections_insist(connection: Connection) -> None:
    assert pragma(connection, "foreign_keys") == 1
    assert pragma(connection, "trusted_schema") == 0
    assert pragma(connection, "synchronous") == 2
    assert pragma(connection, "busy_timeout") == BUSY_SECONDS * 1000 <= 250
    mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
    assert mode == "delete"


def test_a_transaction_takes_the_write_lock_at_once(path: Path, connection: Connection) -> None:
    other = sqlite3.connect(path, timeout=0, isolation_level=None)
    locked = pytest.raises(sqlite3.OperationalError, match="locked")
    with closing(other), connection.begin(), locked:
        other.execute("BEGIN IMMEDIATE")


def test_a_reading_transaction_takes_none(path: Path) -> None:
    engine = connect(path, Mode.READ)
    with reading(engine).begin() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM role")
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
        with pytest.raises(OperationalError, match="readonly"):
            connection.exec_driver_sql("DELETE FROM mark")
    engine.dispose()


def test_errors_do_not_print_what_people_wrote(connection: Connection) -> None:
    with pytest.raises(IntegrityError) as refused, connection.begin():
        connection.exec_driver_sql("INSERT INTO scope VALUES (0, ?)", ("Secret name",))
    assert "Secret" not in str(refused.value)


def test_one_file_is_left_when_idle(document: RaciDocument) -> None:
    _, change = placed(document.load())
    document.commit(change, entry(change))
    names = sorted(file.name for file in document.path.parent.iterdir())
    assert names == [".Workshop.raci.lock", "Workshop.raci"]


def test_a_copy_taken_while_it_is_open_is_complete(document: RaciDocument, tmp_path: Path) -> None:
    """In WAL mode such a copy has no tables."""
    workshop, change = placed(document.load())
    document.commit(change, entry(change))
    document.close()  # never read the bytes of a file that is open: that drops its locks
    with open_document(document.path) as again:
        copy = tmp_path / "copy.raci"
        os_copy(again.path, copy)
        with open_document(copy) as opened:
            assert opened.load() == workshop


def os_copy(source: Path, target: Path) -> None:
    """Copy a file in another process, as a file manager does."""
    import subprocess

    subprocess.run(["cp", source, target], check=True)
