"""Where shipped resources lie and where a user's own files go.

Resources are looked up in the frozen bundle, then inside the installed package, then in the
checkout. User folders follow the platform's habits; ``RACI_DESKTOP_HOME`` moves them all under
one folder (a portable copy, or a test).
"""

import os
import sys
from functools import cache
from pathlib import Path

APP_FOLDER = "RACI Desktop"
HOME_VARIABLE = "RACI_DESKTOP_HOME"


def resource_roots() -> tuple[Path, ...]:
    """Return the folders that may hold the resources, in the order they are tried."""
    package = Path(__file__).resolve().parent
    bundle: str | None = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    roots = (package / "resources", package.parent / "resources")
    return (Path(bundle) / "resources", *roots) if bundle else roots


@cache
def resources_folder() -> Path:
    """Return the folder of the shipped resources.

    Raises FileNotFoundError when the installation is damaged and none exists.
    """
    for root in resource_roots():
        if (root / "fonts").is_dir():
            return root
    tried = ", ".join(str(root) for root in resource_roots())
    raise FileNotFoundError(f"The program's resources are missing (looked in {tried}); reinstall.")


def resource(*parts: str) -> Path:
    """Return the path of one shipped resource, for example ``resource("icons", "x.svg")``."""
    return resources_folder().joinpath(*parts)


def data_folder() -> Path:
    """Return the folder for this user's drafts, backups and index; it may not exist yet."""
    return _user_folder("data")


def config_folder() -> Path:
    """Return the folder for this user's settings; it may not exist yet."""
    return _user_folder("config")


def log_folder() -> Path:
    """Return the folder for this user's log files; it may not exist yet."""
    return _user_folder("logs")


def drafts_folder() -> Path:
    """Return where workshops live until the user chooses a place for them."""
    return data_folder() / "Drafts"


def backups_folder() -> Path:
    """Return where backups of workshops are kept, away from the workshops themselves."""
    return data_folder() / "Backups"


def recent_folder() -> Path:
    """Return where is kept what the home page shows of recent workshops; it may be deleted."""
    return data_folder() / "Recent"


def templates_folder() -> Path:
    """Return where templates of the user's own are kept."""
    return data_folder() / "Templates"


def ensured(folder: Path) -> Path:
    """Return the folder after creating it, readable by this user only.

    Raises OSError when it cannot be created.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _user_folder(kind: str) -> Path:
    override = os.environ.get(HOME_VARIABLE)
    if override:
        return Path(override).expanduser() / kind
    # Imported here: the command line and first paint do not need it.
    import platformdirs

    find = {
        "data": platformdirs.user_data_path,
        "config": platformdirs.user_config_path,
        "logs": platformdirs.user_log_path,
    }[kind]
    return find(APP_FOLDER, appauthor=False)
