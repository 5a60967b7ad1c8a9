"""The officials of a campaign: whom it takes from the register, and what is shown beside their results."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import AssesseeState
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.reference import DatePrecision, OrganizationKind, PositionCategory
from evalapp.domain.tenure import ShortTenure, Stint, TenureRules, TimeInPost, short_mark, time_in_post
from evalapp.entities.assessment import Assessee, Campaign
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.services.official_rows import body_name, is_current, post_title, region_names
from evalapp.services.tenure import tenure_rules
from evalapp.storage.batches import batches


@dataclass(frozen=True, slots=True)
class AssesseeFacts:
    """An official of a campaign with the post he is assessed in.

    ``body``: of an akimat the region's name, of others the body's own. ``since`` with its
    ``precision``: first day in post. ``time_in_post`` and ``mark`` as of the campaign's as-of date.
    ``search_key`` and ``sort_key``: folded name, and its key in Kazakh order.
    """

    assessee_id: int
    person_id: int
    iin: str
    full_name: str
    post: Trilingual | None
    body: Trilingual | None
    organization_id: int | None
    kind: OrganizationKind | None
    region_code: str | None
    portfolio: str | None
    acting: bool
    since: date | None
    precision: DatePrecision | None
    time_in_post: TimeInPost | None
    mark: ShortTenure | None
    search_key: str
    sort_key: str

    def to_dict(self) -> dict[str, Any]:
        """Plain values for freezing; the inverse of :meth:`from_dict`."""
        return _FACTS.dump_python(self, mode="json")  # type: ignore[no-any-return]

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> "AssesseeFacts":
        """Facts from what :meth:`to_dict` gave."""
        return _FACTS.validate_python(stored)


_FACTS = TypeAdapter(AssesseeFacts)


def officials_in_post(session: Session, category: PositionCategory, as_of: date) -> dict[int, int]:
    """{person: appointment} of everybody who holds a post of ``category`` on ``as_of``.

    Of several such posts a full one comes before an acting one, then the latest.
    """
    found: dict[int, int] = {}
    for person_id, appointment_id in session.execute(
        select(col(Appointment.person_id), col(Appointment.id))
        .join(Position, col(Position.id) == col(Appointment.position_id))
        .where(col(Position.category) == category, is_current(as_of))
        .order_by(
            col(Appointment.acting), col(Appointment.from_date).desc().nulls_last(), col(Appointment.id)
        )
    ):
        found.setdefault(person_id, appointment_id)
    return found


def appointments_at(session: Session, person_ids: Iterable[int], as_of: date) -> dict[int, int]:
    """{person: appointment} in force on ``as_of``; a person without one is absent."""
    found: dict[int, int] = {}
    for people in batches(sorted(set(person_ids))):
        for person_id, appointment_id in session.execute(
            select(col(Appointment.person_id), col(Appointment.id))
            .where(col(Appointment.person_id).in_(people), is_current(as_of))
            .order_by(
                col(Appointment.acting), col(Appointment.from_date).desc().nulls_last(), col(Appointment.id)
            )
        ):
            found.setdefault(person_id, appointment_id)
    return found


def facts_of(session: Session, campaign: Campaign) -> list[AssesseeFacts]:
    """The assessed officials of a campaign, in Kazakh order of their names; one statement."""
    return [
        facts for facts, state, _ground in people_of(session, campaign) if state is AssesseeState.ASSESSED
    ]


def people_of(session: Session, campaign: Campaign) -> list[tuple[AssesseeFacts, AssesseeState, str]]:
    """All officials of a campaign with state and ground, in Kazakh order of their names; one statement."""
    regions = region_names(session)
    rules = tenure_rules(campaign.as_of)
    found = session.execute(
        select(Assessee, Person, Appointment, Position, Organization)
        .join(Person, col(Person.id) == col(Assessee.person_id))
        .outerjoin(Appointment, col(Appointment.id) == col(Assessee.appointment_id))
        .outerjoin(Position, col(Position.id) == col(Appointment.position_id))
        .outerjoin(Organization, col(Organization.id) == col(Appointment.organization_id))
        .where(col(Assessee.campaign_id) == campaign.id)
        .order_by(col(Person.sort_key), col(Person.id))
    )
    return [(_facts(campaign.as_of, rules, regions, row), row[0].state, row[0].ground or "") for row in found]


def _facts(
    as_of: date, rules: TenureRules, regions: dict[str, Trilingual], row: Sequence[Any]
) -> AssesseeFacts:
    """``row``: assessee, person, appointment, position and body; the last three may be None."""
    assessee, person, appointment, position, body = row
    stint = Stint(body.kind, appointment.from_date, appointment.to_date) if appointment else None
    return AssesseeFacts(
        assessee_id=assessee.id,
        person_id=person.id,
        iin=person.iin,
        full_name=full_name(person.surname, person.given_name, person.patronymic),
        post=post_title(position) if position else None,
        body=body_name(body, regions) if body else None,
        organization_id=body.id if body else None,
        kind=body.kind if body else None,
        region_code=body.region_code if body else None,
        portfolio=appointment.portfolio if appointment else None,
        acting=bool(appointment and appointment.acting),
        since=appointment.from_date if appointment else None,
        precision=appointment.from_precision if appointment else None,
        time_in_post=time_in_post(stint, as_of) if stint else None,
        mark=short_mark(stint, as_of, rules) if stint else None,
        search_key=person.search_key,
        sort_key=person.sort_key,
    )
