"""The text of an SVG made readable elsewhere: common fonts, and the width each text had here.

Qt writes the families this program brings, which other computers lack. Another font is wider or
narrower, so every text says how long it is, and whoever shows it fits the letters to that.
"""

import re
from html import unescape

from PySide6.QtGui import QFont, QFontMetricsF

_TEXT = re.compile(
    r'font-family="(?P<families>RACI [^"]*)" font-size="(?P<size>[\d.]+)" '
    r'font-weight="(?P<weight>\d+)"(?P<rest>[^>]*)>(?P<text>[^<]*)</text>'
)
_OWN = re.compile(r'font-family="RACI [^"]*"')
_COMMON = "font-family=\"Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif\""


def with_common_fonts(svg: bytes) -> bytes:
    """Return an SVG as Qt writes it with fonts other computers have, and lengths of its texts."""
    sized = _TEXT.sub(_fitted, svg.decode())
    return _OWN.sub(_COMMON, sized).encode()


def _fitted(found: re.Match[str]) -> str:
    font = QFont()
    font.setFamilies(found["families"].split(","))
    font.setPixelSize(round(float(found["size"])))
    font.setWeight(QFont.Weight(int(found["weight"])))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    length = QFontMetricsF(font).horizontalAdvance(unescape(found["text"]))
    return (
        f'{_COMMON} font-size="{found["size"]}" font-weight="{found["weight"]}" '
        f'textLength="{length:.1f}" lengthAdjust="spacingAndGlyphs"'
        f"{found['rest']}>{found['text']}</text>"
    )
