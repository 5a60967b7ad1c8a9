"""Who is assigned to whom: counts per official and role."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import Session, col

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.services.assessees import facts_of


@dataclass(frozen=True, slots=True)
class AssignmentRow:
    """An official with how many raters each role of the campaign has: {role: assigned}.

    ``lacking``: roles with fewer raters than the rules ask for, and how many fewer.
    """

    assessee_id: int
    person_id: int
    full_name: str
    post: Trilingual | None
    body: Trilingual | None
    organization_id: int | None
    assigned: dict[RaterRole, int]
    lacking: dict[RaterRole, int]

    @property
    def missing(self) -> int:
        """How many raters are still to be found."""
        return sum(self.lacking.values())


def assignment_rows(session: Session, campaign: Campaign) -> list[AssignmentRow]:
    """The officials of a campaign by name; one statement for them, one for the forms."""
    counts: dict[tuple[int, RaterRole | None], int] = {}
    for assessee_id, role, number in session.execute(
        select(col(Form.assessee_id), col(Form.role), func.count(col(Form.id)))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(
            col(Assessee.campaign_id) == campaign.id,
            col(Form.copy_number) == 0,
            col(Form.state) != FormState.DISMISSED,
        )
        .group_by(col(Form.assessee_id), col(Form.role))
    ):
        counts[assessee_id, role] = number
    rules = ScoringRules.from_dict(campaign.rules).roles
    rows = []
    for facts in facts_of(session, campaign):
        assigned = {rule.role: counts.get((facts.assessee_id, rule.role), 0) for rule in rules}
        rows.append(
            AssignmentRow(
                assessee_id=facts.assessee_id,
                person_id=facts.person_id,
                full_name=facts.full_name,
                post=facts.post,
                body=facts.body,
                organization_id=facts.organization_id,
                assigned=assigned,
                lacking={
                    rule.role: rule.minimum - assigned[rule.role]
                    for rule in rules
                    if rule.weight > 0 and assigned[rule.role] < rule.minimum
                },
            )
        )
    return rows
