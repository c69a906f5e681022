"""Which cells, rows and columns findings touch, kept up to date finding by finding."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.roles import Role

if TYPE_CHECKING:
    from raci_desktop.analysis.finding import Finding, Severity
    from raci_desktop.analysis.findings import Findings
    from raci_desktop.application.outcome import Outcome

Place = tuple[StageId, ActivityId | None, RoleId | None]
"""A cell, a row (no role) or a column (no activity) of one stage."""


def places(finding: "Finding") -> Iterable[Place]:
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

    def __init__(self) -> None:
        """Start without any."""
        self._counts: dict[Place, Counter[Severity]] = {}

    def start(self, findings: "Findings") -> set[Place]:
        """Start again from all findings and return the places that had a flag or have one."""
        before = set(self._counts)
        self._counts.clear()
        for finding in findings.all:
            self._count(finding, findings.accepted, +1)
        return before | set(self._counts)

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

    def update(self, outcome: "Outcome") -> set[Place]:
        """Follow an outcome and return the places whose flag may have changed."""
        from raci_desktop.domain.change import AcceptanceDelta

        if any(isinstance(delta, AcceptanceDelta) for delta in outcome.change.deltas):
            return self.start(outcome.findings.findings)
        accepted = outcome.findings.findings.accepted
        touched: set[Place] = set()
        for finding in outcome.findings.removed:
            touched.update(self._count(finding, accepted, -1))
        for finding in outcome.findings.added:
            touched.update(self._count(finding, accepted, +1))
        return touched

    def _count(self, finding: "Finding", accepted: Mapping[str, object], by: int) -> list[Place]:
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
