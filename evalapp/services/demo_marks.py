"""How the demonstration's raters mark: what officials are like, how severe each rater is, forms partly in."""

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from evalapp.domain.campaign import FormState, RaterRole
from evalapp.domain.scoring_rules import ScoringRules
from evalapp.entities.assessment import Form
from evalapp.services.demo_names import happens
from evalapp.services.demo_raters import DemoAssignment

_SPREAD_OF_ABILITY = 0.45
_SPREAD_OF_COMPETENCIES = 0.35
_SPREAD_OF_RATERS = 0.38
_NOISE = 0.55
_MEAN_ABILITY = 3.62
_NOT_OBSERVED = 0.05
_PEERS_RATE_HIGHER = {RaterRole.SUPERIOR: -0.1, RaterRole.EXPERT: -0.15, RaterRole.SELF: 0.45}
_STRICT, _LENIENT, _FLAT = "Э-01", "Э-02", "П-03"
"""Raters who stand out in every campaign: one a whole mark stricter than the others, one who gives nothing
but 4 and 5, one who gives everything the same mark."""
_REMARK = "Учебный пример: случай, действие и итог вымышлены."
_EXAMPLES = (
    "Учебный пример: срыв срока назвал сам, за неделю предложил и выполнил план.",
    "Учебный пример: решение передал наверх, вопрос остался без ответа два месяца.",
    "Оқу мысалы: азаматтардың өтініштерін өзі қарап, жұмыс тәртібін өзгертті.",
    "Оқу мысалы: тапсырманы мерзімінде орындады, бірақ нәтижесі тексерілмеді.",
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
            growth = self._chance.gauss(0.12, 0.4)
            known = {code: level + self._chance.gauss(growth, 0.15) for code, level in known.items()}
        self._of[person_id] = known
        return known


class Manners:
    """How each rater of a campaign marks: a severity of his own, steady over the officials he rates."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._severities: dict[tuple[str, RaterRole], float] = {}

    def severity(self, rater: str, role: RaterRole) -> float:
        """What is added to the true level; the first expert is a whole mark stricter."""
        if rater == _STRICT:
            return -1.0
        key = (rater, role)
        if key not in self._severities:
            mean = _PEERS_RATE_HIGHER.get(role, 0.0)
            self._severities[key] = self._chance.gauss(mean, _SPREAD_OF_RATERS)
        return self._severities[key]


def forms_of(
    chance: Random,
    rules: ScoringRules,
    levels: dict[str, float],
    assignments: Sequence[DemoAssignment],
    manners: Manners,
) -> Iterator[Form]:
    for assignment in assignments:
        marks = _marks(chance, rules, levels, assignment, manners)
        yield Form(
            assessee_id=assignment.assessee_id,
            role=assignment.role,
            rater_code=assignment.rater,
            state=FormState.COMPLETE,
            marks=marks,
            examples=_examples(chance, rules, marks),
            remark=_REMARK if happens(chance, 0.1) else None,
        )


def _marks(
    chance: Random,
    rules: ScoringRules,
    levels: dict[str, float],
    assignment: DemoAssignment,
    manners: Manners,
) -> dict[str, int | None]:
    severity = manners.severity(assignment.rater, assignment.role)
    if assignment.rater == _FLAT:
        return dict.fromkeys(levels, rules.highest - 1)
    least = rules.highest - 1 if assignment.rater == _LENIENT else rules.lowest
    return {
        code: None
        if happens(chance, _NOT_OBSERVED)
        else max(least, min(rules.highest, round(chance.gauss(level + severity, _NOISE))))
        for code, level in levels.items()
    }


def _examples(chance: Random, rules: ScoringRules, marks: dict[str, int | None]) -> dict[str, str]:
    asked = [code for code, mark in marks.items() if mark in rules.example_marks]
    return {code: chance.choice(_EXAMPLES) for code in asked if happens(chance, 0.8)}


_REFUSED = (5, 29, 53)
"""Officials of the open campaign of whom one form was refused and waits."""


def partly_in(chance: Random, forms: Iterator[Form], number: int) -> Iterator[Form]:
    """Forms of an open campaign: most complete, some begun, some only assigned, a few refused."""
    for place, form in enumerate(forms):
        if number in _REFUSED and place == 0:
            refuse(form)
        elif happens(chance, 0.22):
            form.state, form.marks, form.examples, form.remark = FormState.ASSIGNED, {}, {}, None
        elif happens(chance, 0.08):
            form.state, form.examples = FormState.DRAFT, {}
            form.marks = dict(list(form.marks.items())[: chance.randint(4, 11)])
        yield form


def refuse(form: Form) -> None:
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
