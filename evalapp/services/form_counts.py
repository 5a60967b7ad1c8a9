"""The forms of a campaign, counted: what has come in per official and role, and what is missing."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import ANONYMOUS_ROLES, FormState, RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.services.assessees import facts_of
from evalapp.services.campaign_rows import RoleCount, role_counts


@dataclass(frozen=True, slots=True)
class AssesseeRow:
    """An official with the forms received and required per role of the campaign.

    ``open``: refused forms that wait, those of an unknown role included. ``gaps``: {role: finished forms
    in which an example is missing that was asked for}; an anonymous role is left out until all its forms
    are in and they are as many as its minimum: counted one by one, they would tell of single marks.
    """

    assessee_id: int
    person_id: int
    full_name: str
    post: Trilingual | None
    body: Trilingual | None
    organization_id: int | None
    search_key: str
    sort_key: str
    roles: dict[RaterRole, RoleCount]
    counted: frozenset[RaterRole]
    open: int
    gaps: dict[RaterRole, int]

    @property
    def received(self) -> int:
        """Forms of counted roles that are in or being entered."""
        return sum(count.received for role, count in self.roles.items() if role in self.counted)

    @property
    def required(self) -> int:
        """Forms of counted roles that are asked for."""
        return sum(count.required for role, count in self.roles.items() if role in self.counted)

    @property
    def missing(self) -> int:
        """Forms of counted roles that are still to come."""
        return sum(self.missing_in(role) for role in self.roles)

    @property
    def drafts(self) -> int:
        """Forms that are being entered."""
        return sum(count.drafts for count in self.roles.values())

    @property
    def gap_count(self) -> int:
        """Finished forms that lack an example, as far as that may be said."""
        return sum(self.gaps.values())

    def missing_in(self, role: RaterRole) -> int:
        """Forms of one role that are still to come; roles without weight are never missing."""
        return self.roles[role].missing if role in self.counted else 0


def assessee_rows(session: Session, campaign: Campaign) -> list[AssesseeRow]:
    """The officials of a campaign with their counts, by name; in as many statements for any number."""
    rules = ScoringRules.from_dict(campaign.rules)
    counts = role_counts(session, campaign)
    gaps = _gaps(session, campaign, rules)
    waiting: Counter[int] = Counter()
    for (assessee_id, _), count in counts.items():
        waiting[assessee_id] += count.open
    counted = frozenset(rule.role for rule in rules.roles if rule.weight > 0)
    rows = []
    for facts in facts_of(session, campaign):
        number = facts.assessee_id
        roles = {
            rule.role: counts.get((number, rule.role), RoleCount(0, rule.minimum, 0)) for rule in rules.roles
        }
        rows.append(
            AssesseeRow(
                assessee_id=number,
                person_id=facts.person_id,
                full_name=facts.full_name,
                post=facts.post,
                body=facts.body,
                organization_id=facts.organization_id,
                search_key=facts.search_key,
                sort_key=facts.sort_key,
                roles=roles,
                counted=counted,
                open=waiting[number],
                gaps={
                    role: gaps[number, role]
                    for role, count in roles.items()
                    if (number, role) in gaps and _may_tell_gaps(role, count)
                },
            )
        )
    return rows


def _gaps(
    session: Session, campaign: Campaign, rules: ScoringRules
) -> dict[tuple[int, RaterRole | None], int]:
    """{(assessee, role): finished forms that lack an example}, where there are any."""
    lacking: Counter[tuple[int, RaterRole | None]] = Counter()
    asked = set(rules.example_marks)
    for assessee_id, role, marks, examples in session.execute(
        select(col(Form.assessee_id), col(Form.role), col(Form.marks), col(Form.examples))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(col(Assessee.campaign_id) == campaign.id, col(Form.state) == FormState.COMPLETE)
    ):
        key = (assessee_id, role)
        lacking[key] += any(mark in asked and code not in examples for code, mark in marks.items())
    return {key: number for key, number in lacking.items() if number}


def _may_tell_gaps(role: RaterRole, count: RoleCount) -> bool:
    """Of an anonymous role only when nothing more is to come: the minimum is part of ``required``."""
    return role not in ANONYMOUS_ROLES or not (count.missing or count.drafts or count.open)
