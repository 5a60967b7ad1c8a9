"""Forms of a campaign as lists: who received how many, the forms of one official, refused forms."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import ANONYMOUS_ROLES, FormState, RaterRole
from evalapp.domain.language import Trilingual
from evalapp.domain.names import full_name
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.services.assessees import facts_of
from evalapp.services.campaign_rows import RoleCount, role_counts


@dataclass(frozen=True, slots=True)
class AssesseeRow:
    """An official of a campaign with the forms received and required per role.

    ``roles``: every role of the campaign's rules; ``open``: refused forms of this official that wait,
    those of an unknown role included.
    """

    assessee_id: int
    person_id: int
    full_name: str
    post: Trilingual | None
    body: Trilingual | None
    search_key: str
    sort_key: str
    roles: dict[RaterRole, RoleCount]
    open: int

    @property
    def missing(self) -> int:
        """Forms of counted roles that are still to come (``roles`` of weight 0 are left out by the maker)."""
        return sum(count.missing for role, count in self.roles.items() if role is not RaterRole.SELF)


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form of an official: who entered how much of it. ``answered``: marks and "not observed".

    ``rater_code`` is "" for a finished form of a peer or subordinate: a code stands for a named person.
    ``read_back_at`` and ``read_back_by``: when and by which account it was compared with its paper.
    """

    id: int
    role: RaterRole | None
    rater_code: str
    state: FormState
    answered: int
    asked: int
    dismissed_reason: str | None
    read_back_at: datetime | None = None
    read_back_by: str = ""


@dataclass(frozen=True, slots=True)
class FormProblem:
    """Why a form was refused: a code of resources/texts/<language>/problem.toml with its parameters.

    ``header``: heading of the column in the file; ``raw``: what stood in the cell.
    """

    code: str
    params: dict[str, Any]
    header: str
    raw: str


@dataclass(frozen=True, slots=True)
class OpenFormRow:
    """A refused form that waits: corrected, replaced by a later import, or dismissed with a reason.

    ``role`` None: the file named a role nobody knows, ``raw_role``. ``is_repeated``: the same official,
    role and rater stood in the file before.
    """

    id: int
    assessee_id: int
    full_name: str
    role: RaterRole | None
    raw_role: str
    rater_code: str
    is_repeated: bool
    file: str
    sheet: str
    row: int | None
    problems: tuple[FormProblem, ...]


def assessee_rows(session: Session, campaign: Campaign) -> list[AssesseeRow]:
    """The officials of a campaign with their counts, in order of names."""
    counts = role_counts(session, campaign)
    waiting: dict[int, int] = {}
    for (assessee_id, _), count in counts.items():
        waiting[assessee_id] = waiting.get(assessee_id, 0) + count.open
    roles = ScoringRules.from_dict(campaign.rules).roles
    return [
        AssesseeRow(
            assessee_id=facts.assessee_id,
            person_id=facts.person_id,
            full_name=facts.full_name,
            post=facts.post,
            body=facts.body,
            search_key=facts.search_key,
            sort_key=facts.sort_key,
            roles={
                rule.role: counts.get((facts.assessee_id, rule.role), RoleCount(0, rule.minimum, 0))
                for rule in roles
            },
            open=waiting.get(facts.assessee_id, 0),
        )
        for facts in facts_of(session, campaign)
    ]


def form_rows(session: Session, assessee_id: int, *, asked: int) -> list[FormRow]:
    """The forms of one official, by role and rater; refused ones last."""
    found = session.execute(
        select(Form).where(col(Form.assessee_id) == assessee_id).order_by(col(Form.rater_code), col(Form.id))
    ).scalars()
    order = list(RaterRole)
    rows = [
        FormRow(
            id=form.id or 0,
            role=form.role,
            rater_code="" if is_closed(form) else form.rater_code,
            state=form.state,
            answered=len(form.marks),
            asked=asked,
            dismissed_reason=form.dismissed_reason,
            read_back_at=form.read_back_at,
            read_back_by=form.read_back_by,
        )
        for form in found
    ]
    return sorted(rows, key=lambda row: len(order) if row.role is None else order.index(row.role))


def is_closed(form: Form) -> bool:
    """Whether nobody sees marks and rater of the form any more."""
    return form.role in ANONYMOUS_ROLES and form.state is FormState.COMPLETE


def open_form_rows(session: Session, campaign: Campaign) -> list[OpenFormRow]:
    """The refused forms of a campaign that wait, by official."""
    found = session.execute(
        select(Form, Person)
        .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
        .join(Person, col(Person.id) == col(Assessee.person_id))
        .where(col(Assessee.campaign_id) == campaign.id, col(Form.state) == FormState.OPEN)
        .order_by(col(Person.sort_key), col(Form.id))
    )
    return [_open_form(form, person) for form, person in found]


def _open_form(form: Form, person: Person) -> OpenFormRow:
    problem = form.problem or {}
    return OpenFormRow(
        id=form.id or 0,
        assessee_id=form.assessee_id,
        full_name=full_name(person.surname, person.given_name, person.patronymic),
        role=form.role,
        raw_role=str(problem.get("role") or ""),
        rater_code=form.rater_code,
        is_repeated=form.copy_number > 0,
        file=str(problem.get("file") or ""),
        sheet=str(problem.get("sheet") or ""),
        row=problem.get("row"),
        problems=tuple(
            FormProblem(
                code=str(item["code"]),
                params=dict(item.get("params") or {}),
                header=str(item.get("header") or ""),
                raw="" if item.get("raw") is None else str(item["raw"]),
            )
            for item in problem.get("items", ())
        ),
    )
