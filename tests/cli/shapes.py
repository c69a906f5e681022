"""The shapes of the JSON interface, checked strictly: every key, its type, and no other key."""

import json
from collections.abc import Mapping
from typing import Any

Shape = Any
"""A type; a tuple of allowed values or types; a list of one shape; a mapping of key to shape."""

FINDINGS: Shape = {
    "schema": (1,),
    "findings": [
        {
            "rule": str,
            "severity": ("blocker", "warning", "note"),
            "stage": str,
            "from_stage": (str, None),
            "activity": (str, None),
            "roles": [str],
            "message": str,
            "question": str,
            "accepted": bool,
        }
    ],
    "changed_rules": [
        {
            "rule": str,
            "on": bool,
            "severity": ("blocker", "warning", "note"),
            "limits": {...: int},
        }
    ],
}
NAMES_TO_TEXT: Shape = {...: str}
MATRICES: Shape = {
    "schema": (1,),
    "matrices": [
        {
            "sheet": str,
            "range": str,
            "layout": ("activities-rows", "roles-rows", "names-in-cells", "long-list", "ticks"),
            "confidence": float,
            "letter_set": str,
            "empty": bool,
            "roles": [str],
            "activities": [
                {
                    "group": (str, None),
                    "name": str,
                    "cells": NAMES_TO_TEXT,
                    "scopes": NAMES_TO_TEXT,
                    "notes": NAMES_TO_TEXT,
                }
            ],
            "doubts": [{"cell": str, "text": str}],
        }
    ],
    "message": str,
}
MOVES: Shape = {
    "schema": (1,),
    "moves": [
        {
            "letter": ("A", "R"),
            "activity": str,
            "from": (str, None),
            "to": (str, None),
            "scope": (str, None),
        }
    ],
    "changed": [{"activity": str, "role": str, "before": str, "after": str}],
}

RULE: Shape = {
    "code": str,
    "title": str,
    "family": ("Operating model", "Rows", "Roles", "Authority and lines", "Between two stages"),
    "severity": ("blocker", "warning", "note"),
    "why": str,
    "limits": [{"name": str, "default": int, "words": str}],
}
RULES: Shape = {"schema": (1,), "rules": [RULE]}
PAGE_OF_RULE: Shape = {"schema": (1,), **RULE, "page": str}


def parsed(text: str) -> dict[str, Any]:
    """The one JSON object of a text; repeated keys are an error."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len({key for key, _ in pairs}) == len(pairs), pairs
        return dict(pairs)

    return json.loads(text, object_pairs_hook=unique)


def misfits(value: Any, shape: Shape, where: str = "$") -> list[str]:
    """Where a value is not of a shape; [] when it is."""
    if isinstance(shape, Mapping):
        return _object_misfits(value, shape, where)
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{where} is no list"]
        return [m for i, one in enumerate(value) for m in misfits(one, shape[0], f"{where}[{i}]")]
    allowed = shape if isinstance(shape, tuple) else (shape,)
    fits = any(
        type(value) is one if isinstance(one, type) else value == one and type(value) is type(one)
        for one in allowed
    )
    return [] if fits else [f"{where} is {value!r}"]


def _object_misfits(value: Any, shape: Mapping[Any, Shape], where: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where} is no object"]
    if ... in shape:
        return [m for k, one in value.items() for m in misfits(one, shape[...], f"{where}.{k}")]
    wrong = [f"{where}.{key} is missing" for key in shape if key not in value]
    wrong += [f"{where}.{key} is not in the shape" for key in value if key not in shape]
    if list(value) != [key for key in shape if key in value]:
        wrong.append(f"{where} has its keys in another order")
    both = [key for key in shape if key in value]
    return wrong + [m for key in both for m in misfits(value[key], shape[key], f"{where}.{key}")]
