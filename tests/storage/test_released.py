"""One document of every released schema, kept as it was written; all of them open."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from raci_desktop.domain.edits import SetRule
from raci_desktop.domain.record import EMPTY_RECORD
from raci_desktop.domain.rule_settings import RuleSetting
from raci_desktop.storage.document import open_document
from raci_desktop.storage.migrations import LADDER
from tests.storage.build import DIGITAL, HEAD, PAY, TEAM, entry, planned, small

DOCUMENTS = Path(__file__).with_name("documents")


def test_there_is_one_for_every_version() -> None:
    names = {file.name for file in DOCUMENTS.glob("*.raci")}
    assert names == {f"schema-{rung.to}.raci" for rung in LADDER}


@pytest.mark.parametrize("name", sorted(file.name for file in DOCUMENTS.glob("*.raci")))
def test_it_opens_with_its_history(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    shutil.copyfile(DOCUMENTS / name, path)
    with open_document(path) as document:
        assert document.read_only == document.warning == ""
        workshop = document.load()
        assert [role.id for role in workshop.roles] == [HEAD, TEAM]
        assert [row.id for row in workshop.activities] == [DIGITAL, PAY]
        assert replace(workshop.details, version="2") == small().details
        assert workshop.letters == small().letters
        assert workshop.acceptances == small().acceptances
        groups = [head.group for head in document.heads()]
        assert groups == ["g1", "g2", "undo g2"]
        assert len(document.changes("g1")) == 1


def copied(version: str, folder: Path) -> Path:
    """A copy of the document of a version, to write to."""
    return Path(shutil.copyfile(DOCUMENTS / f"schema-{version}.raci", folder / "copy.raci"))


def test_version_1_0_has_every_rule_as_in_the_catalogue(tmp_path: Path) -> None:
    path = copied("1.0", tmp_path)
    with open_document(path, backups=tmp_path / "backups") as document:
        workshop = document.load()
        assert workshop.rule_settings == {}
        workshop, change = planned(workshop, SetRule(RuleSetting("A9", limits=(("A9.share", 7),))))
        document.commit(change, entry(change, "g3"))
    with open_document(path) as document:
        assert document.read_only == ""
        assert document.load() == workshop
    saved = min((tmp_path / "backups").glob("*/*.raci"))
    assert saved.read_bytes()[60:64] == (1 << 16).to_bytes(4, "big"), "backed up as it was"


def test_version_1_1_has_settings_of_rules(tmp_path: Path) -> None:
    with open_document(copied("1.1", tmp_path)) as document:
        assert document.load().rule_settings == small().rule_settings
        (change,) = document.changes("g2")
        assert [delta.new for delta in change.deltas] == [RuleSetting("X2", severity="note")]


def test_version_1_1_has_nobody_counted(tmp_path: Path) -> None:
    with open_document(copied("1.1", tmp_path)) as document:
        assert [role.on_call for role in document.load().roles] == [None, None]


def test_version_1_2_has_people_on_call(tmp_path: Path) -> None:
    with open_document(copied("1.2", tmp_path)) as document:
        assert [role.on_call for role in document.load().roles] == [None, 4]


def test_version_1_2_says_nothing_of_budget_lines(tmp_path: Path) -> None:
    with open_document(copied("1.2", tmp_path)) as document:
        assert document.load().budget_lines == {}


def test_version_1_3_has_budget_lines(tmp_path: Path) -> None:
    with open_document(copied("1.3", tmp_path)) as document:
        assert document.load().budget_lines == small().budget_lines


def test_version_1_3_records_nothing_beside_its_matrices(tmp_path: Path) -> None:
    with open_document(copied("1.3", tmp_path)) as document:
        workshop = document.load()
        assert workshop.record == EMPTY_RECORD
        assert workshop.details.version == ""


def test_version_1_4_has_a_record(tmp_path: Path) -> None:
    with open_document(copied("1.4", tmp_path)) as document:
        assert document.load().record == small().record
        assert document.load().details == small().details
        assert document.load().template == small().template


def test_version_1_4_has_a_snapshot(tmp_path: Path) -> None:
    with open_document(copied("1.4", tmp_path)) as document:
        (head,) = document.shelf.heads()
        assert document.shelf.content(head.id).record == small().record
        assert [event.entry for event in document.shelf.events()] == [3]
