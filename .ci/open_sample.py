"""Open the window on a fresh copy of the sample workshop; with no display, work headless.

.venv/bin/python .ci/open_sample.py
.venv/bin/python .ci/open_sample.py --pictures docs/images    the pictures of the README instead
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "out"
HANDOUT_DPI = 110
_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def python(*arguments: str, **environment: str) -> int:
    """Run this interpreter and return its exit code."""
    return subprocess.call([sys.executable, *arguments], env={**os.environ, **environment})


def has_display() -> bool:
    """Tell whether Qt can open windows here, by asking it: DISPLAY may name a dead one."""
    if sys.platform in ("win32", "darwin"):
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    probe = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, check=False)
    return probe.returncode == 0


def make_sample(folder: Path) -> Path:
    """Write the sample workshop, its workbook and its handout; its findings are printed."""
    folder.mkdir(parents=True, exist_ok=True)
    code = python("-m", "raci_desktop", "sample", str(folder))
    if code not in (0, 1):  # 1 only says that there are findings
        sys.exit(code)
    return folder / "sample.raci"


def take_picture(picture: Path, workshop: Path, *wishes: str) -> None:
    """Write a picture of the window that shows a workshop; no display is needed."""
    picture.parent.mkdir(parents=True, exist_ok=True)
    arguments = ("-m", "raci_desktop.picture", str(picture), str(workshop), *wishes)
    code = python(*arguments, QT_QPA_PLATFORM="offscreen")
    if code != 0:
        sys.exit(code)


def picture_handout(picture: Path, handout: Path) -> None:
    """Write a picture of the first page of a handout."""
    import pypdfium2

    page = pypdfium2.PdfDocument(handout)[0]
    page.render(scale=HANDOUT_DPI / 72).to_pil().save(picture)


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


def take_pictures(folder: Path) -> None:
    """Write the pictures of the README: the window in both themes, and the handout."""
    wishes = ("--stage", "Middle", "--finding", "P2")
    light, dark, page = (
        folder / f"{name}.png" for name in ("workshop", "workshop-dark", "handout")
    )
    with tempfile.TemporaryDirectory() as made:
        workshop = make_sample(Path(made))
        take_picture(light, workshop, *wishes, "--theme", "light")
        take_picture(dark, workshop, *wishes, "--theme", "dark")
        picture_handout(page, workshop.with_suffix(".pdf"))
    for picture in (light, dark, page):
        shrink(picture)


def work_headless(out: Path) -> None:
    """Do the main job without a display."""
    print(f"No display: doing the main job headless, into {out}", flush=True)
    workshop = make_sample(out)
    take_picture(out / "window.png", workshop)
    print("Written:", *sorted(path.name for path in out.iterdir() if path.is_file()))


def open_window(out: Path) -> int:
    """Open the window on a copy that is made anew each time; earlier copies stay."""
    workshop = make_sample(out / time.strftime("sample-%Y%m%d-%H%M%S"))
    return python("-m", "raci_desktop", str(workshop))


def main() -> int:
    """Do what the arguments ask; return the exit code."""
    parser = argparse.ArgumentParser(description="Open the sample workshop.")
    parser.add_argument("--out", type=Path, default=OUT, help="where the files go")
    parser.add_argument("--pictures", type=Path, help="only take the pictures of the README")
    arguments = parser.parse_args()
    if arguments.pictures:
        take_pictures(arguments.pictures)
    elif has_display():
        return open_window(arguments.out)
    else:
        work_headless(arguments.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
