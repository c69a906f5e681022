"""The resource resolver and the folders of a user."""

import sys
from pathlib import Path

import pytest

from raci_desktop import paths


@pytest.fixture(autouse=True)
def _forget_the_found_folder() -> None:
    paths.resources_folder.cache_clear()


def _fake_resources(root: Path) -> Path:
    (root / "resources" / "fonts").mkdir(parents=True)
    return root / "resources"


def test_a_checkout_has_fonts_icons_and_their_licences() -> None:
    assert paths.resource("fonts", "OFL-Inter.txt").is_file()
    assert paths.resource("icons", "lucide", "LICENSE.txt").is_file()


def test_a_frozen_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = _fake_resources(tmp_path)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("fonts") == bundled / "fonts"
    paths.resources_folder.cache_clear()


def test_the_installed_package_comes_before_the_checkout() -> None:
    package, checkout = paths.resource_roots()
    assert package.parts[-2:] == ("raci_desktop", "resources")
    assert checkout == package.parent.parent / "resources"


def test_a_damaged_installation_says_where_it_looked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "resource_roots", lambda: (tmp_path / "nowhere",))
    with pytest.raises(FileNotFoundError, match="nowhere"):
        paths.resources_folder()


def test_one_variable_moves_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path))
    folders = (paths.data_folder(), paths.config_folder(), paths.log_folder())
    assert folders == (tmp_path / "data", tmp_path / "config", tmp_path / "logs")
    assert paths.drafts_folder().parent == paths.backups_folder().parent == tmp_path / "data"


def test_the_platform_decides_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    assert paths.data_folder().name == paths.APP_FOLDER
    assert paths.data_folder() != paths.log_folder()


def test_a_folder_is_made_once_and_kept_private(tmp_path: Path) -> None:
    folder = paths.ensured(tmp_path / "a" / "b")
    assert paths.ensured(folder) == folder
    assert folder.is_dir()
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o077 == 0
