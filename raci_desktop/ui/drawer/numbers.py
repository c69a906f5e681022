"""Whole numbers as people type them into a table."""

from raci_desktop.domain.errors import EditRefusedError
from raci_desktop.domain.translation import translate


def typed_number(text: str) -> int:
    """Return the number a text says, 0 for none. Raises EditRefusedError for anything else."""
    words = text.strip()
    if not words:
        return 0
    if not words.isdecimal() or len(words) > 6:
        raise EditRefusedError(
            "number",
            translate("Numbers", "“{text}” is no whole number; type one such as 6.").format(
                text=words[:20]
            ),
        )
    return int(words)
