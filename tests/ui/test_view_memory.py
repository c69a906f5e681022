"""What a window looked at is found again: stages, reference, Compare, zoom, folded groups."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from raci_desktop.domain.edits import RemoveStage
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.settings import MOST_VIEWS, Settings
from raci_desktop.ui.workshop_page import WorkshopPage
from tests.ui.window import opened_window, settle


def page_of(window: MainWindow) -> WorkshopPage:
    assert window.page is not None
    return window.page


def test_a_window_opens_where_it_was_closed(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path) as window:
        page = page_of(window)
        before, middle, after = (stage.id for stage in page.bridge.workshop.stages)
        page.state.show(middle, after)
        page.state.set_against(before)
        page.state.set_zoom(130)
        page.state.set_changed_only(True)
        page.state.toggle_fold("Foundational systems")
    with opened_window(tmp_path) as window:
        state = page_of(window).state
        assert (state.left, state.right, state.against) == (middle, after, before)
        assert (state.zoom, state.changed_only) == (130, True)
        assert state.folded == frozenset({"Foundational systems"})
        assert state.locked
        assert not state.comparing


def test_compare_is_found_again(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path) as window:
        page = page_of(window)
        before, middle, _ = (stage.id for stage in page.bridge.workshop.stages)
        page.state.compare(before, middle)
    with opened_window(tmp_path) as window:
        page = page_of(window)
        settle()
        assert page.comparing.shown
        assert page.comparing.page.isVisible()
        assert page.comparing.stages == (before, middle)
        assert window.actions_by_name["compare"].isChecked()


def test_a_stage_that_is_gone_is_not_looked_at(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path) as window:
        page = page_of(window)
        before, middle, after = (stage.id for stage in page.bridge.workshop.stages)
        page.state.show(middle, after)
        page.state.compare(middle, after)
        path, settings = page.bridge.shown.path, window.settings
    look = settings.view_of(path)
    with opened_window(tmp_path) as window:
        page_of(window).bridge.execute(RemoveStage(middle))
    settings.keep_view(path, look)
    with opened_window(tmp_path) as window:
        state = page_of(window).state
        assert (state.left, state.right, state.comparing) == (before, after, False)


def test_damaged_settings_change_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with opened_window(tmp_path) as window:
        path, settings = page_of(window).bridge.shown.path, window.settings
    for damaged in ("{", "[]", '{"stages": 3, "zoom": "wide", "folded": {"a": 1}}', "null"):
        settings.keep_view(path, damaged)
        with opened_window(tmp_path) as window:
            assert page_of(window).state.zoom == 100


def test_the_views_of_the_workshops_closed_last_are_kept(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for number in range(MOST_VIEWS + 5):
        settings.keep_view(tmp_path / f"{number}.raci", str(number))
    settings.keep_view(tmp_path / "7.raci", "seven")
    assert settings.view_of(tmp_path / "4.raci") == ""
    assert settings.view_of(tmp_path / "7.raci") == "seven"
    assert settings.view_of(tmp_path / f"{MOST_VIEWS + 4}.raci") == str(MOST_VIEWS + 4)
