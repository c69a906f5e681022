"""The words for the letters' meanings in the languages that sheets are written in.

Words are compared without accents and case (`text.plain`). English, French, Spanish, Portuguese,
Italian, German, Dutch, Polish and Russian.
"""

import re
from functools import lru_cache

from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.text import plain

_STEMS: dict[Letter, str] = {
    Letter.RESPONSIBLE: (
        r"responsib(?:le|les)|responsable|responsables|responsavel|responsaveis"
        r"|responsabile|responsabili|responsaveis|resp"
        r"|realisat(?:eur|rice|ion)s?|realise(?:r|nt)?|realizador(?:a|es)?|realiza[rn]?"
        r"|execut(?:or|ora|es|er|e|a|ant|ante|ants|ar)s?|ejecut(?:or|ora|a|ar|ante|ores)"
        r"|exec|encargad[oa]s?|esecutore|esegue|doer|does(?: the work)?"
        r"|(?:durchfuhrungs)?verantwortlich(?:er|e|keit)?|durchfuhr(?:ung|end|ender|t)"
        r"|ausfuhr(?:ung|end|ender|t)|zustandig(?:er|e)?|umsetz(?:ung|er|end)"
        r"|verantwoordelijk(?:e)?|uitvoer(?:der|end)"
        r"|odpowiedzialn[yae]|wykonawca"
        r"|ответственн(?:ыи|ая|ое|ые)|ответствен(?:ен|на)?|исполнител[ьия]|исполняет"
        r"|выполняет"
    ),
    Letter.ACCOUNTABLE: (
        r"accountable|approv(?:er|ers|es|e)|approbat(?:eur|rice|ion)s?"
        r"|approuve(?:r|ur)?|autorite|autoridad|autoridade|aprobador(?:a|es)?|aprueba"
        r"|aprovador(?:a|es)?|aprova(?:r|cao)?|redevable|rend(?:re)? (?:des )?comptes?"
        r"|rind[ea] cuentas|rendicion de cuentas|rendir cuentas|garant(?:e)?"
        r"|prestador(?:a)? de contas|presta(?:r)? contas"
        r"|responsavel final|responsable final|responsable ultimo|imputab(?:le|ile)"
        r"|responsab(?:le|ile) de rendir cuentas|responsavel por prestar contas"
        r"|rechenschafts?pflichtig(?:er|e)?|gesamtverantwort(?:lich|licher|ung)|genehmig(?:er|ung|t)"
        r"|ergebnisverantwort(?:lich|ung)|haftend|approvatore|approva|accountabile"
        r"|eindverantwoordelijk(?:e)?|aansprakelijk|zatwierdzajac[ya]|rozliczan[ya]"
        r"|утверждающ(?:ии|ая|ее)|утверждает|подотчетн(?:ыи|ая|ое)|подотчетен|согласующ(?:ии|ая)"
        r"|несет ответственность|несущии ответственность|отчитывается"
    ),
    Letter.SUPPORTS: (
        r"support(?:s|ive|er|ers|ing|ed)?|soutien|soutient|appui|apoyo|apoya|soporte|suporte"
        r"|apoio|apoia|apoiador|supporto|supporta"
        r"|unterstutz(?:t|ung|er|end|ender)|ondersteun(?:t|end|er|ing)|wspierajac[ya]|wsparcie"
        r"|поддерживает|поддерживающ(?:ии|ая)|поддержка|помогает|помощник"
    ),
    Letter.CONSULTED: (
        r"consult(?:ed|s|ing|ation|ant|e|ee|es|ees|er|ado|ada|ados|adas|ato|ata|ati|eur|or|ar|iva)?"
        r"|konsult(?:iert|ierter|ation|ierend|owany|owana)|berat(?:en|end|ender|er|ung)"
        r"|zu konsultieren|mitwirkend|geconsulteerd|geraadpleegd|raadplegen"
        r"|contributors?|contributes|a consulter"
        r"|консультир(?:ует|ующии|уемыи|уемая|уется|уют)|консультант|консультируют(?:ся)?"
        r"|консультации"
    ),
    Letter.INFORMED: (
        r"inform(?:ed|s|e|ee|es|ees|er|ado|ada|ados|adas|ato|ata|ati|iert|ierter|ieren|ar|ation)?"
        r"|a informer|zu informieren|geinformeerd|informowan[ya]|poinformowan[ya]|notified"
        r"|информир(?:уется|уемыи|уемая|ован|ованныи|ует|уют)|уведомля(?:ется|емыи)|осведомлен"
        r"|наблюдатель"
    ),
}

