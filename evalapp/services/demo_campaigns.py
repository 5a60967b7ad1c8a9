"""Campaigns of the demonstration: two released, an open one with forms partly in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.access import Actor
from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.reference import PositionCategory
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Assessee, Campaign, Form
from evalapp.entities.register import Appointment
from evalapp.services.assessees import officials_in_post
from evalapp.services.campaign_launch import CampaignFields, add_assessees, new_campaign
from evalapp.services.campaigns import CampaignService
from evalapp.services.demo_names import happens
from evalapp.storage.audit import bulk_insert
from evalapp.storage.database import Database

_SPREAD_OF_ABILITY = 0.45
_SPREAD_OF_COMPETENCIES = 0.35
_SPREAD_OF_RATERS = 0.38
_NOISE = 0.55
_MEAN_ABILITY = 3.62
_NOT_OBSERVED = 0.05
_PEERS_RATE_HIGHER = {RaterRole.SUPERIOR: -0.1, RaterRole.EXPERT: -0.15, RaterRole.SELF: 0.45}
_EXPERTS = 6
_REMARK = "Учебный пример: случай, действие и итог вымышлены."
_EXAMPLES = (
    "Учебный пример: срыв срока назвал сам, за неделю предложил и выполнил план.",
    "Учебный пример: решение передал наверх, вопрос остался без ответа два месяца.",
    "Оқу мысалы: азаматтардың өтініштерін өзі қарап, жұмыс тәртібін өзгертті.",
    "Оқу мысалы: тапсырманы мерзімінде орындады, бірақ нәтижесі тексерілмеді.",
)


@dataclass(frozen=True, slots=True)
class _Plan:
    """One campaign: when, over whom, and when its results were released (None = still open)."""

    name: str
    category: PositionCategory
    as_of: date
    launched_at: datetime
    released_at: datetime | None


_PLANS = (
    _Plan(
        "Вице-министры, 2022",
        PositionCategory.DEPUTY_MINISTERS,
        date(2022, 12, 1),
        datetime(2022, 12, 1, 5, tzinfo=UTC),
        datetime(2023, 1, 20, 9, tzinfo=UTC),
    ),
    _Plan(
        "Заместители акимов, 2023",
        PositionCategory.DEPUTY_AKIMS,
        date(2023, 12, 1),
        datetime(2023, 12, 1, 5, tzinfo=UTC),
        datetime(2024, 1, 25, 9, tzinfo=UTC),
    ),
    _Plan(
        "Заместители министров, 2026",
        PositionCategory.DEPUTY_MINISTERS,
        date(2026, 9, 30),
        datetime(2026, 10, 1, 5, tzinfo=UTC),
        None,
    ),
)


class Abilities:
    """What each invented person is like: steady over the years, a little better each time."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._of: dict[int, dict[str, float]] = {}

    def of(self, person_id: int, competencies: tuple[str, ...]) -> dict[str, float]:
        """True level per competency at this campaign; the next call is a later campaign."""
        known = self._of.get(person_id)
        if known is None:
            mean = self._chance.gauss(_MEAN_ABILITY, _SPREAD_OF_ABILITY)
            known = {code: self._chance.gauss(mean, _SPREAD_OF_COMPETENCIES) for code in competencies}
        else:
            known = {code: level + self._chance.gauss(0.12, 0.2) for code, level in known.items()}
        self._of[person_id] = known
        return known


def add_campaigns(db: Database, actor: Actor, chance: Random) -> None:
    """Enter the campaigns with their forms and release those that are over."""
    abilities = Abilities(chance)
    for plan in _PLANS:
        with db.transaction() as session:
            number = _add_campaign(session, plan, abilities, chance)
        if plan.released_at is not None:
            CampaignService(db, actor, clock=_clock_at(plan.released_at)).release(number)


def _clock_at(moment: datetime) -> Callable[[], datetime]:
    return lambda: moment


