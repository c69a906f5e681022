"""Sentences as values: a template and what goes into it, put into words when somebody looks.

An edit may raise and drop many findings that nobody reads; and a template that is whole can be
translated whole.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from string import Formatter

from raci_desktop.domain.translation import translate

CONTEXT = "Rules"
"""Under which the words of the rules are translated."""

Value = str | int | tuple[str, ...]
"""A text, a number, or names to be listed."""

SHOWN = 4
"""Names listed before the rest is counted."""


Said = tuple[str, Mapping[str, Value]]
"""A sentence: its template, and the values of its fields by name.

A field "{roles}" lists names; "{row:q}" puts its text, or each of its names, in quotation marks;
"{topic:t}" and "{titles:tq}" are words of the program and no names: they are translated as well.
"{number:row|rows}" counts: "1 row", "3 rows"; a translator writes both forms there.
"""


def say(template: str, **values: Value) -> Said:
    """Return a sentence; its template is marked by ``QT_TRANSLATE_NOOP("Rules", …)``."""
    return template, values


def worded(text: str) -> str:
    """Return a text of the rules in the language chosen."""
    return translate(CONTEXT, text)


def spoken(said: Said, translated: Callable[[str], str] = worded) -> str:
    """Put a sentence into words."""
    template, values = said
    return "".join(
        [
            literal if field is None else literal + _in_words(values[field], spec)
            for literal, field, spec in _parts(translated(template))
        ]
    )


@lru_cache(maxsize=512)
def _parts(template: str) -> tuple[tuple[str, str | None, str], ...]:
    """Return a template taken apart: text, and the field that follows it with its format."""
    return tuple((text, field, spec or "") for text, field, spec, _ in Formatter().parse(template))


def _in_words(value: Value, spec: str) -> str:
    """List names, count, translate and quote where the template asks for it."""
    if spec in ("t", "tq"):
        value = tuple(map(worded, value)) if isinstance(value, tuple) else worded(str(value))
        spec = spec[1:]
    if isinstance(value, tuple):
        return listed([quoted(one) for one in value] if spec == "q" else value)
    if not spec:
        return str(value)
    one, counted, many = spec.partition("|")
    if counted:
        return f"{value} {one if value == 1 else many}"
    return quoted(str(value))


def listed(words: Sequence[str], shown: int = SHOWN) -> str:
    """Join words: "A", "A and B", "A, B and C", "A, B, C, D and 4 others"."""
    if len(words) > shown + 1:
        many = translate("Lists", "{names} and {count} others")
        return many.format(names=", ".join(words[:shown]), count=len(words) - shown)
    if len(words) < 2:
        return "".join(words)
    both = translate("Lists", "{names} and {last}")
    return both.format(names=", ".join(words[:-1]), last=words[-1])


def quoted(name: str) -> str:
    """Return a name in quotation marks."""
    return translate("Lists", "“{name}”").format(name=name)
