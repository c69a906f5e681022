"""Packing a picture: 256 colours take a third of the room."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def shrink(picture: Path) -> None:
    """Store a picture with 256 colours, a third of the size.

    Half of them are its commonest colours, so that all grounds, lines and chips stay exact (Pillow
    alone would tint them), half cover the rest: icons, and the softened edges of text.
    """
    from PIL import Image

    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    counted = sorted(image.getcolors(image.width * image.height) or (), reverse=True)
    colours = [colour for _, colour in counted]
    rest = image.quantize(128, Image.Quantize.MAXCOVERAGE).getpalette("RGB") or []
    kept = [*colours[:128], *zip(rest[0::3], rest[1::3], rest[2::3])][:256]
    index = {bytes(one): kept.index(min(kept, key=partial(math.dist, one))) for one in colours}
    pixels = image.tobytes()
    few = Image.new("P", image.size)
    few.putpalette([part for one in kept for part in one])
    few.putdata([index[pixels[at : at + 3]] for at in range(0, len(pixels), 3)])
    few.save(picture, optimize=True)
