"""Comparing an entered form with its paper: the sheet to print, and the confirmation.

Marks are shown only while a form is being entered, and only to those who may enter it; of superiors,
experts and the officials themselves also afterwards.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import CampaignStep, FormState, shows_marks
from evalapp.domain.errors import Forbidden, NotFound, Refused
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.services.assessees import facts_of
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.services.exports import ExportTarget
from evalapp.services.form_wordings import form_wording
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.document import Document
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
            document = self._document(session, campaign, target)

        def confirm() -> None:
            with self._db.transaction() as session:
                note = f"read-back sheet, {target.language.value}"
                audit.note(session, audit.Action.EXPORTED, table="form", record_id=form_id, note=note)

        if target.path.suffix.casefold() == PDF_SUFFIX:
            read_back_paper(sheet, document).save(target.path, confirm=confirm)
        else:
            save(read_back_book(sheet, document), target.path, confirm=confirm)

    def _document(self, session: Session, campaign: Campaign, target: ExportTarget) -> "Document":
        from evalapp.exchange.document import Document  # noqa: PLC0415

        info = session.execute(select(WorkspaceInfo)).scalar_one()
        return Document(
            language=target.language,
            subject=campaign.name,
            as_of=campaign.as_of,
            exported_by=self._actor.full_name or self._actor.login,
            exported_at=self._clock(),
            audit_head=audit.head(session)[1],
            workspace=info.name,
            is_training=info.is_training,
            snapshot="form being entered",
            for_official_use=True,
        )


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
