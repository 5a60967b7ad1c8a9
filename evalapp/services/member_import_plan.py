"""What an import of reserve members would do, row by row."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.language import Language
from evalapp.domain.membership import Stay, stay_end
from evalapp.domain.names import fold, tidy_name
from evalapp.entities.base import stored_id
from evalapp.entities.membership import LeavingGround, ReserveAppointment, Reservist, StayExtension
from evalapp.entities.reserve import RuleSet
from evalapp.exchange.members_xlsx import AppointmentRecord, MemberRecord
from evalapp.exchange.records import Row
from evalapp.services.import_preview import ImportOptions, Planned, RowAction
from evalapp.services.member_records import stay_of
from evalapp.services.screening import rule_set_record
from evalapp.storage.batches import batches


@dataclass(slots=True)
class ListedMember:
    """One membership of the list: stored already, or new; with its appointments by their first day."""

    row: Row[MemberRecord]
    stay: Stay
    values: dict[str, Any]
    stored: Reservist | None = None
    posts: dict[date, dict[str, Any]] = field(default_factory=dict)
    known_posts: dict[date, ReserveAppointment] = field(default_factory=dict)


@dataclass(slots=True)
class MemberItem:
    """One row, and what it would write where nothing refuses it."""

    planned: Planned
    person: ListedMember | None = None
    begins_person: bool = False
    post_on: date | None = None


class MemberPlan:
    """Compares rows with what is stored, in the order of the file."""

    def __init__(self, session: Session, options: ImportOptions) -> None:
        self._session, self._options = session, options
        self._grounds = _grounds(session)
        self._people: dict[tuple[str, date], ListedMember] = {}
        self._stays: dict[str, list[tuple[date, Stay]]] = {}
        self._stored: dict[tuple[str, date], Reservist] = {}
        self._posts: dict[int, dict[date, ReserveAppointment]] = {}
        self._extended: set[int] = set()
        self._rules: dict[date, RuleSet] = {}

    def items(self, rows: Sequence[Row[MemberRecord]]) -> list[MemberItem]:
        """What would be done with each row."""
        self._load({row.record.iin for row in rows if not row.is_refused})
        return [self._item(row) for row in rows]

    def _item(self, row: Row[MemberRecord]) -> MemberItem:
        if row.is_refused:
            return MemberItem(Planned(row, RowAction.REFUSED))
        record = row.record
        assert record.enrolled_on is not None, "refused otherwise"
        person = self._people.get((record.iin, record.enrolled_on))
        begins = person is None
        if person is None:
            row, person = self._begun(row)
            if person is None:
                return MemberItem(Planned(row, RowAction.REFUSED))
        elif record.appointment is None:
            place = {"sheet": person.row.table.sheet, "row": person.row.source.number}
            return MemberItem(Planned(row.refused("iin", "member_repeated", **place), RowAction.REFUSED))
        row, post_on = self._with_post(row, person)
        if row.is_refused:
            return MemberItem(Planned(row, RowAction.REFUSED))
        if begins:
            self._keep(person)
        return MemberItem(Planned(row, _action(person, post_on, begins=begins)), person, begins, post_on)

    def _begun(self, row: Row[MemberRecord]) -> tuple[Row[MemberRecord], ListedMember | None]:
        """The membership that a row begins, or the row refused."""
        record = row.record
        assert record.enrolled_on is not None, "refused otherwise"
        stored = self._stored.get((record.iin, record.enrolled_on))
        until = self._stay_until(record, stored)
        if until is None:
            return row.refused("stay_until", "stay_missing"), None
        if until < record.enrolled_on:
            return row.refused("stay_until", "stay_before_enrolment"), None
        left_on = record.left_on or (stored.left_on if stored else None)
        stay = Stay(record.enrolled_on, until, left_on)
        if left_on is not None and not record.enrolled_on <= left_on <= until:
            return row.refused("left_on", "left_outside_stay"), None
        if any(day != record.enrolled_on and one.meets(stay) for day, one in self._stays.get(record.iin, ())):
            return row.refused("iin", "member_already"), None
        row, values = self._values(row, stay)
        if row.is_refused:
            return row, None
        person = ListedMember(row, stay, values, stored)
        if stored is not None:
            person.known_posts = self._posts.get(stored_id(stored.id), {})
        return row, person

    def _stay_until(self, record: MemberRecord, stored: Reservist | None) -> date | None:
        assert record.enrolled_on is not None, "refused otherwise"
        if stored is not None and (stored.id in self._extended or record.stay_until is None):
            return stored.stay_until
        if record.stay_until is not None:
            return record.stay_until
        years = record.term_years
        if years is None and self._options.rule_set:
            years = self._rules_on(record.enrolled_on).stay_years
        return None if years is None else stay_end(record.enrolled_on, years)

    def _rules_on(self, day: date) -> RuleSet:
        if day not in self._rules:
            assert self._options.rule_set, "asked only with a rule set"
            self._rules[day] = rule_set_record(self._session, self._options.rule_set, day)
        return self._rules[day]

    def _values(self, row: Row[MemberRecord], stay: Stay) -> tuple[Row[MemberRecord], dict[str, Any]]:
        """The columns that the row fills; blank cells are left out."""
        record = row.record
        values: dict[str, Any] = {
            "iin": record.iin,
            "full_name": tidy_name(record.full_name),
            "enrolled_on": stay.enrolled_on,
            "stay_until": stay.stay_until,
            "decision": record.decision,
            "cohort": record.cohort,
            "direction": record.direction,
            "region_code": record.region_code,
            "origin": record.origin,
            "note": record.note,
            "rule_set_id": self._rules_on(stay.enrolled_on).id if self._options.rule_set else None,
        }
        if record.left_on is not None:
            ground = self._grounds.get(fold(record.left_ground), "")
            if record.left_ground and not ground:
                row = row.refused("left_ground", "leaving_ground_unknown")
            elif not ground:
                row = row.warned("left_on", "leaving_ground_missing")
            values |= {
                "left_on": record.left_on,
                "left_ground": ground,
                "left_decision": record.left_decision,
            }
        return row, {name: value for name, value in values.items() if value not in (None, "")}

    def _with_post(
        self, row: Row[MemberRecord], person: ListedMember
    ) -> tuple[Row[MemberRecord], date | None]:
        """The row with its appointment added to ``person``, or refused for it."""
        record = row.record.appointment
        if record is None:
            return row, None
        fault = _post_fault(record, person)
        if fault is not None:
            return row.refused(*fault), None
        day = record.from_date
        assert day is not None, "a fault otherwise"
        known = person.known_posts.get(day)
        for name, value in (("employer", record.employer), ("post_kind", record.post_kind)):
            if value is None and known is None:
                row = row.warned(name, f"{name}_unsaid")
        person.posts[day] = _post_values(record, day)
        return row, day

    def _keep(self, person: ListedMember) -> None:
        self._people[person.row.record.iin, person.stay.enrolled_on] = person
        own = self._stays.setdefault(person.row.record.iin, [])
        own[:] = [one for one in own if one[0] != person.stay.enrolled_on]
        own.append((person.stay.enrolled_on, person.stay))

    def _load(self, iins: set[str]) -> None:
        for some in batches(sorted(iins)):
            wanted = select(Reservist).where(col(Reservist.iin).in_(some))
            for member in self._session.execute(wanted).scalars():
                self._stored[member.iin, member.enrolled_on] = member
                self._stays.setdefault(member.iin, []).append((member.enrolled_on, stay_of(member)))
        ids = sorted(stored_id(member.id) for member in self._stored.values())
        for some_ids in batches(ids):
            posts = select(ReserveAppointment).where(col(ReserveAppointment.reservist_id).in_(some_ids))
            for post in self._session.execute(posts).scalars():
                self._posts.setdefault(post.reservist_id, {})[post.from_date] = post
            extended = select(col(StayExtension.reservist_id)).where(
                col(StayExtension.reservist_id).in_(some_ids)
            )
            self._extended |= set(self._session.execute(extended).scalars())


def _action(person: ListedMember, post_on: date | None, *, begins: bool) -> RowAction:
    if begins and person.stored is None:
        return RowAction.NEW
    known = person.known_posts.get(post_on) if post_on is not None else None
    if post_on is not None and known is None:
        # A new appointment of a known member adds a record.
        return RowAction.NEW
    is_changed = begins and person.stored is not None and _differs(person.stored, person.values)
    if known is not None and post_on is not None:
        is_changed = is_changed or _differs(known, person.posts[post_on])
    return RowAction.CHANGED if is_changed else RowAction.UNCHANGED


def _differs(stored: object, values: dict[str, Any]) -> bool:
    return any(getattr(stored, name) != value for name, value in values.items())


def _post_values(record: AppointmentRecord, day: date) -> dict[str, Any]:
    values: dict[str, Any] = {
        "organization": record.organization,
        "employer": record.employer,
        "post": record.post,
        "post_kind": record.post_kind,
        "from_date": day,
        "to_date": record.to_date,
        "order_number": record.order_number,
        "end_reason": record.end_reason,
    }
    return {name: value for name, value in values.items() if value not in (None, "")}


def _post_fault(record: AppointmentRecord, person: ListedMember) -> tuple[str, str] | None:
    """Field and code of what is wrong with an appointment; None when nothing is."""
    missing = next((name for name in ("organization", "post") if not getattr(record, name)), None)
    if missing is not None:
        return missing, f"{missing}_missing"
    if record.from_date is None:
        return "from_date", "appointed_on_missing"
    if not person.stay.covers(record.from_date):
        return "from_date", "appointed_outside_stay"
    if record.to_date is not None and record.to_date < record.from_date:
        return "to_date", "ends_before_start"
    if record.from_date in person.posts or _meets_other(person, record):
        return "from_date", "appointments_overlap"
    return None


def _meets_other(person: ListedMember, record: AppointmentRecord) -> bool:
    assert record.from_date is not None, "refused otherwise"
    last = record.to_date or date.max
    others = {day: post.to_date for day, post in person.known_posts.items()}
    others |= {day: values.get("to_date") for day, values in person.posts.items()}
    return any(
        day != record.from_date and day <= last and record.from_date <= (end or date.max)
        for day, end in others.items()
    )


def _grounds(session: Session) -> dict[str, str]:
    """Folded code or name in any language → code."""
    found: dict[str, str] = {}
    for ground in session.execute(select(LeavingGround)).scalars():
        names = [getattr(ground, f"name_{language.value}") for language in Language]
        found |= {fold(name): ground.code for name in (ground.code, *names) if name}
    return found
