"""The note for a row that mixes digital services with foundational systems."""

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.patterns import named, roles_of
from raci_desktop.analysis.rule import Report
from raci_desktop.analysis.says import say
from raci_desktop.analysis.views import RowView
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP


def split_first(row: RowView) -> Report:
    """Ask to split a row in which operations answers for both kinds of service."""
    holders = tuple(role for role in roles_of(row.accountable) if role.operations)
    return Report(
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "{row:q} covers digital services and foundational systems in one row, "
                "with accountability at {holders}; split digital from foundational "
                "first.",
            ),
            row=row.name,
            holders=named(holders),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "Rules",
                "If we had one row for the digital services and one for the "
                "foundational systems, where would the letters differ?",
            )
        ),
        roles=holders,
        severity=Severity.NOTE,
        detail="split",
        why=QT_TRANSLATE_NOOP(
            "Rules",
            "For foundational systems these letters can be right while for digital "
            "services they are not; one row cannot say both.",
        ),
    )
