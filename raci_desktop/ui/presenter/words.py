"""The wall in words: what a screen reader says of a slide, of a page, and when it is turned."""

from raci_desktop.domain.letters import LetterSet
from raci_desktop.domain.translation import translate
from raci_desktop.ui.matrix.words import cell_words
from raci_desktop.ui.presenter.deck import Line, OverviewPage, Spotlight
from raci_desktop.ui.presenter.state import PresenterState


def slide_title(state: PresenterState) -> str:
    """Return one line: which activity, or which page, of how many."""
    if state.empty:
        return translate("Presenter", "Nothing to present")
    if state.blank:
        return translate("Presenter", "Blank")
    if state.overview:
        page = state.page()
        words = translate("Presenter", "Page {number} of {count}, {stage}")
        return words.format(number=page.number, count=page.count, stage=page.stage.name)
    slide = state.slide()
    words = translate("Presenter", "{name}, {number} of {count}")
    return words.format(name=slide.activity.name, number=slide.number, count=slide.count)


def slide_words(state: PresenterState) -> str:
    """Return everything the wall shows, in sentences."""
    if state.empty or state.blank:
        return ""
    letters = state.workshop.letters
    if state.overview:
        return _page_words(state.page(), letters)
    slide = state.slide()
    lines = [_line_words(slide, line, letters) for line in (slide.before, slide.after) if line]
    asked = [one.message for one in slide.findings] if state.findings else [slide.question]
    return " ".join([*lines, *asked])


def _line_words(slide: Spotlight, line: Line, letters: LetterSet) -> str:
    """Return "After: Head of Operations Informed; Head of Product Accountable."."""
    held = [
        f"{role.name} {cell_words(cell, letters)}"
        for role, cell in zip(slide.roles, line.cells, strict=True)
        if cell.marks
    ]
    listed = "; ".join(held) or translate("Presenter", "no letters")
    words = translate("Presenter", "{stage}: {letters}.")
    return words.format(stage=line.stage.name, letters=listed)


def _page_words(page: OverviewPage, letters: LetterSet) -> str:
    sentences: list[str] = []
    for activity, cells in zip(page.activities, page.cells, strict=True):
        held = [
            f"{role.name} {cell_words(cell, letters)}"
            for role, cell in zip(page.roles, cells, strict=True)
            if cell.marks
        ]
        listed = "; ".join(held) or translate("Presenter", "no letters")
        words = translate("Presenter", "{stage}: {letters}.")
        sentences.append(words.format(stage=activity.name, letters=listed))
    return " ".join(sentences)
