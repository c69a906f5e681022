"""What the documents point to is there: files, folders, and names in files."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md"]
PAGES += sorted((ROOT / "docs").glob("*.md"))

_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
_FOLDERS = ("raci_desktop/", "tests/", "resources/", "docs/", ".ci/")
_CODE = re.compile(r"`([^`\n]+)`")
_NAMED = re.compile(r"(?P<file>[\w./]+\.py):(?P<names>\w+(?:\.\w+)*)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = _LINK.findall(page.read_text(encoding="utf-8"))
    missing = [target for target in targets if not (page.parent / target).exists()]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_paths_in_code_style_exist(page: Path) -> None:
    said = _CODE.findall(page.read_text(encoding="utf-8"))
    paths = [one.split(":")[0].rstrip("/") for one in said if one.startswith(_FOLDERS)]
    paths = [one for one in paths if not set(one) & set("<>*{} …")]
    missing = [path for path in paths if not (ROOT / path).exists()]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_names_are_where_they_are_said_to_be(page: Path) -> None:
    for found in _NAMED.finditer(page.read_text(encoding="utf-8")):
        names = found["names"].split(".")
        assert any(_has(source, names) for source in _files(found["file"])), found[0]


def _files(name: str) -> list[Path]:
    """The file of a path, or every file of a bare name."""
    return [ROOT / name] if "/" in name else list((ROOT / "raci_desktop").rglob(name))


def _has(source: Path, names: list[str]) -> bool:
    text = source.read_text(encoding="utf-8") if source.exists() else ""
    return all(re.search(rf"\b{name}\b", text) for name in names)


def test_every_package_is_on_the_map() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    packages = sorted(path.parent for path in (ROOT / "raci_desktop").rglob("__init__.py"))
    missing = [path.name for path in packages[1:] if f"{path.name}/" not in text]
    assert not missing
