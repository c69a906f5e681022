"""Guessing an activity's service kind, topic and funding from its name and group."""

from dataclasses import dataclass
from functools import lru_cache

from raci_desktop.analysis.guess import topics
from raci_desktop.analysis.guess.activity_senses import ActivitySense as S
from raci_desktop.analysis.guess.activity_words import activity_lexicon
from raci_desktop.analysis.guess.clues import because, together
from raci_desktop.analysis.guess.topics import Said, guess_topic, said_by
from raci_desktop.domain.activities import NO_FUNDING
from raci_desktop.domain.traits import Funding, FundingSet, ServiceKind, Topic, Trait, guessed

_FROM_GROUP = 0.97
"""A group says nearly as much of a row's service as the row's own name."""
_HINT = 0.6


@dataclass(frozen=True, slots=True)
class ActivityGuess:
    """What an activity's name and group suggest."""

    service: Trait[ServiceKind]
    topic: Trait[Topic]
    funding: Trait[FundingSet]


@lru_cache(maxsize=8192)
def guess_activity(name: str, group: str = "") -> ActivityGuess:
    """Guess what an activity is about: from its name, and from its group where that is silent."""
    own, around = _said(name), _said_around(group)
    topic = guess_topic(own)
    if topic.value is Topic.GENERAL:
        topic = _from_group(guess_topic(around), 0.6)
    service = _service(own, around)
    return ActivityGuess(service, topic, _funding(own, around, service))


@lru_cache(maxsize=8192)
def possible_topics(name: str) -> frozenset[Topic]:
    """Return every topic a name may be about, the one it is guessed to be about among them."""
    return topics.possible_topics(_said(name))


@lru_cache(maxsize=256)  # groups come again and again
def _said_around(text: str) -> Said:
    return _said(text)


def _said(text: str) -> Said:
    return said_by(activity_lexicon().find(text))


def _from_group(trait: Trait[Topic], factor: float) -> Trait[Topic]:
    if trait.value is Topic.GENERAL:
        return trait
    return guessed(trait.value, round(trait.confidence * factor, 2), f"its group {trait.reason}")


def _service(own: Said, around: Said) -> Trait[ServiceKind]:
    mine, ours = _served(own), _served(around)
    if ours is None:
        return mine or guessed(ServiceKind.NEITHER, 0.0, "names no service")
    group = guessed(ours.value, round(ours.confidence * _FROM_GROUP, 2), f"its group {ours.reason}")
    if mine is None:
        return group
    if mine.value is group.value:
        both = together([mine.confidence, group.confidence])
        return guessed(mine.value, round(min(0.97, both), 2), mine.reason)
    if mine.confidence < _HINT <= group.confidence:
        return group
    return guessed(
        mine.value, round(mine.confidence * (1 - 0.4 * group.confidence), 2), mine.reason
    )


def _served(said: Said) -> Trait[ServiceKind] | None:
    """Return the kind of service a text names, or None."""
    digital, foundational = said.weight(S.DIGITAL), said.weight(S.FOUNDATIONAL)
    if said.weight(S.ALL_SYSTEMS) > max(digital, foundational):
        hits = said.of(S.ALL_SYSTEMS)
        return guessed(ServiceKind.BOTH, said.weight(S.ALL_SYSTEMS), because(hits))
    if min(digital, foundational) >= _HINT:
        hits = said.of(S.DIGITAL, S.FOUNDATIONAL)
        return guessed(ServiceKind.BOTH, round(min(digital, foundational), 2), because(hits))
    if digital > foundational:
        return guessed(ServiceKind.DIGITAL, digital, because(said.of(S.DIGITAL)))
    if foundational:
        return guessed(ServiceKind.FOUNDATIONAL, foundational, because(said.of(S.FOUNDATIONAL)))
    return None


_PAYERS: dict[S, FundingSet] = {
    S.BY_PRODUCT: frozenset({Funding.PRODUCT}),
    S.BY_IT: frozenset({Funding.IT}),
    S.BY_OPEX: frozenset({Funding.OPEX}),
    S.BY_BOTH: frozenset({Funding.PRODUCT, Funding.IT}),
}


def _funding(own: Said, around: Said, service: Trait[ServiceKind]) -> Trait[FundingSet]:
    for said in (own, around):
        hits = said.of(*_PAYERS)
        if hits:
            value = frozenset(budget for hit in hits for budget in _PAYERS[hit.sense])
            return guessed(value, min(hit.weight for hit in hits), because(hits))
    if service.value is ServiceKind.FOUNDATIONAL:
        reason = "foundational systems are usually paid from operations opex"
        return guessed(frozenset({Funding.OPEX}), round(service.confidence * 0.75, 2), reason)
    return guessed(NO_FUNDING, 0.0, "nothing says who pays")
