"""Figures of cohorts: everybody counts once, as of a day, with a median."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from evalapp.domain.cohort import HeldPost, MemberHistory, figures_on, quantile
from evalapp.domain.membership import EmployerKind, MemberState, PostKind, Stay

STAY = Stay(date(2021, 1, 1), date(2023, 12, 31))
DAY = date(2023, 2, 22)


def post(
    begin: date,
    end: date | None = None,
    employer: EmployerKind = EmployerKind.CENTRAL,
    kind: PostKind = PostKind.OTHER,
) -> HeldPost:
    return HeldPost(employer, kind, begin, end)


def test_who_was_appointed_twice_counts_once_by_the_post_he_holds():
    first = post(date(2021, 3, 2), date(2022, 1, 31), EmployerKind.LOCAL)
    second = post(date(2022, 2, 1), None, EmployerKind.NATIONAL_COMPANY, PostKind.POLITICAL)
    figures = figures_on(DAY, [MemberHistory(7, STAY, posts=(second, first))])
    assert figures.appointed == figures.in_post == (7,)
    assert figures.by_employer[EmployerKind.NATIONAL_COMPANY] == (7,)
    assert figures.by_employer[EmployerKind.LOCAL] == ()
    assert figures.by_post[PostKind.POLITICAL] == (7,)
    assert figures.days_to_first == (60,)


def test_who_left_his_post_was_appointed_but_holds_none():
    one = MemberHistory(1, STAY, posts=(post(date(2021, 3, 2), date(2022, 1, 31), EmployerKind.LOCAL),))
    figures = figures_on(DAY, [one])
    assert figures.appointed == (1,)
    assert figures.in_post == ()
    assert figures.by_employer[EmployerKind.LOCAL] == (1,)
    assert figures.states[MemberState.ACTIVE] == (1,)


def test_figures_are_those_of_the_day():
    people = [
        MemberHistory(1, STAY, posts=(post(date(2023, 3, 1)),)),
        MemberHistory(2, Stay(STAY.enrolled_on, STAY.stay_until, date(2022, 5, 1)), "own_request"),
        MemberHistory(3, Stay(date(2023, 6, 1), date(2026, 5, 31))),
    ]
    then, later = figures_on(DAY, people), figures_on(date(2024, 6, 1), people)
    assert (then.members, then.appointed) == ((1, 2), ())
    assert then.share == 0
    assert then.by_ground == {"own_request": (2,)}
    assert (later.members, later.appointed) == ((1, 2, 3), (1,))
    assert later.share == Fraction(1, 3)
    assert later.states[MemberState.EXPIRED] == (1,)


def test_an_empty_cohort_has_neither_share_nor_median():
    figures = figures_on(DAY, [])
    assert figures.share is None
    assert figures.quartiles is None


def test_the_published_pattern_adds_up():
    kinds = dict(zip(EmployerKind, (131, 41, 54, 36), strict=True))
    people = []
    for kind, count in kinds.items():
        people += [
            MemberHistory(len(people) + place, STAY, posts=(post(date(2022, 1, 1), None, kind),))
            for place in range(count)
        ]
    people += [MemberHistory(1000 + place, STAY) for place in range(350 - 262)]
    figures = figures_on(DAY, people)
    assert {kind: len(ids) for kind, ids in figures.by_employer.items()} == kinds
    assert figures.share is not None
    assert round(100 * figures.share) == 75


@given(st.lists(st.integers(0, 5000), min_size=1).map(sorted))
def test_the_median_is_the_middle_one(days):
    assert quantile(days, Fraction(1, 2)) == Decimal(str(median(days)))
    assert quantile(days, Fraction(0)) == days[0]
    assert quantile(days, Fraction(1)) == days[-1]


def test_quantiles_are_rounded_half_up() -> None:
    assert quantile([58, 59], Fraction(1, 4)) == Decimal("58.3")
    assert quantile([91, 92], Fraction(1, 4)) == Decimal("91.3")
