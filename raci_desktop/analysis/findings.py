"""All findings of a workshop as one immutable value, in the order they are shown."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from raci_desktop.analysis.catalogue import ORDER
from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.raised import Raised
from raci_desktop.analysis.rule import Family
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import Translator, chosen
from raci_desktop.domain.workshop import Acceptance, Workshop

Unit = tuple[StageId, str, str]
"""What a group of findings belongs to: stage, sort of view, activity or role."""


class Findings:
    """Every finding of a workshop; iterates in order: stage, severity, pitfalls first, row.

    Sorting and wording wait until somebody looks, so that an edit does not pay for them.
    """

    def __init__(self, workshop: Workshop, units: Mapping[Unit, tuple[Raised, ...]]) -> None:
        self._workshop = workshop
        self._units = units
        self._all: tuple[Finding, ...] = ()
        self._by_key: Mapping[str, Finding] | None = None
        self._said_by: Translator | None = None

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.all)

    def __len__(self) -> int:
        return sum(map(len, self._units.values()))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Findings):
            return NotImplemented
        return self.all == other.all and self.accepted == other.accepted

    def __hash__(self) -> int:
        return hash(self.all)

    def __repr__(self) -> str:
        return f"Findings({', '.join(f'{one.rule} {one.severity.word}' for one in self.all)})"

    @cached_property
    def _in_order(self) -> tuple[Raised, ...]:
        everything = [raised for unit in self._units.values() for raised in unit]
        return tuple(sorted(everything, key=_Order(self._workshop).key))

    @property
    def all(self) -> tuple[Finding, ...]:
        """Every finding, accepted ones included, in order and in words of the language chosen."""
        if self._said_by is not chosen():
            self._all = tuple([one.finding for one in self._in_order])
            self._by_key, self._said_by = None, chosen()
        return self._all

    @property
    def by_key(self) -> Mapping[str, Finding]:
        """Findings by key."""
        everything = self.all
        if self._by_key is None:
            self._by_key = {finding.key: finding for finding in everything}
        return self._by_key

    @cached_property
    def accepted(self) -> Mapping[str, Acceptance]:
        """The acceptances that meet a finding, by its key."""
        acceptances = self._workshop.acceptances
        if not acceptances:
            return {}
        return {key: acceptances[key] for key in self.by_key if key in acceptances}

    def acceptance(self, finding: Finding) -> Acceptance | None:
        """Return the acceptance of a finding, or None while it is open."""
        acceptances = self._workshop.acceptances
        return acceptances.get(finding.key) if acceptances else None

    def open(self) -> tuple[Finding, ...]:
        """Return the findings nobody has accepted, in order."""
        if not self._workshop.acceptances:
            return self.all
        return tuple(one for one in self.all if self.acceptance(one) is None)

    def of_stage(self, stage: StageId) -> tuple[Finding, ...]:
        """Return the findings of one stage, those against the stage before it included."""
        return tuple(one for one in self.all if one.subject.stage == stage)

    def counts(self, stage: StageId) -> dict[Severity, int]:
        """Return how many findings of each severity are open in a stage, worst first.

        Findings between two stages do not count, nor do accepted ones.
        """
        accepted = self._workshop.acceptances
        tally = dict.fromkeys(sorted(Severity, reverse=True), 0)
        for unit, made in self._units.items():
            if unit[0] == stage:
                for one in made:
                    if one.spot.from_stage is None and not (accepted and one.key in accepted):
                        tally[one.severity] += 1
        return tally


def is_between(finding: Finding) -> bool:
    """Whether a finding compares two stages; such findings are not part of the counts."""
    return finding.subject.from_stage is not None


def counts(findings: Findings, stage: StageId) -> dict[Severity, int]:
    """Return the open findings of a stage by severity; see ``Findings.counts``."""
    return findings.counts(stage)


@dataclass(frozen=True, slots=True)
class FindingsDelta:
    """What an edit did to the findings.

    ``added`` and ``removed`` are findings that came and went, or that changed their severity;
    ``changed`` are those that only speak differently now (a name, a number).
    """

    findings: Findings
    added: tuple[Finding, ...] = ()
    removed: tuple[Finding, ...] = ()
    changed: tuple[Finding, ...] = ()


def difference(findings: Findings, old: Iterable[Raised], new: Iterable[Raised]) -> FindingsDelta:
    """Return what came and went between two bunches of findings."""
    before = {(one.key, one.severity): one for one in old}
    after = {(one.key, one.severity): one for one in new}
    return FindingsDelta(
        findings,
        added=tuple(one.finding for key, one in after.items() if key not in before),
        removed=tuple(one.finding for key, one in before.items() if key not in after),
        changed=tuple(
            one.finding
            for key, one in after.items()
            if key in before and before[key] != one and before[key].finding != one.finding
        ),
    )


class _Order:
    """Sort keys: stage, worst first, pitfalls first, then rows and roles as in the matrix."""

    def __init__(self, workshop: Workshop) -> None:
        self._stages = {stage.id: i for i, stage in enumerate(workshop.stages)}
        self._rows = {activity.id: i for i, activity in enumerate(workshop.activities)}
        self._roles = {role.id: i for i, role in enumerate(workshop.roles)}

    def key(self, one: Raised) -> tuple[int, int, int, int, int, int, str]:
        """Return what a finding sorts by."""
        row, role = len(self._rows), -1  # findings about roles come after those about rows
        if one.spot.activity is not None:
            row = self._rows[one.spot.activity]
        elif one.roles:
            role = self._roles[one.roles[0]]
        family = 0 if one.rule.family is Family.PITFALL else 1
        return (
            self._stages[one.spot.stage],
            -one.severity,
            family,
            row,
            role,
            ORDER[one.rule.code],
            one.report.detail,
        )
