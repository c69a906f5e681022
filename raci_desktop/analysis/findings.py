"""All findings of a workshop, and what an edit adds to and takes from them."""

from collections.abc import Iterator
from dataclasses import dataclass

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.domain.ids import StageId


@dataclass(frozen=True, slots=True)
class Findings:
    """The findings in reading order, with the keys of those the room has accepted."""

    all: tuple[Finding, ...] = ()
    accepted: frozenset[str] = frozenset()

    def of_stage(self, stage: StageId) -> Iterator[Finding]:
        """Yield the findings that belong to a stage, accepted ones among them."""
        return (finding for finding in self.all if finding.subject.stage == stage)

    def is_open(self, finding: Finding) -> bool:
        """Whether nobody has accepted a finding."""
        return finding.key not in self.accepted

    def counts(self, stage: StageId) -> dict[Severity, int]:
        """Return how many open findings a stage has by itself, for Before → After counts."""
        counts = dict.fromkeys(reversed(Severity), 0)
        for finding in self.of_stage(stage):
            if finding.subject.from_stage is None and self.is_open(finding):
                counts[finding.severity] += 1
        return counts


@dataclass(frozen=True, slots=True)
class FindingsDelta:
    """The findings after a change, and which of them are new and which are gone."""

    findings: Findings
    added: tuple[Finding, ...] = ()
    removed: tuple[Finding, ...] = ()
