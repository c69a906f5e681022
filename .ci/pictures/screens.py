"""The screens there are: each brings a window there and returns what is to be pictured."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from opening import settle

from raci_desktop.application.stages import stage_called
from raci_desktop.bootstrap import services
from raci_desktop.domain.edits import PlaceLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from raci_desktop.ui.main_window import MainWindow

SHEET = Path(__file__).resolve().parents[2] / "docs/examples/client-sheet.csv"


def stages(window: MainWindow) -> QWidget:
    """The stages side by side, as the window opens."""
    return window


def half_step(window: MainWindow) -> QWidget:
    """The tempting half-step of the sample, with a finding chosen."""
    page = window.open_page
    middle = stage_called(page.bridge.workshop, "Middle")
    page.state.show(page.state.left, middle.id)
    settle()
    found = page.bridge.findings.of_stage(middle.id)
    page.state.choose_finding(next(one for one in found if one.rule == "P2"))
    settle()
    return window


def compare(window: MainWindow) -> QWidget:
    """The two stages merged, with the ledger."""
    window.actions_by_name["compare"].trigger()
    settle()
    return window


def presenter(window: MainWindow) -> QWidget:
    """One activity on the wall, which is as large as the window was."""
    size = window.size()
    window.actions_by_name["present"].trigger()
    running = window.presentation
    assert running is not None
    running.wall.showNormal()
    running.wall.resize(size)
    settle()
    return running.wall


def presented_page(window: MainWindow) -> QWidget:
    """A page of the matrix on the wall."""
    wall = presenter(window)
    assert window.presentation is not None
    window.presentation.state.toggle_overview()
    settle()
    return wall


def review(window: MainWindow) -> QWidget:
    """The import review of the example sheet."""
    from raci_desktop.ui.importing.review import ImportReview

    size = window.size()
    dialog = ImportReview(services().read_sheet(SHEET), None, window.theme, window)
    dialog.show()
    dialog.resize(size)
    dialog.doubts.next()
    settle()
    return dialog


def keys(window: MainWindow) -> QWidget:
    """The key sheet."""
    from raci_desktop.ui.dialogs.keys import KeysDialog

    window.actions_by_name["show_keys"].trigger()
    settle()
    sheet = window.findChild(KeysDialog)
    assert sheet is not None
    sheet.resize(sheet.sizeHint())
    settle()
    return sheet


def decisions(window: MainWindow) -> QWidget:
    """The drawer with what was decided."""
    return _drawer(window, "decisions")


def handout_page(window: MainWindow) -> QWidget:
    """The drawer with what the handout asks for."""
    return _drawer(window, "handout")


def history(window: MainWindow) -> QWidget:
    """The drawer with what was done: a few letters placed, one of them taken back."""
    page = window.open_page
    workshop, stage = page.bridge.workshop, page.state.right
    for activity in workshop.activities[-3:]:
        ref = CellRef(stage, activity.id, workshop.roles[-1].id)
        page.bridge.execute(PlaceLetter((ref,), Letter.CONSULTED))
    page.undo()
    return _drawer(window, "history")


def _drawer(window: MainWindow, name: str) -> QWidget:
    window.open_page.drawer.open_page(name)
    settle()
    return window
