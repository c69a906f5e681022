"""The columns of the two tables of the drawer: what each shows, offers and changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, Generic, TypeVar

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.edits import Batch, Edit, ReviseActivity, ReviseRole
from raci_desktop.domain.roles import Role
from raci_desktop.domain.traits import (
    Budget,
    Function,
    Funding,
    FundingSet,
    RoleKind,
    ServiceKind,
    Topic,
    Trait,
    said,
)
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.trait_words import funding_words, is_guess, value_words

P = TypeVar("P", Role, Activity)

FUNDINGS: tuple[FundingSet, ...] = tuple(
    frozenset(some) for size in range(len(Funding) + 1) for some in combinations(Funding, size)
)


@dataclass(frozen=True, slots=True)
class Column(Generic[P]):
    """One trait of a part: its title, its values with their words, how it is read and set."""

    title: str
    values: Sequence[tuple[Any, str]]
    read: Callable[[P], Trait[Any]]
    edit: Callable[[P, Trait[Any]], Edit]

    def words(self, part: P) -> str:
        """Return the words of the part's value."""
        value = self.read(part).value
        return next((words for known, words in self.values if known == value), str(value))


def _worded(values: Sequence[Any]) -> list[tuple[Any, str]]:
    return [(value, value_words(value)) for value in values]


ROLE_COLUMNS: tuple[Column[Role], ...] = (
    Column(
        "Function",
        _worded(list(Function)),
        lambda role: role.function,
        lambda role, trait: ReviseRole(role.id, function=trait),
    ),
    Column(
        "Kind",
        _worded(list(RoleKind)),
        lambda role: role.kind,
        lambda role, trait: ReviseRole(role.id, kind=trait),
    ),
    Column(
        "Budget",
        _worded(list(Budget)),
        lambda role: role.budget,
        lambda role, trait: ReviseRole(role.id, budget=trait),
    ),
)

ACTIVITY_COLUMNS: tuple[Column[Activity], ...] = (
    Column(
        "Service",
        _worded(list(ServiceKind)),
        lambda activity: activity.service,
        lambda activity, trait: ReviseActivity(activity.id, service=trait),
    ),
    Column(
        "Topic",
        _worded(list(Topic)),
        lambda activity: activity.topic,
        lambda activity, trait: ReviseActivity(activity.id, topic=trait),
    ),
    Column(
        "Funding",
        [(funding, funding_words(funding)) for funding in FUNDINGS],
        lambda activity: activity.funding,
        lambda activity, trait: ReviseActivity(activity.id, funding=trait),
    ),
)


@dataclass(frozen=True, slots=True)
class Guesses:
    """How many values nobody has confirmed, and how many nothing is known of."""

    guessed: int
    unknown: int


def count_guesses(workshop: Workshop) -> Guesses:
    """Count the guesses and the unknown values of a workshop."""
    traits = list(_traits(workshop))
    guesses = sum(is_guess(trait) for trait in traits)
    return Guesses(guesses, sum(trait.guessed for trait in traits) - guesses)


def confirm_edit(workshop: Workshop) -> Batch:
    """Return the edit that confirms every guess; what is merely unknown stays so."""
    edits = [
        column.edit(part, said(column.read(part).value))
        for part, column in _placed(workshop)
        if is_guess(column.read(part))
    ]
    label = "Confirm 1 guess" if len(edits) == 1 else f"Confirm {len(edits)} guesses"
    return Batch(label, tuple(edits))


def _traits(workshop: Workshop) -> list[Trait[Any]]:
    return [column.read(part) for part, column in _placed(workshop)]


def _placed(workshop: Workshop) -> list[tuple[Any, Column[Any]]]:
    roles = [(role, column) for role in workshop.roles for column in ROLE_COLUMNS]
    return [*roles, *((one, column) for one in workshop.activities for column in ACTIVITY_COLUMNS)]
