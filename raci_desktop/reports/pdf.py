"""Writing the handout as a PDF of landscape A4 pages."""

from pathlib import Path
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from raci_desktop.application.ports import ExportRequest
from raci_desktop.application.safe_write import write_safely
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate
from raci_desktop.reports.handout import handout_of
from raci_desktop.reports.pages import plan_pages
from raci_desktop.reports.pen import Pen
from raci_desktop.reports.style import PAGE_HEIGHT, PAGE_WIDTH
from raci_desktop.reports.values import Handout

_LANGUAGE = QT_TRANSLATE_NOOP("Language", "en-GB")
"""The language of the handout as a PDF names it; its translation is a code, too ("de", "fr")."""
_PRODUCER = "RACI Desktop"


def write_handout(request: ExportRequest, path: Path) -> None:
    """Write the handout of a request to a file, in place of an earlier one.

    Raises ExportError with one sentence; the earlier file is as it was then.
    """
    handout = handout_of(request)
    write_safely(path, lambda stream: draw_handout(handout, stream))


def draw_handout(handout: Handout, stream: BinaryIO) -> None:
    """Draw a handout; the same handout always gives the same bytes."""
    pages = plan_pages(handout)
    settings: Any = rl_config
    settings.useA85 = 0  # streams as bytes: a fifth smaller, and quicker
    canvas: Any = Canvas(
        stream,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        lang=translate("Language", _LANGUAGE),
    )
    _describe(canvas, handout)
    pen = Pen(canvas)
    for number, draw in enumerate(pages, start=1):
        draw(pen, number, len(pages))
        pen.turn_page()
    canvas.save()


def _describe(canvas: Any, handout: Handout) -> None:
    canvas.setTitle(f"{handout.title}: {handout.headline}")
    canvas.setAuthor(handout.author)
    canvas.setSubject(handout.subtitle.replace("  ·  ", ", "))
    canvas.setCreator(_PRODUCER)
    canvas.setProducer(_PRODUCER)
    canvas.setViewerPreference("DisplayDocTitle", "true")
