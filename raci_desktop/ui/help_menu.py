"""What the help menu opens: all keys and gestures, and what this program is."""

from typing import TYPE_CHECKING

from raci_desktop.domain.translation import translate

if TYPE_CHECKING:
    from raci_desktop.ui.main_window import MainWindow


def show_keys(window: "MainWindow") -> None:
    """Show all keys and gestures."""
    from raci_desktop.ui.dialogs.keys import KeysDialog

    KeysDialog(window.actions_by_name, window.theme, window).open()


def show_about(window: "MainWindow") -> None:
    """Say what this program is."""
    from raci_desktop import __version__

    window.files.tell(
        f"RACI Desktop {__version__}",
        translate(
            "Help",
            "See where accountability sits, and agree where it should. "
            "Files stay on this computer.",
        ),
    )
