"""The ports together, as they are handed to the command line and the window.

Named apart from ``ports``, so that a window is painted before those are imported.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from raci_desktop.application.clips import Block, Clip, ClipFormats
    from raci_desktop.application.ports import Document, ExportRequest, RecentIndex
    from raci_desktop.application.recognition import Recognition
    from raci_desktop.domain.letters import LetterSet
    from raci_desktop.domain.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Services:
    """Everything outside the core, handed to the command line and the window.

    ``open_document`` raises DocumentError; ``create_document`` refuses to overwrite unless told;
    ``read_sheet`` raises SheetUnreadableError (see ``recognition``); exports raise ExportError.
    ``read_clip`` returns None for an empty clipboard and raises SheetUnreadableError.
    ``glance`` tells quickly what a file says without opening it, or gives None.
    """

    glance: "Callable[[Path], Workshop | None]"
    open_document: "Callable[[Path], Document]"
    create_document: "Callable[[Path, Workshop], Document]"
    read_sheet: "Callable[[Path], Recognition]"
    recent_index: "Callable[[], RecentIndex]"
    write_workbook: "Callable[[ExportRequest, Path], None]"
    write_handout: "Callable[[ExportRequest, Path], None]"
    write_clip: "Callable[[Block], ClipFormats]"
    write_names: "Callable[[Sequence[str]], ClipFormats]"
    read_clip: "Callable[[ClipFormats, LetterSet], Clip | None]"
