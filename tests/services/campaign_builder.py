"""A small campaign of invented officials in a real database, for tests of several layers."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.reference import OrganizationKind, PositionCategory
from evalapp.entities.assessment import Campaign, Form
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.services.campaign_launch import CampaignFields, assess_persons, new_campaign
from evalapp.services.persons import set_keys
from evalapp.storage.database import Database

NOW = datetime(2026, 3, 27, 9, tzinfo=UTC)
AS_OF = date(2026, 3, 27)
CODES = (*(f"P{n}" for n in range(1, 7)), *(f"B{n}" for n in range(1, 9)))
NAMES = (
    ("Примерова", "Айгүл", "Эскизқызы"),
    ("Шаблонов", "Данияр", None),
    ("Мысалов", "Ерлан", "Нұсқаұлы"),
    ("Үлгіұлы", "Қанат", None),
    ("Макетова", "Гүлнар", None),
)
IINS = ("880315450126", "900101300017", "951229405558", "010615503210", "791103307776")


@dataclass
class BuiltCampaign:
    """``persons`` and ``assessees``: ids in the order of NAMES."""

    id: int
    persons: list[int]
    assessees: list[int]


def add_officials(db: Database, count: int = 4, *, category: str = "deputy_ministers") -> list[int]:
    """Persons with a post of ``category`` since 2024, each in another body; returns their ids."""
    kind = OrganizationKind.MINISTRY if category == "deputy_ministers" else OrganizationKind.AKIMAT
    with db.transaction() as session:
        position = (
            session.execute(
                select(Position)
                .where(col(Position.category) == PositionCategory(category))
                .order_by(col(Position.id))
            )
            .scalars()
            .first()
        )
        bodies = (
            session.execute(
                select(Organization).where(col(Organization.kind) == kind).order_by(col(Organization.id))
            )
            .scalars()
            .all()
        )
        assert position is not None
        ids = []
        for (surname, given, patronymic), iin, body in zip(NAMES[:count], IINS, bodies, strict=False):
            person = Person(iin=iin, surname=surname, given_name=given, patronymic=patronymic)
            set_keys(person)
            session.add(person)
            session.flush()
            assert person.id is not None
            session.add(
                Appointment(
                    person_id=person.id,
                    position_id=position.id or 0,
                    organization_id=body.id or 0,
                    from_date=date(2024, 2, 1),
                )
            )
            ids.append(person.id)
        return ids


def add_form(
    session: Session,
    assessee_id: int,
    role: RaterRole,
    rater: str,
    mark: int | None = 3,
    *,
    state: FormState = FormState.COMPLETE,
    **marks: int | None,
) -> Form:
    """A form with ``mark`` everywhere but where ``marks`` says otherwise."""
    form = Form(
        assessee_id=assessee_id,
        role=role,
        rater_code=rater,
        state=state,
        marks={**dict.fromkeys(CODES, mark), **marks},
        entered_at=NOW,
    )
    session.add(form)
    return form


def five_roles(session: Session, assessee_id: int, mark: int, *, spread: int = 0) -> None:
    """One superior, three peers, three subordinates, one expert, and the official himself."""
    add_form(session, assessee_id, RaterRole.SUPERIOR, "Р1", mark)
    add_form(session, assessee_id, RaterRole.EXPERT, "Э1", mark)
    add_form(session, assessee_id, RaterRole.SELF, "С1", 5)
    for number in range(3):
        add_form(session, assessee_id, RaterRole.PEER, f"К{number}", mark, P2=mark + spread * (number % 2))
        add_form(
            session, assessee_id, RaterRole.SUBORDINATE, f"П{number}", mark, B3=mark - spread * (number % 2)
        )


def build_campaign(
    db: Database, *, name: str = "Бағалау 2026", marks: tuple[int, ...] = (4, 3, 3, 2)
) -> BuiltCampaign:
    """An open campaign in which official n has forms of all roles with ``marks[n]``."""
    persons = add_officials(db, len(marks))
    with db.transaction() as session:
        fields = CampaignFields(name, PositionCategory.DEPUTY_MINISTERS, AS_OF)
        campaign = new_campaign(session, fields, now=NOW)
        assessees = assess_persons(session, campaign, persons)
        for person, mark in zip(persons, marks, strict=True):
            five_roles(session, assessees[person], mark, spread=1)
        return BuiltCampaign(campaign.id or 0, persons, [assessees[person] for person in persons])


def campaign_state(db: Database, campaign_id: int) -> str:
    """State of a campaign as it is stored."""
    with db.reading() as session:
        return session.get_one(Campaign, campaign_id).state.value
