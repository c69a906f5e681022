"""The reason of a guess in words: workshops hold it in English, a screen in its language."""

from raci_desktop.analysis.says import worded
from raci_desktop.analysis.trait_words import KIND_WORDS
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_WHOLE = frozenset(
    {
        QT_TRANSLATE_NOOP("Guess", "none of its words is known"),
        QT_TRANSLATE_NOOP("Guess", "names no service"),
        QT_TRANSLATE_NOOP("Guess", "nothing says who pays"),
        QT_TRANSLATE_NOOP("Guess", "foundational systems are usually paid from operations opex"),
        QT_TRANSLATE_NOOP("Guess", "leads operations"),
        QT_TRANSLATE_NOOP("Guess", "leads product"),
        QT_TRANSLATE_NOOP("Guess", "leads delivery"),
    }
)
_KINDS: dict[str, str] = {kind.value: words for kind, words in KIND_WORDS.items()}
_GROUP, _SAYS, _KIND = "its group ", "says ", "kind: "


def reason_words(reason: str) -> str:
    """Return the reason of a guess in the language chosen; one of another program as it is."""
    if reason in _WHOLE:
        return translate("Guess", reason)
    if reason.startswith(_GROUP):
        within = reason_words(reason.removeprefix(_GROUP))
        return translate("Guess", "its group {reason}").format(reason=within)
    if reason.startswith(_SAYS):
        words = translate("Guess", "says {words}")
        return words.format(words=reason.removeprefix(_SAYS))
    kind = _KINDS.get(reason.removeprefix(_KIND)) if reason.startswith(_KIND) else None
    if kind is None:
        return reason
    return translate("Guess", "kind: {kind}").format(kind=worded(kind))
