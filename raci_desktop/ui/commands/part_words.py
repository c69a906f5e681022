"""The words of menus on rows and columns: what goes with them, what a merge would do."""

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from typing import TypeVar

from raci_desktop.application.losses import letters_lost
from raci_desktop.domain.edits import Edit
from raci_desktop.domain.traits import Trait
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.ui.dialogs.trait_words import is_guess, value_words
from raci_desktop.ui.findings.effect import effect_of
from raci_desktop.ui.matrix.menu_entries import Entry
from raci_desktop.ui.session_bridge import SessionBridge

V = TypeVar("V", bound=StrEnum)


def choices(
    words: str, values: Sequence[V], traits: Sequence[Trait[V]], choose: Callable[[V], object]
) -> Entry:
    """Return the submenu of a trait: what all the parts have is checked, guesses are named."""
    shared = {trait.value for trait in traits}
    guess = any(is_guess(trait) for trait in traits)

    def entry(value: V) -> Entry:
        checked = shared == {value}
        text = value_words(value)
        if checked and guess:
            text = translate("PartMenu", "{value} (guessed; choose to confirm)").format(value=text)
        return Entry(text, lambda: choose(value), checked=checked)

    return Entry(words, children=tuple(entry(value) for value in values))


def role_removal(workshop: Workshop, roles: Collection[str]) -> str:
    """Return "Delete “Head of Product” with its 3 A, 2 R"."""
    lost = letters_lost(workshop, roles=roles)
    names = [one.name for one in workshop.roles if one.id in roles]
    if len(names) == 1:
        if not lost:
            return translate("PartMenu", "Delete “{name}”").format(name=names[0])
        words = translate("PartMenu", "Delete “{name}” with its {letters}")
        return words.format(name=names[0], letters=lost)
    if not lost:
        return translate("PartMenu", "Delete {count} roles").format(count=len(names))
    words = translate("PartMenu", "Delete {count} roles with their {letters}")
    return words.format(count=len(names), letters=lost)


def activity_removal(workshop: Workshop, activities: Collection[str]) -> str:
    """Return "Delete 3 activities with their 3 A, 9 I"."""
    lost = letters_lost(workshop, activities=activities)
    names = [one.name for one in workshop.activities if one.id in activities]
    if len(names) == 1:
        if not lost:
            return translate("PartMenu", "Delete “{name}”").format(name=names[0])
        words = translate("PartMenu", "Delete “{name}” with its {letters}")
        return words.format(name=names[0], letters=lost)
    if not lost:
        return translate("PartMenu", "Delete {count} activities").format(count=len(names))
    words = translate("PartMenu", "Delete {count} activities with their {letters}")
    return words.format(count=len(names), letters=lost)


def merge_entry(bridge: SessionBridge, edit: Edit, name: str, run: Callable[[], object]) -> Entry:
    """Return the entry of a merge, which says what it would do; under the cursor it shows it."""
    effect = effect_of(bridge.preview(edit))
    words = translate("PartMenu", "Merge into “{name}”").format(name=name)
    if effect.words:
        words = translate("PartMenu", "Merge into “{name}” · {effect}").format(
            name=name, effect=effect.words
        )
    opens = [translate("PartMenu", "Opens: {finding}").format(finding=f) for f in effect.opens]
    return Entry(words, run, about=tuple(opens), cells=effect.cells)
