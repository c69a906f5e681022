"""Findings in print: what today's set-up costs, what is left, and what was accepted."""

from collections.abc import Iterable

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.application.changed_rules import changed_rules
from raci_desktop.application.finding_place import place_of
from raci_desktop.application.ports import ExportRequest
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.translation import translate
from raci_desktop.reports.values import Costs, FindingLine, Pitfalls, RiskLine, RuleLine
from raci_desktop.reports.words import listed, sentence, severities

MOST_COSTS = 3
"""Findings of today's set-up the first page tells; leaders read three."""

_PITFALL_FAMILY = "P"


def weight(finding: Finding) -> tuple[int, bool]:
    """Return the order of findings: worst first, operating-model pitfalls before the rest."""
    return -finding.severity, not finding.rule.startswith(_PITFALL_FAMILY)


def open_findings(request: ExportRequest, stage: StageId) -> list[Finding]:
    """Return the findings of a stage nobody has accepted, worst first."""
    accepted = request.workshop.acceptances
    found = (f for f in request.findings if f.subject.stage == stage and f.key not in accepted)
    return sorted(found, key=weight)


def _by_rule(findings: Iterable[Finding]) -> list[list[Finding]]:
    rules: dict[str, list[Finding]] = {}
    for finding in findings:
        rules.setdefault(finding.rule, []).append(finding)
    return sorted(rules.values(), key=lambda found: (weight(found[0]), -len(found)))


def costs_of(request: ExportRequest) -> Costs:
    """Return the worst findings of the earlier stage, one per rule, with what they lead to."""
    own = [f for f in open_findings(request, request.before) if f.subject.from_stage is None]
    groups = _by_rule(f for f in own if f.severity > Severity.NOTE)
    items = tuple(_cost(found) for found in groups[:MOST_COSTS])
    left = [finding for found in groups[MOST_COSTS:] for finding in found]
    return Costs(items, len(left))


def _cost(found: list[Finding]) -> FindingLine:
    first = found[0]
    return FindingLine(first.severity, first.title, sentence(first.why), len(found))


def pitfalls_of(request: ExportRequest, begun: bool) -> Pitfalls:
    """Return the counts of both stages and the worst finding that is left in the later one.

    Findings between two stages are left out of the counts: they are about the way, not about
    a stage. They are named only when nothing else is left.
    """
    before = _own_count(request, request.before)
    if not begun:
        return Pitfalls(before, None, None, "")
    left = open_findings(request, request.after)
    after = _own_count(request, request.after)
    if not left:
        if before:
            remark = translate("Handout", "Nothing is left open.")
        else:
            remark = translate("Handout", "Nothing stands open.")
        return Pitfalls(before, after, None, remark)
    own = [finding for finding in left if finding.subject.from_stage is None]
    left = own or left
    worst = left[0]
    line = FindingLine(worst.severity, worst.title, sentence(worst.message))
    on_the_way = worst.subject.from_stage is not None
    return Pitfalls(before, after, line, _others(left[1:]), on_the_way)


def _own_count(request: ExportRequest, stage: StageId) -> int:
    return sum(1 for f in open_findings(request, stage) if f.subject.from_stage is None)


def _others(left: list[Finding]) -> str:
    counts = [
        severities(severity, sum(1 for f in left if f.severity is severity))
        for severity in reversed(Severity)
        if any(f.severity is severity for f in left)
    ]
    if not counts:
        return ""
    return translate("Handout", "Besides, {findings}.").format(findings=listed(counts))


def risk_lines(request: ExportRequest) -> tuple[RiskLine, ...]:
    """Return the findings left in the later stage, then what was accepted in either stage."""
    left = open_findings(request, request.after)
    return tuple(_risk(request, finding) for finding in (*left, *accepted_findings(request)))


def accepted_findings(request: ExportRequest) -> list[Finding]:
    """Return what was accepted in the stages compared, the later one first, worst first."""
    accepted, stages = request.workshop.acceptances, (request.after, request.before)
    found = [f for f in request.findings if f.subject.stage in stages and f.key in accepted]
    return sorted(found, key=lambda f: (stages.index(f.subject.stage), weight(f)))


def _risk(request: ExportRequest, finding: Finding) -> RiskLine:
    return RiskLine(
        finding.severity,
        finding.title,
        sentence(finding.message),
        finding.question,
        _where(request, finding),
        accepted_words(request, finding),
    )


def _where(request: ExportRequest, finding: Finding) -> str:
    """Return where a finding is, with its stage where that is not the later one."""
    place, stage = place_of(request.workshop, finding), finding.subject.stage
    if stage == request.after:
        return place
    return f"{place}  ·  {request.workshop.stage(stage).name}"


def rule_lines(request: ExportRequest) -> tuple[RuleLine, ...]:
    """Return the rules that are not as in the catalogue, and how each is set."""
    changed = changed_rules(request.workshop)
    return tuple(RuleLine(one.name, " ".join(one.sentences)) for one in changed)


def accepted_words(request: ExportRequest, finding: Finding) -> str:
    """Return why and by whom a finding was accepted; "" for an open one."""
    acceptance = request.workshop.acceptances.get(finding.key)
    if acceptance is None:
        return ""
    if acceptance.name:
        words = translate("Handout", "Accepted by {name}: {reason}")
    else:
        words = translate("Handout", "Accepted: {reason}")
    return words.format(name=acceptance.name, reason=sentence(acceptance.reason))


def risks_needed(request: ExportRequest) -> bool:
    """Return whether the first page leaves out what a reader must see.

    It tells the worst open finding; further notes are only counted there. Anything heavier is
    told in full on a page of its own.
    """
    left = open_findings(request, request.after)
    heavy = [finding for finding in left if finding.severity > Severity.NOTE]
    return len(heavy) > 1
