"""What decisions in force change in register and reserve, and how a further decision puts it back."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.decision import DecisionKind, EffectState
from evalapp.domain.decision_effect import ChangeWay, EffectChoices, EffectNote, EffectStanding, RecordKind
from evalapp.domain.errors import Conflict, Forbidden, Refused
from evalapp.domain.language import Language
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.membership import EmployerKind, PostKind
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Framework
from evalapp.entities.decision import Decision, DecisionEffect
from evalapp.entities.membership import ReserveAppointment, Reservist
from evalapp.entities.register import Appointment
from evalapp.entities.reserve import Intake, RuleSet
from evalapp.entities.selection import Admission
from evalapp.services.effect_lines import EffectPreview
from evalapp.services.effect_words import change_words, fault_words
from evalapp.services.effects import EffectService
from evalapp.services.member_records import new_member
from tests.services.decision_builder import FIRST, HELD, NOW, Decided, add_official, places
from tests.services.selection_builder import Selection, add_selection

DAY = timedelta(days=1)
IIN = "850101300013"
LATER = FIRST + timedelta(days=60)


@pytest.fixture
def effects(db, officer) -> EffectService:
    return EffectService(db, officer, clock=lambda: NOW)


@pytest.fixture
def decided(db) -> Decided:
    return Decided(db)


@pytest.fixture
def posts(db) -> tuple[list[int], list[int]]:
    with db.transaction() as session:
        return places(session)


@pytest.fixture
def official(db, posts) -> tuple[int, int]:
    """Ids of a person and of the post held since 2020."""
    with db.transaction() as session:
        return add_official(session, IIN, date(2020, 1, 15), posts[0][0], posts[1][0])


@pytest.fixture
def reservist(db) -> int:
    with db.transaction() as session:
        member = new_member(
            iin="930101300019",
            full_name="Примеров Образец",
            enrolled_on=date(2025, 2, 1),
            stay_until=date(2028, 1, 31),
        )
        session.add(member)
        session.flush()
        assert member.id is not None
        return member.id


def confirm(effects: EffectService, *ids: int, **choices: Any) -> EffectPreview:
    chosen = EffectChoices(**choices)
    seen = effects.preview(ids, chosen)
    effects.apply(seen, choices=chosen)
    return seen


def fault(effects: EffectService, *ids: int, **choices: Any) -> str:
    lines = effects.preview(ids, EffectChoices(**choices)).lines
    found = lines[-1].fault
    assert found is not None
    return found.code


def stored(db, kind: type, number: int) -> Any:
    with db.reading() as session:
        return session.get(kind, number)


def appointments(db, person_id: int) -> list[tuple[int, date | None, date | None]]:
    """(post, first day, last day) of each appointment."""
    with db.reading() as session:
        found = session.execute(select(Appointment).where(Appointment.person_id == person_id)).scalars()
        return [(one.position_id, one.from_date, one.to_date) for one in found]


def promoted(decided: Decided, official, posts) -> int:
    return decided.decide(
        SubjectKind.OFFICIAL,
        DecisionKind.PROMOTE,
        person_id=official[0],
        position_id=posts[0][1],
        organization_id=posts[1][1],
    )


def test_a_preview_shows_both_sides_and_keeps_nothing(db, effects, decided, official, posts):
    number = promoted(decided, official, posts)
    seen = effects.preview([number])
    (line,) = seen.lines
    assert [(one.way, one.kind) for one in line.changes] == [
        (ChangeWay.CHANGED, RecordKind.APPOINTMENT),
        (ChangeWay.ADDED, RecordKind.APPOINTMENT),
    ]
    ended, begun = (change_words(Language.RU, one, seen.names) for one in line.changes)
    assert ended.fields[0].before == "продолжается"
    assert ended.fields[0].after == "15.03.2026"
    assert ("С какого дня", "", "16.03.2026") in [(f.name, f.before, f.after) for f in begun.fields]
    assert seen.names.posts[posts[0][1]].ru in begun.title
    assert appointments(db, official[0]) == [(posts[0][0], date(2020, 1, 15), None)]
    assert effects.waiting() == (number,)


def test_a_confirmation_moves_an_official_and_is_remembered(db, effects, decided, official, posts):
    number = promoted(decided, official, posts)
    confirm(effects, number)
    assert appointments(db, official[0]) == [
        (posts[0][0], date(2020, 1, 15), FIRST - DAY),
        (posts[0][1], FIRST, None),
    ]
    with db.reading() as session:
        begun = session.execute(select(Appointment).order_by(Appointment.id.desc())).scalars().first()
        assert begun.order_number == "41-к"
        assert begun.note == "Протокол № 7 от 12.03.2026"
    kept = effects.of_decision(number)
    assert kept.standing is EffectStanding.APPLIED
    assert [row.change.way for row in kept.rows] == [ChangeWay.CHANGED, ChangeWay.ADDED]
    assert {row.account for row in kept.rows} == {"officer"}
    assert effects.waiting() == ()
    assert effects.of_meeting(decided.meeting_id).count(EffectStanding.APPLIED) == 1


def test_nothing_is_carried_out_twice(effects, decided, official, posts):
    number = promoted(decided, official, posts)
    seen = confirm(effects, number)
    assert fault(effects, number) == "effect_applied_already"
    with pytest.raises(Refused, match="effect_applied_already"):
        effects.apply(seen)


def test_a_record_changed_since_the_preview_stops_everything(db, effects, decided, official, posts):
    with db.transaction() as session:
        other, _ = add_official(session, "850102300016", date(2021, 1, 1), posts[0][0], posts[1][2])
    first = decided.decide(SubjectKind.OFFICIAL, DecisionKind.RELEASE, person_id=other)
    second = promoted(decided, official, posts)
    seen = effects.preview([first, second])
    with db.transaction() as session:
        session.get_one(Appointment, official[1]).to_date = date(2027, 1, 1)
    with pytest.raises(Conflict, match="effects_changed"):
        effects.apply(seen)
    assert appointments(db, other) == [(posts[0][0], date(2021, 1, 1), None)]


def test_only_chosen_decisions_are_carried_out(db, effects, decided, official, posts):
    with db.transaction() as session:
        other, _ = add_official(session, "850102300016", date(2021, 1, 1), posts[0][0], posts[1][2])
    first = decided.decide(SubjectKind.OFFICIAL, DecisionKind.RELEASE, person_id=other)
    second = promoted(decided, official, posts)
    done = effects.apply(effects.preview([first, second]), frozenset({first}))
    assert (done.decisions, done.records) == (1, 1)
    assert appointments(db, other) == [(posts[0][0], date(2021, 1, 1), FIRST - DAY)]
    assert effects.waiting() == (second,)


def test_what_the_register_says_already_stays_as_it_is(db, effects, decided, official, posts):
    with db.transaction() as session:
        session.get_one(Appointment, official[1]).to_date = FIRST - DAY
        session.add(
            Appointment(
                person_id=official[0],
                position_id=posts[0][1],
                organization_id=posts[1][1],
                from_date=FIRST,
            )
        )
    number = promoted(decided, official, posts)
    before = appointments(db, official[0])
    seen = confirm(effects, number)
    assert [one.way for one in seen.lines[0].changes] == [ChangeWay.FOUND]
    assert appointments(db, official[0]) == before
    confirm(effects, decided.undo(number, LATER))
    assert appointments(db, official[0]) == before


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"effective_on": None}, "effect_no_date"),
        ({"position_id": None}, "effect_place_needed"),
        ({"effective_on": date(2019, 5, 1)}, "effect_later_post"),
    ],
)
def test_what_stands_against_an_appointment_is_named(effects, decided, official, posts, fields, code):
    stated = {"person_id": official[0], "position_id": posts[0][1], "organization_id": posts[1][1]}
    number = decided.decide(SubjectKind.OFFICIAL, DecisionKind.APPOINT, **stated | fields)
    assert fault(effects, number) == code
    with pytest.raises(Refused, match="nothing_to_apply"):
        effects.apply(effects.preview([number]))


def test_post_and_body_may_be_chosen_where_a_decision_names_them_in_words(
    db, effects, decided, official, posts
):
    number = decided.decide(
        SubjectKind.OFFICIAL,
        DecisionKind.MOVE,
        person_id=official[0],
        post="Аким района",
        organization="Район",
    )
    (line,) = effects.preview([number]).lines
    assert (line.needs_place, line.place) == (True, "Аким района, Район")
    confirm(effects, number, places={number: (posts[0][2], posts[1][2])})
    assert appointments(db, official[0])[-1] == (posts[0][2], FIRST, None)


def test_nobody_is_appointed_where_he_serves_or_released_from_no_post(db, effects, decided, official, posts):
    same = decided.decide(
        SubjectKind.OFFICIAL,
        DecisionKind.APPOINT,
        person_id=official[0],
        position_id=posts[0][0],
        organization_id=posts[1][0],
    )
    assert fault(effects, same) == "effect_same_post"
    with db.transaction() as session:
        session.get_one(Appointment, official[1]).to_date = date(2025, 1, 1)
    released = decided.decide(SubjectKind.OFFICIAL, DecisionKind.RELEASE, person_id=official[0])
    assert fault(effects, released) == "effect_no_post"


def test_a_plan_changes_no_record(effects, decided, official):
    number = decided.decide(SubjectKind.OFFICIAL, DecisionKind.KEEP_WITH_PLAN, person_id=official[0])
    (line,) = effects.preview([number]).lines
    assert line.changes == ()
    assert line.notes == (EffectNote.NOTHING_CHANGES,)
    assert effects.of_decision(number).standing is EffectStanding.NOTHING
    assert effects.waiting() == ()


# Undoing --------------------------------------------------------------------------------------


def test_undoing_ends_what_was_held_and_resumes_what_was_before(db, effects, decided, official, posts):
    number = promoted(decided, official, posts)
    confirm(effects, number)
    undoing = decided.undo(number, LATER)
    assert effects.waiting() == (undoing,)
    confirm(effects, undoing)
    assert appointments(db, official[0]) == [
        (posts[0][0], date(2020, 1, 15), FIRST - DAY),
        (posts[0][1], FIRST, LATER - DAY),
        (posts[0][0], LATER, None),
    ]
    assert effects.of_decision(number).standing is EffectStanding.REVERTED
    assert {row.reverted_by_id for row in effects.of_decision(number).rows} == {undoing}
    assert effects.of_decision(undoing).standing is EffectStanding.APPLIED
    assert effects.waiting() == ()


@pytest.mark.parametrize(("day", "denied"), [(LATER, True), (FIRST, False)])
def test_a_post_that_never_began_leaves_the_register(db, effects, decided, official, posts, day, denied):
    number = promoted(decided, official, posts)
    confirm(effects, number)
    undoing = decided.undo(number, day)
    seen = confirm(effects, undoing, not_taken_up=frozenset({undoing} if denied else ()))
    assert seen.lines[0].may_be_not_taken_up
    assert appointments(db, official[0]) == [(posts[0][0], date(2020, 1, 15), None)]
    with db.reading() as session:
        kept = session.execute(select(DecisionEffect).order_by(DecisionEffect.id)).scalars().all()
        assert [one.state for one in kept] == [EffectState.REVERTED] * 2 + [EffectState.APPLIED] * 2
        assert kept[1].after["from_date"] == FIRST.isoformat()
        assert session.get(Decision, number) is not None
    ways = [row.change.way for row in effects.of_decision(undoing).rows]
    assert ways == [ChangeWay.TAKEN_OUT, ChangeWay.CHANGED]


def test_what_an_undoing_put_back_is_not_undone_in_turn(effects, decided, official, posts):
    number = promoted(decided, official, posts)
    confirm(effects, number)
    undoing = decided.undo(number, LATER)
    confirm(effects, undoing)
    assert fault(effects, decided.undo(undoing, LATER + DAY)) == "effect_undo_of_undo"


def test_a_record_changed_since_the_decision_is_named(db, effects, decided, official, posts):
    number = promoted(decided, official, posts)
    confirm(effects, number)
    with db.transaction() as session:
        begun = session.execute(select(Appointment).order_by(Appointment.id.desc())).scalars().first()
        begun.to_date = date(2026, 4, 1)
    undoing = decided.undo(number, LATER)
    found = effects.preview([undoing]).lines[0].fault
    assert found.code == "effect_record_changed"
    assert "Последний день: – → 01.04.2026" in fault_words(Language.RU, found)
    assert effects.of_decision(number).standing is EffectStanding.APPLIED


def test_an_appointment_that_a_campaign_rests_on_is_not_taken_out(db, effects, decided, official, posts):
    number = promoted(decided, official, posts)
    confirm(effects, number)
    with db.transaction() as session:
        begun = session.execute(select(Appointment).order_by(Appointment.id.desc())).scalars().first()
        _assess(session, official[0], begun.id)
    undoing = decided.undo(number, FIRST)
    assert fault(effects, undoing) == "effect_record_used"
    assert len(appointments(db, official[0])) == 2


def test_undoing_a_release_lets_the_post_go_on(db, effects, decided, official, posts):
    number = decided.decide(SubjectKind.OFFICIAL, DecisionKind.RELEASE, person_id=official[0])
    confirm(effects, number)
    confirm(effects, decided.undo(number, LATER))
    assert appointments(db, official[0]) == [(posts[0][0], date(2020, 1, 15), None)]
    assert stored(db, Appointment, official[1]).end_reason is None


def test_undoing_a_decision_that_was_never_carried_out_changes_nothing(effects, decided, official, posts):
    undoing = decided.undo(promoted(decided, official, posts), LATER)
    (line,) = effects.preview([undoing]).lines
    assert line.notes == (EffectNote.NOTHING_TO_PUT_BACK,)
    assert effects.waiting() == ()


# The reserve ----------------------------------------------------------------------------------


def test_a_reservist_is_appointed_in_the_reserve_and_in_the_register(db, effects, decided, reservist, posts):
    with db.transaction() as session:
        person, _ = add_official(session, "930101300019", date(2022, 1, 1), posts[0][0], posts[1][0])
    number = decided.decide(
        SubjectKind.RESERVIST,
        DecisionKind.APPOINT,
        reservist_id=reservist,
        position_id=posts[0][1],
        organization_id=posts[1][1],
    )
    confirm(effects, number)
    with db.reading() as session:
        (post,) = session.execute(select(ReserveAppointment)).scalars().all()
    assert (post.from_date, post.to_date, post.post_kind) == (FIRST, None, PostKind.POLITICAL)
    assert post.employer in (EmployerKind.CENTRAL, EmployerKind.LOCAL)
    assert appointments(db, person)[-1] == (posts[0][1], FIRST, None)


def test_a_reservist_outside_the_register_is_noted_in_the_reserve_alone(db, effects, decided, reservist):
    number = decided.decide(
        SubjectKind.RESERVIST,
        DecisionKind.APPOINT,
        reservist_id=reservist,
        post="Заместитель акима района",
        organization="Образцовый район",
    )
    seen = confirm(effects, number)
    assert EffectNote.NOT_IN_REGISTER in seen.lines[0].notes
    confirm(effects, decided.undo(number, LATER))
    with db.reading() as session:
        (post,) = session.execute(select(ReserveAppointment)).scalars().all()
    assert (post.from_date, post.to_date) == (FIRST, LATER - DAY)
    assert post.end_reason == "Протокол № 7 от 12.03.2026"


def test_an_exclusion_takes_a_ground_and_is_lifted_by_a_further_decision(db, effects, decided, reservist):
    number = decided.decide(SubjectKind.RESERVIST, DecisionKind.EXCLUDE, reservist_id=reservist)
    assert effects.preview([number]).lines[0].needs_ground
    assert fault(effects, number) == "leaving_ground_needed"
    confirm(effects, number, grounds={number: "own_request"})
    member = stored(db, Reservist, reservist)
    assert (member.left_on, member.left_ground) == (FIRST, "own_request")
    assert member.left_decision == "Протокол № 7 от 12.03.2026; 41-к (12.03.2026)"
    confirm(effects, decided.undo(number, LATER))
    member = stored(db, Reservist, reservist)
    assert (member.left_on, member.left_ground, member.left_decision) == (None, "", "")


def test_nobody_is_excluded_after_the_term_or_before_an_appointment(db, effects, decided, reservist):
    late = decided.decide(
        SubjectKind.RESERVIST,
        DecisionKind.EXCLUDE,
        reservist_id=reservist,
        effective_on=date(2028, 2, 1),
    )
    assert fault(effects, late, grounds={late: "own_request"}) == "effect_outside_stay"


# Applicants -----------------------------------------------------------------------------------


@pytest.fixture
def selection(db) -> Selection:
    return add_selection(db, 3, admitted=2)


@pytest.fixture
def enrol(decided) -> Callable[..., int]:
    def made(application_id: int, **fields: Any) -> int:
        return decided.decide(
            SubjectKind.APPLICANT, DecisionKind.ENROL, application_id=application_id, **fields
        )

    return made


def test_an_enrolment_records_the_admission_and_makes_a_member(db, effects, selection, enrol):
    _give_term(db, selection.intake)
    number = enrol(selection.people[0])
    confirm(effects, number)
    with db.reading() as session:
        (member,) = session.execute(select(Reservist)).scalars().all()
        admission = session.get(Admission, member.admission_id)
    assert (member.enrolled_on, member.stay_until) == (FIRST, date(2029, 3, 15))
    assert member.decision == "Протокол № 7 от 12.03.2026; 41-к (12.03.2026)"
    assert (admission.step, admission.kind) == (AdmissionStep.RESERVE, AdmissionKind.ADMITTED)
    assert (admission.decided_on, admission.decided_by) == (HELD, "Образцовая комиссия")


def test_undoing_an_enrolment_ends_the_stay_and_takes_the_admission_back(
    db, effects, decided, selection, enrol
):
    _give_term(db, selection.intake)
    number = enrol(selection.people[0])
    confirm(effects, number)
    undoing = decided.undo(number, LATER)
    assert fault(effects, undoing) == "leaving_ground_needed"
    confirm(effects, undoing, grounds={undoing: "false_data"})
    with db.reading() as session:
        (member,) = session.execute(select(Reservist)).scalars().all()
        admission = session.get(Admission, member.admission_id)
    assert (member.left_on, member.left_ground) == (LATER, "false_data")
    assert admission.superseded
    assert admission.taken_back == "Протокол № 7 от 12.03.2026"


def test_several_enrolments_are_one_step(db, effects, selection, enrol):
    _give_term(db, selection.intake)
    first, second = enrol(selection.people[0]), enrol(selection.people[1])
    done = effects.apply(effects.preview([first, second]))
    assert (done.decisions, done.records) == (2, 4)


def test_an_enrolment_past_the_selection_is_named_and_the_others_go_on(db, effects, selection, enrol):
    _give_term(db, selection.intake)
    good, bad = enrol(selection.people[0]), enrol(selection.people[2])
    seen = effects.preview([good, bad])
    assert [line.decision_id for line in seen.ready] == [good]
    assert [line.fault.code for line in seen.faulty] == ["effect_not_selected"]
    effects.apply(seen)
    assert effects.waiting() == (bad,)
    with db.reading() as session:
        assert len(session.execute(select(Reservist)).scalars().all()) == 1


def test_an_intake_without_a_term_of_stay_says_so(effects, selection, enrol):
    assert fault(effects, enrol(selection.people[0])) == "effect_no_stay_term"


def test_a_rejected_enrolment_is_a_refusal(db, effects, decided, selection):
    number = decided.decide(
        SubjectKind.APPLICANT,
        None,
        is_taken=False,
        proposed=DecisionKind.ENROL,
        application_id=selection.people[0],
        effective_on=None,
        reason="Большинство проголосовало против",
    )
    confirm(effects, number)
    with db.reading() as session:
        wanted = select(Admission).where(Admission.step == AdmissionStep.RESERVE)
        (refused,) = session.execute(wanted).scalars().all()
    assert (refused.kind, refused.ground) == (
        AdmissionKind.REFUSED,
        "Большинство проголосовало против",
    )


def test_viewers_neither_see_nor_carry_out(db, viewer, decided, official, posts):
    service = EffectService(db, viewer, clock=lambda: NOW)
    number = promoted(decided, official, posts)
    for ask in (
        service.waiting,
        service.grounds,
        lambda: service.of_decision(number),
        lambda: service.of_meeting(decided.meeting_id),
        lambda: service.preview([number]),
    ):
        with pytest.raises(Forbidden):
            ask()


def _give_term(db, intake_id: int) -> None:
    with db.transaction() as session:
        rules = session.get_one(RuleSet, session.get_one(Intake, intake_id).rule_set_id)
        rules.stay_years = 3


def _assess(session, person_id: int, appointment_id: int) -> None:
    framework = session.execute(select(Framework)).scalars().first()
    campaign = Campaign(
        name="Оценка",
        framework_id=framework.id,
        category=PositionCategory.OTHER,
        as_of=FIRST,
        rules={},
        created_at=NOW,
    )
    session.add(campaign)
    session.flush()
    session.add(Assessee(campaign_id=campaign.id, person_id=person_id, appointment_id=appointment_id))
