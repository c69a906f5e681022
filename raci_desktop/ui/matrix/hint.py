"""The words beside a dragged letter: what the drop would do, and what it would settle."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.outcome import Preview
from raci_desktop.domain.edits import Edit, MoveLetter, PlaceLetter
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Hint:
    """Two lines: what happens, and what follows from it; ``good`` marks a finding closed."""

    headline: str
    detail: str
    good: bool = False


def drop_hint(workshop: Workshop, edit: Edit, preview: Preview) -> Hint:
    """Return the hint for a drop that would be carried out."""
    if preview.change.empty:
        return Hint("Nothing changes here", "This letter already stands in the cell")
    follows = [*_rest(workshop, edit, preview), *_findings(preview), "Esc cancels"]
    good = bool(preview.findings.removed) and not preview.findings.added
    return Hint(_headline(workshop, edit, preview), " · ".join(follows), good)


def _headline(workshop: Workshop, edit: Edit, preview: Preview) -> str:
    match edit:
        case MoveLetter():
            return _moved(workshop, edit, preview)
        case PlaceLetter():
            scope = _scope(preview, edit.cells[0], edit.letter)
            role = workshop.role(edit.cells[0].role).name
            return f"{role}: {_called(workshop, edit.letter)}{scope}"
        case _:
            return preview.change.label


def _moved(workshop: Workshop, edit: MoveLetter, preview: Preview) -> str:
    giver = workshop.role(edit.source.role).name
    taker = workshop.role(edit.target.role).name
    scope = _scope(preview, edit.target, edit.letter)
    if edit.copy:
        return f"Copy to {taker}: {_called(workshop, edit.letter)}{scope}"
    if edit.source.activity != edit.target.activity:
        row = workshop.activity(edit.target.activity).name
        return f"{_called(workshop, edit.letter)}{scope} moves to {taker}, {row}"
    if edit.letter is Letter.ACCOUNTABLE:
        return f"Accountability moves: {giver} → {taker}{scope}"
    return f"{_called(workshop, edit.letter)} moves: {giver} → {taker}{scope}"


def _called(workshop: Workshop, letter: Letter) -> str:
    known = workshop.letters.definition(letter)
    return known.name if known else letter.value


def _scope(preview: Preview, ref: CellRef, letter: Letter) -> str:
    scopes = [scope for scope in preview.after.cell(ref).scopes(letter) if scope]
    return f" · {scopes[0]}" if len(scopes) == 1 else ""


def _rest(workshop: Workshop, edit: Edit, preview: Preview) -> Iterable[str]:
    """Yield what the giver of an A keeps for funding that nobody covers yet."""
    if not isinstance(edit, MoveLetter) or edit.copy or edit.letter is not Letter.ACCOUNTABLE:
        return
    kept = preview.after.cell(edit.source).scopes(Letter.ACCOUNTABLE)
    if edit.scope in kept and edit.source.activity == edit.target.activity:
        yield f"{workshop.role(edit.source.role).name} keeps the rest"


def _findings(preview: Preview) -> Iterable[str]:
    if preview.findings.removed:
        yield f"Closes {_counted(preview.findings.removed)}"
    if preview.findings.added:
        yield f"Opens {_counted(preview.findings.added)}"


def _counted(findings: Iterable[Finding]) -> str:
    counts = Counter(finding.severity for finding in findings)
    return ", ".join(
        f"{count} {severity.word}{'' if count == 1 else 's'}"
        for severity, count in sorted(counts.items(), reverse=True)
    )
