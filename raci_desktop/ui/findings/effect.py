"""What a fix would do, in words, from its preview."""

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.outcome import Preview
from raci_desktop.domain.change import CellDelta


def effect_words(preview: Preview | None) -> str:
    """Return "Changes 2 cells · closes 1 blocker"; "" where the edit would be refused."""
    if preview is None:
        return ""
    cells = sum(isinstance(delta, CellDelta) for delta in preview.change.deltas)
    parts = [f"Changes {_counted(cells, 'cell')}"] if cells else []
    if preview.findings.removed:
        parts.append(f"closes {_findings(preview.findings.removed)}")
    if preview.findings.added:
        parts.append(f"opens {_findings(preview.findings.added)}")
    return " · ".join(parts)


def _findings(findings: tuple[Finding, ...]) -> str:
    """Name the worst of them, and count the rest with it."""
    severities = {finding.severity for finding in findings}
    if len(severities) == 1:
        return _counted(len(findings), severities.pop().word)
    return _counted(len(findings), "finding")


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
