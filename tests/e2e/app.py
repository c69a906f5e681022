"""The real program, which also says where things are: one question a line, one answer a line.

It runs as a process of its own and changes nothing; tests press and drag with what they are told.
"""

import json
import os
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QSocketNotifier
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QWidget

from raci_desktop.__main__ import main
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.matrix import CellRef
from raci_desktop.ui.application import Application
from raci_desktop.ui.findings.rows import FindingRow
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.workshop_page import WorkshopPage

Answer = dict[str, Any]


class Window(QObject):
    """Answers about the program's window, read from standard input while events are handled."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._application = application
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._rest = b""

    def _read(self) -> None:
        read = os.read(sys.stdin.fileno(), 65536)
        if not read:
            self._notifier.setEnabled(False)
            return
        *lines, self._rest = (self._rest + read).split(b"\n")
        for line in lines:
            question = json.loads(line)
            answer = ANSWERS[question.pop("ask")](self, **question)
            os.write(sys.stdout.fileno(), json.dumps(answer).encode() + b"\n")

    @property
    def window(self) -> MainWindow:
        return self._application.windows[0]

    @property
    def page(self) -> WorkshopPage:
        page = self.window.page
        assert page is not None
        return page

    def ready(self) -> Answer:
        """Whether a workshop is shown and open, and the window's id for X."""
        page = self.window.page if self._application.windows else None
        shown = page is not None and not page.glanced
        return {"shown": shown, "id": int(self.window.winId()) if shown else 0}

    def home(self) -> Answer:
        """Whether the home page is shown, and the window's id for X."""
        shown = type(self.window.centralWidget()).__name__ == "HomePage"
        return {"shown": shown, "id": int(self.window.winId()) if shown else 0}

    def modal(self) -> Answer:
        """The dialog that is open: its class, its id for X, and the file it would take."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            return {}
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        return {
            "dialog": type(dialog).__name__,
            "id": int(dialog.winId()),
            "file": field.text() if field else "",
        }

    def wall(self) -> Answer:
        """What is presented: its id for X, and what it shows in words; {} while nothing is."""
        running = self.window.presentation
        if running is None or not running.running:
            return {}
        return {"id": int(running.wall.winId()), "shows": running.wall.accessibleName()}

    def document(self) -> Answer:
        """The file of the open workshop."""
        return {"path": str(self.page.bridge.session.path)}

    def compared(self) -> Answer:
        """What Compare shows: its sentence, and how many moves are in the ledger."""
        place = self.page.comparing
        if not place.shown:
            return {}
        return {"moves": [move.activity for move in place.page.ledger.model.lines]}

    def state(self) -> Answer:
        """What the window says at the moment."""
        page, hint = self.page, self.page.matrix.hint
        focus = QApplication.focusWidget()
        return {
            "saved": page.status.saved_text,
            "message": page.status.message_text,
            "hint": _texts(hint) if hint.isVisible() else "",
            "armed": str(page.state.armed or ""),
            "current": _named(page, page.state.current),
            "focus": type(focus).__name__ if focus else "",
            "undo": self.window.actions_by_name["undo"].toolTip(),
            "line": page.matrix.line.isVisible(),
            "drops": sum(c.view.cells.drop_target is not None for c in page.matrix.stages),
        }

    def cell(self, activity: str, role: str, stage: int = -1) -> Answer:
        """Where a cell is, by the starts of its names; the view scrolls to it."""
        workshop = self.page.bridge.workshop
        row = next(a.id for a in workshop.activities if a.name.startswith(activity))
        column = next(r.id for r in workshop.roles if r.name.startswith(role))
        ref = CellRef(StageId(workshop.stages[stage].id), row, column)
        view = self.page.matrix.view_of(ref)
        assert view is not None
        index = view.stage_model.index_of(ref)
        view.scrollTo(index)
        return _place(view.viewport(), view.visualRect(index))

    def tile(self, letter: str) -> Answer:
        """Where the tile of a letter is, or of what clears ("")."""
        tiles = self.page.tray.tiles
        found = next(t for t in tiles if (t.known.letter.value if t.known else "") == letter)
        return _place(found, found.rect())

    def name(self, start: str) -> Answer:
        """Where a name or a group of the activity column is, by its start."""
        view = self.page.matrix.activities.view
        model = view.activity_model
        rows = range(model.rowCount())
        row = next(i for i in rows if str(model.data(model.index(i, 0))).startswith(start))
        index = model.index(row, 0)
        return _place(view.viewport(), view.visualRect(index))

    def header(self, role: str) -> Answer:
        """Where the header of a role is in the stage on the right."""
        header = self.page.matrix.right.view.horizontalHeader()
        names = [one.name for one in self.page.bridge.workshop.roles]
        column = next(i for i, name in enumerate(names) if name.startswith(role))
        left, width = header.sectionViewportPosition(column), header.sectionSize(column)
        box = QRect(left, header.height() - 24, width, 20)
        return _place(header.viewport(), box)

    def frame(self) -> Answer:
        """Where the window is."""
        return _place(self.window, self.window.rect())

    def resize(self, width: int, height: int) -> Answer:
        """Give the window another size."""
        self.window.resize(width, height)
        QApplication.processEvents()
        return {}

    def button(self, words: str) -> Answer:
        """Where a button is whose words begin so."""
        for one in self.window.findChildren(QAbstractButton):
            said = (one.text(), one.accessibleName())
            if one.isVisible() and any(text.strip().startswith(words) for text in said):
                return _place(one, one.rect())
        return {}

    def dialog(self, words: str) -> Answer:
        """Where a button of the open dialog is whose words begin so."""
        dialog = QApplication.activeModalWidget()
        buttons = dialog.findChildren(QAbstractButton) if dialog else []
        found = [one for one in buttons if one.isVisible() and one.text().startswith(words)]
        return _place(found[0], found[0].rect()) if found else {}

    def entry(self, words: str) -> Answer:
        """Where an entry of the open menu is whose words begin so."""
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            for action in menu.actions():
                if action.text().startswith(words):
                    return _place(menu, menu.actionGeometry(action))
        return {}

    def letters(self) -> Answer:
        """What the stage on the right shows, cell by cell, and what is said of its being saved."""
        model = self.page.matrix.right.view.stage_model
        indexes = [
            model.index(row, column)
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
        shown = {
            f"{ref.activity} {ref.role}": model.data(index)
            for index in indexes
            if (ref := model.ref(index)) is not None
        }
        return {"saved": self.page.status.saved_text, "letters": shown}

    def finding(self, rule: str, activity: str, stage: int = -1) -> Answer:
        """Where a finding stands in the list; the list scrolls to it."""
        workshop, findings = self.page.bridge.workshop, self.page.findings.list
        row = next(a.id for a in workshop.activities if a.name.startswith(activity))
        wanted = (rule, workshop.stages[stage].id, row)
        for number, one in enumerate(findings.rows):
            about = one.finding if isinstance(one, FindingRow) else None
            if about and (about.rule, about.subject.stage, about.subject.activity) == wanted:
                index = findings.model().index(number, 0)
                findings.scrollTo(index)
                return _place(findings.viewport(), findings.visualRect(index))
        return {}


ANSWERS: dict[str, Callable[..., Answer]] = {
    "ready": Window.ready,
    "home": Window.home,
    "modal": Window.modal,
    "wall": Window.wall,
    "document": Window.document,
    "compared": Window.compared,
    "state": Window.state,
    "cell": Window.cell,
    "tile": Window.tile,
    "name": Window.name,
    "header": Window.header,
    "frame": Window.frame,
    "resize": Window.resize,
    "button": Window.button,
    "dialog": Window.dialog,
    "entry": Window.entry,
    "letters": Window.letters,
    "finding": Window.finding,
}


def _place(widget: QWidget, rect: QRect) -> Answer:
    """Return the middle of a rectangle on the screen, and its size."""
    middle = widget.mapToGlobal(rect.center())
    return {**_point(middle), "width": rect.width(), "height": rect.height()}


def _point(point: QPoint) -> Answer:
    return {"x": point.x(), "y": point.y()}


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.text())


def _named(page: WorkshopPage, ref: CellRef | None) -> list[str]:
    if ref is None:
        return []
    workshop = page.bridge.workshop
    return [workshop.activity(ref.activity).name, workshop.role(ref.role).name]


_KEPT: list[Window] = []
"""Nobody else holds on to what answers."""


def answering(open_window: Callable[..., MainWindow]) -> Callable[..., MainWindow]:
    """Let the application answer from its first window on."""

    def opened(self: Application, path: Any) -> MainWindow:
        window = open_window(self, path)
        _KEPT.append(Window(self))
        return window

    return opened


if __name__ == "__main__":
    Application.open = answering(Application.open)
    sys.exit(main(sys.argv[1:]))
