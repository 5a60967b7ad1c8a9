"""Counting votes: examples, and any meeting against the same definitions said slowly."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from evalapp.domain.commission import MemberRole
from evalapp.domain.counting import tally_item
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import AbsenceKind
from evalapp.domain.meeting_rules import Seat, Substitute
from evalapp.domain.quorum import quorum_of
from evalapp.domain.sitting import Place, Presence, SeatState, seated
from evalapp.domain.tally import MajorityOutcome, MissingKind, Tally, TieNote
from evalapp.domain.tally_sources import ContradictionKind, CountedVotes, NamedVote
from evalapp.domain.vote import VoteChoice, VoteSource
from evalapp.domain.voting_rule import MajorityBase, VotingRule
from tests.domain import tally_reference as slow

HANDS, PAPER, BALLOT = VoteSource.SHOW_OF_HANDS, VoteSource.PAPER, VoteSource.BALLOT
CHOICES = {
    "f": VoteChoice.FOR,
    "a": VoteChoice.AGAINST,
    "n": VoteChoice.ABSTAINED,
    "r": VoteChoice.RECUSED,
}
CONFLICT, AWAY = AbsenceKind.CONFLICT, AbsenceKind.AWAY


def rule(**changed: Any) -> VotingRule:
    values: dict[str, Any] = {
        "code": "sample",
        "name": Trilingual("", "", ""),
        "valid_from": date(2026, 1, 1),
        "quorum": Fraction(2, 3),
        "majority": Fraction(1, 2),
        "source": Trilingual("", "", ""),
    }
    return VotingRule(**values | changed)


def everybody(count: int, absent: Sequence[int] = ()) -> tuple[Place, ...]:
    """Seats 1 … count; those of ``absent`` are empty."""
    return tuple(Place(seat, None if seat in absent else seat) for seat in range(1, count + 1))


def names(votes: str, source: VoteSource = HANDS, start: int = 1) -> list[NamedVote]:
    """Votes of the members 1, 2, …: f, a, n, r; "." none."""
    return [
        NamedVote(100 * (list(VoteSource).index(source) + 1) + member, member, CHOICES[letter], source)
        for member, letter in enumerate(votes, start=start)
        if letter in CHOICES
    ]


def count(
    hands: str = "",
    *,
    seats: int = 0,
    by: VotingRule | None = None,
    absent: Sequence[int] = (),
    absences: dict[int, AbsenceKind] | None = None,
    chair: int | None = 1,
    **further: Any,
) -> Tally:
    return tally_item(
        by or rule(),
        everybody(seats or len(hands), absent),
        absences=absences or {},
        votes=[*names(hands), *further.pop("votes", ())],
        chair_id=chair,
        **further,
    )


@pytest.mark.parametrize(
    ("votes", "outcome", "needed"),
    [
        ("fffff", MajorityOutcome.REACHED, 3),
        ("fffaa", MajorityOutcome.REACHED, 3),
        ("ffaaa", MajorityOutcome.NOT_REACHED, 3),
        # Abstaining counts as present: three of six are not more than half.
        ("fffnnn", MajorityOutcome.NOT_REACHED, 4),
        ("ffffan", MajorityOutcome.REACHED, 4),
        # Who is there and does not vote counts like abstained.
        ("fff...", MajorityOutcome.NOT_REACHED, 4),
        ("ffff..", MajorityOutcome.REACHED, 4),
        ("nnnnn", MajorityOutcome.NOT_REACHED, 3),
    ],
)
def test_more_than_half_of_those_present(votes: str, outcome: MajorityOutcome, needed: int) -> None:
    found = count(votes)
    assert (found.outcome, found.needed) == (outcome, needed)


@pytest.mark.parametrize(
    ("votes", "outcome", "tie"),
    [
        ("fffaaa", MajorityOutcome.REACHED_BY_CHAIR, TieNote.CHAIR_FOR),
        ("afffaa", MajorityOutcome.NOT_REACHED_BY_CHAIR, TieNote.CHAIR_AGAINST),
        ("nffaa", MajorityOutcome.NOT_REACHED, TieNote.CHAIR_ABSTAINED),
        (".ffaa", MajorityOutcome.NOT_REACHED, TieNote.CHAIR_ABSTAINED),
        ("rffaa", MajorityOutcome.NOT_REACHED, TieNote.CHAIR_RECUSED),
    ],
)
def test_the_chair_decides_a_tie_if_he_voted(votes: str, outcome: MajorityOutcome, tie: TieNote) -> None:
    found = count(votes)
    assert (found.outcome, found.tie) == (outcome, tie)


def test_no_tie_is_decided_where_the_rule_or_the_secret_forbids_it() -> None:
    assert count("fffaaa", by=rule(casting_vote=False)).tie is TieNote.NO_RULE
    assert count("fffaaa", by=rule(casting_vote=False)).outcome is MajorityOutcome.NOT_REACHED
    secret = count(seats=6, is_secret=True, counts=[CountedVotes(1, PAPER, 3, 3, 0)])
    assert (secret.outcome, secret.tie) == (MajorityOutcome.NOT_REACHED, TieNote.SECRET)


def test_an_absent_chair_decides_nothing_and_a_nameless_one_is_missing() -> None:
    away = count(".ffaa", absent=[1])
    assert (away.outcome, away.tie) == (MajorityOutcome.NOT_REACHED, TieNote.CHAIR_NOT_THERE)
    nobody = count("ffaa", chair=None)
    assert nobody.outcome is MajorityOutcome.UNKNOWN
    assert [one.kind for one in nobody.missing] == [MissingKind.CHAIR]


def test_a_tie_of_counts_waits_for_the_chairs_vote() -> None:
    open_tie = count(seats=6, counts=[CountedVotes(1, HANDS, 3, 3, 0)])
    assert open_tie.outcome is MajorityOutcome.UNKNOWN
    assert [one.kind for one in open_tie.missing] == [MissingKind.CHAIR_CHOICE]
    said = count(seats=6, counts=[CountedVotes(1, HANDS, 3, 3, 0, VoteChoice.FOR)])
    assert said.outcome is MajorityOutcome.REACHED_BY_CHAIR
    assert said.is_complete
    # All abstained: there is nothing a chair could decide.
    assert count(seats=6, counts=[CountedVotes(1, HANDS, 0, 0, 6)]).tie is None


def test_a_recused_member_counts_neither_in_quorum_nor_in_base() -> None:
    # Nine seats, three absent: six of nine are just two thirds.
    there = count("ffffaa...", absent=[7, 8, 9])
    assert (there.quorum_needed, there.quorum_reached, there.base) == (6, True, 6)
    # One of the six is recused: five of eight are too few.
    recused = count("ffff.a...", absent=[7, 8, 9], absences={5: CONFLICT})
    assert (recused.quorum_base, recused.quorum_needed, recused.taking_part) == (8, 6, 5)
    assert recused.outcome is MajorityOutcome.NO_QUORUM
    # An absent one who declared a conflict is out of both as well.
    outside = count("ffffaa...", absent=[7, 8, 9], absences={9: CONFLICT})
    assert (outside.quorum_base, outside.quorum_reached) == (8, True)


def test_who_left_the_room_stays_in_the_quorums_base() -> None:
    found = count("fff...", absences={4: AWAY, 5: AWAY, 6: AWAY})
    assert (found.quorum_base, found.taking_part, found.quorum_needed) == (6, 3, 4)
    assert found.outcome is MajorityOutcome.NO_QUORUM


@pytest.mark.parametrize(
    ("base", "votes", "expected", "outcome"),
    [
        (MajorityBase.CAST, "ffannn", 3, MajorityOutcome.REACHED),
        (MajorityBase.PRESENT, "ffannn", 6, MajorityOutcome.NOT_REACHED),
        (MajorityBase.SEATS, "ffffnn", 9, MajorityOutcome.NOT_REACHED),
        (MajorityBase.SEATS, "fffffn", 9, MajorityOutcome.REACHED),
    ],
)
def test_of_whom_the_majority_is_taken(
    base: MajorityBase, votes: str, expected: int, outcome: MajorityOutcome
) -> None:
    absent = [7, 8, 9] if base is MajorityBase.SEATS else []
    found = count(
        votes, seats=9 if absent else 6, absent=absent, by=rule(majority_base=base, quorum=Fraction(1, 2))
    )
    assert (found.base, found.outcome) == (expected, outcome)


def test_shares_are_exact() -> None:
    # A third of three in floating point is not 1; two thirds of 9 are 6, of 10 are 7.
    assert count("ffffff...", absent=[7, 8, 9]).quorum_reached is True
    assert count("ffffff....", absent=[7, 8, 9, 10]).quorum_needed == 7
    thirds = rule(majority=Fraction(2, 3), majority_is_strict=False)
    assert count("ffffffaaa", by=thirds).outcome is MajorityOutcome.REACHED
    assert count("ffffffaaa", by=rule(majority=Fraction(2, 3))).outcome is MajorityOutcome.NOT_REACHED


def test_without_attendance_nothing_is_said() -> None:
    places = (*everybody(5)[:4], Place(5, None, is_entered=False))
    found = tally_item(rule(), places, absences={}, votes=names("ffff"), chair_id=1)
    assert found.outcome is MajorityOutcome.UNKNOWN
    assert found.quorum_reached is True
    assert [(one.kind, one.seat_ids) for one in found.missing] == [(MissingKind.ATTENDANCE, (5,))]


def test_nothing_entered_is_no_result() -> None:
    found = count(seats=5)
    assert found.outcome is MajorityOutcome.UNKNOWN
    assert not found.has_votes
    assert not found.is_complete


def test_a_recusal_alone_is_no_vote_yet() -> None:
    found = count("r....")
    assert (found.recused, found.has_votes) == (1, False)
    assert found.outcome is MajorityOutcome.UNKNOWN


def test_missing_votes_are_named_and_whether_they_matter() -> None:
    found = count("ff.f.")
    assert [(one.kind, one.seat_ids) for one in found.missing] == [(MissingKind.VOTES, (3, 5))]
    assert found.is_settled
    assert not count("fa...").is_settled


@pytest.mark.parametrize(
    ("further", "kind"),
    [
        ({"votes": names("a", PAPER)}, ContradictionKind.SOURCES),
        ({"votes": names("r", PAPER)}, ContradictionKind.SOURCES),
        ({"absences": {2: CONFLICT}}, ContradictionKind.RECUSED),
        ({"absences": {2: AWAY}}, ContradictionKind.AWAY),
        ({"absent": [2]}, ContradictionKind.NOT_SITTING),
        ({"votes": names("f", start=77)}, ContradictionKind.NOT_SITTING),
        ({"counts": [CountedVotes(1, HANDS, 4, 1, 0)]}, ContradictionKind.NAMES_AND_COUNTS),
        ({"counts": [CountedVotes(1, HANDS, 6, 0, 0)]}, ContradictionKind.TOO_MANY),
        (
            {"counts": [CountedVotes(1, HANDS, 5, 0, 0), CountedVotes(2, PAPER, 4, 1, 0)]},
            ContradictionKind.COUNTS,
        ),
        ({"counts": [CountedVotes(1, HANDS, 5, 0, 0, VoteChoice.AGAINST)]}, ContradictionKind.CHAIR),
        ({"is_secret": True}, ContradictionKind.NAMED_IN_SECRET),
    ],
)
def test_a_contradiction_leaves_the_item_without_a_result(
    further: dict[str, Any], kind: ContradictionKind
) -> None:
    found = count("fffff", **further)
    assert kind in [one.kind for one in found.contradictions]
    assert found.outcome is MajorityOutcome.UNKNOWN
    assert not found.is_settled
    assert not found.is_complete


def test_sources_that_agree_count_once() -> None:
    found = count("fffaa", votes=names("fffaa", PAPER), counts=[CountedVotes(1, HANDS, 3, 2, 0)])
    assert (found.votes_for, found.votes_against) == (3, 2)
    assert found.is_complete


def test_few_names_beside_a_count_leave_the_count() -> None:
    found = count("f.a..", counts=[CountedVotes(1, HANDS, 3, 1, 1)])
    assert (found.votes_for, found.votes_against, found.votes_abstained) == (3, 1, 1)
    assert found.is_counted
    assert found.is_complete
    assert count("ffff.", counts=[CountedVotes(1, HANDS, 3, 1, 1)]).contradictions


def test_only_the_vote_of_a_recused_member_is_to_be_set_aside() -> None:
    found = count("fffff", votes=names("r", PAPER, start=2), absences={2: CONFLICT})
    (one,) = found.contradictions
    assert (one.member_id, one.vote_ids) == (2, (202,))


def test_who_sits_in_which_seat() -> None:
    seats = [
        Seat(
            member_id=number,
            role=role,
            name=str(number),
            substitutes=(
                Substitute(member_id=number * 10, name=""),
                Substitute(member_id=number * 10 + 1, name=""),
            ),
        )
        for number, role in enumerate((MemberRole.CHAIR, MemberRole.MEMBER, MemberRole.MEMBER), start=1)
    ]
    observer = Seat(member_id=9, role=MemberRole.OBSERVER, name="9")
    there = [
        Presence(1, True),
        Presence(10, True, 1),
        Presence(2, False),
        Presence(20, True, 2),
        Presence(9, True),
    ]
    found = seated([*seats, observer], there)
    assert found == (Place(1, 1), Place(2, 20), Place(3, None, is_entered=False))
    twice = seated(seats, [*there, Presence(21, True, 2)])
    tally = tally_item(rule(), twice, absences={}, votes=names("f"), chair_id=1)
    assert [one.kind for one in tally.contradictions] == [ContradictionKind.SEAT_TWICE]
    # The substitute's conflict recuses the seat, that of the absent member does not.
    absent = tally_item(rule(), found, absences={2: CONFLICT}, chair_id=1)
    assert [one.place.seat_id for one in absent.places if one.state is SeatState.RECUSED] == []
    sitting = tally_item(rule(), found, absences={20: CONFLICT}, chair_id=1)
    assert [one.place.seat_id for one in sitting.places if one.state is SeatState.RECUSED] == [2]


def test_the_quorum_of_a_meeting() -> None:
    found = quorum_of(rule(), everybody(9, [7, 8, 9]))
    assert (found.base, found.present, found.needed, found.reached) == (9, 6, 6, True)
    assert quorum_of(rule(), everybody(9, [6, 7, 8, 9])).reached is False
    assert quorum_of(rule(), (Place(1, None, is_entered=False),)).reached is None
    assert quorum_of(rule(), ()).reached is False


# Any meeting ----------------------------------------------------------------------------------

people = st.lists(
    st.builds(
        slow.Person,
        where=st.sampled_from(["there"] * 5 + ["away", "absent"]),
        is_recused=st.sampled_from([False] * 5 + [True]),
        vote=st.sampled_from(["f", "f", "a", "a", "n", "r", ""]),
    ).map(
        # Who is not there or declared a conflict has no vote; the recused by vote are there.
        lambda one: (
            slow.Person(one.where, one.is_recused, "") if one.where != "there" or one.is_recused else one
        )
    ),
    min_size=1,
    max_size=13,
)
shares = st.sampled_from([Fraction(1, 3), Fraction(1, 2), Fraction(2, 3), Fraction(3, 4), Fraction(1)])
rules = st.builds(
    slow.Rule,
    quorum=shares,
    quorum_strict=st.booleans(),
    majority=shares,
    majority_strict=st.booleans(),
    base=st.sampled_from(["present", "cast", "seats"]),
    casting=st.booleans(),
)


def built(said: slow.Rule) -> VotingRule:
    return rule(
        quorum=said.quorum,
        quorum_is_strict=said.quorum_strict,
        majority=said.majority,
        majority_is_strict=said.majority_strict,
        majority_base=MajorityBase(said.base),
        casting_vote=said.casting,
    )


def presided(seats: list[slow.Person], chair: int) -> list[slow.Person]:
    return [
        slow.Person(one.where, one.is_recused, one.vote, place == chair) for place, one in enumerate(seats)
    ]


def counted(seats: list[slow.Person], said: slow.Rule, chair: int, **further: Any) -> Tally:
    numbered = list(enumerate(seats, start=1))
    absences = {number: AWAY for number, one in numbered if one.where == "away"}
    absences |= {number: CONFLICT for number, one in numbered if one.is_recused}
    votes = [NamedVote(number, number, CHOICES[one.vote], HANDS) for number, one in numbered if one.vote]
    return tally_item(
        built(said),
        [Place(number, None if one.where == "absent" else number) for number, one in numbered],
        absences=absences,
        chair_id=chair + 1,
        **{"votes": votes} | further,
    )


@given(people, rules, st.integers(0, 12))
def test_any_vote_by_name_is_counted_as_the_definitions_say(
    seats: list[slow.Person], said: slow.Rule, chair: int
) -> None:
    seats = presided(seats, chair)
    found = counted(seats, said, chair)
    assert not found.contradictions
    assert found.outcome.value == slow.outcome(seats, said)
    assert found.votes_for + found.votes_against + found.votes_abstained + found.not_voted == (
        found.taking_part
    )
    assert found.seats == found.taking_part + found.recused + found.away + found.absent


@given(people, rules, st.integers(0, 12))
def test_the_same_as_numbers_gives_the_same(seats: list[slow.Person], said: slow.Rule, chair: int) -> None:
    seats = presided(seats, chair)
    assume(not any(one.vote == "r" for one in seats))
    by_name = counted(seats, said, chair)
    assume(by_name.has_votes and not by_name.not_voted)
    numbers = (by_name.votes_for, by_name.votes_against, by_name.votes_abstained)
    chair_vote = CHOICES.get(seats[chair].vote) if chair < len(seats) else None
    one = CountedVotes(1, PAPER, *numbers, chair_vote)
    found = counted(seats, said, chair, votes=(), counts=[one])
    assert found.outcome is by_name.outcome
    both = counted(seats, said, chair, counts=[one])
    assert not both.contradictions
    assert both.outcome is by_name.outcome


@given(people.filter(lambda seats: len(seats) <= 7), rules, st.integers(0, 6))
def test_what_is_called_settled_cannot_change(seats: list[slow.Person], said: slow.Rule, chair: int) -> None:
    seats = presided(seats, chair)
    found = counted(seats, said, chair)
    assume(found.has_votes and found.not_voted)
    if found.is_settled:
        assert not slow.can_still_change(seats, said)


@given(people, rules, st.integers(0, 12), st.data())
def test_a_second_source_that_differs_takes_the_result_away(
    seats: list[slow.Person], said: slow.Rule, chair: int, data: st.DataObject
) -> None:
    voted = [place for place, one in enumerate(seats) if one.vote]
    assume(voted)
    place = data.draw(st.sampled_from(voted))
    other = data.draw(st.sampled_from([letter for letter in "fanr" if letter != seats[place].vote]))
    votes = [
        NamedVote(number, number, CHOICES[one.vote], HANDS)
        for number, one in enumerate(seats, start=1)
        if one.vote
    ]
    further = NamedVote(500, place + 1, CHOICES[other], BALLOT)
    found = counted(seats, said, chair, votes=[*votes, further])
    assert found.outcome is MajorityOutcome.UNKNOWN
    (one,) = found.contradictions
    assert set(one.vote_ids) == {place + 1, 500}
    # Setting one side aside gives the result of the other.
    again = counted(seats, said, chair, votes=votes)
    assert again.outcome.value == slow.outcome(presided(seats, chair), said)
