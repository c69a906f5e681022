"""Findings as people read them on a terminal: by severity, each with its question."""

from collections.abc import Iterable, Sequence

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.analysis.findings import Findings
from raci_desktop.application.changed_rules import changed_rules
from raci_desktop.application.finding_place import place_of
from raci_desktop.application.stages import called
from raci_desktop.cli.output import counted, say
from raci_desktop.domain.workshop import Stage, Workshop

SEVERITIES: tuple[Severity, ...] = tuple(sorted(Severity, reverse=True))


def say_stage(workshop: Workshop, findings: Findings, stage: Stage) -> None:
    """Print what the rules say of one stage: open findings by severity, then accepted ones."""
    say(called(stage))
    found = findings.of_stage(stage.id)
    unsettled = [one for one in found if findings.acceptance(one) is None]
    accepted = [one for one in found if findings.acceptance(one) is not None]
    for severity in SEVERITIES:
        _say_group(workshop, [one for one in unsettled if one.severity is severity])
    if accepted:
        say()
        say("Accepted", 2)
    for finding in accepted:
        _say_accepted(workshop, findings, finding)
    say()
    say(summary(unsettled, accepted), 2)


def say_rules(workshop: Workshop) -> None:
    """Print which rules are not as in the catalogue; nothing where all are."""
    changed = changed_rules(workshop)
    if not changed:
        return
    say()
    say("Rules set for this workshop", 2)
    for one in changed:
        say(f"{one.name}: {' '.join(one.sentences)}", 4)


def summary(unsettled: Sequence[Finding], accepted: Sequence[Finding]) -> str:
    """Return how many findings there are: "2 blockers and 1 note", or that there are none."""
    counts = [
        counted(number, severity.word)
        for severity in SEVERITIES
        if (number := sum(1 for one in unsettled if one.severity is severity))
    ]
    words = ", ".join(counts) if counts else "No findings"
    return f"{words}; {len(accepted)} accepted." if accepted else f"{words}."


def _say_group(workshop: Workshop, findings: Iterable[Finding]) -> None:
    findings = list(findings)
    if not findings:
        return
    say()
    word = findings[0].severity.word
    say(f"{word.capitalize()}{'s' if len(findings) > 1 else ''}", 2)
    for finding in findings:
        say()
        say(f"{finding.rule} · {finding.title}: {place_of(workshop, finding)}", 4)
        say(finding.message, 8)
        say(f"Ask the room: {finding.question}", 8)


def _say_accepted(workshop: Workshop, findings: Findings, finding: Finding) -> None:
    acceptance = findings.acceptance(finding)
    if acceptance is None:
        return
    by = f" ({acceptance.name})" if acceptance.name else ""
    say()
    say(f"{finding.rule} · {finding.title}: {place_of(workshop, finding)}", 4)
    say(f"Accepted{by}: {acceptance.reason}", 8)
