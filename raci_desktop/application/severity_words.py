"""What severities are called on screen and how many findings of one are counted, in words.

Files, JSON and the command line keep ``Severity.word``.
"""

from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_WORDS = {
    Severity.BLOCKER: (
        QT_TRANSLATE_NOOP("Severity", "Blocker"),
        QT_TRANSLATE_NOOP("Severity", "blocker"),
        QT_TRANSLATE_NOOP("Severity", "Blockers"),
        QT_TRANSLATE_NOOP("Severity", "1 blocker"),
        QT_TRANSLATE_NOOP("Severity", "{count} blockers"),
    ),
    Severity.WARNING: (
        QT_TRANSLATE_NOOP("Severity", "Warning"),
        QT_TRANSLATE_NOOP("Severity", "warning"),
        QT_TRANSLATE_NOOP("Severity", "Warnings"),
        QT_TRANSLATE_NOOP("Severity", "1 warning"),
        QT_TRANSLATE_NOOP("Severity", "{count} warnings"),
    ),
    Severity.NOTE: (
        QT_TRANSLATE_NOOP("Severity", "Note"),
        QT_TRANSLATE_NOOP("Severity", "note"),
        QT_TRANSLATE_NOOP("Severity", "Notes"),
        QT_TRANSLATE_NOOP("Severity", "1 note"),
        QT_TRANSLATE_NOOP("Severity", "{count} notes"),
    ),
}
_NAME, _WITHIN, _MANY, _ONE, _COUNT = range(5)


def severity_name(severity: Severity) -> str:
    """Return "Blocker"."""
    return translate("Severity", _WORDS[severity][_NAME])


def severity_within(severity: Severity) -> str:
    """Return "blocker", for the middle of a sentence."""
    return translate("Severity", _WORDS[severity][_WITHIN])


def severity_names(severity: Severity) -> str:
    """Return "Blockers"."""
    return translate("Severity", _WORDS[severity][_MANY])


def severity_count(severity: Severity, count: int) -> str:
    """Return "1 blocker" or "3 blockers"."""
    words = translate("Severity", _WORDS[severity][_ONE if count == 1 else _COUNT])
    return words.format(count=count)


def finding_name(severity: Severity, title: str) -> str:
    """Return "Blocker: Nobody accountable"."""
    words = translate("Severity", "{severity}: {title}")
    return words.format(severity=severity_name(severity), title=title)
