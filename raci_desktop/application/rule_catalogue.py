"""The catalogue of rules as people see it: one entry a code, its limits, its page in blocks."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from raci_desktop.analysis.catalogue import RULES
from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import AnyRule, Family, Limit
from raci_desktop.analysis.says import worded
from raci_desktop.application.rule_pages import labelled, page_text
from raci_desktop.domain.translation import Translator, chosen

_LABEL = re.compile(r"[A-Z][\w ]{1,24}: ")
_BLANK_LINE = "\n\n"


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """A rule in words; one that looks at rows and at columns is one entry."""

    code: str
    title: str
    family: Family
    severity: Severity
    why: str
    limits: tuple[Limit, ...]
    page: str

    @property
    def blocks(self) -> tuple[tuple[str, ...], ...]:
        """The page without its heading: blocks of paragraphs, each paragraph one line."""
        return tuple(_paragraphs(block) for block in self.page.split(_BLANK_LINE)[1:])

    @property
    def text(self) -> str:
        """The page without its heading, for a place that wraps lines itself."""
        return _BLANK_LINE.join("\n".join(map(labelled, block)) for block in self.blocks)


def catalogue() -> tuple[RuleInfo, ...]:
    """Return every rule in the order of the documentation, in the language chosen."""
    return _catalogue(chosen())


@lru_cache(maxsize=2)
def _catalogue(_translator: Translator) -> tuple[RuleInfo, ...]:
    by_code: dict[str, list[AnyRule]] = {}
    for rule in RULES:
        by_code.setdefault(rule.code, []).append(rule)
    return tuple(_info(rules) for rules in by_code.values())


def rule_info(code: str) -> RuleInfo | None:
    """Return the entry of a code in any case, or None."""
    wanted = code.strip().upper()
    return next((one for one in catalogue() if one.code == wanted), None)


def close_codes(code: str) -> tuple[str, ...]:
    """Return the codes somebody may have meant, the nearest first."""
    from difflib import get_close_matches  # only where a code was mistyped

    known = [one.code for one in catalogue()]
    return tuple(get_close_matches(code.strip().upper(), known, n=6, cutoff=0.5))


def _info(rules: list[AnyRule]) -> RuleInfo:
    first = rules[0]
    limits = {limit.name: limit for rule in rules for limit in rule.limits}
    return RuleInfo(
        first.code,
        worded(first.title),
        first.family,
        first.severity,
        worded(first.why),
        tuple(replace(one, words=worded(one.words)) for one in limits.values()),
        page_text(first),
    )


def _paragraphs(block: str) -> tuple[str, ...]:
    """Return the paragraphs of a block; a line that begins with a label begins a new one."""
    found: list[str] = []
    for line in block.splitlines():
        if found and not _LABEL.match(line):
            found[-1] = f"{found[-1]} {line.strip()}"
        else:
            found.append(line.strip())
    return tuple(found)
