"""A sealed packet for tests: officials of two campaigns, one without results, a reservist, a question."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

from evalapp.domain.calibration import Calibrated
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.decision import DecisionKind
from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.meeting_rules import MeetingRules, Seat
from evalapp.domain.objection import ObjectionOutcome, ObjectionState
from evalapp.domain.tenure import ShortTenure
from evalapp.domain.voting_rule import VotingRule
from evalapp.exchange.campaign_values import CampaignFigures, IndicatorFigure, OfficialFigures, ReleaseNote
from evalapp.exchange.meeting_packet_values import (
    MeetingPacket,
    PacketHead,
    PacketItem,
    PacketMeeting,
    PacketObjection,
    PacketOfficial,
)
from evalapp.exchange.meeting_reserve_values import ReservePerson
from evalapp.exchange.person_values import same
from tests.exchange import person_samples as people
from tests.exchange.campaign_figures import first_official, some_figures

SEALED = datetime(2026, 11, 20, 10, 32, tzinfo=UTC)


def some_packet(**changes: Any) -> MeetingPacket:
    """Seven items: four assessed officials of two campaigns, one not assessed, a reservist, a question."""
    made = MeetingPacket(
        head=PacketHead(
            number=2,
            reason="Добавлен вопрос",
            sealed_at=SEALED,
            sealed_by="Кадрова Образец",
            audit_head="9f" * 32,
            workspace="Учебная база",
            is_training=True,
            for_official_use=True,
        ),
        meeting=PacketMeeting(
            meeting_id=3,
            commission=Trilingual("Үлгі комиссиясы", "Образцовая комиссия", "Sample commission"),
            kind=CommissionKind.NATIONAL,
            act="Распоряжение № 12",
            number=4,
            held_on=date(2026, 11, 25),
            starts_at="10:00",
            place="Астана, зал 3",
            title="Очередное",
            is_secret=False,
        ),
        rules=_rules(),
        items=tuple(_items()),
        campaigns=(_campaign(), _earlier()),
        people=tuple(_officials()),
        reserve=(_reservist(),),
        photos={7: "ab" * 32},
    )
    return replace(made, **changes)


def many_people(count: int) -> MeetingPacket:
    """``count`` officials with full pages, each with a photo of his own (person ids 1 … count)."""
    base, figures = _officials()[0], first_official()
    items = [replace(_items()[0], item_id=n, number=n, person_id=n) for n in range(1, count + 1)]
    officials = [
        replace(base, item_id=n, place=n - 1, facts=replace(base.facts, person_id=n, record_id=n))
        for n in range(1, count + 1)
    ]
    return some_packet(
        items=tuple(items),
        people=tuple(officials),
        campaigns=(some_figures(officials=(figures,) * count, not_assessed=()),),
        reserve=(),
        photos={n: f"{n:064x}" for n in range(1, count + 1)},
    )


def _rules() -> MeetingRules:
    rule = VotingRule(
        code="personnel_commission",
        name=Trilingual("Ереже", "Правило", "Rule"),
        valid_from=date(2024, 1, 1),
        quorum=Fraction(2, 3),
        majority=Fraction(1, 2),
        source=Trilingual("Бұйрық", "Приказ", "Order"),
    )
    members = (
        Seat(member_id=1, role=MemberRole.CHAIR, name="Примерова Үлгі", post="Төраға"),
        Seat(member_id=2, role=MemberRole.MEMBER, name="Шаблонов Данияр"),
        Seat(member_id=3, role=MemberRole.MEMBER, name="Макетова Гүлнар"),
        Seat(member_id=4, role=MemberRole.SECRETARY, name="Мысалов Нұсқа"),
    )
    return MeetingRules(rule, members)


def _campaign() -> CampaignFigures:
    return some_figures(not_assessed=())


def _earlier() -> CampaignFigures:
    return some_figures(
        name="Прежняя кампания",
        as_of=date(2022, 9, 30),
        release=ReleaseNote(3, SEALED, "cd" * 32, "исправлено"),
        officials=(_calibrated(),),
        not_assessed=(),
    )


def _calibrated() -> OfficialFigures:
    calibrated = Calibrated(
        blocks={"personal": 3.5},
        total=3.75,
        reason="Учтены итоги работы",
        decided_on=date(2022, 12, 1),
        decided_by="Комиссия",
        minutes="7",
    )
    return replace(first_official(), full_name="Калиброванов Үлгі", calibrated=calibrated)


def _items() -> list[PacketItem]:
    names = ("Примерова Айгүл", "Мысалов Ерлан", "Шаблонов Данияр", "Калиброванов Үлгі", "=Формулов Эскиз")
    officials = [
        PacketItem(
            item_id=10 + number,
            number=number,
            subject=SubjectKind.OFFICIAL,
            person_id=6 + number,
            name=same(name),
            iin="880315******",
            post=people.POST,
            body=people.BODY,
            question=Trilingual("Жоғарылату туралы", "О выдвижении", "On the promotion"),
            proposed=DecisionKind.PROMOTE,
            target_post=Trilingual("Министр", "Министр", "Minister"),
            target_body=people.BODY,
            ground="=Итоги",
            reporter="Образцова Ү.",
            is_secret=number == 2,
        )
        for number, name in enumerate(names, start=1)
    ]
    reservist = replace(
        officials[0],
        item_id=16,
        number=6,
        subject=SubjectKind.RESERVIST,
        name=same("Резервова Үлгі"),
        proposed=DecisionKind.EXCLUDE,
        target_post=None,
        target_body=None,
    )
    question = replace(
        reservist,
        item_id=17,
        number=7,
        subject=SubjectKind.OTHER,
        person_id=None,
        name=same("О порядке работы"),
        iin="",
        post=None,
        body=None,
        question=same("О порядке работы"),
        proposed=None,
    )
    return [*officials, reservist, question]


def _officials() -> list[PacketOfficial]:
    items = _items()[:5]
    indicators = (
        _indicator(IndicatorKind.ORDERS_ON_TIME, 97.5, 2025),
        _indicator(IndicatorKind.ORDERS_ON_TIME, 88.0, 2024),
        _indicator(IndicatorKind.SATISFACTION, 81.0, 2025),
    )
    objection = PacketObjection(
        about="Примерная кампания",
        release_number=1,
        received_on=date(2026, 10, 2),
        due_on=date(2026, 10, 7),
        state=ObjectionState.ANSWERED,
        outcome=ObjectionOutcome.REJECTED,
        answered_on=date(2026, 10, 6),
        statement="=Не согласна",
        answer="Рассмотрено",
    )
    made = [
        PacketOfficial(
            item_id=item.item_id,
            facts=people.facts(
                name=item.name,
                person_id=item.person_id,
                is_acting=item.number == 2,
                since="2024" if item.number == 3 else "01.03.2024",
            ),
            short=ShortTenure.SHORT if item.number == 1 else None,
            indicators=indicators if item.number == 1 else (),
            objections=(objection,) if item.number == 1 else (),
            decisions=(people.decision(),) if item.number == 1 else (),
            campaign=0 if item.number <= 3 else 1,
            place=item.number - 1 if item.number <= 3 else 0,
        )
        for item in items[:4]
    ]
    hostile = replace(people.hostile_facts(), person_id=11)
    return [*made, PacketOfficial(item_id=15, facts=hostile)]


def _indicator(kind: IndicatorKind, value: float, year: int) -> IndicatorFigure:
    return IndicatorFigure(
        kind, "", value, "%", None, date(year, 1, 1), date(year, 12, 31), 120, "=Учебная система"
    )


def _reservist() -> ReservePerson:
    return ReservePerson(
        item_id=16,
        number=6,
        question="",
        ground="=Итоги",
        reporter="Образцова Ү.",
        proposed=DecisionKind.EXCLUDE,
        proposed_post="",
        proposed_body="",
        facts=people.facts(subject=SubjectKind.RESERVIST, name=same("Резервова Үлгі"), person_id=None),
        selection=people.selection(),
        stay=people.stay(),
    )
