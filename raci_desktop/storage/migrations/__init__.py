"""The ladder: every schema version and the function that leads to it, in order."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from raci_desktop.storage.migrations import (
    m0001_base,
    m0002_rules,
    m0003_on_call,
    m0004_budget_lines,
    m0005_record,
)
from raci_desktop.storage.version import Version

if TYPE_CHECKING:  # a glance asks for the top of the ladder without SQLAlchemy
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Migration:
    """One rung: the version it leads to, and the function that changes the tables."""

    to: Version
    climb: "Callable[[Connection], None]"


Ladder = tuple[Migration, ...]

LADDER: Ladder = (
    Migration(Version(1, 0), m0001_base.climb),
    Migration(Version(1, 1), m0002_rules.climb),
    Migration(Version(1, 2), m0003_on_call.climb),
    Migration(Version(1, 3), m0004_budget_lines.climb),
    Migration(Version(1, 4), m0005_record.climb),
)


def top(ladder: Ladder) -> Version:
    """Return the version a ladder leads to."""
    return ladder[-1].to
