"""Rating workbooks out: one file for each rater, with the officials whom he or she assesses."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import and_, not_, select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import ANONYMOUS_ROLES, AssesseeState, CampaignStep, FormState
from evalapp.domain.errors import Refused
from evalapp.domain.names import fold, sort_key
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form, Rater
from evalapp.entities.base import stored_id
from evalapp.entities.workspace import WorkspaceInfo
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.placing import make_folder, safe_name
from evalapp.exchange.rating_form_values import RatedForm, RatingBook
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.services.documents import new_document
from evalapp.services.form_wordings import form_wording
from evalapp.services.progress import SILENT, Progress
from evalapp.storage import audit
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

if TYPE_CHECKING:
    from evalapp.exchange.document import Document

DUE = (FormState.ASSIGNED, FormState.DRAFT, FormState.OPEN)
"""States of a form that its rater still owes, wholly or in part."""


@dataclass(frozen=True, slots=True)
class RaterForms:
    """A rater of a campaign: ``full_name`` "" when only the code is known; ``due`` of ``forms`` are owed.

    Finished forms of peers and subordinates are not among them.
    """

    code: str
    full_name: str
    forms: int
    due: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingExport:
    """What is written: into which folder, in which language, for whom.

    ``raters``: codes, None = all; ``only_due``: only raters who owe forms, and only those forms.
    ``return_by``: the day named in the workbooks.
    """

    folder: Path
    language: DocumentLanguage = DocumentLanguage.RU
    raters: Sequence[str] | None = None
    only_due: bool = True
    return_by: date | None = None
    for_official_use: bool = False


class RatingWorkbookService:
    """Writes rating workbooks for one actor."""

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def raters(self, campaign_id: int) -> list[RaterForms]:
        """The raters of a campaign in order of their codes. Raises NotFound."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign = get_campaign(session, campaign_id)
            names = _rater_names(session, campaign_id)
            found = _forms_by_rater(session, campaign)
        return [
            RaterForms(
                code=code,
                full_name=names.get(fold(code), ""),
                forms=len(forms),
                due=sum(form.state in DUE for form in forms),
            )
            for code, forms in found.items()
        ]

    def export(self, campaign_id: int, wanted: RatingExport, *, progress: Progress = SILENT) -> list[Path]:
        """Write a workbook for each rater; the files written, in order of the raters' codes.

        Raises NotFound, Refused ``step_enter`` unless entry is open, ``rating_no_raters`` when nobody is
        left, BadFile (``folder_missing`` when the one is in which it would be made, ``file_in_use``,
        ``disk_full``, ``file_unwritable``), Cancelled.
        """
        from evalapp.exchange.document import save  # noqa: PLC0415 - brings openpyxl along
        from evalapp.exchange.rating_form_xlsx import rating_book  # noqa: PLC0415

        self._actor.require(Action.RUN_CAMPAIGN)
        self._actor.require(Action.EXPORT)
        with self._db.reading() as session:
            campaign = get_campaign(session, campaign_id)
            require_step(campaign, CampaignStep.ENTER)
            head = new_document(
                session,
                self._actor,
                wanted.language,
                at=self._clock(),
                for_official_use=wanted.for_official_use,
            )
            document = replace(head, subject=campaign.name, as_of=campaign.as_of, snapshot="rating forms")
            books = _books(session, campaign, wanted)
        if not books:
            raise Refused("rating_no_raters")
        paths = _file_names(make_folder(wanted.folder), books, document)
        for number, (book, path) in enumerate(zip(books, paths, strict=True)):
            progress.step(number, len(books))
            note = f"rating forms of {book.rater_code[:60]}: {len(book.forms)}, {wanted.language.value}"

            def confirm(note: str = note) -> None:
                with self._db.transaction() as session:
                    audit.note(
                        session, audit.Action.EXPORTED, table="campaign", record_id=campaign_id, note=note
                    )

            save(rating_book(book, document), path, confirm=confirm)
        progress.step(len(books), len(books))
        return paths


