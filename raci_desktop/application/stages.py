"""Finding a stage by what people call it, and what to call a stage."""

from collections.abc import Callable

from raci_desktop.domain.text import clean_name
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Stage, Workshop

FIRST_ALIAS = "before"
LAST_ALIAS = "after"


class UnknownStageError(LookupError):
    """No stage is called that; ``message`` lists those there are."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def folded(text: str) -> str:
    """Return a name as it is compared: white space folded, in any case."""
    return clean_name(text).casefold()


def find_stage(workshop: Workshop, wanted: str) -> Stage | None:
    """Return the stage with that name, else that subtitle, in any case; else None.

    "before" and "after" find the first and the last stage even when they are called otherwise.
    """
    name = folded(wanted)
    return (
        _only(workshop, lambda stage: folded(stage.name) == name)
        or _only(workshop, lambda stage: bool(name) and folded(stage.subtitle) == name)
        or _by_alias(workshop, name)
    )


def stage_called(workshop: Workshop, wanted: str) -> Stage:
    """Return the stage a person means; raises UnknownStageError."""
    stage = find_stage(workshop, wanted)
    if stage is not None:
        return stage
    known = listed([called(stage) for stage in workshop.stages])
    raise UnknownStageError(
        translate("Stage", "There is no stage “{name}”; this workshop has {known}.").format(
            name=clean_name(wanted), known=known
        )
    )


def called(stage: Stage) -> str:
    """Return what a stage is called in a sentence: "After (Budget holders accountable)"."""
    return f"{stage.name} ({stage.subtitle})" if stage.subtitle else stage.name


def last_begun(workshop: Workshop) -> Stage:
    """Return the last stage that has marks of its own to look at."""
    return workshop.begun(workshop.last.id)


def begun_stages(workshop: Workshop) -> tuple[Stage, ...]:
    """Return the stages that have been begun, in order; the first one at least."""
    begun = tuple(stage for stage in workshop.stages if stage.touched)
    return begun or (workshop.first,)


def listed(words: list[str]) -> str:
    """Return words as people list them: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    both = translate("Lists", "{names} and {last}")
    return both.format(names=", ".join(words[:-1]), last=words[-1])


def _only(workshop: Workshop, wanted: Callable[[Stage], bool]) -> Stage | None:
    found = [stage for stage in workshop.stages if wanted(stage)]
    return found[0] if len(found) == 1 else None


def _by_alias(workshop: Workshop, name: str) -> Stage | None:
    if len(workshop.stages) < 2:
        return None  # the one stage of a checked sheet is not both first and last
    return {FIRST_ALIAS: workshop.first, LAST_ALIAS: workshop.last}.get(name)