_WORDS = {letter: re.compile(rf"(?:{stems})") for letter, stems in _STEMS.items()}
_STARTS = {letter: re.compile(rf"(?:{stems})(?![^\W\d_])") for letter, stems in _STEMS.items()}
_ENDING = re.compile(r"(?<=[^\W\d_]{3})(?:\((?:e|a|o|s|es|as|os|ое|ая|ыи)\)|/(?:e|a|o|as|os|es))")
_TRIM = " .:;,*!-–—=\"'"

# Words of neighbouring schemes: the letter does not mean what it means in RACI.
_OTHERS = re.compile(
    r"recommend\w*|agree\w*|review\w*|input\w*|perform\w*|suggest\w*|control\w*|decid\w*|decision"
    r"|particip\w*|quality\w*|omitted|out of (?:the )?loop|sign\w*|verif\w*|validat\w*"
    r"|co-?ordinat\w*|facilitat\w*|delegat\w*|helps?|helper|observ\w*|owner|driver\w*"
)


@lru_cache(maxsize=20_000)
def meaning_of(text: str) -> Letter | None:
    """Return the meaning whose word the whole text is, or None ("Consulté(e)" is consulted)."""
    word = _ENDING.sub("", plain(text)).strip(_TRIM)
    return next((letter for letter, stem in _WORDS.items() if stem.fullmatch(word)), None)


@lru_cache(maxsize=20_000)
def starts_with_meaning(text: str) -> Letter | None:
    """Return the meaning whose word the text begins with ("Responsible for delivery")."""
    words = _ENDING.sub("", plain(text)).lstrip(_TRIM + "(")
    # "Accountable" before "Responsible": "responsable final" is accountable, "responsable" not.
    order = (Letter.ACCOUNTABLE, Letter.RESPONSIBLE, *(_STARTS.keys() - _FIRST))
    return next((letter for letter in order if _STARTS[letter].match(words)), None)


_FIRST = {Letter.ACCOUNTABLE, Letter.RESPONSIBLE}


def meanings_in(text: str) -> set[Letter]:
    """Return the meanings whose words stand anywhere in the text."""
    words = plain(text)
    return {letter for letter, stem in _ANYWHERE.items() if stem.search(words)}


_ANYWHERE = {
    letter: re.compile(rf"(?<![^\W\d_])(?:{stems})(?![^\W\d_])") for letter, stems in _STEMS.items()
}


def names_other_meaning(text: str) -> bool:
    """Return whether a legend text begins with a word of another scheme ("Recommends")."""
    return _OTHERS.match(plain(text).lstrip(_TRIM)) is not None


_NAMES = re.compile(
    r"responsab|responsib|responsav|accountab|consult(?:ed|e|ee|ado|ada|ato)\b|support"
    r"|inform(?:ed|e|ee|ado|ada|ato)\b|rechenschaft|konsultiert|informiert|verantwortlich|ответствен"
    r"|утвержда|подотчет|консульт|информир|aprobador|aprovador|approbateur|approver|autori"
)


def is_letter_name(text: str) -> bool:
    """Return whether a text is what a letter is called, not a verb ("Approves") like a remark."""
    return _NAMES.match(plain(text).lstrip(_TRIM)) is not None
