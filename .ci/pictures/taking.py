"""Taking one picture after the other in this process, and packing those of the README."""

from __future__ import annotations

import tempfile
from pathlib import Path

from opening import at_home, opened
from paper import picture_handout
from shots import GALLERY, README, Shot
from shrinking import shrink
from workshops import recent

from raci_desktop.ui.application import make_qt

SMALLEST_FILE = 0
"""Quality of a PNG that Qt packs as small as it can."""


def take(folder: Path, scale: int, *, gallery: bool, only: str) -> None:
    """Write the pictures of one scale into a folder."""
    qt = make_qt([])
    for shot in GALLERY if gallery else README:
        if shot.scale == scale and shot.name.startswith(only):
            picture = folder / f"{shot.name}.png"
            _take_one(shot, picture)
            print(picture, flush=True)
            if not gallery:
                shrink(picture)
    if scale == 1 and "handout".startswith(only):
        picture = folder / "handout.png"
        with tempfile.TemporaryDirectory() as made:
            picture_handout(picture, Path(made))
        shrink(picture)
        print(picture)
    del qt


def _take_one(shot: Shot, picture: Path) -> None:
    opening = opened(shot.workshop(), shot.look) if shot.workshop else at_home(recent(), shot.look)
    with opening as window:
        if not shot.show(window).grab().toImage().save(str(picture), quality=SMALLEST_FILE):
            raise SystemExit(f"The picture {picture} could not be written.")
