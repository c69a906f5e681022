"""What every test gets: an offscreen Qt, folders of its own, and no silent skip on CI."""

import os
import sys
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.support.skips import fail_if_skipped
from tests.support.xvfb import Display, running_xvfb

# Before anything imports Qt, and for every process a test starts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _use_own_folders() -> tempfile.TemporaryDirectory[str]:
    """Keep tests out of the settings, backups and caches of whoever runs them."""
    home = tempfile.TemporaryDirectory(prefix="raci-tests-", ignore_cleanup_errors=True)
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        folder = Path(home.name, name.lower())
        folder.mkdir()
        os.environ[f"XDG_{name}_HOME"] = str(folder)
    os.environ["RACI_DESKTOP_HOME"] = str(Path(home.name, "raci"))
    runtime = Path(home.name, "runtime")
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    return home


def pytest_sessionfinish() -> None:
    """Empty the clipboard: offscreen, Qt holds it until Python is gone, and crashes then."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


_HOME = _use_own_folders()  # removed when the process ends


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skipped test into a failed one where every tool has to be there."""
    return fail_if_skipped((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Do the same for a file that is skipped as a whole."""
    return fail_if_skipped((yield))


@pytest.fixture
def xvfb() -> Iterator[Display]:
    """A virtual X display of this test, 1920x1080, stopped at the end.

    Each has its own: a key or a button that stays down would spoil the tests that follow.
    """
    with running_xvfb(1920, 1080) as display:
        yield display
