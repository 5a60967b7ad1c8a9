"""Analytics on a real database: figures of the charts, anonymity, filters, rights, people behind."""

import math
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.charts.values import (
    AgeExperience,
    BarKind,
    Distribution,
    Funnel,
    HeatMap,
    Levels,
    Parts,
    Profile,
    Scatter,
    Stays,
    TileMap,
)
from evalapp.domain.access import Actor
from evalapp.domain.campaign import RaterRole
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.domain.iin import check_digit
from evalapp.domain.intake_plan import IntakePlan
from evalapp.domain.language import Language
from evalapp.domain.membership import EmployerKind, PostKind
from evalapp.domain.names import sort_key
from evalapp.domain.reference import EducationLevel, Sex
from evalapp.entities.assessment import Form
from evalapp.entities.membership import ReserveAppointment
from evalapp.entities.reserve import Application, Verdict
from evalapp.entities.workspace import AuditEvent
from evalapp.services.analytics import (
    AnalyticsService,
    CampaignPicture,
    ChartKey,
    IntakePicture,
    MemberPicture,
    Source,
    SourceKind,
)
from evalapp.services.campaigns import CampaignService
from evalapp.services.intake_setup import create_draft
from evalapp.services.member_records import new_member
from evalapp.services.screening import judge_applications, set_keys
from evalapp.storage.database import Database
from tests.selection import StageSpec, add_stages, admit
from tests.services.campaign_builder import NOW, BuiltCampaign, add_form, build_campaign

NOBODY: frozenset[int | str] = frozenset()


@pytest.fixture
def built(db: Database) -> BuiltCampaign:
    return build_campaign(db)


@pytest.fixture
def service(db: Database, admin: Actor) -> AnalyticsService:
    return AnalyticsService(db, admin)


def release(db: Database, admin: Actor, campaign_id: int) -> None:
    campaigns = CampaignService(db, admin, clock=lambda: NOW)
    campaigns.release(campaign_id)


def campaign_picture(service: AnalyticsService) -> CampaignPicture:
    source = next(source for source in service.sources() if source.kind is SourceKind.CAMPAIGN)
    picture = service.picture(source)
    assert isinstance(picture, CampaignPicture)
    return picture


def test_charts_of_a_campaign(service: AnalyticsService, built: BuiltCampaign) -> None:
    picture = campaign_picture(service)
    charts = picture.charts(NOBODY, Language.RU)
    assert list(charts) == [
        ChartKey.PROFILE,
        ChartKey.GAPS,
        ChartKey.SCATTER,
        ChartKey.DISTRIBUTION,
        ChartKey.LEVELS,
    ]
    scores = [row.score for row in picture.results.rows]
    profile = charts[ChartKey.PROFILE]
    assert isinstance(profile, Profile)
    first = profile.rows[0]
    assert (first.label, first.block, first.count) == ("Добропорядочность", "personal", 4)
    assert first.value == pytest.approx(sum(score.competencies["P1"] or 0 for score in scores) / 4)
    errors = [score.errors["P2"] or 0 for score in scores]
    half = picture.results.rules.quantile * math.sqrt(sum(error**2 for error in errors)) / 4
    second = profile.rows[1]
    assert second.value is not None
    assert second.low == pytest.approx(second.value - half)
    scatter = charts[ChartKey.SCATTER]
    assert isinstance(scatter, Scatter)
    assert {point.person for point in scatter.points} == set(built.persons)
    assert scatter.line == 3
    assert scatter.groups == ("",)
    assert next(p.label for p in scatter.points if p.person == built.persons[0]) == "Примерова А. Э."
    assert all((p.x_low or 0) <= p.x <= (p.x_high or 0) for p in scatter.points)


def test_totals_and_levels_are_counted_by_the_printed_figure(
    service: AnalyticsService, built: BuiltCampaign
) -> None:
    charts = campaign_picture(service).charts(NOBODY, Language.EN)
    distribution, levels = charts[ChartKey.DISTRIBUTION], charts[ChartKey.LEVELS]
    assert isinstance(distribution, Distribution)
    assert isinstance(levels, Levels)
    assert sum(len(each.people) for each in distribution.bins) == 4
    assert [border.level for border in distribution.borders] == [2, 3, 4, 5]
    integrity = next(row for row in levels.rows if row.label == "Integrity")
    assert [len(people) for people in integrity.levels] == [0, 1, 2, 1, 0]
    assert integrity.levels[3] == (built.persons[0],)


