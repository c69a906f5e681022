"""Workshops shipped as data: a strict reader of our own JSON, and the sample workshop.

A template's traits were chosen by people, so none of them is a guess, except those given as null:
these are guessed from the name. Cells are written as ``"A/R (product-funded)"``: letters joined by
"/", and a scope that holds for all of them; a cell of several scopes is a list of such texts. The
optional key ``template`` names the template for the rules that ask for its rows (``YBIYRI``).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import TypeVar, cast

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import ActivityId, RoleId, StageId
from raci_desktop.domain.letters import LETTER_SETS, Letter, LetterDefinition, LetterSet
from raci_desktop.domain.matrix import Cell, Mark, Matrix, make_cell
from raci_desktop.domain.positions import STEP
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import (
    Budget,
    Function,
    Funding,
    RoleKind,
    ServiceKind,
    Topic,
    Trait,
    said,
)
from raci_desktop.domain.workshop import DETAIL_FIELDS, Details, Stage, Workshop
from raci_desktop.paths import resource

FORMAT = 1
SAMPLE_FILE = "digital-reliability.json"

_CELL = re.compile(r"(?P<letters>\w(?:/\w)*)(?: \((?P<scope>.+)\))?")
_DEFINITION_FIELDS = tuple(field.name for field in fields(LetterDefinition))
_Chosen = TypeVar("_Chosen", Budget, Function, Funding, Letter, RoleKind, ServiceKind, Topic)


class TemplateError(Exception):
    """A template says something the reader does not know; the text says what and where."""


def sample_workshop() -> Workshop:
    """Return the sample workshop: the article's story as three stages of ten activities."""
    return read_template(resource("samples", SAMPLE_FILE))


def read_template(path: Path) -> Workshop:
    """Return the workshop a template describes. Raises TemplateError, OSError."""
    try:
        return parse_template(path.read_text(encoding="utf-8"))
    except TemplateError as error:
        raise TemplateError(f"{path.name}: {error}") from error


def parse_template(text: str) -> Workshop:
    """Return the workshop a template's text describes. Raises TemplateError."""
    try:
        given: object = json.loads(text)
    except ValueError as error:
        raise TemplateError(f"this is not JSON: {error}") from error
    keys = ("format", "details", "letters", "scopes", "roles", "activities", "stages")
    table = _table(given, "the template", keys, optional=("template",))
    if table["format"] != FORMAT:
        raise TemplateError(f"format {table['format']!r} is not {FORMAT}")
    return _workshop(table)


def _workshop(table: Mapping[str, object]) -> Workshop:
    roles = tuple(_role(one, i) for i, one in enumerate(_list(table["roles"], "roles")))
    activities = tuple(
        _activity(one, i) for i, one in enumerate(_list(table["activities"], "activities"))
    )
    letters = _letter_set(table["letters"])
    _unique([role.id for role in roles], "role")
    _unique([activity.id for activity in activities], "activity")
    empty = Workshop(
        roles,
        activities,
        letters=letters,
        scopes=_texts(table["scopes"], "scopes"),
        details=_details(table["details"]),
        template=_text(table.get("template", ""), "template"),
    )
    return _with_stages(empty, _list(table["stages"], "stages"))


def _with_stages(workshop: Workshop, given: list[object]) -> Workshop:
    read = [_stage(workshop, one, i) for i, one in enumerate(given)]
    if len(read) < 2:
        raise TemplateError("a workshop has at least two stages, the first and the last")
    _unique([stage.id for stage, _ in read], "stage")
    matrices = {stage.id: matrix for stage, matrix in read if matrix}
    return replace(workshop, stages=tuple(stage for stage, _ in read), matrices=matrices)


def _letter_set(given: object) -> LetterSet:
    """Return one of our letter sets by its name, or one with a room's own names and definitions."""
    if isinstance(given, str):
        if given not in LETTER_SETS:
            raise TemplateError(f"there is no letter set {given!r}")
        return LETTER_SETS[given]
    table = _table(given, "letters", ("name", "definitions"))
    listed = _list(table["definitions"], "letters.definitions")
    return LetterSet(_text(table["name"], "letters.name"), tuple(map(_definition, listed)))


def _definition(given: object) -> LetterDefinition:
    table = _table(given, "letters.definitions", _DEFINITION_FIELDS)
    said = {key: _text(value, f"letters.{key}") for key, value in table.items()}
    return LetterDefinition(_choice(Letter, said.pop("letter"), "letters.definitions"), **said)


def _details(given: object) -> Details:
    # A template counts no versions, and those written before there were any need not say so.
    table = _table({"version": "", **_mapping(given, "details")}, "details", DETAIL_FIELDS)
    return Details(**{key: _text(value, f"details.{key}") for key, value in table.items()})


def _role(given: object, index: int) -> Role:
    where = f"roles[{index}]"
    table = _table(given, where, ("id", "name", "function", "kind", "budget"))
    name = _text(table["name"], where)
    known = Role(RoleId(_text(table["id"], where)), name, index * STEP)
    if None in table.values():
        known = _guessed_role(known)
    return replace(
        known,
        function=_trait(Function, table["function"], where) or known.function,
        kind=_trait(RoleKind, table["kind"], where) or known.kind,
        budget=_trait(Budget, table["budget"], where) or known.budget,
    )


