"""Words for what rules need to know of roles and activities, and for guesses about them."""

from collections.abc import Sequence
from enum import StrEnum
from functools import reduce
from typing import TypeVar

from raci_desktop.analysis.guess.reasons import reason_words
from raci_desktop.domain.traits import (
    Budget,
    Funding,
    FundingSet,
    RoleKind,
    Trait,
)
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

T = TypeVar("T")

_SPECIAL: dict[StrEnum, str] = {
    Budget.NONE: QT_TRANSLATE_NOOP("Traits", "No budget"),
    RoleKind.LEADER: QT_TRANSLATE_NOOP("Traits", "Head or leader"),
    Funding.OPEX: QT_TRANSLATE_NOOP("Traits", "Operations opex"),
}
_WORDS: dict[str, str] = {
    "operations": QT_TRANSLATE_NOOP("Traits", "Operations"),
    "product": QT_TRANSLATE_NOOP("Traits", "Product"),
    "delivery": QT_TRANSLATE_NOOP("Traits", "Delivery"),
    "other": QT_TRANSLATE_NOOP("Traits", "Other"),
    "product manager": QT_TRANSLATE_NOOP("Traits", "Product manager"),
    "team": QT_TRANSLATE_NOOP("Traits", "Team"),
    "support team": QT_TRANSLATE_NOOP("Traits", "Support team"),
    "incident management": QT_TRANSLATE_NOOP("Traits", "Incident management"),
    "change management": QT_TRANSLATE_NOOP("Traits", "Change management"),
    "specialist": QT_TRANSLATE_NOOP("Traits", "Specialist"),
    "senior leadership": QT_TRANSLATE_NOOP("Traits", "Senior leadership"),
    "supplier": QT_TRANSLATE_NOOP("Traits", "Supplier"),
    "operations opex": QT_TRANSLATE_NOOP("Traits", "Operations opex"),
    "product capex": QT_TRANSLATE_NOOP("Traits", "Product capex"),
    "IT capex": QT_TRANSLATE_NOOP("Traits", "IT capex"),
    "IT": QT_TRANSLATE_NOOP("Traits", "IT"),
    "digital": QT_TRANSLATE_NOOP("Traits", "Digital"),
    "foundational": QT_TRANSLATE_NOOP("Traits", "Foundational"),
    "both": QT_TRANSLATE_NOOP("Traits", "Both"),
    "neither": QT_TRANSLATE_NOOP("Traits", "Neither"),
    "reliability": QT_TRANSLATE_NOOP("Traits", "Reliability"),
    "support": QT_TRANSLATE_NOOP("Traits", "Support"),
    "availability target": QT_TRANSLATE_NOOP("Traits", "Availability target"),
    "on-call duty": QT_TRANSLATE_NOOP("Traits", "On-call duty"),
    "on-call funding": QT_TRANSLATE_NOOP("Traits", "On-call funding"),
    "on-call pay": QT_TRANSLATE_NOOP("Traits", "On-call pay"),
    "run cost": QT_TRANSLATE_NOOP("Traits", "Run cost"),
    "low-risk change approval": QT_TRANSLATE_NOOP("Traits", "Low-risk change approval"),
    "high-risk change approval": QT_TRANSLATE_NOOP("Traits", "High-risk change approval"),
    "change audit": QT_TRANSLATE_NOOP("Traits", "Change audit"),
    "deployment": QT_TRANSLATE_NOOP("Traits", "Deployment"),
    "telemetry": QT_TRANSLATE_NOOP("Traits", "Telemetry"),
    "incident": QT_TRANSLATE_NOOP("Traits", "Incident"),
    "major incident": QT_TRANSLATE_NOOP("Traits", "Major incident"),
    "crisis communication": QT_TRANSLATE_NOOP("Traits", "Crisis communication"),
    "post-incident review": QT_TRANSLATE_NOOP("Traits", "Post-incident review"),
    "operational features": QT_TRANSLATE_NOOP("Traits", "Operational features"),
    "operational rework": QT_TRANSLATE_NOOP("Traits", "Operational rework"),
    "specialist task": QT_TRANSLATE_NOOP("Traits", "Specialist task"),
    "general": QT_TRANSLATE_NOOP("Traits", "General"),
}
"""What values are called, by their own English names."""


def value_words(value: StrEnum) -> str:
    """Return what a value is called on screen: "Operations", "IT capex"."""
    return translate("Traits", _SPECIAL.get(value) or _WORDS[value.value])


def funding_words(funding: FundingSet) -> str:
    """Return the budgets that fund a service: "Product and IT", "Not known"."""
    if not funding:
        return translate("Traits", "Not known")
    names = [value_words(one) for one in Funding if one in funding]
    if len(names) == 1:
        return names[0]
    words = translate("Traits", "{first} and {second}")
    return reduce(lambda first, second: words.format(first=first, second=second), names)


def is_guess(trait: Trait[T]) -> bool:
    """Whether there is a guess to confirm; a value nothing speaks for is merely unknown."""
    return trait.guessed and trait.confidence > 0


def guess_words(trait: Trait[T]) -> str:
    """Return how a guess explains itself: "Guessed: says “head”, 85 % sure."; "" if no guess."""
    if not trait.guessed:
        return ""
    if not trait.confidence:
        return translate("Traits", "Nothing in the name says so; please choose.")
    sure = round(trait.confidence * 100)
    if not trait.reason:
        return translate("Traits", "Guessed, {sure} % sure").format(sure=sure)
    words = translate("Traits", "Guessed: {reason}, {sure} % sure")
    return words.format(reason=reason_words(trait.reason), sure=sure)


def index_of(values: Sequence[T], value: T) -> int:
    """Return the place of a value, -1 when it is not among them."""
    return values.index(value) if value in values else -1
