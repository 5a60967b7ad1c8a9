"""Whether scores may be entered and cuts drawn; the one place where services of stages ask."""

from sqlmodel import Session

from evalapp.domain.errors import Refused
from evalapp.domain.intake import IntakeStep
from evalapp.entities.base import stored_id
from evalapp.entities.selection import Stage
from evalapp.services import screening
from evalapp.services.intake_steps import require_step
from evalapp.services.stage_people import cut_in_force, is_under_later_cut


def require_scores(session: Session, stage: Stage) -> None:
    """Raise Refused unless scores of ``stage`` may change: by its intake's state, and while it is not cut
    (``stage_is_cut``) and nobody after it is (``later_stage_is_cut``)."""
    require_step(screening.intake_of(session, stage.intake_id), IntakeStep.ENTER_SCORES)
    require_uncut(session, stage)
    if is_under_later_cut(session, stage):
        raise Refused("later_stage_is_cut")


def require_typed(session: Session, stage: Stage) -> None:
    """The same, and ``stage_by_interviewers`` where the scores are the means of interviewers."""
    require_scores(session, stage)
    if stage.interviewers:
        raise Refused("stage_by_interviewers")


def require_cut(session: Session, stage: Stage) -> None:
    """Raise Refused unless the state of the stage's intake lets cuts be drawn and reopened."""
    require_step(screening.intake_of(session, stage.intake_id), IntakeStep.CUT)


def require_uncut(session: Session, stage: Stage) -> None:
    """Raise Refused ``stage_is_cut`` while a cut of the stage is in force."""
    if cut_in_force(session, stored_id(stage.id)) is not None:
        raise Refused("stage_is_cut")
