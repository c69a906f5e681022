"""A finding before it is put into words: what the engine keeps, compares and counts."""

from dataclasses import dataclass, field
from typing import NamedTuple

from raci_desktop.analysis.finding import Finding, Severity, Subject, finding_key
from raci_desktop.analysis.rule import Report, Rule
from raci_desktop.analysis.says import listed, spoken, worded
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.translation import Translator, chosen, translate


class Spot(NamedTuple):
    """What findings are about; those of one row, column or stage share one."""

    stage: StageId
    from_stage: StageId | None = None
    activity: ActivityId | None = None
    column: RoleId | None = None
    """The role, where it is a column; else the reports name the roles."""


@dataclass(slots=True)
class Raised:
    """What a rule reported, and of what; turned into a ``Finding`` when somebody looks."""

    rule: Rule
    severity: Severity
    spot: Spot
    report: Report
    _finding: Finding | None = field(default=None, compare=False, repr=False)
    _said_by: Translator | None = field(default=None, compare=False, repr=False)

    @property
    def roles(self) -> tuple[RoleId, ...]:
        """The roles it is about."""
        if self.spot.column is not None:
            return (self.spot.column,)
        return tuple([role.id for role in self.report.roles])

    @property
    def key(self) -> str:
        """The key of the finding; see ``finding_key``."""
        stage, from_stage, activity, _ = self.spot
        about = (stage, from_stage, activity, self.roles)
        return finding_key(self.rule.code, *about, self.report.detail)

    @property
    def finding(self) -> Finding:
        """The finding in words of the language chosen."""
        if self._finding is None or self._said_by is not chosen():
            self._finding, self._said_by = self._worded(), chosen()
        return self._finding

    def _worded(self) -> Finding:
        report, roles = self.report, self.roles
        message = spoken(report.message)
        if report.doubts:
            guesses = listed(list(dict.fromkeys(map(spoken, report.doubts))))
            words = translate("Rules", "{message}, assuming that {guesses}.")
            message = words.format(message=message.removesuffix("."), guesses=guesses)
        cells = report.cells
        stage, from_stage, activity, _ = self.spot
        if activity is not None:
            cells = tuple((activity, role) for role in roles)
        return Finding(
            rule=self.rule.code,
            severity=self.severity,
            subject=Subject(stage, activity, roles, from_stage, cells),
            title=worded(self.rule.title),
            message=message,
            why=worded(report.why or self.rule.why),
            question=spoken(report.question),
            detail=report.detail,
        )
