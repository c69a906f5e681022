"""All words of role names, in every language the product reads."""

from raci_desktop.analysis.guess import role_words_en
from raci_desktop.analysis.guess.clues import Clue
from raci_desktop.analysis.guess.role_senses import RoleSense

ROLE_WORDS: tuple[Clue[RoleSense], ...] = (*role_words_en.WORDS,)
