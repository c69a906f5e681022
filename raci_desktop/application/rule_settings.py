"""How a workshop has set its rules, and the edits that change it.

What is as in the catalogue is never kept as a setting. Rules and limits the catalogue does not
know come from a newer program: they stay in the workshop.
"""

from dataclasses import replace

from raci_desktop.analysis.finding import Severity
from raci_desktop.analysis.rule import Limit
from raci_desktop.application.rule_catalogue import RuleInfo, rule_info
from raci_desktop.domain.edits import Batch, SetRule
from raci_desktop.domain.rule_settings import OWN_SEVERITY, RuleSetting
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def setting_of(workshop: Workshop, code: str) -> RuleSetting:
    """Return the setting of a rule; one that changes nothing where the workshop has none."""
    return workshop.rule_settings.get(code, RuleSetting(code))


def severity_of(workshop: Workshop, rule: RuleInfo) -> Severity:
    """Return the severity a rule has in a workshop."""
    word = setting_of(workshop, rule.code).severity
    return rule.severity if word == OWN_SEVERITY else Severity[word.upper()]


def limit_of(workshop: Workshop, rule: RuleInfo, limit: Limit) -> int:
    """Return the value a limit of a rule has in a workshop."""
    return dict(setting_of(workshop, rule.code).limits).get(limit.name, limit.default)


def switched(workshop: Workshop, code: str, *, on: bool) -> SetRule:
    """Return the edit that switches a rule on or off."""
    return SetRule(replace(setting_of(workshop, code), on=on))


def weighed(workshop: Workshop, rule: RuleInfo, severity: Severity) -> SetRule:
    """Return the edit that gives a rule a severity."""
    word = OWN_SEVERITY if severity is rule.severity else severity.word
    return SetRule(replace(setting_of(workshop, rule.code), severity=word))


def limited(workshop: Workshop, rule: RuleInfo, limit: Limit, value: int) -> SetRule:
    """Return the edit that gives a limit of a rule a value."""
    setting = setting_of(workshop, rule.code)
    limits = {name: number for name, number in setting.limits if name != limit.name}
    if value != limit.default:
        limits[limit.name] = value
    return SetRule(replace(setting, limits=tuple(sorted(limits.items()))))


def reset_all(workshop: Workshop) -> Batch:
    """Return the edit that puts every rule this program knows back to the catalogue."""
    known = [code for code in workshop.rule_settings if rule_info(code) is not None]
    return Batch(
        translate("Change", "Reset all rules"), tuple(SetRule(RuleSetting(code)) for code in known)
    )
