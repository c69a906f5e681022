"""``check``: what the rules say of a workshop or a sheet, for people and for scripts."""

import argparse

from raci_desktop.analysis.engine import analyse
from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import Findings
from raci_desktop.application.changed_rules import changed_rules
from raci_desktop.application.finding_place import role_names
from raci_desktop.application.ports import Services
from raci_desktop.application.rule_settings import limit_of, setting_of, severity_of
from raci_desktop.application.stages import begun_stages, called, stage_called
from raci_desktop.cli.finding_text import say_rules, say_stage
from raci_desktop.cli.opening import read_subject
from raci_desktop.cli.output import notice, say, say_json
from raci_desktop.domain.workshop import Stage, Workshop

HELP = "say what the rules find in a workshop or a sheet; exit 1 when something fails"
ALL = "all"

_CLEAN, _FOUND = 0, 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("file", metavar="FILE", help="a workshop (.raci) or a sheet (.xlsx, …)")
    parser.add_argument(
        "--stage",
        metavar="NAME",
        help="the stage to look at, or “all”; the last one that has been begun when not given",
    )
    parser.add_argument(
        "--fail-on",
        choices=[severity.word for severity in sorted(Severity, reverse=True)],
        default=Severity.BLOCKER.word,
        help="the least severity that makes the exit code 1 (default: %(default)s); "
        "accepted findings never do",
    )
    parser.add_argument("--json", action="store_true", help="print JSON (see docs/json.md)")


def run(args: argparse.Namespace, services: Services) -> int:
    """Print the findings; return 1 when an open one is at or above ``--fail-on``."""
    workshop = read_subject(services, args.file)
    stages = _chosen(workshop, args.stage)
    findings = analyse(workshop)
    if args.json:
        found = [as_json(workshop, findings, one) for one in _of(findings, stages)]
        say_json({"findings": found, "changed_rules": rules_as_json(workshop)})
    else:
        say_findings(workshop, findings, stages)
        say_rules(workshop)
    least = Severity[args.fail_on.upper()]
    failing = (
        one.severity >= least and findings.acceptance(one) is None for one in _of(findings, stages)
    )
    return _FOUND if any(failing) else _CLEAN


def say_findings(workshop: Workshop, findings: Findings, stages: tuple[Stage, ...]) -> None:
    """Print the findings of stages, one stage after the other."""
    for index, stage in enumerate(stages):
        if index:
            say()
        say_stage(workshop, findings, stage)


def as_json(workshop: Workshop, findings: Findings, finding: Finding) -> dict[str, object]:
    """Return one finding in the shape of docs/json.md."""
    subject = finding.subject
    earlier, activity = subject.from_stage, subject.activity
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "stage": workshop.stage(subject.stage).name,
        "from_stage": None if earlier is None else workshop.stage(earlier).name,
        "activity": None if activity is None else workshop.activity(activity).name,
        "roles": role_names(workshop, finding),
        "message": finding.message,
        "question": finding.question,
        "accepted": findings.acceptance(finding) is not None,
    }


def rules_as_json(workshop: Workshop) -> list[dict[str, object]]:
    """Return the rules a workshop has set, in the shape of docs/json.md."""
    return [
        {
            "rule": one.rule.code,
            "on": setting_of(workshop, one.rule.code).on,
            "severity": severity_of(workshop, one.rule).word,
            "limits": {
                limit.name: limit_of(workshop, one.rule, limit) for limit in one.rule.limits
            },
        }
        for one in changed_rules(workshop)
    ]


def _of(findings: Findings, stages: tuple[Stage, ...]) -> tuple[Finding, ...]:
    return tuple(one for stage in stages for one in findings.of_stage(stage.id))


def _chosen(workshop: Workshop, wanted: str | None) -> tuple[Stage, ...]:
    """Return the stages to look at, saying so when it is not the one meant."""
    if wanted is None:
        return (_begun(workshop, workshop.last),)
    if wanted.strip().casefold() == ALL:
        return begun_stages(workshop)
    stage = stage_called(workshop, wanted)
    if not stage.touched:
        notice(f"{called(stage)} has not been begun, so there is nothing to find in it.")
    return (stage,)


def _begun(workshop: Workshop, stage: Stage) -> Stage:
    begun = workshop.begun(stage.id)
    if begun.id != stage.id:
        notice(f"{called(stage)} has not been begun; looked at {called(begun)} instead.")
    return begun
