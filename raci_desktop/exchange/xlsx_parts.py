"""What openpyxl's read-only mode does not tell: merged ranges, hidden rows, comments, sizes."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from xml.etree import ElementTree

from raci_desktop.application.recognition import SheetUnreadableError
from raci_desktop.domain.translation import translate
from raci_desktop.exchange import safety
from raci_desktop.exchange.grid import Span, place_of, span_of
from raci_desktop.exchange.text import strip_controls, unescaped

_THREADED = re.compile(r"\[Threaded comment\].*?Comment:\s*", re.DOTALL)


@dataclass(slots=True)
class SheetFacts:
    """Facts of one worksheet part; places count from 0 and lie within the read area."""

    filled: int = 0
    beyond: bool = False
    merges: list[Span] = field(default_factory=list[Span])
    hidden_rows: set[int] = field(default_factory=set[int])
    hidden_columns: set[int] = field(default_factory=set[int])
    uncomputed: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])
    comments: dict[tuple[int, int], str] = field(default_factory=dict[tuple[int, int], str])


def sheet_paths(package: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of every worksheet by the name of the sheet."""
    workbook = _target(package, "", "/officeDocument") or "xl/workbook.xml"
    targets = _relations(package, workbook)
    paths: dict[str, str] = {}
    for element in ElementTree.fromstring(package.read(workbook)).iter():
        if _local(element.tag) == "sheet":
            key = next((v for k, v in element.attrib.items() if k.endswith("}id")), "")
            if key in targets:
                paths[element.get("name", "")] = targets[key][1]
    return paths


def sheet_facts(package: zipfile.ZipFile, part: str) -> SheetFacts:
    """Read the facts of one worksheet; raise SheetUnreadableError when it holds too many cells."""
    facts = SheetFacts()
    for element in _elements(package.read(part)):
        match _local(element.tag):
            case "c":
                _cell(element, facts)
            case "row":
                _hidden_row(element, facts)
                element.clear()
            case "col":
                _hidden_column(element, facts)
            case "mergeCell":
                _merge(element, facts)
            case _:
                pass
        if facts.filled > safety.MAX_CELLS:
            raise SheetUnreadableError(
                translate(
                    "Import",
                    "A sheet holds more than {most:,} filled cells; copy the matrix into a "
                    "workbook of its own.",
                ).format(most=safety.MAX_CELLS)
            )
    comments = _target(package, part, "/comments")
    if comments and comments in package.namelist():
        facts.comments.update(_comments(package.read(comments)))
    return facts


def _elements(data: bytes) -> Iterator[ElementTree.Element]:
    for _, element in ElementTree.iterparse(BytesIO(data), events=("end",)):
        yield element


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _cell(element: ElementTree.Element, facts: SheetFacts) -> None:
    children = {_local(child.tag): child for child in element}
    value = children.get("v")
    if value is None and "is" not in children and "f" not in children:
        return
    facts.filled += 1
    place = place_of(element.get("r", ""))
    if place and (place[0] >= safety.MAX_ROWS or place[1] >= safety.MAX_COLUMNS):
        facts.beyond = True
    elif place and "f" in children and _unknown(element, value):
        facts.uncomputed.add(place)


def _unknown(element: ElementTree.Element, value: ElementTree.Element | None) -> bool:
    """Whether a formula has no stored value; an empty text is one."""
    return element.get("t") != "str" and (value is None or not value.text)


def _hidden_row(element: ElementTree.Element, facts: SheetFacts) -> None:
    number = element.get("r", "")
    if element.get("hidden") in {"1", "true"} and number.isdigit():
        facts.hidden_rows.add(int(number) - 1)


def _hidden_column(element: ElementTree.Element, facts: SheetFacts) -> None:
    first, last = element.get("min", ""), element.get("max", "")
    if element.get("hidden") in {"1", "true"} and first.isdigit() and last.isdigit():
        facts.hidden_columns.update(range(int(first) - 1, min(int(last), safety.MAX_COLUMNS)))


def _merge(element: ElementTree.Element, facts: SheetFacts) -> None:
    span = span_of(element.get("ref", ""))
    if span is None or span.top >= safety.MAX_ROWS or span.left >= safety.MAX_COLUMNS:
        return
    bottom = min(span.bottom, safety.MAX_ROWS - 1)
    right = min(span.right, safety.MAX_COLUMNS - 1)
    facts.merges.append(Span(span.top, span.left, bottom, right))
    area = sum((m.bottom - m.top + 1) * (m.right - m.left + 1) for m in facts.merges[-1:])
    if len(facts.merges) > safety.MAX_MERGES or area > safety.MAX_ALL_CELLS:
        raise SheetUnreadableError(
            translate(
                "Import", "A sheet holds too many merged cells; copy the matrix into a new one."
            )
        )


def _relations(package: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Return type and target part of every relation of a part, by its id."""
    folder, name = posixpath.split(part)
    path = posixpath.join(folder, "_rels", f"{name}.rels")
    if path not in package.namelist():
        return {}
    found: dict[str, tuple[str, str]] = {}
    for element in ElementTree.fromstring(package.read(path)):
        if element.get("TargetMode") == "External":
            continue
        target = posixpath.normpath(posixpath.join("/", folder, element.get("Target", "")))
        found[element.get("Id", "")] = (element.get("Type", ""), target.lstrip("/"))
    return found


def _target(package: zipfile.ZipFile, part: str, kind: str) -> str | None:
    relations = _relations(package, part).values()
    return next((target for name, target in relations if name.endswith(kind)), None)


def _comments(data: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    for element in _elements(data):
        if _local(element.tag) != "comment" or not (place := place_of(element.get("ref", ""))):
            continue
        if place[0] < safety.MAX_ROWS and place[1] < safety.MAX_COLUMNS:
            text = "".join(t.text or "" for t in element.iter() if _local(t.tag) == "t")
            yield place, _THREADED.sub("", unescaped(strip_controls(text))).strip()
