"""A12 · Two things in one row.

What: the name of an activity joins two things: by "and", by a semicolon, or by a slash between
words.

Why: the letters may be right for one of the two only.

Fails: "Build and run the service".
Fails: "Deployment / rollback".
Passes: "24/7 cover", "CI/CD pipeline", "Command a major incident", "Android release".
Passes: a row without letters: there is nothing that could differ yet.

Source: the RACI literature at large: one activity for each row.
Thresholds: none.
"""

import re
from functools import lru_cache

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import NOTHING, Family, Report, Reports, RowRule
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP

# A slash joins two things when it stands between spaces or between longer words: "24/7", "CI/CD"
# and "A/B" are one thing.
_JOINED = re.compile(
    r"\w[^\w]*(?:\b(?:and|und|et|y)\b|;|\s/\s|(?<=[^\W\d_]{4})/(?=[^\W\d_]{4}))[^\w]*\w",
    re.IGNORECASE,
)


def check(row: RowView) -> Reports:
    """Report a compound name."""
    if not row.tally.marked or not _joined(row.name):
        return NOTHING
    return (
        Report(
            say(QT_TRANSLATE_NOOP("Rules", "{row:q} names more than one thing."), row=row.name),
            say(
                QT_TRANSLATE_NOOP("Rules", "Would the letters differ if we split {row:q}?"),
                row=row.name,
            ),
        ),
    )


@lru_cache(maxsize=4096)
def _joined(name: str) -> bool:
    return _JOINED.search(name) is not None


RULE = RowRule(
    code="A12",
    title=QT_TRANSLATE_NOOP("Rules", "Two things in one row"),
    severity=Severity.NOTE,
    family=Family.ROW,
    why=QT_TRANSLATE_NOOP("Rules", "The letters may be right for one of the two only."),
    doc=__doc__,
    check=check,
)
