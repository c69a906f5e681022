"""What the severities of findings are called on screen, by their ids."""

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "blocker": QT_TRANSLATE_NOOP("Severity", "Blocker"),
    "warning": QT_TRANSLATE_NOOP("Severity", "Warning"),
    "note": QT_TRANSLATE_NOOP("Severity", "Note"),
}
_WEIGHTS = {
    "blocker": QT_TRANSLATE_NOOP("Severity", "blocker"),
    "warning": QT_TRANSLATE_NOOP("Severity", "warning"),
    "note": QT_TRANSLATE_NOOP("Severity", "note"),
    "off": QT_TRANSLATE_NOOP("Severity", "off"),
}


def severity_name(word: str) -> str:
    """Return the name of a severity by its id: "Blocker". Raises KeyError for another word."""
    return translate("Severity", _NAMES[word])


def weight_words(word: str) -> str:
    """Return how a rule weighs, by the id of its severity or "off". Raises KeyError for others."""
    return translate("Severity", _WEIGHTS[word])
