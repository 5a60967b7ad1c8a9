"""The rules of an intake in words: the same in the window and in documents."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evalapp.domain.intake_plan import IntakePlan, StagePlan
from evalapp.domain.intake_rules import Confirmation
from evalapp.domain.language import Language
from evalapp.domain.names import fold
from evalapp.domain.rule_set import RuleSet
from evalapp.domain.stage import CutKind, StageKind
from evalapp.services.criterion_words import date_text, rule_texts
from evalapp.texts import term, text


@dataclass(frozen=True, slots=True)
class WordedPart:
    """A heading and its lines."""

    heading: str
    lines: tuple[str, ...]


def plan_parts(language: Language, plan: IntakePlan, rules: RuleSet) -> tuple[WordedPart, ...]:
    """What an intake is run by: window and places, criteria, directions, stages, ranking."""
    parts = [
        WordedPart(plan.name, tuple(_frame(language, plan))),
        WordedPart(rules.name.pick(language), tuple(rule_texts(language, rules))),
    ]
    if plan.directions:
        parts.append(
            WordedPart(text(language, "intake.directions_heading"), tuple(_directions(language, plan)))
        )
    if plan.stages:
        lines = [_stage(language, plan, place, stage) for place, stage in enumerate(plan.stages, 1)]
        ranking = "intake.ranking" if plan.directions else "intake.ranking_plain"
        parts.append(WordedPart(text(language, "intake.stages_heading"), tuple(lines)))
        decided = (text(language, ranking), text(language, "intake.people_decide"))
        parts.append(WordedPart(term(language, "ranking"), decided))
    return tuple(parts)


def confirmation_text(language: Language, confirmation: Confirmation) -> str:
    """The act behind an intake in one line."""
    return text(
        language,
        "intake.act",
        act=confirmation.act,
        number=confirmation.number,
        day=date_text(confirmation.day) if confirmation.day else "–",
        clause=confirmation.clause,
    )


def cut_text(language: Language, stage: StagePlan) -> str:
    """Who goes on after a stage, in one sentence."""
    value = "" if stage.cut.value is None else plain_number(language, stage.cut.value)
    return text(language, f"intake.cut_{stage.cut.kind.value}", value=value)


def cut_short(language: Language, stage: StagePlan) -> str:
    """The rule of a cut in a few signs: ``≥ 60``, ``50 %``, ``25``; "–" without one."""
    value = "" if stage.cut.value is None else plain_number(language, stage.cut.value)
    shown = {
        CutKind.NONE: "–",
        CutKind.SCORE: f"≥\u00a0{value}",
        CutKind.TOP_NUMBER: value,
        CutKind.TOP_PERCENT: f"{value}\u00a0%",
    }
    return shown[stage.cut.kind]


def plain_number(language: Language, number: Decimal) -> str:
    """An exact number as it is written: ``2,5`` in Kazakh and Russian, without zeros that say nothing."""
    words = f"{number:f}"
    words = words.rstrip("0").rstrip(".") if "." in words else words
    return words if language is Language.EN else words.replace(".", ",")


def _frame(language: Language, plan: IntakePlan) -> list[str]:
    lines = []
    if plan.opens_on or plan.closes_on:
        first, last = _day(plan.opens_on), _day(plan.closes_on)
        lines.append(text(language, "intake.window", first=first, last=last))
    else:
        lines.append(text(language, "intake.window_unknown"))
    lines.append(text(language, "intake.as_of", day=date_text(plan.as_of)))
    if plan.places is None:
        lines.append(text(language, "intake.places_unknown"))
    else:
        lines.append(text(language, "intake.places", places=plan.places))
    return lines


def _directions(language: Language, plan: IntakePlan) -> list[str]:
    return [
        text(language, "intake.direction_open", name=one.name.pick(language))
        if one.places is None
        else text(language, "intake.direction", name=one.name.pick(language), places=one.places)
        for one in plan.directions
    ]


def _stage(language: Language, plan: IntakePlan, place: int, stage: StagePlan) -> str:
    title, kind = stage.title.pick(language), term(language, f"stage_{stage.kind.value}")
    is_named_so = fold(title) == fold(kind) or stage.kind is StageKind.OTHER
    head = text(
        language,
        "intake.stage",
        place=place,
        title=title if is_named_so else f"{title} ({kind.lower()})",
        maximum=plain_number(language, stage.max_score),
        weight=plain_number(language, stage.weight),
    )
    said = [cut_text(language, stage)]
    if stage.cut.kind is not CutKind.NONE and plan.directions:
        said.append(text(language, "intake.per_direction" if stage.cut.per_direction else "intake.over_all"))
    if stage.interviewers:
        said.append(text(language, "intake.interviewers"))
    if stage.held_from or stage.held_to:
        said.append(text(language, "intake.held", first=_day(stage.held_from), last=_day(stage.held_to)))
    return f"{head} {' '.join(said)}"


def _day(day: date | None) -> str:
    return "…" if day is None else date_text(day)
