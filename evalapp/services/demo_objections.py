"""Objections of the demonstration, and the days on which its officials were shown their results."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import CampaignState
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.objection import AnswerFields, ObjectionEffect, ObjectionFields, ObjectionOutcome
from evalapp.domain.stage import CutState, StageOutcomeKind
from evalapp.entities.assessment import Campaign, Release
from evalapp.entities.reserve import Application, Verdict
from evalapp.entities.selection import Stage, StageCut, StageOutcome
from evalapp.services.objection_subjects import AgainstResult, AgainstScore, AgainstVerdict
from evalapp.services.objections import ObjectionService
from evalapp.services.result_notices import NoticeRow, ResultNoticeService
from evalapp.services.working_days import work_calendar
from evalapp.storage.database import Database

_STATEMENTS = (
    "Учебный пример: прошу ещё раз проверить балл по блоку профессиональных компетенций.",
    "Оқу мысалы: бағалаушылардың бірі мені екі айдан аз білді, қайта қарауды сұраймын.",
    "Учебный пример: в карточке указан не тот срок в должности.",
)
_AGAINST_VERDICT = "Учебный пример: прошу ещё раз проверить данные, по которым заявка не прошла."
_AGAINST_SCORE = "Оқу мысалы: кезең балын қайта тексеруді сұраймын."
_ANSWERED_BY = "Комиссия по кадрам, учебный протокол № 4"
_SHOWN_SHARE = 10
"""All but every tenth official has been shown his result."""


@dataclass(frozen=True, slots=True)
class _Answered:
    """An objection of the past: days from its receipt to the answer, and the answer."""

    statement: str
    days: int
    outcome: ObjectionOutcome
    answer: str
    effect: str = ""


_PAST = (
    _Answered(_STATEMENTS[0], 2, ObjectionOutcome.REJECTED, "Расчёт проверен по шагам, итог прежний."),
    _Answered(
        _STATEMENTS[2],
        1,
        ObjectionOutcome.PARTLY_UPHELD,
        "Срок в должности в реестре исправлен; на итог он не влияет.",
        "Исправлена запись реестра",
    ),
    _Answered(_STATEMENTS[1], 8, ObjectionOutcome.REJECTED, "Бағалаушы талаптарға сай, нәтиже өзгерген жоқ."),
)


def add_objections(db: Database, actor: Actor, *, now: datetime) -> None:
    """To every released campaign days of showing and answered objections; to the newest of them one
    objection that is overdue on ``now``, one that waits and one that was withdrawn."""
    with db.reading() as session:
        released = [
            (number, at)
            for number, at in session.execute(
                select(col(Release.campaign_id), col(Release.at))
                .join(Campaign, col(Campaign.id) == col(Release.campaign_id))
                .where(col(Release.number) == 1, col(Campaign.state) == CampaignState.RELEASED)
                .order_by(col(Release.at))
            )
        ]
        calendar = work_calendar(session)
    for campaign_id, at in released:
        rows = ResultNoticeService(db, actor).rows(campaign_id)
        shown_on = calendar.after(at.date(), 2)
        _show(db, actor, campaign_id, rows, shown_on)
        for place, past in enumerate(_PAST):
            _add_answered(db, actor, campaign_id, rows[place * 7], past, calendar.after(shown_on, 1))
    if released:
        campaign_id, _at = released[-1]
        rows = ResultNoticeService(db, actor).rows(campaign_id)
        _add_waiting(db, actor, campaign_id, rows, now)


def add_applicant_objections(db: Database, actor: Actor, intake_id: int, *, now: datetime) -> None:
    """Of an intake in selection: an answered objection against a verdict, one against a score that waits."""
    with db.reading() as session:
        refused = session.execute(
            select(col(Application.id))
            .join(Verdict, col(Verdict.application_id) == col(Application.id))
            .where(col(Application.intake_id) == intake_id, col(Verdict.verdict) == VerdictKind.NOT_ELIGIBLE)
            .order_by(col(Application.id))
        ).scalar()
        scored = session.execute(
            select(col(StageOutcome.application_id), col(StageCut.stage_id))
            .join(StageCut, col(StageCut.id) == col(StageOutcome.cut_id))
            .join(Stage, col(Stage.id) == col(StageCut.stage_id))
            .where(
                col(Stage.intake_id) == intake_id,
                col(StageCut.state) == CutState.IN_FORCE,
                col(StageOutcome.kind) == StageOutcomeKind.CUT,
            )
            .order_by(col(StageOutcome.application_id))
        ).first()
    today = now.astimezone().date()
    service = ObjectionService(db, actor, clock=lambda: now)
    if refused is not None:
        received = ObjectionFields(_AGAINST_VERDICT, today - timedelta(days=6))
        number = service.receive(AgainstVerdict(refused), received)
        answer = AnswerFields(
            ObjectionOutcome.REJECTED,
            "Данные заявки сверены с документами, результат проверки прежний.",
            today - timedelta(days=4),
            _ANSWERED_BY,
        )
        service.answer(number, answer, version=1)
    if scored is not None:
        application_id, stage_id = scored
        waiting = ObjectionFields(_AGAINST_SCORE, today - timedelta(days=1))
        service.receive(AgainstScore(application_id, stage_id), waiting)


def _show(db: Database, actor: Actor, campaign_id: int, rows: list[NoticeRow], shown_on: date) -> None:
    ids = [row.assessee_id for place, row in enumerate(rows) if place % _SHOWN_SHARE]
    notices = ResultNoticeService(db, actor, clock=_at(shown_on))
    notices.record(campaign_id, ids, shown_on, "Учебный лист ознакомления")


def _add_answered(
    db: Database, actor: Actor, campaign_id: int, row: NoticeRow, past: _Answered, received: date
) -> None:
    answered = received + timedelta(days=past.days)
    service = ObjectionService(db, actor, clock=_at(answered))
    number = service.receive(
        AgainstResult(campaign_id, row.assessee_id),
        ObjectionFields(past.statement, received, row.release_number),
    )
    fields = AnswerFields(
        past.outcome,
        past.answer,
        answered,
        _ANSWERED_BY,
        ObjectionEffect.OTHER if past.effect else ObjectionEffect.NONE,
        past.effect,
    )
    service.answer(number, fields, version=1)


def _add_waiting(db: Database, actor: Actor, campaign_id: int, rows: list[NoticeRow], now: datetime) -> None:
    today = now.astimezone().date()
    service = ObjectionService(db, actor, clock=lambda: now)
    for place, days in ((4, 10), (9, 0), (15, 1)):
        row = rows[place]
        fields = ObjectionFields(
            _STATEMENTS[place % len(_STATEMENTS)], today - timedelta(days=days), row.release_number
        )
        number = service.receive(AgainstResult(campaign_id, row.assessee_id), fields)
    service.withdraw(number, today, "Учебное заявление", version=1)


def _at(day: date) -> Callable[[], datetime]:
    moment = datetime.combine(day, time(9), tzinfo=UTC)
    return lambda: moment
