"""Documents about one person that a commission reads on paper, and whose record they are written from."""

from dataclasses import dataclass
from enum import StrEnum

from evalapp.domain.meeting import SubjectKind


class PersonDocument(StrEnum):
    """``sheet``: facts and work history, for Word; ``card``: results, time in posts, decisions, as PDF."""

    SHEET = "sheet"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class PersonKey:
    """A record about a person: official → person, applicant → application, reservist → reservist."""

    kind: SubjectKind
    number: int
