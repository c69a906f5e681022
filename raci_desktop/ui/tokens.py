"""Colours, measures and type styles of the design as frozen data; lengths in px at 100 %.

Nothing here knows Qt: ``ui.theme`` turns the colours into a palette, the painters read the
measures and multiply them by the zoom of the matrix. The large sets are never compared or
printed, and go without the methods for it: writing those takes most of the import's time.
"""

from dataclasses import dataclass, replace
from typing import Final

MARK_CODES = ("A", "R", "C", "I", "S", "?")
SEVERITY_CODES = ("blocker", "warning", "note", "ok")


@dataclass(frozen=True, slots=True)
class MarkColours:
    """Colours of one letter's chip; ``dot`` is the round field of an I."""

    fill: str
    letter: str
    border: str | None
    dot: str | None = None


@dataclass(frozen=True, slots=True)
class SeverityColours:
    """Colours of one severity: its icon, the sign inside it, its words and its soft ground."""

    icon: str
    sign: str
    edge: str
    text: str
    soft: str


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Colours:
    """Every colour of one appearance, by the names of the design."""

    window: str
    surface: str
    header: str
    sunken: str
    chrome: str
    line: str
    line_strong: str
    text: str
    text_2: str
    muted: str
    after: str
    after_soft: str
    on_after: str
    before: str
    before_soft: str
    focus: str
    selection: str
    ink: str
    marks: dict[str, MarkColours]
    severities: dict[str, SeverityColours]
    bands: dict[str, str]
    import_tints: dict[str, str]
    shadow_opacity: float

    def mark(self, code: str) -> MarkColours:
        """Return the chip colours of a meaning; an unknown code looks like unread text."""
        return self.marks.get(code) or self.marks["?"]

    def band(self, function: str) -> str:
        """Return the bar colour of a function; an unknown one takes the neutral bar."""
        return self.bands.get(function) or self.bands["other"]

    def severity(self, name: str) -> SeverityColours:
        """Return the colours of a severity: blocker, warning, note or ok.

        Raises KeyError for any other word.
        """
        return self.severities[name]


LIGHT = Colours(
    window="#F6F5F2",
    surface="#FFFFFF",
    header="#FAF9F7",
    sunken="#EFEDE8",
    chrome="#EDEBE6",
    line="#E6E3DD",
    line_strong="#CFCBC3",
    text="#1B1C1F",
    text_2="#4A4F57",
    muted="#666B75",
    after="#0B5FA5",
    after_soft="#E8F1F9",
    on_after="#FFFFFF",
    before="#B24A00",
    before_soft="#FBF0E7",
    focus="#0B5FFF",
    selection="#E9F0FE",
    ink="#1A111B",
    marks={
        "A": MarkColours("#1A111B", "#FFFFFF", None),
        "R": MarkColours("#D2921C", "#000000", "#5A6270"),
        "C": MarkColours("#04CBFC", "#000000", "#5A6270"),
        "I": MarkColours("#FFFFFF", "#000000", "#5A6270", "#F7F4E1"),
        "S": MarkColours("#084AC6", "#FFFFFF", "#5A6270"),
        "?": MarkColours("#FFFFFF", "#1B1C1F", "#5A6270"),
    },
    severities={
        "blocker": SeverityColours("#A4001D", "#FFFFFF", "#A4001D", "#A3001B", "#FBECEE"),
        "warning": SeverityColours("#FFD43B", "#000000", "#5A4A00", "#8A4B00", "#FDF6E0"),
        "note": SeverityColours("#D6EAFB", "#000000", "#005A8C", "#005A8C", "#EAF3FB"),
        "ok": SeverityColours("#FFFFFF", "#0B6B3A", "#0B6B3A", "#0B6B3A", "#E9F4EE"),
    },
    bands={
        "operations": "#8A7A68",
        "product": "#3F7F78",
        "delivery": "#716A9C",
        "other": "#7A828E",
    },
    import_tints={
        "role": "#E4EEF8",
        "activity": "#EAF3EC",
        "group": "#F1ECF8",
        "legend": "#F7F1E2",
        "title": "#F3F2EF",
    },
    shadow_opacity=0.12,
)

DARK = Colours(
    window="#16181D",
    surface="#1B1E24",
    header="#20242B",
    sunken="#121419",
    chrome="#101216",
    line="#2B3039",
    line_strong="#3F4651",
    text="#ECEEF2",
    text_2="#C3C8D1",
    muted="#9AA3B2",
    after="#7CC4FF",
    after_soft="#1B2C3D",
    on_after="#0B1420",
    before="#FFB37A",
    before_soft="#35271C",
    focus="#FFD60A",
    selection="#22304A",
    ink="#FBFBDF",
    marks={
        "A": MarkColours("#FBFBDF", "#000000", None),
        "R": MarkColours("#FCA21A", "#000000", "#9AA3B2"),
        "C": MarkColours("#A5E1F3", "#000000", "#9AA3B2"),
        "I": MarkColours("#16181D", "#FFFFFF", "#9AA3B2", "#2E4140"),
        "S": MarkColours("#9685FE", "#000000", "#9AA3B2"),
        "?": MarkColours("#16181D", "#ECEEF2", "#9AA3B2"),
    },
    severities={
        "blocker": SeverityColours("#FF6B6B", "#000000", "#FF6B6B", "#FF8A8A", "#33222A"),
        "warning": SeverityColours("#FFE066", "#000000", "#FFE066", "#FFB84D", "#332B1B"),
        "note": SeverityColours("#1F4E79", "#FFFFFF", "#6EC6FF", "#6EC6FF", "#1B2C3D"),
        "ok": SeverityColours("#1B1E24", "#6FDC9A", "#6FDC9A", "#6FDC9A", "#1C2F27"),
    },
    bands={
        "operations": "#B5A48F",
        "product": "#6FB8AE",
        "delivery": "#A9A1DB",
        "other": "#9AA3B2",
    },
    import_tints={
        "role": "#1C2C3D",
        "activity": "#1D2E26",
        "group": "#2A2438",
        "legend": "#332B1B",
        "title": "#24262B",
    },
    shadow_opacity=0.45,
)


