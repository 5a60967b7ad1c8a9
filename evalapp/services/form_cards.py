"""What the rating form shows: the official, the framework's wording in one language, the marks so far."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.language import Language
from evalapp.domain.names import full_name
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import (
    Assessee,
    Campaign,
    Competency,
    CompetencyBlock,
    CompetencyIndicator,
    Form,
    LevelWording,
    ScaleLevel,
)
from evalapp.entities.register import Appointment, Organization, Person, Position
from evalapp.services.official_rows import body_name, post_title, region_names
from evalapp.services.trilingual import trilingual


@dataclass(frozen=True, slots=True)
class CompetencyWording:
    """A competency as the rater reads it. ``levels``: {level: what it looks like}."""

    code: str
    block: str
    name: str
    definition: str
    indicators: tuple[str, ...]
    levels: dict[int, str]


@dataclass(frozen=True, slots=True)
class FormCard:
    """A form opened for entry. ``read_back_at``: when it was compared with its paper, None = not yet.

    ``marks``: {competency: mark, None = not observed}; a code that is absent is not answered yet.
    ``examples``: {competency: text}. ``example_marks``: marks for which an example is asked.
    ``scale``: {level: its name}; ``blocks``: {code: its name}, in order. ``refused``: {competency: what
    the file said} for a form refused at import. ``is_anonymous``: nobody sees the marks once finished.
    """

    id: int
    campaign_id: int
    campaign: str
    assessee_id: int
    person_id: int
    full_name: str
    post: str
    body: str
    role: RaterRole | None
    rater_code: str
    state: FormState
    is_anonymous: bool
    scale: dict[int, str]
    blocks: dict[str, str]
    competencies: tuple[CompetencyWording, ...]
    example_marks: tuple[int, ...]
    marks: dict[str, int | None]
    examples: dict[str, str]
    remark: str
    refused: dict[str, str]
    read_back_at: datetime | None


def form_card(
    session: Session, form: Form, campaign: Campaign, *, language: Language, is_anonymous: bool
) -> FormCard:
    """The card of ``form`` with wording in ``language``."""
    assessee = session.get_one(Assessee, form.assessee_id)
    person = session.get_one(Person, assessee.person_id)
    post, body = _post_and_body(session, assessee, language)
    rules = ScoringRules.from_dict(campaign.rules)
    return FormCard(
        id=form.id or 0,
        campaign_id=campaign.id or 0,
        campaign=campaign.name,
        assessee_id=form.assessee_id,
        person_id=assessee.person_id,
        full_name=full_name(person.surname, person.given_name, person.patronymic),
        post=post,
        body=body,
        role=form.role,
        rater_code=form.rater_code,
        state=form.state,
        is_anonymous=is_anonymous,
        scale=_scale(session, campaign, language),
        blocks=_blocks(session, campaign, language),
        competencies=_wordings(session, campaign, rules, language),
        example_marks=rules.example_marks,
        marks=dict(form.marks),
        examples=dict(form.examples),
        remark=form.remark or "",
        refused=_refused(form),
        read_back_at=form.read_back_at,
    )


def _post_and_body(session: Session, assessee: Assessee, language: Language) -> tuple[str, str]:
    appointment = session.get(Appointment, assessee.appointment_id) if assessee.appointment_id else None
    if appointment is None:
        return "", ""
    position = session.get_one(Position, appointment.position_id)
    body = session.get_one(Organization, appointment.organization_id)
    return post_title(position).pick(language), body_name(body, region_names(session)).pick(language)


def _scale(session: Session, campaign: Campaign, language: Language) -> dict[int, str]:
    found = session.execute(
        select(ScaleLevel)
        .where(col(ScaleLevel.framework_id) == campaign.framework_id)
        .order_by(col(ScaleLevel.level))
    ).scalars()
    return {level.level: trilingual(level).pick(language) for level in found}


def _blocks(session: Session, campaign: Campaign, language: Language) -> dict[str, str]:
    found = session.execute(
        select(CompetencyBlock)
        .where(col(CompetencyBlock.framework_id) == campaign.framework_id)
        .order_by(col(CompetencyBlock.place))
    ).scalars()
    return {block.code: trilingual(block).pick(language) for block in found}


def _wordings(
    session: Session, campaign: Campaign, rules: ScoringRules, language: Language
) -> tuple[CompetencyWording, ...]:
    found = {
        competency.code: competency
        for competency in session.execute(
            select(Competency).where(col(Competency.framework_id) == campaign.framework_id)
        ).scalars()
    }
    numbers = [competency.id for competency in found.values()]
    indicators: dict[int, list[str]] = {}
    for indicator in session.execute(
        select(CompetencyIndicator)
        .where(col(CompetencyIndicator.competency_id).in_(numbers))
        .order_by(col(CompetencyIndicator.place))
    ).scalars():
        indicators.setdefault(indicator.competency_id, []).append(
            trilingual(indicator, "text").pick(language)
        )
    levels: dict[int, dict[int, str]] = {}
    for wording in session.execute(
        select(LevelWording)
        .where(col(LevelWording.competency_id).in_(numbers))
        .order_by(col(LevelWording.level))
    ).scalars():
        levels.setdefault(wording.competency_id, {})[wording.level] = trilingual(wording, "text").pick(
            language
        )
    return tuple(
        CompetencyWording(
            code=code,
            block=rules.block_of[code],
            name=trilingual(found[code]).pick(language),
            definition=trilingual(found[code], "definition").pick(language),
            indicators=tuple(indicators.get(found[code].id or 0, ())),
            levels=levels.get(found[code].id or 0, {}),
        )
        for code in rules.competencies
    )


def _refused(form: Form) -> dict[str, str]:
    if form.state is not FormState.OPEN or not form.problem:
        return {}
    raw: dict[str, object] = form.problem.get("raw") or {}
    return {code: str(text) for code, text in raw.items() if code not in form.marks}
