"""The shipped reference data, as a new workspace holds it."""

from collections import Counter

import pytest
from sqlalchemy import inspect, select
from sqlmodel import SQLModel, col

from evalapp.domain.names import fold
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.entities.assessment import (
    Competency,
    CompetencyIndicator,
    Framework,
    LevelWording,
    ScaleLevel,
    TargetLevel,
)
from evalapp.entities.membership import LeavingGround
from evalapp.entities.register import Organization, Position, Region
from evalapp.services.reference import load_reference
from evalapp.storage.database import Database

CODES = [f"P{n}" for n in range(1, 7)] + [f"B{n}" for n in range(1, 9)]
LANGUAGES = ("kk", "ru", "en")


def test_framework_has_fourteen_competencies_in_order(db: Database) -> None:
    with db.reading() as session:
        found = session.execute(select(Competency).order_by(col(Competency.place))).scalars().all()
    assert [competency.code for competency in found] == CODES
    assert Counter(competency.block for competency in found) == {"personal": 6, "professional": 8}
    for competency in found:
        for language in LANGUAGES:
            assert getattr(competency, f"name_{language}")
            assert getattr(competency, f"definition_{language}")


def test_every_competency_has_five_wordings_and_indicators_in_three_languages(db: Database) -> None:
    with db.reading() as session:
        wordings = session.execute(select(LevelWording)).scalars().all()
        indicators = session.execute(select(CompetencyIndicator)).scalars().all()
        levels = session.execute(select(col(ScaleLevel.level))).scalars().all()
    assert sorted(levels) == [1, 2, 3, 4, 5]
    by_competency = Counter(wording.competency_id for wording in wordings)
    assert len(by_competency) == len(CODES)
    assert set(by_competency.values()) == {5}
    assert set(Counter(indicator.competency_id for indicator in indicators)) == set(by_competency)
    for words in (*wordings, *indicators):
        assert all(getattr(words, f"text_{language}").strip() for language in LANGUAGES)
    # Wordings of one competency say five different things.
    said = {
        (w.competency_id, language, getattr(w, f"text_{language}"))
        for w in wordings
        for language in LANGUAGES
    }
    assert len(said) == len(wordings) * len(LANGUAGES)


def test_every_category_has_a_target_for_every_competency(db: Database) -> None:
    with db.reading() as session:
        targets = session.execute(select(TargetLevel)).scalars().all()
    for category in (
        PositionCategory.DEPUTY_MINISTERS,
        PositionCategory.DEPUTY_AKIMS,
        PositionCategory.RESERVE,
    ):
        own = {t.competency_code: t.target for t in targets if t.category is category}
        assert set(own) == set(CODES)
        assert all(1 <= target <= 5 and (target * 2).is_integer() for target in own.values())


def test_bodies_are_twenty_one_ministries_and_an_akimat_for_each_region(db: Database) -> None:
    with db.reading() as session:
        regions = session.execute(select(Region)).scalars().all()
        bodies = session.execute(select(Organization)).scalars().all()
    akimats = [body for body in bodies if body.kind is OrganizationKind.AKIMAT]
    assert len(regions) == 20
    assert sorted(body.region_code or "" for body in akimats) == sorted(region.code for region in regions)
    assert sum(body.kind is OrganizationKind.MINISTRY for body in bodies) == 21
    assert all(body.name_kk and body.name_ru and body.name_en for body in bodies)
    akimat = next(body for body in akimats if body.region_code == "10")
    assert (akimat.name_kk, akimat.name_ru) == ("Абай облысының әкімдігі", "Акимат области Абай")
    assert all(fold(body.name_kk) in body.search_key for body in bodies)


def test_posts_of_deputies_belong_to_their_category(db: Database) -> None:
    with db.reading() as session:
        posts = {post.code: post for post in session.execute(select(Position)).scalars()}
    for code in ("vice_minister", "first_vice_minister", "deputy_minister", "first_deputy_minister"):
        assert posts[code].category is PositionCategory.DEPUTY_MINISTERS
    for code in (
        "deputy_akim_region",
        "first_deputy_akim_region",
        "deputy_akim_city",
        "first_deputy_akim_city",
    ):
        assert posts[code].category is PositionCategory.DEPUTY_AKIMS
    assert all(post.title_kk and post.title_ru and post.title_en for post in posts.values())


@pytest.mark.parametrize(
    "kind", [Region, Organization, Position, Framework, Competency, LevelWording, TargetLevel]
)
def test_loading_again_adds_nothing(db: Database, kind: type[SQLModel]) -> None:
    with db.reading() as session:
        before = session.execute(select(kind)).scalars().all()
    with db.transaction() as session:
        load_reference(session)
    with db.reading() as session:
        after = session.execute(select(kind)).scalars().all()
    assert before == after


def test_no_shipped_text_is_longer_than_its_column(db: Database) -> None:
    """SQLite takes any length; PostgreSQL would refuse the record."""
    for kind in (Region, Organization, Position, Framework, Competency, CompetencyIndicator, LevelWording):
        with db.reading() as session:
            records = session.execute(select(kind)).scalars().all()
        for column in inspect(kind).columns:
            longest = getattr(column.type, "length", None)
            if longest is None:
                continue
            for record in records:
                assert len(str(getattr(record, column.key) or "")) <= longest, (kind, column.key)


def test_leaving_grounds_are_there_once_however_often_they_are_loaded(db: Database) -> None:
    with db.transaction() as session:
        load_reference(session)
    with db.reading() as session:
        grounds = session.execute(select(LeavingGround).order_by(col(LeavingGround.position))).scalars().all()
    assert [ground.code for ground in grounds][:2] == ["own_request", "citizenship_lost"]
    assert len({ground.code for ground in grounds}) == len(grounds) == 8
    assert all(ground.name_kk and ground.name_ru and ground.name_en for ground in grounds)
