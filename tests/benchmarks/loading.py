"""Opening a file of 12,000 marks, beside reading the same rows with sqlite3 alone."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from raci_desktop.application.session import WorkshopSession
from raci_desktop.storage.document import create, open_document
from tests.benchmarks.measure import in_turns
from tests.benchmarks.table import Row, print_table
from tests.benchmarks.workshops import LARGE, workshop

ROUNDS = 15


def run() -> None:
    """Measure and print."""
    large = workshop(*LARGE, 12)
    assert sum(len(row) for matrix in large.matrices.values() for row in matrix.values()) == 12_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.raci")
        create(path, large).close()
        with open_document(path) as document:
            document.load()  # the rows read while opening
            found = in_turns(
                {
                    "floor": lambda: _all_rows(path),
                    "load": document.load,
                },
                ROUNDS,
            )
        found |= in_turns({"open": lambda: _opened(path), "session": lambda: _begun(path)}, ROUNDS)
    rows = [
        Row("the workshop from its rows", found["load"], found["floor"], most=3.0),
        Row("opened: examined, checked, loaded", found["open"], found["floor"]),
        Row("and a session on it, all rules run", found["session"], found["floor"]),
    ]
    print_table("Loading 12,000 marks", "sqlite3 alone, every row of every table", rows)


def _all_rows(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        for (name,) in tables.fetchall():
            connection.execute(f"SELECT * FROM {name}").fetchall()


def _opened(path: Path) -> None:
    with open_document(path) as document:
        document.load()


def _begun(path: Path) -> None:
    WorkshopSession(open_document(path)).close()