def test_gaps_are_means_of_a_body_minus_the_target(service: AnalyticsService, built: BuiltCampaign) -> None:
    picture = campaign_picture(service)
    heat = picture.charts(NOBODY, Language.RU)[ChartKey.GAPS]
    assert isinstance(heat, HeatMap)
    assert len(heat.rows) == 4
    assert [row.label for row in heat.rows] == sorted((row.label for row in heat.rows), key=sort_key)
    assert not any("Министерство" in row.label for row in heat.rows)
    target = picture.results.competencies[0].target
    own = next(row for row in heat.rows if row.people == (built.persons[0],))
    assert target is not None
    assert own.cells[0].gap == pytest.approx(4 - target)
    assert own.cells[0].count == 1
    assert heat.columns[0].short == "Добр"


def test_too_few_anonymous_forms_reach_no_cell(
    db: Database, service: AnalyticsService, built: BuiltCampaign
) -> None:
    """Two of three peers observed nothing: the mark of the third must not move any figure."""

    def first_cell() -> float | None:
        heat = campaign_picture(service).charts(NOBODY, Language.EN)[ChartKey.GAPS]
        assert isinstance(heat, HeatMap)
        return next(row for row in heat.rows if row.people == (built.persons[0],)).cells[0].gap

    def set_peers(mark: int) -> None:
        with db.transaction() as session:
            forms = session.execute(
                select(Form).where(
                    col(Form.assessee_id) == built.assessees[0], col(Form.role) == RaterRole.PEER
                )
            ).scalars()
            for number, form in enumerate(forms):
                form.marks = {**form.marks, "P1": mark if number == 0 else None}

    set_peers(5)
    with_five = first_cell()
    set_peers(1)
    assert first_cell() == with_five


def test_filter_takes_the_chosen_bodies_only(service: AnalyticsService, built: BuiltCampaign) -> None:
    picture = campaign_picture(service)
    choices = picture.choices(Language.KK)
    assert len(choices) == 4
    assert not any("министрлігі" in choice.label for choice in choices)
    one = frozenset({choices[0].value})
    assert picture.count(one) == 1
    heat = picture.charts(one, Language.KK)[ChartKey.GAPS]
    assert isinstance(heat, HeatMap)
    assert [row.label for row in heat.rows] == [choices[0].label]


def test_people_behind_keep_the_order_of_the_results(service: AnalyticsService, built: BuiltCampaign) -> None:
    picture = campaign_picture(service)
    people = picture.people(frozenset({built.persons[3], built.persons[0]}), Language.RU)
    assert [person.id for person in people] == [built.persons[0], built.persons[3]]
    assert people[0].name == "Примерова Айгүл Эскизқызы"
    assert people[0].detail


def test_an_official_without_a_total_is_left_out_of_totals(db: Database, service: AnalyticsService) -> None:
    built = build_campaign(db, marks=(4, 3))
    with db.transaction() as session:
        for form in session.execute(
            select(Form).where(col(Form.assessee_id) == built.assessees[1])
        ).scalars():
            form.marks = {**form.marks, **{f"B{n}": None for n in range(1, 9)}}
    charts = campaign_picture(service).charts(NOBODY, Language.EN)
    distribution, profile = charts[ChartKey.DISTRIBUTION], charts[ChartKey.PROFILE]
    assert isinstance(distribution, Distribution)
    assert isinstance(profile, Profile)
    assert sum(len(each.people) for each in distribution.bins) == 1
    assert {row.count for row in profile.rows} == {1}


def test_before_release_only_the_administrator_sees_a_campaign(
    db: Database, admin: Actor, viewer: Actor, officer: Actor, auditor: Actor, built: BuiltCampaign
) -> None:
    assert [source.is_preview for source in AnalyticsService(db, admin).sources()] == [True]
    preview = AnalyticsService(db, admin).sources()[0]
    for actor in (viewer, officer):
        service = AnalyticsService(db, actor)
        assert service.sources() == []
        with pytest.raises(Forbidden, match="results_not_released"):
            service.picture(preview)
    with pytest.raises(Forbidden):
        AnalyticsService(db, auditor).sources()


