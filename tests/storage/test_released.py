"""One document of every released schema, kept as it was written; all of them open."""

import shutil
from pathlib import Path

import pytest

from raci_desktop.storage.document import open_document
from raci_desktop.storage.migrations import LADDER
from tests.storage.build import DIGITAL, HEAD, PAY, TEAM, small

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
        assert workshop.details == small().details
        assert workshop.letters == small().letters
        assert workshop.acceptances == small().acceptances
        groups = [head.group for head in document.heads()]
        assert groups == ["g1", "g2", "undo g2"]
        assert len(document.changes("g1")) == 1
