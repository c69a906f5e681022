"""From a workshop to a template's text: what another room can begin with, and nothing of this one.

Roles, activities, letters with their definitions, scopes and the stages chosen go along. What
belongs to the room that made them stays behind: details (but for where the story comes from),
notes, unread text, head-counts, settings of rules, what was accepted, and the history.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict
from enum import StrEnum
from itertools import groupby
from typing import TypeVar

from raci_desktop.application.letter_mapping import in_letters
from raci_desktop.application.templates import FORMAT
from raci_desktop.domain.activities import Activity
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import LETTER_SETS, Letter, LetterSet
from raci_desktop.domain.matrix import EMPTY_MATRIX, Cell, Mark, Matrix
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import Funding, Trait
from raci_desktop.domain.workshop import DETAIL_FIELDS, Stage, Workshop

Json = Mapping[str, object]
_Word = TypeVar("_Word", bound=StrEnum)


def template_text(workshop: Workshop, name: str, filled: Collection[StageId]) -> str:
    """Return a workshop as a template called ``name``.

    All stages go along by name, those in ``filled`` with their letters; the first two at least
    are there, since every workshop has them.
    """
    workshop = in_letters(workshop, workshop.letters)  # a mark the set has no letter for
    kept = dict.fromkeys(DETAIL_FIELDS, "") | {"title": name, "source": workshop.details.source}
    made_from = {"template": workshop.template} if workshop.template else {}
    table = {
        "format": FORMAT,
        **made_from,
        "details": kept,
        "letters": _letters(workshop.letters),
        "scopes": _scopes(workshop, filled),
        "roles": [_role(role) for role in workshop.roles],
        "activities": [_activity(activity) for activity in workshop.activities],
        "stages": [_stage(workshop, stage, stage.id in filled) for stage in workshop.stages],
    }
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def _letters(letters: LetterSet) -> object:
    if LETTER_SETS.get(letters.name) == letters:
        return letters.name
    return {"name": letters.name, "definitions": [asdict(one) for one in letters.definitions]}


def _scopes(workshop: Workshop, filled: Collection[StageId]) -> list[str]:
    """Return the workshop's scopes, and those that stand in cells without being listed."""
    used = (
        mark.scope
        for stage in workshop.stages
        if stage.id in filled
        for row in workshop.matrices.get(stage.id, EMPTY_MATRIX).values()
        for cell in row.values()
        for mark in cell.marks
        if mark.scope
    )
    return list(dict.fromkeys((*workshop.scopes, *used)))


def _role(role: Role) -> Json:
    return {
        "id": role.id,
        "name": role.name,
        "function": _said(role.function),
        "kind": _said(role.kind),
        "budget": _said(role.budget),
    }


def _activity(activity: Activity) -> Json:
    funding = activity.funding
    return {
        "id": activity.id,
        "group": activity.group,
        "name": activity.name,
        "service": _said(activity.service),
        "topic": _said(activity.topic),
        "funding": None if funding.guessed else [one for one in Funding if one in funding.value],
    }


def _said(trait: Trait[_Word]) -> str | None:
    """Return what a person set; a guess is left to whoever opens the template."""
    return None if trait.guessed else trait.value


def _stage(workshop: Workshop, stage: Stage, filled: bool) -> Json:
    matrix = workshop.matrices.get(stage.id, EMPTY_MATRIX) if filled else EMPTY_MATRIX
    cells = _cells(matrix, workshop.letters)
    return {"id": stage.id, "name": stage.name, "subtitle": stage.subtitle, "cells": cells}


def _cells(matrix: Matrix, letters: LetterSet) -> Json:
    rows = {
        activity: {role: text for role, cell in row.items() if (text := _cell(cell, letters))}
        for activity, row in matrix.items()
    }
    return {activity: row for activity, row in rows.items() if row}


def _cell(cell: Cell, letters: LetterSet) -> str | list[str]:
    """Return a cell's letters scope by scope: "A/R (product-funded)"; unread text stays behind."""
    read = [mark for mark in cell.marks if mark.letter is not Letter.UNREAD]
    by_scope = groupby(sorted(read, key=lambda mark: mark.scope), key=lambda mark: mark.scope)
    texts = [_marks(scope, list(marks), letters) for scope, marks in by_scope]
    return texts if len(texts) > 1 else "".join(texts)


def _marks(scope: str, marks: list[Mark], letters: LetterSet) -> str:
    symbols = "/".join(letters.symbol(mark.letter) for mark in marks)
    return f"{symbols} ({scope})" if scope else symbols
