"""Rating forms: opening one for entry, keeping each mark at once, settling refused ones."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Action, Actor
from evalapp.domain.campaign import ANONYMOUS_ROLES, CampaignStep, FormState, RaterRole, shows_marks
from evalapp.domain.errors import Forbidden, Invalid, NotFound, Refused
from evalapp.domain.language import Language
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Person
from evalapp.services.campaign_launch import get_campaign
from evalapp.services.campaign_steps import require_step
from evalapp.services.form_cards import CompetencyWording, FormCard, form_card
from evalapp.services.form_counts import AssesseeRow, assessee_rows
from evalapp.services.form_rows import FormProblem, FormRow, OpenFormRow, form_rows, open_form_rows
from evalapp.storage.clock import utc_now
from evalapp.storage.database import Database

__all__ = [
    "AssesseeRow",
    "CompetencyWording",
    "FormCard",
    "FormProblem",
    "FormRow",
    "FormService",
    "OpenFormRow",
]

_ENTRY = (FormState.ASSIGNED, FormState.DRAFT, FormState.OPEN)
_CODE_LENGTH, _REASON_LENGTH, _TEXT_LENGTH = 60, 500, 4000


@dataclass(frozen=True, slots=True)
class _Entry:
    """A form being written to, within its transaction."""

    session: Session
    form: Form
    campaign: Campaign
    rules: ScoringRules


class FormService:
    """Use cases of rating forms for one actor.

    Entry is possible while the campaign is open; refused forms are settled in review as well. The marks
    of a finished form of a peer or subordinate are shown to nobody any more.
    """

    def __init__(self, db: Database, actor: Actor, *, clock: Callable[[], datetime] = utc_now) -> None:
        self._db = db
        self._actor = actor
        self._clock = clock

    def rows(self, campaign_id: int) -> list[AssesseeRow]:
        """Officials of a campaign × roles: forms received, required, without examples. Raises NotFound."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return assessee_rows(session, get_campaign(session, campaign_id))

    def forms_of(self, assessee_id: int) -> list[FormRow]:
        """The forms of one official and their raters, without marks. Raises NotFound."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            campaign = _campaign_of(session, assessee_id)
            asked = len(ScoringRules.from_dict(campaign.rules).competencies)
            return form_rows(session, session.get_one(Assessee, assessee_id), asked=asked)

    def rater_codes(self, campaign_id: int) -> list[str]:
        """Rater codes used in a campaign, for completion while typing."""
        self._actor.require(Action.ENTER_MARKS)
        with self._db.reading() as session:
            found = session.execute(
                select(col(Form.rater_code))
                .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
                .where(col(Assessee.campaign_id) == campaign_id)
                .distinct()
            ).scalars()
            return sorted(found)

    def open_form(self, assessee_id: int, role: RaterRole, rater_code: str) -> int:
        """Start a rater's form for an official, or find the one that was begun; returns its id.

        Raises Invalid (``rater_code``: rater_code_missing, rater_code_too_long; ``role``: role_unknown),
        Refused ``rater_has_other_role``, ``form_is_complete``, ``step_enter``.
        """
        self._actor.require(Action.ENTER_MARKS)
        rater_code = rater_code.strip()
        with self._db.transaction() as session:
            campaign = _campaign_for(session, assessee_id, CampaignStep.ENTER)
            _check_key(campaign, role, rater_code)
            found = _same_rater(session, assessee_id, rater_code)
            if any(form.role is not role for form in found if form.role is not None):
                raise Refused("rater_has_other_role")
            for form in found:
                if form.state in _ENTRY:
                    return form.id or 0
                if form.state is FormState.COMPLETE:
                    raise Refused("form_is_complete")
            form = found[0] if found else Form(assessee_id=assessee_id, role=role, rater_code=rater_code)
            form.state = FormState.ASSIGNED
            session.add(form)
            session.flush()
            return form.id or 0

    def card(self, form_id: int, language: Language) -> FormCard:
        """A form with the framework's wording in ``language``.

        Raises NotFound; Forbidden ``marks_are_closed`` for a form of a peer or subordinate that is finished,
        or whose campaign has ended its entry.
        """
        self._actor.require(Action.ENTER_MARKS)
        with self._db.reading() as session:
            form = _get(session, form_id)
            is_anonymous = form.role in ANONYMOUS_ROLES
            campaign = _campaign_of(session, form.assessee_id)
            if not shows_marks(form.role, form.state, campaign.state):
                raise Forbidden("marks_are_closed")
            return form_card(session, form, campaign, language=language, is_anonymous=is_anonymous)

    def neighbours(self, form_id: int) -> tuple[int | None, int | None]:
        """The forms before and after this one among those that the same rater still fills in, by name;
        none for a form whose rater nobody sees any more."""
        self._actor.require(Action.ENTER_MARKS)
        with self._db.reading() as session:
            own = _get(session, form_id)
            campaign = _campaign_of(session, own.assessee_id)
            campaign_id = campaign.id
            if not shows_marks(own.role, own.state, campaign.state):
                return None, None
            ids = list(
                session.execute(
                    select(col(Form.id))
                    .join(Assessee, col(Assessee.id) == col(Form.assessee_id))
                    .join(Person, col(Person.id) == col(Assessee.person_id))
                    .where(
                        col(Assessee.campaign_id) == campaign_id,
                        col(Form.rater_code) == own.rater_code,
                        (col(Form.state).in_(_ENTRY)) | (col(Form.id) == form_id),
                    )
                    .order_by(col(Person.sort_key), col(Form.id))
                ).scalars()
            )
        place = ids.index(form_id)
        before = ids[place - 1] if place else None
        return before, ids[place + 1] if place + 1 < len(ids) else None

    def mark(self, form_id: int, competency: str, mark: int | None) -> None:
        """Keep one mark; None = not observed. Raises Invalid ``off_scale``, Refused, NotFound."""
        with self._entry(form_id) as entry:
            _require_competency(entry.rules, competency)
            if mark is not None and not entry.rules.is_mark(mark):
                raise Invalid({competency: "off_scale"})
            if competency not in entry.form.marks or entry.form.marks[competency] != mark:
                _forget_read_back(entry.form)
            entry.form.marks = {**entry.form.marks, competency: mark}
            self._touch(entry.form)

    def unmark(self, form_id: int, competency: str) -> None:
        """Take a mark back: the competency is not answered yet."""
        with self._entry(form_id) as entry:
            _require_competency(entry.rules, competency)
            entry.form.marks = {code: mark for code, mark in entry.form.marks.items() if code != competency}
            _forget_read_back(entry.form)
            self._touch(entry.form)

    def example(self, form_id: int, competency: str, text: str) -> None:
        """Keep the written example of a competency; an empty text removes it."""
        with self._entry(form_id) as entry:
            _require_competency(entry.rules, competency)
            _require_length(competency, text)
            examples = {code: kept for code, kept in entry.form.examples.items() if code != competency}
            entry.form.examples = {**examples, competency: text.strip()} if text.strip() else examples
            self._touch(entry.form)

    def remark(self, form_id: int, text: str) -> None:
        """Keep the remark of a form; an empty text removes it."""
        with self._entry(form_id) as entry:
            _require_length("remark", text)
            entry.form.remark = text.strip() or None
            self._touch(entry.form)

    def finish(self, form_id: int, *, rest_not_observed: bool = False) -> None:
        """Complete a form; ``rest_not_observed`` records what is unanswered as not observed.

        Raises Refused ``form_unanswered`` (with ``count``), ``form_role_missing`` for a refused form whose
        role is not settled, ``form_exists`` when another form with the same key counts already.
        """
        with self._entry(form_id) as entry:
            left = [code for code in entry.rules.competencies if code not in entry.form.marks]
            if left and not rest_not_observed:
                raise Refused("form_unanswered", count=len(left))
            if entry.form.role is None:
                raise Refused("form_role_missing")
            if any(x.role is entry.form.role and x.state is FormState.COMPLETE for x in _others(entry)):
                raise Refused("form_exists")
            entry.form.copy_number = _free_copy(entry)
            entry.form.marks = {**entry.form.marks, **dict.fromkeys(left)}
            entry.form.state, entry.form.problem = FormState.COMPLETE, None
            entry.form.entered_at = self._clock()

    def settle_rater(self, form_id: int, role: RaterRole, rater_code: str) -> None:
        """Say in which role and by whom a refused form was filled in; it stays open until finished.

        Raises Invalid as :meth:`open_form`, Refused ``form_exists`` when that rater has a form already.
        """
        rater_code = rater_code.strip()
        with self._entry(form_id) as entry:
            if entry.form.state is not FormState.OPEN:
                raise Refused("form_state")
            _check_key(entry.campaign, role, rater_code)
            entry.form.role, entry.form.rater_code = role, rater_code
            if any(x.role is role and x.state is not FormState.DISMISSED for x in _others(entry)):
                raise Refused("form_exists")
            entry.form.copy_number = _free_copy(entry)

    def open_forms(self, campaign_id: int) -> list[OpenFormRow]:
        """The refused forms of a campaign that wait. Raises NotFound."""
        self._actor.require(Action.RUN_CAMPAIGN)
        with self._db.reading() as session:
            return open_form_rows(session, get_campaign(session, campaign_id))

    def dismiss(self, form_ids: Sequence[int], reason: str) -> None:
        """Set refused forms aside for a written reason; they do not count.

        Raises Invalid (``reason``: reason_missing, reason_too_long), Refused ``form_state``.
        """
        self._actor.require(Action.RUN_CAMPAIGN)
        reason = reason.strip()
        if not reason:
            raise Invalid({"reason": "reason_missing"})
        if len(reason) > _REASON_LENGTH:
            raise Invalid({"reason": "reason_too_long"})
        self._settle(form_ids, FormState.OPEN, FormState.DISMISSED, reason)

    def restore(self, form_ids: Sequence[int]) -> None:
        """Take back :meth:`dismiss`: the forms wait again. Raises Refused ``form_state``."""
        self._actor.require(Action.RUN_CAMPAIGN)
        self._settle(form_ids, FormState.DISMISSED, FormState.OPEN, None)

    def _settle(
        self, form_ids: Sequence[int], source: FormState, target: FormState, reason: str | None
    ) -> None:
        with self._db.transaction() as session:
            for form_id in form_ids:
                form = _get(session, form_id)
                _campaign_for(session, form.assessee_id, CampaignStep.SETTLE)
                if form.state is not source:
                    raise Refused("form_state")
                form.state, form.dismissed_reason = target, reason

    @contextmanager
    def _entry(self, form_id: int) -> Iterator[_Entry]:
        """A form that may be written to, in one transaction."""
        self._actor.require(Action.ENTER_MARKS)
        with self._db.transaction() as session:
            form = _get(session, form_id)
            step = CampaignStep.SETTLE if form.state is FormState.OPEN else CampaignStep.ENTER
            campaign = _campaign_for(session, form.assessee_id, step)
            if form.state not in _ENTRY:
                raise Refused("form_is_complete")
            yield _Entry(session, form, campaign, ScoringRules.from_dict(campaign.rules))

    def _touch(self, form: Form) -> None:
        form.entered_at = self._clock()
        if form.state is FormState.ASSIGNED:
            form.state = FormState.DRAFT


def _forget_read_back(form: Form) -> None:
    """What was compared with the paper were other marks."""
    form.read_back_at, form.read_back_by = None, ""


def _get(session: Session, form_id: int) -> Form:
    form = session.get(Form, form_id)
    if form is None:
        raise NotFound
    return form


def _campaign_of(session: Session, assessee_id: int) -> Campaign:
    assessee = session.get(Assessee, assessee_id)
    if assessee is None:
        raise NotFound
    return get_campaign(session, assessee.campaign_id)


def _campaign_for(session: Session, assessee_id: int, step: CampaignStep) -> Campaign:
    campaign = _campaign_of(session, assessee_id)
    require_step(campaign, step)
    return campaign


def _check_key(campaign: Campaign, role: RaterRole, rater_code: str) -> None:
    faults = {}
    if ScoringRules.from_dict(campaign.rules).role(role) is None:
        faults["role"] = "role_unknown"
    if not rater_code:
        faults["rater_code"] = "rater_code_missing"
    elif len(rater_code) > _CODE_LENGTH:
        faults["rater_code"] = "rater_code_too_long"
    if faults:
        raise Invalid(faults)


def _same_rater(session: Session, assessee_id: int, rater_code: str) -> list[Form]:
    """Forms of one rater for one official, the one that counts or was first before the others."""
    found = session.execute(
        select(Form)
        .where(col(Form.assessee_id) == assessee_id, col(Form.rater_code) == rater_code)
        .order_by(col(Form.id))
    ).scalars()
    return list(found)


def _others(entry: _Entry) -> list[Form]:
    """Other forms of the same rater for the same official."""
    with entry.session.no_autoflush:
        own = _same_rater(entry.session, entry.form.assessee_id, entry.form.rater_code)
    return [form for form in own if form.id != entry.form.id]


def _free_copy(entry: _Entry) -> int:
    """0 for the form that counts, unless a dismissed one of the same key holds that number."""
    taken = {form.copy_number for form in _others(entry) if form.role is entry.form.role}
    return next(number for number in range(len(taken) + 1) if number not in taken)


def _require_competency(rules: ScoringRules, competency: str) -> None:
    if competency not in rules.weights:
        raise NotFound


def _require_length(field: str, text: str) -> None:
    if len(text) > _TEXT_LENGTH:
        raise Invalid({field: "text_too_long"})
