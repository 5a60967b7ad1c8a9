"""Comparing an entered form with its paper: the sheet to print, and the confirmation.

Marks are shown only while a form is being entered, and only to those who may enter it; of superiors,
experts and the officials themselves also afterwards.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignStep, FormState, shows_marks
from evalapp.domain.errors import Forbidden, NotFound, Refused
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.services.assessees import facts_of
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.services.documents import ExportTarget, new_document
from evalapp.services.form_wordings import form_wording
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.read_back import ReadBackSheet

PDF_SUFFIX = ".pdf"

_ENTERED = (FormState.DRAFT, FormState.OPEN, FormState.COMPLETE)


class ReadBackService:
    """Use cases of the second look at paper forms, for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def confirm(self, form_id: int, compared: Mapping[str, int | None]) -> None:
        """Record that ``compared`` – the marks as the second look saw them on paper – equal the form's.

        Raises NotFound; Refused ``read_back_differs`` (with ``count``) when they do not, ``read_back_empty``
        when nothing was entered, ``step_settle`` when the campaign is not in entry or review; Forbidden
        ``marks_are_closed`` for a finished form of a peer or subordinate.
        """
        self._actor.require(Action.ENTER_MARKS)
        with self._db.transaction() as session:
            form, campaign = _entered(session, form_id)
            require_step(campaign, CampaignStep.SETTLE)
            codes = form.marks.keys() | compared.keys()
            differing = [
                code
                for code in codes
                if (code in form.marks) != (code in compared) or form.marks.get(code) != compared.get(code)
            ]
            if differing:
                raise Refused("read_back_differs", count=len(differing))
            form.read_back_at = self._clock()
            form.read_back_by = self._actor.login

    def save_sheet(self, form_id: int, target: ExportTarget) -> None:
        """Write the read-back sheet as a workbook, or as PDF when the file's name ends so.

        Raises as :meth:`confirm` and as every export.
        """
        from evalapp.exchange.document import save  # noqa: PLC0415 - brings openpyxl and fpdf along
        from evalapp.exchange.read_back import read_back_book, read_back_paper  # noqa: PLC0415

        self._actor.require(Action.ENTER_MARKS)
        with self._db.reading() as session:
            form, campaign = _entered(session, form_id)
            sheet = _sheet(session, form, campaign)
            head = new_document(
                session, self._actor, target.language, at=self._clock(), for_official_use=True
            )
            document = replace(
                head, subject=campaign.name, as_of=campaign.as_of, snapshot="form being entered"
            )

        def confirm() -> None:
            with self._db.transaction() as session:
                note = f"read-back sheet, {target.language.value}"
                audit.note(session, audit.Action.EXPORTED, table="form", record_id=form_id, note=note)

        if target.path.suffix.casefold() == PDF_SUFFIX:
            read_back_paper(sheet, document).save(target.path, confirm=confirm)
        else:
            save(read_back_book(sheet, document), target.path, confirm=confirm)


def _entered(session: Session, form_id: int) -> tuple[Form, Campaign]:
    """A form whose marks this account may see, and its campaign."""
    form = session.get(Form, form_id)
    if form is None:
        raise NotFound
    campaign = get_campaign(session, session.get_one(Assessee, form.assessee_id).campaign_id)
    if not shows_marks(form.role, form.state, campaign.state):
        raise Forbidden("marks_are_closed")
    if form.state not in _ENTERED or not form.marks:
        raise Refused("read_back_empty")
    return form, campaign


def _sheet(session: Session, form: Form, campaign: Campaign) -> "ReadBackSheet":
    from evalapp.exchange.read_back import EnteredMark, ReadBackSheet  # noqa: PLC0415

    facts = next((f for f in facts_of(session, campaign) if f.assessee_id == form.assessee_id), None)
    return ReadBackSheet(
        campaign=campaign.name,
        full_name=facts.full_name if facts else "",
        post=facts.post if facts else None,
        body=facts.body if facts else None,
        role=form.role,
        rater_code=form.rater_code,
        marks=tuple(
            EnteredMark(
                name=competency.name,
                mark=form.marks.get(competency.code),
                is_answered=competency.code in form.marks,
                has_example=bool(form.examples.get(competency.code)),
            )
            for competency in form_wording(session, campaign).competencies
        ),
        remark=form.remark or "",
    )
