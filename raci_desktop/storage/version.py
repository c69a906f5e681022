"""Whose file it is and which schema it has: application_id and user_version."""

from dataclasses import dataclass

APPLICATION_ID = 0x52414349
"""The four letters RACI, at byte 68 of every workshop file."""

_MINOR_BITS = 16
LATEST = 1 << _MINOR_BITS | 4
"""The user_version this program writes, 1.4: the top of the ladder of migrations, as a test says;
a glance at a file does not climb."""


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A schema version.

    A new minor adds tables or columns, so that an older program can still read the file; a new
    major changes what is there.
    """

    major: int
    minor: int

    @property
    def packed(self) -> int:
        """The number stored as user_version."""
        return self.major << _MINOR_BITS | self.minor

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


def unpack(user_version: int) -> Version:
    """Return the version a user_version stands for."""
    return Version(user_version >> _MINOR_BITS, user_version & (1 << _MINOR_BITS) - 1)
