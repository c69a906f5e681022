"""A workshop shown from a glance at its file, until it is open a moment later."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from pytestqt.qtbot import QtBot

from raci_desktop.application.glanced import OPENING, GlancedSession
from raci_desktop.application.ports import DocumentError, Services
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.templates import sample_workshop
from raci_desktop.bootstrap import services
from raci_desktop.domain.edits import ToggleLetter
from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui import files
from raci_desktop.ui.application import Application
from raci_desktop.ui.home.home import HomePage
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.settings import Settings
from tests.ui.window import settle, take_style_sheet_off


def toggle(workshop: Workshop) -> ToggleLetter:
    ref = CellRef(workshop.last.id, workshop.activities[-1].id, workshop.roles[-1].id)
    return ToggleLetter((ref,), Letter.CONSULTED)


@pytest.fixture(autouse=True)
def bare_afterwards() -> Iterator[None]:
    """Take the style sheet off, which keeps notes on widgets that die later (see ``window``)."""
    yield
    take_style_sheet_off()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sample workshop with one edit in its history."""
    path = tmp_path / "sample.raci"
    session = WorkshopSession(services().create_document(path, sample_workshop()))
    session.execute(toggle(session.workshop))
    session.close()
    return path


def shown(qtbot: QtBot, ports: Services, path: Path) -> MainWindow:
    application = Application(ports, Settings(path.with_name("settings.ini")))
    window = application.open(path)
    qtbot.waitUntil(
        lambda: window.centralWidget() is not None and not (window.page and window.page.glanced)
    )
    settle()
    return window


def test_the_glance_gives_way_to_the_open_document(qtbot: QtBot, path: Path) -> None:
    window = shown(qtbot, services(), path)
    page = window.page
    assert page is not None
    assert not isinstance(page.bridge.session, GlancedSession)
    assert page.status.saved_text.startswith("✓ Saved")
    assert window.actions_by_name["undo"].isEnabled(), "the history is there"
    assert page.bridge.execute(toggle(page.bridge.workshop)) is not None
    assert page.status.saved_text.startswith("✓ Saved")
    window.close()


def test_a_page_is_built_once_for_glance_and_document(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[type[WorkshopSession]] = []
    show = MainWindow.show_session

    def watched(self: MainWindow, session: WorkshopSession) -> None:
        built.append(type(session))
        show(self, session)

    monkeypatch.setattr(MainWindow, "show_session", watched)
    shown(qtbot, services(), path).close()
    assert built == [GlancedSession]


def test_what_the_document_holds_counts(qtbot: QtBot, path: Path) -> None:
    other = replace(sample_workshop(), details=replace(sample_workshop().details, title="Old"))
    window = shown(qtbot, replace(services(), glance=lambda _path: other), path)
    assert window.page is not None
    assert window.page.bridge.workshop.details == sample_workshop().details
    assert not window.page.glanced
    window.actions_by_name["undo"].trigger()
    window.close()


def test_without_a_glance_it_is_opened_at_once(qtbot: QtBot, path: Path) -> None:
    window = shown(qtbot, replace(services(), glance=lambda _path: None), path)
    assert window.page is not None
    assert not window.page.glanced
    window.close()


def test_a_document_that_cannot_be_opened_leaves_the_home_page(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(files, "message", lambda *words: told.append(words[-1]))

    def refuse(_path: Path) -> NoReturn:
        raise DocumentError("damaged", "It is damaged; open a backup of it.")

    window = shown(qtbot, replace(services(), open_document=refuse), path)
    assert told == ["It is damaged; open a backup of it."]
    assert window.page is None
    assert isinstance(window.centralWidget(), HomePage)
    assert not window.actions_by_name["undo"].isEnabled()
    window.close()


def test_a_workshop_somebody_else_has_open_ends_read_only(qtbot: QtBot, path: Path) -> None:
    with closing(services().open_document(path)):
        window = shown(qtbot, services(), path)
    page = window.open_page
    assert page.status.saved_text == "Read-only"
    assert page.bridge.execute(toggle(page.bridge.workshop)) is None
    window.close()


def test_a_file_changed_behind_our_back_ends_read_only(qtbot: QtBot, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE role SET name = name || 's'")
    assert services().glance(path) is not None, "a glance does not see it"
    window = shown(qtbot, services(), path)
    assert window.open_page.status.saved_text == "Read-only"
    window.close()


def test_a_window_closed_before_the_document_is_open_opens_nothing(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def note(wanted: Path) -> NoReturn:
        opened.append(wanted)
        raise AssertionError

    show = MainWindow.show_session

    def shutting(self: MainWindow, session: WorkshopSession) -> None:
        show(self, session)
        self.open_page.first_paint.painted.connect(self.close)

    monkeypatch.setattr(MainWindow, "show_session", shutting)
    ports = replace(services(), open_document=note)
    application = Application(ports, Settings(path.with_name("settings.ini")))
    application.open(path)
    qtbot.waitUntil(lambda: not application.windows)
    settle()
    assert opened == []


def test_a_mistake_while_opening_leaves_the_home_page(qtbot: QtBot, path: Path) -> None:
    def fail(_path: Path) -> NoReturn:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        window = shown(qtbot, replace(services(), open_document=fail), path)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert window.page is None
    assert isinstance(window.centralWidget(), HomePage)
    window.close()


def test_an_edit_before_the_document_is_open_is_refused_in_a_sentence(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    show = MainWindow.show_session

    def editing(self: MainWindow, session: WorkshopSession) -> None:
        show(self, session)
        assert self.open_page.bridge.execute(toggle(session.workshop)) is None
        said.append(self.open_page.status.message_text)

    monkeypatch.setattr(MainWindow, "show_session", editing)
    window = shown(qtbot, services(), path)
    assert said == [OPENING]
    assert window.open_page.bridge.session.undo_step is not None, "nothing was lost either"
    window.close()


def test_nothing_changes_before_the_document_is_open(path: Path) -> None:
    session = GlancedSession(path, sample_workshop())
    with pytest.raises(EditRefusedError, match=OPENING):
        session.execute(toggle(session.workshop))
    for step in (session.undo, session.redo):
        with pytest.raises(EditRefusedError, match=OPENING):
            step()
    with pytest.raises(EditRefusedError, match=OPENING):
        session.preview(toggle(session.workshop))
    assert session.workshop == sample_workshop()
    assert session.back_up() == ""
    with pytest.raises(DocumentError, match=OPENING):
        session.save_as(path.with_name("other.raci"))
    session.close()
