"""What the roles of a matrix are called: leaf names, bands, stages, repeated names."""

from dataclasses import dataclass, replace

from raci_desktop.domain.translation import translate
from raci_desktop.exchange.grid import column_letters
from raci_desktop.exchange.headers import Header, anchor_of, name_place
from raci_desktop.exchange.survey import Survey
from raci_desktop.exchange.text import clean_name, plain
from raci_desktop.exchange.vocabulary import stage_of

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
class RoleColumns:
    """A role with the columns it stands over, all counting from 0 in the grid."""

    name: str
    columns: tuple[int, ...]
    band: str = ""
    original: str = ""
    row: int = -1
    named: bool = True
    stage: str = ""


def name_roles(survey: Survey, header: Header, columns: list[int]) -> list[RoleColumns]:
    """Name every role column; columns under one merged name are one role of one stage."""
    bands = _bands(survey, header, columns)
    stages = _stages(survey, header, columns)
    roles: list[RoleColumns] = []
    for column in columns:
        role = _role(survey, header, column, bands, stages)
        previous = roles[-1] if roles else None
        if previous is None or not _continues(survey, header, previous, role):
            roles.append(role)
        elif previous.stage == role.stage:
            roles[-1] = replace(previous, columns=(*previous.columns, column))
        else:
            named = (previous.name, previous.original, previous.named)
            roles.append(replace(role, name=named[0], original=named[1], named=named[2]))
    return roles


def _role(
    survey: Survey, header: Header, column: int, bands: dict[int, str], stages: dict[int, str]
) -> RoleColumns:
    place = name_place(survey, header, column)
    text = survey.grid.text(*place) if place else ""
    name = clean_name(text) or translate("Import", "Column {column}").format(
        column=column_letters(column)
    )
    band = bands.get(column, "")
    if plain(band) == plain(name) or (stages and stage_of(band)):
        band = ""
    row = place[0] if place else header.leaf
    return RoleColumns(name, (column,), band, text, row, bool(text), stages.get(column, ""))


def _continues(survey: Survey, header: Header, previous: RoleColumns, role: RoleColumns) -> bool:
    """Whether a column continues the role before it: one merged name, or no name of its own."""
    column = role.columns[0]
    if role.named:
        place = name_place(survey, header, column)
        merged = survey.grid.merge_at(*place) if place else None
        return bool(merged and merged.holds(merged.top, previous.columns[-1]))
    beside = previous.columns[-1] == column - 1
    return beside and previous.named and not survey.grid.merges and role.band == previous.band


def _stages(survey: Survey, header: Header, columns: list[int]) -> dict[int, str]:
    """Return the stage of each column when a header row calls all of them Before or After."""
    for row in header.rows:
        found: dict[int, str] = {}
        last = ""
        for column in columns:
            text = survey.grid.text(*anchor_of(survey, row, column))
            last = stage_of(text) if text else last
            found[column] = last
        if set(found.values()) == {"Before", "After"}:
            return found
    return {}


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
    own = {c: clean_name(survey.grid.text(*anchor_of(survey, row, c))) for c in columns}
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


def unique_names(roles: list[RoleColumns]) -> list[RoleColumns]:
    """Qualify repeated names by their band ("Finance / Lead"), else by a number ("Lead (2)")."""
    repeated = _repeats([role.name for role in roles])
    named = [
        replace(role, name=f"{role.band} / {role.name}")
        if role.name in repeated and role.band
        else role
        for role in roles
    ]
    taken: set[str] = set()
    for index, role in enumerate(named):
        named[index] = replace(role, name=_free(role.name, taken))
        taken.add(named[index].name)
    return named


def _free(name: str, taken: set[str]) -> str:
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def _repeats(names: list[str]) -> set[str]:
    return {name for name in names if names.count(name) > 1}
