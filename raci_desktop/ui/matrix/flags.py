"""Which cells, rows and columns findings touch, kept up to date finding by finding."""

from collections import Counter
from collections.abc import Iterable, Mapping

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import Findings
from raci_desktop.application.outcome import Outcome
from raci_desktop.domain.change import AcceptanceDelta
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.roles import Role

Place = tuple[StageId, ActivityId | None, RoleId | None]
"""A cell, a row (no role) or a column (no activity) of one stage."""


def places(finding: Finding) -> Iterable[Place]:
    """Yield the places a finding flags: its cells, else its row, else its columns."""
    about = finding.subject
    if about.cells:
        for activity, role in about.cells:
            yield about.stage, activity, role
    elif about.activity is not None:
        yield about.stage, about.activity, None
    else:
        for role in about.roles:
            yield about.stage, None, role


class Flags:
    """The worst open finding of every place."""

    def __init__(self, findings: Findings) -> None:
        """Start from all findings."""
        self._counts: dict[Place, Counter[Severity]] = {}
        self._rebuild(findings)

    def worst(self, place: Place) -> str | None:
        """Return the word of the worst severity at a place, or None."""
        counts = self._counts.get(place)
        return max(counts).word if counts else None

    def worst_in(
        self, stages: Iterable[StageId], activities: Iterable[ActivityId], roles: Iterable[Role]
    ) -> str | None:
        """Return the word of the worst severity in whole rows of some stages, or None."""
        wanted = [None, *(role.id for role in roles)]
        rows = list(activities)
        places = ((stage, row, role) for stage in stages for row in rows for role in wanted)
        found = [max(counts) for place in places if (counts := self._counts.get(place))]
        return max(found).word if found else None

    def update(self, outcome: Outcome) -> set[Place]:
        """Follow an outcome and return the places whose flag may have changed."""
        if any(isinstance(delta, AcceptanceDelta) for delta in outcome.change.deltas):
            before = set(self._counts)
            self._rebuild(outcome.findings.findings)
            return before | set(self._counts)
        accepted = outcome.findings.findings.accepted
        touched: set[Place] = set()
        for finding in outcome.findings.removed:
            touched.update(self._count(finding, accepted, -1))
        for finding in outcome.findings.added:
            touched.update(self._count(finding, accepted, +1))
        return touched

    def _rebuild(self, findings: Findings) -> None:
        self._counts.clear()
        for finding in findings.all:
            self._count(finding, findings.accepted, +1)

    def _count(self, finding: Finding, accepted: Mapping[str, object], by: int) -> list[Place]:
        if finding.key in accepted:
            return []
        touched = list(places(finding))
        for place in touched:
            counts = self._counts.setdefault(place, Counter())
            counts[finding.severity] += by
            if counts[finding.severity] <= 0:
                del counts[finding.severity]
            if not counts:
                del self._counts[place]
        return touched