def _add_campaign(session: Session, plan: _Plan, abilities: Abilities, chance: Random) -> int:
    fields = CampaignFields(plan.name, plan.category, plan.as_of, period_to=plan.as_of)
    campaign = new_campaign(session, fields, now=plan.launched_at)
    assessees = add_assessees(session, campaign, officials_in_post(session, plan.category, plan.as_of))
    bodies = _bodies_of(session, campaign)
    rules = ScoringRules.from_dict(campaign.rules)
    forms: list[Form] = []
    for number, (person_id, assessee_id) in enumerate(assessees.items()):
        levels = abilities.of(person_id, rules.competencies)
        own = _forms(chance, rules, levels, assessee_id, bodies[assessee_id])
        if plan.released_at is None:
            own = _partly_in(chance, own, number)
        elif number in _TOO_FEW_RATERS:
            own = (form for form in own if form.role in {RaterRole.PEER, RaterRole.SELF})
        forms += own
    for form in forms:
        form.entered_at = None if form.state is FormState.ASSIGNED else plan.released_at or plan.launched_at
    bulk_insert(session, forms)
    return campaign.id or 0


_TOO_FEW_RATERS = (11, 47)
"""Officials of a released campaign who get no total, so that the reason can be seen."""


_REFUSED = (5, 29, 53)
"""Officials of the open campaign of whom one form was refused and waits."""


def _bodies_of(session: Session, campaign: Campaign) -> dict[int, int]:
    """{assessee: body of the assessed post}."""
    found = session.execute(
        select(col(Assessee.id), col(Appointment.organization_id))
        .join(Appointment, col(Appointment.id) == col(Assessee.appointment_id))
        .where(col(Assessee.campaign_id) == campaign.id)
    )
    return {row[0]: row[1] for row in found}


def _forms(
    chance: Random, rules: ScoringRules, levels: dict[str, float], assessee_id: int, body: int
) -> Iterator[Form]:
    raters = [(RaterRole.SUPERIOR, f"Р-{body:02d}"), (RaterRole.EXPERT, f"Э-{chance.randint(1, _EXPERTS)}")]
    raters += [(RaterRole.PEER, f"К-{assessee_id}-{n}") for n in range(1, chance.randint(3, 4) + 1)]
    raters += [(RaterRole.SUBORDINATE, f"П-{assessee_id}-{n}") for n in range(1, chance.randint(3, 5) + 1)]
    if happens(chance, 0.7):
        raters.append((RaterRole.SELF, f"С-{assessee_id}"))
    for role, code in raters:
        marks = _marks(chance, rules, levels, role)
        yield Form(
            assessee_id=assessee_id,
            role=role,
            rater_code=code,
            state=FormState.COMPLETE,
            marks=marks,
            examples=_examples(chance, rules, marks),
            remark=_REMARK if happens(chance, 0.1) else None,
        )


def _marks(
    chance: Random, rules: ScoringRules, levels: dict[str, float], role: RaterRole
) -> dict[str, int | None]:
    severity = chance.gauss(_PEERS_RATE_HIGHER.get(role, 0.0), _SPREAD_OF_RATERS)
    return {
        code: None
        if happens(chance, _NOT_OBSERVED)
        else max(rules.lowest, min(rules.highest, round(chance.gauss(level + severity, _NOISE))))
        for code, level in levels.items()
    }


def _examples(chance: Random, rules: ScoringRules, marks: dict[str, int | None]) -> dict[str, str]:
    asked = [code for code, mark in marks.items() if mark in rules.example_marks]
    return {code: chance.choice(_EXAMPLES) for code in asked if happens(chance, 0.8)}


def _partly_in(chance: Random, forms: Iterator[Form], number: int) -> Iterator[Form]:
    """Forms of an open campaign: most complete, some begun, some only assigned, a few refused."""
    for place, form in enumerate(forms):
        if number in _REFUSED and place == 0:
            _refuse(form)
        elif happens(chance, 0.22):
            form.state, form.marks, form.examples, form.remark = FormState.ASSIGNED, {}, {}, None
        elif happens(chance, 0.08):
            form.state, form.examples = FormState.DRAFT, {}
            form.marks = dict(list(form.marks.items())[: chance.randint(4, 11)])
        yield form


def _refuse(form: Form) -> None:
    """Make ``form`` an open one, as an import keeps it: one mark lies off the scale."""
    code, off_scale = "B3", "7"
    raw: dict[str, Any] = {key: "" if mark is None else str(mark) for key, mark in form.marks.items()}
    form.state = FormState.OPEN
    form.marks = {key: mark for key, mark in form.marks.items() if key != code}
    form.problem = {
        "items": [
            {
                "code": "mark_off_scale",
                "column": 9,
                "header": code,
                "raw": off_scale,
                "params": {"low": 1, "high": 5},
            }
        ],
        "raw": raw | {code: off_scale},
        "file": "учебные_оценки_2026.xlsx",
        "sheet": "Лист1",
        "row": 17,
    }