def _guessed_role(role: Role) -> Role:
    # Imported here: the words by which names are known are many, and mostly nothing is a guess.
    from raci_desktop.analysis.guess import guess_role

    guess = guess_role(role.name)
    return replace(role, function=guess.function, kind=guess.kind, budget=guess.budget)


def _activity(given: object, index: int) -> Activity:
    where = f"activities[{index}]"
    table = _table(given, where, ("id", "group", "name", "service", "topic", "funding"))
    name, group = _text(table["name"], where), _text(table["group"], where)
    known = Activity(ActivityId(_text(table["id"], where)), name, group, index * STEP)
    if None in table.values():
        known = _guessed_activity(known)
    funding = table["funding"]
    return replace(
        known,
        service=_trait(ServiceKind, table["service"], where) or known.service,
        topic=_trait(Topic, table["topic"], where) or known.topic,
        funding=known.funding if funding is None else said(_fundings(funding, where)),
    )


def _guessed_activity(activity: Activity) -> Activity:
    from raci_desktop.analysis.guess import guess_activity

    guess = guess_activity(activity.name, activity.group)
    return replace(activity, service=guess.service, topic=guess.topic, funding=guess.funding)


def _trait(kind: type[_Chosen], given: object, where: str) -> Trait[_Chosen] | None:
    """Return what a person chose; None where the name is to be asked."""
    return None if given is None else said(_choice(kind, given, where))


def _fundings(given: object, where: str) -> frozenset[Funding]:
    return frozenset(_choice(Funding, one, where) for one in _list(given, where))


def _stage(workshop: Workshop, given: object, index: int) -> tuple[Stage, Matrix]:
    where = f"stages[{index}]"
    table = _table(given, where, ("id", "name", "subtitle", "cells"))
    matrix = _matrix(workshop, table["cells"], f"{where}.cells")
    stage = Stage(
        StageId(_text(table["id"], where)),
        _text(table["name"], where),
        _text(table["subtitle"], where),
        index * STEP,
        touched=index == 0 or bool(matrix),
    )
    return stage, matrix


def _matrix(workshop: Workshop, given: object, where: str) -> Matrix:
    activities = {activity.id for activity in workshop.activities}
    roles = {role.id for role in workshop.roles}
    matrix: dict[ActivityId, dict[RoleId, Cell]] = {}
    for activity, row in _mapping(given, where).items():
        _known(activity, activities, where)
        for role, given_cell in _mapping(row, f"{where}.{activity}").items():
            _known(role, roles, f"{where}.{activity}")
            cell = _cell(workshop, given_cell, f"{where}.{activity}.{role}")
            matrix.setdefault(ActivityId(activity), {})[RoleId(role)] = cell
    return matrix


def _cell(workshop: Workshop, given: object, where: str) -> Cell:
    texts = (given,) if isinstance(given, str) else _texts(given, where)
    return make_cell(mark for text in texts for mark in _marks(workshop, text, where))


def _marks(workshop: Workshop, text: str, where: str) -> list[Mark]:
    found = _CELL.fullmatch(text)
    if found is None:
        raise TemplateError(f"{where}: {text!r} is not letters such as 'A/R (product-funded)'")
    scope = found["scope"] or ""
    if scope and scope not in workshop.scopes:
        raise TemplateError(f"{where}: {scope!r} is not one of the scopes")
    symbols = found["letters"].split("/")
    return [Mark(_letter(workshop.letters, one, where), scope) for one in symbols]


def _letter(letters: LetterSet, symbol: str, where: str) -> Letter:
    letter = letters.letter_for(symbol)
    if letter is None:
        raise TemplateError(f"{where}: {letters.name} has no letter {symbol!r}")
    return letter


def _table(
    given: object, where: str, keys: tuple[str, ...], optional: tuple[str, ...] = ()
) -> Mapping[str, object]:
    """Return an object that has exactly these keys, with or without the optional ones."""
    table = _mapping(given, where)
    if set(table) - set(optional) != set(keys):
        raise TemplateError(f"{where} needs exactly {', '.join(keys)}; it has {', '.join(table)}")
    return table


def _mapping(given: object, where: str) -> Mapping[str, object]:
    if not isinstance(given, dict):
        raise TemplateError(f"{where} is not an object")
    return cast("Mapping[str, object]", given)


def _list(given: object, where: str) -> list[object]:
    if not isinstance(given, list):
        raise TemplateError(f"{where} is not a list")
    return cast("list[object]", given)


def _text(given: object, where: str) -> str:
    if not isinstance(given, str):
        raise TemplateError(f"{where} has {given!r} where text is needed")
    return given


def _texts(given: object, where: str) -> tuple[str, ...]:
    return tuple(_text(one, where) for one in _list(given, where))


def _choice(kind: type[_Chosen], given: object, where: str) -> _Chosen:
    try:
        return kind(_text(given, where))
    except ValueError as error:
        raise TemplateError(f"{where}: there is no {kind.__name__} {given!r}") from error


def _known(name: str, names: set[ActivityId] | set[RoleId], where: str) -> None:
    if name not in names:
        raise TemplateError(f"{where}: {name!r} is not in the template")


def _unique(ids: list[StageId] | list[RoleId] | list[ActivityId], what: str) -> None:
    if len(set(ids)) != len(ids):
        raise TemplateError(f"two parts share one {what} id")
