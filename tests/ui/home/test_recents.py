"""Recent workshops on the home page: found in the index, or looked into; missing ones say so."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from raci_desktop.application.glimpse import Glimpse
from raci_desktop.application.templates import sample_workshop
from raci_desktop.bootstrap import services
from raci_desktop.domain.edits import PlaceLetter, ReviseDetails
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Workshop
from raci_desktop.paths import drafts_folder
from raci_desktop.ui.home.recent import (
    edited_words,
    findings_words,
    matching,
    recent_workshops,
)
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.recent_menu import RecentMenu
from raci_desktop.ui.settings import Settings
from tests.ui.home.conftest import Keep, page_of
from tests.ui.window import settle

AtHome = Callable[[], MainWindow]


def titled(title: str, organisation: str = "") -> Workshop:
    sample = sample_workshop()
    details = replace(sample.details, title=title, organisation=organisation)
    return replace(sample, details=details)


def test_nothing_is_opened_to_list_the_recent(tmp_path: Path) -> None:
    path = tmp_path / "unreadable.raci"
    path.write_bytes(b"x")
    path.chmod(0)
    assert recent_workshops([path])[0].edited is not None


def test_drafts_are_called_drafts() -> None:
    assert recent_workshops([drafts_folder() / "Workshop.raci"])[0].place == "Drafts"


def test_when_a_workshop_was_edited() -> None:
    today = date(2026, 3, 31)
    at = datetime(2026, 3, 31, 14, 32, tzinfo=UTC)
    assert edited_words(at, today) == "Edited today, 14:32"
    assert edited_words(at.replace(day=30), today) == "Edited yesterday, 14:32"
    assert edited_words(at.replace(day=1), today) == "Edited 1 March"
    assert edited_words(at.replace(year=2025), today) == "Edited 31 March 2025"
    assert edited_words(None, today) == "Not found where it was"


@pytest.mark.parametrize(
    ("severity", "count", "words"),
    [
        ("blocker", 1, "1 Blocker"),
        ("warning", 3, "3 Warnings"),
        ("note", 2, "2 Notes"),
        ("", 0, "None open"),
    ],
)
def test_open_findings_in_words(severity: str, count: int, words: str) -> None:
    assert findings_words(Glimpse("", "", severity, count, True)) == words
    assert findings_words(Glimpse("", "", severity, count, False)) == "No letters yet"
    assert findings_words(None) == ""


def test_what_the_index_does_not_know_is_looked_into(
    at_home: AtHome, keep: Keep, qtbot: QtBot
) -> None:
    keep("a.raci", titled("R&D <b>", "Firm"))
    home = page_of(at_home())
    card = home.recents.cards[0]
    qtbot.waitUntil(lambda: card.accessibleName() == "R&D <b>")
    assert "Firm. 2 Notes. Edited today" in card.accessibleDescription()
    assert "<b>" not in card.toolTip()
    assert card is home.recents.cards[0], "cards are renewed, not replaced"


def test_what_the_index_knows_is_shown_at_once(at_home: AtHome, keep: Keep) -> None:
    path = keep("a.raci", titled("As it was"))
    services().recent_index().keep(path.resolve(), Glimpse("Known", "Firm", "blocker", 2, True))
    home = page_of(at_home())
    assert home.recents.outdated == []
    card = home.recents.cards[0]
    assert card.accessibleName() == "Known"
    assert "2 Blockers" in card.accessibleDescription()


def test_the_keys_go_from_card_to_card_and_open_one(
    at_home: AtHome, keep: Keep, qtbot: QtBot
) -> None:
    paths = [keep(f"{number}.raci", titled(f"W{number}")) for number in range(5)][::-1]
    window = at_home()
    recents = page_of(window).recents
    cards = recents.cards
    columns = len({card.x() for card in cards})
    assert columns == 3
    assert window.focusWidget() is cards[0], "the last workshop is one Enter away"
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert cards[1].hasFocus()
    qtbot.keyClick(cards[1], Qt.Key.Key_Down)
    assert cards[4].hasFocus()
    qtbot.keyClick(cards[4], Qt.Key.Key_Left)
    qtbot.keyClick(cards[3], Qt.Key.Key_Up)
    assert cards[0].hasFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Up)
    assert recents.search.hasFocus()
    qtbot.keyClick(recents.search, Qt.Key.Key_Down)
    qtbot.keyClick(cards[0], Qt.Key.Key_End)
    qtbot.keyClick(cards[4], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is not None)
    assert window.open_page.bridge.session.path == paths[4]


def test_delete_takes_a_workshop_off_the_list_but_not_off_the_disk(
    at_home: AtHome, keep: Keep, settings: Settings, qtbot: QtBot
) -> None:
    paths = [keep(f"{number}.raci", titled(f"W{number}")) for number in range(3)][::-1]
    recents = page_of(at_home()).recents
    qtbot.keyClick(recents.cards[1], Qt.Key.Key_Delete)
    settle()
    assert settings.recent == [paths[0], paths[2]]
    assert [card.recent.path for card in recents.cards] == [paths[0], paths[2]]
    assert recents.cards[1].hasFocus(), "the next one"
    assert paths[1].is_file()


def test_the_menu_of_a_card_opens_by_keys(at_home: AtHome, keep: Keep, qtbot: QtBot) -> None:
    keep("one.raci", titled("One"))
    card = page_of(at_home()).recents.cards[0]
    with qtbot.waitSignal(card.menu_wanted):
        qtbot.keyClick(card, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert [action.text() for action in card.menu().actions()] == ["Open", "Remove from list"]


def test_a_missing_workshop_can_be_found_again(
    at_home: AtHome,
    keep: Keep,
    settings: Settings,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    path = keep("one.raci", titled("One"))
    moved = tmp_path / "elsewhere.raci"
    path.rename(moved)
    window = at_home()
    card = page_of(window).recents.cards[0]
    assert card.finder.isVisible()
    assert card.remover.isVisible()
    assert "Not found where it was" in card.accessibleDescription()
    assert [action.text() for action in card.menu().actions()] == ["Find…", "Remove from list"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(moved), ""))
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is not None)
    assert settings.recent == [moved]


def test_a_missing_workshop_can_be_taken_off_the_list(
    at_home: AtHome, keep: Keep, settings: Settings, qtbot: QtBot
) -> None:
    keep("one.raci", titled("One")).unlink()
    home = page_of(at_home())
    qtbot.mouseClick(home.recents.cards[0].remover, Qt.MouseButton.LeftButton)
    settle()
    assert settings.recent == []
    assert home.recents.cards == []


def test_searching_among_the_recent(at_home: AtHome, keep: Keep, qtbot: QtBot) -> None:
    keep("a.raci", titled("Payments", "Northwind"))
    keep("b.raci", titled("Releases", "Harbour"))
    recents = page_of(at_home()).recents
    qtbot.waitUntil(lambda: recents.cards[0].accessibleName() == "Releases")
    qtbot.waitUntil(lambda: recents.cards[1].accessibleName() == "Payments")
    recents.search.setFocus()
    qtbot.keyClicks(recents.search, "NORTH pay")
    assert [card.accessibleName() for card in recents.grid.shown] == ["Payments"]
    qtbot.keyClicks(recents.search, "zz")
    assert recents.grid.shown == []
    qtbot.keyClick(recents.search, Qt.Key.Key_Escape)
    assert len(recents.grid.shown) == 2


def test_words_are_found_in_any_order() -> None:
    recents = recent_workshops(
        [Path("/w/a.raci")], {Path("/w/a.raci"): Glimpse("Payments on-call", "Northwind")}
    )
    assert matching(recents, "north ON-call")
    assert not matching(recents, "south")


def test_an_edit_is_on_the_home_page_when_the_window_is_closed(
    at_home: AtHome, keep: Keep, qtbot: QtBot
) -> None:
    path = keep("one.raci", titled("One"))
    window = at_home()
    window.files.open_path(path)
    settle()
    qtbot.waitUntil(lambda: window._keeper is not None)
    bridge = window.open_page.bridge
    workshop = bridge.workshop
    ref = CellRef(workshop.last.id, workshop.activities[0].id, workshop.roles[0].id)
    bridge.execute(PlaceLetter((ref,), Letter.ACCOUNTABLE))
    bridge.execute(ReviseDetails("title", "Another"))
    window.close()
    known = services().recent_index().read([path])[path]
    assert known.title == "Another"
    assert known.severity == "blocker"
    assert known.picture.rows[0].startswith("A")
    assert not services().recent_index().stale(path)


def test_open_recent_lists_titles_and_greys_what_is_gone(
    at_home: AtHome, keep: Keep, qtbot: QtBot
) -> None:
    gone, there = keep("gone.raci", titled("Gone")), keep("a.raci", titled("R&D", "Firm"))
    gone.unlink()
    services().recent_index().keep(there, Glimpse("R&D", "Firm"))
    window = at_home()
    menu = window.findChild(RecentMenu)
    assert isinstance(menu, RecentMenu)
    file_menu = window.menuBar().actions()[0].menu()
    assert isinstance(file_menu, QMenu)
    assert menu.menuAction() in file_menu.actions()
    menu.refill()
    assert [(a.text(), a.isEnabled()) for a in menu.actions()] == [
        ("R&&D — Firm", True),
        ("gone", False),
    ]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: window.page is not None)
    assert window.open_page.bridge.session.path == there
