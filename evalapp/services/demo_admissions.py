"""Decisions in the demonstration's finished selection: who took part, who enters the reserve."""

from datetime import UTC, date, datetime
from random import Random

from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep, DecisionFields
from evalapp.domain.demo import DEMO_ACCOUNTS
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.ranking import Standing
from evalapp.entities.reserve import Application, Verdict
from evalapp.services.admission_decisions import AdmissionService
from evalapp.services.ranking import RankingService
from evalapp.storage.database import Database

_SCREENED = datetime(2025, 7, 3, 5, tzinfo=UTC)
_DECIDED = datetime(2025, 10, 14, 6, tzinfo=UTC)
_GROUP = "Рабочая группа по отбору"
_COMMISSION = "Национальная комиссия (учебная)"


def admit_to_selection(db: Database, actor: Actor, intake_id: int, chance: Random) -> None:
    """The eligible are admitted, the others refused; one is admitted against the verdict by two accounts."""
    officer = _officer()
    service = AdmissionService(db, officer, clock=lambda: _SCREENED)
    by_verdict = _by_verdict(db, intake_id)
    special = chance.choice(by_verdict[VerdictKind.DOCUMENTS_NEEDED])
    refused = [
        (VerdictKind.NOT_ELIGIBLE, "Не соответствует условиям отбора"),
        (VerdictKind.DOCUMENTS_NEEDED, "Документы не представлены в срок"),
    ]
    _decide(
        service,
        intake_id,
        (AdmissionStep.SELECTION, AdmissionKind.ADMITTED),
        by_verdict[VerdictKind.ELIGIBLE],
        _fields(_SCREENED.date(), _GROUP, "№ 4", "Соответствует условиям отбора"),
    )
    for verdict, ground in refused:
        ids = [number for number in by_verdict[verdict] if number != special]
        fields = _fields(_SCREENED.date(), _GROUP, "№ 4", ground)
        _decide(service, intake_id, (AdmissionStep.SELECTION, AdmissionKind.REFUSED), ids, fields)
    _decide(
        service,
        intake_id,
        (AdmissionStep.SELECTION, AdmissionKind.ADMITTED),
        [special],
        _fields(_SCREENED.date(), _GROUP, "№ 4", "Оригинал документа предъявлен на заседании"),
    )
    waiting = next(one for one in service.overrides(intake_id) if one.is_waiting)
    AdmissionService(db, actor, clock=lambda: _SCREENED).second(waiting.id)


def admit_to_reserve(db: Database, actor: Actor, intake_id: int, chance: Random) -> None:
    """Those within the places are admitted; where several share the last place, the commission chose."""
    service = AdmissionService(db, _officer(), clock=lambda: _DECIDED)
    ranking = RankingService(db, actor, clock=lambda: _DECIDED).ranking(intake_id)
    chosen = [row.application_id for row in ranking.rows if row.standing is Standing.WITHIN]
    for group in ranking.groups:
        sharing = [
            row.application_id
            for row in ranking.rows
            if row.direction_id == group.direction_id and row.standing is Standing.SHARES_LAST
        ]
        chosen += sorted(chance.sample(sharing, group.left))
    others = [row.application_id for row in ranking.rows if row.application_id not in set(chosen)]
    for kind, ids, ground in (
        (AdmissionKind.ADMITTED, chosen, "По итогам отбора"),
        (AdmissionKind.REFUSED, others, "Число мест ограничено"),
    ):
        fields = _fields(_DECIDED.date(), _COMMISSION, "№ 2", ground)
        _decide(service, intake_id, (AdmissionStep.RESERVE, kind), ids, fields)


def _officer() -> Actor:
    account = next(one for one in DEMO_ACCOUNTS if one.role is AccountRole.OFFICER)
    return Actor(account.login, account.full_name, account.role)


def _fields(day: date, by: str, minutes: str, ground: str) -> DecisionFields:
    return DecisionFields(decided_on=day, decided_by=by, minutes=minutes, ground=ground)


def _by_verdict(db: Database, intake_id: int) -> dict[VerdictKind, list[int]]:
    found: dict[VerdictKind, list[int]] = {verdict: [] for verdict in VerdictKind}
    wanted = (
        select(col(Application.id), col(Verdict.verdict))
        .join(Verdict, col(Verdict.application_id) == col(Application.id))
        .where(col(Application.intake_id) == intake_id)
        .order_by(col(Application.number))
    )
    with db.reading() as session:
        for number, verdict in session.execute(wanted):
            found[VerdictKind(verdict)].append(number)
    return found


def _decide(
    service: AdmissionService,
    intake_id: int,
    what: tuple[AdmissionStep, AdmissionKind],
    ids: list[int],
    fields: DecisionFields,
) -> None:
    if ids:
        seen = service.preview(intake_id, *what, ids)
        service.decide(intake_id, seen, fields, with_overrides=True)
