"""Import of marks: campaigns, assessees and forms; refused forms wait as open ones.

Source of the rules: docs/scoring.md, "Marks and forms".
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from evalapp.domain.campaign import CampaignState
from evalapp.domain.errors import Refused
from evalapp.domain.reference import PositionCategory
from evalapp.entities.assessment import Assessee, Campaign, Competency, ScaleLevel
from evalapp.entities.register import Appointment, Person, Position
from evalapp.exchange.headers import ImportKind, Vocabulary, vocabulary
from evalapp.exchange.ratings_xlsx import FormRecord, Scale, rated_iins, read_ratings
from evalapp.exchange.records import Row
from evalapp.exchange.tables import Table
from evalapp.services.campaign_launch import CampaignFields, assess_persons, new_campaign
from evalapp.services.form_imports import FormDesk, FormStep
from evalapp.services.framework_checks import usable_framework
from evalapp.services.import_changes import Changes
from evalapp.services.import_preview import ImportOptions, Planned, RowAction
from evalapp.services.importing import Step
from evalapp.storage.batches import BATCH, batches

_ASSESSED = (PositionCategory.DEPUTY_MINISTERS, PositionCategory.DEPUTY_AKIMS)
_CLOSED = (CampaignState.RELEASED, CampaignState.ARCHIVED)


@dataclass(frozen=True, slots=True)
class RatedPerson:
    """Somebody of the register whom the file names: id, surname, category of the present post."""

    id: int
    surname: str
    category: PositionCategory | None


@dataclass(frozen=True)
class RatingContext:
    """What reading marks depends on: the register's people by IIN, and the framework's scale."""

    people: Mapping[str, RatedPerson]
    scale: Scale


class RatingImporter:
    """Lists of marks; the key of a form is official, role and rater within a campaign."""

    def __init__(self, *, file_name: str = "") -> None:
        self._file_name = file_name

    def vocabulary(self, session: Session, options: ImportOptions) -> Vocabulary:
        """The words by which columns are recognised: competencies by their names in the framework."""
        found = session.exec(
            select(Competency).where(col(Competency.framework_id) == _framework_id(session, options))
        )
        names = {item.code: (item.name_kk, item.name_ru, item.name_en) for item in found}
        return vocabulary(ImportKind.RATINGS, names)

    def context(self, session: Session, tables: Sequence[Table], options: ImportOptions) -> Hashable:
        """Who of the file is in the register, and the scale."""
        low, high = session.execute(
            select(func.min(ScaleLevel.level), func.max(ScaleLevel.level)).where(
                col(ScaleLevel.framework_id) == _framework_id(session, options)
            )
        ).one()
        return RatingContext(_people(session, rated_iins(list(tables))), Scale(low, high))

    def read(
        self, tables: Sequence[Table], context: Any, known: Sequence[Row[Any]] = ()
    ) -> list[Row[FormRecord]]:
        """The forms of the file."""
        surnames = {iin: person.surname for iin, person in context.people.items()}
        return read_ratings(list(tables), officials=surnames, scale=context.scale)

    def plan(
        self, session: Session, rows: Sequence[Row[Any]], options: ImportOptions, *, now: datetime
    ) -> list[Planned]:
        """Compare each form with the campaign's."""
        campaign, category = _campaign(session, rows, options)
        return [step.planned for step in self._steps(session, campaign, category, rows)]

    def write(
        self,
        session: Session,
        rows: Sequence[Row[Any]],
        options: ImportOptions,
        changes: Changes,
        *,
        now: datetime,
        step: Step,
    ) -> list[Planned]:
        """Bring the campaign's forms up to the file; makes the campaign when it is absent."""
        campaign, category = _campaign(session, rows, options)
        people = _people(session, {row.record.iin for row in rows})
        steps = self._steps(session, campaign, category, rows)
        if not any(item.iin in people for item in steps):
            return [item.planned for item in steps]
        if campaign is None:
            fields = CampaignFields(
                name=options.campaign or "", category=category, as_of=options.as_of or now.date()
            )
            campaign = new_campaign(session, fields, now=now)
            changes.created(campaign)
        assessees = _assessees(
            session, campaign, [people[s.iin].id for s in steps if s.iin in people], changes
        )
        for number, item in enumerate(steps):
            if number % BATCH == 0:
                step(number, len(steps))
            if item.iin in people:
                item.write(session, assessees[people[item.iin].id], changes, now=now)
        return [item.planned for item in steps]

    def _steps(
        self,
        session: Session,
        campaign: Campaign | None,
        category: PositionCategory,
        rows: Sequence[Row[Any]],
    ) -> list[FormStep]:
        people = _people(session, {row.record.iin for row in rows})
        desk = FormDesk.of(session, campaign, {person.id: iin for iin, person in people.items()})
        steps = desk.steps(rows, file_name=self._file_name)
        return [_checked_category(step, people, category) for step in steps]


