"""Takes returned rating workbooks one after another: what becomes of each file and each of its forms."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState, CampaignStep, FormState, allows
from evalapp.domain.errors import AppError, Refused
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.base import stored_id
from evalapp.entities.workspace import ImportBatch, WorkspaceInfo
from evalapp.exchange.headers import ImportKind
from evalapp.exchange.rating_form_values import Answers, FormFault, RatingBook
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.import_changes import Changes
from evalapp.services.rating_workbooks import rated_form, rating_frame
from evalapp.services.returned_forms import FormReturn, ReturnState, Settled, settle
from evalapp.storage.batches import batches
from evalapp.texts import text

if TYPE_CHECKING:
    from evalapp.exchange.rating_form_reader import ReturnedBook, ReturnedSheet

_BATCH_KIND = ImportKind.RATINGS.value


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read; ``book`` None and ``trouble`` when that was not possible."""

    path: Path
    file_hash: str = ""
    book: "ReturnedBook | None" = None
    trouble: AppError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReturn:
    """What became of one file. ``batch_id``: to undo it by, None when nothing was written.

    ``trouble``: why the file as a whole was refused (then there are no forms).
    """

    file: str
    rater_code: str = ""
    forms: tuple[FormReturn, ...] = ()
    batch_id: int | None = None
    trouble: AppError | None = None

    def count(self, *states: ReturnState) -> int:
        """How many forms came to one of ``states``."""
        return sum(form.state in states for form in self.forms)

    @property
    def is_refused(self) -> bool:
        """Whether the file or any of its forms was refused."""
        return self.trouble is not None or self.count(ReturnState.REFUSED, ReturnState.OPEN) > 0

    def trouble_text(self, language: Language | str) -> str:
        """Why the file was refused, "" when it was not."""
        if self.trouble is None:
            return ""
        return text(language, f"error.{self.trouble.code}", **self.trouble.params)


class ReturnDesk:
    """Takes files one after another; remembers what all files of a campaign share."""

    def __init__(self, campaign_id: int | None, login: str, now: datetime) -> None:
        self._campaign_id = campaign_id
        self._login = login
        self._now = now
        self._frames: dict[int, tuple[RatingBook, dict[int, AssesseeFacts]]] = {}

    def take(self, session: Session, file: ReadFile, *, is_trial: bool = False) -> FileReturn:
        """Decide about every form of ``file`` and write what is accepted."""
        book = file.book
        if book is None:
            return FileReturn(file=file.path.name, trouble=file.trouble)
        try:
            campaign = self._campaign(session, book)
        except AppError as error:
            return FileReturn(file=file.path.name, rater_code=book.rater_code, trouble=error)
        changes = Changes()
        reports = self._forms(session, campaign, book, file.path.name, changes)
        batch = None
        if not changes.is_empty and not is_trial:
            batch = self._store(session, file, reports, changes)
        session.flush()
        return FileReturn(
            file=file.path.name, rater_code=book.rater_code, forms=tuple(reports), batch_id=batch
        )

    def _campaign(self, session: Session, book: "ReturnedBook") -> Campaign:
        own = session.execute(select(col(WorkspaceInfo.workspace_id))).scalar_one()
        if book.workspace_id != own:
            raise Refused("rating_other_workspace")
        if self._campaign_id is not None and book.campaign_id != self._campaign_id:
            raise Refused("rating_other_campaign")
        campaign = session.get(Campaign, book.campaign_id)
        if campaign is None:
            raise Refused("rating_campaign_gone")
        if not allows(campaign.state, CampaignStep.SETTLE):
            raise Refused("rating_campaign_closed", campaign=campaign.name)
        if book.campaign_id not in self._frames:
            facts = {item.assessee_id: item for item in facts_of(session, campaign)}
            self._frames[book.campaign_id] = rating_frame(session, campaign), facts
        if self._frames[book.campaign_id][0].wording.framework != book.framework:
            raise Refused("rating_other_framework", framework=book.framework)
        if not book.sheets:
            raise Refused("rating_no_forms")
        return campaign

    def _forms(
        self, session: Session, campaign: Campaign, book: "ReturnedBook", file: str, changes: Changes
    ) -> list[FormReturn]:
        forms = _stored(session, campaign, {sheet.form_id for sheet in book.sheets})
        seen: dict[int, str] = {}
        reports = []
        for sheet in book.sheets:
            form, state = forms.get(sheet.form_id, (None, None))
            settled = self._settled(campaign, book, sheet, form, state, seen, file)
            if sheet.is_listed and settled.report.state is not ReturnState.BLANK:
                seen.setdefault(sheet.form_id, sheet.title)
            if form is not None:
                settled.write(form, changes, now=self._now)
            reports.append(settled.report)
        return reports

    def _settled(
        self,
        campaign: Campaign,
        book: "ReturnedBook",
        sheet: "ReturnedSheet",
        form: Form | None,
        state: AssesseeState | None,
        seen: dict[int, str],
        file: str,
    ) -> Settled:
        from evalapp.exchange.rating_form_reader import read_answers  # noqa: PLC0415

        frame, facts = self._frames[stored_id(campaign.id)]
        report = FormReturn(sheet=sheet.title, full_name="", role=None, state=ReturnState.REFUSED)
        if not sheet.is_listed:
            return Settled(replace(report, faults=(FormFault("other_workbook"),)))
        if form is None or form.role is None:
            return Settled(replace(report, faults=(FormFault("form_gone"),)))
        known = facts.get(form.assessee_id)
        asked = len(frame.wording.competencies)
        name = known.full_name if known is not None else ""
        report = replace(report, full_name=name, role=form.role, asked=asked)
        if (fault := _misplaced(campaign, book, sheet, form, state, seen)) is not None or known is None:
            return Settled(replace(report, faults=(fault or FormFault("not_assessed"),)))
        rated = rated_form(form, known)
        expected = replace(frame, rater_code=form.rater_code, forms=(rated,))
        answers = read_answers(sheet, expected, rated, book.language)
        report = replace(report, notes=answers.noted, missing_examples=_lacking(answers, frame))
        if answers.broken:
            return Settled(replace(report, faults=tuple(map(_worded, answers.broken))))
        names = {competency.code: competency.name for competency in frame.wording.competencies}
        return settle(form, answers, report, names, source={"file": file, "sheet": sheet.title})

    def _store(
        self, session: Session, file: ReadFile, reports: Sequence[FormReturn], changes: Changes
    ) -> int:
        def count(*states: ReturnState) -> int:
            return sum(report.state in states for report in reports)

        batch = ImportBatch(
            kind=_BATCH_KIND,
            file_name=file.path.name[:255],
            file_hash=file.file_hash,
            at=self._now,
            account=self._login,
            new_count=count(ReturnState.ACCEPTED),
            changed_count=count(ReturnState.DRAFT),
            unchanged_count=count(ReturnState.UNCHANGED, ReturnState.BLANK),
            refused_count=count(ReturnState.REFUSED, ReturnState.OPEN),
        )
        session.add(batch)
        session.flush()
        number = stored_id(batch.id)
        changes.store(session, number)
        return number


