"""Which letters a sheet uses, from its legend, its titles and the letters themselves."""

import re
from collections import Counter
from collections.abc import Iterable

from raci_desktop.domain.letters import Letter
from raci_desktop.exchange.cells import CellReading
from raci_desktop.exchange.legend import Legend, legend_letters
from raci_desktop.exchange.scheme import DACI_SCHEME, RACI_SCHEME, RASCI_SCHEME, Scheme
from raci_desktop.exchange.text import LOOK_ALIKES
from raci_desktop.exchange.words import names_other_meaning

_NAMES = {
    "RASCI": re.compile(r"\b(?:RASCI|RASIC|ARSCI|RSCI)\b", re.IGNORECASE),
    "RACI-VS": re.compile(r"\b(?:RACI[- ]?VS|VS[- ]?RACI)\b", re.IGNORECASE),
    "DACI": re.compile(r"\bDACI\b"),
    "RAPID": re.compile(r"\bRAPID\b"),
    "PARIS": re.compile(r"\bPARIS\b"),
    "PACSI": re.compile(r"\bPACSI\b"),
    "CAIRO": re.compile(r"\b(?:CAIRO|RACIO)\b"),
}
Cells = list[tuple[str, CellReading]]
"""Texts of cells that look like letters, and how they read."""

_BASE = dict(RACI_SCHEME.pairs)
_SURE = 3


def detect_scheme(legend: Legend, texts: Iterable[str], cells: Cells) -> Scheme:
    """Return the letters of a sheet; a symbol the sheet gives another meaning is left out."""
    explained = _explained(legend)
    symbols = _symbols(cells)
    named = _named(texts)
    if _is_daci(explained, symbols, named):
        return Scheme("DACI", DACI_SCHEME.pairs, bool(explained))
    pairs = dict(_BASE)
    if len(explained) >= _SURE:
        pairs = _by_legend(explained)
    elif _supports(symbols, named, explained):
        pairs["S"] = Letter.SUPPORTS
    return Scheme(_name(pairs, symbols, named), tuple(pairs.items()), bool(explained))


def _explained(legend: Legend) -> dict[str, Letter | None]:
    """Return the explained symbols; a RACI letter in odd words still means what it does."""
    found: dict[str, Letter | None] = {}
    texts = dict(reversed(legend.pairs))
    for symbol, letter in legend_letters(legend).items():
        usual = _BASE.get(symbol.translate(LOOK_ALIKES))
        strange = names_other_meaning(texts.get(symbol, ""))
        found[symbol] = letter or (None if strange else usual)
    return found


def _by_legend(explained: dict[str, Letter | None]) -> dict[str, Letter]:
    known = {symbol: letter for symbol, letter in explained.items() if letter}
    for symbol, letter in _BASE.items():
        if symbol not in explained and letter not in known.values():
            known[symbol] = letter
    return known


def _symbols(cells: Cells) -> Counter[str]:
    """Count the letters; "SA" and "IS" are left out: they may be somebody's initials."""
    counts: Counter[str] = Counter()
    for text, reading in cells:
        if reading.by_word or (len(reading.marks) > 1 and text.strip().isalpha()):
            continue
        counts.update(mark.raw or mark.letter.value for mark in reading.marks)
    return counts


def _named(texts: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for text in texts:
        if len(text) < 2_000:
            found.update(name for name, pattern in _NAMES.items() if pattern.search(text))
    return found


def _is_daci(explained: dict[str, Letter | None], symbols: Counter[str], named: set[str]) -> bool:
    if explained:
        return "D" in explained and "R" not in explained and "A" in explained
    return symbols["D"] > 0 and symbols["R"] == 0 and ("DACI" in named or symbols["D"] >= _SURE)


def _supports(symbols: Counter[str], named: set[str], explained: dict[str, Letter | None]) -> bool:
    if "S" in explained:
        return explained["S"] is Letter.SUPPORTS
    if "RASCI" in named:
        return True
    return symbols["S"] >= 2 and symbols["V"] == 0 and not named & {"RACI-VS", "PACSI", "PARIS"}


def _name(pairs: dict[str, Letter], symbols: Counter[str], named: set[str]) -> str:
    if Letter.SUPPORTS in pairs.values():
        return "RASCI"
    if symbols["V"] and (symbols["S"] or "RACI-VS" in named):
        return "RACI-VS"
    if symbols["O"] and "CAIRO" in named:
        return "CAIRO"
    others = [name for name in ("RAPID", "PARIS", "PACSI") if name in named]
    return others[0] if others and set(pairs.values()) != set(_BASE.values()) else "RACI"


DEFAULT_SCHEME = RASCI_SCHEME
"""Letters assumed while looking for matrices; the sheet's own scheme reads the cells."""
