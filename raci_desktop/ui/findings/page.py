"""A rule's page as values: sections, examples as small matrices, and the links it names."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from raci_desktop.analysis.catalogue import rule_by_code
from raci_desktop.analysis.rule import AnyRule
from raci_desktop.analysis.says import worded
from raci_desktop.application.changed_rules import limit_words, standing_words
from raci_desktop.application.rule_catalogue import rule_info
from raci_desktop.application.rule_pages import page_text
from raci_desktop.application.rule_settings import limit_of
from raci_desktop.domain.translation import (
    QT_TRANSLATE_NOOP,
    Translator,
    chosen,
    translate,
)
from raci_desktop.domain.workshop import Workshop

HEADINGS = {
    "What": QT_TRANSLATE_NOOP("RulePage", "What it looks for"),
    "Why": QT_TRANSLATE_NOOP("RulePage", "Why it matters"),
    "Fails": QT_TRANSLATE_NOOP("RulePage", "Reported"),
    "Passes": QT_TRANSLATE_NOOP("RulePage", "Not reported"),
    "What to do": QT_TRANSLATE_NOOP("RulePage", "What to do"),
    "Source": QT_TRANSLATE_NOOP("RulePage", "Source"),
    "Thresholds": QT_TRANSLATE_NOOP("RulePage", "Limits"),
}
"""The words a paragraph of a page begins with, and the heading each is shown under.

