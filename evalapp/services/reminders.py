"""Who still owes forms, per rater: what the reminder list is written from."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import ANONYMOUS_ROLES, AssesseeState, FormState, RaterRole
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.exchange.reminders_xlsx import Reminder, Reminders, Unassigned
from evalapp.services.assessees import AssesseeFacts, facts_of
from evalapp.services.assignment_rows import assignment_rows
from evalapp.services.raters import rater_rows

_OWED = (FormState.ASSIGNED, FormState.DRAFT)


def reminders_of(session: Session, campaign: Campaign) -> Reminders:
    """Raters by code with the forms they owe, and the officials for whom raters are still to be found.

    Officials are named only where the role is not anonymous; of peers and subordinates stands the number.
    """
    facts = {item.assessee_id: item for item in facts_of(session, campaign)}
    owed: dict[str, dict[RaterRole, list[int]]] = {}
    begun: dict[str, int] = {}
    for assessee_id, role, code, state in session.execute(
        select(col(Form.assessee_id), col(Form.role), col(Form.rater_code), col(Form.state))
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .where(
            col(Assessee.campaign_id) == campaign.id,
            col(Assessee.state) == AssesseeState.ASSESSED,
            col(Form.state).in_(_OWED),
            col(Form.role).is_not(None),
        )
    ):
        owed.setdefault(code, {}).setdefault(role, []).append(assessee_id)
        begun[code] = begun.get(code, 0) + (state is FormState.DRAFT)
    raters = rater_rows(session, campaign.id or 0)
    order = list(RaterRole)
    lines = []
    for code in sorted(owed):
        rater = raters.get(code)
        for role in sorted(owed[code], key=order.index):
            own = owed[code][role]
            lines.append(
                Reminder(
                    code=code,
                    full_name=rater.full_name if rater else "",
                    post=rater.post if rater else "",
                    role=role,
                    forms=len(own),
                    officials=() if role in ANONYMOUS_ROLES else _names(facts, own),
                )
            )
    return Reminders(
        name=campaign.name,
        as_of=campaign.as_of,
        lines=tuple(lines),
        begun=sum(begun.values()),
        unassigned=tuple(
            Unassigned(row.full_name, row.body, role, number)
            for row in assignment_rows(session, campaign)
            for role, number in row.lacking.items()
        ),
    )


def _names(facts: dict[int, AssesseeFacts], numbers: Sequence[int]) -> tuple[str, ...]:
    known = sorted((facts[number] for number in numbers if number in facts), key=lambda item: item.sort_key)
    return tuple(item.full_name for item in known)
