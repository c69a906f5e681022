"""Which matrices of a file are worked with, and a workshop in memory made from them."""

from dataclasses import dataclass

from raci_desktop.application.importing import plan_imports
from raci_desktop.application.recognition import RecognisedItem, RecognisedMatrix, Recognition
from raci_desktop.application.stages import FIRST_ALIAS, LAST_ALIAS, folded
from raci_desktop.domain.apply import apply
from raci_desktop.domain.ids import StageId
from raci_desktop.domain.plan import plan
from raci_desktop.domain.translation import translate
from raci_desktop.domain.workshop import Details, Stage, Workshop, new_workshop

_NEARLY_AS_SURE = 0.8
"""A matrix this near to the surest one, as a share, wins when it holds more letters."""


@dataclass(frozen=True, slots=True)
class Picked:
    """The matrices to work with, by the stage they are for, and those left aside."""

    before: RecognisedMatrix | None = None
    after: RecognisedMatrix | None = None
    left: tuple[RecognisedMatrix, ...] = ()
    items: tuple[RecognisedItem, ...] = ()
    """The decisions, actions and parked items of the file."""

    @property
    def both(self) -> bool:
        """Whether the file holds a Before and an After."""
        return self.before is not None and self.after is not None

    @property
    def best(self) -> RecognisedMatrix | None:
        """The one matrix to work with when only one is wanted."""
        return self.before or self.after

    def for_stage(self, *names: str) -> RecognisedMatrix | None:
        """Return the matrix whose stage, sheet or title is called so, else the best."""
        wanted = {folded(name) for name in names} - {""}
        every = [one for one in (self.before, self.after, *self.left) if one is not None]
        filled = [one for one in every if not one.empty]
        return next((one for one in filled if _called_one_of(one, wanted)), self.best)


def pick(recognition: Recognition) -> Picked:
    """Return the recognised Before and After, else the best matrix as Before (or as it says).

    The best is the largest of those recognised about as surely as any, and of equal ones the
    first; an empty template is picked only when there is nothing else.
    """
    matrices = recognition.matrices
    filled = [matrix for matrix in matrices if not matrix.empty]
    before, after = _named(filled, FIRST_ALIAS), _named(filled, LAST_ALIAS)
    if before is None or after is None:
        best = _best(filled) or (matrices[0] if matrices else None)
        is_after = best is not None and folded(best.stage) == LAST_ALIAS
        before, after = (None, best) if is_after else (best, None)
    left = tuple(one for one in matrices if one is not before and one is not after)
    return Picked(before, after, left, recognition.items)


def workshop_of_sheet(picked: Picked, title: str) -> Workshop:
    """Return a workshop in memory: one stage, or Before and After when the file holds both.

    A stage without letters counts as not begun, so nothing is found in an empty template.
    """
    parts: list[tuple[RecognisedMatrix, Stage]] = []
    workshop = _workshop_for(picked, title)
    if picked.before is not None:
        parts.append((picked.before, workshop.first))
    if picked.after is not None:
        parts.append((picked.after, workshop.last))
    batch, _ = plan_imports(workshop, parts)
    return apply(workshop, plan(workshop, batch))


def _workshop_for(picked: Picked, title: str) -> Workshop:
    if picked.both:
        return new_workshop(StageId(FIRST_ALIAS), StageId(LAST_ALIAS), title)
    if picked.after is None:
        alias, name = FIRST_ALIAS, translate("Stage", "Before")
    else:
        alias, name = LAST_ALIAS, translate("Stage", "After")
    return Workshop(stages=(Stage(StageId(alias), name),), details=Details(title=title))


def _called_one_of(matrix: RecognisedMatrix, names: set[str]) -> bool:
    return not names.isdisjoint(folded(one) for one in (matrix.stage, matrix.sheet, matrix.title))


def _named(matrices: list[RecognisedMatrix], stage: str) -> RecognisedMatrix | None:
    return next((matrix for matrix in matrices if folded(matrix.stage) == stage), None)


def _best(matrices: list[RecognisedMatrix]) -> RecognisedMatrix | None:
    if not matrices:
        return None
    enough = max(matrix.confidence for matrix in matrices) * _NEARLY_AS_SURE
    return max((one for one in matrices if one.confidence >= enough), key=_size)


def _size(matrix: RecognisedMatrix) -> int:
    return sum(len(activity.cells) for activity in matrix.activities)
