"""What documents say about a person, in the words of the document: the same on sheets, cards and pages."""

from collections.abc import Sequence

from evalapp import texts
from evalapp.domain.decision import DecisionResult
from evalapp.domain.numbers import exact_text
from evalapp.domain.reference import LanguageLevel
from evalapp.exchange.document_words import Words
from evalapp.exchange.person_values import (
    DecisionFact,
    EducationFact,
    JobFact,
    NoteFact,
    PeriodFact,
    PersonFacts,
    PlanFact,
    SelectionFact,
    StageFact,
    StayFact,
)

_KAZAKHSTAN = "KZ"
NONE = "–"


def post_line(facts: PersonFacts, words: Words) -> str:
    """Post and body, "" where he holds none."""
    return words.each(lambda own: _post(facts, own))


def _post(facts: PersonFacts, own: Words) -> str:
    said = ", ".join(filter(None, (own.pick(facts.post), own.pick(facts.body))))
    return f"{said} ({own.text('person_sheet.acting')})" if said and facts.is_acting else said


def since_line(facts: PersonFacts, words: Words) -> str:
    """``с 12.03.2024 · 2 г 8 мес``, "" where it is not known."""
    parts = [words.text("person_sheet.since", day=facts.since)] if facts.since else []
    if facts.time_in_post is not None:
        parts.append(words.time_in_post(facts.time_in_post))
    return " · ".join(parts)


def born_line(facts: PersonFacts, words: Words) -> str:
    """Date of birth and full years; "" where the date is not known."""
    if facts.birth_date is None:
        return ""
    return words.text("person_sheet.born", day=words.day(facts.birth_date), age=facts.age)


def citizenship_line(facts: PersonFacts, words: Words) -> str:
    """Citizenship as stored, Kazakhstan by its name."""
    if facts.citizenship == _KAZAKHSTAN:
        return words.text("criterion.fact_kazakhstan")
    return facts.citizenship


def education_lines(facts: Sequence[EducationFact], words: Words) -> list[str]:
    """A line for each course: level, institution, speciality, year."""
    return [
        ", ".join(
            filter(
                None,
                (
                    words.term(f"edu_{one.level.value}") if one.level else "",
                    one.institution,
                    one.speciality,
                    str(one.year) if one.year else "",
                ),
            )
        )
        for one in facts
    ]


def languages_line(facts: PersonFacts, words: Words) -> str:
    """``казахский – B2; английский – C1``."""
    return words.each(
        lambda own: "; ".join(
            f"{_language(code, own)} – {_level(level, own)}" for code, level in facts.languages
        )
    )


def _level(level: LanguageLevel, own: Words) -> str:
    """``C1, высокий уровень``, ``родной язык``: a code keeps its capital, a word in a line has none."""
    said = own.term(f"lang_{level.value}")
    return said[0].lower() + said[1:] if level is LanguageLevel.NATIVE else said


def _language(code: str, own: Words) -> str:
    key = f"fit.language_{code.casefold()}"
    return own.text(key) if texts.has_text(key) else code


def note_lines(facts: Sequence[NoteFact], words: Words) -> list[str]:
    """Awards or sanctions with their days."""
    lines = []
    for one in facts:
        said = f"{one.text}, {words.day(one.on)}" if one.on else one.text
        if one.ended_on:
            said = f"{said} ({words.text('person_sheet.lifted', day=words.day(one.ended_on))})"
        lines.append(said)
    return lines


def job_period(job: JobFact, words: Words) -> str:
    """``03.2015 – 12.2019``; an end that is not known stays open with …."""
    until = words.text("person_sheet.present") if job.is_present else job.until or "…"
    return f"{job.since or '…'} – {until}"


def job_text(job: JobFact, words: Words) -> str:
    """Post and body of one job."""
    return words.each(lambda own: ", ".join(filter(None, (own.pick(job.post), own.pick(job.body)))))


def proposal_line(proposed: str, post: str, body: str) -> str:
    """What is proposed, and where to."""
    where = ", ".join(filter(None, (post, body)))
    return f"{proposed}: {where}" if proposed and where else proposed or where


def decision_name(fact: DecisionFact, words: Words) -> str:
    """What was decided."""
    if fact.kind is None:
        rejected = fact.result is DecisionResult.REJECTED
        return words.text("person_sheet.decision_rejected") if rejected else words.term("decision")
    return words.term(f"decision_{fact.kind.value}")


def decision_line(fact: DecisionFact, words: Words) -> str:
    """Day, decision, where to, commission, minutes, order."""
    return words.each(lambda own: _decision(fact, own))


