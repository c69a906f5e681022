"""The agenda of a workshop: its steps in order, with the minutes each may take.

Which step is running, and since when, is the window's business and not in the file.
"""

from dataclasses import dataclass

from raci_desktop.domain.ids import StepId
from raci_desktop.domain.translation import QT_TRANSLATE_NOOP, translate

LONGEST_STEP = 600
"""Minutes one step may have."""


@dataclass(frozen=True, slots=True)
class AgendaStep:
    """One step: what the room does, and for how many minutes."""

    id: StepId
    name: str
    minutes: int


Agenda = tuple[AgendaStep, ...]

DEFAULT_AGENDA: Agenda = (
    AgendaStep(
        StepId("outcome"),
        QT_TRANSLATE_NOOP("Agenda", "Shared outcome, meaning of the letters"),
        20,
    ),
    AgendaStep(
        StepId("marking"), QT_TRANSLATE_NOOP("Agenda", "Today: everybody marks in silence"), 20
    ),
    AgendaStep(
        StepId("contested"),
        QT_TRANSLATE_NOOP("Agenda", "Contested cells: three minutes each, decide or park"),
        25,
    ),
    AgendaStep(
        StepId("findings"),
        QT_TRANSLATE_NOOP("Agenda", "Findings read aloud, one question each"),
        10,
    ),
    AgendaStep(StepId("break"), QT_TRANSLATE_NOOP("Agenda", "Break"), 10),
    AgendaStep(
        StepId("target"),
        QT_TRANSLATE_NOOP("Agenda", "Target: the As first, then the Rs, then fewer C and I"),
        35,
    ),
    AgendaStep(
        StepId("compare"),
        QT_TRANSLATE_NOOP("Agenda", "Before against after: who pays, which team first"),
        15,
    ),
    AgendaStep(
        StepId("vote"),
        QT_TRANSLATE_NOOP("Agenda", "Vote per moved A, record dissent, read back, export"),
        15,
    ),
)
"""Two and a half hours; a workshop that says nothing of its agenda has this one."""

_DEFAULT_NAMES = frozenset(step.name for step in DEFAULT_AGENDA)


def step_name(step: AgendaStep) -> str:
    """Return the name of a step as it is shown: a default one in the language of the window."""
    return translate("Agenda", step.name) if step.name in _DEFAULT_NAMES else step.name


def minutes_of(agenda: Agenda) -> int:
    """Return how many minutes a whole agenda takes."""
    return sum(step.minutes for step in agenda)
