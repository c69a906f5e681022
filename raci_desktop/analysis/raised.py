"""A finding before it is put into words: what the engine keeps, compares and counts."""

from dataclasses import dataclass, field

from raci_desktop.analysis.finding import Finding, Severity, Subject, finding_key
from raci_desktop.analysis.rule import Report, Rule
from raci_desktop.analysis.says import Said, listed, spoken
from raci_desktop.domain.ids import ActivityId, RoleId, StageId


@dataclass(slots=True)
class Raised:
    """What a rule reported, and of what; turned into a ``Finding`` when somebody looks."""

    rule: Rule
    severity: Severity
    stage: StageId
    from_stage: StageId | None
    activity: ActivityId | None
    roles: tuple[RoleId, ...]
    message: Said
    question: Said
    why: str
    detail: str
    doubts: tuple[Said, ...]
    cells: tuple[tuple[ActivityId, RoleId], ...]
    _finding: Finding | None = field(default=None, compare=False, repr=False)

    @property
    def key(self) -> str:
        """The key of the finding; see ``finding_key``."""
        about = (self.stage, self.from_stage, self.activity, self.roles)
        return finding_key(self.rule.code, *about, self.detail)

    @property
    def finding(self) -> Finding:
        """The finding in words."""
        if self._finding is None:
            self._finding = self._worded()
        return self._finding

    def _worded(self) -> Finding:
        message = spoken(self.message)
        if self.doubts:
            guesses = listed(list(dict.fromkeys(map(spoken, self.doubts))))
            message = f"{message.removesuffix('.')}, assuming that {guesses}."
        cells = self.cells
        if self.activity is not None:
            cells = tuple((self.activity, role) for role in self.roles)
        return Finding(
            rule=self.rule.code,
            severity=self.severity,
            subject=Subject(self.stage, self.activity, self.roles, self.from_stage, cells),
            title=self.rule.title,
            message=message,
            why=self.why,
            question=spoken(self.question),
            detail=self.detail,
        )


def raise_report(
    rule: Rule,
    report: Report,
    severity: Severity,
    stage: StageId,
    from_stage: StageId | None,
    activity: ActivityId | None,
    roles: tuple[RoleId, ...],
) -> Raised:
    """Return what a report of a rule becomes; its doubts count only where they soften it."""
    return Raised(
        rule,
        severity,
        stage,
        from_stage,
        activity,
        roles,
        report.message,
        report.question,
        report.why or rule.why,
        report.detail,
        report.doubts,
        report.cells,
    )