Headings are the English ones in pages as values, and translated where they are shown.
"""
OTHER_HEADING = QT_TRANSLATE_NOOP("RulePage", "Good to know")

_LIMITS = HEADINGS["Thresholds"]

AVAILABILITY = frozenset({"P0", "P1", "P2"})
"""Rules that lead to a talk about availability targets, where the downtime table helps."""

ARTICLE = QT_TRANSLATE_NOOP("RulePage", "the article")
PLAYBOOK = QT_TRANSLATE_NOOP("RulePage", "the playbook")

_KEY = re.compile(rf"^({'|'.join(HEADINGS)}): ")
_URL = re.compile(r"https?://\S+")
_HELD = re.compile(
    r"^(?P<role>.+?) (?P<letters>[RACIS](?:/[RACIS])*)"
    r"(?: \((?P<scope>[^)]+)\)| for (?P<rest>the rest))?$"
)
_LONE_LETTER = re.compile(r"\b[RACIS]\b")
_OUTSIDE_BRACKETS = re.compile(r", (?![^(]*\))")
_NO_ROLE = re.compile(r"(^| )(an?|the|only|one|no)$", re.IGNORECASE)
"""How words end that only look like a role before a letter: "without an A", "one A"."""


@dataclass(frozen=True, slots=True)
class Held:
    """What one role holds in an example."""

    role: str
    letters: tuple[str, ...]
    scope: str = ""


@dataclass(frozen=True, slots=True)
class ExampleRow:
    """One row of a matrix in an example; ``name`` may be empty."""

    name: str
    held: tuple[Held, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """An example as rows of a small matrix, or only as words where it cannot be drawn."""

    text: str
    rows: tuple[ExampleRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its paragraphs, examples and links."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """All a page says of one rule."""

    code: str
    title: str
    severity: str
    """The word of the severity the rule has by itself."""
    is_pitfall: bool
    sections: tuple[Section, ...]
    standing: str = ""
    """How the rule is set in the workshop, where that is not as usual."""

    def has(self, heading: str) -> bool:
        """Whether the page has a section."""
        return any(section.heading == heading for section in self.sections)


def about_words(page: Page) -> str:
    """Return what a link to a page says."""
    if page.is_pitfall:
        return translate("RulePage", "About this pitfall")
    return translate("RulePage", "Why this matters")


def rule_page(code: str) -> Page | None:
    """Return the page of a rule, or None where the catalogue has no such rule."""
    return _page_of(code, chosen())


@lru_cache(maxsize=64)
def _page_of(code: str, _translator: Translator) -> Page | None:
    rule = rule_by_code(code)
    return None if rule is None else read_page(rule)


def page_in(workshop: Workshop, code: str) -> Page | None:
    """Return the page of a rule with its numbers and its weight as the workshop has set them."""
    page, rule = rule_page(code), rule_info(code)
    if page is None or rule is None:
        return None
    numbers = tuple(limit_words(one, limit_of(workshop, rule, one)) for one in rule.limits)
    sections = tuple(
        replace(one, paragraphs=numbers) if numbers and one.heading == _LIMITS else one
        for one in page.sections
    )
    return replace(page, sections=sections, standing=standing_words(workshop, rule))


def read_page(rule: AnyRule) -> Page:
    """Read the page of a rule in the language chosen."""
    paragraphs = [part for block in page_text(rule).split("\n\n")[1:] for part in _split(block)]
    sections: list[Section] = []
    for key, text in paragraphs:
        if (key, text) == ("Thresholds", "none."):
            continue
        heading = HEADINGS.get(key, OTHER_HEADING)
        made = _section(key, heading, text)
        if sections and sections[-1].heading == heading:
            sections[-1] = _joined(sections[-1], made)
        else:
            sections.append(made)
    pitfall = rule.code.startswith("P")
    return Page(rule.code, worded(rule.title), rule.severity.word, pitfall, tuple(sections))


def _split(block: str) -> list[tuple[str, str]]:
    """Return the (key, text) of a block; each line with a key begins anew, others go on."""
    found: list[tuple[str, str]] = []
    for line in block.strip().splitlines():
        key = _KEY.match(line)
        if key is not None:
            found.append((key.group(1), line[key.end() :].strip()))
        elif found:
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.strip()}")
        else:
            found.append(("", line.strip()))
    return found


def _section(key: str, heading: str, text: str) -> Section:
    if key in ("Fails", "Passes"):
        return Section(heading, examples=(read_example(text),))
    links = tuple(url.rstrip(".,;") for url in _URL.findall(text))
    for url in links:
        text = text.replace(url, _link_words(url))
    article = translate("RulePage", ARTICLE)
    words = text.replace(f"series, {article}", "series").strip()
    named = (article, translate("RulePage", PLAYBOOK))
    paragraphs = () if words in named else (_sentence(words),)
    return Section(heading, paragraphs, links=links)


def link_name(url: str) -> str:
    """Return what a source is called: ``ARTICLE``, ``PLAYBOOK``, or its address."""
    if "equalexperts.com" in url:
        return ARTICLE
    return PLAYBOOK if "playbook.ee" in url else url


def _link_words(url: str) -> str:
    name = link_name(url)
    return name if name == url else translate("RulePage", name)


def _joined(one: Section, other: Section) -> Section:
    return Section(
        one.heading,
        one.paragraphs + other.paragraphs,
        one.examples + other.examples,
        one.links + other.links,
    )


def _sentence(text: str) -> str:
    first = text[:1].upper() + text[1:]
    return first if first.endswith((".", "!", "?", "”", '"')) else f"{first}."


def read_example(text: str) -> Example:
    """Read "Head of Product A (product-funded), Product teams R." into rows, where it is one."""
    rows: list[ExampleRow] = []
    for part in text.rstrip(".").split("; "):
        row = _example_row(part)
        if row is None:
            return Example(_sentence(text))
        rows.append(row)
    return Example(_sentence(text), tuple(rows))


def _example_row(part: str) -> ExampleRow | None:
    body, _, remark = part.partition(": ")
    if not remark:
        body, _, remark = part.partition(". ")
    pieces = _OUTSIDE_BRACKETS.split(body)
    held = [_held(piece) for piece in pieces]
    places = [n for n, one in enumerate(held) if one is not None]
    if not places or any(_speaks_of_letters(piece) for piece in pieces):
        return None
    first, last = places[0], places[-1]
    if first > 1 or last - first + 1 != len(places):
        return None
    tail = ", ".join(pieces[last + 1 :])
    said = [_sentence(one) for one in (tail, remark) if one]
    name = _sentence(pieces[0]).rstrip(".") if first else ""
    return ExampleRow(name, tuple(one for one in held if one is not None), " ".join(said))


def _held(piece: str) -> Held | None:
    found = _HELD.match(piece)
    if found is None or piece.startswith("and ") or _LONE_LETTER.search(found["role"]):
        return None
    scope = found["scope"] or (translate("RulePage", "the rest") if found["rest"] else "")
    return Held(
        found["role"][:1].upper() + found["role"][1:], (*found["letters"].split("/"),), scope
    )


def _speaks_of_letters(piece: str) -> bool:
    """Whether a piece speaks of a letter ("one A") rather than giving one to a role."""
    found = _HELD.match(piece)
    if found is None or piece.startswith("and "):
        return False
    return _NO_ROLE.search(found["role"]) is not None
