"""From the bytes of a text file to text: the encodings that spreadsheets really write."""

import codecs
import re

from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.translation import translate
from raci_desktop.exchange import safety
from raci_desktop.exchange.text import strip_controls

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HIGH_RUN = re.compile(rb"[\xc0-\xff\xa8\xb8]{3,}")
_HIGH = re.compile(rb"[\x80-\xff]")


def decode(data: bytes, name: str) -> str:
    """Return the text of a file in UTF-8, UTF-16, Windows-1252 or Windows-1251."""
    if len(data) > safety.MAX_TEXT:
        raise SheetUnreadableError(
            translate(
                "Import", "{name} is too long for a sheet; cut out the part with the matrix."
            ).format(name=name)
        )
    text = _decode(data)
    if text is None or text.count("\x00") or _unprintable(text):
        raise SheetUnreadableError(
            translate(
                "Import",
                "{name} is neither a workbook nor a text file; save the sheet as .xlsx or CSV.",
            ).format(name=name)
        )
    return strip_controls(text)


def _decode(data: bytes) -> str | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data, encoding)
    nulls = data[:2000].count(b"\x00")
    if nulls > len(data[:2000]) // 4:
        return _strict(data, "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be")
    return _strict(data, "utf-8") or _strict(data, _code_page(data)) or _strict(data, "latin-1")


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _code_page(data: bytes) -> str:
    """Choose Cyrillic when the high bytes form whole words, as they do in no Western text."""
    high = len(_HIGH.findall(data))
    in_words = sum(len(run) for run in _HIGH_RUN.findall(data))
    return "cp1251" if in_words * 2 > high else "cp1252"


def _unprintable(text: str) -> bool:
    sample = text[:4000]
    strange = sum(1 for c in sample if ord(c) < 32 and c not in "\t\n\r\f\v")
    return strange * 10 > len(sample)
