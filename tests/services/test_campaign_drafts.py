"""Draft campaigns: made by hand, officials chosen, checked, launched, deleted."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from sqlalchemy import select
from sqlmodel import col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import AssesseeState, CampaignState, FormState, Ground, RaterRole
from evalapp.domain.errors import Conflict, Forbidden, Invalid, NotFound, Refused
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import GuidelineShare, RoleRule
from evalapp.entities.assessment import Assessee, Campaign, Form, FrameworkWeight
from evalapp.entities.register import Appointment, Person
from evalapp.services.campaign_drafts import CampaignDraftService
from evalapp.services.campaign_people import CampaignPeopleService, ground_words
from evalapp.services.campaigns import CampaignFields, CampaignService
from evalapp.services.forms import FormService
from evalapp.services.official_query import OfficialQuery
from evalapp.services.persons import set_keys
from evalapp.storage.database import Database
from tests.services.campaign_builder import AS_OF, NOW, add_form, add_officials, build_campaign
from tests.statements import statements_of

MINISTERS = PositionCategory.DEPUTY_MINISTERS
FIELDS = CampaignFields("Бағалау 2026", MINISTERS, AS_OF)
OWN_ROLES = (RoleRule(RaterRole.SUPERIOR, 3.0, 1), RoleRule(RaterRole.PEER, 1.0, 2))


@pytest.fixture
def drafts(db: Database, admin: Actor) -> CampaignDraftService:
    return CampaignDraftService(db, admin, clock=lambda: NOW)


@pytest.fixture
def people(db: Database, admin: Actor) -> CampaignPeopleService:
    return CampaignPeopleService(db, admin)


@pytest.fixture
def campaigns(db: Database, admin: Actor) -> CampaignService:
    return CampaignService(db, admin, clock=lambda: NOW)


def test_draft_takes_everybody_in_post_or_nobody(
    db: Database, drafts: CampaignDraftService, people: CampaignPeopleService, campaigns: CampaignService
) -> None:
    add_officials(db, 3)
    full = drafts.create(FIELDS)
    empty = drafts.create(replace(FIELDS, name="Бос жоба"), with_officials=False)
    assert [row.facts.full_name for row in people.rows(full)] == [
        "Мысалов Ерлан Нұсқаұлы",
        "Примерова Айгүл Эскизқызы",
        "Шаблонов Данияр",
    ]
    assert people.rows(empty) == []
    card = campaigns.card(full)
    assert (card.row.state, card.launched_at, card.row.assessees) == (CampaignState.DRAFT, None, 3)


def test_draft_takes_no_marks(db: Database, drafts: CampaignDraftService, admin: Actor) -> None:
    add_officials(db, 1)
    drafts.create(FIELDS)
    with db.reading() as session:
        assessee = session.execute(select(col(Assessee.id))).scalar_one()
    with pytest.raises(Refused):
        FormService(db, admin).open_form(assessee, RaterRole.EXPERT, "Э1")


def test_saved_rules_are_the_drafts_until_the_launch_fixes_them(
    db: Database, drafts: CampaignDraftService, campaigns: CampaignService
) -> None:
    add_officials(db, 2)
    number = drafts.create(FIELDS)
    guideline = (GuidelineShare(1, 0.0, 0.6), GuidelineShare(5, 0.4, 0.6))
    drafts.save(number, replace(FIELDS, name="Басқа атау", roles=OWN_ROLES, guideline=guideline))
    card = campaigns.card(number)
    assert (card.row.name, card.rules.preset, card.rules.roles) == ("Басқа атау", "own", OWN_ROLES)
    assert card.rules.guideline == guideline
    with db.transaction() as session:
        weight = session.execute(
            select(FrameworkWeight).where(
                col(FrameworkWeight.code) == "P2", col(FrameworkWeight.category) == MINISTERS
            )
        ).scalar_one()
        weight.weight = 2.0
    assert campaigns.card(number).rules.weights["P2"] == 2.0, "a draft follows its framework"
    assert drafts.launch(number) == 2
    with db.transaction() as session:
        session.get_one(FrameworkWeight, weight.id).weight = 1.0
    card = campaigns.card(number)
    assert (card.row.state, card.rules.weights["P2"], card.launched_at) == (CampaignState.OPEN, 2.0, NOW)
    with pytest.raises(Refused, match="step_edit_rules"):
        drafts.save(number, FIELDS)
    with pytest.raises(Refused, match="step_launch"):
        drafts.launch(number)
    with pytest.raises(Refused, match="step_delete"):
        drafts.delete(number)


def test_what_somebody_else_saved_meanwhile_is_not_written_over(
    db: Database, drafts: CampaignDraftService, campaigns: CampaignService
) -> None:
    number = drafts.create(FIELDS, with_officials=False)
    opened = campaigns.card(number).version
    saved = drafts.save(number, replace(FIELDS, name="Бірінші"), version=opened)
    with pytest.raises(Conflict):
        drafts.save(number, replace(FIELDS, name="Екінші"), version=opened)
    assert campaigns.card(number).row.name == "Бірінші"
    drafts.save(number, replace(FIELDS, name="Екінші"), version=saved)
    assert campaigns.card(number).row.name == "Екінші"


def test_preset_is_recognised_when_it_was_typed(
    db: Database, drafts: CampaignDraftService, campaigns: CampaignService
) -> None:
    number = drafts.create(FIELDS, with_officials=False)
    typed = (RoleRule(RaterRole.EXPERT, 0.4, 1), RoleRule(RaterRole.SUPERIOR, 0.6, 1))
    drafts.save(number, replace(FIELDS, roles=typed))
    assert campaigns.card(number).rules.preset == "superior_expert"


@pytest.mark.parametrize(
    ("roles", "faults"),
    [
        ((RoleRule(RaterRole.SUPERIOR, -1.0, 1),), {"weight_superior": "weight_negative"}),
        ((RoleRule(RaterRole.SUPERIOR, 0.0, 1),), {"roles": "weight_all_zero"}),
        ((RoleRule(RaterRole.SUPERIOR, 1.0, 0),), {"minimum_superior": "minimum_below_one"}),
        ((RoleRule(RaterRole.SELF, 1.0, 1),), {"weight_self": "weight_of_self"}),
        ((RoleRule(RaterRole.PEER, 1.0, 1),), {"minimum_peer": "minimum_anonymous"}),
        ((RoleRule(RaterRole.EXPERT, float("nan"), 1),), {"weight_expert": "weight_negative"}),
    ],
)
def test_impossible_roles_are_refused_in_their_field(
    drafts: CampaignDraftService, roles: tuple[RoleRule, ...], faults: dict[str, str]
) -> None:
    with pytest.raises(Invalid) as caught:
        drafts.create(replace(FIELDS, roles=roles))
    assert caught.value.fields == faults


@pytest.mark.parametrize(
    ("shares", "faults"),
    [
        ((GuidelineShare(1, 0.5, 0.2),), {"guideline_1": "guideline_share"}),
        ((GuidelineShare(1, 0.0, 0.3), GuidelineShare(2, 0.0, 0.3)), {"guideline": "guideline_sum"}),
        ((GuidelineShare(1, 0.7, 0.9), GuidelineShare(2, 0.7, 0.9)), {"guideline": "guideline_sum"}),
    ],
)
def test_impossible_guideline_is_refused(
    drafts: CampaignDraftService, shares: tuple[GuidelineShare, ...], faults: dict[str, str]
) -> None:
    with pytest.raises(Invalid) as caught:
        drafts.create(replace(FIELDS, guideline=shares))
    assert caught.value.fields == faults


def test_period_must_run_forward(drafts: CampaignDraftService) -> None:
    with pytest.raises(Invalid) as caught:
        drafts.create(replace(FIELDS, period_from=date(2026, 1, 1), period_to=date(2025, 1, 1)))
    assert caught.value.fields == {"period_to": "period_order"}


def test_another_date_looks_up_the_posts_again(db: Database, drafts: CampaignDraftService) -> None:
    add_officials(db, 1)
    number = drafts.create(FIELDS)
    drafts.save(number, replace(FIELDS, as_of=date(2023, 1, 1)))
    with db.reading() as session:
        assert session.execute(select(col(Assessee.appointment_id))).scalar_one() is None
    assert drafts.check(number).without_post == 1


def test_launch_check_names_what_would_be_fixed(
    db: Database, drafts: CampaignDraftService, people: CampaignPeopleService
) -> None:
    add_officials(db, 3)
    number = drafts.create(FIELDS)
    first, second, third = (row.assessee_id for row in people.rows(number))
    people.set_not_assessed(number, [third], Ground.ON_LEAVE)
    drafts.save(number, replace(FIELDS, roles=OWN_ROLES))
    with db.transaction() as session:
        for assessee, role, rater in (
            (first, RaterRole.SUPERIOR, "Р1"),
            (first, RaterRole.PEER, "К1"),
            (first, RaterRole.PEER, "К2"),
            (second, RaterRole.SUPERIOR, "Р1"),
            (second, RaterRole.EXPERT, "Э1"),
        ):
            add_form(session, assessee, role, rater, state=FormState.ASSIGNED).marks = {}
    check = drafts.check(number)
    assert (check.assessed, check.not_assessed, check.without_post) == (2, 1, 0)
    assert (check.raters, check.lacking, check.dropped) == (4, 1, 1)
    assert check.is_possible
    drafts.launch(number)
    with db.reading() as session:
        roles = session.execute(select(col(Form.role))).scalars().all()
    assert RaterRole.EXPERT not in roles


def test_launch_needs_officials(drafts: CampaignDraftService, campaigns: CampaignService) -> None:
    number = drafts.create(FIELDS, with_officials=False)
    assert not drafts.check(number).is_possible
    with pytest.raises(Refused, match="nobody_assessed"):
        drafts.launch(number)
    assert campaigns.card(number).row.state is CampaignState.DRAFT


def test_framework_with_gaps_is_not_launched(
    db: Database, drafts: CampaignDraftService, campaigns: CampaignService
) -> None:
    add_officials(db, 1)
    number = drafts.create(FIELDS)
    with db.transaction() as session:
        weight = session.execute(
            select(FrameworkWeight).where(
                col(FrameworkWeight.code) == "B3", col(FrameworkWeight.category) == MINISTERS
            )
        ).scalar_one()
        session.delete(weight)
    check = drafts.check(number)
    assert (check.framework, check.framework_lacks) == ("KZ-2026-1", 1)
    assert not check.is_possible
    with pytest.raises(Refused, match="framework_incomplete"):
        drafts.launch(number)
    assert campaigns.card(number).rules.weights["B3"] == 1, "the draft can still be opened"


def test_deleted_draft_leaves_nothing(db: Database, drafts: CampaignDraftService, admin: Actor) -> None:
    add_officials(db, 2)
    number = drafts.create(FIELDS)
    with db.transaction() as session:
        assessee = session.execute(select(col(Assessee.id))).scalars().first()
        add_form(session, assessee or 0, RaterRole.EXPERT, "Э1")
    drafts.delete(number)
    with db.reading() as session:
        for kind in (Campaign, Assessee, Form):
            assert session.execute(select(kind)).first() is None
    drafts.create(FIELDS)


def test_officials_are_chosen_with_the_filters_of_the_register(
    db: Database, drafts: CampaignDraftService, people: CampaignPeopleService
) -> None:
    add_officials(db, 3)
    number = drafts.create(FIELDS, with_officials=False)
    page = people.candidates(number, OfficialQuery(text="примерова"))
    assert [(one.row.full_name, one.is_in) for one in page.rows] == [("Примерова Айгүл Эскизқызы", False)]
    assert people.add(number, [page.rows[0].row.person_id]) == 1
    assert people.candidates(number, OfficialQuery(text="примерова")).rows[0].is_in
    assert people.add_matching(number, OfficialQuery(categories=frozenset({MINISTERS}), limit=1)) == 2
    assert people.add_matching(number, OfficialQuery()) == 0
    rows = people.rows(number)
    assert len(rows) == 3
    assert all(row.facts.post is not None for row in rows)
    assert people.remove(number, [rows[0].assessee_id]) == 0
    assert len(people.rows(number)) == 2


def test_register_proposes_grounds_and_decides_nothing(
    db: Database, drafts: CampaignDraftService, people: CampaignPeopleService
) -> None:
    persons = add_officials(db, 3)
    with db.transaction() as session:
        found = {one.person_id: one for one in session.execute(select(Appointment)).scalars().all()}
        found[persons[0]].acting = True
        found[persons[1]].from_date = date(2025, 12, 1)
    number = drafts.create(FIELDS)
    rows = {row.facts.person_id: row for row in people.rows(number)}
    assert rows[persons[0]].proposal is Ground.ACTING
    assert rows[persons[1]].proposal is Ground.TOO_SHORT
    assert rows[persons[2]].proposal is None
    assert all(row.state is AssesseeState.ASSESSED for row in rows.values())


def test_grounds_are_words_of_the_reader_or_as_written() -> None:
    assert ground_words("ru", "on_leave") == "В отпуске"  # type: ignore[arg-type]
    assert ground_words("en", "Серіктестікке іссапарда") == "Серіктестікке іссапарда"  # type: ignore[arg-type]


def test_official_set_aside_keeps_his_forms_and_lacks_none(
    db: Database, campaigns: CampaignService, people: CampaignPeopleService
) -> None:
    built = build_campaign(db, marks=(4, 3))
    assert people.set_not_assessed(built.id, [built.assessees[0]], "  Ұзақ іссапарда ") == 9
    row = campaigns.rows()[0]
    assert (row.assessees, row.not_assessed, row.received) == (1, 1, 8)
    told = next(one for one in people.rows(built.id) if one.state is AssesseeState.NOT_ASSESSED)
    assert (told.ground, told.received) == ("Ұзақ іссапарда", 9)
    assert campaigns.release(built.id) == 1
    with pytest.raises(Refused, match="step_edit_people"):
        people.set_assessed(built.id, [built.assessees[0]])


@pytest.mark.parametrize(("ground", "code"), [(" ", "ground_missing"), ("ұ" * 201, "ground_too_long")])
def test_ground_must_be_given(db: Database, people: CampaignPeopleService, ground: str, code: str) -> None:
    built = build_campaign(db, marks=(4,))
    with pytest.raises(Invalid) as caught:
        people.set_not_assessed(built.id, built.assessees, ground)
    assert caught.value.fields == {"ground": code}


def test_officials_join_an_open_campaign_and_stay_in_it(
    db: Database, people: CampaignPeopleService, campaigns: CampaignService
) -> None:
    built = build_campaign(db, marks=(4, 3))
    newcomer = add_more(db)
    assert people.add(built.id, [newcomer, built.persons[0]]) == 1
    assert campaigns.rows()[0].assessees == 3
    with pytest.raises(Refused, match="step_edit_rules"):
        people.remove(built.id, [built.assessees[0]])
    campaigns.start_review(built.id)
    with pytest.raises(Refused, match="step_edit_people"):
        people.add(built.id, [newcomer])


def add_more(db: Database) -> int:
    """One more person without a post; returns his id."""
    with db.transaction() as session:
        person = Person(iin="791103307776", surname="Макетова", given_name="Гүлнар", patronymic=None)
        set_keys(person)
        session.add(person)
        session.flush()
        return person.id or 0


def test_officials_of_another_campaign_are_not_found(db: Database, people: CampaignPeopleService) -> None:
    built = build_campaign(db, marks=(4,))
    with pytest.raises(NotFound):
        people.set_assessed(built.id + 1, built.assessees)


def test_viewer_makes_no_campaign(db: Database, viewer: Actor) -> None:
    with pytest.raises(Forbidden):
        CampaignDraftService(db, viewer).create(FIELDS)
    with pytest.raises(Forbidden):
        CampaignPeopleService(db, viewer).rows(1)


def test_statements_do_not_grow_with_the_campaign(
    db: Database, drafts: CampaignDraftService, people: CampaignPeopleService, campaigns: CampaignService
) -> None:
    add_officials(db, 5)
    small = drafts.create(FIELDS, with_officials=False)
    large = drafts.create(replace(FIELDS, name="Үлкен"))
    people.add(small, [people.rows(large)[0].facts.person_id])

    for read in (people.rows, drafts.check, campaigns.card):
        of_small = statements_of(db, partial(read, small))
        assert len(statements_of(db, partial(read, large))) == len(of_small)
    assert len(statements_of(db, campaigns.rows)) <= 6
