"""Going to a place shows its stage, unhides its row and makes its cell current."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.going import Spot, go_to
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[WorkshopPage]:
    with opened_window(tmp_path) as window:
        yield window.open_page


def test_a_cell_of_a_stage_not_shown(page: WorkshopPage) -> None:
    workshop = page.bridge.workshop
    ref = CellRef(workshop.stages[1].id, workshop.activities[3].id, workshop.roles[2].id)
    assert go_to(page, Spot(ref.stage, ref.activity, ref.role))
    assert page.state.current == ref
    assert page.state.right == ref.stage
    view = page.matrix.view_of(ref)
    assert page.window().focusWidget() is view


def test_a_row_goes_to_its_name(page: WorkshopPage) -> None:
    activity = page.bridge.workshop.activities[5].id
    assert go_to(page, Spot(activity=activity))
    view = page.matrix.activities.view
    assert page.window().focusWidget() is view
    assert view.activity_model.activity_at(view.currentIndex().row()) == activity


def test_a_role_goes_to_the_top_of_its_column(page: WorkshopPage) -> None:
    role, first = page.bridge.workshop.roles[3].id, page.bridge.workshop.activities[0].id
    assert go_to(page, Spot(role=role))
    assert page.state.current == CellRef(page.state.right, first, role)


def test_a_folded_group_unfolds(page: WorkshopPage) -> None:
    activity = page.bridge.workshop.activities[0]
    page.state.toggle_fold(activity.group)
    assert go_to(page, Spot(activity=activity.id))
    assert activity.group not in page.state.folded


def test_an_unchanged_row_is_shown_again(page: WorkshopPage) -> None:
    page.state.set_changed_only(True)
    model = page.matrix.activities.view.activity_model
    activities = page.bridge.workshop.activities
    hidden = [one.id for one in activities if not model.index_of(one.id).isValid()]
    assert go_to(page, Spot(activity=hidden[0]))
    assert not page.state.changed_only


def test_the_keyboard_stays_while_typing(page: WorkshopPage) -> None:
    page.tray.tiles[0].setFocus()
    assert go_to(page, Spot(role=page.bridge.workshop.roles[1].id), take_focus=False)
    assert page.window().focusWidget() is page.tray.tiles[0]


@pytest.mark.parametrize(
    "spot",
    [
        Spot(StageId("gone")),
        Spot(activity=ActivityId("gone")),
        Spot(role=RoleId("gone")),
        Spot(),
    ],
)
def test_what_is_gone_is_refused(page: WorkshopPage, spot: Spot) -> None:
    before = page.state.current
    assert not go_to(page, spot)
    assert page.state.current == before
