"""Members of a commission: one chair at a time, nobody twice, substitutes of voting members; findings."""

from dataclasses import replace
from datetime import date

import pytest

from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import (
    CommissionFields,
    MemberFields,
    faults_of_commission,
    faults_of_member,
    tidied_member,
)
from evalapp.domain.commission_findings import FindingKind, findings_of
from evalapp.domain.language import Trilingual

CHAIR = MemberFields(
    role=MemberRole.CHAIR, name="Мысалов Үлгі", since=date(2026, 1, 1), until=date(2026, 12, 31)
)
MEMBER = MemberFields(role=MemberRole.MEMBER, name="Примерова Айгүл", since=date(2026, 1, 1))
SECRETARY = MemberFields(role=MemberRole.SECRETARY, name="Шаблонов Ерлан", since=date(2026, 1, 1))
TODAY = date(2026, 6, 1)


def faults(fields: MemberFields, *others: MemberFields, seat: MemberFields | None = None) -> dict[str, str]:
    return faults_of_member(fields, others, seat)


@pytest.mark.parametrize(
    ("since", "until", "is_refused"),
    [
        (date(2026, 12, 31), None, True),
        (date(2027, 1, 1), None, False),
        (None, date(2025, 12, 31), False),
        (None, date(2026, 1, 1), True),
        (None, None, True),
    ],
)
def test_there_is_one_chair_on_any_day(since: date | None, until: date | None, is_refused: bool) -> None:
    other = MemberFields(role=MemberRole.CHAIR, name="Эскизов Данияр", since=since, until=until)
    assert faults(other, CHAIR) == ({"role": "chair_twice"} if is_refused else {})


def test_a_person_sits_once_on_any_day() -> None:
    again = replace(MEMBER, role=MemberRole.OBSERVER, name="ПРИМЕРОВА  Айгул")
    assert faults(again, MEMBER) == {"name": "commission_member_twice"}
    ended = replace(MEMBER, until=date(2026, 3, 1))
    assert faults(replace(MEMBER, since=date(2026, 3, 2)), ended) == {}, "a second term after the first"


def test_the_register_tells_namesakes_apart_and_joins_spellings() -> None:
    one = replace(MEMBER, person_id=1)
    assert faults(replace(MEMBER, person_id=2), one) == {}
    assert faults(replace(MEMBER, name="Примерова А.", person_id=1), one) == {
        "name": "commission_member_twice"
    }


def test_a_substitute_stands_for_a_voting_member_with_a_seat() -> None:
    substitute = MemberFields(
        role=MemberRole.OBSERVER, name="Макетов Тимур", since=date(2026, 2, 1), substitute_for_id=7
    )
    assert faults(substitute, MEMBER, seat=MEMBER) == {}
    assert tidied_member(substitute).role is MemberRole.MEMBER, "he has the seat's vote"
    wrong = {"substitute_for_id": "substitute_of_voting_member"}
    assert faults(substitute, seat=SECRETARY) == wrong
    assert faults(substitute, seat=None) == wrong
    assert faults(substitute, seat=replace(MEMBER, substitute_for_id=3)) == wrong
    ended = replace(MEMBER, until=date(2026, 1, 31))
    assert faults(substitute, seat=ended) == {"since": "substitute_outside_term"}


def test_a_term_ends_after_it_begins_and_texts_fit() -> None:
    assert faults(replace(MEMBER, until=date(2025, 12, 31))) == {"until": "ends_before_start"}
    assert faults(replace(MEMBER, name=" ")) == {"name": "required"}
    assert faults(replace(MEMBER, post="ә" * 301)) == {"post": "too_long"}


def test_names_are_written_as_names_are() -> None:
    typed = tidied_member(replace(MEMBER, name="  ПРИМЕРОВА   Айгүл ", post=" Директор  департамента "))
    assert (typed.name, typed.post) == ("Примерова Айгүл", "Директор департамента")


def test_a_commission_has_its_name_in_both_languages_and_a_rule() -> None:
    fields = CommissionFields(name=Trilingual("Комиссия", ""), kind=CommissionKind.BODY, rule_code="")
    assert faults_of_commission(fields) == {"name": "required_kk_ru", "rule_code": "required"}
    dated = replace(
        fields,
        name=Trilingual("Комиссия", "Комиссия"),
        rule_code="x",
        valid_from=TODAY,
        valid_to=date(2026, 5, 31),
    )
    assert faults_of_commission(dated) == {"valid_to": "ends_before_start"}


def found(*members: MemberFields, gone: frozenset[int] = frozenset(), day: date = TODAY) -> list[FindingKind]:
    kinds = findings_of(members, gone, day=day, warning_days=60, has_rule=True, is_in_force=True)
    return [finding.kind for finding in kinds]


def test_a_full_commission_has_nothing_to_say() -> None:
    assert found(CHAIR, MEMBER, SECRETARY) == []


def test_what_lacks_is_found_on_the_day_itself() -> None:
    assert found() == [FindingKind.NO_CHAIR, FindingKind.NO_SECRETARY, FindingKind.NO_VOTING]
    assert found(CHAIR, MEMBER, SECRETARY, day=date(2027, 1, 1)) == [FindingKind.NO_CHAIR]
    nothing = findings_of(
        (CHAIR, SECRETARY), frozenset(), day=TODAY, warning_days=60, has_rule=False, is_in_force=False
    )
    assert [one.kind for one in nothing] == [FindingKind.NOT_IN_FORCE, FindingKind.RULE_NOT_IN_FORCE]


def test_a_substitute_is_no_secretary_and_no_seat() -> None:
    stands = replace(MEMBER, substitute_for_id=5)
    assert FindingKind.NO_VOTING in found(stands, SECRETARY)
    assert FindingKind.SUBSTITUTE_ALONE in found(CHAIR, SECRETARY, stands, gone=frozenset({5}))
    assert FindingKind.SUBSTITUTE_ALONE not in found(CHAIR, SECRETARY, stands)


def test_terms_that_end_are_pointed_out_within_the_warning() -> None:
    assert found(CHAIR, MEMBER, SECRETARY, day=date(2026, 11, 1)) == [FindingKind.TERM_ENDS]
    assert found(CHAIR, MEMBER, SECRETARY, day=date(2026, 10, 31)) == []


def test_namesakes_are_pointed_out_once() -> None:
    twin = replace(MEMBER, post="Другая должность")
    assert found(CHAIR, MEMBER, twin, SECRETARY) == [FindingKind.SAME_NAME]
