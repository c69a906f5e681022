"""Every language shipped is whole: no text missing, every field kept, every page readable."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from raci_desktop.analysis.catalogue import RULES
from raci_desktop.analysis.rule import AnyRule
from raci_desktop.application.rule_pages import KEYS
from raci_desktop.ui.actions import ACTIONS, MENUS
from raci_desktop.ui.i18n import ENGLISH, LANGUAGES

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "translations"
CODES = [code for code, _ in LANGUAGES if code != ENGLISH]
_FIELD = re.compile(r"\{([^{}]*)\}")


def messages(code: str) -> Iterator[tuple[str, str, str]]:
    """Yield context, English text and translation."""
    root = ElementTree.parse(FOLDER / f"raci_{code}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            texts = message.findtext("source") or "", message.findtext("translation") or ""
            yield context.findtext("name") or "", *texts


def fields(text: str) -> Counter[str]:
    """Return the names of the fields, and how each is said save for the words of a count."""
    return Counter(one.partition("|")[0].partition(":")[0] for one in _FIELD.findall(text))


def test_the_translations_hold_the_texts_of_the_program() -> None:
    """Compare with what ``make translations`` would make of the sources as they are."""
    done = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "translations.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("code", CODES)
def test_a_translation_keeps_every_field(code: str) -> None:
    differing = [
        f"{context}: {source!r} → {translation!r}"
        for context, source, translation in messages(code)
        if set(fields(source)) != set(fields(translation))
    ]
    assert not differing


@pytest.mark.parametrize("code", CODES)
def test_a_count_has_two_forms(code: str) -> None:
    for context, source, translation in messages(code):
        for said in (source, translation):
            for one in _FIELD.findall(said):
                assert one.count("|") <= 1, (context, said)
        assert source.count("|") == translation.count("|"), (context, source, translation)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("menu", MENUS)
def test_no_letter_chooses_two_entries_of_a_menu(code: str, menu: str) -> None:
    words = {source: text for context, source, text in messages(code) if context == "Actions"}
    entries = [words[spec.text] for spec in ACTIONS if spec.menu == menu and spec.text]
    letters = Counter(entry[entry.index("&") + 1].lower() for entry in entries if "&" in entry)
    english = Counter(
        spec.text[spec.text.index("&") + 1].lower()
        for spec in ACTIONS
        if spec.menu == menu and "&" in spec.text
    )
    # A long menu may run out of letters; a translation repeats none more often than English.
    assert max(letters.values(), default=1) <= max(1, *english.values(), 2), entries


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("rule", {rule.code: rule for rule in RULES}.values(), ids=lambda r: r.code)
def test_a_page_has_the_paragraphs_of_the_english_one(code: str, rule: AnyRule) -> None:
    page = (FOLDER / f"pages_{code}" / f"{rule.code}.txt").read_text(encoding="utf-8")
    assert keys(page) == keys(rule.page)
    assert page.splitlines()[0].startswith(f"{rule.code} · ")


def keys(page: str) -> list[str]:
    """Return the keys of a page's paragraphs, in order."""
    heads = (line.partition(":")[0] for line in page.splitlines())
    return [head for head in heads if head in KEYS]
