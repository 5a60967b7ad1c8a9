"""From an intake to its packet for the commission, in the document's words."""

from collections.abc import Sequence

from sqlmodel import Session

from evalapp.domain import iin as iins
from evalapp.domain.eligibility import Judgement
from evalapp.domain.language import Language, Trilingual
from evalapp.domain.ranking import Standing
from evalapp.exchange.document_words import Words
from evalapp.exchange.reserve_packet_values import (
    PacketDirection,
    PacketLine,
    PacketOverride,
    PacketPages,
    PacketSection,
    PacketStage,
    PacketStep,
    ReservePacket,
)
from evalapp.services import criterion_words as said
from evalapp.services import screening
from evalapp.services.admission_rows import overrides_of
from evalapp.services.intake_plans import plan_of
from evalapp.services.intake_words import plan_parts
from evalapp.services.packet_people import Applicants, packet_people
from evalapp.services.ranking import ranking_of
from evalapp.services.ranking_rows import Ranking, RankingRow
from evalapp.services.selection_funnel import steps_of
from evalapp.texts import text

_FORMULA = {
    Language.KK: "Σ салмақ · балл / ең жоғары балл",
    Language.RU: "Σ вес · балл / наивысший балл",
    Language.EN: "Σ weight · score / highest score",
}
_METHOD = ("verdict", "cut", "ranking", "places", "decisions")


def packet_of(
    session: Session,
    intake_id: int,
    words: Words,
    *,
    after_stage: int | None = None,
    order: Sequence[int] | None = None,
    pages: PacketPages = PacketPages.PLACES,
    shown_filter: str = "",
) -> ReservePacket:
    """The packet of an intake in the caller's snapshot; checks no rights. Raises NotFound.

    :param after_stage: the stage after which it is ranked, None = the last with scores; ``order``: ids of
        the applications shown, as the screen shows them, None = all of the ranking.
    """
    intake = screening.intake_of(session, intake_id)
    rules = screening.intake_rules(session, intake)
    ranking = ranking_of(session, intake_id, after_stage=after_stage)
    rows = {row.application_id: row for row in ranking.rows}
    chosen = [rows[number] for number in (order if order is not None else rows) if number in rows]
    people = Applicants(session, [row.application_id for row in chosen])
    lines = tuple(_line(row, ranking, people, words) for row in chosen)
    printed = [line for line, row in zip(lines, chosen, strict=True) if _is_printed(row, pages)]
    return ReservePacket(
        name=intake.name,
        as_of=intake.as_of,
        rule_set=words.pick(rules.name),
        places=intake.places,
        admitted=ranking.admitted,
        after_stage=words.pick(ranking.counted[-1].title) if ranking.counted else "",
        notes=_notes(ranking, words),
        criteria=rules.criteria,
        stages=tuple(
            PacketStage(words.pick(stage.title), stage.max_score, stage.weight) for stage in ranking.counted
        ),
        funnel=_funnel(session, intake_id, words),
        directions=_directions(ranking, words),
        lines=lines,
        people=packet_people(session, ranking, printed, people, words),
        overrides=_overrides(session, intake_id, words),
        method=_method(session, intake_id, words),
        shown_filter=shown_filter,
    )


def _is_printed(row: RankingRow, pages: PacketPages) -> bool:
    if row.decision is not None or row.is_waiting:
        return True
    return row.unranked is None and (pages is PacketPages.RANKED or row.standing is not Standing.BEYOND)


def _line(row: RankingRow, ranking: Ranking, people: Applicants, words: Words) -> PacketLine:
    judgement: Judgement = people.judgements[row.application_id]
    name = ranking.group_of(row).name
    low = judgement.low
    return PacketLine(
        application_id=row.application_id,
        number=row.number,
        full_name=row.full_name,
        iin=iins.mask(people.records[row.application_id].iin),
        direction="" if name is None else words.pick(name),
        region="" if row.region is None else words.pick(row.region),
        age=row.age,
        experience="" if low is None else words.each(lambda own: said.length_text(own.first, low)),
        verdict=row.verdict,
        statuses={criterion: result.status for criterion, result in judgement.criteria.items()},
        scores=row.scores,
        value=row.value,
        place=place_words(row),
        first=row.first,
        standing=row.standing,
        standing_words=_standing(row, words),
        decision=_decision(row, words),
        is_override=row.is_override or row.is_waiting,
    )


