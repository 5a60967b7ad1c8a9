"""Members of the reserve: state by dates, extension, leaving, mentor, plan, posts, considerations."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import select

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.iin import check_digit
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.member_fields import (
    AppointmentFields,
    ConsiderationEndFields,
    ConsiderationFields,
    ExtensionFields,
    LeavingFields,
    MemberFields,
    MentorFields,
    PlanItemFields,
    ProlongFields,
)
from evalapp.domain.membership import (
    ConsiderationEnd,
    EmployerKind,
    MemberState,
    PlanItemKind,
    PostKind,
    Stay,
)
from evalapp.entities.reserve import Application, Intake, IntakeDirection, RuleSet, Verdict
from evalapp.entities.workspace import AuditEvent
from evalapp.services.member_development import MemberDevelopmentService
from evalapp.services.member_posts import MemberPostService
from evalapp.services.member_records import standing_members
from evalapp.services.member_terms import MemberTermService
from evalapp.services.members import MemberService
from evalapp.services.screening import stays_by_iin
from evalapp.services.search import HitKind, SearchService
from tests.applicants import add_intake

ENROLLED, ENDS = date(2023, 12, 10), date(2026, 12, 9)


def clock() -> datetime:
    return datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def members(db, officer):
    return MemberService(db, officer, clock=clock)


@pytest.fixture
def terms(db, officer):
    return MemberTermService(db, officer, clock=clock)


@pytest.fixture
def development(db, officer):
    return MemberDevelopmentService(db, officer, clock=clock)


@pytest.fixture
def posts(db, officer):
    return MemberPostService(db, officer, clock=clock)


@pytest.fixture
def rules(db) -> int:
    """A rule set that lets a stay be prolonged by a year."""
    with db.transaction() as session:
        record = session.exec(select(RuleSet).where(RuleSet.code == "presidential")).one()
        record.extension_years = 1
        return record.id


def iin(eleven: str) -> str:
    return f"{eleven}{check_digit(eleven)}"


def fields(**changed: object) -> MemberFields:
    given = {
        "iin": iin("94030530001"),
        "full_name": "Примеров Үлгі",
        "enrolled_on": ENROLLED,
        "stay_until": ENDS,
        "decision": "№ 12",
    }
    return MemberFields(**(given | changed))


def post(**changed: object) -> AppointmentFields:
    given = {
        "organization": "Министерство «Пример»",
        "employer": EmployerKind.CENTRAL,
        "post": "директор департамента",
        "post_kind": PostKind.CORPS_A,
        "from_date": date(2025, 2, 1),
    }
    return AppointmentFields(**(given | changed))


def held(**changed: object) -> ConsiderationFields:
    given = {
        "organization": "Министерство «Пример»",
        "post": "вице-министр",
        "since": date(2026, 11, 10),
        "expires_on": date(2026, 12, 5),
    }
    return ConsiderationFields(**(given | changed))


def row_of(members: MemberService, member_id: int, as_of: date | None = None):
    return next(row for row in members.rows(as_of=as_of) if row.id == member_id)


def test_a_member_is_active_then_expired_and_warned_of_it(members):
    number = members.add(fields())
    row = row_of(members, number)
    assert (row.state, row.days_left, row.warning) == (MemberState.ACTIVE, 17, 30)
    assert row.cohort == "2023"
    assert row_of(members, number, date(2026, 9, 10)).warning == 90
    assert row_of(members, number, date(2026, 9, 9)).warning is None
    over = row_of(members, number, date(2026, 12, 10))
    assert (over.state, over.days_left, over.warning) == (MemberState.EXPIRED, -1, None)


def test_a_direction_is_named_in_every_language_that_an_intake_knows(db, members):
    intake_id, *_ = add_intake(db)
    with db.transaction() as session:
        session.add(
            IntakeDirection(intake_id=intake_id, position=1, name_kk="Цифрландыру", name_ru="Цифровизация")
        )
    number = members.add(fields(direction="цифрландыру"))
    row = row_of(members, number)
    assert row.direction == "цифрландыру", "what was entered stays"
    assert row.direction_name == Trilingual("Цифрландыру", "Цифровизация")
    other = members.add(fields(iin=iin("94030530002"), direction="Своё — другое"))
    assert row_of(members, other).direction_name.pick(Language.EN) == "Своё — другое"


def test_nobody_is_in_the_reserve_twice_at_once(db, members):
    number = members.add(fields())
    with pytest.raises(Invalid) as caught:
        members.add(fields(enrolled_on=ENDS, stay_until=date(2029, 1, 1)))
    assert caught.value.fields == {"iin": "member_already"}
    members.add(fields(enrolled_on=date(2026, 12, 10), stay_until=date(2029, 12, 9)))
    assert len(members.card(number).other_stays) == 1
    with db.reading() as session:
        known = [iin("94030530001")]
        assert standing_members(session, known, Stay(date(2023, 1, 1), date(2023, 12, 10))) == set(known)
        assert standing_members(session, known, Stay(ENDS, ENDS)) == set(known)
        assert standing_members(session, known, Stay(date(2023, 1, 1), date(2023, 12, 9))) == set()


def test_correcting_needs_the_version_that_was_opened(members):
    number = members.add(fields())
    card = members.card(number)
    members.save(number, fields(full_name="Образцов Үлгі", cohort="2023, осень"), version=card.version)
    assert row_of(members, number).full_name == "Образцов Үлгі"
    assert row_of(members, number).cohort == "2023, осень"
    with pytest.raises(Conflict):
        members.save(number, fields(), version=card.version)


def test_a_stay_is_prolonged_once_and_only_by_the_rule_set(members, terms, rules):
    number = members.add(fields())
    wanted = ExtensionFields(date(2027, 12, 9), "№ 40", date(2026, 11, 20))
    card = members.card(number)
    assert not card.extension.is_allowed
    with pytest.raises(Refused) as caught:
        terms.extend(number, wanted, version=card.version)
    assert caught.value.code == "extension_not_allowed"
    members.save(number, fields(rule_set_id=rules), version=card.version)
    card = members.card(number)
    assert card.extension.longest == date(2027, 12, 9)
    with pytest.raises(Invalid) as faults:
        terms.extend(
            number, ExtensionFields(date(2027, 12, 10), "№ 40", date(2026, 11, 20)), version=card.version
        )
    assert faults.value.fields == {"until": "extension_too_long"}
    terms.extend(number, wanted, version=card.version)
    card = members.card(number)
    assert card.row.stay_until == date(2027, 12, 9)
    assert [(one.was_until, one.until) for one in card.extensions] == [(ENDS, date(2027, 12, 9))]
    with pytest.raises(Refused) as caught:
        terms.extend(
            number, ExtensionFields(date(2028, 1, 9), "№ 41", date(2026, 11, 21)), version=card.version
        )
    assert caught.value.code == "extension_used"
    with pytest.raises(Invalid) as faults:
        members.save(number, fields(rule_set_id=rules), version=card.version)
    assert faults.value.fields == {"stay_until": "stay_was_extended"}
    terms.take_back_extension(number, version=card.version)
    assert row_of(members, number).stay_until == ENDS


def test_leaving_takes_a_coded_ground_and_can_be_taken_back(db, members, terms, posts):
    number = members.add(fields())
    posts.consider(number, held())
    assert row_of(members, number).state is MemberState.UNDER_CONSIDERATION
    card = members.card(number)
    with pytest.raises(Invalid) as caught:
        terms.leave(number, LeavingFields(date(2026, 11, 20), "nothing", "№ 9"), version=card.version)
    assert caught.value.fields == {"ground": "leaving_ground_unknown"}
    terms.leave(number, LeavingFields(date(2026, 11, 20), "own_request", "№ 9"), version=card.version)
    row = row_of(members, number)
    assert (row.state, row.held_by, row.left_ground) == (MemberState.LEFT, None, "own_request")
    assert row_of(members, number, date(2026, 11, 19)).state is MemberState.UNDER_CONSIDERATION
    with db.reading() as session:
        (stay,) = stays_by_iin(session, iin("94030530001"))[iin("94030530001")]
    assert stay.end == date(2026, 11, 19)
    with pytest.raises(Refused):
        terms.leave(number, LeavingFields(date(2026, 11, 21), "own_request", "№ 9"), version=card.version + 1)
    terms.take_back_leaving(number, version=members.card(number).version)
    assert row_of(members, number).state is MemberState.UNDER_CONSIDERATION


def test_nobody_leaves_before_an_appointment(members, terms, posts):
    number = members.add(fields())
    posts.appoint(number, post(from_date=date(2025, 2, 1)))
    with pytest.raises(Invalid) as caught:
        terms.leave(number, LeavingFields(date(2025, 2, 1), "own_request", "№ 9"), version=1)
    assert caught.value.fields == {"left_on": "appointed_later"}
    terms.leave(number, LeavingFields(date(2025, 2, 2), "own_request", "№ 9"), version=1)
    assert row_of(members, number).state is MemberState.LEFT


def test_one_body_at_a_time_considers_a_member(members, posts):
    number = members.add(fields())
    first = posts.consider(number, held())
    with pytest.raises(Refused) as caught:
        posts.consider(number, held(organization="Акимат «Пример»", since=date(2026, 12, 5)))
    assert caught.value.code == "member_held"
    assert caught.value.params["organization"] == "Министерство «Пример»"
    line = members.card(number).considerations[0]
    ended = ConsiderationEndFields(ConsiderationEnd.DECLINED_BY_BODY, date(2026, 11, 20))
    posts.end_consideration(first, ended, version=line.version)
    posts.consider(number, held(organization="Акимат «Пример»", since=date(2026, 11, 20)))
    assert row_of(members, number).held_by.organization == "Акимат «Пример»"
    assert [one.is_open for one in members.card(number).considerations] == [True, False]
    assert row_of(members, number, date(2026, 12, 6)).held_by is None
    assert posts.expiry(date(2026, 11, 1)) == date(2026, 12, 1)


def test_appointments_are_a_dated_history(members, posts):
    number = members.add(fields())
    posts.consider(number, held())
    first = posts.appoint(number, post())
    second = posts.appoint(
        number, post(organization="министерство  «ПРИМЕР»", from_date=date(2026, 11, 15), post="вице-министр")
    )
    card = members.card(number)
    assert [(one.id, one.from_date, one.to_date) for one in card.posts] == [
        (second, date(2026, 11, 15), None),
        (first, date(2025, 2, 1), date(2026, 11, 14)),
    ]
    assert card.considerations[0].end is ConsiderationEnd.APPOINTED
    assert (card.row.state, card.row.appointments) == (MemberState.APPOINTED, 2)
    assert row_of(members, number, date(2025, 6, 1)).post.post == "директор департамента"
    with pytest.raises(Invalid) as caught:
        posts.appoint(number, post(from_date=date(2025, 5, 1), to_date=date(2025, 6, 1)))
    assert caught.value.fields == {"from_date": "appointments_overlap"}
    line = card.posts[0]
    ended = post(from_date=line.from_date, to_date=date(2026, 11, 20), end_reason="по соглашению")
    posts.save_appointment(line.id, ended, version=line.version)
    row = row_of(members, number)
    assert (row.state, row.post.is_held, row.post.to_date) == (MemberState.ACTIVE, False, date(2026, 11, 20))


def test_a_new_mentor_follows_the_one_before(members, development):
    number = members.add(fields())
    development.set_mentor(number, MentorFields("Наставников Пример", "", date(2024, 1, 1)))
    with pytest.raises(Invalid) as caught:
        development.set_mentor(number, MentorFields("Тәлімгеров Мысал", "", date(2024, 1, 1)))
    assert caught.value.fields == {"since": "mentor_since"}
    newest = development.set_mentor(number, MentorFields("Тәлімгеров Мысал", "", date(2025, 1, 1)))
    lines = members.card(number).mentors
    assert [(one.name, one.until) for one in lines] == [
        ("Тәлімгеров Мысал", None),
        ("Наставников Пример", date(2024, 12, 31)),
    ]
    assert row_of(members, number).mentor == "Тәлімгеров Мысал"
    development.remove_mentor(newest)
    assert row_of(members, number).mentor == "Наставников Пример"


def test_a_plan_shows_what_is_done_and_what_is_overdue(members, development):
    number = members.add(fields())
    late = PlanItemFields(PlanItemKind.TRAINING, "Курс «Пример»", date(2026, 11, 1))
    item = development.add_plan_item(number, late)
    development.add_plan_item(
        number, PlanItemFields(PlanItemKind.INTERNSHIP, "Стажировка", date(2026, 12, 1))
    )
    row = row_of(members, number)
    assert (row.plan_done, row.plan_total, row.plan_overdue) == (0, 2, 1)
    first, second = members.card(number).plan
    assert (first.is_overdue, second.is_near) == (True, True)
    done = PlanItemFields(
        PlanItemKind.TRAINING, "Курс «Пример»", date(2026, 11, 1), date(2026, 11, 5), "свидетельство"
    )
    development.save_plan_item(item, done, version=first.version)
    row = row_of(members, number)
    assert (row.plan_done, row.plan_overdue) == (1, 0)
    development.remove_plan_item(item)
    assert row_of(members, number).plan_total == 1


def test_only_a_member_without_history_is_removed(members, development):
    number = members.add(fields())
    item = development.add_plan_item(number, PlanItemFields(PlanItemKind.OTHER, "Задание"))
    with pytest.raises(Refused) as caught:
        members.remove(number, version=1)
    assert caught.value.code == "member_has_history"
    development.remove_plan_item(item)
    members.remove(number, version=1)
    with pytest.raises(NotFound):
        members.card(number)


def test_opening_a_card_is_noted_and_viewers_see_no_members(db, members):
    number = members.add(fields())
    members.card(number)
    with db.reading() as session:
        seen = session.exec(select(AuditEvent).where(AuditEvent.action == "viewed")).all()
    assert [(one.record_table, one.record_id) for one in seen] == [("reservist", number)]
    viewer = MemberService(db, Actor("viewer", "Көруші Үлгі", AccountRole.VIEWER))
    for call in (viewer.rows, viewer.choices, lambda: viewer.card(number), lambda: viewer.add(fields())):
        with pytest.raises(Forbidden):
            call()


def test_verdicts_follow_when_a_stay_changes(db, members, terms):
    intake_id, _ = add_intake(db, {})
    with db.reading() as session:
        applicant = session.exec(select(Application).where(Application.intake_id == intake_id)).one()

    def membership() -> str:
        with db.reading() as session:
            wanted = select(Verdict.membership).where(Verdict.application_id == applicant.id)
            return session.exec(wanted).one()

    with db.reading() as session:
        as_of = session.get(Intake, intake_id).as_of
    assert membership() == "met"
    before, after = as_of - timedelta(days=100), as_of + timedelta(days=100)
    number = members.add(fields(iin=applicant.iin, enrolled_on=before, stay_until=after))
    assert membership() == "not_met"
    leaving = LeavingFields(as_of - timedelta(days=1), "own_request", "№ 3")
    terms.leave(number, leaving, version=1)
    assert membership() == "met"
    terms.take_back_leaving(number, version=2)
    assert membership() == "not_met"
    members.remove(number, version=3)
    assert membership() == "met"


def test_the_search_box_finds_members_for_those_who_see_them(db, officer, viewer, members):
    number = members.add(fields())
    (hit,) = SearchService(db, officer).find("примеров", Language.RU)
    assert (hit.kind, hit.id, hit.detail) == (HitKind.MEMBER, number, "2023")
    assert SearchService(db, viewer).find("примеров", Language.RU) == []


def test_the_same_body_holds_a_member_longer(db, members, posts):
    number = members.add(fields())
    first = posts.consider(number, held())
    line = members.card(number).considerations[0]
    longer = line.expires_on + timedelta(days=20)
    for wrong, fault in (
        (ProlongFields(line.expires_on, "письмо № 7"), {"expires_on": "held_already"}),
        (ProlongFields(longer, " "), {"note": "required"}),
    ):
        with pytest.raises(Invalid) as caught:
            posts.prolong_consideration(first, wrong, version=line.version)
        assert caught.value.fields == fault
    posts.prolong_consideration(first, ProlongFields(longer, "письмо № 7"), version=line.version)
    (line,) = members.card(number).considerations
    assert (line.id, line.expires_on, line.note, line.is_open) == (first, longer, "письмо № 7", True)
    with db.reading() as session:
        wanted = select(AuditEvent).where(AuditEvent.record_table == "consideration")
        assert [(one.action, one.account) for one in session.exec(wanted)][-1] == ("changed", "admin")


def test_no_body_holds_a_member_longer_once_he_is_free_or_another_waits(members, posts):
    number = members.add(fields())
    first = posts.consider(number, held())
    line = members.card(number).considerations[0]
    after = line.expires_on + timedelta(days=1)
    later = held(organization="Акимат «Пример»", since=after, expires_on=after + timedelta(days=9))
    posts.consider(number, later)
    with pytest.raises(Refused) as caught:
        posts.prolong_consideration(first, ProlongFields(after, "письмо"), version=line.version)
    assert caught.value.code == "member_held"
    over = posts.consider(
        members.add(fields(iin=iin("95030530001"))),
        held(since=date(2026, 9, 1), expires_on=date(2026, 9, 30)),
    )
    with pytest.raises(Refused) as caught:
        posts.prolong_consideration(over, ProlongFields(after, "письмо"), version=1)
    assert caught.value.code == "consideration_expired"
