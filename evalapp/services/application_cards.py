"""One application in full: criteria, papers and files, the way through the selection, the history."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain import iin as iins
from evalapp.domain.document import FACTS
from evalapp.domain.eligibility import ApplicantFacts, CriterionResult, VerdictKind
from evalapp.domain.foretelling import Change, foretell
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.reference import Sex
from evalapp.domain.rule_set import Clause, Criterion
from evalapp.domain.service_length import Interval, Job, Service, service_on
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake, IntakeDirection
from evalapp.services import screening
from evalapp.services.application_papers import Paper, judgement_of, papers_of
from evalapp.services.application_selection import SelectionView, selection_of
from evalapp.services.attachments import AttachmentRow, rows_of
from evalapp.services.earlier_applications import EarlierApplication, earlier_of
from evalapp.services.letters_written import WrittenLetter, letters_of
from evalapp.services.objection_rows import AnyObjection, ObjectionQuery, objection_rows
from evalapp.services.official_rows import region_names
from evalapp.services.trilingual import trilingual
from evalapp.services.verdict_history import HistoryEntry, history_of


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One criterion of an application: its result, the clause behind it, and what will change it.

    ``papers``: from which an officer entered its facts, the newest first.
    """

    criterion: Criterion
    result: CriterionResult
    clause: Clause | None
    changes: tuple[Change, ...]
    papers: tuple[Paper, ...]

    @property
    def may_enter_document(self) -> bool:
        """Whether a paper can state the fact."""
        return self.criterion in FACTS


@dataclass(frozen=True, slots=True)
class ExperiencePicture:
    """Jobs as recorded, and the merged intervals of the low figure, as days from–to."""

    records: tuple[Interval, ...]
    merged: tuple[Interval, ...]
    as_of: date
    reached_on: date | None


@dataclass(frozen=True, slots=True)
class ApplicationCard:
    """An application opened. ``iin`` is masked; ``stated_birth_date`` is what the IIN states.

    ``direction``: in the words of the list; ``chosen_direction``: the intake's direction it stands for;
    ``is_direction_unknown``: the intake has directions, and it stands for none of them.
    ``history``, ``letters``: the newest first; ``objections``: those that wait first.
    ``earlier``: applications of the same person to other intakes.
    """

    id: int
    version: int
    intake_id: int
    number: str
    full_name: str
    iin: str
    stated_birth_date: date | None
    sex: Sex | None
    region: Trilingual | None
    direction: str | None
    chosen_direction: Trilingual | None
    is_direction_unknown: bool
    institution: str | None
    applied_on: date | None
    phone: str | None
    email: str | None
    has_sanction: bool | None
    scores: dict[str, Any]
    facts: ApplicantFacts
    verdict: VerdictKind
    reference: date | None
    criteria: tuple[CriterionView, ...]
    jobs: tuple[Job, ...]
    picture: ExperiencePicture | None
    files: tuple[AttachmentRow, ...]
    selection: SelectionView
    earlier: tuple[EarlierApplication, ...]
    history: tuple[HistoryEntry, ...]
    letters: tuple[WrittenLetter, ...]
    objections: tuple[AnyObjection, ...] = ()

    def view(self, criterion: Criterion) -> CriterionView:
        """The view of one criterion.

        :raises StopIteration: when the rule set has no such criterion.
        """
        return next(view for view in self.criteria if view.criterion is criterion)


def card_of(session: Session, application: Application, today: date) -> ApplicationCard:
    """The card of a judged application; objections stand as on ``today``."""
    intake = screening.intake_of(session, application.intake_id)
    rules = screening.intake_rules(session, intake)
    stays = screening.stays_by_iin(session, application.intake_id, application.iin)
    facts = screening.facts_of(application, stays.get(application.iin, ()))
    application_id = stored_id(application.id)
    judgement = judgement_of(session, application_id)
    changes = foretell(rules, facts, as_of=intake.as_of)
    views = tuple(
        CriterionView(
            criterion,
            result,
            rules.clauses.get(criterion),
            tuple(change for change in changes if change.criterion is criterion),
            papers_of(application, criterion),
        )
        for criterion, result in judgement.criteria.items()
    )
    return ApplicationCard(
        id=application_id,
        version=application.version,
        intake_id=application.intake_id,
        number=application.number,
        full_name=full_name(application.surname, application.given_name, application.patronymic),
        iin=iins.mask(application.iin),
        stated_birth_date=iins.birth_date(application.iin),
        sex=application.sex,
        region=region_names(session).get(application.region_code or ""),
        direction=application.direction,
        chosen_direction=_direction(session, application),
        is_direction_unknown=application.direction_id is None and _has_directions(session, intake),
        institution=application.institution,
        applied_on=application.applied_on,
        phone=application.phone,
        email=application.email,
        has_sanction=application.has_sanction,
        scores=dict(application.scores),
        facts=facts,
        verdict=judgement.verdict,
        reference=judgement.reference,
        criteria=views,
        jobs=facts.jobs,
        picture=_picture(facts, judgement.reference, changes),
        files=rows_of(session, application_id),
        selection=selection_of(session, application_id, application.intake_id),
        earlier=earlier_of(session, application.iin, application.intake_id),
        history=history_of(session, application),
        letters=letters_of(session, application_id),
        objections=tuple(objection_rows(session, today, ObjectionQuery(application_id=application_id))),
    )


def _direction(session: Session, application: Application) -> Trilingual | None:
    if application.direction_id is None:
        return None
    record = session.get(IntakeDirection, application.direction_id)
    return None if record is None else trilingual(record)


def _has_directions(session: Session, intake: Intake) -> bool:
    wanted = select(col(IntakeDirection.id)).where(col(IntakeDirection.intake_id) == intake.id).limit(1)
    return session.execute(wanted).first() is not None


def _picture(
    facts: ApplicantFacts, reference: date | None, changes: tuple[Change, ...]
) -> ExperiencePicture | None:
    if reference is None:
        return None
    service = service_on(facts.jobs, reference)
    records = tuple(
        Interval(job.start.first(), min(job.end.last(), reference) if job.end else reference)
        for job in facts.jobs
        if job.start is not None and job.start.first() <= reference
    )
    if not isinstance(service, Service) or not records:
        return None
    reached = [change.on for change in changes if change.code == "reaches"]
    return ExperiencePicture(records, service.low_intervals, reference, reached[0] if reached else None)
