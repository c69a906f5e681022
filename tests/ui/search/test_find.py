"""Ctrl+F finds words in the open workshop and goes from place to place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import ReviseActivity, SetNote
from raci_desktop.domain.edits_record import AddItem
from raci_desktop.domain.ids import ItemId
from raci_desktop.domain.items import ItemKind, new_item
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.drawer.items_page import ItemsPage
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.search.find_bar import FindBar
from tests.ui.window import opened_window

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as window:
        yield window


@pytest.fixture
def bar(window: MainWindow) -> FindBar:
    window.actions_by_name["find"].trigger()
    found = window.open_page.matrix.findChild(FindBar)
    assert isinstance(found, FindBar)
    return found


def test_enter_walks_the_places_round_and_round(
    qtbot: QtBot, window: MainWindow, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "availab")
    count = len(bar.model.hits)
    assert count > 2
    assert bar.count.text() == f"{count} places"
    view = window.open_page.matrix.activities.view
    seen = []
    for _ in range(count + 1):
        qtbot.keyClick(bar.field, Key.Key_Return)
        seen.append(view.activity_model.activity_at(view.currentIndex().row()))
    assert len(set(seen)) == count
    assert seen[0] == seen[-1]
    assert bar.count.text() == f"1 of {count}"
    qtbot.keyClick(bar.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"{count} of {count}"


def test_the_field_keeps_the_keyboard_until_escape(
    qtbot: QtBot, window: MainWindow, bar: FindBar
) -> None:
    qtbot.keyClicks(bar.field, "delivery")
    qtbot.keyClick(bar.field, Key.Key_Return)
    assert window.focusWidget() is bar.field
    qtbot.keyClick(bar.field, Key.Key_Escape)
    assert bar.isHidden()
    assert window.focusWidget() is window.open_page.matrix.focused_view()


def test_a_note_is_found_in_its_stage(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    page = window.open_page
    workshop = page.bridge.workshop
    ref = CellRef(workshop.stages[1].id, workshop.activities[4].id, workshop.roles[1].id)
    page.bridge.execute(SetNote(ref, "Agreed with finance"))
    qtbot.keyClicks(bar.field, "finance")
    qtbot.keyClick(bar.field, Key.Key_Return)
    assert page.state.current == ref
    where = bar.model.data(bar.model.index(0), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert where == (
        f"Note in {workshop.stages[1].name}: "
        f"{workshop.activities[4].name} × {workshop.roles[1].name}"
    )


def test_the_list_follows_edits(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    bridge = window.open_page.bridge
    qtbot.keyClicks(bar.field, "unheard")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()
    bridge.execute(ReviseActivity(bridge.workshop.activities[0].id, name="Unheard of"))
    assert [hit.text for hit in bar.model.hits] == ["Unheard of"]
    bridge.undo()
    assert not bar.model.hits


def test_f3_goes_on_after_the_bar_is_closed(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "services")
    qtbot.keyClick(bar.field, Key.Key_Escape)
    window.actions_by_name["find_next"].trigger()
    assert bar.isVisible()
    assert bar.count.text().startswith("1 of")


def test_a_click_goes_to_a_place(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    qtbot.keyClicks(bar.field, "head of")
    spot = bar.list.visualRect(bar.model.index(1)).center()
    qtbot.mouseClick(bar.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    current = window.open_page.state.current
    assert current is not None
    assert current.role == bar.model.hits[1].role


def test_a_decision_is_shown_on_its_page(qtbot: QtBot, window: MainWindow, bar: FindBar) -> None:
    page = window.open_page
    item = new_item(ItemId("d1"), ItemKind.DECISION, "Product pays for pagers")
    page.bridge.execute(AddItem(item))
    qtbot.keyClicks(bar.field, "pagers")
    qtbot.keyClick(bar.field, Key.Key_Return)
    assert window.focusWidget() is bar.field
    listing = page.drawer.findChild(ItemsPage)
    assert isinstance(listing, ItemsPage)
    assert listing.isVisible()
    assert listing.model.item(
        listing.table.currentIndex().row()
    ) == page.bridge.workshop.record.item(item.id)
