"""How a rule weighs, as its settings say it: a severity by its id, or off."""

from raci_desktop.analysis.finding import Severity
from raci_desktop.application import severity_words
from raci_desktop.domain.translation import translate


def severity_name(word: str) -> str:
    """Return the name of a severity by its id: "Blocker". Raises KeyError for another word."""
    return severity_words.severity_name(Severity[word.upper()])


def weight_words(word: str) -> str:
    """Return how a rule weighs, by the id of its severity or "off". Raises KeyError for others."""
    if word == "off":
        return translate("Severity", "off")
    return severity_words.severity_within(Severity[word.upper()])
