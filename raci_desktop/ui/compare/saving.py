"""Keeping the comparison: the picture in a file, and picture and ledger on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from raci_desktop.application.ports import ExportError
from raci_desktop.application.safe_write import write_safely
from raci_desktop.domain.translation import translate
from raci_desktop.paths import drafts_folder
from raci_desktop.ui.compare.copying import ledger_mime
from raci_desktop.ui.compare.page import ComparePage
from raci_desktop.ui.compare.picture import WRITERS, ComparisonPicture
from raci_desktop.ui.dialogs.asking import message
from raci_desktop.ui.files import file_name, free_path


def picture_of(page: ComparePage) -> ComparisonPicture:
    """Return the picture of what a page compares, merged even while the blink is on."""
    page.state.hold(False)
    return ComparisonPicture(page.matrix.cells.merged, page.matrix.names.names)


def copy_comparison(page: ComparePage) -> str:
    """Put the picture and, as text and table, the ledger on the clipboard; return what to tell."""
    picture = picture_of(page)
    data = ledger_mime(picture.title, page.ledger.model.lines)
    data.setImageData(picture.image())
    QApplication.clipboard().setMimeData(data)
    return translate("Compare", "Picture and ledger copied.")


def save_picture(page: ComparePage) -> str:
    """Ask for a place and write the picture; return what to tell, "" when given up."""
    picture = picture_of(page)
    kinds = translate("Compare", "PNG pictures (*.png);;SVG drawings (*.svg)")
    start = str(_folder(page.bridge.session.path) / f"{file_name(picture.title)}.png")
    title = translate("Compare", "Save picture")
    name, kind = QFileDialog.getSaveFileName(page, title, start, kinds)
    if not name:
        return ""
    path = Path(name)
    if path.suffix.lower() not in WRITERS:
        # The dialog has asked about the name without a suffix, so no other file may give way.
        path = free_path(path.parent, path.name, ".svg" if "*.svg" in kind else ".png")
    return write_picture(page, picture, path)


def write_picture(page: ComparePage, picture: ComparisonPicture, path: Path) -> str:
    """Write a picture as what the path's suffix says; return what to tell, "" when it failed."""
    content = WRITERS[path.suffix.lower()](picture)
    try:
        write_safely(path, lambda stream: stream.write(content))
    except ExportError as error:
        message(page, page.theme, translate("Compare", "The picture was not written"), str(error))
        return ""
    return translate("Compare", "Picture saved as {path}").format(path=path)


def _folder(workshop: Path) -> Path:
    """Return where the dialog begins: beside the workshop, but not among the drafts."""
    if workshop.parent != drafts_folder():
        return workshop.parent
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents))
