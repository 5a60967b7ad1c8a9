"""Minutes of a meeting: what lacks, what they say, signing, correcting, dissents, verification."""

import io
import json
from datetime import date

import docx
import pytest
from sqlalchemy import select, text
from sqlmodel import Session

from evalapp.domain.commission import MemberRole
from evalapp.domain.commission_fields import MemberFields
from evalapp.domain.decision import DecisionKind, DecisionResult, DecisionState
from evalapp.domain.decision_fields import DecisionFields
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.meeting import AbsenceKind, MeetingState
from evalapp.domain.minutes import GapKind, MinutesFields, MinutesState, SignFields
from evalapp.domain.vote import VoteSource
from evalapp.entities.commission import Commission
from evalapp.entities.decision import Decision
from evalapp.entities.meeting import (
    AgendaItem,
    Attendance,
    ItemAbsence,
    Meeting,
    MinutesDocument,
    Vote,
    VoteCount,
)
from evalapp.entities.register import Organization, Person, Position
from evalapp.services.agendas import AgendaService
from evalapp.services.commission_members import add_member
from evalapp.services.decisions import DecisionService
from evalapp.services.dissents import DissentService
from evalapp.services.minutes import MinutesService
from evalapp.services.minutes_checks import check_minutes
from evalapp.services.minutes_records import minutes_in_force
from tests.services.sitting_builder import HELD, NOW, Sitting, build_sitting

ADOPT = DecisionFields(result=DecisionResult.ADOPTED, reason="Обсуждено на заседании.")
SIGN = SignFields("7", HELD, ("Примерова А.", "Мысалов Н."))


@pytest.fixture
def minutes(db, officer) -> MinutesService:
    return MinutesService(db, officer, clock=lambda: NOW)


@pytest.fixture
def dissents(db, officer) -> DissentService:
    return DissentService(db, officer, clock=lambda: NOW)


@pytest.fixture
def sitting(db, officer) -> Sitting:
    """An open meeting with a secretary: two items, nothing voted yet."""
    made = build_sitting(db, officer)
    with db.transaction() as session:
        add_member(session, made.commission, MemberFields(role=MemberRole.SECRETARY, name="Мысалов Н."))
    made.propose(0, DecisionKind.PROMOTE, post="Министр", organization="Примерное министерство")
    made.propose(1, DecisionKind.RELEASE)
    made.open()
    return made


@pytest.fixture
def decided(db, officer, sitting) -> Sitting:
    """The same, voted and decided."""
    decisions = DecisionService(db, officer, clock=lambda: NOW)
    for item, votes in zip(sitting.items, ("ffffa", "fffff"), strict=True):
        sitting.vote(item, votes)
        decisions.enter(item, ADOPT)
    return sitting


def kinds(minutes: MinutesService, sitting: Sitting) -> dict[GapKind, tuple[object, ...]]:
    return {gap.kind: gap.items or gap.names for gap in minutes.card(sitting.meeting).gaps}


def change(db, what) -> None:
    with db.transaction() as session:
        what(session)


def signed(minutes: MinutesService, sitting: Sitting, fields: SignFields = SIGN) -> int:
    card = minutes.card(sitting.meeting)
    return minutes.sign(sitting.meeting, fields, version=card.draft_version)


def paragraphs(path) -> str:
    document = docx.Document(str(path))
    texts = [one.text for one in document.paragraphs]
    texts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(texts)


# What lacks -------------------------------------------------------------------------------------


def test_everything_that_lacks_is_said_with_its_items(minutes, sitting):
    assert kinds(minutes, sitting) == {GapKind.VOTES: (1, 2), GapKind.UNDECIDED: (1, 2)}
    with pytest.raises(Refused, match="minutes_gaps"):
        signed(minutes, sitting)


def test_a_contradiction_and_an_open_tie_are_named(db, minutes, sitting):
    first, second = sitting.items
    sitting.vote(first, "fffff")
    sitting.vote(second, "ffaan")

    def contradict(session: Session) -> None:
        vote = session.execute(select(Vote).where(Vote.item_id == first)).scalars().first()
        session.add(Vote(**{**vote.model_dump(exclude={"id"}), "source": "paper", "choice": "against"}))

    change(db, contradict)
    found = kinds(minutes, sitting)
    assert found[GapKind.CONTRADICTIONS] == (1,)
    assert GapKind.VOTES not in found


