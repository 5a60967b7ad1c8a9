"""People for the tests of sheets, cards and pages: ordinary ones, and one with too much of everything."""

import io
from datetime import UTC, date, datetime
from decimal import Decimal

from PIL import Image

from evalapp.domain.decision import DecisionKind, DecisionResult
from evalapp.domain.eligibility import Status, VerdictKind
from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.membership import MemberState, PlanItemKind
from evalapp.domain.ranking import Standing
from evalapp.domain.reference import EducationLevel, LanguageLevel, OrganizationKind
from evalapp.domain.rule_set import Criterion
from evalapp.domain.tenure import TimeInPost
from evalapp.exchange.campaign_values import IndicatorFigure
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.exchange.person_sheet_values import PersonRecord, ResultFact
from evalapp.exchange.person_values import (
    CriterionFact,
    DecisionFact,
    EducationFact,
    JobFact,
    NoteFact,
    PeriodFact,
    PersonFacts,
    PlanFact,
    SelectionFact,
    StageFact,
    StayFact,
    same,
)

POST = Trilingual("Вице-министр", "Вице-министр", "Vice minister")
BODY = Trilingual("Үлгі министрлігі", "Министерство примеров", "Ministry of Examples")
WORD = "неразрывноеслово" * 12
LONG = "Очень длинное название учреждения, которое никак не кончается, " * 4
HOSTILE = f"=СУММ(1;1) @ + {WORD} {LONG}\n\t\x0b🙂漢字ﷺ"


def document(language: str = "ru", **values: object) -> Document:
    return Document(
        language=DocumentLanguage(language),
        subject="Проба",
        as_of=date(2026, 11, 22),
        exported_by="Кадрова Образец",
        exported_at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
        audit_head="abcdef0123456789",
        **values,  # type: ignore[arg-type]
    )


def photo() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (300, 400), (90, 120, 150)).save(made, "JPEG")
    return made.getvalue()


def job(start: int, end: int | None, post: Trilingual | str = POST, body: Trilingual | str = BODY) -> JobFact:
    return JobFact(
        since=f"01.03.{start}",
        until="" if end is None else f"28.02.{end}",
        is_present=end is None,
        post=post if isinstance(post, Trilingual) else same(post),
        body=body if isinstance(body, Trilingual) else same(body),
        start=date(start, 3, 1),
        end=None if end is None else date(end, 2, 28),
        kind=OrganizationKind.MINISTRY,
    )


def facts(**values: object) -> PersonFacts:
    known: dict[str, object] = {
        "subject": SubjectKind.OFFICIAL,
        "record_id": 7,
        "person_id": 7,
        "name": Trilingual("Үлгіұлы Нұрлан", "Примеров Нурлан", "Примеров Нурлан"),
        "iin": "880315******",
        "post": POST,
        "body": BODY,
        "since": "01.03.2024",
        "time_in_post": TimeInPost(2, 8),
        "portfolio": "экология, су ресурстары",
        "birth_date": date(1988, 3, 15),
        "age": 38,
        "citizenship": "KZ",
        "education": (EducationFact(EducationLevel.MASTER, "Университет «Образец»", "Экономика", 2012),),
        "languages": (("kk", LanguageLevel.C1), ("en", LanguageLevel.B2)),
        "jobs": (job(2024, None), job(2019, 2024, "директор", "ТОО «Образец»")),
        "awards": (NoteFact("Медаль «За образец»", date(2021, 12, 16)),),
        "sanctions": (NoteFact("Замечание", date(2020, 5, 4), date(2020, 11, 4)),),
    }
    return PersonFacts(**(known | values))  # type: ignore[arg-type]


def hostile_facts() -> PersonFacts:
    """Every text as long as the register takes it, and far more records than a page has lines."""
    text = same(HOSTILE[:255])
    return facts(
        name=same(WORD[:200]),
        post=text,
        body=text,
        portfolio=(LONG * 3)[:500],
        citizenship=WORD[:60],
        service=WORD[:60],
        education=tuple(
            EducationFact(EducationLevel.PHD, HOSTILE[:255], LONG[:255], 2012) for _ in range(12)
        ),
        languages=tuple(
            (code, LanguageLevel.C2) for code in ("kk", "ru", "en", "de", "fr", "zh", "tr", "ar")
        ),
        jobs=tuple(job(2025 - n, None if n == 0 else 2026 - n, HOSTILE[:255], LONG[:255]) for n in range(45)),
        awards=tuple(NoteFact(HOSTILE[:255], date(2020, 1, 1)) for _ in range(20)),
        sanctions=tuple(NoteFact(LONG[:255], date(2020, 1, 1), date(2021, 1, 1)) for _ in range(20)),
    )


