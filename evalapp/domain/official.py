"""What an officer enters about an official and about an appointment, checked before it is stored."""

from dataclasses import dataclass, fields, replace
from datetime import date

from evalapp.domain import iin as iins
from evalapp.domain.errors import Invalid
from evalapp.domain.names import tidy_name, tidy_patronymic, tidy_text
from evalapp.domain.partial_date import PartialDate
from evalapp.domain.reference import Sex

_LONGEST = {
    "surname": 80,
    "given_name": 80,
    "patronymic": 80,
    "full_name_kk": 200,
    "full_name_ru": 200,
    "citizenship": 60,
    "service_years_text": 60,
    "legal_ground": 200,
    "order_number": 60,
    "end_reason": 120,
    "portfolio": 500,
    "note": 500,
}


@dataclass(frozen=True, slots=True)
class OfficialFields:
    """A person of the register as entered. Empty texts mean: not known."""

    surname: str
    given_name: str
    patronymic: str | None = None
    iin: str = ""
    birth_date: date | None = None
    sex: Sex | None = None
    citizenship: str | None = None
    full_name_kk: str | None = None
    full_name_ru: str | None = None
    service_years_text: str | None = None
    legal_ground: str | None = None
    note: str | None = None

    def checked(self) -> "OfficialFields":
        """The fields tidied; birth date and sex come from the IIN where they were left empty.

        Raises Invalid with all faulty fields: ``required``, ``too_long``, or a code of
        :class:`evalapp.domain.iin.IinProblem`. A birth date that contradicts the IIN is kept: the
        papers decide, not the program (see :meth:`birth_contradicts`).
        """
        tidy = replace(
            self,
            surname=tidy_name(self.surname),
            given_name=tidy_name(self.given_name),
            patronymic=tidy_patronymic(self.patronymic or ""),
            iin=iins.restore(self.iin),
            citizenship=_tidy(self.citizenship),
            full_name_kk=_tidy(self.full_name_kk),
            full_name_ru=_tidy(self.full_name_ru),
            service_years_text=_tidy(self.service_years_text),
            legal_ground=_tidy(self.legal_ground),
            note=_tidy(self.note),
        )
        faults = _too_long(tidy)
        faults |= {name: "required" for name in ("surname", "given_name") if not getattr(tidy, name)}
        if problem := iins.problem(tidy.iin):
            faults["iin"] = problem.value
        if faults:
            raise Invalid(faults)
        return replace(
            tidy,
            birth_date=tidy.birth_date or iins.birth_date(tidy.iin),
            sex=tidy.sex or iins.sex(tidy.iin),
        )

    def birth_contradicts(self) -> bool:
        """Whether the birth date is another than the IIN states."""
        if self.birth_date is None or iins.problem(self.iin) is not None:
            return False
        return iins.contradicts(self.iin, self.birth_date)


@dataclass(frozen=True, slots=True)
class AppointmentFields:
    """An appointment as entered; ``until`` None = goes on."""

    position_id: int | None
    organization_id: int | None
    since: PartialDate | None
    until: PartialDate | None = None
    order_number: str | None = None
    portfolio: str | None = None
    acting: bool = False
    end_reason: str | None = None
    note: str | None = None

    def checked(self) -> "AppointmentFields":
        """The fields tidied. Raises Invalid: ``required``, ``too_long``, ``until_before_since``."""
        tidy = replace(
            self,
            order_number=_tidy(self.order_number),
            portfolio=_tidy(self.portfolio),
            end_reason=_tidy(self.end_reason),
            note=_tidy(self.note),
        )
        faults = _too_long(tidy)
        required = ("position_id", "organization_id", "since")
        faults |= {name: "required" for name in required if getattr(tidy, name) is None}
        if tidy.since and tidy.until and tidy.until.last() < tidy.since.first():
            faults["until"] = "until_before_since"
        if faults:
            raise Invalid(faults)
        return tidy


def _tidy(text: str | None) -> str | None:
    return tidy_text(text or "") or None


def _too_long(record: OfficialFields | AppointmentFields) -> dict[str, str]:
    return {
        field.name: "too_long"
        for field in fields(record)
        if field.name in _LONGEST and len(getattr(record, field.name) or "") > _LONGEST[field.name]
    }