def test_missing_attendance_chair_and_secretary_are_named(db, minutes, decided):
    def leave(session: Session) -> None:
        for one in session.execute(select(Attendance)).scalars().all()[:1]:
            session.delete(one)
        meeting = session.get_one(Meeting, decided.meeting)
        secretary = next(m["member_id"] for m in meeting.rules["members"] if m["role"] == "secretary")
        session.add(Attendance(meeting_id=decided.meeting, member_id=secretary, is_present=False))

    change(db, leave)
    found = kinds(minutes, decided)
    assert found[GapKind.ATTENDANCE] == ("Примерова А.",)
    assert GapKind.CHAIR in found
    assert GapKind.SECRETARY in found


def test_what_is_only_unusual_does_not_stop_the_signing(db, officer, minutes, sitting):
    first, second = sitting.items
    sitting.vote(first, "fff..")
    sitting.vote(second, "aaaaf")
    service = DecisionService(db, officer, clock=lambda: NOW)
    for item in sitting.items:
        service.enter(item, ADOPT)
    card = minutes.card(sitting.meeting)
    assert {gap.kind: gap.items for gap in card.gaps} == {GapKind.SILENT: (1,), GapKind.OTHER_VOTES: (2,)}
    assert card.blocking == ()
    signed(minutes, sitting)


def test_a_plan_that_is_not_written_down_is_pointed_out_to_who_signs(db, officer, minutes, decided):
    service = DecisionService(db, officer, clock=lambda: NOW)
    second = decided.items[1]
    keep = DecisionFields(
        result=DecisionResult.REJECTED, kind=DecisionKind.KEEP_WITH_PLAN, reason="По итогам обсуждения."
    )
    service.enter(second, keep, version=service.of_meeting(decided.meeting).lines[1].decision.version)
    card = minutes.card(decided.meeting)
    assert {gap.kind: gap.items for gap in card.gaps}[GapKind.UNPLANNED] == (2,)
    assert card.blocking == ()
    signed(minutes, decided)


# What they say ----------------------------------------------------------------------------------


def test_minutes_say_who_was_there_what_was_voted_and_decided(db, minutes, decided):
    content = minutes.card(decided.meeting).content
    assert [(one.name, one.is_present) for one in content.members][:2] == [
        ("Примерова А.", True),
        ("Шаблонов Д.", True),
    ]
    assert (content.presiding, content.secretary) == ("Примерова А.", "Мысалов Н.")
    assert (content.quorum.base, content.quorum.present, content.quorum.reached) == (5, 5, True)
    first, second = content.items
    assert (first.votes.votes_for, first.votes.votes_against) == (4, 1)
    assert first.decision.kind is DecisionKind.PROMOTE
    assert [one.ru for one in first.decision.place] == ["Министр", "Примерное министерство"]
    assert first.name.ru.startswith("Примерова")
    assert second.decision.reason == "Обсуждено на заседании."
    assert [one.name for one in content.signers] == [
        "Примерова А.",
        "Шаблонов Д.",
        "Мысалов Е.",
        "Үлгіұлы Қ.",
        "Макетова Г.",
        "Мысалов Н.",
    ]
    assert content.signers[0].is_presiding


def test_a_recused_member_and_one_out_of_the_room_are_named(db, minutes, decided):
    first = decided.items[0]

    def declare(session: Session) -> None:
        for place, kind, reason in (
            (4, AbsenceKind.CONFLICT, "Бывший руководитель"),
            (3, AbsenceKind.AWAY, ""),
        ):
            session.add(
                ItemAbsence(
                    item_id=first, member_id=decided.seats[place], kind=kind, reason=reason, account="officer"
                )
            )
        for vote in session.execute(select(Vote).where(Vote.item_id == first)).scalars().all():
            if vote.member_id in decided.seats[3:]:
                session.delete(vote)

    change(db, declare)
    item = minutes.card(decided.meeting).content.items[0]
    assert [(one.name, one.text) for one in item.recused] == [("Макетова Г.", "Бывший руководитель")]
    assert item.away == ("Үлгіұлы Қ.",)
    assert (item.votes.votes_for, item.votes.quorum.base) == (3, 4)


