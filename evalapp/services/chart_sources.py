"""What charts can be about, what they are called, and who stands behind their points."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from evalapp import texts
from evalapp.domain.language import Language


class SourceKind(StrEnum):
    """What charts are about."""

    CAMPAIGN = "campaign"
    INTAKE = "intake"
    MEMBERS = "members"


class ChartKey(StrEnum):
    """Each chart; its title and subtitle are ``chart.title_<key>`` and ``chart.sub_<key>``."""

    PROFILE = "profile"
    GAPS = "gaps"
    SCATTER = "scatter"
    REGIONS = "regions"
    DISTRIBUTION = "distribution"
    LEVELS = "levels"
    AGE_EXPERIENCE = "age_experience"
    VERDICTS = "verdicts"
    GROUNDS = "grounds"
    APPLICANTS = "applicants"
    APPLICATIONS = "applications"
    FUNNEL = "funnel"
    STAYS = "stays"
    COHORTS = "cohorts"
    POSTS = "posts"
    MEMBER_REGIONS = "member_regions"


@dataclass(frozen=True, slots=True)
class Source:
    """A campaign, an intake or the members of the reserve (id 0, no name), as this account may chart it.

    ``is_preview``: results not released yet.
    """

    kind: SourceKind
    id: int
    name: str
    as_of: date
    is_preview: bool = False

    def title(self, language: Language) -> str:
        """What it is called; members are named in ``language``."""
        return texts.text(language, "member.title") if self.kind is SourceKind.MEMBERS else self.name


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of the filter: a body (its number), a region of an intake (its code), a cohort (its name)."""

    value: int | str
    label: str


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody behind a point: an official (person), an applicant (application) or a member (reservist)."""

    id: int
    name: str
    detail: str
