"""What the words of a role's name can mean."""

from enum import IntEnum, auto


class RoleSense(IntEnum):
    """Meanings of words in role names."""

    OPERATIONS = auto()
    PRODUCT = auto()
    DELIVERY = auto()
    ELSEWHERE = auto()
    """A part of the firm that neither builds nor runs software."""
    HEAD = auto()
    """Leads a part of the firm: head, director, vice president, chief … officer."""
    MANAGER = auto()
    """May lead a part of the firm, a team, or a piece of work."""
    TEAM = auto()
    SUPPORT = auto()
    INCIDENT = auto()
    CHANGE = auto()
    SPECIALIST = auto()
    SENIOR = auto()
    SUPPLIER = auto()
    PRODUCT_MANAGER = auto()
    PROJECT = auto()
    """Leads a piece of work and no part of the firm."""


FUNCTION_SENSES: frozenset[RoleSense] = frozenset(
    {
        RoleSense.OPERATIONS,
        RoleSense.PRODUCT,
        RoleSense.DELIVERY,
        RoleSense.ELSEWHERE,
        RoleSense.SUPPORT,
        RoleSense.INCIDENT,
        RoleSense.CHANGE,
    }
)
"""What answers "which part of the firm?"."""

KIND_SENSES: frozenset[RoleSense] = frozenset(RoleSense) - {
    RoleSense.OPERATIONS,
    RoleSense.PRODUCT,
    RoleSense.DELIVERY,
    RoleSense.ELSEWHERE,
}
"""What answers "what sort of role?"."""
