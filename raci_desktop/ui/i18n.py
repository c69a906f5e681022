"""The language of the window: which there are, and switching between them while it runs.

Text is marked with ``translate`` everywhere; here Qt's translators are installed and injected.
Windows are then made anew (``rebuilding``); what outlives that, such as an open dialog, hears of
it by ``QEvent.LanguageChange``.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from raci_desktop.domain.translation import translate, use_translator
from raci_desktop.paths import resource

ENGLISH = "en"
SYSTEM = "system"
LANGUAGES: tuple[tuple[str, str], ...] = ((ENGLISH, "English"), ("de", "Deutsch"))
"""Code and own name of every language shipped; a language is called what it calls itself."""
FOLDER = "translations"


class LanguageError(Exception):
    """A translation that should be shipped cannot be read; the text is one sentence."""


def resolved(setting: str, system: str = "") -> str:
    """Return the code of the language to show for a setting; English for what is not shipped.

    ``system`` is the system's locale name such as "de_AT", asked of Qt when empty.
    """
    wanted = (system or QLocale.system().name()).split("_")[0] if setting == SYSTEM else setting
    return wanted if wanted in dict(LANGUAGES) else ENGLISH


class Language:
    """Holds the translators in force; one for the whole program."""

    def __init__(self) -> None:
        """Begin in English, which needs no translator."""
        self.code = ENGLISH
        self._installed: list[QTranslator] = []

    def choose(self, setting: str) -> None:
        """Show everything in a language from now on. Raises LanguageError; nothing changes then."""
        code = resolved(setting)
        if code == self.code:
            return
        translators = [] if code == ENGLISH else _translators(code)
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self.code, self._installed = code, translators
        # A new one each time: what is remembered of words goes by who translated them.
        use_translator(partial(_qt_translation) if translators else None, code)
        for new in translators:
            QCoreApplication.installTranslator(new)


def _translators(code: str) -> list[QTranslator]:
    """Return Qt's own translation, where it has one, and ours, which counts first."""
    ours, qts = QTranslator(), QTranslator()
    path = resource(FOLDER, f"raci_{code}.qm")
    if not ours.load(str(path)):
        words = translate(
            "Settings", "The translation {file} cannot be read; please install again."
        )
        raise LanguageError(words.format(file=path.name))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [qts, ours] if qts.load(f"qtbase_{code}", folder) else [ours]


def _qt_translation(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text)
