"""What is entered about a member of a reserve, each with its checks."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from evalapp.domain import iin as iins
from evalapp.domain.errors import Invalid
from evalapp.domain.membership import (
    ConsiderationEnd,
    EmployerKind,
    PlanItemKind,
    PostKind,
    Stay,
    longest_extension,
)
from evalapp.domain.names import tidy_name, tidy_text
from evalapp.domain.reference import OriginSector, Sex

_NAME, _DECISION, _NOTE, _BODY, _TITLE, _COHORT, _ORDER, _DIRECTION = 200, 200, 500, 255, 300, 60, 60, 160


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFields:
    """A member as he is entered by hand or read from a list.

    ``stay_until``: last day; ``cohort``: how the cohort is called when no intake here is behind it.
    """

    iin: str
    full_name: str
    enrolled_on: date | None
    stay_until: date | None
    decision: str = ""
    intake_id: int | None = None
    rule_set_id: int | None = None
    cohort: str = ""
    direction: str = ""
    birth_date: date | None = None
    sex: Sex | None = None
    region_code: str | None = None
    origin: OriginSector | None = None
    note: str = ""

    def checked(self) -> "MemberFields":
        """The fields tidied; birth date and sex from the IIN where they were left open.

        :raises Invalid: ``required``, ``too_long``, ``stay_before_enrolment``, an IIN's own code.
        """
        tidy = replace(
            self,
            iin=iins.restore(self.iin),
            full_name=tidy_name(self.full_name),
            **_tidied(self, "decision", "cohort", "direction", "note"),
        )
        faults = _too_long(
            tidy, full_name=_NAME, decision=_DECISION, cohort=_COHORT, direction=_DIRECTION, note=_NOTE
        ) | _missing(tidy, "full_name", "enrolled_on", "stay_until")
        if problem := iins.problem(tidy.iin):
            faults["iin"] = problem.value
        if tidy.enrolled_on and tidy.stay_until and tidy.stay_until < tidy.enrolled_on:
            faults["stay_until"] = "stay_before_enrolment"
        if faults:
            raise Invalid(faults)
        return replace(
            tidy,
            birth_date=tidy.birth_date or iins.birth_date(tidy.iin),
            sex=tidy.sex or iins.sex(tidy.iin),
        )


@dataclass(frozen=True, slots=True)
class LeavingFields:
    """Leaving the reserve: the first day outside, the coded ground, the decision (number and date)."""

    left_on: date | None
    ground: str
    decision: str
    note: str = ""

    def checked(self, stay: Stay) -> "LeavingFields":
        """The fields tidied.

        :raises Invalid: ``required``, ``too_long``, ``before_enrolment``, ``stay_over`` (the term had
            ended by then, so that nobody leaves any more).
        """
        tidy = replace(self, **_tidied(self, "decision", "note"))
        faults = _too_long(tidy, decision=_DECISION, note=_NOTE)
        faults |= _missing(tidy, "left_on", "ground", "decision")
        if tidy.left_on is not None and tidy.left_on < stay.enrolled_on:
            faults["left_on"] = "before_enrolment"
        elif tidy.left_on is not None and tidy.left_on > stay.stay_until:
            faults["left_on"] = "stay_over"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class ExtensionFields:
    """A stay prolonged until a day, by which decision, why."""

    until: date | None
    decision: str
    decided_on: date | None
    ground: str = ""

    def checked(self, stay_until: date, years: int) -> "ExtensionFields":
        """The fields tidied; the rule set allows ``years`` years more.

        :raises Invalid: ``required``, ``too_long``, ``not_longer`` than now, ``extension_too_long``,
            ``stay_over`` (decided after the stay had ended).
        """
        tidy = replace(self, **_tidied(self, "decision", "ground"))
        faults = _too_long(tidy, decision=_DECISION, ground=_NOTE)
        faults |= _missing(tidy, "until", "decision", "decided_on")
        if tidy.until is not None and tidy.until <= stay_until:
            faults["until"] = "not_longer"
        elif tidy.until is not None and tidy.until > longest_extension(stay_until, years):
            faults["until"] = "extension_too_long"
        if tidy.decided_on is not None and tidy.decided_on > stay_until:
            faults["decided_on"] = "stay_over"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class MentorFields:
    """Who mentors a member from ``since`` on; ``person_id`` when he is in the register."""

    name: str
    post: str
    since: date | None
    person_id: int | None = None

    def checked(self, stay: Stay) -> "MentorFields":
        """The fields tidied. :raises Invalid: ``required``, ``too_long``, ``before_enrolment``,
        ``stay_over``."""
        tidy = replace(self, name=tidy_name(self.name), post=tidy_text(self.post))
        faults = _too_long(tidy, name=_NAME, post=_BODY) | _missing(tidy, "name", "since")
        if fault := _outside(tidy.since, stay):
            faults["since"] = fault
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class PlanItemFields:
    """A line of a development plan; ``evidence``: what shows that it was done."""

    kind: PlanItemKind
    title: str
    due_on: date | None = None
    done_on: date | None = None
    evidence: str = ""

    def checked(self, *, today: date) -> "PlanItemFields":
        """The fields tidied. :raises Invalid: ``required``, ``too_long``, ``in_future``."""
        tidy = replace(self, **_tidied(self, "title", "evidence"))
        faults = _too_long(tidy, title=_TITLE, evidence=_NOTE) | _missing(tidy, "title")
        if tidy.done_on is not None and tidy.done_on > today:
            faults["done_on"] = "in_future"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentFields:
    """A post a member was appointed to from the reserve; ``to_date`` its last day, None = goes on."""

    organization: str
    employer: EmployerKind
    post: str
    post_kind: PostKind
    from_date: date | None
    to_date: date | None = None
    order_number: str = ""
    end_reason: str = ""
    organization_id: int | None = None

    def checked(self, stay: Stay) -> "AppointmentFields":
        """The fields tidied; who is appointed is in the reserve on that day.

        :raises Invalid: ``required``, ``too_long``, ``before_enrolment``, ``stay_over``,
            ``ends_before_start``.
        """
        tidy = replace(self, **_tidied(self, "organization", "post", "order_number", "end_reason"))
        faults = _too_long(tidy, organization=_BODY, post=_BODY, order_number=_ORDER, end_reason=_DECISION)
        faults |= _missing(tidy, "organization", "post", "from_date")
        if fault := _outside(tidy.from_date, stay):
            faults["from_date"] = fault
        if tidy.from_date and tidy.to_date and tidy.to_date < tidy.from_date:
            faults["to_date"] = "ends_before_start"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsiderationFields:
    """A body considers a member for a post and holds him until ``expires_on``, its last day."""

    organization: str
    post: str
    since: date | None
    expires_on: date | None
    note: str = ""
    organization_id: int | None = None

    def checked(self, stay: Stay) -> "ConsiderationFields":
        """The fields tidied. :raises Invalid: ``required``, ``too_long``, ``before_enrolment``,
        ``stay_over``, ``ends_before_start``."""
        tidy = replace(self, **_tidied(self, "organization", "post", "note"))
        faults = _too_long(tidy, organization=_BODY, post=_BODY, note=_NOTE)
        faults |= _missing(tidy, "organization", "since", "expires_on")
        if fault := _outside(tidy.since, stay):
            faults["since"] = fault
        if tidy.since and tidy.expires_on and tidy.expires_on < tidy.since:
            faults["expires_on"] = "ends_before_start"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class ProlongFields:
    """The same body holds a member longer, until ``expires_on``, its new last day."""

    expires_on: date | None
    note: str = ""

    def checked(self, *, was: date) -> "ProlongFields":
        """The fields tidied; ``was``: the last day so far. :raises Invalid: ``required``, ``too_long``,
        ``held_already``."""
        tidy = replace(self, note=tidy_text(self.note))
        faults = _too_long(tidy, note=_NOTE) | _missing(tidy, "expires_on", "note")
        if tidy.expires_on is not None and tidy.expires_on <= was:
            faults["expires_on"] = "held_already"
        if faults:
            raise Invalid(faults)
        return tidy


@dataclass(frozen=True, slots=True)
class ConsiderationEndFields:
    """How a consideration ended."""

    end: ConsiderationEnd | None
    ended_on: date | None
    note: str = ""

    def checked(self, *, since: date, today: date) -> "ConsiderationEndFields":
        """The fields tidied. :raises Invalid: ``required``, ``too_long``, ``in_future``,
        ``ends_before_start``."""
        tidy = replace(self, note=tidy_text(self.note))
        faults = _too_long(tidy, note=_NOTE) | _missing(tidy, "end", "ended_on")
        if tidy.ended_on is not None and tidy.ended_on > today:
            faults["ended_on"] = "in_future"
        elif tidy.ended_on is not None and tidy.ended_on < since:
            faults["ended_on"] = "ends_before_start"
        if faults:
            raise Invalid(faults)
        return tidy


def _tidied(fields: object, *names: str) -> dict[str, Any]:
    return {name: tidy_text(getattr(fields, name)) for name in names}


def _missing(fields: object, *names: str) -> dict[str, str]:
    return {name: "required" for name in names if not getattr(fields, name)}


def _too_long(fields: object, **limits: int) -> dict[str, str]:
    return {name: "too_long" for name, limit in limits.items() if len(getattr(fields, name)) > limit}


def _outside(day: date | None, stay: Stay) -> str:
    """Why ``day`` lies outside the stay, "" when it does not or is not stated."""
    if day is None or stay.covers(day):
        return ""
    return "before_enrolment" if day < stay.enrolled_on else "stay_over"
