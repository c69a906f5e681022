"""The shipped fonts: licensed, embeddable, tabular, and a chip I with serifs."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont, QTextLayout
from reportlab.pdfbase.ttfonts import TTFont

from raci_desktop.paths import resource
from raci_desktop.ui import fonts
from raci_desktop.ui.tokens import TYPE

pytestmark = pytest.mark.usefixtures("qapp")

FOLDER = resource("fonts")


def test_every_font_file_is_registered_and_qt_takes_it() -> None:
    assert sorted(fonts.FILES) == sorted(path.name for path in FOLDER.glob("*.ttf"))
    assert fonts.load() == ()


def test_the_licences_are_beside_the_fonts() -> None:
    for source in ("Inter", "Noto-arabic", "Noto-devanagari", "Noto-hebrew", "Noto-thai"):
        assert "SIL OPEN FONT LICENSE" in (FOLDER / f"OFL-{source}.txt").read_text().upper()


def test_the_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 6_000_000


@pytest.mark.parametrize("name", fonts.FILES)
def test_a_pdf_can_embed_each(name: str) -> None:
    font = TTFont(Path(name).stem, str(FOLDER / name))
    assert font.stringWidth("1", 10) > 0


@pytest.mark.parametrize("name", [name for name in fonts.FILES if "Inter" in name])
def test_figures_are_tabular_without_a_feature(name: str) -> None:
    font = TTFont(Path(name).stem, str(FOLDER / name))
    assert len({round(font.stringWidth(digit, 100), 3) for digit in "0123456789"}) == 1


def test_the_chip_i_is_wider_than_the_text_i() -> None:
    chip, text = QRawFont.fromFont(fonts.chip_font(100)), QRawFont.fromFont(fonts.sized(20, 700))
    text.setPixelSize(100)
    widths = [raw.boundingRect(raw.glyphIndexesForString("I")[0]).width() for raw in (chip, text)]
    assert widths[0] > 1.5 * widths[1]


@pytest.mark.parametrize(("weight", "style"), [(400, "Regular"), (500, "Medium"),
                                              (600, "SemiBold"), (700, "Bold")])  # fmt: skip
def test_each_weight_is_a_cut_of_its_own(weight: int, style: str) -> None:
    raw = QRawFont.fromFont(fonts.sized(14, weight))
    assert (raw.familyName(), raw.styleName()) == (fonts.TEXT, style)


def test_large_headlines_take_the_display_cut() -> None:
    assert QFontInfo(fonts.styled(TYPE.page_title)).family() == fonts.DISPLAY
    assert QFontInfo(fonts.styled(TYPE.body)).family() == fonts.TEXT


def test_half_sizes_are_rounded_up() -> None:
    assert [fonts.whole_px(size) for size in (0, 10.5, 12.4, 12.5, 13)] == [1, 11, 12, 13, 13]


@pytest.mark.parametrize(("text", "family"), [("שלום", "RACI Hebrew"), ("مرحبا", "RACI Arabic"),
    ("นโยบาย", "RACI Thai"), ("नमस्ते", "RACI Devanagari"), ("Ελλάδα Киев", fonts.TEXT)])  # fmt: skip
def test_other_scripts_have_a_font(text: str, family: str) -> None:
    layout = QTextLayout(text, fonts.app_font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {family}


def test_a_font_is_the_callers_own() -> None:
    mine = fonts.app_font()
    mine.setPixelSize(40)
    assert fonts.app_font().pixelSize() == TYPE.body.size
    assert QFontMetricsF(fonts.app_font()).height() < 40
