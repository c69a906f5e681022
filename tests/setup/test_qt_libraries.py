"""The table of system libraries is what the installed Qt really links to."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.setup.scripts import setup
from tests.support.skips import require_tool

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the table is for Linux"
)

USED = ("Core", "Gui", "Widgets", "DBus", "Svg", "PrintSupport", "Test", "XcbQpa")
PLATFORMS = ("libqxcb.so", "libqoffscreen.so")
WITH_EVERY_PYTHON = re.compile(r"^(ld-linux|lib(c|m|dl|pthread|stdc\+\+|gcc_s|z|zstd|atomic)\.)")


def _used_files() -> list[Path]:
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt"
    libraries = [folder / f"lib/libQt6{name}.so.6" for name in USED]
    return libraries + [folder / f"plugins/platforms/{name}" for name in PLATFORMS]


def _linked(readelf: str, file: Path) -> set[str]:
    printed = subprocess.run([readelf, "-d", file], capture_output=True, text=True, check=True)
    return set(re.findall(r"NEEDED.*\[(.*)\]", printed.stdout))


def test_every_library_that_qt_links_to_is_in_the_table() -> None:
    readelf = require_tool("readelf", "binutils")
    linked = set[str]().union(*(_linked(readelf, file) for file in _used_files()))
    foreign = {
        name
        for name in linked
        if not name.startswith(("libQt6", "libicu")) and not WITH_EVERY_PYTHON.match(name)
    }
    assert foreign == set(setup.QT_LIBRARIES)
