"""Commissions and their members: set up, changed, seats of a day, what stands in papers stays."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from evalapp.domain.access import AccountRole, Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.commission import CommissionKind, MemberRole
from evalapp.domain.commission_fields import CommissionFields, MemberFields
from evalapp.domain.commission_findings import FindingKind
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting_fields import MeetingFields
from evalapp.exchange.document_words import DocumentLanguage
from evalapp.services.agenda_records import add_items, question
from evalapp.services.commission_exports import CommissionExportService
from evalapp.services.commission_members import CommissionMemberService, members_on, seats_on
from evalapp.services.commissions import CommissionService
from evalapp.services.documents import ExportTarget
from evalapp.services.meeting_lives import call_meeting, create_meeting
from evalapp.services.meeting_steps import meeting_of
from evalapp.storage.database import Database

People = dict[str, int]
NOW = datetime(2026, 6, 1, 6, tzinfo=UTC)
TODAY = date(2026, 6, 1)
SINCE = date(2026, 1, 1)
FIELDS = CommissionFields(
    name=Trilingual("Үлгі комиссия", "Примерная комиссия", "Sample commission"),
    kind=CommissionKind.REGIONAL,
    region_code="31",
    act="Распоряжение № 1",
    rule_code="personnel_commission",
    valid_from=SINCE,
)


@pytest.fixture
def commissions(db: Database, officer: Actor) -> CommissionService:
    return CommissionService(db, officer, clock=lambda: NOW)


@pytest.fixture
def members(db: Database, officer: Actor) -> CommissionMemberService:
    return CommissionMemberService(db, officer, clock=lambda: NOW)


@pytest.fixture
def commission_id(commissions: CommissionService) -> int:
    return commissions.add(FIELDS)


def person(name: str, role: MemberRole = MemberRole.MEMBER, **more: object) -> MemberFields:
    return MemberFields(**{"role": role, "name": name, "post": "Директор", "since": SINCE} | more)  # type: ignore[arg-type]


@pytest.fixture
def people(members: CommissionMemberService, commission_id: int) -> dict[str, int]:
    """Ids by name, entered in another order than they stand in lists."""
    wanted = [
        person("Примерова Айгүл"),
        person("Шаблонов Ерлан", MemberRole.SECRETARY),
        person("Мысалов Үлгі", MemberRole.CHAIR),
        person("Макетов Тимур"),
    ]
    return {one.name: members.add(commission_id, one) for one in wanted}


def called(db: Database, commission_id: int, day: date = TODAY) -> int:
    with db.transaction() as session:
        number = create_meeting(
            session, MeetingFields(commission_id=commission_id, held_on=day), account="officer"
        )
        meeting = meeting_of(session, number)
        add_items(session, meeting, (question("Разное"),), Proposal())
        call_meeting(session, meeting, today=TODAY)
        return number


def test_a_commission_says_who_sits_and_what_it_lacks(
    commissions: CommissionService, commission_id: int, people: People
) -> None:
    (row,) = commissions.rows()
    assert (row.voting, row.substitutes, row.others, row.meetings) == (3, 0, 1, 0)
    assert row.is_in_force
    assert row.rule is not None
    assert row.findings == ()
    card = commissions.card(commission_id)
    assert card.fields == FIELDS
    assert [one.fields.name for one in card.members] == [
        "Мысалов Үлгі",
        "Примерова Айгүл",
        "Макетов Тимур",
        "Шаблонов Ерлан",
    ]


def test_an_empty_commission_lacks_everybody(commissions: CommissionService, commission_id: int) -> None:
    (row,) = commissions.rows()
    assert [one.kind for one in row.findings] == [
        FindingKind.NO_CHAIR,
        FindingKind.NO_SECRETARY,
        FindingKind.NO_VOTING,
    ]


def test_changes_are_kept_once(commissions: CommissionService, commission_id: int) -> None:
    card = commissions.card(commission_id)
    commissions.save(commission_id, replace(FIELDS, act="Распоряжение № 2"), version=card.version)
    assert commissions.card(commission_id).fields.act == "Распоряжение № 2"
    with pytest.raises(Conflict):
        commissions.save(commission_id, FIELDS, version=card.version)
    with pytest.raises(Invalid) as refused:
        commissions.add(replace(FIELDS, rule_code="no_such_rule"))
    assert refused.value.fields == {"rule_code": "voting_rule_unknown"}


def test_a_commission_whose_term_is_over_stands_last(commissions: CommissionService) -> None:
    ended = commissions.add(replace(FIELDS, valid_to=date(2026, 5, 31)))
    going = commissions.add(FIELDS)
    assert [(row.id, row.is_in_force) for row in commissions.rows()] == [(going, True), (ended, False)]


def test_seats_of_a_day_hold_their_substitutes(
    db: Database, members: CommissionMemberService, commission_id: int, people: People
) -> None:
    seat = people["Макетов Тимур"]
    stands = members.add(commission_id, person("Эскизова Әсел", substitute_for_id=seat))
    members.add(commission_id, person("Образцов Асқар", since=date(2026, 7, 1)))
    with db.reading() as session:
        seats = seats_on(session, commission_id, TODAY)
        assert [one.name for one in seats] == [
            "Мысалов Үлгі",
            "Примерова Айгүл",
            "Макетов Тимур",
            "Шаблонов Ерлан",
        ]
        assert [one.member_id for one in seats[2].substitutes] == [stands]
        assert sum(one.votes for one in seats) == 3
        later = members_on(session, commission_id, date(2026, 7, 1))
        assert [one.name for one in later][-3:] == ["Эскизова Әсел", "Образцов Асқар", "Шаблонов Ерлан"]


def test_ending_a_term_ends_the_substitute_with_it(
    commissions: CommissionService,
    members: CommissionMemberService,
    commission_id: int,
    people: People,
) -> None:
    seat = people["Макетов Тимур"]
    members.add(commission_id, person("Эскизова Әсел", substitute_for_id=seat))
    version = next(one.version for one in commissions.card(commission_id).members if one.id == seat)
    members.end_terms({seat: version}, date(2026, 5, 31), "Распоряжение № 3")
    card = commissions.card(commission_id)
    past = {one.fields.name: one.fields.until for one in card.members if not one.is_present}
    assert past == {"Макетов Тимур": date(2026, 5, 31), "Эскизова Әсел": date(2026, 5, 31)}
    assert card.row.voting == 2
    assert [one.id for one in card.seats] == [people["Мысалов Үлгі"], people["Примерова Айгүл"]]
    new = members.add(commission_id, person("Макетов Тимур", since=TODAY))
    assert new != seat, "a second term is a record of its own"


def test_a_whole_composition_ends_together_or_not_at_all(
    commissions: CommissionService, members: CommissionMemberService, commission_id: int, people: People
) -> None:
    versions = {one.id: one.version for one in commissions.card(commission_id).members}
    stale = {**versions, people["Шаблонов Ерлан"]: 99}
    with pytest.raises(Conflict):
        members.end_terms(stale, date(2026, 5, 31), "")
    assert commissions.rows()[0].voting == 3
    with pytest.raises(Invalid) as refused:
        members.end_terms(versions, date(2025, 12, 31), "")
    assert refused.value.fields == {"until": "ends_before_start"}
    members.end_terms(versions, date(2026, 5, 31), "Распоряжение № 4")
    card = commissions.card(commission_id)
    assert (card.row.voting, card.row.others) == (0, 0)
    assert {one.fields.ground for one in card.members} == {"Распоряжение № 4"}


def test_terms_are_warned_of_and_go_on(
    commissions: CommissionService,
    members: CommissionMemberService,
    commission_id: int,
    people: People,
) -> None:
    chair = people["Мысалов Үлгі"]
    version = next(one.version for one in commissions.card(commission_id).members if one.id == chair)
    members.go_on(chair, date(2026, 7, 31), version=version)
    card = commissions.card(commission_id)
    (warned,) = [one for one in card.members if one.is_warned]
    assert (warned.id, warned.days_left) == (chair, 60)
    assert [one.kind for one in card.row.findings] == [FindingKind.TERM_ENDS]
    members.go_on(chair, None, version=warned.version)
    assert commissions.rows()[0].findings == ()


def test_members_move_among_those_of_their_role(
    commissions: CommissionService,
    members: CommissionMemberService,
    commission_id: int,
    people: People,
) -> None:
    members.move(people["Макетов Тимур"], -1)
    names = [one.fields.name for one in commissions.card(commission_id).members]
    assert names == ["Мысалов Үлгі", "Макетов Тимур", "Примерова Айгүл", "Шаблонов Ерлан"]
    members.move(people["Макетов Тимур"], -1)
    assert [one.fields.name for one in commissions.card(commission_id).members] == names, "the first stays"


def test_a_voting_member_with_a_substitute_keeps_the_seat(
    members: CommissionMemberService,
    commissions: CommissionService,
    commission_id: int,
    people: People,
) -> None:
    seat = people["Макетов Тимур"]
    members.add(commission_id, person("Эскизова Әсел", substitute_for_id=seat))
    version = next(one.version for one in commissions.card(commission_id).members if one.id == seat)
    with pytest.raises(Refused, match="member_has_substitutes"):
        members.save(seat, person("Макетов Тимур", MemberRole.OBSERVER), version=version)
    with pytest.raises(Refused, match="member_has_substitutes"):
        members.delete(seat)


def test_several_are_added_together_or_not_at_all(
    members: CommissionMemberService,
    commissions: CommissionService,
    commission_id: int,
    people: People,
) -> None:
    wanted = [person("Образцов Асқар"), person("Примерова Айгүл"), person("Образцов Асқар")]
    found = members.check_all(commission_id, wanted)
    twice = {"name": "commission_member_twice"}
    assert found == ({}, twice, twice), "the third comes twice in the list itself"
    with pytest.raises(Refused, match="member_line") as refused:
        members.add_all(commission_id, wanted)
    assert refused.value.params == {"line": 2, "name": "Примерова Айгүл"}
    assert len(commissions.card(commission_id).members) == 4
    members.add_all(commission_id, wanted[:1])
    assert len(commissions.card(commission_id).members) == 5


def test_who_stands_in_a_called_meeting_stays(
    db: Database,
    commissions: CommissionService,
    members: CommissionMemberService,
    commission_id: int,
    people: People,
) -> None:
    called(db, commission_id)
    with pytest.raises(Refused, match="member_was_in_meeting"):
        members.delete(people["Примерова Айгүл"])
    newcomer = members.add(commission_id, person("Образцов Асқар"))
    members.delete(newcomer)
    with pytest.raises(Refused, match="commission_has_meetings"):
        commissions.delete(commission_id)
    (row,) = commissions.rows()
    assert row.meetings == 1
    assert row.next_meeting is not None
    assert row.next_meeting.held_on == TODAY


def test_a_commission_without_meetings_goes_with_its_members(
    db: Database,
    commissions: CommissionService,
    members: CommissionMemberService,
    commission_id: int,
    people: People,
) -> None:
    members.add(commission_id, person("Эскизова Әсел", substitute_for_id=people["Макетов Тимур"]))
    commissions.delete(commission_id)
    assert commissions.rows() == ()
    with db.reading() as session:
        assert members_on(session, commission_id, TODAY) == ()
    with pytest.raises(NotFound):
        commissions.card(commission_id)


def test_the_workbook_holds_each_member_once(
    db: Database,
    officer: Actor,
    members: CommissionMemberService,
    commission_id: int,
    people: People,
    tmp_path: Path,
) -> None:
    members.add(commission_id, person("=Формулов Тест", post="+1", substitute_for_id=people["Макетов Тимур"]))
    members.add(commission_id, person("Прежний Мысал", until=date(2026, 5, 1)))
    exports = CommissionExportService(db, officer, clock=lambda: NOW)
    target = ExportTarget(path=tmp_path / "x.xlsx", language=DocumentLanguage.RU)
    exports.members(target, commission_id=commission_id)
    sheet = load_workbook(target.path).worksheets[0]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    first = next(n for n, line in enumerate(lines) if line[0] == 1)
    shown = [line for line in lines[first:] if isinstance(line[0], int)]
    assert [line[2] for line in shown] == [
        "Мысалов Үлгі",
        "Примерова Айгүл",
        "Макетов Тимур",
        "=Формулов Тест",
        "Шаблонов Ерлан",
    ]
    assert [line[1] for line in shown] == [
        "Председатель",
        "Член с правом голоса",
        "Член с правом голоса",
        "Замещающий член",
        "Секретарь",
    ]
    assert shown[3][3:5] == ["+1", "Макетов Тимур"]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    words = " ".join(str(line[0]) for line in lines[:first])
    assert "не менее 2/3" in words
    assert "Распоряжение № 1" in words
    every = ExportTarget(path=tmp_path / "y.xlsx", language=DocumentLanguage.KK_RU)
    exports.members(every, commission_id=commission_id, with_past=True)
    cells = {cell.value for row in load_workbook(every.path).worksheets[0].iter_rows() for cell in row}
    assert "Прежний Мысал" in cells


@pytest.mark.parametrize("is_one", [True, False])
def test_each_column_of_the_list_says_what_was_entered(
    db: Database,
    officer: Actor,
    members: CommissionMemberService,
    commission_id: int,
    people: People,
    tmp_path: Path,
    is_one: bool,
) -> None:
    stands_for, until = people["Макетов Тимур"], date(2026, 12, 31)
    members.add(
        commission_id,
        person("Үлгіұлы Сынақ", until=until, ground="Приказ № 7", substitute_for_id=stands_for),
    )
    target = ExportTarget(path=tmp_path / "x.xlsx", language=DocumentLanguage.RU)
    exports = CommissionExportService(db, officer, clock=lambda: NOW)
    exports.members(target, commission_id=commission_id if is_one else None)
    lines = [[cell.value for cell in row] for row in load_workbook(target.path).worksheets[0].iter_rows()]
    head = next(n for n, line in enumerate(lines) if line[0] == "№")
    (line,) = (line for line in lines[head + 1 :] if "Үлгіұлы Сынақ" in line)
    commission = {} if is_one else {"Комиссия": FIELDS.name.ru}
    assert dict(zip(lines[head], line, strict=True)) == {
        "№": 4,
        **commission,
        "Роль": "Замещающий член",
        "Фамилия, имя, отчество": "Үлгіұлы Сынақ",
        "Должность": "Директор",
        "Кого замещает": "Макетов Тимур",
        "В составе с": datetime.combine(SINCE, time()),
        "По": datetime.combine(until, time()),
        "Состояние": "В составе",
        "Основание": "Приказ № 7",
    }


@pytest.mark.parametrize("role", [AccountRole.VIEWER, AccountRole.AUDITOR])
def test_who_has_no_part_in_commissions_sees_none(db: Database, role: AccountRole) -> None:
    actor = Actor("somebody", "Үлгі Адам", role)
    with pytest.raises(Forbidden):
        CommissionService(db, actor).rows()
    with pytest.raises(Forbidden):
        CommissionMemberService(db, actor).add(1, person("Мысалов Үлгі"))