def test_released_results_are_charted_as_frozen(
    db: Database, admin: Actor, viewer: Actor, built: BuiltCampaign
) -> None:
    release(db, admin, built.id)
    service = AnalyticsService(db, viewer)
    assert [source.is_preview for source in service.sources()] == [False]
    before = campaign_picture(service).charts(NOBODY, Language.EN)
    with db.transaction() as session:
        add_form(session, built.assessees[0], RaterRole.EXPERT, "Э9", 1)
    assert campaign_picture(service).charts(NOBODY, Language.EN) == before


def test_exports_are_noted(
    db: Database, service: AnalyticsService, built: BuiltCampaign, auditor: Actor
) -> None:
    source = service.sources()[0]
    service.note_export(source, "profile")
    with db.reading() as session:
        event = session.execute(select(AuditEvent).order_by(col(AuditEvent.id).desc())).scalars().first()
    assert event is not None
    assert (event.action, event.record_table, event.record_id, event.note) == (
        "exported",
        "campaign",
        built.id,
        "chart profile",
    )
    with pytest.raises(Forbidden):
        AnalyticsService(db, auditor).note_export(source, "profile")


# Intakes -------------------------------------------------------------------------------------

APPLICANTS = (
    # born, first day of the job, education, sex, region, score
    (date(1995, 6, 1), date(2015, 9, 1), EducationLevel.BACHELOR, Sex.FEMALE, "10", 71),
    (date(1991, 3, 1), date(2012, 9, 1), EducationLevel.MASTER, Sex.MALE, "10", "absent"),
    (date(2000, 6, 1), date(2024, 9, 1), EducationLevel.BACHELOR, Sex.FEMALE, "71", 0),
    (date(1998, 6, 1), date(2018, 9, 1), None, Sex.MALE, None, None),
    (None, date(2018, 9, 1), EducationLevel.BACHELOR, Sex.MALE, "71", 55),
)


def iin_for(born: date, serial: int) -> str:
    """A number that could have been issued for ``born``."""
    for tail in range(serial * 100, serial * 100 + 99):
        first = f"{born:%y%m%d}{'5' if born.year >= 2000 else '3'}{tail:04}"
        if (digit := check_digit(first)) is not None:
            return f"{first}{digit}"
    raise AssertionError


@pytest.fixture
def intake_id(db: Database) -> int:
    with db.transaction() as session:
        plan = IntakePlan(name="Қабылдау 2026", rule_set="youth", as_of=date(2026, 3, 1))
        intake = create_draft(session, plan, now=NOW)
        assert intake.id is not None
        for number, facts in enumerate(APPLICANTS, start=1):
            born, since, level, sex, region, score = facts
            application = Application(
                intake_id=intake.id,
                number=f"{number:04}",
                iin=iin_for(born or date(1993, 1, 1), number),
                surname=f"Мысалов{number}",
                given_name="Ерлан",
                birth_date=born,
                sex=sex,
                citizenship="KZ",
                region_code=region,
                education_level=level,
                graduation_year=2012 if level else None,
                has_conviction=False,
                jobs=[
                    {
                        "organization": "Үлгі",
                        "post": "маман",
                        "from": since.isoformat(),
                        "from_precision": "day",
                        "to": None,
                        "to_precision": None,
                        "to_present": True,
                        "sector": None,
                    }
                ],
                scores={} if score is None else {"Эссе": score},
            )
            set_keys(application)
            session.add(application)
        session.flush()
        judge_applications(session, intake.id)
        return intake.id


def intake_picture(service: AnalyticsService, intake_id: int) -> IntakePicture:
    picture = service.picture(Source(SourceKind.INTAKE, intake_id, "", date(2026, 3, 1)))
    assert isinstance(picture, IntakePicture)
    return picture


