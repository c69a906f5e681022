"""What rules need to know of roles and activities, and traits that may be guesses."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Function(StrEnum):
    """The part of the firm a role belongs to."""

    OPERATIONS = "operations"
    PRODUCT = "product"
    DELIVERY = "delivery"
    OTHER = "other"


class RoleKind(StrEnum):
    """What sort of role it is."""

    LEADER = "leader"
    PRODUCT_MANAGER = "product manager"
    TEAM = "team"
    SUPPORT_TEAM = "support team"
    INCIDENT_MANAGEMENT = "incident management"
    CHANGE_MANAGEMENT = "change management"
    SPECIALIST = "specialist"
    SENIOR_LEADERSHIP = "senior leadership"
    SUPPLIER = "supplier"
    OTHER = "other"


class Budget(StrEnum):
    """A budget a role may hold."""

    NONE = "none"
    OPEX = "operations opex"
    PRODUCT = "product capex"
    IT = "IT capex"


class Funding(StrEnum):
    """A budget that pays for an activity's service."""

    PRODUCT = "product"
    IT = "IT"
    OPEX = "opex"


class ServiceKind(StrEnum):
    """What kind of system an activity serves."""

    DIGITAL = "digital"
    FOUNDATIONAL = "foundational"
    BOTH = "both"
    NEITHER = "neither"


class Topic(StrEnum):
    """What an activity is about, as far as the rules care."""

    RELIABILITY = "reliability"
    SUPPORT = "support"
    AVAILABILITY_TARGET = "availability target"
    ON_CALL_DUTY = "on-call duty"
    ON_CALL_FUNDING = "on-call funding"
    ON_CALL_PAY = "on-call pay"
    RUN_COST = "run cost"
    LOW_RISK_CHANGE = "low-risk change approval"
    HIGH_RISK_CHANGE = "high-risk change approval"
    CHANGE_AUDIT = "change audit"
    DEPLOYMENT = "deployment"
    TELEMETRY = "telemetry"
    INCIDENT = "incident"
    MAJOR_INCIDENT = "major incident"
    CRISIS_COMMUNICATION = "crisis communication"
    POST_INCIDENT_REVIEW = "post-incident review"
    OPERATIONAL_FEATURES = "operational features"
    OPERATIONAL_REWORK = "operational rework"
    SPECIALIST_TASK = "specialist task"
    GENERAL = "general"


class Source(StrEnum):
    """Who set a trait."""

    PERSON = "person"
    GUESS = "guess"


FundingSet = frozenset[Funding]
"""The budgets that fund a service; empty means unknown, product and IT together "mixed"."""

CERTAIN = 1.0
SURE = 0.8
"""Confidence from which a guess may carry a blocker (the catalogue of pitfalls, section 3)."""


@dataclass(frozen=True, slots=True)
class Trait(Generic[T]):
    """A value with its confidence (0 to 1), the reason for it, and who set it."""

    value: T
    confidence: float = CERTAIN
    reason: str = ""
    source: Source = Source.PERSON

    @property
    def sure(self) -> bool:
        """Whether a blocker may rest on this value."""
        return self.source is Source.PERSON or self.confidence >= SURE

    @property
    def guessed(self) -> bool:
        """Whether nobody has set or confirmed this value yet."""
        return self.source is Source.GUESS


def said(value: T) -> Trait[T]:
    """Return a trait set by a person."""
    return Trait(value)


def guessed(value: T, confidence: float = 0.0, reason: str = "") -> Trait[T]:
    """Return a trait that is a guess."""
    return Trait(value, confidence, reason, Source.GUESS)
