"""What a workshop changes of the catalogue, as the engine reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from raci_desktop.analysis.catalogue import RULES
from raci_desktop.analysis.finding import Severity
from raci_desktop.domain.rule_settings import is_limit_of
from raci_desktop.domain.workshop import Workshop

DEFAULT_LIMITS: Mapping[str, int] = {
    limit.name: limit.default for rule in RULES for limit in rule.limits
}


def _no_severities() -> Mapping[str, Severity]:
    return MappingProxyType({})


def _no_limits() -> Mapping[str, int]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Settings:
    """Rules that are off, severities by rule, limits by name; the rest is as in the catalogue."""

    off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=_no_severities)
    limits: Mapping[str, int] = field(default_factory=_no_limits)

    def limits_in_force(self) -> Mapping[str, int]:
        """Return every limit by name."""
        return {**DEFAULT_LIMITS, **self.limits}


def settings_of(workshop: Workshop) -> Settings:
    """Return what a workshop has set.

    Rules and limits this catalogue lacks change nothing, nor do limits of another rule.
    """
    given = workshop.rule_settings.values()
    return Settings(
        off=frozenset(one.rule for one in given if not one.on),
        severities={one.rule: Severity[one.severity.upper()] for one in given if one.severity},
        limits={
            name: number
            for one in given
            for name, number in one.limits
            if is_limit_of(one.rule, name)
        },
    )
