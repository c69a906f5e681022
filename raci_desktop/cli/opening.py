"""What a command is given: a workshop file, or a sheet turned into a workshop in memory."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from raci_desktop.application.picking import Picked, pick, workshop_of_sheet
from raci_desktop.application.ports import Document, Services
from raci_desktop.application.recognition import RecognisedMatrix, Recognition
from raci_desktop.application.stages import listed
from raci_desktop.cli.errors import CommandError
from raci_desktop.cli.files import SUFFIX, existing_file, is_workshop
from raci_desktop.cli.output import counted, notice
from raci_desktop.domain.workshop import Workshop


@contextmanager
def opened(services: Services, path: Path) -> Generator[Document, None, None]:
    """Hold a document open for a while. Raises DocumentError."""
    document = services.open_document(path)
    try:
        yield document
    finally:
        document.close()


def read_workshop(services: Services, given: str) -> Workshop:
    """Return the workshop in a ``.raci`` file. Raises CommandError, DocumentError."""
    path = existing_file(given)
    if not is_workshop(path):
        raise CommandError(
            f"“{path.name}” is not a workshop; import it first: "
            f"raci-desktop import {path.name} -o {path.stem}{SUFFIX}"
        )
    with opened(services, path) as document:
        return document.load()


def read_recognition(services: Services, given: str) -> Recognition:
    """Return what a sheet holds. Raises CommandError, SheetUnreadableError."""
    path = existing_file(given)
    if is_workshop(path):
        raise CommandError(f"“{path.name}” is a workshop, not a sheet; use check, diff or export.")
    return services.read_sheet(path)


def picked_from(recognition: Recognition) -> Picked:
    """Return the matrices to work with; raises CommandError when there are none."""
    picked = pick(recognition)
    if picked.best is None:
        raise CommandError(recognition.message)
    return picked


def read_subject(services: Services, given: str) -> Workshop:
    """Return the workshop in a file, or one made in memory from a sheet, with notices."""
    path = existing_file(given)
    if is_workshop(path):
        return read_workshop(services, given)
    recognition = read_recognition(services, given)
    picked = picked_from(recognition)
    _notices(recognition, picked)
    return workshop_of_sheet(picked, path.stem)


def place(matrix: RecognisedMatrix) -> str:
    """Return where a matrix stands: its sheet and range."""
    return f"{matrix.sheet} {matrix.range}".strip()


def _notices(recognition: Recognition, picked: Picked) -> None:
    used = [matrix for matrix in (picked.before, picked.after) if matrix is not None]
    if all(matrix.empty for matrix in used):
        notice(recognition.message)
    doubts = sum(len(matrix.doubts) for matrix in used)
    if doubts:
        notice(f"{counted(doubts, 'doubt')} about the sheet; “raci-desktop inspect” lists them.")
    if picked.left:
        looked = listed([place(matrix) for matrix in used])
        others = listed([place(matrix) for matrix in picked.left])
        notice(f"Looked at {looked}; the file also holds {others}.")
