"""Charts of a selection and of the members of the reserve, as plain values in one language."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from evalapp import texts
from evalapp.charts.values import (
    Funnel,
    FunnelBar,
    PartRow,
    Parts,
    People,
    StayBar,
    StayGroup,
    Stays,
    Tile,
    TileMap,
)
from evalapp.domain.language import Language
from evalapp.domain.membership import EmployerKind, MemberState, PostKind
from evalapp.services.campaign_charts import region_label, short_name
from evalapp.services.cohorts import CohortRow
from evalapp.services.intake_charts import ApplicantRow
from evalapp.services.member_rows import MemberRow
from evalapp.services.selection_funnel import FunnelKind, FunnelStep

PRESENT = (MemberState.ACTIVE, MemberState.UNDER_CONSIDERATION, MemberState.APPOINTED)
"""States of those whose stay goes on, in the order of the key."""

Steps = Sequence[tuple[FunnelStep, frozenset[int]]]


def selection(steps: Steps, rows: Sequence[ApplicantRow], language: Language) -> Funnel:
    """How many of ``rows`` are left at each step of the selection; shares are of those received."""
    order = [row.id for row in rows]
    bars = [
        FunnelBar(_step_words(step, language), tuple(number for number in order if number in left))
        for step, left in steps
    ]
    return Funnel(tuple(bars), base=len(order), is_chain=True)


def stays(rows: Sequence[MemberRow], today: date, language: Language) -> Stays:
    """Members whose stay goes on, cohort by cohort, in the order in which their stays end."""
    groups: dict[str, list[MemberRow]] = defaultdict(list)
    for row in rows:
        if row.state in PRESENT:
            groups[row.cohort].append(row)
    ordered = sorted(groups.items(), key=lambda one: (min(row.enrolled_on for row in one[1]), one[0]))
    return Stays(
        tuple(StayGroup(name, tuple(_bar(row) for row in sorted(own, key=_by_end))) for name, own in ordered),
        tuple(texts.text(language, f"member.state_{state.value}") for state in PRESENT),
        today,
    )


def outcomes(cohorts: Sequence[CohortRow], language: Language) -> Parts:
    """Members of each cohort by the kind of body that appointed them, those never appointed last."""
    names = [texts.text(language, f"member.employer_{kind.value}") for kind in EmployerKind]
    return _parts(
        cohorts, names, lambda row: [row.figures.by_employer.get(k, ()) for k in EmployerKind], language
    )


def posts(cohorts: Sequence[CohortRow], language: Language) -> Parts:
    """Members of each cohort by the kind of their post, those never appointed last."""
    kinds = [kind for kind in PostKind if any(row.figures.by_post.get(kind) for row in cohorts)]
    names = [texts.text(language, f"member.post_{kind.value}") for kind in kinds]

    def parts(row: CohortRow) -> list[People]:
        return [row.figures.by_post.get(kind, ()) for kind in kinds]

    return _parts(cohorts, names, parts, language)


def regions(
    rows: Sequence[MemberRow], appointed: frozenset[int], codes: Sequence[str], language: Language
) -> TileMap:
    """Members of each region of ``codes``, and how many of them were ever appointed."""
    by_region: dict[str | None, list[int]] = defaultdict(list)
    for row in rows:
        by_region[row.region_code].append(row.id)
    tiles = []
    for code in codes:
        own = tuple(by_region.get(code, ()))
        count = len(appointed.intersection(own))
        tiles.append(Tile(code, region_label(code, language), len(own) if own else None, count, own))
    words = [texts.text(language, f"chart.{key}") for key in ("members_count", "appointed_count")]
    off_map = {row.id for row in rows if row.region_code not in codes}
    elsewhere = (len(off_map), len(off_map & appointed))
    return TileMap(tuple(tiles), words[0], words[1], places=0, elsewhere=elsewhere)


def _parts(
    cohorts: Sequence[CohortRow],
    names: Sequence[str],
    parts_of: Callable[[CohortRow], list[People]],
    language: Language,
) -> Parts:
    rows = []
    for row in reversed(cohorts):
        never = tuple(sorted(set(row.figures.members).difference(row.figures.appointed)))
        rows.append(PartRow(row.name, (*parts_of(row), never)))
    return Parts(tuple(rows), (*names, texts.text(language, "chart.not_appointed")))


def _by_end(row: MemberRow) -> tuple[date, int, str]:
    return row.stay_until, PRESENT.index(row.state), row.sort_key


def _bar(row: MemberRow) -> StayBar:
    return StayBar(
        person=row.id,
        label=short_name(row.full_name),
        start=row.enrolled_on,
        end=row.stay_until,
        kind=PRESENT.index(row.state),
        ends_soon=row.warning is not None,
    )


def _step_words(step: FunnelStep, language: Language) -> str:
    if step.kind is FunnelKind.STAGE and step.title is not None:
        return texts.text(language, "chart.step_stage", title=step.title.pick(language))
    return texts.text(language, f"chart.step_{step.kind.value}")
