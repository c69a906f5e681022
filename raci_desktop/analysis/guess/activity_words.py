"""All words of activity names, in every language the product reads."""

from raci_desktop.analysis.guess import activity_words_en
from raci_desktop.analysis.guess.activity_senses import ActivitySense
from raci_desktop.analysis.guess.clues import Clue

ACTIVITY_WORDS: tuple[Clue[ActivitySense], ...] = (*activity_words_en.WORDS,)
