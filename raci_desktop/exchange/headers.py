"""The header of a matrix: which rows name the roles, which are bands, what columns are called."""

from dataclasses import dataclass, replace

from raci_desktop.exchange.blocks import header_texts, is_header_like
from raci_desktop.exchange.grid import column_letters
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.text import clean_name, plain
from raci_desktop.exchange.vocabulary import is_role_name, stage_of

_HIGHEST = 12
_ROWS = 4
_GENERIC = frozenset(
    [
        "role",
        "roles",
        "raci",
        "rasci",
        "daci",
        "raci",
        "matrix",
        "raci",
        "chart",
        "matrix",
        "stakeholder",
        "stakeholders",
        "team",
        "teams",
        "responsibility",
        "responsibilities",
        "people",
        "persons",
        "members",
        "function",
        "functions",
        "rol",
        "rollen",
        "papeis",
        "equipes",
        "equipe",
        "acteurs",
        "roli",
        "участники",
        "роли",
    ]
) | {"raci matrix", "raci chart", "team members", "project team", "project roles"}


@dataclass(frozen=True, slots=True)
class Header:
    """The rows of a header from top to bottom; ``leaf`` names the roles, -1 when there is none."""

    rows: tuple[int, ...]
    leaf: int

    @property
    def top(self) -> int:
        """The first row of the header."""
        return min(self.rows, default=self.leaf)


@dataclass(frozen=True, slots=True)
class RoleColumns:
    """A role with the columns it stands over, all counting from 0 in the grid."""

    name: str
    columns: tuple[int, ...]
    band: str = ""
    original: str = ""
    row: int = -1
    named: bool = True
    stage: str = ""


def find_header(survey: Survey, first: int, columns: list[int], limit: int = 0) -> Header:
    """Find the header rows above the first lettered row, not above row ``limit``."""
    found: list[int] = []
    for row in range(first - 1, max(limit, first - _HIGHEST) - 1, -1):
        if survey.grid.blank_row(row) or _legend_row(survey, row, columns):
            if found:
                break
        elif is_header_like(survey, row, columns) or (found and _partial(survey, row, columns)):
            found.append(row)
        elif found:
            break
        if len(found) == _ROWS:
            break
    if not found:
        return Header((), -1)
    leaf = max(found, key=lambda row: (_leaf_score(survey, row, columns), row))
    return Header(tuple(sorted(found)), leaf)


def _legend_row(survey: Survey, row: int, columns: list[int]) -> bool:
    return any(survey.is_legend(row, column) for column in range(columns[0], columns[-1] + 1))


def _partial(survey: Survey, row: int, columns: list[int]) -> bool:
    """Whether a row above the header names bands: merged over columns, or two texts and more."""
    texts = header_texts(survey, row, columns)
    merged = [survey.grid.merge_at(row, column) for column in texts]
    return len(texts) >= 2 or any(span and span.right > span.left for span in merged)


def _leaf_score(survey: Survey, row: int, columns: list[int]) -> float:
    """Return how well a row names the roles one by one."""
    cells = [survey.grid.at(*_anchor(survey, row, column)) for column in columns]
    texts = [cell.text for cell in cells if cell.text]
    if not texts:
        return -9.0
    share = len(texts) / len(columns)
    distinct = len({plain(text) for text in texts}) / len(columns)
    lists = sum(1 for text in texts if text.count("\n") >= 3 or len(text) > 200) / len(texts)
    known = sum(1 for text in texts if is_role_name(text)) / len(texts)
    bold = sum(1 for cell in cells if cell.bold) / len(cells)
    stages = sum(1 for text in texts if stage_of(text)) / len(texts)
    return share + 1.5 * distinct + 0.6 * known + 0.2 * bold - 1.5 * lists - stages


def _anchor(survey: Survey, row: int, column: int) -> tuple[int, int]:
    merged = survey.grid.merge_at(row, column)
    return (merged.top, merged.left) if merged else (row, column)


def name_roles(survey: Survey, header: Header, columns: list[int]) -> list[RoleColumns]:
    """Name every role column; columns under one merged name are one role."""
    bands = _bands(survey, header, columns)
    roles: list[RoleColumns] = []
    for column in columns:
        place = _name_place(survey, header, column)
        text = survey.grid.text(*place) if place else ""
        previous = roles[-1] if roles else None
        if previous and _same_role(survey, place, text, previous, column, bands):
            roles[-1] = replace(previous, columns=(*previous.columns, column))
            continue
        name = clean_name(text) or f"Column {column_letters(column)}"
        row = place[0] if place else header.leaf
        band = bands.get(column, "")
        band = "" if plain(band) == plain(name) else band
        roles.append(RoleColumns(name, (column,), band, text, row, bool(text)))
    return _staged(roles)


