"""Words for what rules need to know of roles and activities, and for guesses about them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from raci_desktop.domain.traits import (
    Budget,
    Funding,
    FundingSet,
    RoleKind,
    Topic,
    Trait,
)

T = TypeVar("T")

_SPECIAL: dict[StrEnum, str] = {
    Budget.NONE: "No budget",
    RoleKind.LEADER: "Head or leader",
    Funding.OPEX: "Operations opex",
    Funding.PRODUCT: "Product",
    Topic.ON_CALL_DUTY: "On-call duty",
}


def value_words(value: StrEnum) -> str:
    """Return what a value is called on screen: "Operations", "IT capex"."""
    return _SPECIAL.get(value) or value.value[:1].upper() + value.value[1:]


def funding_words(funding: FundingSet) -> str:
    """Return the budgets that fund a service: "Product and IT", "Not known"."""
    if not funding:
        return "Not known"
    return " and ".join(value_words(one) for one in Funding if one in funding)


def is_guess(trait: Trait[T]) -> bool:
    """Whether there is a guess to confirm; a value nothing speaks for is merely unknown."""
    return trait.guessed and trait.confidence > 0


def guess_words(trait: Trait[T]) -> str:
    """Return how a guess explains itself: "Guessed: says “head”, 85 % sure."; "" if no guess."""
    if not trait.guessed:
        return ""
    if not trait.confidence:
        return "Nothing in the name says so; please choose."
    sure = f"{round(trait.confidence * 100)} % sure"
    return f"Guessed: {trait.reason}, {sure}" if trait.reason else f"Guessed, {sure}"


def index_of(values: Sequence[T], value: T) -> int:
    """Return the place of a value, -1 when it is not among them."""
    return values.index(value) if value in values else -1
