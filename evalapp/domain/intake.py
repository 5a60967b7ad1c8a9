"""An intake's life: what its states are called, and what each of them allows."""

from collections.abc import Mapping
from enum import StrEnum


class IntakeState(StrEnum):
    """Where an intake stands.

    ``draft``: prepared, its rules not yet confirmed; ``open``: applications are received; ``selection``:
    the window is closed, stages and admissions go on; ``completed``: the result is recorded.
    """

    DRAFT = "draft"
    OPEN = "open"
    SELECTION = "selection"
    COMPLETED = "completed"


class IntakeStep(StrEnum):
    """Something done with an intake that only some of its states allow.

    ``edit_rules``: name, rule set, dates, places, directions, stages. ``open``: its rules are confirmed and
    fixed. ``change``: window and places by a decision. ``receive``: new applications. ``edit_facts``: facts
    and papers of applications. ``enter_scores``, ``cut``: of stages. ``admit``: decisions about people.
    ``enrol``: the admitted become members. ``close``: the window, selection begins. ``reopen_window``:
    applications are received again. ``complete``: the result is recorded. ``resume``: selection goes on
    after all.
    """

    EDIT_RULES = "edit_rules"
    DELETE = "delete"
    OPEN = "open"
    CHANGE = "change"
    RECEIVE = "receive"
    EDIT_FACTS = "edit_facts"
    ENTER_SCORES = "enter_scores"
    CUT = "cut"
    ADMIT = "admit"
    ENROL = "enrol"
    CLOSE = "close"
    REOPEN_WINDOW = "reopen_window"
    COMPLETE = "complete"
    RESUME = "resume"


ALLOWED: Mapping[IntakeState, frozenset[IntakeStep]] = {
    IntakeState.DRAFT: frozenset(
        {
            IntakeStep.EDIT_RULES,
            IntakeStep.DELETE,
            IntakeStep.OPEN,
            IntakeStep.RECEIVE,
            IntakeStep.EDIT_FACTS,
        }
    ),
    IntakeState.OPEN: frozenset(
        {
            IntakeStep.CHANGE,
            IntakeStep.RECEIVE,
            IntakeStep.EDIT_FACTS,
            IntakeStep.ENTER_SCORES,
            IntakeStep.CLOSE,
        }
    ),
    IntakeState.SELECTION: frozenset(
        {
            IntakeStep.CHANGE,
            IntakeStep.EDIT_FACTS,
            IntakeStep.ENTER_SCORES,
            IntakeStep.CUT,
            IntakeStep.ADMIT,
            IntakeStep.ENROL,
            IntakeStep.REOPEN_WINDOW,
            IntakeStep.COMPLETE,
        }
    ),
    IntakeState.COMPLETED: frozenset({IntakeStep.ENROL, IntakeStep.RESUME}),
}
"""What each state allows; everything else is refused."""


MOVES: Mapping[IntakeStep, IntakeState] = {
    IntakeStep.OPEN: IntakeState.OPEN,
    IntakeStep.CLOSE: IntakeState.SELECTION,
    IntakeStep.REOPEN_WINDOW: IntakeState.OPEN,
    IntakeStep.COMPLETE: IntakeState.COMPLETED,
    IntakeStep.RESUME: IntakeState.SELECTION,
}
"""The state to which a step leads; the other steps leave the state as it is."""

BACKWARD = frozenset({IntakeStep.REOPEN_WINDOW, IntakeStep.RESUME})
"""Steps back, which need a reason."""


def allows(state: IntakeState, step: IntakeStep) -> bool:
    """Whether an intake in ``state`` lets ``step`` be done."""
    return step in ALLOWED[state]
