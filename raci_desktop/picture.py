"""A picture of the real window without a screen, for the README and for make run.

python -m raci_desktop.picture OUT.png FILE.raci [--size 1440x900] [--theme light] [--zoom 115]
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize

from raci_desktop.application.ports import Services
from raci_desktop.bootstrap import services
from raci_desktop.ui.application import Application, make_qt
from raci_desktop.ui.settings import Settings


def take_picture(
    services: Services, workshop: Path, picture: Path, size: QSize, theme: str, zoom: int
) -> None:
    """Open a workshop in a window, paint it, and write it as PNG. Raises OSError."""
    qt = make_qt([])
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.theme = "dark" if theme == "dark" else "light"
        application = Application(services, settings)
        window = application.open(workshop)
        window.resize(size)
        while window.page is None:
            qt.processEvents()
        window.page.state.set_zoom(zoom)
        for _ in range(4):  # layouts answer each other: docks give way, then columns widen
            qt.processEvents()
        if not window.grab().save(str(picture)):
            raise OSError(f"The picture {picture} could not be written.")
        window.close()


def main(argv: list[str]) -> int:
    """Take the picture the arguments ask for."""
    parser = argparse.ArgumentParser(prog="raci_desktop.picture", description=__doc__)
    parser.add_argument("picture", type=Path)
    parser.add_argument("workshop", type=Path)
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--zoom", type=int, default=100)
    given = parser.parse_args(argv)
    width, height = (int(part) for part in given.size.split("x"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    take_picture(
        services(), given.workshop, given.picture, QSize(width, height), given.theme, given.zoom
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
