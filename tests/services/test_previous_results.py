"""The change since the campaign before: which one counts, the uncertainty, what differs in the making."""

from datetime import UTC, date, datetime

import pytest

from evalapp.domain.access import Actor
from evalapp.domain.campaign import RaterRole
from evalapp.domain.previous_total import Change
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Campaign
from evalapp.services.campaign_launch import CampaignFields, assess_persons, new_campaign
from evalapp.services.campaigns import CampaignService
from evalapp.services.results import ResultService
from evalapp.storage.database import Database
from tests.services.campaign_builder import add_officials, five_roles
from tests.services.test_releases import form_of

FIRST, SECOND, THIRD = date(2024, 3, 1), date(2025, 3, 1), date(2026, 3, 1)


@pytest.fixture
def persons(db: Database) -> list[int]:
    return add_officials(db, 3)


def campaign(
    db: Database,
    admin: Actor,
    persons: list[int],
    as_of: date,
    *marks: int,
    released: bool = True,
    category: PositionCategory = PositionCategory.DEPUTY_MINISTERS,
) -> int:
    """A campaign over the first persons with these marks, released a month after its as-of date."""
    now = datetime(as_of.year, as_of.month + 1, 1, tzinfo=UTC)
    with db.transaction() as session:
        fields = CampaignFields(f"{category.value} {as_of.year}", category, as_of)
        made = new_campaign(session, fields, now=now)
        assessees = assess_persons(session, made, persons[: len(marks)])
        for person, mark in zip(persons, marks, strict=False):
            five_roles(session, assessees[person], mark, spread=1)
        number = made.id or 0
    if released:
        CampaignService(db, admin, clock=lambda: now).release(number)
    return number


def changes(db: Database, admin: Actor, number: int, version: int | None = None) -> dict[int, Change | None]:
    results = ResultService(db, admin).results(number, version)
    return {row.official.person_id: row.change for row in results.rows}


def test_the_newest_earlier_campaign_of_the_category(db: Database, admin: Actor, persons: list[int]) -> None:
    campaign(db, admin, persons, FIRST, 2, 2, 2)
    before = campaign(db, admin, persons, SECOND, 3, 3)
    campaign(db, admin, persons, SECOND, 5, 5, 5, category=PositionCategory.DEPUTY_AKIMS)
    now = campaign(db, admin, persons, THIRD, 4, 3, 4)
    found = changes(db, admin, now)
    first, second, third = (found[person] for person in persons)
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.previous.campaign_id == before
    assert first.difference == pytest.approx(1)
    assert second.difference == pytest.approx(0)
    assert third.previous.as_of == FIRST
    assert third.difference == pytest.approx(2)


def test_beyond_or_within_the_uncertainty_of_both(db: Database, admin: Actor, persons: list[int]) -> None:
    campaign(db, admin, persons, SECOND, 2, 4, 3)
    now = campaign(db, admin, persons, THIRD, 4, 4, 3)
    found = changes(db, admin, now)
    first, second = found[persons[0]], found[persons[1]]
    assert first is not None
    assert second is not None
    results = ResultService(db, admin).results(now)
    se = {row.official.person_id: row.score.se for row in results.rows}[persons[0]]
    assert se is not None
    assert first.previous.se is not None
    assert first.needed == pytest.approx(1.645 * (se**2 + first.previous.se**2) ** 0.5)
    assert (first.exceeds, second.exceeds) == (True, False)


def test_unreleased_or_later_campaigns_do_not_count(db: Database, admin: Actor, persons: list[int]) -> None:
    campaign(db, admin, persons, FIRST, 3, 3, released=False)
    now = campaign(db, admin, persons, SECOND, 3, 3)
    campaign(db, admin, persons, THIRD, 4, 4)
    assert set(changes(db, admin, now).values()) == {None}


def test_other_weights_are_said(db: Database, admin: Actor, persons: list[int]) -> None:
    before = campaign(db, admin, persons, SECOND, 3, released=False)
    with db.transaction() as session:
        stored = session.get_one(Campaign, before)
        roles = [dict(role) for role in stored.rules["roles"]]
        roles[0]["weight"] = 0.5
        stored.rules = {**stored.rules, "roles": roles}
    CampaignService(db, admin, clock=lambda: datetime(2025, 4, 1, tzinfo=UTC)).release(before)
    now = campaign(db, admin, persons, THIRD, 3)
    change = changes(db, admin, now)[persons[0]]
    assert change is not None
    assert (change.previous.other_rules, change.previous.other_framework) == (True, False)


def test_an_old_version_is_compared_with_what_was_known_then(
    db: Database, admin: Actor, persons: list[int]
) -> None:
    """The earlier campaign is corrected after this one was released: the figure shown then stays."""
    before = campaign(db, admin, persons, SECOND, 3)
    now = campaign(db, admin, persons, THIRD, 4)
    shown = changes(db, admin, now)[persons[0]]
    service = CampaignService(db, admin, clock=lambda: datetime(2026, 6, 1, tzinfo=UTC))
    service.correct(before, "Проверка по возражению")
    with db.transaction() as session:
        from evalapp.services.assessees import facts_of

        (official,) = facts_of(session, session.get_one(Campaign, before))
        form = form_of(session, official.assessee_id, RaterRole.SUPERIOR, "Р1")
        form.marks = dict.fromkeys(form.marks, 5)
    service.release(before)
    assert changes(db, admin, now)[persons[0]] == shown
