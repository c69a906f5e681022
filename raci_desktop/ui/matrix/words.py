"""Cells in words: for screen readers, tooltips and plain text."""

from functools import reduce

from raci_desktop.domain.activities import Activity
from raci_desktop.domain.letters import LetterSet, in_words
from raci_desktop.domain.matrix import Cell, Mark
from raci_desktop.domain.traits import Funding
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

_CAPTION_SUFFIX = "-funded"
_FUNDING_WORDS = {
    Funding.PRODUCT: QT_TRANSLATE_NOOP("Funding", "product"),
    Funding.IT: QT_TRANSLATE_NOOP("Funding", "IT"),
    Funding.OPEX: QT_TRANSLATE_NOOP("Funding", "opex"),
}


def caption(scope: str) -> str:
    """Return the caption of a scope under a chip: "product" for "product-funded"."""
    return scope.removesuffix(_CAPTION_SUFFIX)


def cell_text(cell: Cell, letters: LetterSet) -> str:
    """Return a cell as it is written in sheets: "A · product-funded / R"."""
    return " / ".join(_mark_text(mark, letters) for mark in cell.marks)


def _mark_text(mark: Mark, letters: LetterSet) -> str:
    symbol = mark.raw or letters.symbol(mark.letter)
    return f"{symbol} · {mark.scope}" if mark.scope else symbol


def cell_words(cell: Cell, letters: LetterSet) -> str:
    """Return a cell in words: "Accountable, product-funded; Responsible", or "Empty"."""
    return "; ".join(_mark_words(mark, letters) for mark in cell.marks) or translate(
        "Matrix", "Empty"
    )


def _mark_words(mark: Mark, letters: LetterSet) -> str:
    known = letters.definition(mark.letter)
    if known is None:
        name = translate("Matrix", "Unread text {text}").format(text=mark.raw)
    else:
        name = in_words(known).name
    return f"{name}, {mark.scope}" if mark.scope else name


def funding_words(activity: Activity) -> str:
    """Return the quiet line under an activity: "product- and IT-funded", or nothing."""
    budgets = [f for f in Funding if f in activity.funding.value]
    names = [translate("Funding", _FUNDING_WORDS[f]) for f in budgets]
    if not names:
        return ""
    both = translate("Funding", "{first}- and {second}")
    joined = reduce(lambda first, second: both.format(first=first, second=second), names)
    return translate("Funding", "{budgets}-funded").format(budgets=joined)
