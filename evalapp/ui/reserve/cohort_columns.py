"""Columns of the comparison of cohorts."""

from collections.abc import Callable
from typing import Any

from evalapp.domain.membership import EmployerKind, MemberState, PostKind
from evalapp.services.cohorts import CohortComparison, CohortRow
from evalapp.ui.common.clipboard import Hides
from evalapp.ui.common.formats import day, percent, whole
from evalapp.ui.common.member_words import post_kind_text
from evalapp.ui.common.messages import said
from evalapp.ui.common.table_model import Column

IN_RESERVE = frozenset({MemberState.ACTIVE, MemberState.APPOINTED, MemberState.UNDER_CONSIDERATION})


def cohort_columns() -> list[Column]:
    """One line a cohort; kinds of bodies and posts divide those who were appointed."""
    return [
        Column(
            "cohort",
            said("member.cohort"),
            cohort_title,
            detail=enrolled_text,
            stretch=True,
            required=True,
            strong=True,
        ),
        _count("members", said("member.members"), lambda row: len(row.figures.members), 96),
        _count("appointed", said("member.appointed"), lambda row: len(row.figures.appointed), 108),
        Column("share", said("member.share"), _share, text=percent, right=True, strong=True, width=72),
        _count("in_post", said("member.in_post"), lambda row: len(row.figures.in_post), 110, optional=True),
        *(_employer_count(kind) for kind in EmployerKind),
        *(_post_count(kind) for kind in PostKind),
        Column(
            "median",
            said("member.to_first"),
            median,
            text=_days,
            right=True,
            width=176,
            hint=said("member.to_first_hint"),
        ),
        _count("standing", said("member.still_member"), in_reserve, 96),
        _count(
            "expired",
            said("member.expired"),
            lambda row: len(row.figures.states[MemberState.EXPIRED]),
            96,
            optional=True,
        ),
        _count(
            "left",
            said("member.left"),
            lambda row: len(row.figures.states[MemberState.LEFT]),
            84,
            optional=True,
        ),
    ]


def cohort_hides(comparison: CohortComparison) -> Hides:
    """What of the table may not be copied: what the workbook hides."""
    hidden = comparison.hidden()
    divisions = {f"employer_{kind.value}": "employers" for kind in EmployerKind}
    divisions |= {f"post_{kind.value}": "posts" for kind in PostKind} | {"median": "days"}

    def hides(row: CohortRow, column: Column) -> bool:
        division = divisions.get(column.key)
        return division is not None and bool(getattr(hidden[row.name], division))

    return hides


def cohort_title(row: CohortRow) -> str:
    """What a cohort is called, or "all cohorts"."""
    return row.name or said("member.all_cohorts")


def enrolled_text(row: CohortRow) -> str:
    """First and last day of enrolment; one day where they are the same."""
    if row.enrolled_from is None or row.enrolled_from == row.enrolled_to or not row.name:
        return day(row.enrolled_from) if row.name and row.enrolled_from else ""
    return f"{day(row.enrolled_from)} – {day(row.enrolled_to)}"


def median(row: CohortRow) -> float | None:
    """Median of the days to the first appointment."""
    found = row.figures.quartiles
    return None if found is None else float(found[1])


def in_reserve(row: CohortRow) -> int:
    """How many are in the reserve."""
    return sum(len(row.figures.states[state]) for state in IN_RESERVE)


def _employer_count(kind: EmployerKind) -> Column:
    def count(row: CohortRow) -> int:
        return len(row.figures.by_employer[kind])

    return _count(f"employer_{kind.value}", said(f"member.employer_short_{kind.value}"), count, 104)


def _post_count(kind: PostKind) -> Column:
    def count(row: CohortRow) -> int:
        return len(row.figures.by_post[kind])

    return _count(f"post_{kind.value}", post_kind_text(kind), count, 104, optional=True)


def _share(row: CohortRow) -> float | None:
    share = row.figures.share
    return None if share is None else float(share)


def _days(value: float) -> str:
    return whole(round(value))


def _count(
    key: str, title: str, value: Callable[[CohortRow], int], width: int, *, optional: bool = False
) -> Column:
    def text(count: Any) -> str:
        return whole(count)

    return Column(key, title, value, text=text, right=True, width=width, optional=optional, searched=False)
