"""The first page of the sample's handout as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshops import sample

from raci_desktop.analysis.engine import analyse
from raci_desktop.application.ports import ExportRequest
from raci_desktop.bootstrap import services

if TYPE_CHECKING:
    from pathlib import Path

HANDOUT_DPI = 110


def picture_handout(picture: Path, folder: Path) -> None:
    """Write a picture of the first page; the handout itself goes into the folder."""
    import pypdfium2

    workshop, handout = sample(), folder / "handout.pdf"
    before, after = workshop.first.id, workshop.last.id
    request = ExportRequest(workshop, analyse(workshop).all, before, after)
    services().write_handout(request, handout)
    page = pypdfium2.PdfDocument(handout)[0]
    page.render(scale=HANDOUT_DPI / 72).to_pil().save(picture)
