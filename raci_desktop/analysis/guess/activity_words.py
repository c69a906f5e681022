"""All words of activity names, in every language the product reads."""

from functools import cache

from raci_desktop.analysis.guess.activity_senses import (
    FUNDING_SENSES,
    MONEY_SENSES,
    RISK_SENSES,
    SERVICE_SENSES,
    ActivitySense,
)
from raci_desktop.analysis.guess.lexicon import Lexicon


@cache
def activity_lexicon() -> Lexicon[ActivitySense]:
    """Return the words of all languages at once: sheets mix them.

    They are loaded when a name is first guessed, so that starting does not wait for them.
    """
    from raci_desktop.analysis.guess import activity_words_de as de
    from raci_desktop.analysis.guess import activity_words_en as en
    from raci_desktop.analysis.guess import activity_words_es as es
    from raci_desktop.analysis.guess import activity_words_fr as fr
    from raci_desktop.analysis.guess import activity_words_it_pt as it_pt

    clues = (*en.WORDS, *de.WORDS, *fr.WORDS, *es.WORDS, *it_pt.WORDS)
    return Lexicon(clues, (SERVICE_SENSES, MONEY_SENSES, RISK_SENSES, FUNDING_SENSES))
