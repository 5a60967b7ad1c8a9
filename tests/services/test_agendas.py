"""Agendas: filled singly and in bulk, changed, put in order, withdrawn, postponed, taken up again."""

from datetime import date

import pytest
from sqlmodel import select

from evalapp.domain.access import Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.agenda_order import OrderGroup
from evalapp.domain.decision import DecisionKind
from evalapp.domain.errors import Conflict, Invalid, NotFound, Refused
from evalapp.domain.meeting import ItemState, SubjectKind
from evalapp.domain.vote import VotePhase
from evalapp.entities.assessment import Release
from evalapp.entities.membership import Reservist
from evalapp.entities.register import Organization, Person, Position
from evalapp.services.agenda_order import AgendaOrderService
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import question_text, question_words
from evalapp.services.agendas import AgendaService
from evalapp.services.conflicts import ConflictService
from evalapp.services.meeting_lives import MeetingLifeService
from evalapp.storage.database import Database
from tests.applicants import add_intake
from tests.services.sitting_builder import NOW, Sitting, build_sitting
from tests.statements import statements_of

KEEP = Proposal(kind=DecisionKind.KEEP_WITH_PLAN)


@pytest.fixture
def agendas(db: Database, officer: Actor) -> AgendaService:
    return AgendaService(db, officer)


@pytest.fixture
def lives(db: Database, officer: Actor) -> MeetingLifeService:
    return MeetingLifeService(db, officer, clock=lambda: NOW)


@pytest.fixture
def order(db: Database, officer: Actor) -> AgendaOrderService:
    return AgendaOrderService(db, officer)


@pytest.fixture
def sitting(db: Database, admin: Actor) -> Sitting:
    return build_sitting(db, admin)


def filled(agendas: AgendaService, sitting: Sitting) -> list[int]:
    return list(agendas.add_officials(sitting.meeting, sitting.campaign.assessees, KEEP).item_ids)


def rows(agendas: AgendaService, sitting: Sitting) -> list[AgendaRow]:
    return list(agendas.rows(sitting.meeting))


def test_officials_are_added_at_once_with_the_newest_results(
    agendas: AgendaService, sitting: Sitting
) -> None:
    filled(agendas, sitting)
    found = rows(agendas, sitting)
    assert [row.number for row in found] == [1, 2, 3]
    assert [row.assessee_id for row in found] == sitting.campaign.assessees
    assert [row.person_id for row in found] == sitting.campaign.persons
    assert {row.release_id for row in found} == {sitting.release}
    assert {row.proposed for row in found} == {DecisionKind.KEEP_WITH_PLAN}
    assert found[0].name.ru == "Примерова Айгүл Эскизқызы"
    assert found[0].present_post is not None
    assert found[0].body is not None


def test_who_stands_there_already_is_left_out(agendas: AgendaService, sitting: Sitting) -> None:
    agendas.add_officials(sitting.meeting, sitting.campaign.assessees[:1], KEEP)
    added = agendas.add_officials(sitting.meeting, sitting.campaign.assessees, KEEP)
    assert (len(added.item_ids), added.already) == (2, 1)
    with pytest.raises(Refused, match="nobody_to_add"):
        agendas.add_officials(sitting.meeting, sitting.campaign.assessees, KEEP)
    with pytest.raises(Refused, match="nobody_to_add"):
        agendas.add_people(sitting.meeting, sitting.campaign.persons, KEEP)


def test_people_of_the_register_need_no_assessment(agendas: AgendaService, sitting: Sitting) -> None:
    agendas.add_people(sitting.meeting, sitting.campaign.persons[1:], Proposal(kind=DecisionKind.RELEASE))
    found = rows(agendas, sitting)
    assert [row.person_id for row in found] == sitting.campaign.persons[1:]
    assert {row.release_id for row in found} == {None}