def _name_place(survey: Survey, header: Header, column: int) -> tuple[int, int] | None:
    """Return where the name of a column stands: the leaf row, else the nearest row with text."""
    if header.leaf < 0:
        return None
    others = sorted(
        (r for r in header.rows if r != header.leaf), key=lambda r: (r < header.leaf, -r)
    )
    upper = [row for row in others if row < header.leaf]
    for row in (header.leaf, *upper):
        anchor = _anchor(survey, row, column)
        if survey.grid.text(*anchor):
            return anchor
    return None


def _same_role(
    survey: Survey,
    place: tuple[int, int] | None,
    text: str,
    previous: RoleColumns,
    column: int,
    bands: dict[int, str],
) -> bool:
    """Whether a column continues the role before it: one merged name, or no name of its own."""
    if place is not None:
        merged = survey.grid.merge_at(*place)
        return bool(merged and text and merged.holds(place[0], previous.columns[-1]))
    beside = previous.columns[-1] == column - 1
    return (
        beside
        and previous.named
        and not survey.grid.merges
        and bands.get(column, "") == previous.band
    )


def _bands(survey: Survey, header: Header, columns: list[int]) -> dict[int, str]:
    """Return the band over (or under) each column."""
    found: dict[int, str] = {}
    above = sorted((row for row in header.rows if row < header.leaf), reverse=True)
    below = [row for row in header.rows if row > header.leaf]
    for row in (*above, *below):
        for column, text in _band_row(survey, row, columns).items():
            known = found.get(column, "")
            if not known:
                found[column] = text
    return found


def _band_row(survey: Survey, row: int, columns: list[int]) -> dict[int, str]:
    """Return the band of each column in one row; a text reaches to the next one."""
    merged = any(_wide(survey, row, column) for column in columns)
    own = {c: clean_name(survey.grid.text(*_anchor(survey, row, c))) for c in columns}
    texts = [text for text in own.values() if text]
    if not merged and len(set(texts)) == len(columns) > 1:
        return {}
    if not merged and len(texts) < 2:
        return {}
    bands: dict[int, str] = {}
    last = ""
    for column in columns:
        last = own[column] or ("" if merged else last)
        bands[column] = "" if plain(last) in _GENERIC else last
    return bands


def _wide(survey: Survey, row: int, column: int) -> bool:
    merged = survey.grid.merge_at(row, column)
    return bool(merged and merged.right > merged.left)


def _staged(roles: list[RoleColumns]) -> list[RoleColumns]:
    """Tell the stages apart when bands or leaves are called Before and After."""
    bands = {stage_of(role.band) for role in roles} - {""}
    if len(bands) == 2 and all(stage_of(role.band) for role in roles):
        return [replace(role, stage=stage_of(role.band)) for role in roles]
    leaves = {stage_of(role.name) for role in roles} - {""}
    if len(leaves) == 2 and all(stage_of(role.name) and role.band for role in roles):
        return [replace(r, stage=stage_of(r.name), name=r.band, band="") for r in roles]
    return roles


def unique_names(roles: list[RoleColumns]) -> list[RoleColumns]:
    """Qualify repeated names by their band ("Finance / Lead"), else by a number ("Lead (2)")."""
    repeated = _repeats([role.name for role in roles])
    named = [
        replace(role, name=f"{role.band} / {role.name}")
        if role.name in repeated and role.band
        else role
        for role in roles
    ]
    seen: dict[str, int] = {}
    for index, role in enumerate(named):
        seen[role.name] = seen.get(role.name, 0) + 1
        if seen[role.name] > 1:
            named[index] = replace(role, name=f"{role.name} ({seen[role.name]})")
    return named


def _repeats(names: list[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}


def column_header(survey: Survey, header: Header, column: int) -> str:
    """Return the header text of any column, "" when it has none."""
    place = _name_place(survey, header, column)
    return survey.grid.text(*place) if place else ""


def is_filled_header(survey: Survey, header: Header, column: int) -> bool:
    """Return whether a column has a header of its own that is not a lone letter (a count)."""
    text = column_header(survey, header, column).strip()
    return bool(text) and not (len(text) == 1 and survey.scheme.letter(text.upper()))
