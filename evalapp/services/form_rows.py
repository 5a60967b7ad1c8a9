"""Forms of a campaign as lists: those of one official with their raters, refused ones."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import FormState, RaterRole, names_rater
from evalapp.domain.names import full_name
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.services.raters import RaterRow, rater_rows

_LAST = (FormState.COMPLETE, FormState.DISMISSED)


@dataclass(frozen=True, slots=True)
class FormRow:
    """One form of an official: by whom, how much of it. ``answered``: marks and "not observed".

    ``rater_code``, ``full_name`` and ``post`` are "" for a form of a peer or subordinate that is finished or
    whose campaign has ended its entry: then only the count remains; the name is "" as well where nobody
    named the rater. ``read_back_at`` and ``read_back_by``: when and by which account it was compared with
    its paper. ``is_repeated``: another form of the same rater counts already.
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
    full_name: str = ""
    post: str = ""
    is_repeated: bool = False

    @property
    def is_hidden(self) -> bool:
        """Whether it is in, wholly or in part, and nobody is told any more whose form it is."""
        return not self.rater_code and self.state in (FormState.COMPLETE, FormState.DRAFT)

    @property
    def is_removable(self) -> bool:
        """Whether nothing was entered yet, so that the assignment can be taken away."""
        return self.state is FormState.ASSIGNED

    @property
    def needs_rater(self) -> bool:
        """Whether a refused form waits for its role or its rater to be settled."""
        return self.state is FormState.OPEN and (self.role is None or self.is_repeated)


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


def form_rows(session: Session, assessee: Assessee, *, asked: int) -> list[FormRow]:
    """The forms of one official by role and rater; within a role finished ones and dismissed ones last."""
    found = session.execute(
        select(Form).where(col(Form.assessee_id) == assessee.id).order_by(col(Form.rater_code), col(Form.id))
    ).scalars()
    raters = rater_rows(session, assessee.campaign_id)
    state = session.get_one(Campaign, assessee.campaign_id).state
    rows = [
        _form_row(
            form, raters.get(form.rater_code), asked, is_named=names_rater(form.role, form.state, state)
        )
        for form in found
    ]
    roles = list(RaterRole)
    return sorted(
        rows,
        key=lambda row: (
            len(roles) if row.role is None else roles.index(row.role),
            _LAST.index(row.state) if row.state in _LAST else -1,
            # By code no longer: the order would say whose form a nameless one is.
            0 if row.rater_code else row.answered,
        ),
    )


def _form_row(form: Form, rater: RaterRow | None, asked: int, *, is_named: bool) -> FormRow:
    return FormRow(
        id=form.id or 0,
        role=form.role,
        rater_code=form.rater_code if is_named else "",
        state=form.state,
        answered=len(form.marks),
        asked=asked,
        dismissed_reason=form.dismissed_reason,
        read_back_at=form.read_back_at,
        read_back_by=form.read_back_by,
        full_name=rater.full_name if rater and is_named else "",
        post=rater.post if rater and is_named else "",
        is_repeated=form.copy_number > 0,
    )


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
