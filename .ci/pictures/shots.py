"""Which pictures are taken: those of the README, and those every screen is judged by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import screens
import workshops
from opening import Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from raci_desktop.domain.workshop import Workshop
    from raci_desktop.ui.main_window import MainWindow

USUAL = Look()


@dataclass(frozen=True)
class Shot:
    """One picture; without a workshop it is of the home page. ``scale`` is px of the screen."""

    name: str
    show: Callable[[MainWindow], QWidget]
    workshop: Callable[[], Workshop] | None = workshops.sample
    look: Look = USUAL
    scale: int = 1


README = (
    Shot("workshop", screens.half_step),
    Shot("workshop-dark", screens.half_step, look=Look(theme="dark")),
    Shot("home", screens.stages, None),
    Shot("import", screens.review),
    Shot("compare", screens.compare, look=Look((1600, 900))),
    Shot("presenter", screens.presenter, look=Look((1920, 1080))),
    Shot("drawer", screens.decisions, workshops.recorded),
    Shot("keys", screens.keys),
)

SMALL, FULL_HD = (1280, 720), (1920, 1080)
SIZES = {"1280x720": (SMALL, 1), "1920x1080": (FULL_HD, 1), "3840x2160": (FULL_HD, 2)}
MATRICES = {
    "3x5": partial(workshops.sized, 3, 5),
    "10x5": workshops.sample,
    "40x12": partial(workshops.sized, 40, 12),
    "500x60": partial(workshops.sized, 500, 60),
    "long-names": workshops.awkward,
    "empty": workshops.empty,
}


def _every_screen() -> list[Shot]:
    """Return every screen in every size and both themes."""
    listed = [*README, Shot("presented-page", screens.presented_page)]
    listed += [
        Shot("handout-inputs", screens.handout_page),
        Shot("history", screens.history, workshops.recorded),
    ]
    return [
        replace(shot, name=f"{shot.name}-{size}-{theme}", look=Look(px, theme), scale=scale)
        for shot in listed
        if shot.name != "workshop-dark"
        for size, (px, scale) in SIZES.items()
        for theme in ("light", "dark")
    ]


def _every_matrix() -> list[Shot]:
    """Return the screens that show a matrix, with every matrix, in two sizes."""
    shown = {
        "stages": screens.stages,
        "compare": screens.compare,
        "presenter": screens.presenter,
        "page": screens.presented_page,
    }
    return [
        Shot(f"{matrix}-{screen}-{size}", show, workshop, Look(SIZES[size][0]))
        for matrix, workshop in MATRICES.items()
        for screen, show in shown.items()
        for size in ("1280x720", "1920x1080")
        if matrix != "empty" or screen in ("stages", "compare")
    ]


GALLERY = (*_every_screen(), *_every_matrix())
