"""How a child process tells that it has painted; it imports nothing that the watch would count."""

import os


def say_painted() -> None:
    """Tell the parent, which stops its watch, and be gone."""
    os.write(1, b"painted\n")
    os._exit(0)
