"""Two versions of the same results beside each other: what may count, and what an attacker can solve.

The attacker holds every role mean with its number of raters, every score and total of both versions as
exact numbers. He writes a linear equation for each and solves them with fractions.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import pairwise

import pytest

from evalapp.domain.campaign import ANONYMOUS_ROLES, RaterRole
from evalapp.domain.scoring import MarkedForm, ScoringRules, score_campaign
from evalapp.domain.version_guard import Kept, guard
from tests.domain.test_scoring import RULES

IIN = "880315450126"
CODES = RULES.competencies
PEER, SUPERIOR = RaterRole.PEER, RaterRole.SUPERIOR


def form(rater: str, mark: int | None = 3, role: RaterRole = PEER, **marks: int | None) -> MarkedForm:
    return MarkedForm(IIN, role, rater, {**dict.fromkeys(CODES, mark), **marks})


def peers(*marks: int) -> list[MarkedForm]:
    return [form(f"К{number}", mark) for number, mark in enumerate(marks)]


FIRST = [form("Р1", 4, SUPERIOR), *peers(2, 4, 5)]


def test_the_first_version_counts_all_forms() -> None:
    found = guard(RULES, FIRST, [])
    assert found.forms == tuple(FIRST)
    assert found.kept == {}


def test_a_late_form_waits_and_the_role_stands_as_before() -> None:
    found = guard(RULES, [*FIRST, form("К9", 1)], [FIRST])
    assert sorted(one.rater for one in found.forms) == ["К0", "К1", "К2", "Р1"]
    assert found.kept == {PEER: dict.fromkeys(CODES, Kept.STANDS)}


def test_enough_late_forms_count() -> None:
    late = [form(f"К{number}", 1) for number in (7, 8, 9)]
    found = guard(RULES, [*FIRST, *late], [FIRST])
    assert len(found.forms) == 7
    assert found.kept == {}


def test_a_corrected_mark_takes_its_pair_out_and_nothing_else() -> None:
    corrected = [*FIRST[:-1], form("К2", 5, P3=1)]
    found = guard(RULES, corrected, [FIRST])
    assert found.kept == {PEER: {"P3": Kept.LEFT_OUT}}
    assert [one.marks["P3"] for one in found.forms if one.role is PEER] == [None, None, None]
    assert [one.marks["P2"] for one in found.forms if one.role is PEER] == [2, 4, 5]


def test_a_withdrawn_form_takes_the_role_out_while_enough_are_left() -> None:
    first = [*FIRST, form("К3", 1)]
    found = guard(RULES, FIRST, [first])
    assert [one.rater for one in found.forms] == ["Р1"]
    assert set(found.kept[PEER].values()) == {Kept.LEFT_OUT}


def test_forms_of_superiors_and_experts_change_freely() -> None:
    corrected = [form("Р1", 4, SUPERIOR, P3=1), *FIRST[1:]]
    found = guard(RULES, corrected, [FIRST])
    assert found.forms == tuple(corrected)
    assert found.kept == {}


def test_a_version_is_compared_with_all_earlier_ones() -> None:
    """Against the second version four forms went, against the first one form changed."""
    second = [*FIRST, *(form(f"К{number}", 3) for number in (6, 7, 8))]
    third = [*FIRST[:-1], form("К2", 1)]
    found = guard(RULES, third, [second, FIRST])
    assert set(found.kept[PEER].values()) == {Kept.LEFT_OUT}


def test_a_pair_that_was_never_shown_may_reach_its_minimum() -> None:
    first = [form("Р1", 4, SUPERIOR), *peers(2, 4)]
    found = guard(RULES, [*first, form("К9", 1)], [first])
    assert len(found.forms) == 4
    assert found.kept == {}


# The attacker ----------------------------------------------------------------------------------

Cell = tuple[RaterRole, str, str]
"""(role, rater, competency): one unknown mark."""
Equation = dict[Cell, Fraction]


def shown_sums(rules: ScoringRules, forms: Sequence[MarkedForm]) -> list[Equation]:
    """What one version shows of anonymous roles: a sum for each pair with enough marks. Scores, blocks
    and totals are weighted sums of these and of the known marks of the other roles."""
    found: list[Equation] = []
    for role in ANONYMOUS_ROLES:
        rule = rules.role(role)
        assert rule is not None
        for code in rules.competencies:
            cells = [(role, one.rater, code) for one in forms if one.role is role and one.marks.get(code)]
            if len(cells) >= rule.minimum:
                found.append(dict.fromkeys(cells, Fraction(1)))
    return found


def reduced(equations: Iterable[Equation]) -> list[Equation]:
    """Reduced row echelon form, in exact fractions."""
    rows: list[tuple[Cell, Equation]] = []
    for equation in equations:
        left = dict(equation)
        for lead, row in rows:
            if factor := left.get(lead):
                left = subtracted(left, row, factor)
        if not left:
            continue
        lead = min(left)
        left = {cell: value / left[lead] for cell, value in left.items()}
        rows = [(other, subtracted(row, left, row[lead]) if lead in row else row) for other, row in rows]
        rows.append((lead, left))
    return [row for _, row in rows]


def subtracted(row: Equation, other: Equation, factor: Fraction) -> Equation:
    cells = {
        cell: row.get(cell, Fraction(0)) - factor * other.get(cell, Fraction(0)) for cell in {*row, *other}
    }
    return {cell: value for cell, value in cells.items() if value}


def solved(equations: Iterable[Equation]) -> set[Cell]:
    """Marks that the equations determine."""
    return {next(iter(row)) for row in reduced(equations) if len(row) == 1}


def smallest_difference(versions: Sequence[Sequence[MarkedForm]]) -> int:
    """The fewest raters that the difference between two neighbouring versions rests on; 0 = none."""
    sizes = []
    for before, after in pairwise(versions):
        for one in shown_sums(RULES, before):
            for other in shown_sums(RULES, after):
                (role, _, code), (its_role, _, its_code) = min(one), min(other)
                if (role, code) == (its_role, its_code) and one != other:
                    sizes.append(len({*one} ^ {*other}))
    return min(sizes, default=0)


CHANGES = {
    "added": [*FIRST, form("К9", 1)],
    "two added": [*FIRST, form("К8", 2), form("К9", 1)],
    "three added": [*FIRST, form("К7", 4), form("К8", 2), form("К9", 1)],
    "withdrawn": FIRST[:-1],
    "one competency added": [*FIRST, form("К9", None, P1=5)],
}


def test_without_the_guard_an_added_form_is_read_off() -> None:
    """The attack works: this is what the guard is for."""
    after = CHANGES["added"]
    found = solved([*shown_sums(RULES, FIRST), *shown_sums(RULES, after)])
    assert found == {(PEER, "К9", code) for code in CODES}


@pytest.mark.parametrize("name", CHANGES)
def test_two_versions_determine_no_mark(name: str) -> None:
    after = guard(RULES, CHANGES[name], [FIRST]).forms
    assert solved([*shown_sums(RULES, FIRST), *shown_sums(RULES, after)]) == set()
    assert smallest_difference([FIRST, after]) in {0, *range(3, 10)}


@pytest.mark.parametrize("mark", [1, 2, 3, 4])
def test_whatever_a_corrected_mark_became_the_new_version_is_the_same(mark: int) -> None:
    others = [form("Р1", 4, SUPERIOR), form("Э1", 3, RaterRole.EXPERT), *peers(2, 4, 5)]
    versions = []
    for value in (mark, 2 if mark == 1 else 1):
        now = [*others[:-1], form("К2", 5, P3=value)]
        versions.append(score_campaign(RULES, [IIN], guard(RULES, now, [others]).forms).officials[0])
    assert versions[0] == versions[1]


@pytest.mark.parametrize("mark", [1, 2, 3, 4, 5])
def test_whatever_a_late_form_says_the_new_version_is_the_first(mark: int) -> None:
    before = score_campaign(RULES, [IIN], FIRST).officials[0]
    after = guard(RULES, [*FIRST, form("К9", mark)], [FIRST]).forms
    assert score_campaign(RULES, [IIN], after).officials[0] == before