def test_names_of_votes_stand_only_where_wanted_and_never_of_a_secret_vote(db, minutes, decided):
    def names() -> list[tuple[str, ...]]:
        return [item.votes.names_against for item in minutes.card(decided.meeting).content.items]

    assert names() == [(), ()]
    fields = minutes.card(decided.meeting).fields
    wanted = MinutesFields(number="7", language="ru", opening=fields.opening, names_votes=True)
    minutes.save(decided.meeting, wanted, version=None)
    assert names() == [("Макетова Г.",), ()]

    def make_secret(session: Session) -> None:
        session.get_one(AgendaItem, decided.items[0]).is_secret = True
        for vote in session.execute(select(Vote).where(Vote.item_id == decided.items[0])).scalars().all():
            vote.set_aside = "Тайное голосование"
        counts = {"votes_for": 4, "votes_against": 1, "votes_abstained": 0}
        session.add(
            VoteCount(item_id=decided.items[0], source=VoteSource.PAPER, at=NOW, account="officer", **counts)
        )

    change(db, make_secret)
    votes = minutes.card(decided.meeting).content.items[0].votes
    assert (votes.is_secret, votes.votes_against, votes.names_against) == (True, 1, ())


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk+ru"])
def test_the_document_carries_all_of_it_in_its_language(minutes, decided, tmp_path, language):
    card = minutes.card(decided.meeting)
    fields = MinutesFields(number="7", language=language, opening="=1+1\nСобрались.", closing="Всё.")
    minutes.save(decided.meeting, fields, version=card.draft_version)
    path = tmp_path / "minutes.docx"
    minutes.export(decided.meeting, path)
    text = paragraphs(path)
    titles = {"kk": "№ 7 ХАТТАМА", "ru": "ПРОТОКОЛ № 7", "en": "MINUTES No. 7"}
    for code in language.split("+"):
        assert titles[code] in text
    assert "=1+1" in text
    assert "Министр, Примерное министерство" in text
    assert "Мысалов Н." in text
    counts = {
        "kk": "қолдады – 4, қарсы – 1",
        "ru": "за – 4, против – 1",
        "en": "for – 4, against – 1",
    }
    for code in language.split("+"):
        assert counts[code] in text


# Signing ----------------------------------------------------------------------------------------


def test_signing_freezes_closes_and_puts_in_force(db, minutes, decided, tmp_path):
    number = signed(minutes, decided)
    with db.reading() as session:
        assert session.get_one(Meeting, decided.meeting).state is MeetingState.CLOSED
        decisions = session.execute(select(Decision)).scalars().all()
        assert {(one.state, one.minutes_id) for one in decisions} == {(DecisionState.IN_FORCE, number)}
        assert minutes_in_force(session, decided.meeting).id == number
    card = minutes.card(decided.meeting)
    assert card.in_force.signed_by == ("Примерова А.", "Мысалов Н.")
    assert (card.may_draft, card.may_correct, card.gaps) == (False, True, ())
    assert card.content.signed_on == HELD


def test_what_was_signed_never_changes(db, minutes, decided, tmp_path):
    signed(minutes, decided)
    minutes.export(decided.meeting, tmp_path / "before.docx")
    before = minutes.card(decided.meeting).content

    def rename(session: Session) -> None:
        for person in session.execute(select(Person)).scalars():
            person.surname = "Другая"
        session.get_one(AgendaItem, decided.items[0]).question = "Иначе"

    change(db, rename)
    minutes.export(decided.meeting, tmp_path / "after.docx")
    assert minutes.card(decided.meeting).content == before
    assert (tmp_path / "before.docx").read_bytes() == (tmp_path / "after.docx").read_bytes()


@pytest.mark.parametrize(
    ("fields", "faults"),
    [
        (SignFields("", None, ()), {"number": "required", "signed_on": "required", "signed_by": "required"}),
        (SignFields("7", date(2026, 4, 9), ("А",)), {"signed_on": "before_meeting"}),
        (SignFields("7", date(2026, 4, 11), ("А",)), {"signed_on": "in_future"}),
    ],
)
def test_signing_checks_number_day_and_names(minutes, decided, fields, faults):
    with pytest.raises(Invalid) as refused:
        signed(minutes, decided, fields)
    assert refused.value.fields == faults
    assert minutes.card(decided.meeting).in_force is None


