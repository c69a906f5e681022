"""A picture of the real window without a screen, for the README and for make run.

python -m raci_desktop.picture OUT.png FILE.raci [--stage Middle] [--finding P2] [--theme dark]
                                                 [--size 1440x900] [--zoom 115]
                                                 [--compare]
"""

import argparse
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtWidgets import QApplication

from raci_desktop.application.ports import Services
from raci_desktop.application.stages import stage_called
from raci_desktop.bootstrap import services
from raci_desktop.ui.application import Application, make_qt
from raci_desktop.ui.main_window import MainWindow
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.workshop_page import WorkshopPage

PATIENCE_MS = 60_000
"""Milliseconds after which a window that shows no workshop counts as failed."""
SMALLEST_FILE = 0
"""Quality of a PNG that Qt packs as small as it can."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the picture is to show; a rule's code chooses its first finding in the stage."""

    size: QSize
    theme: str = "light"
    zoom: int = 100
    stage: str = ""
    finding: str = ""
    compare: bool = False


def take_picture(services: Services, workshop: Path, picture: Path, wish: Wish) -> None:
    """Open a workshop in a window, paint it, and write it as PNG.

    Raises OSError, DocumentError, UnknownStageError, and LookupError for a rule that is silent.
    """
    services.open_document(workshop).close()  # here it can say why it does not open
    qt = make_qt([])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.theme = "dark" if wish.theme == "dark" else "light"
        window = Application(services, settings).open(workshop)
        window.resize(wish.size)
        _look_at(_page(qt, window), wish)
        for _ in range(4):  # layouts answer each other: docks give way, then columns widen
            qt.processEvents()
        if not window.grab().toImage().save(str(picture), quality=SMALLEST_FILE):
            raise OSError(f"The picture {picture} could not be written.")
        window.close()


def _page(qt: QApplication, window: MainWindow) -> WorkshopPage:
    """Return the page of the workshop as soon as the window shows it."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while window.page is None or window.page.glanced:
        if deadline.hasExpired():
            raise OSError("The window did not come to show the workshop.")
        qt.processEvents()
    return window.page


def _look_at(page: WorkshopPage, wish: Wish) -> None:
    page.state.set_zoom(wish.zoom)
    if wish.stage:
        stage = stage_called(page.bridge.workshop, wish.stage)
        page.state.show(page.state.left, stage.id)
    if wish.finding:
        all_there = page.bridge.findings.of_stage(page.state.right)
        found = [one for one in all_there if one.rule == wish.finding]
        if not found:
            raise LookupError(f"The rule {wish.finding} reports nothing here.")
        page.state.choose_finding(found[0])
    if wish.compare:
        page.comparing.toggle()


def main(argv: list[str]) -> int:
    """Take the picture the arguments ask for."""
    parser = argparse.ArgumentParser(prog="raci_desktop.picture", description=__doc__)
    parser.add_argument("picture", type=Path)
    parser.add_argument("workshop", type=Path)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--zoom", type=int, default=100)
    parser.add_argument("--stage", default="", help="the stage to show on the right")
    parser.add_argument("--finding", default="", help="the rule whose first finding is chosen")
    parser.add_argument("--compare", action="store_true", help="show Compare")
    given = parser.parse_args(argv)
    width, height = (int(part) for part in given.size.split("x"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    size = QSize(width, height)
    look = (given.theme, given.zoom, given.stage, given.finding)
    wish = Wish(size, *look, compare=given.compare)
    take_picture(services(), given.workshop, given.picture, wish)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
