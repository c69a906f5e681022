"""Reading values out of JSON strictly: exactly the expected shape, or CodecError."""

from enum import StrEnum
from typing import Any, TypeVar, cast

_Kind = TypeVar("_Kind", bound=StrEnum)


class CodecError(ValueError):
    """JSON that is not what this version writes."""


def member(value: Any, name: str) -> Any:
    """Return one member of an object, or None when it has none of that name."""
    return _object(value).get(name)


def has(value: Any, name: str) -> bool:
    """Whether an object has a member of that name."""
    return name in _object(value)


def members(value: Any, *names: str) -> list[Any]:
    """Return the members of an object that has exactly these names, in their order."""
    found = _object(value)
    if found.keys() != set(names):
        raise CodecError(f"An object of {', '.join(names)} is expected.")
    return [found[name] for name in names]


def _object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise CodecError("An object is expected.")
    return cast(dict[str, Any], value)


def items(value: Any, count: int | None = None) -> list[Any]:
    """Return the items of an array, of which there must be ``count`` unless that is None."""
    if not isinstance(value, list):
        raise CodecError("An array is expected.")
    found = cast(list[Any], value)
    if count is not None and len(found) != count:
        raise CodecError(f"An array of {count} is expected.")
    return found


def text(value: Any) -> str:
    """Return a string."""
    if not isinstance(value, str):
        raise CodecError("Text is expected.")
    return value


def texts(value: Any, count: int | None = None) -> list[str]:
    """Return an array of strings."""
    return [text(one) for one in items(value, count)]


def whole(value: Any) -> int:
    """Return a whole number; true and false are none."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise CodecError("A whole number is expected.")
    return value


def number(value: Any) -> float:
    """Return a number as a float."""
    if isinstance(value, float):
        return value
    return float(whole(value))


def flag(value: Any) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise CodecError("True or false is expected.")
    return value


def choice(kind: type[_Kind], value: Any) -> _Kind:
    """Return a member of an enumeration by its value."""
    try:
        return kind(text(value))
    except ValueError as error:
        raise CodecError(f"No {kind.__name__} is called {value!r}.") from error
