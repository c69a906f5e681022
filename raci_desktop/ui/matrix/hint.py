"""The words beside a dragged letter: what the drop would do, and what it would settle."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from raci_desktop.analysis.finding import Finding
from raci_desktop.application.outcome import Preview
from raci_desktop.application.severity_words import severity_count
from raci_desktop.domain.edits import Edit, MoveLetter, PlaceLetter
from raci_desktop.domain.letters import Letter, in_words
from raci_desktop.domain.matrix import CellRef
from raci_desktop.domain.translation import translate
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
        return Hint(
            translate("DropHint", "Nothing changes here"),
            translate("DropHint", "This letter already stands in the cell"),
        )
    cancels = translate("DropHint", "Esc cancels")
    follows = [*_rest(workshop, edit, preview), *_findings(preview), cancels]
    good = bool(preview.findings.removed) and not preview.findings.added
    return Hint(_headline(workshop, edit, preview), " · ".join(follows), good)


def _headline(workshop: Workshop, edit: Edit, preview: Preview) -> str:
    match edit:
        case MoveLetter():
            return _moved(workshop, edit, preview)
        case PlaceLetter():
            scope = _scope(preview, edit.cells[0], edit.letter)
            role = workshop.role(edit.cells[0].role).name
            words = translate("DropHint", "{role}: {letter}")
            return words.format(role=role, letter=_called(workshop, edit.letter) + scope)
        case _:
            return preview.change.label


def _moved(workshop: Workshop, edit: MoveLetter, preview: Preview) -> str:
    giver = workshop.role(edit.source.role).name
    taker = workshop.role(edit.target.role).name
    letter, scope = _called(workshop, edit.letter), _scope(preview, edit.target, edit.letter)
    if edit.copy:
        words = translate("DropHint", "Copy to {taker}: {letter}")
        return words.format(taker=taker, letter=letter + scope)
    if edit.source.activity != edit.target.activity:
        row = workshop.activity(edit.target.activity).name
        words = translate("DropHint", "{letter} moves to {taker}, {row}")
        return words.format(letter=letter + scope, taker=taker, row=row)
    if edit.letter is Letter.ACCOUNTABLE:
        words = translate("DropHint", "Accountability moves: {giver} → {taker}")
        return words.format(giver=giver, taker=taker + scope)
    words = translate("DropHint", "{letter} moves: {giver} → {taker}")
    return words.format(letter=letter, giver=giver, taker=taker + scope)


def _called(workshop: Workshop, letter: Letter) -> str:
    known = workshop.letters.definition(letter)
    return in_words(known).name if known else letter.value


def _scope(preview: Preview, ref: CellRef, letter: Letter) -> str:
    scopes = [scope for scope in preview.after.cell(ref).scopes(letter) if scope]
    return f" · {scopes[0]}" if len(scopes) == 1 else ""


def _rest(workshop: Workshop, edit: Edit, preview: Preview) -> Iterable[str]:
    """Yield what the giver of an A keeps for funding that nobody covers yet."""
    if not isinstance(edit, MoveLetter) or edit.copy or edit.letter is not Letter.ACCOUNTABLE:
        return
    kept = preview.after.cell(edit.source).scopes(Letter.ACCOUNTABLE)
    if edit.scope in kept and edit.source.activity == edit.target.activity:
        words = translate("DropHint", "{role} keeps the rest")
        yield words.format(role=workshop.role(edit.source.role).name)


def _findings(preview: Preview) -> Iterable[str]:
    if preview.findings.removed:
        words = translate("DropHint", "Closes {findings}")
        yield words.format(findings=_counted(preview.findings.removed))
    if preview.findings.added:
        words = translate("DropHint", "Opens {findings}")
        yield words.format(findings=_counted(preview.findings.added))


def _counted(findings: Iterable[Finding]) -> str:
    counts = Counter(finding.severity for finding in findings)
    return ", ".join(
        severity_count(severity, count) for severity, count in sorted(counts.items(), reverse=True)
    )