def _stored(
    session: Session, campaign: Campaign, ids: Iterable[int]
) -> dict[int, tuple[Form, AssesseeState]]:
    """{id: form and whether its official is assessed} of the campaign's forms among ``ids``."""
    found: dict[int, tuple[Form, AssesseeState]] = {}
    for some in batches(ids):
        for form, state in session.execute(
            select(Form, col(Assessee.state))
            .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
            .where(col(Assessee.campaign_id) == campaign.id, col(Form.id).in_(some))
        ):
            found[stored_id(form.id)] = form, state
    return found


def _misplaced(
    campaign: Campaign,
    book: "ReturnedBook",
    sheet: "ReturnedSheet",
    form: Form,
    state: AssesseeState | None,
    seen: dict[int, str],
) -> FormFault | None:
    """Why the form cannot be taken, whatever it says; None when it can."""
    if fold(form.rater_code) != fold(book.rater_code):
        return FormFault("other_rater")
    if sheet.form_id in seen:
        return FormFault("repeated_sheet", params={"sheet": seen[sheet.form_id]})
    if state is not AssesseeState.ASSESSED:
        return FormFault("not_assessed")
    if form.state is not FormState.OPEN and not allows(campaign.state, CampaignStep.ENTER):
        return FormFault("entry_over")
    return None


def _worded(fault: FormFault) -> FormFault:
    """The line with role and code is fixed by the assignment: another role there was changed here."""
    from evalapp.exchange.rating_form_layout import NUMBER, ROLE_ROW, cell_name  # noqa: PLC0415

    is_role = fault.code == "text_changed" and fault.cell == cell_name(ROLE_ROW, NUMBER)
    return FormFault("other_role") if is_role else fault


def _lacking(answers: Answers, frame: RatingBook) -> int:
    return sum(
        mark in frame.example_marks and code not in answers.examples for code, mark in answers.marks.items()
    )