def _decision(fact: DecisionFact, own: Words) -> str:
    where = ", ".join(own.pick(one) for one in fact.where)
    minutes, order = fact.minutes, fact.order_number
    said = own.text(
        "person_sheet.decision",
        day=own.day(fact.on),
        decision=decision_name(fact, own),
        to=f": {where}" if where else "",
        commission=own.pick(fact.commission),
        minutes=own.text("person_sheet.decision_minutes", number=minutes) if minutes else "",
        order=own.text("person_sheet.decision_order", number=order) if order else "",
    )
    return said + own.text("person_sheet.decision_undone") if fact.is_undone else said


def stay_line(stay: StayFact, words: Words) -> str:
    """Cohort, first and last day, and how the stay stands."""
    return words.each(lambda own: _stay(stay, own))


def _stay(stay: StayFact, own: Words) -> str:
    parts = [
        own.text(
            "person_sheet.stay",
            cohort=stay.cohort,
            since=own.day(stay.enrolled_on),
            until=own.day(stay.stay_until),
        ),
        own.text(f"member.state_{stay.state.value}").lower(),
    ]
    if stay.left_on is not None:
        parts.append(own.text("person_sheet.left", day=own.day(stay.left_on)))
    elif stay.days_left >= 0:
        parts.append(own.text("person_sheet.days_left", count=stay.days_left))
    if stay.extended is not None:
        parts.append(own.text("person_sheet.extended", day=own.day(stay.extended)))
    if (held := stay.held_by) is not None and held.until is not None:
        body = ", ".join(filter(None, (held.name, held.detail)))
        parts.append(own.text("person_sheet.held", body=body, day=own.day(held.until)))
    return "; ".join(parts)


def mentor_line(mentor: PeriodFact, words: Words) -> str:
    """Name and post of a mentor with the days."""
    name = ", ".join(filter(None, (mentor.name, mentor.detail)))
    since = words.day(mentor.since) if mentor.since else "…"
    if mentor.until is None:
        return words.text("person_sheet.mentor_since", name=name, since=since)
    return words.text("person_sheet.mentor_span", name=name, since=since, until=words.day(mentor.until))


def plan_line(item: PlanFact, words: Words) -> str:
    """A line of the plan: kind, what, when due or done."""
    return words.each(lambda own: _plan(item, own))


def _plan(item: PlanFact, own: Words) -> str:
    due = ""
    if item.done_on is not None:
        due = own.text("person_sheet.plan_done", day=own.day(item.done_on))
    elif item.due_on is not None:
        due = own.text("person_sheet.plan_due", day=own.day(item.due_on))
    kind = own.text(f"member.plan_{item.kind.value}")
    return own.text("person_sheet.plan_line", kind=kind, title=item.title, due=due)


def plan_summary(stay: StayFact, words: Words) -> str:
    """``выполнено 3 из 5``, "" without a plan."""
    if not stay.plan:
        return ""
    done = sum(1 for item in stay.plan if item.done_on is not None)
    return words.text("person_sheet.plan_of", done=done, total=len(stay.plan))


def period_line(period: PeriodFact, words: Words) -> str:
    """An appointment with its days: ``01.02.2025 – …: директор, АО Пример``."""
    since = words.day(period.since) if period.since else "…"
    until = words.text("person_sheet.present") if period.until is None else words.day(period.until)
    where = ", ".join(filter(None, (period.name, period.detail)))
    order = words.text("document.order_number", number=period.note) if period.note else ""
    return f"{since} – {until}: {where}" + (f", {order}" if order else "")


def score_text(stage: StageFact, words: Words) -> str:
    """``84,5 из 100`` in one language, for figures are the same in both; or that he was absent."""
    if stage.score is None:
        return words.term("absent_from_stage")
    score = exact_text(round(stage.score, 4).normalize(), words.first)
    highest = exact_text(stage.max_score, words.first)
    return texts.text(words.first, "reserve_packet.of", score=score, highest=highest)


def outcome_text(stage: StageFact, words: Words) -> str:
    """What the cut said, "" while there is none."""
    return words.text(f"reserve_packet.{stage.outcome}") if stage.outcome else ""


def standing_text(selection: SelectionFact, words: Words) -> str:
    """How he stands to the places, or why he is not ranked."""
    if selection.standing is not None:
        return words.text(f"admission.standing_{selection.standing.value}")
    return words.text(f"admission.unranked_{selection.unranked}") if selection.unranked else ""
