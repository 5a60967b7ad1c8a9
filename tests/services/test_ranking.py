"""The ranking of an intake out of its records."""

from datetime import date
from decimal import Decimal

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.errors import Forbidden, NotFound
from evalapp.domain.intake import IntakeState
from evalapp.domain.ranking import Standing
from evalapp.services.ranking import RankingService
from evalapp.services.ranking_rows import Unranked
from evalapp.storage.database import Database
from tests.applicants import NOW, add_intake
from tests.selection import StageSpec, add_directions, add_stages, admit, set_state


@pytest.fixture
def rankings(db: Database, officer: Actor) -> RankingService:
    return RankingService(db, officer, clock=lambda: NOW)


def people(db: Database, count: int, *, places: int | None = None) -> list[int]:
    """An intake in its selection with so many people in it; its id and theirs."""
    ids = add_intake(db, *({"born_on": date(1995, 5, 2 + place)} for place in range(count)))
    set_state(db, ids[0], IntakeState.SELECTION, places=places)
    admit(db, ids[1:])
    return ids


def test_stages_are_weighed_and_equals_share_the_last_place(db: Database, rankings: RankingService) -> None:
    intake_id, a, b, c, d, e = people(db, 5, places=2)
    test = {a: "90", b: "60", c: "30", d: "15", e: None}
    interview = {a: "5", b: "6", c: "8", d: "9"}
    add_stages(
        db, intake_id, StageSpec("120", test), StageSpec("10", interview, weight="0.5"), StageSpec("10", {})
    )
    found = rankings.ranking(intake_id)
    # 90/120 + 0.5·5/10 = 1; 60/120 + 0.3 = 0.8; 30/120 + 0.4 = 0.65; 15/120 + 0.45 = 0.575
    assert [(row.application_id, row.value, row.first) for row in found.rows[:4]] == [
        (a, Decimal("1.0000"), 1),
        (b, Decimal("0.8000"), 2),
        (c, Decimal("0.6500"), 3),
        (d, Decimal("0.5750"), 4),
    ]
    assert [row.standing for row in found.rows[:4]] == [
        Standing.WITHIN,
        Standing.WITHIN,
        Standing.BEYOND,
        Standing.BEYOND,
    ]
    assert found.is_interim
    assert [stage.position for stage in found.counted] == [1, 2]
    (group,) = found.groups
    assert (group.places, group.ranked, group.sharing, group.free, group.admitted) == (2, 4, 0, 0, 0)


def test_those_who_share_the_last_place_are_counted(db: Database, rankings: RankingService) -> None:
    intake_id, a, b, c, d = people(db, 4, places=2)
    add_stages(db, intake_id, StageSpec("10", {a: "9", b: "7", c: "7", d: "1"}))
    found = rankings.ranking(intake_id)
    (group,) = found.groups
    assert (group.sharing, group.left) == (2, 1)
    assert {row.application_id for row in found.rows if row.standing is Standing.SHARES_LAST} == {b, c}
    assert {row.shared_by for row in found.rows if row.first == 2} == {2}


def test_who_is_not_ranked_follows_with_the_reason(db: Database, rankings: RankingService) -> None:
    intake_id, a, b, c, d = people(db, 4)
    add_stages(db, intake_id, StageSpec("10", {a: "9", b: "2", c: None}, passed=[a]))
    found = rankings.ranking(intake_id)
    assert found.is_applied
    assert [(row.application_id, row.unranked, row.first) for row in found.rows] == [
        (a, None, 1),
        (b, Unranked.CUT, None),
        (c, Unranked.ABSENT, None),
        (d, Unranked.MISSING, None),
    ]


def test_directions_are_ranked_apart_and_unknown_ones_last(db: Database, rankings: RankingService) -> None:
    intake_id, a, b, c, d = people(db, 4, places=10)
    add_directions(db, intake_id, {"Цифровизация": [c], "Экономика": [a, b], "Право": []}, places=1)
    add_stages(db, intake_id, StageSpec("10", {a: "5", b: "9", c: "1", d: "10"}))
    found = rankings.ranking(intake_id)
    assert [row.application_id for row in found.rows] == [c, b, a, d]
    named = [(group.name.ru if group.name else None, group.ranked, group.free) for group in found.groups]
    assert named == [("Цифровизация", 1, 0), ("Экономика", 2, 0), ("Право", 0, 1), (None, 1, 0)]
    assert found.rows[3].standing is None


def test_an_earlier_stage_may_be_asked_for(db: Database, rankings: RankingService, viewer: Actor) -> None:
    intake_id, a, b = people(db, 2)
    first, _ = add_stages(
        db, intake_id, StageSpec("10", {a: "5", b: "9"}, passed=[a, b]), StageSpec("10", {a: "10", b: "1"})
    )
    assert [row.application_id for row in rankings.ranking(intake_id).rows] == [a, b]
    assert [row.application_id for row in rankings.ranking(intake_id, after_stage=first).rows] == [b, a]
    with pytest.raises(NotFound):
        rankings.ranking(intake_id, after_stage=first + 99)
    with pytest.raises(Forbidden):
        RankingService(db, viewer).ranking(intake_id)


def test_decisions_stand_beside_the_ranking(db: Database, rankings: RankingService) -> None:
    intake_id, a, b, c = people(db, 3)
    add_stages(
        db,
        intake_id,
        StageSpec("10", {a: "9", b: "8", c: "1"}, passed=[a, b]),
        StageSpec("10", {a: "9", b: "8"}),
    )
    admit(db, [a, c], AdmissionStep.RESERVE)
    found = rankings.ranking(intake_id)
    assert [(row.application_id, row.decision) for row in found.rows] == [
        (a, AdmissionKind.ADMITTED),
        (b, None),
        (c, AdmissionKind.ADMITTED),
    ]
    assert found.rows[2].unranked is Unranked.CUT
    assert (found.admitted, found.in_selection) == (2, 3)


def test_without_scores_there_is_nothing_to_rank(db: Database, rankings: RankingService) -> None:
    intake_id, *_ = people(db, 2)
    found = rankings.ranking(intake_id)
    assert (found.rows, found.counted, found.stages) == ((), (), ())
