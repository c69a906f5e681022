"""One saved edit, through the session onto the disk, beside a raw commit of the same rows."""

import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import astuple
from itertools import cycle, product
from pathlib import Path
from typing import Any

from raci_desktop.application.outcome import Outcome
from raci_desktop.application.ports import NewEntry
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.domain.edits import ToggleLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Workshop
from raci_desktop.storage import journal, schema
from raci_desktop.storage.document import create, open_document
from raci_desktop.storage.mapping import Row as TableRow
from raci_desktop.storage.mapping import rows_of_delta
from tests.benchmarks.measure import Times, take_turns, timed
from tests.benchmarks.table import Row, print_table
from tests.benchmarks.workshops import LARGE, workshop

ROUNDS = 200

Statement = tuple[str, tuple[Any, ...]]


def run() -> None:
    """Measure and print."""
    cases = {"the sample": sample_workshop(), "500×60": workshop(*LARGE, 12)}
    rows = [_row(name, one) for name, one in cases.items()]
    floor = "sqlite3 alone, the same rows in one transaction: synchronous=FULL, journal_mode=DELETE"
    print_table("One saved edit: planned, committed, applied, analysed", floor, rows)


def _row(name: str, start: Workshop) -> Row:
    with tempfile.TemporaryDirectory() as folder:
        ours, raw = Path(folder, "ours.raci"), Path(folder, "raw.raci")
        create(ours, start).close()
        shutil.copy(ours, raw)
        session = WorkshopSession(open_document(ours), "Kim")
        with closing(_connected(raw)) as connection:
            times = _measured(session, connection)
        session.close()
    return Row(f"{name}: one letter", times["ours"], times["raw"], most=2.0)


def _measured(session: WorkshopSession, connection: sqlite3.Connection) -> dict[str, Times]:
    edits = _edits(session.workshop)
    outcomes: list[Outcome] = []

    def through_the_session() -> float:
        edit = next(edits)
        return timed(lambda: outcomes.append(_done(session, edit)))

    def raw_commit() -> float:
        statements = list(_statements(outcomes.pop()))
        return timed(lambda: _commit(connection, statements))

    return take_turns({"ours": through_the_session, "raw": raw_commit}, ROUNDS)


def _done(session: WorkshopSession, edit: ToggleLetter) -> Outcome:
    outcome = session.execute(edit)
    assert outcome is not None
    return outcome


def _edits(workshop: Workshop) -> Iterator[ToggleLetter]:
    """Yield edits that put a C into one cell after the other of After, or take it out again."""
    places = product(workshop.activities, workshop.roles)
    for activity, role in cycle(list(places)):
        ref = CellRef(workshop.last.id, activity.id, role.id)
        yield ToggleLetter((ref,), Letter.CONSULTED)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("foreign_keys = ON", "journal_mode = DELETE", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _commit(connection: sqlite3.Connection, statements: list[Statement]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for sql, values in statements:
        connection.execute(sql, values)
    connection.execute("COMMIT")


def _statements(outcome: Outcome) -> Iterator[Statement]:
    """Yield what writes the rows of an outcome: content, journal line and checksum."""
    for delta in outcome.change.deltas:
        gone, come = rows_of_delta(delta)
        yield from (_delete(row) for row in gone)
        yield from (_insert(*row) for row in come)
    entry = NewEntry(
        outcome.kind, outcome.change.label, secrets.token_hex(8), "Kim", outcome.saved.at, "Edit"
    )
    yield _insert("journal", astuple(journal.line_of(outcome.change, entry)))
    yield "UPDATE meta SET value = ? WHERE name = 'checksum'", (secrets.token_hex(8),)


def _insert(table: str, values: tuple[Any, ...]) -> Statement:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values


def _delete(row: TableRow) -> Statement:
    name, values = row
    columns = schema.METADATA.tables[name].columns.keys()
    return f"DELETE FROM {name} WHERE {' AND '.join(f'{c} = ?' for c in columns)}", values
