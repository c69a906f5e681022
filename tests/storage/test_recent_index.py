"""The index of recent workshops: kept, read back, and of no consequence when it is lost."""

import json
import os
from pathlib import Path

import pytest

from raci_desktop.application.glimpse import Glimpse, Picture
from raci_desktop.application.recents import keep_glimpse, rebuilt
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.bootstrap import services
from raci_desktop.storage.document import create, open_document
from raci_desktop.storage.glance import glance
from raci_desktop.storage.recent_index import MOST_KEPT, RecentIndexFolder

SEEN = Glimpse("R&D <b>", "Firm", "blocker", 2, True, Picture(("AR ",), (12,)))


@pytest.fixture
def index(tmp_path: Path) -> RecentIndexFolder:
    return RecentIndexFolder(tmp_path / "Recent")


def test_what_is_kept_is_read_back(index: RecentIndexFolder, tmp_path: Path) -> None:
    path, other = tmp_path / "ä b.raci", tmp_path / "other.raci"
    path.touch()
    index.keep(path, SEEN)
    assert index.read([other, path]) == {path: SEEN}
    index.forget(path)
    index.forget(path)
    assert index.read([path]) == {}


def test_a_glimpse_is_stale_once_its_file_has_changed(
    index: RecentIndexFolder, tmp_path: Path
) -> None:
    path = tmp_path / "a.raci"
    path.touch()
    assert index.stale(path), "nothing is known of it"
    index.keep(path, SEEN)
    assert not index.stale(path)
    os.utime(path, ns=(1, 1))
    assert index.stale(path)
    assert index.read([path]) == {path: SEEN}, "what was known is shown meanwhile"


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"path": "/elsewhere"},
        {"severity": "loud"},
        {"count": "2"},
        {"begun": 1},
        {"title": None},
        {"picture": None},
        {"picture": {"rows": ["A"], "names": []}},
        {"picture": {"rows": [1], "names": [1]}},
        {"picture": {"rows": ["A"], "names": ["A"]}},
    ],
)
def test_a_strange_entry_is_no_entry(
    index: RecentIndexFolder, tmp_path: Path, change: dict[str, object]
) -> None:
    path = tmp_path / "a.raci"
    path.touch()
    index.keep(path, SEEN)
    file = next((tmp_path / "Recent").glob("*.json"))
    file.write_text(json.dumps(json.loads(file.read_text(encoding="utf-8")) | change))
    assert index.read([path]) == {}
    assert index.stale(path)


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b"{"])
def test_a_damaged_entry_is_no_entry(
    index: RecentIndexFolder, tmp_path: Path, content: bytes
) -> None:
    index.keep(tmp_path, SEEN)
    next((tmp_path / "Recent").glob("*.json")).write_bytes(content)
    assert index.read([tmp_path]) == {}


def test_a_folder_that_cannot_be_written_hinders_nobody(tmp_path: Path) -> None:
    (tmp_path / "Recent").write_text("in the way")
    index = RecentIndexFolder(tmp_path / "Recent")
    index.keep(tmp_path / "a.raci", SEEN)
    index.forget(tmp_path / "a.raci")
    assert index.read([tmp_path / "a.raci"]) == {}


def test_the_oldest_entries_go(index: RecentIndexFolder, tmp_path: Path) -> None:
    for number in range(MOST_KEPT + 1):
        index.keep(tmp_path / f"{number}.raci", SEEN)
    assert len(list((tmp_path / "Recent").glob("*.json"))) == MOST_KEPT
    assert not list((tmp_path / "Recent").glob("*.part"))


def test_an_open_workshop_and_a_glance_at_it_give_the_same(
    index: RecentIndexFolder, tmp_path: Path
) -> None:
    path = tmp_path / "sample.raci"
    create(path, sample_workshop()).close()
    with open_document(path) as document:
        keep_glimpse(index, WorkshopSession(document))
    kept = index.read([path])[path]
    index.forget(path)
    before = path.read_bytes()
    assert rebuilt(index, glance, path) == kept
    assert index.read([path]) == {path: kept}
    assert path.read_bytes() == before, "looking changes nothing"


def test_what_is_no_workshop_is_not_looked_into(index: RecentIndexFolder, tmp_path: Path) -> None:
    path = tmp_path / "text.raci"
    path.write_text("not a workshop")
    assert rebuilt(index, glance, path) is None
    assert index.read([path]) == {}


def test_the_index_is_in_the_folder_of_the_program(tmp_path: Path) -> None:
    services().recent_index().keep(tmp_path / "a.raci", SEEN)
    assert list(Path(os.environ["RACI_DESKTOP_HOME"], "data", "Recent").glob("*.json"))
