"""Exports in another language: no English is left but what people wrote themselves."""

from io import BytesIO

import openpyxl
import pypdf
import pytest

from raci_desktop.exchange.workbook import fill_workbook
from raci_desktop.reports.handout import handout_of
from raci_desktop.reports.pdf import draw_handout
from tests.reports.build import recorded, request, sample
from tests.support.marked import blotted, left_english, own_words

REQUESTS = {"sample": request(sample()), "recorded": request(recorded())}


@pytest.mark.parametrize("name", ["sample", "recorded"])
def test_no_english_is_left_in_a_handout(name: str) -> None:
    asked = REQUESTS[name]
    stream = BytesIO()
    with blotted():
        draw_handout(handout_of(asked), stream)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(stream).pages)
    assert left_english(text, own_words(asked)) == set()


@pytest.mark.parametrize("name", ["sample", "recorded"])
def test_no_english_is_left_in_a_workbook(name: str) -> None:
    asked = REQUESTS[name]
    stream = BytesIO()
    with blotted():
        fill_workbook(asked, stream)
    book = openpyxl.load_workbook(stream)
    cells = (cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
    text = "\n".join([*book.sheetnames, *(value for value in cells if isinstance(value, str))])
    assert left_english(text, own_words(asked)) == set()
