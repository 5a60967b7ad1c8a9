"""The rows of a ranking, with what was decided about each application read once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.admission import AdmissionKind, AdmissionStep
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.names import full_name
from evalapp.domain.ranking import RankedGroup, RankedPlace, shown_value
from evalapp.entities.base import stored_id
from evalapp.entities.membership import Reservist
from evalapp.entities.reserve import Application
from evalapp.entities.selection import Admission, Stage
from evalapp.services.official_rows import region_names
from evalapp.services.ranking_rows import RankingRow, Unranked

Scores = Mapping[tuple[int, int], Decimal | None]
"""By (stage, application); None = absent, no entry = not entered."""


@dataclass(frozen=True, slots=True)
class _Stand:
    """The decision on the reserve about one application."""

    kind: AdmissionKind | None = None
    is_override: bool = False
    is_waiting: bool = False


def scores_of(scores: Scores, counted: Sequence[Stage], number: int) -> tuple[Decimal | None, ...]:
    """The scores of one application, a value for each stage; None = absent or not entered."""
    return tuple(scores.get((stored_id(stage.id), number)) for stage in counted)


class RankingBuilder:
    """Makes the rows of a ranking; everything about decisions and membership is read once."""

    def __init__(
        self,
        session: Session,
        intake_id: int,
        counted: Sequence[Stage],
        people: dict[int, Any],
        scores: Scores,
        unranked: dict[int, Unranked],
    ) -> None:
        self._counted = counted
        self._people = people
        self._scores = scores
        self._unranked = unranked
        self._regions = region_names(session)
        self._stands, self.waiting = _stands(session, intake_id)
        members = select(col(Reservist.application_id)).where(col(Reservist.intake_id) == intake_id)
        self._members = set(session.execute(members).scalars())

    def rows(self, grouped: Sequence[RankedGroup]) -> tuple[RankingRow, ...]:
        """Direction by direction, best first; then those who are not ranked, by number."""
        ranked = [self._row(place.id, place) for group in grouped for place in group.ranked]
        left = [self._row(number, None) for number in self._people if number in self._unranked]
        order = {group.direction: position for position, group in enumerate(grouped)}
        everybody = [*ranked, *left]
        return tuple(sorted(everybody, key=lambda row: order.get(row.direction_id, len(order))))

    def _row(self, number: int, place: RankedPlace | None) -> RankingRow:
        found, stand = self._people[number], self._stands.get(number, _Stand())
        return RankingRow(
            application_id=number,
            number=found.number,
            full_name=full_name(found.surname, found.given_name, found.patronymic),
            sort_key=found.sort_key,
            search_key=found.search_key,
            sex=found.sex,
            region=self._regions.get(found.region_code or ""),
            direction_id=found.direction_id,
            age=found.age_years,
            verdict=VerdictKind(found.verdict),
            scores=scores_of(self._scores, self._counted, number),
            value=None if place is None else shown_value(place.value),
            first=None if place is None else place.first,
            last=None if place is None else place.last,
            standing=None if place is None else place.standing,
            unranked=self._unranked.get(number),
            decision=stand.kind,
            is_override=stand.is_override,
            is_waiting=stand.is_waiting,
            is_member=number in self._members,
        )


def _stands(session: Session, intake_id: int) -> tuple[dict[int, _Stand], int]:
    """Decisions by application (on the reserve; overrides of either step), and how many wait."""
    wanted = (
        select(Admission)
        .join(Application, col(Application.id) == col(Admission.application_id))
        .where(col(Application.intake_id) == intake_id, col(Admission.superseded).is_(False))
        .order_by(col(Admission.id))
    )
    found: dict[int, _Stand] = {}
    waiting = 0
    for one in session.execute(wanted).scalars():
        before = found.get(one.application_id, _Stand())
        is_waiting = one.is_override and not one.seconded_by
        waiting += is_waiting
        counts = one.step is AdmissionStep.RESERVE and not is_waiting
        found[one.application_id] = _Stand(
            one.kind if counts else before.kind,
            before.is_override or (one.is_override and not is_waiting),
            before.is_waiting or is_waiting,
        )
    return found, waiting
