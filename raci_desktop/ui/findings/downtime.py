"""How long a service may be down in a week for a target of availability: plain arithmetic."""

from fractions import Fraction

from raci_desktop.domain.translation import translate

WEEK_SECONDS = 7 * 24 * 3600
TARGETS = ("95", "99", "99.9", "99.99")
"""Per cent of time a service is to be available."""


def weekly_seconds(target: str) -> int:
    """Return the seconds a week a service may be down for a target in per cent."""
    return round(WEEK_SECONDS * (1 - Fraction(target) / 100))


def in_words(seconds: int) -> str:
    """Return "8 h 24 min", "10 min 5 s" or "1 min": two units at most, none that says nothing."""
    hours, rest = divmod(seconds, 3600)
    if hours:
        minutes = round(rest / 60)
        hours, minutes = (hours + 1, 0) if minutes == 60 else (hours, minutes)
        if not minutes:
            return translate("Downtime", "{hours} h").format(hours=hours)
        words = translate("Downtime", "{hours} h {minutes} min")
        return words.format(hours=hours, minutes=minutes)
    minutes, rest = divmod(rest, 60)
    if not rest:
        return translate("Downtime", "{minutes} min").format(minutes=minutes)
    words = translate("Downtime", "{minutes} min {seconds} s")
    return words.format(minutes=minutes, seconds=rest)


def weekly_downtime() -> tuple[tuple[str, str], ...]:
    """Return (target, downtime a week) in words for the usual targets."""
    words = translate("Downtime", "{target} %")
    return tuple(
        (words.format(target=target), in_words(weekly_seconds(target))) for target in TARGETS
    )