def test_age_and_experience_with_the_limits_of_the_rule(service: AnalyticsService, intake_id: int) -> None:
    chart = intake_picture(service, intake_id).charts(NOBODY, Language.EN)[ChartKey.AGE_EXPERIENCE]
    assert isinstance(chart, AgeExperience)
    assert (chart.age_limit, chart.age_limit_text) == (35, "under 35")
    assert (chart.experience_limit, chart.experience_limit_text) == (5, "at least 5 years")
    points = {point.label: point for point in chart.points}
    assert "№ 0005" not in points
    for point in points.values():
        born = APPLICANTS[int(point.label[2:]) - 1][0]
        assert born is not None
        assert point.age == pytest.approx((date(2026, 3, 1) - born).days / 365.25, abs=0.02)
    assert points["№ 0001"].experience == pytest.approx(10.5, abs=0.02)
    assert chart.groups[points["№ 0002"].group] == "Not eligible"
    assert points["№ 0002"].age >= 35
    assert chart.groups[points["№ 0001"].group] == "Eligible"
    assert points["№ 0003"].experience < 5


def test_verdicts_and_stages(service: AnalyticsService, intake_id: int) -> None:
    chart = intake_picture(service, intake_id).charts(NOBODY, Language.EN)[ChartKey.VERDICTS]
    assert isinstance(chart, Funnel)
    assert [(bar.label, len(bar.people)) for bar in chart.bars] == [
        ("Applications", 5),
        ("Eligible", 1),
        ("Documents needed", 2),
        ("Not eligible", 2),
        ("Эссе: scored", 3),
    ]


def test_grounds_name_the_criterion(service: AnalyticsService, intake_id: int) -> None:
    chart = intake_picture(service, intake_id).charts(NOBODY, Language.EN)[ChartKey.GROUNDS]
    assert isinstance(chart, Funnel)
    assert chart.base == 5
    found = {bar.label: (len(bar.people), bar.kind) for bar in chart.bars}
    assert found["Not met: age"] == (1, BarKind.NOT_MET)
    assert found["Not met: experience"] == (1, BarKind.NOT_MET)
    assert found["Document needed: education"] == (1, BarKind.UNKNOWN)
    assert found["Document needed: age"] == (1, BarKind.UNKNOWN)


def test_regions_sex_and_age(service: AnalyticsService, intake_id: int) -> None:
    picture = intake_picture(service, intake_id)
    charts = picture.charts(NOBODY, Language.RU)
    tiles, people = charts[ChartKey.APPLICATIONS], charts[ChartKey.APPLICANTS]
    assert isinstance(tiles, TileMap)
    assert isinstance(people, Funnel)
    assert len(tiles.tiles) == 20
    assert {tile.code: (tile.value, tile.count) for tile in tiles.tiles if tile.value} == {
        "10": (2, 1),
        "71": (2, 0),
    }
    assert [len(bar.people) for bar in people.bars] == [5, 2, 3, 0, 2, 1, 1]
    assert [choice.label for choice in picture.choices(Language.RU)] == ["Абай", "Астана"]
    assert picture.count(frozenset({"71"})) == 2
    of_abai = picture.charts(frozenset({"10"}), Language.RU)[ChartKey.VERDICTS]
    assert isinstance(of_abai, Funnel)
    lines = picture.people(frozenset(of_abai.bars[0].people), Language.RU)
    assert [line.name for line in lines] == ["Мысалов1 Ерлан", "Мысалов2 Ерлан"]
    assert lines[1].detail == "№ 0002 · Не соответствует требованиям"


def test_applications_are_not_for_viewers(db: Database, viewer: Actor, intake_id: int) -> None:
    service = AnalyticsService(db, viewer)
    assert service.sources() == []
    with pytest.raises(Forbidden):
        intake_picture(service, intake_id)


def test_unknown_source(service: AnalyticsService) -> None:
    for kind in SourceKind:
        with pytest.raises(NotFound):
            service.picture(Source(kind, 999, "", date(2026, 3, 1)))


def test_the_selection_is_charted_step_by_step(
    db: Database, service: AnalyticsService, intake_id: int
) -> None:
    with db.reading() as session:
        eligible = list(
            session.execute(
                select(col(Verdict.application_id)).where(col(Verdict.verdict) == VerdictKind.ELIGIBLE.value)
            ).scalars()
        )
    assert eligible
    admit(db, eligible)
    add_stages(db, intake_id, StageSpec("100", {eligible[0]: "71"}, passed=eligible[:1]))
    picture = intake_picture(service, intake_id)
    funnel = picture.charts(frozenset(), Language.EN)[ChartKey.FUNNEL]
    assert isinstance(funnel, Funnel)
    assert [len(bar.people) for bar in funnel.bars[:1]] == [len(APPLICANTS)]
    assert funnel.base == len(APPLICANTS)
    assert sorted(funnel.bars[2].people) == sorted(funnel.bars[3].people) == sorted(eligible)
    assert funnel.bars[4].people == tuple(eligible[:1])
    assert funnel.bars[-1].people == ()
    narrowed = picture.charts(frozenset({"71"}), Language.EN)[ChartKey.FUNNEL]
    assert isinstance(narrowed, Funnel)
    assert narrowed.base == 2