def test_applicants_and_members_bring_their_record_of_the_register(
    db: Database, agendas: AgendaService, sitting: Sitting
) -> None:
    _, *applications = add_intake(db, {"direction": "Финансы"}, {})
    with db.transaction() as session:
        person = session.get_one(Person, sitting.campaign.persons[0])
        member = Reservist(
            iin=person.iin,
            full_name="Примерова Айгүл",
            enrolled_on=date(2025, 1, 10),
            stay_until=date(2028, 1, 9),
        )
        session.add(member)
        session.flush()
        member_id = member.id or 0
    agendas.add_applicants(sitting.meeting, applications, Proposal(kind=DecisionKind.ENROL))
    agendas.add_reservists(sitting.meeting, [member_id], Proposal(kind=DecisionKind.EXCLUDE))
    found = rows(agendas, sitting)
    assert [row.subject for row in found] == [SubjectKind.APPLICANT] * 2 + [SubjectKind.RESERVIST]
    assert [row.application_id for row in found[:2]] == applications
    assert found[2].person_id == sitting.campaign.persons[0]
    assert found[2].name.ru == "Примерова Айгүл Эскизқызы"


def test_a_proposal_that_does_not_fit_puts_nobody_on_the_agenda(
    agendas: AgendaService, sitting: Sitting
) -> None:
    with pytest.raises(Invalid) as refused:
        agendas.add_officials(sitting.meeting, sitting.campaign.assessees, Proposal(kind=DecisionKind.ENROL))
    assert refused.value.fields == {"kind": "item_kind_unfit"}
    assert rows(agendas, sitting) == []
    with pytest.raises(NotFound):
        agendas.add_officials(sitting.meeting, [*sitting.campaign.assessees, 999], KEEP)
    assert rows(agendas, sitting) == []


def test_a_question_without_a_person_says_what_it_is_about(agendas: AgendaService, sitting: Sitting) -> None:
    with pytest.raises(Invalid) as refused:
        agendas.add_question(sitting.meeting, "  ", Proposal())
    assert refused.value.fields == {"name": "item_subject_missing"}
    agendas.add_question(sitting.meeting, "О плане работы", Proposal(reporter="Шаблонов"))
    (row,) = rows(agendas, sitting)
    assert (row.subject, row.name.kk, row.reporter) == (SubjectKind.OTHER, "О плане работы", "Шаблонов")
    assert question_text(row, "kk") == "О плане работы"


def test_a_question_is_worded_in_each_language_with_the_posts_of_the_register(
    db: Database, agendas: AgendaService, sitting: Sitting
) -> None:
    with db.reading() as session:
        post = session.exec(select(Position).order_by(Position.id)).all()[-1]
        body = session.exec(select(Organization).order_by(Organization.id)).all()[-1]
    asked = Proposal(kind=DecisionKind.PROMOTE, position_id=post.id, organization_id=body.id)
    agendas.add_officials(sitting.meeting, sitting.campaign.assessees[:1], asked)
    (row,) = rows(agendas, sitting)
    words = question_words(row)
    assert words.ru == f"О назначении на вышестоящую должность: {post.title_ru}, {body.name_ru}"
    assert words.kk == f"Жоғары тұрған лауазымға тағайындау туралы: {post.title_kk}, {body.name_kk}"
    assert words.en.startswith("Promotion to a higher post: ")
    assert row.post == post.title_ru


def test_a_typed_wording_stands_as_it_was_typed(agendas: AgendaService, sitting: Sitting) -> None:
    filled(agendas, sitting)
    row = rows(agendas, sitting)[0]
    agendas.edit(row.id, Proposal(kind=DecisionKind.RELEASE, question="Об отставке"), version=row.version)
    changed = rows(agendas, sitting)[0]
    assert question_words(changed) == question_words(changed).__class__(*["Об отставке"] * 3)
    with pytest.raises(Conflict):
        agendas.edit(row.id, KEEP, version=row.version)


def test_one_proposal_for_several_keeps_their_own_grounds(agendas: AgendaService, sitting: Sitting) -> None:
    ids = filled(agendas, sitting)
    row = rows(agendas, sitting)[0]
    agendas.edit(row.id, Proposal(ground="письмо 12", reporter="Мысалов"), version=row.version)
    assert agendas.propose(ids[:2], Proposal(kind=DecisionKind.MOVE, reporter="Шаблонов")) == 2
    first, second, third = rows(agendas, sitting)
    assert (first.proposed, first.ground, first.reporter) == (DecisionKind.MOVE, "письмо 12", "Шаблонов")
    assert (second.proposed, third.proposed) == (DecisionKind.MOVE, DecisionKind.KEEP_WITH_PLAN)


