"""Members of the reserve and their cohorts, read once and charted in any language."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp import texts
from evalapp.charts.values import ChartValues
from evalapp.domain.errors import NotFound
from evalapp.domain.language import Language
from evalapp.entities.membership import Reservist
from evalapp.services import reserve_charts
from evalapp.services.chart_leaving import Leaving, leaving
from evalapp.services.chart_sources import ChartKey, Choice, PersonLine, Source
from evalapp.services.cohorts import CohortComparison, CohortRow, cohort_comparison
from evalapp.services.member_rows import MemberRow, member_rows
from evalapp.services.reserve_terms import reserve_terms


@dataclass(frozen=True, slots=True)
class MemberPicture:
    """Members of all cohorts as they are on the source's day, ready to be charted."""

    source: Source
    members: tuple[MemberRow, ...]
    comparison: CohortComparison
    region_codes: tuple[str, ...]

    def choices(self, language: Language) -> list[Choice]:
        """The cohorts, the latest first; their names are the same in every language."""
        del language
        return [Choice(row.name, row.name) for row in self.comparison.rows]

    def rows(self, chosen: frozenset[int | str]) -> list[MemberRow]:
        """Members of the chosen cohorts; of all when none is chosen."""
        return [row for row in self.members if not chosen or row.cohort in chosen]

    def count(self, chosen: frozenset[int | str]) -> int:
        """How many members are charted."""
        return len(self.rows(chosen))

    def charts(self, chosen: frozenset[int | str], language: Language) -> dict[ChartKey, ChartValues]:
        """The charts in the order in which they are shown."""
        rows, cohorts = self.rows(chosen), self._cohorts(chosen)
        appointed = frozenset(number for row in cohorts for number in row.figures.appointed)
        return {
            ChartKey.COHORTS: reserve_charts.outcomes(cohorts, language),
            ChartKey.STAYS: reserve_charts.stays(rows, self.source.as_of, language),
            ChartKey.POSTS: reserve_charts.posts(cohorts, language),
            ChartKey.MEMBER_REGIONS: reserve_charts.regions(rows, appointed, self.region_codes, language),
        }

    def leaving(self, values: ChartValues, chosen: frozenset[int | str]) -> Leaving:
        """One of the charts of the chosen as it may leave the workspace: small groups hidden."""
        smallest = reserve_terms(self.source.as_of).smallest_group
        return leaving(values, self.count(chosen), smallest=smallest)

    def people(self, ids: frozenset[int], language: Language) -> list[PersonLine]:
        """The members ``ids`` by name."""
        return [
            PersonLine(
                row.id,
                row.full_name,
                f"{row.cohort} · {texts.text(language, f'member.state_{row.state.value}')}",
            )
            for row in self.members
            if row.id in ids
        ]

    def _cohorts(self, chosen: frozenset[int | str]) -> list[CohortRow]:
        return [row for row in self.comparison.rows if not chosen or row.name in chosen]


def has_members(session: Session) -> bool:
    """Whether anybody was ever enrolled."""
    return session.execute(select(col(Reservist.id)).limit(1)).first() is not None


def member_picture(session: Session, source: Source, region_codes: tuple[str, ...]) -> MemberPicture:
    """Members enrolled by the day of ``source``. Raises NotFound when nobody ever was."""
    if not has_members(session):
        raise NotFound
    comparison = cohort_comparison(session, source.as_of)
    members = [row for row in member_rows(session, source.as_of) if row.enrolled_on <= source.as_of]
    return MemberPicture(source, tuple(members), comparison, region_codes)
