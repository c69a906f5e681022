"""Letters by their meaning, and the letter sets that give them symbols, names, definitions.

Rules read the meaning (``Letter``); a workshop's ``LetterSet`` decides what is shown. Under
DACI the meaning "responsible" is shown as D (driver).
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate


class Letter(StrEnum):
    """What a mark means; the value is the RASCI letter and the stored code."""

    RESPONSIBLE = "R"
    ACCOUNTABLE = "A"
    SUPPORTS = "S"
    CONSULTED = "C"
    INFORMED = "I"
    UNREAD = "?"


LETTER_ORDER: tuple[Letter, ...] = tuple(Letter)
"""The order in which the letters of one cell are written: R A S C I, then unread text."""

RANK: dict[Letter, int] = {letter: rank for rank, letter in enumerate(LETTER_ORDER)}


@dataclass(frozen=True, slots=True)
class LetterDefinition:
    """How one meaning is written, called and defined in a workshop."""

    letter: Letter
    symbol: str
    name: str
    definition: str
    hint: str
    """Two or three words for the letter tray: "one owner", "does it"."""


@dataclass(frozen=True, slots=True)
class LetterSet:
    """The letters a workshop may place, in the order of the tray."""

    name: str
    definitions: tuple[LetterDefinition, ...]

    def definition(self, letter: Letter) -> LetterDefinition | None:
        """Return the definition of a meaning, or None when the set lacks it."""
        return next((d for d in self.definitions if d.letter is letter), None)

    def symbol(self, letter: Letter) -> str:
        """Return what is shown for a meaning; a meaning outside the set shows its RASCI letter."""
        found = self.definition(letter)
        return found.symbol if found else letter.value

    def letter_for(self, symbol: str) -> Letter | None:
        """Return the meaning of a symbol (any case), or None when the set has no such symbol."""
        wanted = symbol.upper()
        return next((d.letter for d in self.definitions if d.symbol == wanted), None)


_A = LetterDefinition(
    Letter.ACCOUNTABLE,
    "A",
    QT_TRANSLATE_NOOP("Letters", "Accountable"),
    QT_TRANSLATE_NOOP("Letters", "Answers for the outcome; one per scope."),
    QT_TRANSLATE_NOOP("Letters", "one owner"),
)
_R = LetterDefinition(
    Letter.RESPONSIBLE,
    "R",
    QT_TRANSLATE_NOOP("Letters", "Responsible"),
    QT_TRANSLATE_NOOP("Letters", "Does the work."),
    QT_TRANSLATE_NOOP("Letters", "does it"),
)
_C = LetterDefinition(
    Letter.CONSULTED,
    "C",
    QT_TRANSLATE_NOOP("Letters", "Consulted"),
    QT_TRANSLATE_NOOP("Letters", "Gives an opinion before."),
    QT_TRANSLATE_NOOP("Letters", "asked before"),
)
_I = LetterDefinition(
    Letter.INFORMED,
    "I",
    QT_TRANSLATE_NOOP("Letters", "Informed"),
    QT_TRANSLATE_NOOP("Letters", "Is told after."),
    QT_TRANSLATE_NOOP("Letters", "told after"),
)
_S = LetterDefinition(
    Letter.SUPPORTS,
    "S",
    QT_TRANSLATE_NOOP("Letters", "Supports"),
    QT_TRANSLATE_NOOP("Letters", "Lends hands to whoever does the work."),
    QT_TRANSLATE_NOOP("Letters", "lends hands"),
)

RACI = LetterSet("RACI", (_A, _R, _C, _I))
RASCI = LetterSet("RASCI", (_A, _R, _C, _I, _S))
DACI = LetterSet(
    "DACI",
    (
        LetterDefinition(
            Letter.ACCOUNTABLE,
            "A",
            QT_TRANSLATE_NOOP("Letters", "Approver"),
            QT_TRANSLATE_NOOP("Letters", "Decides; one per scope."),
            QT_TRANSLATE_NOOP("Letters", "one owner"),
        ),
        LetterDefinition(
            Letter.RESPONSIBLE,
            "D",
            QT_TRANSLATE_NOOP("Letters", "Driver"),
            QT_TRANSLATE_NOOP("Letters", "Brings the decision about."),
            QT_TRANSLATE_NOOP("Letters", "drives it"),
        ),
        LetterDefinition(
            Letter.CONSULTED,
            "C",
            QT_TRANSLATE_NOOP("Letters", "Contributor"),
            QT_TRANSLATE_NOOP("Letters", "Gives an opinion before."),
            QT_TRANSLATE_NOOP("Letters", "asked before"),
        ),
        _I,
    ),
)

LETTER_SETS: dict[str, LetterSet] = {s.name: s for s in (RACI, RASCI, DACI)}


def in_words(definition: LetterDefinition) -> LetterDefinition:
    """Return a definition as it is shown: our own words in the language of the window.

    Workshops hold the English words, so that they read alike in every language; words the room
    wrote itself are no text of ours, and stay as they are.
    """
    return replace(
        definition,
        name=_shown(definition.name),
        definition=_shown(definition.definition),
        hint=_shown(definition.hint),
    )


def _shown(text: str) -> str:
    return translate("Letters", text) if text else ""
