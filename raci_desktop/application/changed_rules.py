"""What a workshop has set of its rules, in sentences: for exports and for those who read them."""

from dataclasses import dataclass

from raci_desktop.analysis.rule import Limit
from raci_desktop.application.rule_catalogue import RuleInfo, catalogue
from raci_desktop.application.rule_settings import limit_of, setting_of, severity_of
from raci_desktop.application.severity_words import severity_within
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class ChangedRule:
    """A rule that is not as in the catalogue, and each difference as a sentence."""

    rule: RuleInfo
    sentences: tuple[str, ...]

    @property
    def name(self) -> str:
        """The code and the title of the rule."""
        return f"{self.rule.code} · {self.rule.title}"


def changed_rules(workshop: Workshop) -> tuple[ChangedRule, ...]:
    """Return the rules a workshop has set, in the order of the catalogue.

    Rules a newer program knows are not among them: they do nothing here.
    """
    told = ((rule, _sentences(workshop, rule)) for rule in catalogue())
    return tuple(ChangedRule(rule, sentences) for rule, sentences in told if sentences)


def _sentences(workshop: Workshop, rule: RuleInfo) -> tuple[str, ...]:
    standing = standing_words(workshop, rule)
    if not setting_of(workshop, rule.code).on:
        return (standing,)
    numbers = ((limit, limit_of(workshop, rule, limit)) for limit in rule.limits)
    changed = [limit_words(limit, number) for limit, number in numbers if number != limit.default]
    return (standing, *changed) if standing else tuple(changed)


def standing_words(workshop: Workshop, rule: RuleInfo) -> str:
    """Return whether a rule is off or weighs otherwise than usual; "" where neither is so."""
    if not setting_of(workshop, rule.code).on:
        return translate("ChangedRules", "Off in this workshop.")
    severity = severity_of(workshop, rule)
    if severity is rule.severity:
        return ""
    words = translate(
        "ChangedRules", "Counts as a {severity} in this workshop, usually as a {usual}."
    )
    return words.format(severity=severity_within(severity), usual=severity_within(rule.severity))


def limit_words(limit: Limit, number: int) -> str:
    """Return what a limit is in a workshop, naming what it usually is where that differs."""
    if number == limit.default:
        words = translate("ChangedRules", "{limit}: {number}.")
        return words.format(limit=limit.words, number=number)
    words = translate("ChangedRules", "{limit}: {number} in this workshop, usually {usual}.")
    return words.format(limit=limit.words, number=number, usual=limit.default)
