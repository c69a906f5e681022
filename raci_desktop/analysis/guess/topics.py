"""Guessing the topic of an activity: which words, in which company."""

from dataclasses import dataclass

from raci_desktop.analysis.guess.activity_senses import ActivitySense as S
from raci_desktop.analysis.guess.clues import Hit, because
from raci_desktop.domain.traits import Topic, Trait, guessed

ActivityHit = Hit[S]


@dataclass(frozen=True, slots=True)
class Said:
    """The hits of a name by sense."""

    hits: tuple[ActivityHit, ...]
    weights: dict[S, float]
    """The strongest hit of each sense."""

    def of(self, *senses: S) -> list[ActivityHit]:
        """Return the hits of any of the senses."""
        return [hit for hit in self.hits if hit.sense in senses]

    def weight(self, *senses: S) -> float:
        """Return the strongest hit of any of the senses; 0 for none."""
        return max((self.weights.get(sense, 0.0) for sense in senses), default=0.0)


def said_by(hits: tuple[ActivityHit, ...]) -> Said:
    """Return hits with their weights by sense."""
    weights: dict[S, float] = {}
    for hit in hits:
        weights[hit.sense] = max(hit.weight, weights.get(hit.sense, 0.0))
    return Said(hits, weights)


@dataclass(frozen=True, slots=True)
class Reading:
    """A topic, the senses it takes together, and those that speak against it.

    ``factor`` weakens a reading that leaves room for another one.
    """

    topic: Topic
    all_of: tuple[S | tuple[S, ...], ...]
    none_of: tuple[S, ...] = ()
    factor: float = 1.0

    def confidence(self, said: Said) -> float:
        """Return how well a name fits; 0 when a sense is missing or one speaks against it."""
        least = 1.0
        for part in self.all_of:
            least = min(least, said.weight(*_senses(part)))
            if not least:
                return 0.0
        if said.weight(*self.none_of) >= _AGAINST:
            return 0.0
        return round(least * self.factor, 2)

    def reason(self, said: Said) -> str:
        """Return the words it rests on."""
        return because(said.of(*(sense for part in self.all_of for sense in _senses(part))))


_AGAINST = 0.7


def _senses(part: S | tuple[S, ...]) -> tuple[S, ...]:
    return part if isinstance(part, tuple) else (part,)


READINGS: tuple[Reading, ...] = (
    # Money before what it is spent on.
    Reading(Topic.ON_CALL_FUNDING, (S.ON_CALL, (S.FUND, S.COST))),
    Reading(Topic.ON_CALL_PAY, (S.ON_CALL, S.PAY)),
    Reading(Topic.RUN_COST, ((S.FUND, S.COST), S.RUN)),
    # Around an incident before the incident itself.
    Reading(Topic.POST_INCIDENT_REVIEW, (S.POST_INCIDENT,)),
    Reading(Topic.POST_INCIDENT_REVIEW, (S.REVIEW, (S.INCIDENT, S.MAJOR_INCIDENT))),
    Reading(Topic.CRISIS_COMMUNICATION, (S.COMMUNICATION, (S.INCIDENT, S.MAJOR_INCIDENT))),
    Reading(Topic.MAJOR_INCIDENT, (S.MAJOR_INCIDENT,)),
    Reading(Topic.MAJOR_INCIDENT, (S.MAJOR, S.INCIDENT)),
    # Change: what is done with it decides.
    Reading(Topic.CHANGE_AUDIT, (S.AUDIT, (S.CHANGE, S.DEPLOYMENT))),
    Reading(
        Topic.HIGH_RISK_CHANGE, (S.APPROVAL, (S.CHANGE, S.DEPLOYMENT), S.HIGH_RISK), (S.LOW_RISK,)
    ),
    Reading(
        Topic.LOW_RISK_CHANGE, (S.APPROVAL, (S.CHANGE, S.DEPLOYMENT), S.LOW_RISK), (S.HIGH_RISK,)
    ),
    Reading(Topic.HIGH_RISK_CHANGE, (S.CHANGE, S.HIGH_RISK), factor=0.7),
    Reading(Topic.LOW_RISK_CHANGE, (S.CHANGE, S.LOW_RISK), factor=0.7),
    Reading(
        Topic.LOW_RISK_CHANGE, (S.APPROVAL, (S.CHANGE, S.DEPLOYMENT)), (S.HIGH_RISK,), factor=0.6
    ),
    Reading(Topic.AVAILABILITY_TARGET, (S.TARGET,)),
    Reading(Topic.AVAILABILITY_TARGET, (S.RELIABILITY, S.GOAL)),
    Reading(Topic.OPERATIONAL_FEATURES, (S.FEATURE,)),
    Reading(Topic.ON_CALL_DUTY, (S.ON_CALL,)),
    Reading(Topic.OPERATIONAL_REWORK, (S.REWORK,)),
    Reading(Topic.TELEMETRY, (S.TELEMETRY,)),
    Reading(Topic.SPECIALIST_TASK, (S.SPECIALIST,)),
    Reading(Topic.INCIDENT, (S.INCIDENT,)),
    Reading(Topic.DEPLOYMENT, (S.DEPLOYMENT,), none_of=(S.APPROVAL, S.AUDIT)),
    Reading(Topic.RELIABILITY, (S.RELIABILITY,)),
    Reading(Topic.SUPPORT, (S.SUPPORT,)),
)
"""In order: of two readings that fit about as well, the first is taken."""

_OF_SYSTEMS = frozenset(
    {
        Topic.RELIABILITY,
        Topic.SUPPORT,
        Topic.AVAILABILITY_TARGET,
        Topic.ON_CALL_DUTY,
        Topic.DEPLOYMENT,
        Topic.TELEMETRY,
        Topic.INCIDENT,
        Topic.OPERATIONAL_REWORK,
        Topic.SPECIALIST_TASK,
    }
)
_OF_NO_SYSTEM = 0.7
"""What is left of such a topic when the name speaks of people, money or goods."""
UNKNOWN = "none of its words is known"
_ABOUT_AS_WELL = 0.25


def _by_first_sense() -> dict[S, list[int]]:
    places: dict[S, list[int]] = {}
    for place, reading in enumerate(READINGS):
        for sense in _senses(reading.all_of[0]):
            places.setdefault(sense, []).append(place)
    return places


_PLACES = _by_first_sense()


def _worth_trying(said: Said) -> list[Reading]:
    """Return the readings whose first sense a name has, in their order."""
    places = {place for sense in said.weights for place in _PLACES.get(sense, ())}
    return [READINGS[place] for place in sorted(places)]


def possible_topics(said: Said) -> frozenset[Topic]:
    """Return every topic some words of a name speak of, however weakly."""
    hinted = (reading for reading in _worth_trying(said) if reading.confidence(said) > 0)
    return frozenset(reading.topic for reading in hinted)


def guess_topic(said: Said) -> Trait[Topic]:
    """Guess the topic of a name."""
    best: tuple[float, Reading] | None = None
    for reading in _worth_trying(said):
        confidence = reading.confidence(said)
        if confidence > 0 and (best is None or confidence > best[0] + _ABOUT_AS_WELL):
            best = (confidence, reading)
    if best is not None and best[1].topic in _OF_SYSTEMS and said.weight(S.NO_SYSTEM):
        best = (round(best[0] * _OF_NO_SYSTEM, 2), best[1])
    if best is None:
        return guessed(Topic.GENERAL, 0.3 if said.hits else 0.0, because(said.hits) or UNKNOWN)
    return guessed(best[1].topic, best[0], best[1].reason(said))
