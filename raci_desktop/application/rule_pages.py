"""The page of a rule in the language chosen: a translated file where there is one, else English.

A translated page lies in ``translations/pages_<language>/<CODE>.txt`` of the resources, in UTF-8
and laid out as the rule's docstring: the heading, a blank line, then blocks that begin with the
English keys (``What:``, ``Why:``, ``Fails:``, ``Passes:``, ``What to do:``, ``Source:``,
``Thresholds:``), with letters and scopes as in English. Keys are translated where they are shown.
"""

from pathlib import Path

from raci_desktop.analysis.rule import AnyRule
from raci_desktop.domain.translation import ENGLISH, QT_TRANSLATE_NOOP, language, translate
from raci_desktop.paths import resource

KEYS = (
    QT_TRANSLATE_NOOP("RulePage", "What"),
    QT_TRANSLATE_NOOP("RulePage", "Why"),
    QT_TRANSLATE_NOOP("RulePage", "Fails"),
    QT_TRANSLATE_NOOP("RulePage", "Passes"),
    QT_TRANSLATE_NOOP("RulePage", "What to do"),
    QT_TRANSLATE_NOOP("RulePage", "Source"),
    QT_TRANSLATE_NOOP("RulePage", "Thresholds"),
)
"""The words a paragraph of a page may begin with, before a colon."""


def page_text(rule: AnyRule, folder: Path | None = None) -> str:
    """Return the page of a rule as text.

    ``folder`` holds the folders of translated pages, the shipped one unless another is given. A
    page that is missing, empty or no text stays English: what a rule says matters more.
    """
    if language() == ENGLISH:
        return rule.page
    pages = (folder or resource("translations")) / f"pages_{language()}"
    try:
        return (pages / f"{rule.code}.txt").read_text(encoding="utf-8").strip() or rule.page
    except (OSError, UnicodeDecodeError):
        return rule.page


def labelled(paragraph: str) -> str:
    """Return a paragraph of a page with its key in the language chosen."""
    key, colon, text = paragraph.partition(": ")
    if not colon or key not in KEYS:
        return paragraph
    return translate("RulePage", "{key}: {text}").format(key=translate("RulePage", key), text=text)
