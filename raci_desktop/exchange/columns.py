"""Which columns of a block are roles, and which label the rows: number, group, activity."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.cells import Kind
from raci_desktop.exchange.headers import Header, column_header, is_filled_header
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.text import plain
from raci_desktop.exchange.vocabulary import (
    is_activity_header,
    is_category_column,
    is_group_header,
    is_index,
    is_other_column,
)

_MARKLIKE = (Kind.LETTERS, Kind.NOTED, Kind.LOOSE, Kind.FOREIGN, Kind.ASK)
_RATINGS = frozenset("MHLBN")


@dataclass(frozen=True, slots=True)
class Labels:
    """The columns left of the roles; ``activity`` is -1 when no column names the rows."""

    activity: int
    index: int = -1
    groups: tuple[int, ...] = ()
    others: tuple[int, ...] = ()

    @property
    def all(self) -> tuple[int, ...]:
        """All label columns from left to right."""
        columns = (self.activity, self.index, *self.groups, *self.others)
        return tuple(sorted({column for column in columns if column >= 0}))


def role_columns(survey: Survey, rows: list[int], columns: list[int], header: Header) -> list[int]:
    """Return the lettered columns that are roles, and the empty ones named among them."""
    roles = [c for c in columns if _is_role(survey, rows, c, column_header(survey, header, c))]
    if not roles:
        return []
    named = header.leaf >= 0
    if named:
        inner = set(range(roles[0], roles[-1] + 1)) - set(columns)
        roles += [c for c in inner if _is_empty_role(survey, rows, c, header)]
        roles += _beyond(survey, rows, header, min(roles), -1)
        roles += _beyond(survey, rows, header, max(roles), 1)
    return sorted(set(roles))


def _beyond(survey: Survey, rows: list[int], header: Header, start: int, step: int) -> list[int]:
    found: list[int] = []
    column = start + step
    while 0 <= column < survey.grid.columns and _is_empty_role(survey, rows, column, header):
        found.append(column)
        column += step
    return found


def _tally(survey: Survey, rows: list[int], column: int) -> Counter[Kind]:
    return Counter(survey.reading(row, column).kind for row in rows)


def _is_role(survey: Survey, rows: list[int], column: int, title: str) -> bool:
    kinds = _tally(survey, rows, column)
    filled = sum(count for kind, count in kinds.items() if kind > Kind.NOTHING)
    marks = sum(kinds[kind] for kind in _MARKLIKE)
    strong = kinds[Kind.LETTERS] + kinds[Kind.NOTED]
    if marks < 0.5 * filled or not strong or _is_category(survey, rows, column, title):
        return False
    if not title:
        return strong >= 2 or len(rows) <= 3
    return not (is_other_column(title) and marks < 0.9 * filled)


def _is_category(survey: Survey, rows: list[int], column: int, title: str) -> bool:
    """Whether the letters of a column are codes: C beside M and O, H M L, or a status."""
    marks = [mark for row in rows for mark in survey.reading(row, column).marks]
    known = {mark.letter for mark in marks if mark.letter is not Letter.UNREAD}
    raws = Counter(mark.raw.upper() for mark in marks if mark.letter is Letter.UNREAD)
    strangers = sum(count for raw, count in raws.items() if len(raw) == 1)
    if len(known) <= 2 and _RATINGS & raws.keys() and strangers >= 0.15 * len(marks):
        return True
    return is_category_column(title) and len(known) <= 2


def _is_empty_role(survey: Survey, rows: list[int], column: int, header: Header) -> bool:
    """Whether a column without any letter is named like the roles beside it."""
    title = column_header(survey, header, column)
    if not is_filled_header(survey, header, column) or not survey.free(header.leaf, column):
        return False
    if is_other_column(title) or (len(title) < 30 and plain(title) in _ACTIVITY_TITLES):
        return False
    kinds = _tally(survey, rows, column)
    if kinds[Kind.FOREIGN] and _is_category(survey, rows, column, title):
        return False
    empty = kinds[Kind.BLANK] + kinds[Kind.NOTHING]
    return empty + kinds[Kind.ASK] + kinds[Kind.FOREIGN] == len(rows)


_ACTIVITY_TITLES = frozenset(
    [
        "activity",
        "activities",
        "task",
        "tasks",
        "process",
        "subtask",
        "sub-task",
        "sub-activity",
        "deliverable",
        "group",
        "category",
        "area",
        "owner",
        "actividad",
        "tarea",
        "atividade",
        "tarefa",
        "activite",
        "tache",
    ]
)


def label_columns(
    survey: Survey, rows: list[int], roles: list[int], header: Header, left: int
) -> Labels:
    """Tell the columns beside the roles apart; ``left`` is the first column of this table."""
    before = [c for c in range(left, min(roles)) if _filled(survey, rows, c)]
    inside = [c for c in range(min(roles), max(roles)) if c not in roles]
    inside = [c for c in inside if _filled(survey, rows, c)]
    after = _after(survey, rows, max(roles))
    index = [c for c in before if _is_index(survey, rows, c)]
    texts = [c for c in before if c not in index]
    candidates = texts or inside + after
    if not candidates:
        activity = index[-1] if index else -1
        return Labels(activity, -1)
    scores = {
        column: _name_score(survey, rows, column, header) - 0.05 * position
        for position, column in enumerate(candidates)
    }
    activity = max(candidates, key=lambda column: scores[column])
    groups = [
        c
        for c in texts
        if c < activity and _is_group(survey, rows, c, column_header(survey, header, c))
    ]
    others = [c for c in before + inside + after if c not in (*groups, *index[:1], activity)]
    return Labels(activity, index[0] if index else -1, tuple(groups[-2:]), tuple(others))


def _after(survey: Survey, rows: list[int], last: int) -> list[int]:
    found: list[int] = []
    for column in range(last + 1, min(last + 8, survey.grid.columns)):
        if not survey.free(rows[0], column):
            break
        if _filled(survey, rows, column):
            found.append(column)
    return found


def _filled(survey: Survey, rows: list[int], column: int) -> bool:
    span = range(rows[0], rows[-1] + 1)
    return any(
        survey.grid.text(r, column) and not survey.is_legend(r, column) for r in span
    ) or any(survey.grid.shown(row, column) for row in rows)


def _is_index(survey: Survey, rows: list[int], column: int) -> bool:
    texts = [survey.grid.text(row, column).strip() for row in rows]
    texts = [text for text in texts if text]
    if not texts:
        return False
    numbers = sum(1 for text in texts if is_index(text))
    repeated = len(set(texts)) < 0.7 * len(texts) or _merged_down(survey, rows, column)
    return numbers >= 0.7 * len(texts) and (not repeated or all(text.isdigit() for text in texts))


def _name_score(survey: Survey, rows: list[int], column: int, header: Header) -> float:
    """Return how well a column names the rows: filled, each row differently, not too long."""
    texts = [survey.grid.text(row, column) for row in rows]
    filled = [text for text in texts if text.strip()]
    if not filled:
        return -9.0
    share = len(filled) / len(rows)
    distinct = len({plain(text) for text in filled}) / len(filled)
    mean = sum(len(text) for text in filled) / len(filled)
    title = column_header(survey, header, column)
    score = (
        2 * share + 1.5 * distinct * share - (0.8 if mean > 90 else 0) - (0.8 if mean < 4 else 0)
    )
    if title and is_other_column(title):
        score -= 1.5
    elif title and is_activity_header(title):
        score += 0.6
        if is_group_header(title) and share * distinct < 0.6:
            score -= 0.6
    return score


def _merged_down(survey: Survey, rows: list[int], column: int) -> bool:
    spans = (survey.grid.merge_at(row, column) for row in rows)
    return any(span and span.bottom > span.top for span in spans)


def _is_group(survey: Survey, rows: list[int], column: int, title: str) -> bool:
    """Whether a column holds groups: merged or filled down, or the same text again and again."""
    texts = [survey.grid.shown(row, column).strip() for row in rows]
    own = [survey.grid.text(row, column).strip() for row in rows]
    filled = [text for text in own if text]
    if not any(texts):
        return False
    if _merged_down(survey, rows, column) or len(filled) <= 0.7 * len(rows):
        return True
    if is_group_header(title) and (len(filled) < len(rows) or len(set(filled)) < len(filled)):
        return True
    changes = sum(1 for a, b in pairwise(filled) if a != b) + 1
    return len(set(filled)) <= 0.7 * len(filled) and changes <= 0.8 * len(filled)
