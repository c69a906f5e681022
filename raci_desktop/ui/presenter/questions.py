"""The question the wall puts to the room about one activity."""

from raci_desktop.analysis.findings import Findings
from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.letters import Letter
from raci_desktop.domain.matrix import EMPTY_ROW, Row
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.domain.workshop import Stage, Workshop

NOBODY = QT_TRANSLATE_NOOP("Presenter", "Who answers when this goes wrong?")
MOVED = QT_TRANSLATE_NOOP("Presenter", "Can everybody here live with this move?")
CHANGED = QT_TRANSLATE_NOOP("Presenter", "Does everybody know what changes for them?")
SAME = QT_TRANSLATE_NOOP("Presenter", "Should anything here change?")


def question_for(
    workshop: Workshop,
    findings: Findings,
    before: Stage,
    after: Stage | None,
    activity: ActivityId,
) -> str:
    """Return the question of the worst finding of the row, else one about what changes in it."""
    shown = after or before
    for finding in findings.of_stage(shown.id):
        if finding.subject.activity == activity and findings.acceptance(finding) is None:
            return finding.question
    was = workshop.matrix(before.id).get(activity, EMPTY_ROW)
    now = workshop.matrix(shown.id).get(activity, EMPTY_ROW)
    return translate("Presenter", _plain_question(was, now))


def _plain_question(was: Row, now: Row) -> str:
    """Return the question where no rule has one."""
    if not _holders(now):
        return NOBODY
    if _holders(was) != _holders(now):
        return MOVED
    if {r: c.marks for r, c in was.items()} != {r: c.marks for r, c in now.items()}:
        return CHANGED
    return SAME


def _holders(row: Row) -> set[tuple[str, str]]:
    return {
        (role, scope) for role, cell in row.items() for scope in cell.scopes(Letter.ACCOUNTABLE)
    }
