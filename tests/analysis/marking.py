"""A translator whose words hold no letter of ours, to show what never went through it."""

import re
from collections.abc import Iterable
from string import Formatter

from raci_desktop.domain.scopes import SCOPE_OF_FUNDING
from raci_desktop.domain.workshop import Workshop

_LETTER = re.compile(r"[^\W\d_]")


def foreign(_context: str, text: str) -> str:
    """Return a text of the same fields and signs with every letter another one: "øøø {row:q}"."""
    made: list[str] = []
    for literal, field, spec, _ in Formatter().parse(text):
        made.append(_LETTER.sub("ø", literal).replace("{", "{{").replace("}", "}}"))
        if field is not None:
            spec = _LETTER.sub("ø", spec) if spec and "|" in spec else spec
            made.append(f"{{{field}:{spec}}}" if spec else f"{{{field}}}")
    return "".join(made)


def english_in(text: str, own: Iterable[str]) -> list[str]:
    """Return the words of a text that are neither foreign nor the room's own."""
    for name in sorted(own, key=len, reverse=True):
        text = text.replace(name, "") if name else text
    return [word for word in re.findall(r"[^\W\d_]+", text) if set(word) != {"ø"}]


def own_words(workshop: Workshop) -> set[str]:
    """Return the words that stand in a room's own cells: names, scopes, unread marks."""
    words = {role.name for role in workshop.roles} | {one.name for one in workshop.activities}
    words |= {stage.name for stage in workshop.stages} | set(workshop.scopes)
    words |= set(SCOPE_OF_FUNDING.values())
    for stage in workshop.stages:
        for row in workshop.matrix(stage.id).values():
            for cell in row.values():
                words |= {mark.scope for mark in cell.marks} | {mark.raw for mark in cell.marks}
    return words | {scope.casefold() for scope in words}
