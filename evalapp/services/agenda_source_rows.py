"""People as they are offered for an agenda, whichever list they come from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evalapp.domain.admission import AdmissionKind
from evalapp.domain.decision import DecisionKind
from evalapp.domain.eligibility import VerdictKind
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import SubjectKind
from evalapp.domain.membership import MemberState
from evalapp.domain.names import fold, sort_key
from evalapp.domain.ranking import Standing
from evalapp.domain.scores import Gate
from evalapp.entities.meeting import Meeting
from evalapp.services.agenda_rows import AgendaRow
from evalapp.services.agenda_words import question_words
from evalapp.services.member_rows import MemberRow
from evalapp.services.official_rows import OfficialRow
from evalapp.services.ranking_rows import RankingRow
from evalapp.services.result_rows import ResultRow

Keys = frozenset[tuple[SubjectKind, int | None]]
"""Who stands on an agenda: part and number of the person in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """Somebody who may be put on the agenda; ``id`` is what the ``add_…`` of his source takes.

    ``is_on_agenda``: he stands there already. Of results: ``total`` with its 90 % interval, ``level``,
    ``band``, ``places``, ``gate``. Of a ranking: ``value``, ``places``, ``standing``, ``decision``. Of
    members: ``stay_until``, ``days_left``, ``member_state``, ``warns``: the end of the stay is near or past.
    ``detail``: post, direction or question; ``group``: body, cohort or meeting. ``proposed``: what was
    proposed for a postponed item.
    """

    id: int
    name: str
    sort_key: str
    search_key: str
    detail: Trilingual | None
    group: Trilingual | None
    group_id: int | None = None
    is_on_agenda: bool = False
    total: float | None = None
    low: float | None = None
    high: float | None = None
    level: int | None = None
    band: int | None = None
    places: tuple[int, int] | None = None
    gate: Gate | None = None
    value: Decimal | None = None
    standing: Standing | None = None
    decision: AdmissionKind | None = None
    verdict: VerdictKind | None = None
    member_state: MemberState | None = None
    stay_until: date | None = None
    days_left: int | None = None
    warns: bool = False
    proposed: DecisionKind | None = None


def question_key(row: AgendaRow) -> tuple[object, ...]:
    """Equal for items that ask about the same person, or the same question without one."""
    number = {
        SubjectKind.OFFICIAL: row.person_id,
        SubjectKind.APPLICANT: row.application_id,
        SubjectKind.RESERVIST: row.reservist_id,
    }.get(row.subject)
    return row.subject, number, row.name.ru if row.subject is SubjectKind.OTHER else ""


def of_result(row: ResultRow, there: Keys) -> SourceRow:
    """An official with his released result."""
    facts, score = row.official, row.score
    return SourceRow(
        id=facts.assessee_id,
        name=facts.full_name,
        sort_key=facts.sort_key,
        search_key=facts.search_key,
        detail=facts.post,
        group=facts.body,
        group_id=facts.organization_id,
        is_on_agenda=(SubjectKind.OFFICIAL, facts.person_id) in there,
        total=score.total,
        low=score.low,
        high=score.high,
        level=score.level,
        band=score.band,
        places=score.places,
        gate=score.gate,
    )


def of_ranking(row: RankingRow, direction: Trilingual | None, there: Keys) -> SourceRow:
    """An applicant in a ranking."""
    places = None if row.first is None or row.last is None else (row.first, row.last)
    return SourceRow(
        id=row.application_id,
        name=row.full_name,
        sort_key=row.sort_key,
        search_key=row.search_key,
        detail=_alike(row.number),
        group=direction,
        group_id=row.direction_id,
        is_on_agenda=(SubjectKind.APPLICANT, row.application_id) in there,
        places=places,
        value=row.value,
        standing=row.standing,
        decision=row.decision,
        verdict=row.verdict,
    )


def of_member(row: MemberRow, there: Keys) -> SourceRow:
    """A member of the reserve."""
    post = "" if row.post is None or not row.post.is_held else row.post.post
    return SourceRow(
        id=row.id,
        name=row.full_name,
        sort_key=row.sort_key,
        search_key=row.search_key,
        detail=_alike(post) or (row.direction_name if row.direction else None),
        group=_alike(row.cohort),
        is_on_agenda=(SubjectKind.RESERVIST, row.id) in there,
        member_state=row.state,
        stay_until=row.stay_until,
        days_left=row.days_left,
        warns=row.warning is not None or row.days_left < 0,
    )


def of_official(row: OfficialRow, there: Keys) -> SourceRow:
    """Somebody of the register."""
    return SourceRow(
        id=row.person_id,
        name=row.full_name,
        sort_key="",
        search_key="",
        detail=row.post,
        group=row.body,
        group_id=row.organization_id,
        is_on_agenda=(SubjectKind.OFFICIAL, row.person_id) in there,
        total=row.total,
        low=row.low,
        high=row.high,
    )


def of_item(row: AgendaRow, meeting: Meeting, there: Keys) -> SourceRow:
    """A postponed item of another meeting."""
    key = question_key(row)
    return SourceRow(
        id=row.id,
        name=row.name.ru,
        sort_key=sort_key(row.name.ru),
        search_key=fold(row.name.ru),
        detail=question_words(row),
        group=_alike(f"№ {meeting.number}, {meeting.held_on:%d.%m.%Y}"),
        is_on_agenda=(key[0], key[1]) in there and key[1] is not None,
        proposed=row.proposed,
    )


def _alike(words: str) -> Trilingual | None:
    return Trilingual(words, words, words) if words else None