def test_removing_from_a_draft_numbers_the_others_anew(agendas: AgendaService, sitting: Sitting) -> None:
    ids = filled(agendas, sitting)
    agendas.remove([ids[1]])
    assert [(row.id, row.number) for row in rows(agendas, sitting)] == [(ids[0], 1), (ids[2], 2)]


def test_items_of_a_draft_are_put_in_order_and_numbered(
    agendas: AgendaService, order: AgendaOrderService, sitting: Sitting
) -> None:
    ids = filled(agendas, sitting)
    order.arrange(sitting.meeting, ids[::-1])
    assert [(row.id, row.number) for row in rows(agendas, sitting)] == list(
        zip(ids[::-1], (1, 2, 3), strict=True)
    )
    with pytest.raises(Conflict, match="order_changed"):
        order.arrange(sitting.meeting, ids[:2])


def test_after_calling_numbers_stay_and_only_the_turn_changes(
    agendas: AgendaService, lives: MeetingLifeService, order: AgendaOrderService, sitting: Sitting
) -> None:
    ids = filled(agendas, sitting)
    lives.call(sitting.meeting)
    order.arrange(sitting.meeting, ids[::-1])
    found = rows(agendas, sitting)
    assert [row.id for row in found] == ids[::-1]
    assert [(row.number, row.turn) for row in found] == [(3, 1), (2, 2), (1, 3)]
    order.keep_numbers(sitting.meeting)
    assert [row.id for row in rows(agendas, sitting)] == ids


def test_a_called_meeting_takes_further_items_but_removes_none(
    agendas: AgendaService, lives: MeetingLifeService, sitting: Sitting
) -> None:
    ids = list(agendas.add_officials(sitting.meeting, sitting.campaign.assessees[:2], KEEP).item_ids)
    lives.call(sitting.meeting)
    agendas.add_officials(sitting.meeting, sitting.campaign.assessees[2:], KEEP)
    assert [row.number for row in rows(agendas, sitting)] == [1, 2, 3]
    with pytest.raises(Refused, match="meeting_step_remove_items"):
        agendas.remove(ids)
    lives.open(sitting.meeting)
    with pytest.raises(Refused, match="meeting_step_add_items"):
        agendas.add_question(sitting.meeting, "Разное", Proposal())


def test_a_withdrawn_item_keeps_its_number_and_says_why(
    agendas: AgendaService, lives: MeetingLifeService, sitting: Sitting
) -> None:
    ids = filled(agendas, sitting)
    lives.call(sitting.meeting)
    with pytest.raises(Invalid):
        agendas.set_aside(ids[:1], ItemState.WITHDRAWN, "")
    agendas.set_aside(ids[:1], ItemState.WITHDRAWN, "отозвано представление")
    row = rows(agendas, sitting)[0]
    assert (row.number, row.state, row.state_reason) == (1, ItemState.WITHDRAWN, "отозвано представление")
    assert not row.is_voted
    with pytest.raises(Refused, match="item_set_aside"):
        agendas.set_aside(ids[:1], ItemState.POSTPONED, "ещё раз")
    agendas.put_back(ids[:1])
    assert rows(agendas, sitting)[0].is_voted


def test_an_item_that_was_voted_on_is_neither_set_aside_nor_made_secret(
    agendas: AgendaService, sitting: Sitting
) -> None:
    item = sitting.propose(0, DecisionKind.RELEASE)
    sitting.open()
    sitting.vote(item, "fffff")
    with pytest.raises(Refused, match="item_decided"):
        agendas.set_aside([item], ItemState.POSTPONED, "поздно")
    with pytest.raises(Refused, match="item_decided"):
        agendas.set_secret([item], True)


def test_a_postponed_item_is_taken_up_by_the_next_meeting_as_it_was_asked(
    agendas: AgendaService, sitting: Sitting
) -> None:
    item = sitting.propose(1, DecisionKind.RELEASE, ground="представление")
    sitting.open()
    agendas.set_aside([item], ItemState.POSTPONED, "запросить справку")
    following = sitting.next_meeting(date(2026, 5, 10))
    agendas.add_postponed(following.meeting, [item])
    (row,) = agendas.rows(following.meeting)
    assert (row.person_id, row.proposed, row.ground) == (
        sitting.campaign.persons[1],
        DecisionKind.RELEASE,
        "представление",
    )


