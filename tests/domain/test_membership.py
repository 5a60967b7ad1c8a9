"""What a member is on a day, how long a stay lasts, what warns; checks of what is entered."""

from datetime import date, timedelta

import pytest

from evalapp.domain.errors import Invalid
from evalapp.domain.member_fields import (
    AppointmentFields,
    ConsiderationFields,
    ExtensionFields,
    LeavingFields,
    MemberFields,
)
from evalapp.domain.membership import (
    EmployerKind,
    MemberState,
    PostKind,
    Stay,
    is_open,
    longest_extension,
    state_on,
    stay_end,
    warning_of,
)
from evalapp.domain.reference import Sex

STAY = Stay(date(2023, 12, 10), date(2026, 12, 9))


@pytest.mark.parametrize(
    ("enrolled_on", "years", "last_day"),
    [
        (date(2023, 12, 10), 3, date(2026, 12, 9)),
        (date(2024, 1, 1), 2, date(2025, 12, 31)),
        (date(2024, 2, 29), 3, date(2027, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 28)),
        (date(2025, 3, 1), 3, date(2028, 2, 29)),
    ],
)
def test_a_stay_ends_on_the_day_before_the_decisions_day(enrolled_on, years, last_day):
    assert stay_end(enrolled_on, years) == last_day


def test_an_extension_adds_whole_years_to_the_stay():
    assert longest_extension(date(2026, 12, 9), 1) == date(2027, 12, 9)
    assert longest_extension(date(2027, 2, 28), 1) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("today", "left_on", "in_post", "is_held", "state"),
    [
        (date(2026, 12, 9), None, False, False, MemberState.ACTIVE),
        (date(2026, 12, 9), None, False, True, MemberState.UNDER_CONSIDERATION),
        (date(2026, 12, 9), None, True, True, MemberState.APPOINTED),
        (date(2026, 12, 10), None, True, False, MemberState.EXPIRED),
        (date(2025, 5, 1), date(2025, 5, 1), True, False, MemberState.LEFT),
        (date(2025, 4, 30), date(2025, 5, 1), True, False, MemberState.APPOINTED),
        (date(2030, 1, 1), date(2025, 5, 1), False, False, MemberState.LEFT),
    ],
)
def test_the_state_follows_from_dates(today, left_on, in_post, is_held, state):
    stay = Stay(STAY.enrolled_on, STAY.stay_until, left_on)
    assert state_on(today, stay, in_post=in_post, is_held=is_held) is state


def test_a_consideration_holds_until_its_last_day_and_not_beyond_the_stay():
    def open_on(day: date, ended_on: date | None = None, stay: Stay = STAY) -> bool:
        return is_open(day, stay, since=date(2026, 11, 1), expires_on=date(2026, 12, 31), ended_on=ended_on)

    assert not open_on(date(2026, 10, 31))
    assert open_on(date(2026, 11, 1))
    assert open_on(date(2026, 12, 9))
    assert not open_on(date(2026, 12, 10)), "the stay is over"
    assert not open_on(date(2026, 11, 20), ended_on=date(2026, 11, 20))
    assert not open_on(date(2026, 11, 20), stay=Stay(STAY.enrolled_on, STAY.stay_until, date(2026, 11, 15)))
    long = Stay(STAY.enrolled_on, date(2030, 1, 1))
    assert open_on(date(2026, 12, 31), stay=long)
    assert not open_on(date(2027, 1, 1), stay=long)


@pytest.mark.parametrize(("left", "warning"), [(91, None), (90, 90), (31, 90), (30, 30), (0, 30), (-1, None)])
def test_warnings_come_at_90_and_30_days(left, warning):
    assert warning_of(left, (90, 30)) == warning
    assert STAY.days_left(STAY.stay_until - timedelta(days=left)) == left


def test_a_member_gets_birth_date_and_sex_from_the_number():
    fields = MemberFields(
        iin="940101300019", full_name=" ПРИМЕРОВА  Үлгі ", enrolled_on=date(2024, 1, 1), stay_until=None
    )
    with pytest.raises(Invalid) as caught:
        fields.checked()
    assert caught.value.fields == {"stay_until": "required", "iin": "iin_check_digit"}
    member = MemberFields(
        iin="900101400013",
        full_name=" ПРИМЕРОВА  Үлгі ",
        enrolled_on=date(2024, 1, 1),
        stay_until=date(2026, 12, 31),
    ).checked()
    assert member.full_name == "Примерова Үлгі"
    assert (member.sex, member.birth_date) == (Sex.FEMALE, date(1990, 1, 1))


def test_leaving_lies_within_the_stay_and_names_ground_and_decision():
    def faults(**changed: object) -> dict[str, str]:
        given = {"left_on": date(2025, 1, 1), "ground": "own_request", "decision": "№ 5"} | changed
        try:
            LeavingFields(**given).checked(STAY)
        except Invalid as caught:
            return caught.fields
        return {}

    assert faults() == {}
    assert faults(ground="", decision=" ") == {"ground": "required", "decision": "required"}
    assert faults(left_on=date(2023, 12, 9)) == {"left_on": "before_enrolment"}
    assert faults(left_on=date(2026, 12, 10)) == {"left_on": "stay_over"}


def test_an_extension_is_decided_in_time_and_no_longer_than_allowed():
    def faults(until: date, decided_on: date) -> dict[str, str]:
        try:
            ExtensionFields(until, "№ 7", decided_on).checked(STAY.stay_until, 1)
        except Invalid as caught:
            return caught.fields
        return {}

    assert faults(date(2027, 12, 9), date(2026, 12, 9)) == {}
    assert faults(date(2027, 12, 10), date(2026, 12, 1)) == {"until": "extension_too_long"}
    assert faults(date(2026, 12, 9), date(2026, 12, 1)) == {"until": "not_longer"}
    assert faults(date(2027, 1, 9), date(2026, 12, 10)) == {"decided_on": "stay_over"}


def test_appointments_and_considerations_begin_within_the_stay():
    post = AppointmentFields(
        organization="Орган «Пример»",
        employer=EmployerKind.CENTRAL,
        post="директор",
        post_kind=PostKind.CORPS_A,
        from_date=date(2026, 12, 10),
        to_date=date(2026, 12, 1),
    )
    with pytest.raises(Invalid) as caught:
        post.checked(STAY)
    assert caught.value.fields == {"from_date": "stay_over", "to_date": "ends_before_start"}
    held = ConsiderationFields(
        organization="", post="", since=date(2023, 12, 1), expires_on=date(2023, 11, 1)
    )
    with pytest.raises(Invalid) as caught:
        held.checked(STAY)
    assert caught.value.fields == {
        "organization": "required",
        "since": "before_enrolment",
        "expires_on": "ends_before_start",
    }
