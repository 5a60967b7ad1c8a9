"""What a commission decides, in which state a decision is, how it turned out."""

from enum import StrEnum


class DecisionKind(StrEnum):
    """What is decided about a person."""

    PROMOTE = "promote"
    APPOINT = "appoint"
    MOVE = "move"
    KEEP_WITH_PLAN = "keep_with_plan"
    RELEASE = "release"
    ENROL = "enrol"
    EXCLUDE = "exclude"


class DecisionResult(StrEnum):
    """How the commission answered the question: the proposal taken, another decision, or none of it."""

    ADOPTED = "adopted"
    REJECTED = "rejected"


class DecisionState(StrEnum):
    """``draft``: entered, not in force; ``in_force``: its minutes are signed; ``undone``: a further
    decision took its place."""

    DRAFT = "draft"
    IN_FORCE = "in_force"
    UNDONE = "undone"


class EffectState(StrEnum):
    """Whether what a decision changes in register or reserve stands, or was put back by a further one."""

    APPLIED = "applied"
    REVERTED = "reverted"


class OutcomeKind(StrEnum):
    """What became of a person some months after a decision, as facts and not as a judgement."""

    IN_POST = "in_post"
    OTHER_POST = "other_post"
    LEFT = "left"
    PLAN_DONE = "plan_done"
    PLAN_PARTLY_DONE = "plan_partly_done"
    PLAN_NOT_DONE = "plan_not_done"
    NOT_CARRIED_OUT = "not_carried_out"
    OTHER = "other"


def takes_plan(kind: DecisionKind | None) -> bool:
    """Whether a development plan goes with the decision: somebody is kept with one, or begins in the
    reserve."""
    return kind in (DecisionKind.KEEP_WITH_PLAN, DecisionKind.ENROL)


def lacks_plan(kind: DecisionKind | None, plan: str) -> bool:
    """Whether somebody is kept with a plan that nobody wrote down: pointed out, never refused."""
    return kind is DecisionKind.KEEP_WITH_PLAN and not plan.strip()
