"""Cleaning of text read from sheets: spaces, control characters, Markdown marks, look-alikes."""

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufe0e\ufe0f]")
_IDLE = re.compile(r"[\u00ad\u200b\u2060\ufeff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ESCAPED_CONTROL = re.compile(r"_x00(0[0-8BCEF]|1[0-9A-F]|7F)_", re.IGNORECASE)
_EMPHASIS = re.compile(r"(\*\*\*|\*\*|__|~~|`)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_ITALIC = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]+?)(?<=\S)\1(?![\w*])")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*(?:\s+\"[^\"]*\")?\)")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|sup|sub|span|font|p|div|center)(?:\s[^<>]*)?>", re.IGNORECASE
)

# Capital letters of other alphabets that look like the Latin letters of a RACI sheet.
LOOK_ALIKES = str.maketrans(
    "АВСЕІКМНОРТХЅԚАΑΒΕΖΗΙΚΜΝΟΡΤΧСасіѕоԛ", "ABCEIKMHOPTXSQAABEZHIKMNOPTXCacisoq"
)


def strip_controls(text: str) -> str:
    """Return the text without control characters; newlines and tabs stay."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", _ESCAPED_CONTROL.sub("", text))


def strip_invisible(text: str) -> str:
    """Return the text without characters that show nothing: joiners, marks, soft hyphens."""
    return _INVISIBLE.sub("", strip_controls(text))


def unescaped(text: str) -> str:
    """Return a workbook's text with its escaped underscores as they are: "_x005F_x0041_"."""
    return text.replace("_x005F_", "_")


def fold(text: str) -> str:
    """Return the text with every run of white space, newlines too, as one space."""
    return " ".join(text.split())


def strip_markup(text: str) -> str:
    """Return the text without Markdown emphasis, links, breaks and simple tags."""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    if "](" in text:
        text = _LINK.sub(r"\1", text)
    for _ in range(3):
        if not any(mark in text for mark in "*_`~"):
            break
        text = _ITALIC.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    return text


@lru_cache(maxsize=20_000)
def clean_name(text: str) -> str:
    """Return a role, activity or group name: markup removed, white space folded."""
    return fold(strip_markup(_IDLE.sub("", strip_controls(text))))


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Return a folded, lower-case form without accents, for comparing words."""
    decomposed = unicodedata.normalize("NFKD", strip_invisible(clean_name(text))).casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c))
