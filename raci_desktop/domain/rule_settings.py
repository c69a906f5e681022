"""What a workshop changes of one rule of the catalogue: on or off, how it weighs, its limits."""

from dataclasses import dataclass, replace

from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate

OWN_SEVERITY = ""
"""The severity the catalogue gives the rule."""
SEVERITY_WORDS: tuple[str, ...] = (OWN_SEVERITY, "blocker", "warning", "note")
LARGEST_LIMIT = 1_000_000
"""Far more than rows, roles or per cent a rule compares with, and little enough to store."""

Limits = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """The setting of one rule, named by its code; what is not said is as in the catalogue.

    ``limits`` are (name, number) in the order of the names. Rules and limits are not checked
    against a catalogue: a newer program may know more of them.
    """

    rule: str
    on: bool = True
    severity: str = OWN_SEVERITY
    limits: Limits = ()

    @property
    def changes_nothing(self) -> bool:
        """Whether the rule is as in the catalogue."""
        return self == RuleSetting(self.rule)


def cleaned(setting: RuleSetting) -> RuleSetting:
    """Return a setting as a workshop holds it: clean names, limits in order.

    Raises EditRefusedError: "empty-rule", "unknown-severity", "empty-limit", "foreign-limit",
    "double-limit", "negative-limit", "large-limit".
    """
    rule = clean_name(setting.rule)
    if not rule:
        raise EditRefusedError("empty-rule", translate("Refusal", "Say which rule is to be set."))
    if setting.severity not in SEVERITY_WORDS:
        raise EditRefusedError(
            "unknown-severity",
            translate(
                "Refusal",
                "“{severity}” is no severity; choose blocker, warning, note, or the rule’s own.",
            ).format(severity=clean_name(setting.severity)),
        )
    return replace(setting, rule=rule, limits=_limits(rule, setting.limits))


def is_limit_of(rule: str, name: str) -> bool:
    """Whether a limit belongs to a rule; their names begin with its code, as in "A9.share"."""
    return name.startswith(f"{rule}.")


def _limits(rule: str, limits: Limits) -> Limits:
    named = tuple(sorted((clean_name(name), number) for name, number in limits))
    if any(not name for name, _ in named):
        words = translate("Refusal", "Say which limit of rule {rule} is to be set.")
        raise EditRefusedError("empty-limit", words.format(rule=rule))
    foreign = next((name for name, _ in named if not is_limit_of(rule, name)), None)
    if foreign is not None:
        raise EditRefusedError(
            "foreign-limit",
            translate(
                "Refusal", "“{limit}” is no limit of rule {rule}; set it with its own rule."
            ).format(limit=foreign, rule=rule),
        )
    if len(dict(named)) < len(named):
        words = translate("Refusal", "Set each limit of rule {rule} only once.")
        raise EditRefusedError("double-limit", words.format(rule=rule))
    for _, number in named:
        _check(rule, number)
    return named


def _check(rule: str, number: int) -> None:
    if number < 0:
        raise EditRefusedError(
            "negative-limit",
            translate("Refusal", "{number} is no limit for rule {rule}; choose 0 or more.").format(
                number=number, rule=rule
            ),
        )
    if number > LARGEST_LIMIT:
        raise EditRefusedError(
            "large-limit",
            translate(
                "Refusal",
                "{number} is too large a limit for rule {rule}; choose {most:,} or less.",
            ).format(number=number, rule=rule, most=LARGEST_LIMIT),
        )
