"""What a change would do, counted and in words: before going back to a snapshot."""

from collections import Counter
from collections.abc import Callable

from raci_desktop.domain.change import (
    AcceptanceDelta,
    ActivityDelta,
    AgendaDelta,
    BudgetLineDelta,
    CellDelta,
    Change,
    Delta,
    DetailsDelta,
    ItemDelta,
    LettersDelta,
    MoveRecordDelta,
    RoleDelta,
    RowRecordDelta,
    RuleDelta,
    ScopesDelta,
    StageDelta,
)
from raci_desktop.domain.translation import translate


def _cells(count: int) -> str:
    if count == 1:
        return translate("ChangeWords", "1 cell changes")
    return translate("ChangeWords", "{count} cells change").format(count=count)


def _roles(count: int) -> str:
    if count == 1:
        return translate("ChangeWords", "1 role comes, goes or changes")
    return translate("ChangeWords", "{count} roles come, go or change").format(count=count)


def _activities(count: int) -> str:
    if count == 1:
        return translate("ChangeWords", "1 activity comes, goes or changes")
    return translate("ChangeWords", "{count} activities come, go or change").format(count=count)


def _stages(count: int) -> str:
    if count == 1:
        return translate("ChangeWords", "1 stage comes, goes or changes")
    return translate("ChangeWords", "{count} stages come, go or change").format(count=count)


def _entries(count: int) -> str:
    if count == 1:
        return translate("ChangeWords", "1 decision, action or parked entry changes")
    return translate("ChangeWords", "{count} decisions, actions or parked entries change").format(
        count=count
    )


def _remarks(count: int) -> str:
    if count == 1:
        return translate("ChangeWords", "1 remark on a row or a move changes")
    return translate("ChangeWords", "{count} remarks on rows or moves change").format(count=count)


def _details(_count: int) -> str:
    return translate("ChangeWords", "The details of workshop and handout change")


def _letters(_count: int) -> str:
    return translate("ChangeWords", "The letters or their scopes change")


def _findings(count: int) -> str:
    if count == 1:
        return translate("ChangeWords", "1 acceptance or rule setting changes")
    return translate("ChangeWords", "{count} acceptances or rule settings change").format(
        count=count
    )


def _agenda(_count: int) -> str:
    return translate("ChangeWords", "The agenda changes")


_SORTS: tuple[tuple[tuple[type[Delta], ...], Callable[[int], str]], ...] = (
    ((CellDelta,), _cells),
    ((RoleDelta,), _roles),
    ((ActivityDelta,), _activities),
    ((StageDelta,), _stages),
    ((ItemDelta,), _entries),
    ((RowRecordDelta, MoveRecordDelta, BudgetLineDelta), _remarks),
    ((DetailsDelta,), _details),
    ((LettersDelta, ScopesDelta), _letters),
    ((AcceptanceDelta, RuleDelta), _findings),
    ((AgendaDelta,), _agenda),
)


def change_words(change: Change) -> list[str]:
    """Return what a change would do, a sentence for each sort of thing; none when nothing."""
    counts = Counter(type(delta) for delta in change.deltas)
    sums = [(sum(counts[kind] for kind in kinds), words) for kinds, words in _SORTS]
    return [words(count) for count, words in sums if count]
