"""What a fix would do, in words, from its preview."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.finding_place import whole_matrix
from raci_desktop.application.outcome import Preview
from raci_desktop.application.severity_words import finding_name, severity_count
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.change import ActivityDelta, CellDelta
from raci_desktop.domain.ids import ActivityId, StageId
from raci_desktop.domain.matrix import EMPTY_CELL, EMPTY_ROW, Cell, CellRef
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Effect:
    """What an edit would do: the line in short, and the findings it would move by name."""

    words: str = ""
    closes: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    """The rows that would come, with their letters, and those that would be called otherwise."""
    cells: Mapping[CellRef, Cell] = field(default_factory=dict[CellRef, Cell])
    """The cells as they would be."""


def effect_of(preview: Preview | None, stage: StageId | None = None) -> Effect:
    """Return what a preview shows; an empty effect where the edit would be refused.

    Letters of new rows are those of a stage: the last one unless another is given.
    """
    if preview is None:
        return Effect()
    moved, workshop = preview.findings, preview.after
    return Effect(
        effect_words(preview),
        tuple(named(workshop, finding) for finding in moved.removed),
        tuple(named(workshop, finding) for finding in moved.added),
        rows_of(preview, stage or workshop.last.id),
        {d.ref: d.new for d in preview.change.deltas if isinstance(d, CellDelta)},
    )


def rows_of(preview: Preview, stage: StageId) -> tuple[str, ...]:
    """Return a line for every row that would come, or would have another name."""
    lines: list[str] = []
    for delta in preview.change.deltas:
        match delta:
            case ActivityDelta(old=None, new=Activity() as new):
                letters = letters_of(preview.after, stage, new.id)
                lines.append(f"{new.name}: {letters}" if letters else new.name)
            case ActivityDelta(old=Activity() as old, new=Activity() as new):
                if old.name != new.name:
                    lines.append(f"{old.name} → {new.name}")
            case _:
                continue
    return tuple(lines)


def letters_of(workshop: Workshop, stage: StageId, activity: ActivityId) -> str:
    """Return who holds which letter in a row: "Head of Product A · IT-funded, Team R"."""
    row = workshop.matrix(stage).get(activity, EMPTY_ROW)
    symbols = {one.letter: one.symbol for one in workshop.letters.definitions}
    held: list[str] = []
    for role in workshop.roles:
        marks = row.get(role.id, EMPTY_CELL).marks
        words = [
            f"{symbols.get(mark.letter, mark.raw or mark.letter.value)}"
            + (f" · {mark.scope}" if mark.scope else "")
            for mark in marks
        ]
        if words:
            held.append(f"{role.name} {'/'.join(words)}")
    return ", ".join(held)


def named(workshop: Workshop, finding: Finding) -> str:
    """Return "Blocker: Nobody does it · Deploy" for a finding, before or after the edit."""
    about = finding.subject
    names = {one.id: one.name for one in workshop.activities}
    roles = {one.id: one.name for one in workshop.roles}
    place = names.get(about.activity, "") if about.activity else ""
    place = place or ", ".join(roles[role] for role in about.roles if role in roles)
    if about.activity is None and not about.roles:
        place = whole_matrix()
    words = finding_name(finding.severity, finding.title)
    return f"{words} · {place}" if place else words


def effect_words(preview: Preview | None) -> str:
    """Return "Changes 2 cells · closes 1 blocker"; "" where the edit would be refused."""
    if preview is None:
        return ""
    cells = sum(isinstance(delta, CellDelta) for delta in preview.change.deltas)
    rows = sum(
        isinstance(delta, ActivityDelta) and delta.old is None for delta in preview.change.deltas
    )
    parts = [*_rows_words(rows), *_cells_words(cells, first=not rows)]
    if preview.findings.removed:
        words = translate("Effect", "closes {findings}")
        parts.append(words.format(findings=_findings(preview.findings.removed)))
    if preview.findings.added:
        words = translate("Effect", "opens {findings}")
        parts.append(words.format(findings=_findings(preview.findings.added)))
    return " · ".join(parts)


def _rows_words(rows: int) -> list[str]:
    if rows > 1:
        return [translate("Effect", "Adds {count} rows").format(count=rows)]
    return [translate("Effect", "Adds 1 row")] if rows else []


def _cells_words(cells: int, *, first: bool) -> list[str]:
    """Say how many cells change; the first words of a line begin with a capital."""
    if not cells:
        return []
    if cells == 1:
        one = (translate("Effect", "changes 1 cell"), translate("Effect", "Changes 1 cell"))
        return [one[first]]
    many = (
        translate("Effect", "changes {count} cells"),
        translate("Effect", "Changes {count} cells"),
    )
    return [many[first].format(count=cells)]


def _findings(findings: tuple[Finding, ...]) -> str:
    """Name the worst of them, and count the rest with it."""
    severities = {finding.severity for finding in findings}
    if len(severities) == 1:
        return severity_count(severities.pop(), len(findings))
    return translate("Effect", "{count} findings").format(count=len(findings))
