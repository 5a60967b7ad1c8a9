"""Finished forms taken up again: a mark was typed wrongly, or an objection was accepted."""

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import ANONYMOUS_ROLES, CampaignStep, FormState
from evalapp.domain.errors import NotFound, Refused
from evalapp.entities.assessment import Assessee, Form
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.storage.database import Database


class FormCorrectionService:
    """Use cases of corrected forms for one actor."""

    def __init__(self, db: Database, actor: Actor) -> None:
        self._db = db
        self._actor = actor

    def take_up(self, form_id: int) -> bool:
        """Open a finished form for entry again; returns whether its marks are still there.

        The marks of peers and subordinates are seen by nobody after entry, so such a form begins empty and
        is entered anew from its paper. A second look at the paper is due again. Raises NotFound, Refused
        ``step_enter`` unless the campaign is open, ``form_state`` for a form that is not finished.
        """
        self._actor.require(Action.ENTER_MARKS)
        with self._db.transaction() as session:
            form = _get(session, form_id)
            if form.state is not FormState.COMPLETE:
                raise Refused("form_state")
            form.read_back_at, form.read_back_by = None, ""
            if form.role in ANONYMOUS_ROLES:
                form.state, form.marks, form.examples, form.remark = FormState.ASSIGNED, {}, {}, None
                form.entered_at = None
                return False
            form.state = FormState.DRAFT
            return True


def _get(session: Session, form_id: int) -> Form:
    form = session.get(Form, form_id)
    assessee = session.get(Assessee, form.assessee_id) if form is not None else None
    if form is None or assessee is None:
        raise NotFound
    require_step(get_campaign(session, assessee.campaign_id), CampaignStep.ENTER)
    return form
