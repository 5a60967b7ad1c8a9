"""Finished forms taken up again: a mark was typed wrongly, or an objection was accepted."""

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import ANONYMOUS_ROLES, CampaignStep, FormState
from evalapp.domain.errors import Forbidden, NotFound, Refused
from evalapp.entities.assessment import Assessee, Form
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.storage.database import Database


class FormCorrectionService:
    """Use cases of corrected forms for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def take_up(self, form_id: int) -> None:
        """Open a finished form of a superior, an expert or the official himself for entry again.

        A second look at the paper is due again. Raises NotFound, Refused ``step_enter`` unless the campaign
        is open, ``form_state`` for a form that is not finished, Forbidden ``marks_are_closed`` for a peer or
        subordinate: figures with and without one form would tell its marks.
        """
        self._actor.require(Action.ENTER_MARKS)
        with self._db.transaction() as session:
            form = _get(session, form_id)
            if form.state is not FormState.COMPLETE:
                raise Refused("form_state")
            if form.role in ANONYMOUS_ROLES:
                raise Forbidden("marks_are_closed")
            form.read_back_at, form.read_back_by = None, ""
            form.state = FormState.DRAFT


def _get(session: Session, form_id: int) -> Form:
    form = session.get(Form, form_id)
    assessee = session.get(Assessee, form.assessee_id) if form is not None else None
    if form is None or assessee is None:
        raise NotFound
    require_step(get_campaign(session, assessee.campaign_id), CampaignStep.ENTER)
    return form
