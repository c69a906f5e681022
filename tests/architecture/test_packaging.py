"""What is handed out is complete: the wheel holds every module and every resource."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, ROOT


@pytest.fixture(scope="module")
def names_in_wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    command = [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(folder)]
    done = subprocess.run([*command, str(ROOT)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _files(folder: Path) -> set[Path]:
    return {
        path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_the_package_and_its_resources(names_in_wheel: set[str]) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in _files(PACKAGE)}
    shipped = {f"raci_desktop/{p.relative_to(ROOT).as_posix()}" for p in _files(ROOT / "resources")}
    inside = {name for name in names_in_wheel if name.startswith("raci_desktop/")}
    assert inside == modules | shipped


def test_the_wheel_starts_the_app_and_carries_the_licence(names_in_wheel: set[str]) -> None:
    assert any(name.endswith("entry_points.txt") for name in names_in_wheel)
    assert any(name.endswith("licenses/LICENSE") for name in names_in_wheel)


def test_every_dependency_is_locked_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = [project["project"]["dependencies"], *project["dependency-groups"].values()]
    names = {_name(line) for group in groups for line in group}
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = [entry for entry in locked.split("\n") if "==" in entry]
    assert names <= {_name(entry) for entry in entries}
    assert all(entry.endswith("\\") for entry in entries)  # the hashes follow on the next lines


def _name(requirement: str) -> str:
    for end in "[<>= ;":
        requirement = requirement.split(end)[0]
    return requirement.lower().replace("_", "-")


def test_every_third_party_folder_has_its_licence_beside_it() -> None:
    for folder in ("fonts", "icons/lucide"):
        names = {path.name for path in (ROOT / "resources" / folder).iterdir()}
        assert any(name.startswith(("LICENSE", "OFL")) for name in names), folder
