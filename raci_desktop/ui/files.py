"""File flows: new, open, save as, import, export; each tells in a sentence what went wrong."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from raci_desktop.application.ports import (
    Document,
    DocumentError,
    ExportError,
    ExportRequest,
    Services,
)
from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.application.session import WorkshopSession
from raci_desktop.application.template_shelf import open_template, template_problem
from raci_desktop.application.templates import TemplateError, sample_workshop
from raci_desktop.domain.ids import new_stage_id
from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop, new_workshop
from raci_desktop.paths import drafts_folder, ensured
from raci_desktop.ui.dialogs.asking import message
from raci_desktop.ui.dropped_files import is_template, is_workshop
from raci_desktop.ui.session_bridge import SessionBridge
from raci_desktop.ui.settings import Settings
from raci_desktop.ui.theme import ThemeHolder

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def raci_filter() -> str:
    """Return how a file dialog calls workshops."""
    return translate("FileFlows", "RACI workshops (*.raci)")


def _sheet_filter() -> str:
    return ";;".join(
        (
            translate("FileFlows", "Sheets (*.xlsx *.xlsm *.csv *.tsv *.md *.txt)"),
            translate("FileFlows", "All files (*)"),
        )
    )


def file_name(title: str) -> str:
    """Return a title as the stem of a file name."""
    return _UNSAFE.sub("-", title).strip(" .-")[:80] or translate("FileFlows", "Workshop")


def free_path(folder: Path, stem: str, suffix: str = ".raci") -> Path:
    """Return a path in a folder that no file has yet."""
    path, number = folder / f"{stem}{suffix}", 2
    while path.exists():
        path = folder / f"{stem} {number}{suffix}"
        number += 1
    return path


class FileFlows:
    """What the File menu does; ``show`` opens a session in a window."""

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        settings: Settings,
        theme: ThemeHolder,
        show: Callable[[WorkshopSession], object],
    ) -> None:
        """Serve one window."""
        self._parent = parent
        self._services = services
        self._settings = settings
        self._theme = theme
        self._show = show

    def tell(self, title: str, text: str) -> None:
        """Tell what went wrong and wait until it is read."""
        message(self._parent, self._theme, title, text)

    # -- opening ----------------------------------------------------------------------------

    def open_path(self, path: Path) -> bool:
        """Open a workshop, or show the window it is open in; False (and told) when it cannot be."""
        from raci_desktop.ui.windows import bring_forward, window_showing

        if (window := window_showing(path)) is not None:
            bring_forward(window)
            return True
        try:
            document = self._services.open_document(path)
        except DocumentError as error:
            self._settings.forget(path)
            self.tell(translate("FileFlows", "This workshop cannot be opened"), error.message)
            return False
        return self._begin(document)

    def _begin(self, document: Document) -> bool:
        try:
            session = WorkshopSession(document, self._settings.author)
        except DocumentError as error:
            document.close()
            self.tell(translate("FileFlows", "This workshop cannot be opened"), error.message)
            return False
        self._settings.remember(document.path)
        self._show(session)
        return True

    def take_dropped(self, paths: Sequence[Path], bridge: SessionBridge | None) -> None:
        """Open workshops, begin from templates and import sheets, one after the other."""
        for path in paths:
            if is_workshop(path):
                self.open_path(path)
            elif is_template(path):
                self.begin_from(path)
            else:
                self.import_path(path, bridge)

    def open_file(self) -> None:
        """Ask for a workshop and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, translate("FileFlows", "Open workshop"), self._folder(), raci_filter()
        )
        if name:
            self.open_path(Path(name))

    def _folder(self) -> str:
        """Return where dialogs begin: beside the last workshop, but not among the drafts."""
        drafts = drafts_folder()
        recent = [path.parent for path in self._settings.recent if path.parent != drafts]
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        home = Path(QStandardPaths.writableLocation(documents))
        return str(next((one for one in (*recent, home) if one.is_dir()), Path.home()))

    def create(self, workshop: Workshop) -> bool:
        """Begin a workshop as a file in the drafts folder, so that nothing is ever unsaved."""
        try:
            folder = ensured(drafts_folder())
            path = free_path(folder, file_name(workshop.details.title))
            document = self._services.create_document(path, workshop)
        except DocumentError as error:
            self.tell(translate("FileFlows", "No workshop could be begun"), error.message)
            return False
        except OSError as error:
            words = translate("FileFlows", "The drafts folder cannot be used: {error}.")
            self.tell(
                translate("FileFlows", "No workshop could be begun"), words.format(error=error)
            )
            return False
        return self._begin(document)

    def new_blank(self, letters: LetterSet | None = None) -> None:
        """Begin an empty workshop, in RACI unless another letter set is given."""
        today = datetime.now().astimezone().date().isoformat()
        blank = new_workshop(
            new_stage_id(),
            new_stage_id(),
            translate("FileFlows", "Workshop {date}").format(date=today),
        )
        self.create(replace(blank, letters=letters) if letters else blank)

    def begin_from(self, path: Path, letters: str = "") -> None:
        """Begin a workshop from a template, in another letter set when one is named."""
        try:
            workshop = open_template(path, letters)
        except (TemplateError, OSError) as error:
            title = translate("FileFlows", "This template cannot be opened")
            self.tell(title, template_problem(path, error))
            return
        self.create(workshop)

    def open_sample(self) -> None:
        """Open the sample workshop as a copy."""
        self.create(sample_workshop())

    # -- saving -----------------------------------------------------------------------------

    def save_as(self, bridge: SessionBridge) -> None:
        """Ask for a place and go on there, history included."""
        stem = file_name(bridge.workshop.details.title)
        title = translate("FileFlows", "Save workshop as")
        path = self._ask_save(title, stem, ".raci", raci_filter())
        if path is None:
            return
        try:
            bridge.shown.save_as(path)
        except DocumentError as error:
            self.tell(translate("FileFlows", "The workshop was not saved there"), error.message)
            return
        self._settings.remember(path)
        bridge.saved_changed.emit(bridge.shown.saved)

    def _ask_save(self, title: str, stem: str, suffix: str, kinds: str) -> Path | None:
        start = str(Path(self._folder()) / f"{stem}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self._parent, title, start, kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suffix)

    # -- importing --------------------------------------------------------------------------

    def import_sheet(self, bridge: SessionBridge | None) -> None:
        """Ask for a sheet and review it."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, translate("FileFlows", "Import sheet"), self._folder(), _sheet_filter()
        )
        if name:
            self.import_path(Path(name), bridge)

    def import_path(self, path: Path, bridge: SessionBridge | None) -> None:
        """Review a sheet, then import it into the open workshop, or into a new one."""
        from raci_desktop.ui.importing.review import ImportReview

        try:
            recognition = self._services.read_sheet(path)
        except SheetUnreadableError as error:
            self.tell(translate("FileFlows", "This sheet cannot be read"), str(error))
            return
        if not recognition.matrices:
            none = translate("FileFlows", "No RACI matrix was found.")
            title = translate("FileFlows", "Nothing to import")
            self.tell(title, recognition.message or none)
            return
        workshop = bridge.workshop if bridge else None
        review = ImportReview(recognition, workshop, self._theme, self._parent)
        if not review.exec():
            return
        if bridge is not None:
            bridge.back_up()
            bridge.execute(review.edit())
        else:
            self.create(review.workshop())

    # -- exporting --------------------------------------------------------------------------

    def export_workbook(self, request: ExportRequest) -> str:
        """Ask for a place and write the workbook; return what to tell, "" when given up."""
        return self._export(
            request,
            translate("FileFlows", "Export workbook"),
            ".xlsx",
            translate("FileFlows", "Excel workbooks (*.xlsx)"),
            self._services.write_workbook,
        )

    def export_handout(self, request: ExportRequest) -> str:
        """Ask for a place and write the handout; return what to tell, "" when given up."""
        return self._export(
            request,
            translate("FileFlows", "Export handout"),
            ".pdf",
            translate("FileFlows", "PDF files (*.pdf)"),
            self._services.write_handout,
        )

    def _export(
        self,
        request: ExportRequest,
        title: str,
        suffix: str,
        kinds: str,
        write: Callable[[ExportRequest, Path], None],
    ) -> str:
        stem = file_name(request.workshop.details.title)
        path = self._ask_save(title, stem, suffix, kinds)
        if path is None:
            return ""
        try:
            write(request, path)
        except ExportError as error:
            self.tell(translate("FileFlows", "The export was not written"), str(error))
            return ""
        return translate("FileFlows", "Exported to {path}").format(path=path)
