"""The home page: what can be begun, by pointer and by keys."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.application.templates import sample_workshop
from raci_desktop.ui.dialogs.asking import MessageDialog
from raci_desktop.ui.home.footer import backup_words, last_backup
from raci_desktop.ui.main_window import MainWindow
from tests.ui.home.conftest import Keep, answering, page_of
from tests.ui.window import settle

AtHome = Callable[[], MainWindow]


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on a window, and let them be opened."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(600, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    settle()


def test_each_way_to_begin_is_told(at_home: AtHome, qtbot: QtBot) -> None:
    home = page_of(at_home())
    told: list[object] = []
    for signal in (home.open_sample, home.new_blank, home.import_sheet, home.open_file):
        signal.disconnect()
    home.open_sample.connect(lambda: told.append("sample"))
    home.new_blank.connect(lambda: told.append("blank"))
    home.import_sheet.connect(lambda: told.append("sheet"))
    home.open_file.connect(told.append)
    for button in (home.sample, home.blank, home.sheet, home.open):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == ["sample", "blank", "sheet", None]
    assert home.recents.cards == []


def test_the_first_letter_is_four_keys_away(at_home: AtHome, qtbot: QtBot) -> None:
    """Enter on the sample, then a letter in a cell: no wizard, no question."""
    window = at_home()
    focus = window.focusWidget()
    assert focus is page_of(window).sample
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is not None)
    settle()
    page = window.open_page
    view = page.matrix.right.view
    view.setCurrentIndex(view.model().index(1, 0))
    before = page.bridge.workshop
    qtbot.keyClick(view, Qt.Key.Key_C)
    assert page.bridge.workshop != before
    assert page.bridge.session.path.is_file(), "nothing is ever unsaved"


def test_the_arrows_walk_the_ways_to_begin(at_home: AtHome, qtbot: QtBot) -> None:
    home = page_of(at_home())
    home.sample.setFocus()
    qtbot.keyClick(home.sample, Qt.Key.Key_Down)
    assert home.blank.hasFocus()
    qtbot.keyClick(home.blank, Qt.Key.Key_End)
    assert home.open.hasFocus()
    qtbot.keyClick(home.open, Qt.Key.Key_Down)
    assert home.open.hasFocus()
    qtbot.keyClick(home.open, Qt.Key.Key_Home)
    assert home.sample.hasFocus()


def test_every_control_has_a_name_and_size(at_home: AtHome, keep: Keep, tmp_path: Path) -> None:
    keep("one.raci", sample_workshop())
    keep("gone.raci", sample_workshop()).unlink()
    home = page_of(at_home())
    for one in home.findChildren(QWidget):
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert one.accessibleName(), one
            assert min(one.width(), one.height()) >= 24, one.accessibleName()


@pytest.mark.parametrize("width", [900, 1280, 1920])
def test_cards_keep_their_height_and_take_the_whole_width(
    at_home: AtHome, keep: Keep, width: int
) -> None:
    for number in range(5):
        keep(f"{number}.raci", sample_workshop())
    window = at_home()
    window.resize(width, 700)
    settle()
    for grid in (page_of(window).templates.shipped, page_of(window).recents.grid):
        shown = grid.shown
        assert {card.height() for card in shown} == {shown[0].card_height}
        assert min(card.x() for card in shown) == 0
        assert max(card.geometry().right() for card in shown) >= grid.width() - 2


def test_files_of_every_kind_can_be_dropped(at_home: AtHome, tmp_path: Path, qtbot: QtBot) -> None:
    from raci_desktop.bootstrap import services

    path = tmp_path / "dropped.raci"
    services().create_document(path, sample_workshop()).close()
    window = at_home()
    drop(window, path)
    assert window.open_page.bridge.session.path == path


def test_a_file_nobody_can_open_is_told_when_dropped(
    at_home: AtHome, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "strange.json"
    path.write_text("{}", encoding="utf-8")
    window = at_home()
    texts: list[str] = []
    with answering(MessageDialog, lambda dialog: texts.append(dialog.accessibleDescription())):
        drop(window, path)
    assert "strange.json" in texts[0]
    assert "needs exactly" in texts[0]
    assert page_of(window).isVisible()


def test_when_the_last_backup_was_made(tmp_path: Path) -> None:
    now = datetime(2026, 3, 31, 14, 32, tzinfo=UTC)
    assert backup_words(now, now) == "Last backup today, 14:32"
    assert backup_words(now.replace(day=1), now) == "Last backup 1 March"
    assert backup_words(None, now) == "No backup yet"
    assert last_backup(tmp_path / "none") is None
    (tmp_path / "one").mkdir()
    assert last_backup(tmp_path) is not None


def test_the_strip_says_how_many_are_recent(at_home: AtHome, keep: Keep) -> None:
    keep("one.raci", sample_workshop())
    home = page_of(at_home())
    QApplication.processEvents()
    assert home.footer.count.text() == "1 recent workshop"