def test_a_number_names_one_paper_of_a_commission_in_a_year(db, officer, minutes, decided):
    signed(minutes, decided)
    further = decided.next_meeting(date(2026, 4, 10))
    further.propose(2, DecisionKind.KEEP_WITH_PLAN)
    further.open()
    further.vote(further.items[0], "fffff")
    DecisionService(db, officer, clock=lambda: NOW).enter(
        further.items[0], DecisionFields(result=DecisionResult.ADOPTED, plan="Стажировка")
    )
    with pytest.raises(Invalid) as refused:
        signed(minutes, further)
    assert refused.value.fields == {"number": "minutes_number_taken"}
    signed(minutes, further, SignFields("8", HELD, ("Примерова А.",)))


def test_a_draft_changed_by_somebody_else_is_not_signed(minutes, decided):
    fields = minutes.card(decided.meeting).fields
    version = minutes.save(decided.meeting, fields, version=None)
    with pytest.raises(Conflict):
        minutes.sign(decided.meeting, SIGN, version=None)
    with pytest.raises(Conflict):
        minutes.save(decided.meeting, fields, version=None)
    minutes.sign(decided.meeting, SIGN, version=version)


def test_what_was_changed_after_the_minutes_were_read_is_not_signed(db, officer, minutes, decided):
    """A discussion, a vote or a decision from another window: the paper says nothing of it."""
    read = minutes.card(decided.meeting)
    assert read.content is not None
    AgendaService(db, officer).note_discussion(decided.items[0], "Выступила Примерова.")
    with pytest.raises(Conflict):
        minutes.sign(decided.meeting, SIGN, version=read.draft_version, seen=read.content)
    assert minutes.card(decided.meeting).in_force is None
    again = minutes.card(decided.meeting)
    minutes.sign(decided.meeting, SIGN, version=again.draft_version, seen=again.content)
    minutes.correct(decided.meeting, "Описка в решении")
    further = minutes.card(decided.meeting)
    minutes.sign(decided.meeting, SIGN, version=further.draft_version, seen=further.content)
    found = minutes.card(decided.meeting).in_force
    assert found is not None
    assert found.version_number == 2


def test_minutes_of_a_meeting_that_is_not_held_are_not_written(db, officer, minutes):
    made = build_sitting(db, officer)
    card = minutes.card(made.meeting)
    assert (card.content, card.gaps, card.may_draft) == (None, (), False)
    with pytest.raises(Refused, match="meeting_step_draft_minutes"):
        minutes.save(made.meeting, card.fields, version=None)


def test_a_draft_rests_while_the_meeting_is_not_held(db, minutes, decided):
    fields = minutes.card(decided.meeting).fields
    version = minutes.save(decided.meeting, fields, version=None)
    change(
        db, lambda session: setattr(session.get_one(Meeting, decided.meeting), "state", MeetingState.CALLED)
    )
    assert not minutes.card(decided.meeting).may_draft
    with pytest.raises(Refused, match="meeting_step_draft_minutes"):
        minutes.save(decided.meeting, fields, version=version)
    with pytest.raises(Refused, match="meeting_step_close"):
        minutes.sign(decided.meeting, SIGN, version=version)


# Correcting -------------------------------------------------------------------------------------


def test_only_a_further_version_corrects_and_the_old_one_stays(db, minutes, decided, tmp_path):
    signed(minutes, decided)
    first = minutes.card(decided.meeting)
    with pytest.raises(Refused, match="minutes_signed_already"):
        minutes.save(decided.meeting, first.fields, version=None)
    with pytest.raises(Invalid):
        minutes.correct(decided.meeting, "  ")
    minutes.correct(decided.meeting, "Опечатка в записи обсуждения")
    card = minutes.card(decided.meeting)
    assert card.is_correcting
    assert card.fields.opening == first.content.opening
    item = decided.items[0]
    changed = MinutesFields(
        number="7", language="ru", opening=card.fields.opening, closing="Конец.", heard={item: "Уточнено."}
    )
    version = minutes.save(decided.meeting, changed, version=card.draft_version)
    minutes.sign(decided.meeting, SIGN, version=version)
    both = minutes.card(decided.meeting).versions
    assert [one.state for one in both] == [MinutesState.REPLACED, MinutesState.SIGNED]
    newest = minutes.card(decided.meeting).content
    assert (newest.version_number, newest.reason, newest.corrected_on) == (
        2,
        "Опечатка в записи обсуждения",
        HELD,
    )
    assert newest.items[0].heard == "Уточнено."
    assert newest.items[0].votes == first.content.items[0].votes
    assert minutes.card(decided.meeting, 1).content == first.content
    with db.reading() as session:
        in_force = minutes_in_force(session, decided.meeting)
        decisions = session.execute(select(Decision)).scalars().all()
        assert {one.minutes_id for one in decisions} == {in_force.id}
        assert session.get_one(Meeting, decided.meeting).state is MeetingState.CLOSED
    minutes.export(decided.meeting, tmp_path / "first.docx", 1)
    minutes.export(decided.meeting, tmp_path / "second.docx")
    assert "Уточнено." not in paragraphs(tmp_path / "first.docx")
    assert "Исправляет версию, подписанную 10.04.2026" in paragraphs(tmp_path / "second.docx")


