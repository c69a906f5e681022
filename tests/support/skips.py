"""Tests that need a tool of the system skip without it, and on CI such a skip is a failure."""

import os
import shutil
from typing import TypeVar

import pytest

Report = TypeVar("Report", bound=pytest.TestReport | pytest.CollectReport)


def require_tool(name: str, package: str | None = None) -> str:
    """Return the path of a command, or skip the test and say which Debian package has it."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"needs {name} (Debian: apt-get install {package or name})")
    return path


def fail_if_skipped(report: Report) -> Report:
    """Fail a skipped test when RACI_FAIL_ON_SKIP is set; expected failures stay as they are."""
    if report.skipped and os.environ.get("RACI_FAIL_ON_SKIP") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"Skipped, but RACI_FAIL_ON_SKIP is set: {report.longrepr}"
    return report