# Members -------------------------------------------------------------------------------------


@pytest.fixture
def members(db: Database) -> list[int]:
    """Two of 2023, one of them appointed, and one of 2025."""
    people = (
        ("880315450126", "2023", date(2023, 12, 10), date(2026, 12, 9), "10"),
        ("900101300017", "2023", date(2023, 12, 10), date(2027, 12, 9), None),
        ("951229405558", "2025", date(2025, 11, 25), date(2028, 11, 24), "10"),
    )
    with db.transaction() as session:
        found = [
            new_member(
                iin=iin,
                full_name=f"Үлгіұлы Мысал {place}",
                cohort=cohort,
                enrolled_on=since,
                stay_until=until,
                region_code=region,
            )
            for place, (iin, cohort, since, until, region) in enumerate(people)
        ]
        session.add_all(found)
        session.flush()
        ids = [one.id or 0 for one in found]
        session.add(
            ReserveAppointment(
                reservist_id=ids[0],
                organization="Үлгі министрлігі",
                employer=EmployerKind.CENTRAL,
                post="басқарма басшысы",
                post_kind=PostKind.CORPS_B,
                from_date=date(2024, 2, 1),
                account="officer",
            )
        )
    return ids


def test_members_are_charted_by_cohort_stay_and_region(
    db: Database, admin: Actor, members: list[int]
) -> None:
    service = AnalyticsService(db, admin, clock=lambda: datetime(2026, 11, 22, tzinfo=UTC))
    source = next(one for one in service.sources() if one.kind is SourceKind.MEMBERS)
    picture = service.picture(source)
    assert isinstance(picture, MemberPicture)
    assert [choice.value for choice in picture.choices(Language.EN)] == ["2025", "2023"]
    charts = picture.charts(frozenset(), Language.EN)
    outcomes, stays, regions = (
        charts[key] for key in (ChartKey.COHORTS, ChartKey.STAYS, ChartKey.MEMBER_REGIONS)
    )
    assert isinstance(outcomes, Parts)
    assert [(row.label, row.parts[0], row.parts[-1]) for row in outcomes.rows] == [
        ("2023", (members[0],), (members[1],)),
        ("2025", (), (members[2],)),
    ]
    assert isinstance(stays, Stays)
    assert [(group.label, [bar.person for bar in group.bars]) for group in stays.groups] == [
        ("2023", members[:2]),
        ("2025", members[2:]),
    ]
    first = stays.groups[0].bars[0]
    assert (first.ends_soon, stays.kinds[first.kind]) == (True, "In post")
    assert isinstance(regions, TileMap)
    abai = next(tile for tile in regions.tiles if tile.code == "10")
    assert (abai.value, abai.count, abai.people) == (2, 1, (members[0], members[2]))
    only = picture.charts(frozenset({"2025"}), Language.EN)[ChartKey.STAYS]
    assert isinstance(only, Stays)
    assert [group.label for group in only.groups] == ["2025"]
    assert picture.people(frozenset(members[2:]), Language.EN)[0].detail == "2025 · In the reserve"
    service.note_export(source, "cohorts")
    with db.reading() as session:
        event = session.execute(select(AuditEvent).order_by(col(AuditEvent.id).desc())).scalars().first()
        assert event is not None
        assert (event.record_table, event.note) == ("reservist", "chart cohorts")


def test_members_are_not_charted_for_viewers(
    db: Database, viewer: Actor, admin: Actor, members: list[int]
) -> None:
    assert members
    source = next(one for one in AnalyticsService(db, admin).sources() if one.kind is SourceKind.MEMBERS)
    looking = AnalyticsService(db, viewer)
    assert source not in looking.sources()
    with pytest.raises(Forbidden):
        looking.picture(source)
