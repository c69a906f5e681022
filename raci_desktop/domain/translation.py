"""User text in the language of the window: marked everywhere, put into words by what is injected.

``pyside6-lupdate`` collects the text of every call to a function *named* ``translate`` or
``QT_TRANSLATE_NOOP``, so a layer without Qt marks its text here, and the window injects Qt's
translator. Without one (tests, the command line) the text is English as written.

Both arguments must be literals. What varies goes in by ``format`` afterwards, so that a sentence
is translated whole: ``translate("Compare", "{roles} answer for {count}").format(…)``. Text that
depends on a number is two sentences, one for 1 and one for the rest.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]
"""From a context and an English text to the text in the language chosen."""


def _as_written(_context: str, text: str) -> str:
    return text


ENGLISH = "en"
"""The language the text is written in."""

_translator: Translator = _as_written
_language: str = ENGLISH


def use_translator(translator: Translator | None, language: str = ENGLISH) -> None:
    """Choose who translates from now on, into which language; None goes back to English."""
    global _translator, _language
    _translator = translator or _as_written
    _language = language if translator else ENGLISH


def language() -> str:
    """Return the code of the language chosen, such as "de"."""
    return _language


def chosen() -> Translator:
    """Return who translates now; what is remembered of words is remembered with it."""
    return _translator


def translate(context: str, text: str) -> str:
    """Return a text in the language chosen; ``context`` names the screen or part it stands in."""
    return _translator(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - as lupdate wants it
    """Mark a text for translation where it must not be translated yet, and return it as it is.

    For constants of a module: ``translate(context, constant)`` puts them into words when shown.
    """
    return text
