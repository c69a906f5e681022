"""Empty templates: roles and activities are named, but no letter is placed yet."""

import re

from raci_desktop.application.recognition import Layout, RecognisedMatrix
from raci_desktop.exchange.build import assemble
from raci_desktop.exchange.cells import Kind
from raci_desktop.exchange.columns import label_columns
from raci_desktop.exchange.headers import find_header
from raci_desktop.exchange.role_names import name_roles
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.table import Table
from raci_desktop.exchange.text import plain
from raci_desktop.exchange.vocabulary import is_activity_header, is_other_column

_SCHEMES = re.compile(r"\b(?:raci|rasci|rasic|daci|racio|cairo|raci-vs|paris|rapid|pacsi)\b")
_FEWEST_ROLES = 2


def template_matrix(survey: Survey, title: str) -> RecognisedMatrix | None:
    """Return the names of an empty template, or None when the sheet is none."""
    if not speaks_of_letters(survey, title):
        return None
    candidates = [(row, _roles_under(survey, row)) for row in range(survey.grid.rows)]
    scored = [(_score(survey, row, roles), row, roles) for row, roles in candidates if roles]
    if not scored:
        return None
    score, row, roles = max(scored)
    if score <= 0:
        return None
    table = _table(survey, row, roles)
    return assemble(table, Layout.ACTIVITIES_ROWS, 0.5) if table else None


def speaks_of_letters(survey: Survey, title: str = "") -> bool:
    """Return whether a legend, a title or any text of the sheet says that this is a RACI."""
    if len(survey.legend.pairs) >= 3:
        return True
    texts = [title.replace("_", " "), survey.grid.name, *survey.grid.context]
    texts += [cell.text for cell in survey.grid.cells.values() if len(cell.text) < 200]
    return any(_SCHEMES.search(plain(text)) for text in texts)


def _body(survey: Survey, row: int) -> list[int]:
    """Return the rows under a header up to a blank row or the legend."""
    rows: list[int] = []
    for below in range(row + 1, survey.grid.rows):
        texts = [c for c in range(survey.grid.columns) if survey.grid.text(below, c)]
        if any(survey.is_legend(below, c) for c in texts) or (not texts and rows):
            break
        if texts:
            rows.append(below)
    return rows


def _roles_under(survey: Survey, row: int) -> list[int]:
    """Return the named columns of a row under which nothing stands."""
    body = _body(survey, row)
    named = [c for c in range(survey.grid.columns) if survey.grid.text(row, c).strip()]
    roles = [c for c in named if _may_be_role(survey, row, c, body)]
    labels = [
        c for c in range(survey.grid.columns) if c not in roles and _labelled(survey, body, c)
    ]
    if labels and roles:
        roles = [c for c in roles if c > min(labels)]
    return roles if len(roles) >= _FEWEST_ROLES else []


def _may_be_role(survey: Survey, row: int, column: int, body: list[int]) -> bool:
    text = survey.grid.text(row, column)
    if is_other_column(text) or text.isdigit() or survey.is_legend(row, column) or len(text) > 80:
        return False
    if is_activity_header(text) and len(text) < 15 and column < 3:
        return False
    return not any(survey.reading(below, column).kind > Kind.NOTHING for below in body)


def _labelled(survey: Survey, body: list[int], column: int) -> bool:
    return any(survey.grid.text(row, column) for row in body)


def _score(survey: Survey, row: int, roles: list[int]) -> float:
    body = _body(survey, row)
    return len(roles) * len(body) if body else 0.0


def _table(survey: Survey, row: int, roles: list[int]) -> Table | None:
    rows = _body(survey, row)
    header = find_header(survey, rows[0], roles)
    if header.leaf < 0:
        return None
    labels = label_columns(survey, rows, roles, header, 0)
    if labels.activity < 0:
        return None
    named = tuple(name_roles(survey, header, roles))
    return Table(survey, tuple(rows), header, named, labels, rows[0], rows[-1])
