"""Activities: the rows shared by all stages of a workshop."""

from dataclasses import dataclass, field

from raci_desktop.domain.ids import ActivityId
from raci_desktop.domain.traits import FundingSet, ServiceKind, Topic, Trait, guessed

NO_FUNDING: FundingSet = frozenset()


def _unknown_service() -> Trait[ServiceKind]:
    return guessed(ServiceKind.NEITHER)


def _unknown_topic() -> Trait[Topic]:
    return guessed(Topic.GENERAL)


def _unknown_funding() -> Trait[FundingSet]:
    return guessed(NO_FUNDING)


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity: its name and group, its order among the rows, and what rules need.

    ``group`` is "" outside any group; two levels are joined by " / ". Neighbouring rows of one
    group are shown under one group row.
    """

    id: ActivityId
    name: str
    group: str = ""
    position: int = 0
    service: Trait[ServiceKind] = field(default_factory=_unknown_service)
    topic: Trait[Topic] = field(default_factory=_unknown_topic)
    funding: Trait[FundingSet] = field(default_factory=_unknown_funding)