def place_words(row: RankingRow) -> str:
    """``5``, or ``5–7`` where three share a place; "" where there is none."""
    if row.first is None or row.last is None:
        return ""
    return str(row.first) if row.first == row.last else f"{row.first}–{row.last}"


def _standing(row: RankingRow, words: Words) -> str:
    if row.unranked is not None:
        return words.text(f"admission.unranked_{row.unranked.value}")
    return "" if row.standing is None else words.text(f"admission.standing_{row.standing.value}")


def _decision(row: RankingRow, words: Words) -> str:
    if row.is_waiting:
        return words.text("admission.waits")
    return "" if row.decision is None else words.text(f"admission.reserve_{row.decision.value}")


def _notes(ranking: Ranking, words: Words) -> tuple[str, ...]:
    notes = []
    if ranking.places is not None:
        notes.append(
            words.text("reserve_packet.places_total", places=ranking.places, admitted=ranking.admitted)
        )
    if ranking.counted:
        title = ranking.counted[-1].title
        notes.append(words.each(lambda own: _after(own, title)))
    if not ranking.is_applied and ranking.counted:
        notes.append(words.text("reserve_packet.not_applied"))
    elif ranking.is_interim:
        notes.append(words.text("reserve_packet.interim"))
    return tuple(notes)


def _after(words: Words, title: Trilingual) -> str:
    return words.text("reserve_packet.after_stage", stage=words.pick(title))


def _funnel(session: Session, intake_id: int, words: Words) -> tuple[PacketStep, ...]:
    steps = []
    for step in steps_of(session, intake_id):
        fixed = f"reserve_packet.step_{step.kind.value}"
        steps.append(
            PacketStep(words.text(fixed) if step.title is None else words.pick(step.title), step.count)
        )
    return tuple(steps)


def _directions(ranking: Ranking, words: Words) -> tuple[PacketDirection, ...]:
    has_names = any(group.name is not None for group in ranking.groups)
    unknown = words.text("admission.direction_unknown") if has_names else ""
    return tuple(
        PacketDirection(
            name=unknown if group.name is None else words.pick(group.name),
            places=group.places,
            ranked=group.ranked,
            sharing=group.sharing,
            left=group.left,
            free=group.free,
            admitted=group.admitted,
        )
        for group in ranking.groups
    )


def _overrides(session: Session, intake_id: int, words: Words) -> tuple[PacketOverride, ...]:
    return tuple(
        PacketOverride(
            number=one.number,
            full_name=one.full_name,
            decision=words.text(f"admission.{one.step.value}_{one.kind.value}"),
            verdict=one.verdict,
            decided_on=one.decided_on,
            decided_by=one.decided_by,
            minutes=one.minutes,
            ground=one.ground,
            entered_by=one.account,
            seconded_by=one.seconded_by,
        )
        for one in overrides_of(session, intake_id)
    )


def _method(session: Session, intake_id: int, words: Words) -> tuple[PacketSection, ...]:
    """The rules of this intake, then how the program computes with them."""
    intake = screening.intake_of(session, intake_id)
    plan, rules = plan_of(session, intake), screening.intake_rules(session, intake)
    languages = words.language.languages
    parts = zip(*(plan_parts(language, plan, rules) for language in languages), strict=True)
    own = [
        PacketSection(
            {language: part.heading for language, part in zip(languages, each, strict=True)},
            tuple(
                dict(zip(languages, lines, strict=True))
                for lines in zip(*(part.lines for part in each), strict=True)
            ),
        )
        for each in parts
    ]
    common = [
        PacketSection(
            {language: text(language, f"reserve_packet.method_{key}_title") for language in languages},
            ({language: _method_text(language, key) for language in languages},),
        )
        for key in _METHOD
    ]
    return (*own, *common)


def _method_text(language: Language, key: str) -> str:
    params = {"formula": _FORMULA[language]} if key == "ranking" else {}
    return text(language, f"reserve_packet.method_{key}", **params)