def rating_frame(session: Session, campaign: Campaign) -> RatingBook:
    """What all rating workbooks of ``campaign`` share: no rater and no forms yet."""
    rules = ScoringRules.from_dict(campaign.rules)
    return RatingBook(
        workspace_id=session.execute(select(col(WorkspaceInfo.workspace_id))).scalar_one(),
        campaign_id=stored_id(campaign.id),
        campaign=campaign.name,
        rater_code="",
        wording=form_wording(session, campaign),
        example_marks=rules.example_marks,
        minimums={rule.role: rule.minimum for rule in rules.roles if rule.role in ANONYMOUS_ROLES},
        return_by=None,
        forms=(),
    )


def rated_form(form: Form, facts: AssesseeFacts) -> RatedForm:
    """A form with the official as the register knows him now. Its role must be known."""
    assert form.role is not None
    return RatedForm(stored_id(form.id), form.role, facts.full_name, facts.post, facts.body)


def _books(session: Session, campaign: Campaign, wanted: RatingExport) -> list[RatingBook]:
    chosen = None if wanted.raters is None else {fold(code) for code in wanted.raters}
    facts = {item.assessee_id: item for item in facts_of(session, campaign)}
    frame = replace(rating_frame(session, campaign), return_by=wanted.return_by)
    books = []
    for code, forms in _forms_by_rater(session, campaign).items():
        asked = [form for form in forms if form.state in DUE] if wanted.only_due else forms
        asked = [form for form in asked if form.assessee_id in facts]
        if asked and (chosen is None or fold(code) in chosen):
            asked.sort(key=lambda form: (facts[form.assessee_id].sort_key, form.id or 0))
            rated = tuple(rated_form(form, facts[form.assessee_id]) for form in asked)
            books.append(replace(frame, rater_code=code, forms=rated))
    return books


def _forms_by_rater(session: Session, campaign: Campaign) -> dict[str, list[Form]]:
    """{rater code: forms that may be filled in}, codes in order; without dismissed and refused copies.

    Finished forms of peers and subordinates are closed: a workbook would say again who assessed whom.
    """
    found = session.execute(
        select(Form)
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(
            col(Assessee.campaign_id) == campaign.id,
            col(Assessee.state) == AssesseeState.ASSESSED,
            col(Form.copy_number) == 0,
            col(Form.role).is_not(None),
            col(Form.state) != FormState.DISMISSED,
            not_(and_(col(Form.role).in_(ANONYMOUS_ROLES), col(Form.state) == FormState.COMPLETE)),
        )
    ).scalars()
    by_rater: dict[str, list[Form]] = {}
    for form in found:
        by_rater.setdefault(form.rater_code, []).append(form)
    return {code: by_rater[code] for code in sorted(by_rater, key=_code_order)}


def _code_order(code: str) -> tuple[str, int, str]:
    """Э-2 before Э-10."""
    digits = re.search(r"\d+", code)
    return sort_key(code[: digits.start()] if digits else code), int(digits[0][:9]) if digits else 0, code


def _rater_names(session: Session, campaign_id: int) -> Mapping[str, str]:
    found = session.execute(
        select(col(Rater.code), col(Rater.full_name)).where(col(Rater.campaign_id) == campaign_id)
    )
    return {fold(code): name for code, name in found}


def _file_names(folder: Path, books: Sequence[RatingBook], document: "Document") -> list[Path]:
    """A name for each workbook that Windows takes and that repeats no other; no person's name is in it."""
    word = document.words.each(lambda one: one.term("rating_form")).split(" / ")[0]
    taken: set[str] = set()
    paths = []
    for book in books:
        base = safe_name(f"{word} {book.rater_code} – {book.campaign}")
        name, number = base, 1
        while name.casefold() in taken:
            number += 1
            name = f"{base} ({number})"
        taken.add(name.casefold())
        paths.append(folder / f"{name}.xlsx")
    return paths
