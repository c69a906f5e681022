"""The lists of our workbooks: findings, and the moves with what the room said of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openpyxl.worksheet.worksheet import Worksheet

from raci_desktop.analysis.finding import Finding, Severity
from raci_desktop.application.changed_rules import changed_rules
from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.recorded import LedgerLine, ledger_lines
from raci_desktop.domain.budget_lines import BudgetMove
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import Letter, in_words
from raci_desktop.domain.record import MoveRecord
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.exchange.grid import column_letters
from raci_desktop.exchange.workbook_print import set_up_print
from raci_desktop.exchange.workbook_styles import Look, Palette
from raci_desktop.exchange.workbook_text import line_count

_SEVERITY_LOOKS = {
    Severity.BLOCKER: Look.BLOCKER,
    Severity.WARNING: Look.WARNING,
    Severity.NOTE: Look.NOTE,
}
_SEVERITIES = {
    Severity.BLOCKER: QT_TRANSLATE_NOOP("Workbook", "Blocker"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Workbook", "Warning"),
    Severity.NOTE: QT_TRANSLATE_NOOP("Workbook", "Note"),
}
_BUDGETS = {
    BudgetMove.NO: QT_TRANSLATE_NOOP("Workbook", "no"),
    BudgetMove.REQUESTED: QT_TRANSLATE_NOOP("Workbook", "yes, not yet approved"),
    BudgetMove.APPROVED: QT_TRANSLATE_NOOP("Workbook", "approved"),
}
_FINDING_COLUMNS = (
    (QT_TRANSLATE_NOOP("Workbook", "Rule"), 6.0),
    (QT_TRANSLATE_NOOP("Workbook", "Severity"), 9.5),
    (QT_TRANSLATE_NOOP("Workbook", "Stage"), 13.0),
    (QT_TRANSLATE_NOOP("Workbook", "Activity"), 24.0),
    (QT_TRANSLATE_NOOP("Workbook", "Roles"), 17.0),
    (QT_TRANSLATE_NOOP("Workbook", "Finding"), 22.0),
    (QT_TRANSLATE_NOOP("Workbook", "What it says"), 34.0),
    (QT_TRANSLATE_NOOP("Workbook", "Why it matters"), 26.0),
    (QT_TRANSLATE_NOOP("Workbook", "Question for the room"), 24.0),
    (QT_TRANSLATE_NOOP("Workbook", "Accepted"), 11.0),
    (QT_TRANSLATE_NOOP("Workbook", "Reason"), 18.0),
)
_MOVE_COLUMNS = (
    (QT_TRANSLATE_NOOP("Workbook", "Letter"), 14.0),
    (QT_TRANSLATE_NOOP("Workbook", "Activity"), 34.0),
    (QT_TRANSLATE_NOOP("Workbook", "From"), 22.0),
    (QT_TRANSLATE_NOOP("Workbook", "To"), 22.0),
    (QT_TRANSLATE_NOOP("Workbook", "Scope"), 16.0),
    (QT_TRANSLATE_NOOP("Workbook", "Budget line moves"), 18.0),
    (QT_TRANSLATE_NOOP("Workbook", "For"), 7.0),
    (QT_TRANSLATE_NOOP("Workbook", "Could live with"), 16.0),
    (QT_TRANSLATE_NOOP("Workbook", "Against"), 9.0),
    (QT_TRANSLATE_NOOP("Workbook", "Dissent"), 36.0),
    (QT_TRANSLATE_NOOP("Workbook", "Reason"), 36.0),
)
_LINE = 13.5
_TITLE_COLUMN = 6
"""The column of what a finding is called; its sentence stands beside it."""

Line = tuple[tuple[str, Look], ...]


@dataclass(frozen=True, slots=True)
class ListPage:
    """A sheet that is to hold a list, and what it is written with."""

    sheet: Worksheet
    palette: Palette
    request: ExportRequest


def write_findings(
    sheet: Worksheet, palette: Palette, request: ExportRequest, stages: Sequence[StageId]
) -> None:
    """Write the findings of the stages, worst first, accepted ones with their reason."""
    found = [f for f in request.findings if f.subject.stage in stages]
    found.sort(key=lambda f: (stages.index(f.subject.stage), -f.severity, f.rule))
    page = ListPage(sheet, palette, request)
    last = write_list(page, _FINDING_COLUMNS, (_finding(request, f) for f in found))
    _write_rules(page, last + 2)


def _write_rules(page: ListPage, row: int) -> None:
    """Write below the findings which rules are not as in the catalogue; the findings rest on it."""
    sheet, palette = page.sheet, page.palette
    for number, one in enumerate(changed_rules(page.request.workshop)):
        if not number:
            heading = translate("Workbook", "Rules set for this workshop")
            palette.put(sheet, row, _TITLE_COLUMN, heading, Look.HEADING)
        row += 1
        palette.put(sheet, row, 1, one.rule.code, Look.WORD)
        palette.put(sheet, row, _TITLE_COLUMN, one.rule.title, Look.TEXT)
        words = " ".join(one.sentences)
        palette.put(sheet, row, _TITLE_COLUMN + 1, words, Look.TEXT)
        width = _FINDING_COLUMNS[_TITLE_COLUMN][1]
        sheet.row_dimensions[row].height = line_count(words, width) * _LINE + 5


def _finding(request: ExportRequest, finding: Finding) -> Line:
    about, workshop = finding.subject, request.workshop
    accepted = workshop.acceptances.get(finding.key)
    stage = workshop.stage(about.stage).name
    if about.from_stage is not None:
        stage = f"{workshop.stage(about.from_stage).name} → {stage}"
    text = (
        stage,
        workshop.activity(about.activity).name if about.activity else "",
        ", ".join(workshop.role(role).name for role in about.roles),
        finding.title,
        finding.message,
        finding.why,
        finding.question,
        (accepted.name or translate("Workbook", "yes")) if accepted else "",
        accepted.reason if accepted else "",
    )
    severity = (
        translate("Workbook", _SEVERITIES[finding.severity]),
        _SEVERITY_LOOKS[finding.severity],
    )
    return ((finding.rule, Look.WORD), severity, *((one, Look.TEXT) for one in text))


def write_moves(sheet: Worksheet, palette: Palette, request: ExportRequest) -> None:
    """Write the ledger: which A and R moves from whom to whom."""
    letters = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE)
    lines = ledger_lines(request.workshop, request.before, request.after, letters)
    page = ListPage(sheet, palette, request)
    write_list(page, _MOVE_COLUMNS, _moves(request, lines))


def _moves(request: ExportRequest, lines: Sequence[LedgerLine]) -> Iterator[Line]:
    workshop = request.workshop
    activities = {one.id: one.name for one in workshop.activities}
    roles = {one.id: one.name for one in workshop.roles}
    for line in lines:
        move, record = line.move, line.record
        definition = workshop.letters.definition(move.letter)
        text = (
            in_words(definition).name if definition else move.letter.value,
            activities[move.activity],
            roles[move.giver] if move.giver else "",
            roles[move.taker] if move.taker else "",
            move.scope,
            translate("Workbook", _BUDGETS[line.budget]) if line.budget else "",
            *_votes(record),
            record.dissent,
            record.reason,
        )
        yield tuple((one, Look.TEXT) for one in text)


def _votes(record: MoveRecord) -> tuple[str, str, str]:
    """Return the counts of a vote; where nobody has voted they say nothing."""
    if not record.voted:
        return "", "", ""
    return str(record.in_favour), str(record.could_live_with), str(record.against)


def write_list(page: ListPage, columns: Sequence[tuple[str, float]], lines: Iterator[Line]) -> int:
    """Write a heading and lines under it, each as high as its longest text needs.

    Return the number of the last row.
    """
    sheet, palette = page.sheet, page.palette
    for place, (name, width) in enumerate(columns, start=1):
        palette.put(sheet, 1, place, translate("Workbook", name), Look.HEADING)
        sheet.column_dimensions[column_letters(place - 1)].width = width
    last = 1
    for last, line in enumerate(lines, start=2):
        for place, (text, look) in enumerate(line, start=1):
            palette.put(sheet, last, place, text, look)
        widths = (width for _, width in columns)
        most = max(line_count(t, w) for (t, _), w in zip(line, widths, strict=True))
        sheet.row_dimensions[last].height = min(400.0, max(1, most) * _LINE + 5)
    sheet.row_dimensions[1].height = 20
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{column_letters(len(columns) - 1)}{last}"
    set_up_print(sheet, page.request.workshop, len(columns), (1, 1))
    return last