def test_items_move_to_the_newest_version_of_results(
    db: Database, admin: Actor, agendas: AgendaService, order: AgendaOrderService, sitting: Sitting
) -> None:
    filled(agendas, sitting)
    with db.transaction() as session:
        old = session.get_one(Release, sitting.release)
        newer = Release(
            campaign_id=old.campaign_id, number=2, at=NOW, account="admin", content_hash=old.content_hash
        )
        session.add(newer)
        session.flush()
        newer_id = newer.id
    assert all(line.is_outdated for line in order.agenda(sitting.meeting).lines)
    assert agendas.renew_results(sitting.meeting) == 3
    assert {row.release_id for row in rows(agendas, sitting)} == {newer_id}
    assert agendas.renew_results(sitting.meeting) == 0


def test_the_discussion_is_noted_while_the_meeting_is_held(agendas: AgendaService, sitting: Sitting) -> None:
    item = sitting.propose(0, None)
    with pytest.raises(Refused, match="meeting_step_note_discussion"):
        agendas.note_discussion(item, "рано")
    sitting.open()
    agendas.note_discussion(item, " Выступил Шаблонов.\nВозражений нет. ")
    assert rows(agendas, sitting)[0].heard == "Выступил Шаблонов.\nВозражений нет."
    with pytest.raises(Invalid):
        agendas.note_discussion(item, "х" * 4001)


def test_first_votes_order_the_agenda_and_make_the_block(
    db: Database, officer: Actor, order: AgendaOrderService, sitting: Sitting
) -> None:
    items = [sitting.propose(number, DecisionKind.KEEP_WITH_PLAN) for number in range(3)]
    sitting.open()
    sitting.vote(items[0], "fffff", phase=VotePhase.FIRST)
    sitting.vote(items[1], "ffaa.", phase=VotePhase.FIRST)
    agenda = order.agenda(sitting.meeting)
    assert agenda.proposal == (items[1], items[2], items[0])
    groups = {line.row.id: line.proposed.group for line in agenda.lines if line.proposed}
    assert groups == {
        items[0]: OrderGroup.UNANIMOUS,
        items[1]: OrderGroup.DISPUTED,
        items[2]: OrderGroup.NO_VOTES,
    }
    assert [line.row.id for line in agenda.block] == [items[0]]
    with pytest.raises(Conflict, match="order_changed"):
        order.apply(sitting.meeting, items)
    order.apply(sitting.meeting, agenda.proposal)
    taken = order.agenda(sitting.meeting)
    assert tuple(line.row.id for line in taken.lines) == agenda.proposal
    assert taken.is_as_proposed
    assert taken.is_arranged
    ConflictService(db, officer, clock=lambda: NOW).declare([items[0]], sitting.seats[0], "родственник")
    assert order.agenda(sitting.meeting).block == ()


def test_officials_who_cannot_be_told_apart_name_each_other(
    db: Database, admin: Actor, officer: Actor
) -> None:
    sitting = build_sitting(db, admin, marks=(4, 4, 2))
    for number in range(3):
        sitting.propose(number, DecisionKind.KEEP_WITH_PLAN)
    lines = AgendaOrderService(db, officer).agenda(sitting.meeting).lines
    assert [line.close_to for line in lines] == [(2,), (1,), ()]
    assert lines[0].figures is not None
    assert lines[0].figures.total == pytest.approx(4, abs=0.2)


def test_statements_do_not_grow_with_the_agenda(
    db: Database, agendas: AgendaService, order: AgendaOrderService, sitting: Sitting
) -> None:
    items = [sitting.propose(number, DecisionKind.KEEP_WITH_PLAN) for number in range(2)]
    reads = (lambda: agendas.rows(sitting.meeting), lambda: order.agenda(sitting.meeting))
    few = [len(statements_of(db, read)) for read in reads]
    items += [sitting.propose(2, DecisionKind.RELEASE)]
    items += [agendas.add_question(sitting.meeting, f"О {n}", Proposal()).item_ids[0] for n in range(30)]
    sitting.open()
    for item in items:
        sitting.vote(item, "ffafn", phase=VotePhase.FIRST)
    many = [len(statements_of(db, read)) for read in reads]
    assert many[0] == few[0]
    assert max(many) <= 25
