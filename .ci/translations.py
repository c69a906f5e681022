"""Collect the texts of the program for translation, and compile what is translated.

    python .ci/translations.py            update resources/translations/*.ts and *.qm
    python .ci/translations.py --check    fail when they are not up to date or not finished

Runs with the Python of .venv, whose PySide6 brings ``lupdate`` and ``lrelease``.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copy

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent


def main(arguments: list[str]) -> int:
    """Update, or check, the translation of every language; return the exit code."""
    sources = sorted(FOLDER.glob("raci_*.ts"))
    if "--check" not in arguments:
        for source in sources:
            update(source)
            compile_to(source, source.with_suffix(".qm"))
        return 0
    wrong = [words for source in sources for words in problems(source)]
    print("\n".join(wrong) or f"{len(sources)} translations are up to date.")
    return 1 if wrong else 0


def problems(source: Path) -> list[str]:
    """Return what is not as it should be with the translation of one language."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / source.name
        copy(source, fresh)
        update(fresh)
        compiled = fresh.with_suffix(".qm")
        compile_to(source, compiled)
        found: list[str] = []
        if fresh.read_bytes() != source.read_bytes():
            found.append(f"{source.name} does not hold the texts of the program.")
        if 'type="unfinished"' in source.read_text(encoding="utf-8"):
            found.append(f"{source.name} has texts that are not translated.")
        kept = source.with_suffix(".qm")
        if not kept.exists() or compiled.read_bytes() != kept.read_bytes():
            found.append(f"{kept.name} is not compiled from {source.name}.")
        return [f"{words} Run: make translations" for words in found]


def update(source: Path) -> None:
    """Bring the texts of a .ts file up to date; what is gone is left out."""
    files = sorted(str(path) for path in (ROOT / "raci_desktop").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none"]
    run("pyside6-lupdate", *options, *files, "-ts", str(source))
    text = source.read_text(encoding="utf-8")
    # The tool says where it ran from; texts are told apart by their contexts alone.
    source.write_text(re.sub(r"\s*<location [^>]*/>", "", text), encoding="utf-8")


def compile_to(source: Path, target: Path) -> None:
    """Compile a .ts file into the .qm file that Qt reads."""
    run("pyside6-lrelease", str(source), "-qm", str(target))


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools, and say all it said when it fails."""
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
