"""Whom an agenda is filled from: results, rankings, the reserve, the register, postponed items."""

from datetime import date
from decimal import Decimal

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.agenda import Proposal
from evalapp.domain.decision import DecisionKind
from evalapp.domain.meeting import ItemState
from evalapp.domain.membership import MemberState
from evalapp.domain.scores import Gate
from evalapp.domain.stage import CutKind
from evalapp.entities.membership import Reservist
from evalapp.services.agenda_sources import AgendaSourceService
from evalapp.services.agendas import AgendaService
from evalapp.services.official_rows import OfficialQuery
from evalapp.services.results import ResultService
from evalapp.services.stage_scores import StageScoreService
from evalapp.storage.database import Database
from tests.services.selection_builder import add_selection, marks
from tests.services.sitting_builder import NOW, Sitting, build_sitting


@pytest.fixture
def sources(db: Database, officer: Actor) -> AgendaSourceService:
    return AgendaSourceService(db, officer, clock=lambda: NOW)


@pytest.fixture
def agendas(db: Database, officer: Actor) -> AgendaService:
    return AgendaService(db, officer)


@pytest.fixture
def sitting(db: Database, admin: Actor) -> Sitting:
    return build_sitting(db, admin)


def test_results_are_offered_as_the_list_of_results_shows_them(
    db: Database, officer: Actor, sources: AgendaSourceService, sitting: Sitting
) -> None:
    sitting.propose(1, None)
    assert [one.id for one in sources.campaigns()] == [sitting.campaign.id]
    rows = sources.officials(sitting.meeting, sitting.campaign.id)
    shown = ResultService(db, officer).results(sitting.campaign.id).rows
    assert [
        (row.id, row.name, row.total, row.low, row.high, row.level, row.band, row.places, row.gate)
        for row in rows
    ] == [
        (
            one.official.assessee_id,
            one.official.full_name,
            one.score.total,
            one.score.low,
            one.score.high,
            one.score.level,
            one.score.band,
            one.score.places,
            one.score.gate,
        )
        for one in shown
    ]
    there = {row.id for row in rows if row.is_on_agenda}
    assert there == {sitting.campaign.assessees[1]}
    assert all(isinstance(row.gate, Gate) for row in rows)


def test_the_ranking_is_offered_by_places(
    db: Database, officer: Actor, admin: Actor, sources: AgendaSourceService, sitting: Sitting
) -> None:
    selection = add_selection(db, 3, {"cut_kind": CutKind.NONE, "cut_value": None})
    scores = StageScoreService(db, admin)
    scores.enter(selection.stages[0], marks(selection.people, "70", "90", "80"))
    rows = sources.applicants(sitting.meeting, selection.intake)
    assert [row.id for row in rows] == [selection.people[1], selection.people[2], selection.people[0]]
    assert [row.places for row in rows] == [(1, 1), (2, 2), (3, 3)]
    assert rows[0].value == Decimal("0.9")
    assert [one.id for one in sources.intakes()] == [selection.intake]


def test_members_who_left_are_not_offered_and_an_ending_stay_is_marked(
    db: Database, sources: AgendaSourceService, sitting: Sitting
) -> None:
    stays = {
        "Примеров А.": (date(2026, 5, 1), None),
        "Мысалов Б.": (date(2028, 5, 1), None),
        "Шаблонов В.": (date(2026, 1, 1), None),
        "Үлгіұлы Г.": (date(2027, 1, 1), date(2026, 2, 1)),
    }
    with db.transaction() as session:
        for number, (name, (until, left)) in enumerate(stays.items()):
            session.add(
                Reservist(
                    iin=f"90010130001{number}",
                    full_name=name,
                    enrolled_on=date(2025, 1, 1),
                    stay_until=until,
                    left_on=left,
                )
            )
    rows = sources.reservists(sitting.meeting)
    assert [(row.name, row.member_state, row.warns) for row in rows] == [
        ("Примеров А.", MemberState.ACTIVE, True),
        ("Мысалов Б.", MemberState.ACTIVE, False),
        ("Шаблонов В.", MemberState.EXPIRED, True),
    ]
    assert rows[2].days_left is not None
    assert rows[2].days_left < 0


def test_the_register_is_offered_with_or_without_results(
    sources: AgendaSourceService, agendas: AgendaService, sitting: Sitting
) -> None:
    agendas.add_people(sitting.meeting, sitting.campaign.persons[:1], Proposal(kind=DecisionKind.RELEASE))
    page = sources.register(sitting.meeting, OfficialQuery(text="шаблон"))
    assert [(row.id, row.is_on_agenda) for row in page.rows] == [(sitting.campaign.persons[1], False)]
    everybody = sources.register(sitting.meeting, OfficialQuery(limit=1))
    assert (len(everybody.rows), everybody.count) == (1, 3)


def test_postponed_items_are_offered_until_another_meeting_takes_them_up(
    db: Database, sources: AgendaSourceService, agendas: AgendaService, sitting: Sitting
) -> None:
    item = sitting.propose(1, DecisionKind.RELEASE)
    question = agendas.add_question(sitting.meeting, "О плане", Proposal()).item_ids[0]
    sitting.open()
    agendas.set_aside([item, question], ItemState.POSTPONED, "справка")
    following = sitting.next_meeting(date(2026, 5, 10))
    rows = sources.postponed(following.meeting)
    assert [row.id for row in rows] == [item, question]
    assert rows[0].proposed is DecisionKind.RELEASE
    assert sources.postponed(sitting.meeting) == ()
    agendas.add_postponed(following.meeting, [item, question])
    assert sources.postponed(following.meeting) == ()
