"""Looking words up: patterns of words, compounds and gaps, and which hit hides which."""

from enum import Enum, auto

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raci_desktop.analysis.guess.activity_words import activity_lexicon
from raci_desktop.analysis.guess.clues import Clue
from raci_desktop.analysis.guess.folding import fold, words_of
from raci_desktop.analysis.guess.lexicon import Lexicon
from raci_desktop.analysis.guess.role_words import role_lexicon


class Sense(Enum):
    ONE = auto()
    TWO = auto()
    THREE = auto()


def lexicon(one: str, two: str = "nothing", three: str = "nothing") -> Lexicon[Sense]:
    clues = (Clue(Sense.ONE, 0.9, one), Clue(Sense.TWO, 0.8, two), Clue(Sense.THREE, 0.7, three))
    return Lexicon(clues, (frozenset({Sense.ONE, Sense.TWO}),))


@pytest.mark.parametrize(
    ("pattern", "name", "found"),
    [
        ("support", "App support", True),
        ("support", "supported", False),
        ("support*", "supported apps", True),
        ("*betrieb", "Systembetrieb", True),
        ("*betrieb", "Betriebsrat", False),
        ("*betrieb*", "Rechenzentrumsbetriebe", True),
        ("*betrieb*", "Vertrieb", False),
        ("chief * officer", "Chief Product Officer", True),
        ("chief * officer", "Chief Officer", False),
        ("keep _ up", "keep up", True),
        ("keep _ up", "keep the web shop up", True),
        ("keep _ up", "keep one two three four five up", False),
        ("on call", "on-call", True),
        ("on call", "call on", False),
        ("änderung*", "ÄNDERUNGEN", True),
        ("änderung*", "Aenderungen", True),
        ("änderung*", "Anderungen", True),
        ("équipe*", "EQUIPES", True),
        ("großstörung", "Grossstoerung", True),
        ("cœur de métier", "coeur de metier", True),
    ],
)
def test_patterns(pattern: str, name: str, found: bool) -> None:
    assert bool(lexicon(pattern).find(name)) is found


def senses(lexicon: Lexicon[Sense], name: str) -> list[Sense]:
    return [hit.sense for hit in lexicon.find(name)]


def test_a_longer_expression_hides_a_shorter_one_that_answers_the_same_question() -> None:
    words = lexicon("delivery", "service delivery", "delivery")
    assert senses(words, "service delivery") == [Sense.TWO, Sense.THREE]
    assert senses(words, "delivery") == [Sense.ONE, Sense.THREE]


def test_more_of_a_compound_hides_less_of_it() -> None:
    words = lexicon("*betrieb*", "*betriebsrat*")
    assert senses(words, "Betriebsrat") == [Sense.TWO]
    assert senses(words, "Betriebsleiter") == [Sense.ONE]


def test_a_hit_has_the_words_as_written() -> None:
    (hit,) = lexicon("on call").find("24/7 On-Call für Läden")
    assert hit.words == "on call"
    assert (hit.start, hit.end) == (2, 4)


@pytest.mark.parametrize("pattern", ["*abc*", "* officer", "*"])
def test_patterns_that_would_fit_nearly_everything_are_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="too short"):
        lexicon(pattern)


@given(st.text(max_size=80))
def test_any_text_can_be_looked_up_twice_alike(text: str) -> None:
    for words in (role_lexicon(), activity_lexicon()):
        assert words.find(text) == words.find(text)


@given(st.text(max_size=40))
def test_folding_is_settled_and_blind_to_case(text: str) -> None:
    for word in words_of(text):
        assert fold(word.casefold()) == fold(word)
    assert [fold(w) for w in words_of(text.casefold())] == [fold(w) for w in words_of(text)]
