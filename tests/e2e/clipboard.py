"""Another program at the clipboard of the test's display: what it finds there, what it offers."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.e2e.screen import PATIENCE
from tests.support.xvfb import Display

ROOT = Path(__file__).parents[2]
_PEER = [sys.executable, "-m", "tests.e2e.peer"]


def read_elsewhere(display: Display) -> dict[str, Any]:
    """Return what another program finds on the clipboard."""
    done = subprocess.run(
        [*_PEER, "read"],
        cwd=ROOT,
        env=display.environment(),
        capture_output=True,
        timeout=PATIENCE,
        check=True,
    )
    return json.loads(done.stdout)


@contextmanager
def offered_elsewhere(display: Display, text: str, html: str = "") -> Iterator[None]:
    """Have another program offer something on the clipboard."""
    pipe = subprocess.PIPE
    environment = display.environment()
    with subprocess.Popen(
        [*_PEER, "offer"], cwd=ROOT, env=environment, stdin=pipe, stdout=pipe
    ) as peer:
        assert peer.stdin is not None
        assert peer.stdout is not None
        try:
            peer.stdin.write(json.dumps({"text": text, "html": html}).encode() + b"\n")
            peer.stdin.flush()
            assert peer.stdout.readline().strip() == b"there"
            yield
        finally:
            peer.kill()
