"""What the words of an activity's name, or of its group, can mean."""

from enum import IntEnum, auto


class ActivitySense(IntEnum):
    """Meanings of words in names of activities and groups."""

    # What it serves
    DIGITAL = auto()
    FOUNDATIONAL = auto()
    ALL_SYSTEMS = auto()

    NO_SYSTEM = auto()
    """People, money or goods: their availability or support is not a system's."""

    # What it is about
    ON_CALL = auto()
    RELIABILITY = auto()
    SUPPORT = auto()
    TARGET = auto()
    """A level promised: an objective, a service level."""
    GOAL = auto()
    """The word for a promised level, which needs reliability beside it."""
    CHANGE = auto()
    APPROVAL = auto()
    LOW_RISK = auto()
    HIGH_RISK = auto()
    AUDIT = auto()
    DEPLOYMENT = auto()
    TELEMETRY = auto()
    INCIDENT = auto()
    MAJOR = auto()
    MAJOR_INCIDENT = auto()
    COMMUNICATION = auto()
    REVIEW = auto()
    POST_INCIDENT = auto()
    FEATURE = auto()
    OPERATIONAL = auto()
    REWORK = auto()
    SPECIALIST = auto()

    # Who pays
    FUND = auto()
    """Providing money."""
    COST = auto()
    PAY = auto()
    """Being paid, or paying: "pay for" is funding."""
    RUN = auto()
    BY_PRODUCT = auto()
    BY_IT = auto()
    BY_OPEX = auto()
    BY_BOTH = auto()


_S = ActivitySense
SERVICE_SENSES: frozenset[_S] = frozenset(
    {_S.DIGITAL, _S.FOUNDATIONAL, _S.ALL_SYSTEMS, _S.SUPPORT, _S.TARGET}
)
"""Among these a longer expression hides a shorter one: a "service desk" is no service."""
MONEY_SENSES: frozenset[_S] = frozenset(
    {_S.FUND, _S.COST, _S.PAY, _S.TARGET, _S.REWORK, _S.NO_SYSTEM}
)
"""Likewise: an "error budget" is no budget, and "pay for" is not being paid."""
RISK_SENSES: frozenset[_S] = frozenset({_S.LOW_RISK, _S.HIGH_RISK})
"""Likewise: what is "non critical" is not critical."""
FUNDING_SENSES: frozenset[_S] = frozenset({_S.BY_PRODUCT, _S.BY_IT, _S.BY_OPEX, _S.BY_BOTH})
