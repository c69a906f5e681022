"""Several windows, one file each, and files dropped on a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from raci_desktop.application.templates import sample_workshop
from raci_desktop.bootstrap import services
from raci_desktop.ui import files as files_module
from raci_desktop.ui.dropped_files import dropped_files
from raci_desktop.ui.importing.review import ImportReview
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.windows import window_showing
from tests.ui.window import opened_window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened_window(tmp_path) as window:
        yield window


def other_windows(window: MainWindow) -> list[MainWindow]:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return [w for w in found if w is not window and w.isVisible() and w.page]


def workshop_file(folder: Path, name: str) -> Path:
    path = folder / name
    services().create_document(path, sample_workshop()).close()
    return path


def dropped(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop_on(widget: QWidget, mime: QMimeData) -> bool:
    """Enter and drop as Qt delivers it; say whether it was taken."""
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    enter = QDragEnterEvent(QPoint(20, 20), copy, mime, button, none)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), copy, mime, button, none))
    return True


def test_a_file_that_is_open_is_shown_rather_than_opened_again(window: MainWindow) -> None:
    path = window.open_page.bridge.session.path
    assert window_showing(path) is window
    assert window.files.open_path(path)
    assert not other_windows(window)


def test_a_workshop_dropped_opens_in_a_window_of_its_own(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    other = workshop_file(tmp_path, "other.raci")
    assert drop_on(window, dropped(other))
    qtbot.waitUntil(lambda: bool(other_windows(window)))
    (second,) = other_windows(window)
    assert second.open_page.bridge.session.path == other
    second.close()
    assert window.page is not None


def test_a_drop_over_the_matrix_reaches_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    other = workshop_file(tmp_path, "over.raci")
    assert drop_on(window.open_page.matrix.right.view.viewport(), dropped(other))
    qtbot.waitUntil(lambda: bool(other_windows(window)))
    other_windows(window)[0].close()


def test_a_sheet_dropped_is_reviewed_and_imported(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Activity", "Head of Sales", "Sales team", "Legal"],
        ["Write offers", "A", "R", "C"],
        ["Sign contracts", "A", "R", "C"],
        ["Keep prices", "A", "R", "I"],
    ):
        sheet.append(row)
    path = tmp_path / "sales.xlsx"
    book.save(path)
    reviewed: list[ImportReview] = []

    def accept(review: ImportReview) -> int:
        reviewed.append(review)
        return 1

    monkeypatch.setattr(ImportReview, "exec", accept)
    monkeypatch.setattr(files_module, "message", lambda *given: pytest.fail(given[-1]))
    assert drop_on(window, dropped(path))
    qtbot.waitUntil(lambda: bool(reviewed))
    names = {role.name for role in window.open_page.bridge.workshop.roles}
    assert {"Head of Sales", "Sales team"} <= names


def test_a_file_of_another_kind_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    assert not drop_on(window, dropped(tmp_path / "minutes.docx"))


def test_what_cannot_be_opened_is_told_and_the_rest_goes_on(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(files_module, "message", lambda *given: told.append(given[-1]))
    broken = tmp_path / "broken.raci"
    broken.write_bytes(b"no workshop at all")
    good = workshop_file(tmp_path, "good.raci")
    assert drop_on(window, dropped(broken, good))
    qtbot.waitUntil(lambda: bool(other_windows(window)))
    assert len(told) == 1
    other_windows(window)[0].close()


def test_only_files_of_this_computer_count(tmp_path: Path) -> None:
    mime = QMimeData()
    here = tmp_path / "a.CSV"
    mime.setUrls([QUrl("https://example.org/b.xlsx"), QUrl.fromLocalFile(str(here))])
    assert list(dropped_files(mime)) == [here]
