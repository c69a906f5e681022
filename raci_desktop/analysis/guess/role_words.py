"""All words of role names, in every language the product reads."""

from functools import cache

from raci_desktop.analysis.guess.lexicon import Lexicon
from raci_desktop.analysis.guess.role_senses import FUNCTION_SENSES, KIND_SENSES, RoleSense


@cache
def role_lexicon() -> Lexicon[RoleSense]:
    """Return the words of all languages at once: sheets mix them.

    They are loaded when a name is first guessed, so that starting does not wait for them.
    """
    from raci_desktop.analysis.guess import role_words_de as de
    from raci_desktop.analysis.guess import role_words_en as en
    from raci_desktop.analysis.guess import role_words_es as es
    from raci_desktop.analysis.guess import role_words_fr as fr
    from raci_desktop.analysis.guess import role_words_it_pt as it_pt

    clues = (*en.WORDS, *de.WORDS, *fr.WORDS, *es.WORDS, *it_pt.WORDS)
    return Lexicon(clues, (FUNCTION_SENSES, KIND_SENSES))
