"""The templates there are: those shipped, and the user's own in a folder; and opening one."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from raci_desktop.application.glimpse import NO_PICTURE, Picture, picture_of
from raci_desktop.application.letter_mapping import in_letters
from raci_desktop.application.ports import ExportError
from raci_desktop.application.safe_write import write_safely
from raci_desktop.application.template_writing import template_text
from raci_desktop.application.templates import TemplateError, read_template
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.letters import LETTER_SETS
from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Workshop
from raci_desktop.paths import ensured, resource, templates_folder

SHIPPED = ("you-build-it-you-run-it.json", "incident-management.json", "change-approval.json")
"""The templates that come with the program, in the order they are shown."""
SUFFIX = ".json"
MOST_BYTES = 5_000_000
"""Size of a template; ours have ten thousand bytes."""
_UNSAFE = '\\/:*?"<>|'


@dataclass(frozen=True, slots=True)
class TemplateCard:
    """What is shown of a template; ``problem`` is a sentence when it cannot be read."""

    path: Path
    name: str
    own: bool
    activities: int = 0
    stages: int = 0
    picture: Picture = NO_PICTURE
    problem: str = ""


def shipped_templates() -> tuple[TemplateCard, ...]:
    """Return the templates that come with the program."""
    return tuple(_card(resource("templates", name), own=False) for name in SHIPPED)


def own_templates() -> tuple[TemplateCard, ...]:
    """Return the user's own templates by name; one that is broken says so on its card."""
    files = sorted(templates_folder().glob(f"*{SUFFIX}"), key=lambda file: file.stem.casefold())
    return tuple(_card(file, own=True) for file in files)


def _card(path: Path, *, own: bool) -> TemplateCard:
    try:
        workshop = _read(path)
    except (TemplateError, OSError) as error:
        return TemplateCard(path, path.stem, own, problem=template_problem(path, error))
    name = workshop.details.title or path.stem
    picture = picture_of(workshop, workshop.begun(workshop.last.id).id)
    return TemplateCard(path, name, own, len(workshop.activities), len(workshop.stages), picture)


def template_problem(path: Path, error: TemplateError | OSError) -> str:
    """Return one sentence: what is wrong with a template, where, and what to do."""
    if isinstance(error, OSError):
        return translate(
            "Templates", "“{name}” cannot be read ({problem}); check that it is still there."
        ).format(name=path.name, problem=error.strerror)
    return translate(
        "Templates", "“{name}” is not a template this program can read ({problem})."
    ).format(name=path.name, problem=error)


def open_template(path: Path, letters: str = "") -> Workshop:
    """Return a workshop to begin with, in another letter set when one is named.

    Raises TemplateError, OSError.
    """
    workshop = _read(path)
    return in_letters(workshop, LETTER_SETS[letters]) if letters else workshop


def _read(path: Path) -> Workshop:
    """Read a template that may be a stranger's. Raises TemplateError, OSError."""
    if path.stat().st_size > MOST_BYTES:
        raise TemplateError(
            translate("Templates", "it is larger than {most} MB").format(most=MOST_BYTES // 1000000)
        )
    try:
        return read_template(path)
    except (RecursionError, UnicodeDecodeError) as error:
        raise TemplateError(
            translate("Templates", "it is not a text our templates are written in")
        ) from error


def template_path(name: str) -> Path:
    """Return the file a template of the user's own has, or would have, by its name."""
    safe = "".join("-" if sign in _UNSAFE or not sign.isprintable() else sign for sign in name)
    return templates_folder() / f"{clean_name(safe).strip(' .-')[:80] or 'Template'}{SUFFIX}"


def save_template(workshop: Workshop, name: str, filled: Collection[StageId]) -> Path:
    """Write a workshop as one of the user's own templates, in the place of one of its name.

    Raises ExportError; the earlier template, if any, stays then.
    """
    path, text = template_path(name), template_text(workshop, clean_name(name), filled)
    _write(path, text)
    return path


def rename_template(path: Path, name: str) -> Path:
    """Give one of the user's own templates another name.

    Raises TemplateError, ExportError, OSError, and FileExistsError where one of that name is.
    """
    target, name = template_path(name), clean_name(name)
    if target.exists() and not target.samefile(path):
        raise FileExistsError(
            translate(
                "Templates", "There is a template “{name}” already; choose another name."
            ).format(name=name)
        )
    _read(path)
    table = json.loads(path.read_text(encoding="utf-8"))
    table["details"]["title"] = name
    _write(target, json.dumps(table, ensure_ascii=False, indent=1) + "\n")
    if not target.samefile(path):
        path.unlink()
    return target


def remove_template(path: Path) -> None:
    """Remove one of the user's own templates. Raises OSError."""
    path.unlink(missing_ok=True)


def _write(path: Path, text: str) -> None:
    try:
        ensured(path.parent)
    except OSError as error:
        raise ExportError(
            translate(
                "Templates", "The folder of your templates cannot be used ({problem})."
            ).format(problem=error.strerror)
        ) from error
    write_safely(path, lambda stream: stream.write(text.encode()))