def stay(**values: object) -> StayFact:
    known: dict[str, object] = {
        "cohort": "Набор 2024",
        "direction": "Экономика",
        "enrolled_on": date(2024, 12, 24),
        "stay_until": date(2027, 12, 23),
        "days_left": 396,
        "state": MemberState.APPOINTED,
        "decision": "решение № 3 от 23.12.2024",
        "extended": None,
        "left_on": None,
        "mentors": (PeriodFact("Шаблонов Ерлан", "вице-министр", date(2025, 1, 10), None),),
        "plan": (
            PlanFact(PlanItemKind.TRAINING, "Курс управления", date(2025, 9, 1), date(2025, 8, 20)),
            PlanFact(PlanItemKind.INTERNSHIP, "Стажировка в акимате", date(2027, 2, 1), None),
        ),
        "posts": (PeriodFact("директор", "АО «Пример»", date(2025, 2, 1), None, "12-к"),),
    }
    return StayFact(**(known | values))  # type: ignore[arg-type]


def selection(**values: object) -> SelectionFact:
    known: dict[str, object] = {
        "intake": "Отбор 2024",
        "rule_set": Trilingual("Жастар резерві", "Молодёжный резерв", "Youth reserve"),
        "direction": Trilingual("Экономика", "Экономика", "Economy"),
        "number": "00017",
        "applied_on": date(2024, 9, 3),
        "verdict": VerdictKind.NOT_ELIGIBLE,
        "criteria": (
            CriterionFact(Criterion.AGE, Status.MET, Trilingual("34 жас", "34 года", "34 years"), same("")),
            CriterionFact(
                Criterion.EXPERIENCE,
                Status.NOT_MET,
                Trilingual("4 жыл", "4 года", "4 years"),
                Trilingual("5 жыл қажет", "нужно 5 лет", "5 years are asked for"),
            ),
        ),
        "stages": (
            StageFact(
                title=Trilingual("Тест", "Тестирование", "Test"),
                score=Decimal("84.5"),
                max_score=Decimal(100),
                outcome="at_border",
            ),
            StageFact(
                title=Trilingual("Эссе", "Эссе", "Essay"), score=None, max_score=Decimal(20), outcome=""
            ),
        ),
        "value": Decimal("0.8123"),
        "place": "5–7",
        "ranked": 40,
        "places": 6,
        "standing": Standing.SHARES_LAST,
        "admissions": (Trilingual("Қабылданды", "Принят в резерв", "Admitted"),),
    }
    return SelectionFact(**(known | values))  # type: ignore[arg-type]


def decision(**values: object) -> DecisionFact:
    known: dict[str, object] = {
        "on": date(2026, 4, 20),
        "kind": DecisionKind.PROMOTE,
        "result": DecisionResult.ADOPTED,
        "commission": Trilingual("Үлгі комиссиясы", "Комиссия примеров", "Commission of Examples"),
        "minutes": "4",
        "where": (
            Trilingual("бірінші вице-министр", "первый вице-министр", "First Vice Minister"),
            Trilingual("Үлгілер министрлігі", "Министерство примеров", "Ministry of Examples"),
        ),
        "order_number": "77-к",
    }
    return DecisionFact(**(known | values))  # type: ignore[arg-type]


def indicator(place: int = 0, text: str = "") -> IndicatorFigure:
    return IndicatorFigure(
        kind=IndicatorKind.POST_RESULT,
        title=f"Показатель {place} {text}".strip(),
        value=92.5,
        unit="%",
        target=95.0,
        period_from=date(2026, 1, 1),
        period_to=date(2026, 6, 30),
        sample=120,
        source=f"отчёт {text}"[:255],
    )


RESULT = ResultFact(
    campaign="Вице-министры, 2026", as_of=date(2026, 6, 1), total=3.8449, low=3.605, high=4.07, level=3
)


def person(**values: object) -> PersonRecord:
    known: dict[str, object] = {"facts": facts(), "photo": photo(), "results": (RESULT,)}
    return PersonRecord(**(known | values))  # type: ignore[arg-type]


def hostile_person() -> PersonRecord:
    """Too much of everything, for a sheet and for a card."""
    return person(
        facts=hostile_facts(),
        results=(
            ResultFact(campaign=LONG[:160], as_of=date(2026, 6, 1), total=1.0, low=1.0, high=5.0, level=1),
        )
        * 9,
        indicators=tuple(indicator(place, HOSTILE[:200]) for place in range(40)),
        stay=stay(
            cohort=WORD[:60],
            decision=LONG[:200],
            plan=tuple(
                PlanFact(PlanItemKind.OTHER, HOSTILE[:300], date(2026, 1, 1), None) for _ in range(30)
            ),
            posts=tuple(PeriodFact(LONG[:255], HOSTILE[:255], date(2026, 1, 1), None) for _ in range(20)),
        ),
        selection=selection(intake=LONG[:160]),
        decisions=tuple(decision(where=(_alike(HOSTILE[:255]), _alike(LONG[:255]))) for _ in range(30)),
    )


def _alike(words: str) -> Trilingual:
    return Trilingual(words, words, words)
