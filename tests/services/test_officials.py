"""The register: list, card, entering persons and appointments."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound
from evalapp.domain.language import Language
from evalapp.domain.official import AppointmentFields, OfficialFields
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import DatePrecision, OrganizationKind, PositionCategory, Sex
from evalapp.domain.tenure import ShortTenure
from evalapp.entities.assessment import Assessee, Campaign, Framework, Release, Result
from evalapp.entities.register import Organization, Position
from evalapp.entities.workspace import AuditEvent
from evalapp.services.official_rows import OfficialQuery, OfficialRow, OfficialSort, TenureSpan
from evalapp.services.officials import OfficialService
from evalapp.services.scoring_presets import rules_for
from evalapp.storage.database import Database

NOW = datetime(2026, 3, 27, 12, tzinfo=UTC)
IINS = ("880315450126", "900101300017", "951229405558", "010615503210", "000229604443", "791103307776")

Add = Callable[..., int]


@pytest.fixture
def service(db: Database, admin: Actor) -> OfficialService:
    return OfficialService(db, admin, clock=lambda: NOW)


@pytest.fixture
def ids(db: Database) -> dict[str, int]:
    """Ids of posts by code and of bodies by Russian name."""
    with db.reading() as session:
        posts = session.execute(select(Position)).scalars().all()
        bodies = session.execute(select(Organization)).scalars().all()
    return {p.code: p.id or 0 for p in posts} | {b.name_ru: b.id or 0 for b in bodies}


@pytest.fixture
def add(service: OfficialService, ids: dict[str, int]) -> Add:
    free = list(IINS)

    def enter(
        name: str, post: str | None = "vice_minister", body: str = "Министерство транспорта", **more: Any
    ) -> int:
        surname, given, *rest = name.split()
        fields = OfficialFields(surname, given, " ".join(rest) or None, iin=free.pop(0))
        since = more.pop("since", date(2020, 1, 1))
        appointment = AppointmentFields(ids[post], ids[body], PartialDate(since), **more) if post else None
        return service.add(fields, appointment)

    return enter


def names(service: OfficialService, **query: Any) -> list[str]:
    return [row.full_name.split()[0] for row in service.page(OfficialQuery(**query)).rows]


def one(service: OfficialService, person_id: int) -> OfficialRow:
    return next(row for row in service.page().rows if row.person_id == person_id)


def test_names_stand_in_kazakh_order(service: OfficialService, add: Add) -> None:
    for name in ("Яшма Үлгі", "Әсем Үлгі", "Борис Үлгі", "Қанат Үлгі", "Азат Үлгі"):
        add(name)
    assert names(service) == ["Азат", "Әсем", "Борис", "Қанат", "Яшма"]
    assert names(service, descending=True)[0] == "Яшма"
    assert names(service, offset=1, limit=2) == ["Әсем", "Борис"]
    page = service.page(OfficialQuery(text="я", limit=1))
    assert (page.count, page.all_count) == (1, 5)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("каирбек", ["Қайырбек"]),
        ("ҚАЙЫРБЕК", ["Қайырбек"]),
        ("үлгі қайыр", ["Қайырбек"]),
        ("8803", ["Қайырбек"]),
        ("0315", []),
        ("акмолин", ["Шаблонов"]),
        ("ақмола", ["Шаблонов"]),
        ("вице", ["Қайырбек"]),
        ("вице акмолин", []),
        ("100%", []),
    ],
)
def test_search_finds_words_of_name_iin_post_and_body(
    service: OfficialService, add: Add, text: str, found: list[str]
) -> None:
    add("Қайырбек Үлгі")
    add("Шаблонов Данияр", "deputy_akim_region", "Акимат Акмолинской области")
    assert names(service, text=text) == found


def test_filters_narrow_the_list_together(service: OfficialService, add: Add, ids: dict[str, int]) -> None:
    add("Примерова Айгүл", since=date(2025, 6, 1))
    add("Мысалов Ерлан", since=date(2024, 6, 1))
    add("Шаблонов Данияр", "deputy_akim_region", "Акимат Акмолинской области", since=date(2019, 6, 1))
    add("Бұрынғы Мысал", None)
    assert names(service, categories=frozenset({PositionCategory.DEPUTY_AKIMS})) == ["Шаблонов"]
    assert names(service, region_codes=frozenset({"11"})) == ["Шаблонов"]
    assert names(service, organization_ids=frozenset({ids["Министерство транспорта"]})) == [
        "Мысалов",
        "Примерова",
    ]
    assert names(service, spans=frozenset({TenureSpan.VERY_SHORT})) == ["Примерова"]
    assert names(service, spans=frozenset({TenureSpan.SHORT, TenureSpan.LONGER})) == ["Мысалов", "Шаблонов"]
    both = OfficialQuery(
        categories=frozenset({PositionCategory.DEPUTY_MINISTERS}), spans=frozenset({TenureSpan.LONGER})
    )
    assert service.page(both).rows == ()


def test_rows_sort_by_body_in_the_language_and_by_time_in_post(service: OfficialService, add: Add) -> None:
    add("Бірінші Үлгі", body="Министерство финансов", since=date(2024, 1, 1))  # Қаржы
    add("Екінші Үлгі", body="Министерство сельского хозяйства", since=date(2022, 1, 1))  # Ауыл шаруашылығы
    add("Үшінші Үлгі", body="Министерство юстиции", since=date(2026, 1, 1))  # Әділет
    add("Жоқ Үлгі", None)
    by_body = {"sort": OfficialSort.BODY}
    assert names(service, **by_body, language=Language.RU) == ["Екінші", "Бірінші", "Үшінші", "Жоқ"]
    assert names(service, **by_body, language=Language.KK) == ["Екінші", "Үшінші", "Бірінші", "Жоқ"]
    assert names(service, sort=OfficialSort.TIME_IN_POST) == ["Үшінші", "Бірінші", "Екінші", "Жоқ"]
    assert names(service, sort=OfficialSort.TIME_IN_POST, descending=True) == [
        "Екінші",
        "Бірінші",
        "Үшінші",
        "Жоқ",
    ]


def test_a_row_says_post_body_and_time_in_post(service: OfficialService, add: Add) -> None:
    row = one(
        service, add("Примерова Айгүл", "deputy_akim_region", "Акимат области Абай", since=date(2025, 4, 15))
    )
    assert row.iin == "880315******"
    assert row.body is not None
    assert row.body.pick("ru") == "область Абай"
    assert row.post is not None
    assert row.post.pick("kk") == "Облыс әкімінің орынбасары"
    assert row.time_in_post is not None
    assert (row.time_in_post.years, row.time_in_post.months, row.mark) == (0, 11, ShortTenure.VERY_SHORT)
    assert (row.kind, row.region_code) == (OrganizationKind.AKIMAT, "10")


def test_the_present_post_is_the_full_one_in_force(
    service: OfficialService, add: Add, ids: dict[str, int]
) -> None:
    person = add("Примерова Айгүл", since=date(2021, 1, 1))
    acting = AppointmentFields(
        ids["first_vice_minister"], ids["Министерство финансов"], PartialDate(date(2026, 1, 1)), acting=True
    )
    service.add_appointment(person, acting)
    future = AppointmentFields(
        ids["deputy_minister"], ids["Министерство финансов"], PartialDate(date(2026, 5, 1))
    )
    service.add_appointment(person, future)
    row = one(service, person)
    assert row.post is not None
    assert row.post.pick("en") == "Vice-minister"
    card = service.card(person)
    assert card.current is not None
    assert card.current.post.pick("en") == "Vice-minister"
    assert [line.is_current for line in card.appointments] == [False, True, True]


def test_card_sums_time_by_kind_and_counts_moves(
    service: OfficialService, add: Add, ids: dict[str, int]
) -> None:
    person = add("Примерова Айгүл", since=date(2025, 1, 1), portfolio="транспорт, логистика")
    akimat = ids["Акимат области Абай"]
    ended = AppointmentFields(
        ids["deputy_akim_region"],
        akimat,
        PartialDate(date(2024, 1, 1)),
        PartialDate(date(2024, 5, 1), DatePrecision.MONTH),
    )
    service.add_appointment(person, ended)
    old = AppointmentFields(
        ids["district_akim"],
        akimat,
        PartialDate(date(2010, 1, 1), DatePrecision.YEAR),
        PartialDate(date(2012, 12, 31)),
    )
    service.add_appointment(person, old)
    card = service.card(person)
    assert card.tenure.appointments == 3
    assert card.tenure.moves == 2
    assert card.tenure.very_short == 1
    assert (
        card.tenure.days[OrganizationKind.AKIMAT]
        == 366 + 365 + 365 + 366 - 366 + (date(2024, 5, 31) - date(2024, 1, 1)).days + 1
    )
    assert card.current is not None
    assert card.current.portfolio == "транспорт, логистика"
    assert str(card.appointments[-1].since) == "2010"
    assert str(card.appointments[1].until) == "05.2024"


def test_opening_a_card_is_noted(db: Database, service: OfficialService, add: Add) -> None:
    person = add("Примерова Айгүл")
    service.card(person)
    with db.reading() as session:
        viewed = session.execute(select(AuditEvent).where(col(AuditEvent.action) == "viewed")).scalars().all()
    assert [(event.record_table, event.record_id) for event in viewed] == [("person", person)]
    with pytest.raises(NotFound):
        service.card(person + 1)


def test_a_new_person_takes_birth_date_and_sex_from_the_iin(service: OfficialService) -> None:
    person = service.add(OfficialFields(" ПРИМЕРОВА ", "Айгүл", "-", iin="10615503210"))
    fields = service.card(person).fields
    assert (fields.surname, fields.patronymic, fields.iin) == ("Примерова", None, "010615503210")
    assert (fields.birth_date, fields.sex) == (date(2001, 6, 15), Sex.MALE)


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (OfficialFields("", "", iin="880315450126"), {"surname": "required", "given_name": "required"}),
        (OfficialFields("Ү", "А", iin="880315450127"), {"iin": "iin_check_digit"}),
        (OfficialFields("Ү" * 81, "А", iin="88"), {"surname": "too_long", "iin": "iin_length"}),
        (OfficialFields("Ү", "А", iin="900101300017"), {"iin": "iin_taken"}),
    ],
)
def test_faulty_fields_are_all_named(
    service: OfficialService, fields: OfficialFields, faults: dict[str, str]
) -> None:
    service.add(OfficialFields("Мысалов", "Ерлан", iin="900101300017"))
    with pytest.raises(Invalid) as caught:
        service.add(fields)
    assert caught.value.fields == faults
    assert service.page().all_count == 1


def test_a_birth_date_that_contradicts_the_iin_is_kept_and_marked(service: OfficialService) -> None:
    person = service.add(OfficialFields("Үлгі", "Мысал", iin="880315450126", birth_date=date(1988, 3, 16)))
    fields = service.card(person).fields
    assert fields.birth_date == date(1988, 3, 16)
    assert fields.birth_contradicts()


def test_faults_of_person_and_appointment_come_together(service: OfficialService) -> None:
    appointment = AppointmentFields(1, None, PartialDate(date(2025, 1, 2)), PartialDate(date(2025, 1, 1)))
    with pytest.raises(Invalid) as caught:
        service.add(OfficialFields("", "А", iin="880315450126"), appointment)
    assert caught.value.fields == {
        "surname": "required",
        "organization_id": "required",
        "until": "until_before_since",
    }


def test_saving_what_someone_else_changed_is_refused(service: OfficialService, add: Add) -> None:
    person = add("Примерова Айгүл")
    card = service.card(person)
    service.save(person, OfficialFields("Мысалова", "Айгүл", iin=card.fields.iin), version=card.version)
    with pytest.raises(Conflict):
        service.save(person, card.fields, version=card.version)
    assert names(service, text="мысалова") == ["Мысалова"]
    assert names(service, text="примерова") == []


def test_an_appointment_is_closed_and_reopened(service: OfficialService, add: Add) -> None:
    person = add("Примерова Айгүл", since=date(2025, 1, 1))
    line = service.card(person).appointments[0]
    with pytest.raises(Invalid):
        service.close_appointment(line.appointment_id, date(2024, 12, 31))
    service.close_appointment(line.appointment_id, date(2026, 3, 1), reason="перевод")
    assert one(service, person).post is None
    assert service.card(person).appointments[0].end_reason == "перевод"
    service.reopen_appointment(line.appointment_id)
    assert one(service, person).post is not None
    service.remove_appointment(line.appointment_id)
    assert service.card(person).appointments == ()


def test_the_list_and_card_show_the_newest_released_result(
    db: Database, service: OfficialService, add: Add
) -> None:
    person, other = add("Примерова Айгүл"), add("Мысалов Ерлан")
    release(db, person, "2022", date(2022, 12, 1), versions=[{"total": 3.5, "competencies": {"P1": 3.2}}])
    newest = {
        "total": 3.84,
        "low": 3.6,
        "high": 4.1,
        "competencies": {"P1": 3.4, "B7": 3.9},
        "errors": {"P1": 0.1},
    }
    release(db, person, "2026", date(2026, 1, 1), versions=[{"total": 1.0}, newest])
    row = one(service, person)
    assert (row.total, row.low, row.high, row.campaign) == (3.84, 3.6, 4.1, "2026")
    assert not one(service, other).has_result
    assert names(service, sort=OfficialSort.TOTAL) == ["Примерова", "Мысалов"]
    results = service.card(person).results
    assert [(result.campaign, result.total, result.release_number) for result in results] == [
        ("2026", 3.84, 2),
        ("2022", 3.5, 1),
    ]
    integrity, *_, sector, _risk = results[0].competencies
    assert (integrity.code, integrity.score, integrity.previous, integrity.target) == ("P1", 3.4, 3.2, 4.0)
    assert integrity.high == pytest.approx(3.4 + 1.645 * 0.1)
    assert integrity.is_below_target
    assert (sector.code, sector.high, sector.is_below_target) == ("B7", None, True)


def release(db: Database, person_id: int, name: str, as_of: date, *, versions: list[dict[str, Any]]) -> None:
    """A campaign with this one assessee, released once per item of ``versions``."""
    with db.transaction() as session:
        framework = session.execute(select(Framework)).scalars().one()
        category = PositionCategory.DEPUTY_MINISTERS
        rules = rules_for(session, framework_id=framework.id or 0, category=category)
        campaign = Campaign(
            name=name,
            framework_id=framework.id or 0,
            category=category,
            as_of=as_of,
            state=CampaignState.RELEASED,
            rules=rules.to_dict(),
            created_at=NOW,
        )
        session.add(campaign)
        session.flush()
        assessee = Assessee(campaign_id=campaign.id or 0, person_id=person_id)
        session.add(assessee)
        session.flush()
        for number, details in enumerate(versions, start=1):
            version = Release(
                campaign_id=campaign.id or 0, number=number, at=NOW, account="admin", content_hash="0" * 64
            )
            session.add(version)
            session.flush()
            session.add(
                Result(
                    release_id=version.id or 0,
                    assessee_id=assessee.id or 0,
                    total=details["total"],
                    facts={},
                    details=details,
                )
            )


def test_rights(db: Database, viewer: Actor, auditor: Actor, add: Add) -> None:
    person = add("Примерова Айгүл")
    looking = OfficialService(db, viewer, clock=lambda: NOW)
    assert looking.page().count == 1
    assert looking.card(person).full_name == "Примерова Айгүл"
    with pytest.raises(Forbidden):
        looking.add(OfficialFields("А", "Б", iin="900101300017"))
    with pytest.raises(Forbidden):
        OfficialService(db, auditor, clock=lambda: NOW).page()