def test_a_correction_speaks_of_posts_and_bodies_by_the_names_of_their_day(db, minutes, decided, tmp_path):
    def name(session: Session) -> tuple[int, int]:
        post, body = session.execute(select(Position)).scalars().first(), _body(session)
        decision = session.execute(select(Decision).order_by(Decision.item_id)).scalars().first()
        decision.position_id, decision.organization_id = post.id, body.id
        decision.post, decision.organization = post.title_ru, body.name_ru
        return post.id, body.id

    with db.transaction() as session:
        ids = name(session)
    signed(minutes, decided)
    minutes.export(decided.meeting, tmp_path / "signed.docx")
    before = paragraphs(tmp_path / "signed.docx")
    content = minutes.card(decided.meeting).content
    _rename_all(db, *ids)
    minutes.correct(decided.meeting, "Опечатка в записи обсуждения")
    assert minutes.card(decided.meeting).content.items == content.items
    signed(minutes, decided)
    newest = minutes.card(decided.meeting).content
    assert (newest.commission, newest.items, newest.members) == (
        content.commission,
        content.items,
        content.members,
    )
    minutes.export(decided.meeting, tmp_path / "corrected.docx")
    after = paragraphs(tmp_path / "corrected.docx")
    assert "Переименован" not in after
    assert set(before.splitlines()) <= set(after.splitlines())


def _body(session: Session) -> Organization:
    found = session.execute(select(Organization)).scalars().first()
    assert found is not None
    return found


def _rename_all(db, post_id: int, body_id: int) -> None:
    """Everything that minutes name has another name in the register by now."""
    with db.transaction() as session:
        post, body = session.get_one(Position, post_id), session.get_one(Organization, body_id)
        post.title_kk = post.title_ru = post.title_en = "Переименованная должность"
        body.name_kk = body.name_ru = body.name_en = "Переименованный орган"
        for one in session.execute(select(Person)).scalars():
            one.full_name_ru = one.full_name_kk = "Переименованный Образец"
        for one in session.execute(select(Commission)).scalars():
            one.name_kk = one.name_ru = one.name_en = "Переименованная комиссия"


def test_a_correction_may_be_discarded_and_there_is_only_one_at_a_time(minutes, decided):
    signed(minutes, decided)
    minutes.correct(decided.meeting, "Опечатка")
    with pytest.raises(Refused, match="minutes_draft_there"):
        minutes.correct(decided.meeting, "Опечатка")
    minutes.discard(decided.meeting)
    with pytest.raises(NotFound):
        minutes.discard(decided.meeting)
    assert [one.state for one in minutes.card(decided.meeting).versions] == [MinutesState.SIGNED]


# Dissents ---------------------------------------------------------------------------------------


def test_a_dissent_stands_in_the_minutes_of_the_member_who_took_part(minutes, dissents, decided, tmp_path):
    item, member = decided.items[0], decided.seats[4]
    dissents.save(item, member, "Не согласна:\nопыт мал.")
    dissents.save(item, member, "Не согласна: опыта мало.")
    (row,) = dissents.sheet(decided.meeting).rows
    assert (row.item_number, row.member, row.text) == (1, "Макетова Г.", "Не согласна: опыта мало.")
    minutes.export(decided.meeting, tmp_path / "minutes.docx")
    assert "Макетова Г.: Не согласна: опыта мало." in paragraphs(tmp_path / "minutes.docx")
    with pytest.raises(Invalid):
        dissents.save(item, member, " ")
    dissents.remove(item, member)
    assert dissents.sheet(decided.meeting).rows == ()


