"""What is checked before the window is opened, so that a failure is a sentence, not an abort."""

import os
import sys

from raci_desktop.cli.errors import CommandError
from raci_desktop.cli.files import existing_file


def check_files(arguments: list[str]) -> None:
    """Refuse anything but one workshop file that is there; raises CommandError."""
    if len(arguments) > 1:
        raise CommandError("The window opens one workshop; open the others from its File menu.")
    for given in arguments:
        existing_file(given)


def check_display() -> None:
    """Refuse to start where Qt would end the process for want of a display."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise CommandError(
            "There is no display for the window; the commands (see “raci-desktop --help”) "
            "need none."
        )
