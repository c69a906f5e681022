"""Planning edits of what a workshop changes of the rules."""

from raci_desktop.domain.change import Change, RuleDelta
from raci_desktop.domain.edits import SetRule
from raci_desktop.domain.rule_settings import RuleSetting, cleaned
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop


def plan_rule(workshop: Workshop, edit: SetRule) -> Change:
    """Plan setting one rule; a setting that changes nothing takes the old one away.

    Raises EditRefusedError, see ``cleaned``.
    """
    given = cleaned(edit.setting)
    new = None if given.changes_nothing else given
    old = workshop.rule_settings.get(given.rule)
    return Change(_label(given, old), () if old == new else (RuleDelta(old, new),))


def _label(given: RuleSetting, old: RuleSetting | None) -> str:
    was_on = old is None or old.on
    if given.on != was_on:
        words = (
            translate("Change", "Switch rule {rule} on")
            if given.on
            else translate("Change", "Switch rule {rule} off")
        )
    elif given.changes_nothing:
        words = translate("Change", "Reset rule {rule}")
    else:
        words = translate("Change", "Set rule {rule}")
    return words.format(rule=given.rule)
