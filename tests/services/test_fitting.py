"""Who fits a post, and people side by side, on a real register and reserve."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.eligibility import Status
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.membership import EmployerKind, PostKind
from evalapp.domain.official import AppointmentFields, OfficialFields
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.post_profile import PostProfile, Requirement
from evalapp.domain.reference import LanguageLevel, OriginSector, PositionCategory
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Consideration, ReserveAppointment, Reservist
from evalapp.entities.register import Organization, PersonLanguage, Position
from evalapp.entities.reserve import Application
from evalapp.entities.workspace import AuditEvent
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.campaigns import CampaignService
from evalapp.services.comparison import ComparisonService
from evalapp.services.documents import ExportTarget
from evalapp.services.fitting import FitRow, FittingService, ProfileFields
from evalapp.services.member_records import new_member
from evalapp.services.officials import OfficialService
from evalapp.services.reserve_exports import ReserveExportService
from evalapp.storage import audit
from evalapp.storage.database import Database
from tests.applicants import add_intake
from tests.services.campaign_builder import build_campaign

NOW = datetime(2026, 3, 27, 12, tzinfo=UTC)
EN = Words(DocumentLanguage.EN)
OFFICIAL, BOTH, MEMBER = "880315450126", "900101300017", "951229405558"
ABAI = "Акимат области Абай"


@pytest.fixture
def service(db: Database, officer: Actor) -> FittingService:
    return FittingService(db, officer, clock=lambda: NOW)


@pytest.fixture
def ids(db: Database) -> dict[str, int]:
    with db.reading() as session:
        posts = session.execute(select(Position)).scalars().all()
        bodies = session.execute(select(Organization)).scalars().all()
    return {p.code: stored_id(p.id) for p in posts} | {b.name_ru: stored_id(b.id) for b in bodies}


@pytest.fixture
def add_official(db: Database, officer: Actor, ids: dict[str, int]) -> Callable[..., int]:
    def add(surname: str, iin: str, body: str = ABAI, **more: object) -> int:
        appointment = AppointmentFields(
            ids["deputy_akim_region"], ids[body], PartialDate(date(2020, 1, 1)), **more
        )  # type: ignore[arg-type]
        fields = OfficialFields(surname, "Үлгі", iin=iin)
        return OfficialService(db, officer, clock=lambda: NOW).add(fields, appointment)

    return add


def add_member(db: Database, iin: str, name: str, **more: object) -> int:
    values = {"enrolled_on": date(2025, 1, 10), "stay_until": date(2028, 1, 9)} | more
    with db.transaction() as session:
        member = new_member(iin=iin, full_name=name, **values)  # type: ignore[arg-type]
        session.add(member)
        session.flush()
        return stored_id(member.id)


def statuses(rows: tuple[FitRow, ...], requirement: Requirement) -> dict[str, Status]:
    return {row.full_name.split()[0]: row.findings[requirement].status for row in rows}


def test_officials_and_members_stand_together_and_somebody_who_is_both_once(
    db: Database, service: FittingService, add_official: Callable[..., int]
) -> None:
    add_official("Бірінші", OFFICIAL)
    both = add_official("Екінші", BOTH)
    add_member(db, BOTH, "Екінші Үлгі", direction="цифровизация")
    add_member(db, MEMBER, "Үшінші Мысал", region_code="10")
    rows = service.people(PostProfile(region_codes=frozenset({"10"}))).rows
    assert [row.full_name.split()[0] for row in rows] == ["Бірінші", "Екінші", "Үшінші"]
    assert [(row.person_id is not None, row.reserve is not None) for row in rows] == [
        (True, False),
        (True, True),
        (False, True),
    ]
    assert rows[1].person_id == both
    assert [row.findings[Requirement.REGION].code for row in rows] == [
        "region_served",
        "region_served",
        "region_lives",
    ]


def test_only_present_members_of_the_reserve_are_looked_at(db: Database, service: FittingService) -> None:
    left = add_member(db, OFFICIAL, "Кеткен Үлгі")
    add_member(db, BOTH, "Мерзімі Өткен", stay_until=date(2026, 3, 26))
    add_member(db, MEMBER, "Болашақ Үлгі", enrolled_on=date(2026, 4, 1))
    with db.transaction() as session:
        session.get_one(Reservist, left).left_on = date(2026, 3, 27)
    assert service.people(PostProfile(experience_years=5)).rows == ()


def test_findings_come_from_what_is_recorded(
    db: Database, service: FittingService, add_official: Callable[..., int]
) -> None:
    person = add_official("Бірінші", OFFICIAL, portfolio="экономика и бюджет, инвестиции")
    add_official("Екінші", BOTH, "Акимат города Астаны")
    with db.transaction() as session:
        session.add(PersonLanguage(person_id=person, language="kk", level=LanguageLevel.C1))
    asked = PostProfile(
        category=PositionCategory.DEPUTY_AKIMS,
        fields=("инвестиции",),
        region_codes=frozenset({"10"}),
        languages={"kk": LanguageLevel.B2},
        experience_years=5,
        sectors=frozenset({OriginSector.STATE}),
        sector_years=7,
    )
    rows = service.people(asked).rows
    assert statuses(rows, Requirement.COMPETENCIES) == {"Бірінші": Status.UNKNOWN, "Екінші": Status.UNKNOWN}
    assert statuses(rows, Requirement.PORTFOLIO) == {"Бірінші": Status.MET, "Екінші": Status.UNKNOWN}
    assert statuses(rows, Requirement.REGION) == {"Бірінші": Status.MET, "Екінші": Status.NOT_MET}
    assert statuses(rows, Requirement.LANGUAGES) == {"Бірінші": Status.MET, "Екінші": Status.UNKNOWN}
    assert statuses(rows, Requirement.EXPERIENCE) == {"Бірінші": Status.MET, "Екінші": Status.MET}
    # Six years in the posts of the register; earlier jobs are not recorded, so seven are not known.
    assert {row.findings[Requirement.SECTOR].code for row in rows} == {"sector_only_posts"}
    assert not hasattr(rows[0], "score")


def test_a_released_result_is_read_against_the_profile_of_the_post(
    db: Database, service: FittingService, admin: Actor
) -> None:
    campaign = build_campaign(db)
    asked = PostProfile(category=PositionCategory.DEPUTY_AKIMS)
    before = {row.findings[Requirement.COMPETENCIES].code for row in service.people(asked).rows}
    assert before == {"competencies_no_result"}
    CampaignService(db, admin, clock=lambda: NOW).release(campaign.id)
    after = [row.findings[Requirement.COMPETENCIES] for row in service.people(asked).rows]
    assert any(finding.code in {"competencies_met", "competencies_below"} for finding in after)


def test_an_application_speaks_for_a_member_until_its_day_and_perhaps_until_today(
    db: Database, service: FittingService
) -> None:
    add_intake(db, {})
    with db.reading() as session:
        application = session.execute(select(Application)).scalar_one()
        number, iin = stored_id(application.id), application.iin
    member = add_member(db, iin, "Үміткер Үлгі", application_id=number, enrolled_on=date(2026, 3, 1))
    with db.transaction() as session:
        session.add(
            ReserveAppointment(
                reservist_id=member,
                organization="«Үлгі» агенттігі",
                employer=EmployerKind.CENTRAL,
                post="басқарма басшысы",
                post_kind=PostKind.CORPS_B,
                from_date=date(2026, 3, 10),
                account="officer",
            )
        )
        session.add(
            Consideration(
                reservist_id=member,
                organization="Мысал министрлігі",
                since=date(2026, 3, 20),
                expires_on=date(2026, 4, 19),
                account="officer",
            )
        )
    (row,) = service.people(PostProfile(experience_years=3, languages={"kk": LanguageLevel.A1})).rows
    assert row.reserve is not None
    assert row.reserve.post == "басқарма басшысы, «Үлгі» агенттігі"
    assert row.reserve.held_by == "Мысал министрлігі"
    assert row.findings[Requirement.EXPERIENCE].code in {"experience_met", "experience_between"}
    assert row.findings[Requirement.LANGUAGES].status is Status.MET


# Kept profiles --------------------------------------------------------------------------------


def test_profiles_are_kept_changed_and_deleted(service: FittingService, ids: dict[str, int]) -> None:
    asked = PostProfile(experience_years=5)
    first = service.add(ProfileFields(" Әкім орынбасары ", asked, ids["deputy_akim_region"], ids[ABAI]))
    (row,) = service.profiles()
    assert (row.title, row.profile, row.post is not None, row.body is not None) == (
        "Әкім орынбасары",
        asked,
        True,
        True,
    )
    service.save(first, ProfileFields("Басқа", PostProfile(experience_years=7)), version=row.version)
    with pytest.raises(Conflict):
        service.save(first, ProfileFields("Кеш", asked), version=row.version)
    assert [one.profile.experience_years for one in service.profiles()] == [7]
    service.remove(first)
    assert service.profiles() == ()
    with pytest.raises(NotFound):
        service.remove(first)


def test_a_profile_names_all_its_faults(service: FittingService) -> None:
    with pytest.raises(Invalid) as refused:
        service.add(ProfileFields(" ", PostProfile(experience_years=99)))
    assert refused.value.fields == {"title": "required", "experience_years": "years_out_of_range"}


def test_the_directory_and_the_present_holders_propose_a_profile(
    service: FittingService, ids: dict[str, int], add_official: Callable[..., int]
) -> None:
    add_official("Бірінші", OFFICIAL, portfolio="экономика и бюджет; инвестиции, Инвестиции")
    found = service.proposal(ids["deputy_akim_region"], ids[ABAI])
    assert found == PostProfile(
        category=PositionCategory.DEPUTY_AKIMS,
        fields=("экономика и бюджет", "инвестиции"),
        region_codes=frozenset({"10"}),
    )
    assert service.fields() == ("инвестиции", "экономика и бюджет")
    assert service.proposal(ids["committee_chair"], None) == PostProfile()


def test_rights(db: Database, viewer: Actor, auditor: Actor) -> None:
    for actor in (viewer, auditor):
        looking = FittingService(db, actor, clock=lambda: NOW)
        with pytest.raises(Forbidden):
            looking.people(PostProfile(experience_years=5))
        with pytest.raises(Forbidden):
            looking.add(ProfileFields("Пост", PostProfile(experience_years=5)))


# Side by side ---------------------------------------------------------------------------------


def test_two_people_stand_side_by_side_and_each_view_is_noted(
    db: Database, officer: Actor, add_official: Callable[..., int]
) -> None:
    first, member = add_official("Бірінші", OFFICIAL), add_member(db, MEMBER, "Үшінші Мысал", cohort="2025")
    service = ComparisonService(db, officer, clock=lambda: NOW)
    found = service.side_by_side(
        [first], EN, reservist_ids=[member], profile=PostProfile(experience_years=5), post="Пост"
    )
    assert [person.full_name.split()[0] for person in found.people] == ["Бірінші", "Үшінші"]
    asked = found.sections[0]
    assert [cell.status for cell in asked.lines[0].cells] == [Status.MET, Status.UNKNOWN]
    lines = {line.label: [cell.text for cell in line.cells] for line in found.sections[1].lines}
    assert lines["In the reserve"] == ["", "2025, until 09.01.2028"]
    assert lines["In post"] == ["6 y 2 m", ""]
    with db.reading() as session:
        viewed = session.execute(
            select(col(AuditEvent.record_table), col(AuditEvent.record_id)).where(
                col(AuditEvent.action) == audit.Action.VIEWED
            )
        )
        assert {tuple(row) for row in viewed} == {("person", first), ("reservist", member)}


def test_released_results_stand_beside_their_targets(db: Database, admin: Actor) -> None:
    campaign = build_campaign(db)
    CampaignService(db, admin, clock=lambda: NOW).release(campaign.id)
    people = [row.person_id for row in OfficialService(db, admin, clock=lambda: NOW).page().rows][:3]
    found = ComparisonService(db, admin, clock=lambda: NOW).side_by_side(people, EN)
    titles = [section.title for section in found.sections]
    assert titles[:2] == ["Facts", "Newest released result"]
    result = next(s for s in found.sections if s.title == "Newest released result")
    pairs = result.note.splitlines()
    assert len(pairs) == 3
    assert all("they can be told apart" in pair or "they cannot be told apart" in pair for pair in pairs)
    scored = next(s for s in found.sections if s.title.startswith("Competencies"))
    assert len(scored.lines) == 14
    assert all(
        cell.score is None or 1 <= cell.score.value <= 5 for line in scored.lines for cell in line.cells
    )


@pytest.mark.parametrize("count", [0, 1, 4])
def test_one_or_four_people_are_not_put_side_by_side(db: Database, officer: Actor, count: int) -> None:
    service = ComparisonService(db, officer, clock=lambda: NOW)
    with pytest.raises(Refused, match="compare_two_or_three"):
        service.side_by_side(list(range(count)), EN)


def test_a_viewer_compares_officials_without_the_reserve(
    db: Database, viewer: Actor, auditor: Actor, add_official: Callable[..., int]
) -> None:
    people = [add_official("Бірінші", OFFICIAL), add_official("Екінші", BOTH)]
    member = add_member(db, BOTH, "Екінші Үлгі", cohort="2025", direction="цифровизация")
    service = ComparisonService(db, viewer, clock=lambda: NOW)
    found = service.side_by_side(people, EN)
    assert all(person.reservist_id is None for person in found.people)
    assert "2025" not in str(found.sections)
    with pytest.raises(Forbidden):
        service.side_by_side(people[:1], EN, reservist_ids=[member])
    with pytest.raises(Forbidden):
        ComparisonService(db, auditor, clock=lambda: NOW).side_by_side(people, EN)


# Workbooks ------------------------------------------------------------------------------------


def cells(path: Path, sheet: int = 0) -> list[list[object]]:
    return [[cell.value for cell in row] for row in load_workbook(path).worksheets[sheet].iter_rows()]


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_the_list_goes_out_as_it_stands_on_the_screen(
    db: Database,
    officer: Actor,
    service: FittingService,
    add_official: Callable[..., int],
    tmp_path: Path,
    language: DocumentLanguage,
) -> None:
    add_official("Бірінші", OFFICIAL)
    add_official("Екінші", BOTH, "Акимат города Астаны")
    add_member(db, MEMBER, "Үшінші Мысал", cohort="2025")
    asked = PostProfile(region_codes=frozenset({"10"}), experience_years=5)
    keys = [row.key for row in reversed(service.people(asked).rows)][:2]
    target = ExportTarget(path=tmp_path / "fit.xlsx", language=language, shown_filter="«Ү»")
    exports = ReserveExportService(db, officer, clock=lambda: NOW)
    exports.fitting("Әкім орынбасары", asked, target, order=keys)
    rows = cells(target.path)
    listed = [row for row in rows if isinstance(row[0], int)]
    assert [row[1] for row in listed] == ["Үшінші Мысал", "Екінші Үлгі"]
    assert str(listed[0][-2]).startswith("2028-01-09")
    words = Words(language)
    assert [row[4] for row in listed] == [words.text("fit.status_unknown"), words.text("fit.status_not_met")]
    facts = [row for row in cells(target.path, 1) if isinstance(row[0], int)]
    assert next(row[2] for row in facts) == words.text("fit.region_unknown")
    assert [row[1] for row in facts] == [row[1] for row in listed]
    said = "\n".join(str(row[0]) for row in rows)
    assert words.text("fit.no_score") in said
    assert "«Ү»" in said


def test_a_comparison_goes_out_in_another_language(
    db: Database, officer: Actor, add_official: Callable[..., int], tmp_path: Path
) -> None:
    people = [add_official("Бірінші", OFFICIAL), add_official("Екінші", BOTH)]
    found = ComparisonService(db, officer, clock=lambda: NOW).side_by_side(people, EN)
    target = ExportTarget(path=tmp_path / "two.xlsx", language=DocumentLanguage.KK_RU)
    ReserveExportService(db, officer, clock=lambda: NOW).side_by_side(found, target)
    rows = cells(target.path)
    header = next(row for row in rows if "Бірінші Үлгі" in row)
    assert header[2:4] == ["Бірінші Үлгі", "Екінші Үлгі"]
    assert any(row[1] == "Лауазымы / Должность" for row in rows)


def test_a_viewer_writes_no_list_of_who_fits(db: Database, viewer: Actor, tmp_path: Path) -> None:
    exports = ReserveExportService(db, viewer, clock=lambda: NOW)
    with pytest.raises(Forbidden):
        exports.fitting("Пост", PostProfile(experience_years=5), ExportTarget(path=tmp_path / "x.xlsx"))
    assert not (tmp_path / "x.xlsx").exists()