def test_whoever_took_no_part_dissents_from_nothing(db, dissents, decided):
    item, member = decided.items[0], decided.seats[4]
    change(
        db,
        lambda session: session.add(
            ItemAbsence(item_id=item, member_id=member, kind=AbsenceKind.CONFLICT, account="officer")
        ),
    )
    with pytest.raises(Refused, match="dissent_not_there"):
        dissents.save(item, member, "Против")
    assert member not in [one for one, _ in dissents.sheet(decided.meeting).items[0].members]


def test_a_dissent_after_the_signing_comes_with_a_further_version(minutes, dissents, decided):
    signed(minutes, decided)
    item, member = decided.items[0], decided.seats[4]
    assert not dissents.sheet(decided.meeting).may_enter
    with pytest.raises(Refused, match="dissent_closed"):
        dissents.save(item, member, "Против")
    minutes.correct(decided.meeting, "Поступило особое мнение")
    dissents.save(item, member, "Против: опыта мало.")
    signed(minutes, decided)
    assert minutes.card(decided.meeting).content.items[0].dissents[0].text == "Против: опыта мало."
    assert minutes.card(decided.meeting, 1).content.items[0].dissents == ()


# Verification and rights --------------------------------------------------------------------------


def test_altered_minutes_are_found_and_not_handed_out(db, minutes, decided, tmp_path):
    number = signed(minutes, decided)
    assert check_minutes(db).altered == ()

    def tamper(session: Session) -> None:
        document = session.execute(select(MinutesDocument)).scalar_one()
        document.content = io.BytesIO(b"other").getvalue()

    change(db, tamper)
    assert check_minutes(db).altered == (number,)
    with pytest.raises(Refused, match="minutes_damaged"):
        minutes.export(decided.meeting, tmp_path / "minutes.docx")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE minutes_document SET content = 'text'",
        "UPDATE minutes_document SET content = CAST(X'FFFE' AS TEXT)",
        "UPDATE minutes_document SET sha256 = 'other'",
        "UPDATE minutes_document SET name = 'other.docx'",
        "DELETE FROM minutes_document",
        "UPDATE minutes SET content = '{'",
        "UPDATE minutes SET signed_on = 'then'",
    ],
)
@pytest.mark.embedded
def test_what_is_not_even_a_document_any_more_is_named(db, minutes, decided, statement):
    number = signed(minutes, decided)
    change(db, lambda session: session.execute(text(statement)))
    assert check_minutes(db).altered == (number,)


def test_the_seal_covers_values_and_document(db, minutes, decided):
    number = signed(minutes, decided)

    def tamper(session: Session) -> None:
        record = minutes_in_force(session, decided.meeting)
        content = json.loads(json.dumps(record.content))
        content["values"]["items"][0]["votes"]["votes_for"] = 5
        record.content = content

    change(db, tamper)
    assert check_minutes(db).altered == (number,)
    with pytest.raises(Refused, match="minutes_damaged"):
        minutes.card(decided.meeting)


def test_viewers_and_auditors_have_no_part_in_minutes(db, viewer, auditor, decided, tmp_path):
    for actor in (viewer, auditor):
        service, opinions = MinutesService(db, actor), DissentService(db, actor)
        fields = MinutesFields(number="7", language="ru")
        for ask in (
            lambda: service.card(decided.meeting),  # noqa: B023 - called at once
            lambda: service.save(decided.meeting, fields, version=None),  # noqa: B023
            lambda: service.sign(decided.meeting, SIGN, version=None),  # noqa: B023
            lambda: service.correct(decided.meeting, "Опечатка"),  # noqa: B023
            lambda: service.discard(decided.meeting),  # noqa: B023
            lambda: service.file_name(decided.meeting),  # noqa: B023
            lambda: service.export(decided.meeting, tmp_path / "minutes.docx"),  # noqa: B023
            lambda: opinions.sheet(decided.meeting),  # noqa: B023
            lambda: opinions.save(decided.items[0], decided.seats[0], "Против"),  # noqa: B023
            lambda: opinions.remove(decided.items[0], decided.seats[0]),  # noqa: B023
        ):
            with pytest.raises(Forbidden):
                ask()