def high_contrast(colours: Colours, *, dark: bool) -> Colours:
    """Derive the high-contrast appearance: pure grounds, full-strength lines, text and borders."""
    ground, figure = ("#000000", "#FFFFFF") if dark else ("#FFFFFF", "#000000")
    return replace(
        colours,
        window=ground,
        surface=ground,
        header=ground,
        sunken=ground,
        chrome=ground,
        line=figure,
        line_strong=figure,
        text=figure,
        text_2=figure,
        muted=figure,
        after="#7CC4FF" if dark else "#003E7E",
        before="#FFC79C" if dark else "#7A3300",
        focus="#FFFF00" if dark else "#0000D0",
        marks={code: _bordered(mark, ground, figure) for code, mark in colours.marks.items()},
    )


def _bordered(mark: MarkColours, ground: str, figure: str) -> MarkColours:
    """Give a chip a full-strength border, except the A, which is all ink."""
    if mark.border is None:
        return replace(mark, fill=figure, letter=ground)
    return replace(mark, border=figure)


LIGHT_HIGH_CONTRAST = high_contrast(LIGHT, dark=False)
DARK_HIGH_CONTRAST = high_contrast(DARK, dark=True)


class ChipTokens:
    """Proportions of a chip in parts of its side, and the marks around it in px at 100 %."""

    square_radius: Final = 0.05
    round_radius: Final = 0.26
    dot_diameter: Final = 0.8
    diamond_reach: Final = 0.07
    letter: Final = 0.56
    diamond_letter: Final = 0.50
    legend: Final = 22
    cell: Final = 28
    tray: Final = 36
    dragged_scale: Final = 1.2
    presenter_before: Final = 92
    presenter_after: Final = 148
    caption_size: Final = 10.5
    caption_gap: Final = 1.0
    caption_line: Final = 12.0
    former_box: Final = 16
    former_box_compare: Final = 19
    former_left: Final = 5.0
    former_top: Final = 4.0
    former_stroke: Final = 1.3
    changed_corner: Final = 9.0
    flag: Final = 12.0
    flag_inset: Final = 4.0
    lifted_dash: Final = (4.0, 3.0)
    lifted_stroke: Final = 1.5
    drop_outline: Final = 3.0
    severity_outline: Final = 2.0
    ghost_opacity: Final = 0.35
    unchanged_opacity: Final = 0.30


class Measures:
    """Sizes of rows, columns and panels in px at 100 %."""

    grid: Final = 8
    row: Final = 44
    group_row: Final = 28
    totals_row: Final = 36
    stage_strip: Final = 36
    function_band: Final = 24
    band_bar: Final = 3
    role_header: Final = 40
    activity_column: Final = 208
    role_column: Final = 80
    role_column_min: Final = 72
    matrix_gap: Final = 10
    title: Final = 32
    menu: Final = 28
    toolbar: Final = 46
    tabs: Final = 42
    drawer_closed: Final = 36
    status: Final = 27
    tray: Final = 104
    dock: Final = 328
    dock_min: Final = 280
    button: Final = 30
    toolbar_button: Final = 32
    radius: Final = 6
    tray_tile_width: Final = 84
    tray_tile_height: Final = 104
    tray_tile_radius: Final = 8
    card_padding: Final = 14
    card_radius: Final = 8
    ledger_row: Final = 50
    bar: Final = 9
    import_row: Final = 34
    import_footer: Final = 64
    smallest_target: Final = 24

    def by_name(self) -> dict[str, int]:
        """Return the sizes by name."""
        own = vars(type(self)).items()
        return {name: size for name, size in own if isinstance(size, int)}


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One text style: size and line height in px, weight as in OpenType (400 regular)."""

    size: float
    line: float
    weight: int = 400


class TypeScale:
    """Text styles by use."""

    body: Final = TypeStyle(13, 18)
    body_strong: Final = TypeStyle(13, 18, 500)
    caption: Final = TypeStyle(11, 14)
    role_header: Final = TypeStyle(12.5, 16, 600)
    function_band: Final = TypeStyle(11, 14, 600)
    group_row: Final = TypeStyle(12, 16, 600)
    status: Final = TypeStyle(12, 16)
    stage_name: Final = TypeStyle(14, 18, 600)
    finding_title: Final = TypeStyle(15, 20, 600)
    question: Final = TypeStyle(13.5, 19, 500)
    finding_count: Final = TypeStyle(30, 34, 700)
    section_title: Final = TypeStyle(17, 24, 600)
    summary: Final = TypeStyle(19, 27, 600)
    page_title: Final = TypeStyle(30, 36, 700)
    presenter_activity: Final = TypeStyle(116, 124, 700)
    presenter_question: Final = TypeStyle(58, 68, 600)
    presenter_role: Final = TypeStyle(42, 48, 600)
    presenter_text: Final = TypeStyle(40, 48)


CHIP = ChipTokens()
MEASURES = Measures()
TYPE = TypeScale()


def border_width(side: float) -> float:
    """Return the width of a chip's border for its side, both in px."""
    if side < 26:
        return 1.2
    return 1.5 if side < 60 else 3.0