def _checked_category(
    step: FormStep, people: Mapping[str, RatedPerson], category: PositionCategory
) -> FormStep:
    person = people.get(step.iin)
    planned = step.planned
    if (
        person is None
        or planned.action is RowAction.REFUSED
        or category not in _ASSESSED
        or person.category in {category, None}
    ):
        return step
    return replace(step, planned=replace(planned, row=planned.row.warned("iin", "category_differs")))


def _campaign(
    session: Session, rows: Sequence[Row[Any]], options: ImportOptions
) -> tuple[Campaign | None, PositionCategory]:
    """The campaign (None when it is to be made) and its category."""
    if not options.campaign:
        raise Refused("import_campaign_needed")
    campaign = _named(session, options.campaign)
    if campaign is not None:
        if campaign.state is CampaignState.DRAFT:
            raise Refused("import_campaign_draft", campaign=campaign.name)
        if campaign.state in _CLOSED:
            raise Refused("import_campaign_closed", campaign=campaign.name)
        return campaign, campaign.category
    if options.category is not None:
        return None, options.category
    people = _people(session, {row.record.iin for row in rows})
    categories = {person.category for person in people.values()} & set(_ASSESSED)
    if len(categories) != 1:
        raise Refused("import_category_unclear")
    return None, categories.pop() or PositionCategory.OTHER


def _named(session: Session, name: str) -> Campaign | None:
    return session.exec(select(Campaign).where(col(Campaign.name) == name.strip())).first()


def _framework_id(session: Session, options: ImportOptions) -> int:
    campaign = _named(session, options.campaign) if options.campaign else None
    if campaign is not None:
        return campaign.framework_id
    found = usable_framework(session, options.category)
    if found is None:
        raise Refused("import_no_framework")
    return found


def _people(session: Session, iins: set[str]) -> dict[str, RatedPerson]:
    found: dict[str, RatedPerson] = {}
    for some in batches(iins):
        wanted = (
            select(Person.id, Person.iin, Person.surname, Position.category)
            .outerjoin(
                Appointment,
                (col(Appointment.person_id) == col(Person.id)) & col(Appointment.to_date).is_(None),
            )
            .outerjoin(Position, col(Position.id) == col(Appointment.position_id))
            .where(col(Person.iin).in_(some))
            .order_by(col(Appointment.id))
        )
        for number, iin, surname, category in session.execute(wanted):
            known = found.get(iin)
            if known is None or (known.category not in _ASSESSED and category in _ASSESSED):
                found[iin] = RatedPerson(number, surname, category)
    return found


def _assessees(
    session: Session, campaign: Campaign, person_ids: Sequence[int], changes: Changes
) -> dict[int, int]:
    """{person: assessee} of the campaign; who is missing is added."""
    stored = session.execute(
        select(Assessee.person_id, Assessee.id).where(col(Assessee.campaign_id) == campaign.id)
    )
    found: dict[int, int] = {person_id: number for person_id, number in stored if number is not None}
    missing = [person_id for person_id in dict.fromkeys(person_ids) if person_id not in found]
    if missing:
        found |= assess_persons(session, campaign, missing)
        for assessee in session.exec(
            select(Assessee).where(
                col(Assessee.campaign_id) == campaign.id, col(Assessee.person_id).in_(missing)
            )
        ):
            changes.created(assessee)
    return found
