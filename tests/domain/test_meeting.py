"""States of a meeting, its frozen rules, what is entered about it and its items."""

import json
from datetime import date
from fractions import Fraction

import pytest

from evalapp.domain.agenda import KINDS, TO_A_POST, Proposal
from evalapp.domain.commission import MemberRole
from evalapp.domain.decision import DecisionKind
from evalapp.domain.errors import Invalid
from evalapp.domain.language import Trilingual
from evalapp.domain.meeting import (
    ALLOWED,
    MOVES,
    NEEDS_REASON,
    MeetingState,
    MeetingStep,
    SubjectKind,
    allows,
)
from evalapp.domain.meeting_fields import MeetingFields, checked_reason
from evalapp.domain.meeting_rules import MeetingRules, Seat, Substitute
from evalapp.domain.voting_rule import VotingRule

HELD = date(2026, 4, 10)


def test_every_state_says_what_it_allows_and_every_step_is_allowed_somewhere() -> None:
    assert set(ALLOWED) == set(MeetingState)
    assert set().union(*ALLOWED.values()) == set(MeetingStep)


@pytest.mark.parametrize("step", MOVES)
def test_a_step_never_leads_to_the_state_it_starts_from(step: MeetingStep) -> None:
    assert all(MOVES[step] is not state for state in MeetingState if allows(state, step))


def test_only_steps_back_and_cancelling_ask_why() -> None:
    order = [MeetingState.DRAFT, MeetingState.CALLED, MeetingState.OPEN, MeetingState.CLOSED]
    for state in MeetingState:
        for step in MOVES:
            if allows(state, step):
                goes_on = (
                    state in order
                    and MOVES[step] in order
                    and order.index(MOVES[step]) == order.index(state) + 1
                )
                assert goes_on is (step not in NEEDS_REASON), (state, step)


def test_a_closed_meeting_lets_only_its_minutes_be_corrected() -> None:
    assert ALLOWED[MeetingState.CLOSED] == {MeetingStep.CORRECT_MINUTES}


@pytest.mark.parametrize(
    "step", [MeetingStep.VOTE, MeetingStep.DECIDE, MeetingStep.NOTE_DISCUSSION, MeetingStep.LEAVE_ROOM]
)
def test_what_happens_in_the_room_is_entered_only_while_it_is_held(step: MeetingStep) -> None:
    assert [state for state in MeetingState if allows(state, step)] == [MeetingState.OPEN]


RULE = VotingRule(
    code="usual",
    name=Trilingual("Қағида", "Правило", "Rule"),
    valid_from=date(2026, 1, 1),
    quorum=Fraction(2, 3),
    majority=Fraction(1, 2),
    source=Trilingual("Акт", "Акт", "Act"),
)
SEATS = (
    Seat(member_id=1, role=MemberRole.CHAIR, name="Примерова А.", post="Вице-министр", person_id=7),
    Seat(
        member_id=2,
        role=MemberRole.MEMBER,
        name="Шаблонов Д.",
        substitutes=(Substitute(member_id=5, name="Мысалов Е."),),
    ),
    Seat(member_id=3, role=MemberRole.SECRETARY, name="Макетова Г."),
)


def test_frozen_rules_come_back_from_json_as_they_were() -> None:
    rules = MeetingRules(RULE, SEATS)
    assert MeetingRules.from_dict(json.loads(json.dumps(rules.to_dict()))) == rules


def test_only_voting_members_have_seats_and_substitutes_sit_in_theirs() -> None:
    rules = MeetingRules(RULE, SEATS)
    assert [seat.member_id for seat in rules.seats] == [1, 2]
    assert [seat.member_id for seat in rules.others] == [3]
    assert rules.seat_of(5) is SEATS[1]
    assert rules.seat_of(4) is None
    assert set(rules.people) == {1, 2, 3, 5}


def test_the_hour_is_written_alike_however_it_was_typed() -> None:
    fields = MeetingFields(commission_id=1, held_on=HELD, starts_at=" 9.30 ", place="  зал  3 ")
    assert (fields.checked().starts_at, fields.checked().place) == ("09:30", "зал 3")


def test_all_faults_of_a_meeting_are_named_at_once() -> None:
    fields = MeetingFields(commission_id=None, held_on=None, number=0, starts_at="25:00", place="х" * 301)
    with pytest.raises(Invalid) as refused:
        fields.checked()
    assert refused.value.fields == {
        "commission_id": "commission_missing",
        "held_on": "date_missing",
        "number": "meeting_number_form",
        "starts_at": "time_form",
        "place": "too_long",
    }


@pytest.mark.parametrize(("reason", "code"), [("  ", "reason_missing"), ("х" * 501, "reason_too_long")])
def test_a_reason_is_neither_empty_nor_endless(reason: str, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        checked_reason(reason)
    assert refused.value.fields == {"reason": code}


@pytest.mark.parametrize("subject", SubjectKind)
def test_a_proposal_fits_its_subject_or_is_refused(subject: SubjectKind) -> None:
    for kind in DecisionKind:
        if kind in KINDS[subject]:
            assert Proposal(kind=kind).checked(subject).kind is kind
        else:
            with pytest.raises(Invalid) as refused:
                Proposal(kind=kind).checked(subject)
            assert refused.value.fields == {"kind": "item_kind_unfit"}


def test_where_to_stands_only_beside_what_leads_to_a_post() -> None:
    asked = Proposal(kind=DecisionKind.RELEASE, post="Вице-министр", position_id=4, organization_id=5)
    checked = asked.checked(SubjectKind.OFFICIAL)
    assert (checked.post, checked.position_id, checked.organization_id) == ("", None, None)
    assert DecisionKind.RELEASE not in TO_A_POST
    kept = Proposal(kind=DecisionKind.MOVE, post="Вице-министр").checked(SubjectKind.OFFICIAL)
    assert kept.post == "Вице-министр"
