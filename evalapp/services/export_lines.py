"""From the applications of an intake to what its workbooks are written from."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlmodel import Session, col

from evalapp.domain.eligibility import CriterionResult, Status, VerdictKind
from evalapp.domain.foretelling import Change, foretell
from evalapp.domain.language import Language
from evalapp.domain.rule_set import Criterion, RuleSet
from evalapp.entities.base import stored_id
from evalapp.entities.reserve import Application, Intake
from evalapp.exchange.document_words import Words
from evalapp.exchange.documents_needed_xlsx import NeededPaper, NeededPapers
from evalapp.exchange.reserve_xlsx import ApplicationLine, IntakeLines
from evalapp.services import criterion_words as said
from evalapp.services import screening
from evalapp.services.application_query import ApplicationQuery
from evalapp.services.application_rows import ApplicationRow, page_of

Reasons = tuple[tuple[Criterion, CriterionResult], ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """An intake with the rows of a query and their records, read in one snapshot."""

    intake: Intake
    rules: RuleSet
    rows: tuple[ApplicationRow, ...]
    records: dict[int, Application]


def application_lines(
    session: Session, query: ApplicationQuery, words: Words, shown_filter: str
) -> IntakeLines:
    """The applications that ``query`` shows, in its order. Raises NotFound."""
    read = _read(session, query)
    stays = screening.stays_by_iin(session, stored_id(read.intake.id))
    lines = []
    for row in read.rows:
        record = read.records[row.id]
        facts = screening.facts_of(record, stays.get(record.iin, ()))
        lines.append(_line(row, foretell(read.rules, facts, as_of=read.intake.as_of), words))
    return IntakeLines(
        name=read.intake.name,
        rule_set=words.pick(read.rules.name),
        as_of=read.intake.as_of,
        rules=tuple(_rule_texts(read.rules, words)),
        criteria=read.rules.criteria,
        lines=tuple(lines),
        shown_filter=shown_filter,
    )


def needed_papers(session: Session, query: ApplicationQuery, words: Words, shown_filter: str) -> NeededPapers:
    """What the applications wait for that could still become eligible. Raises NotFound."""
    waiting = replace(query, verdicts=frozenset({VerdictKind.DOCUMENTS_NEEDED}))
    read = _read(session, waiting)
    lines = [
        _paper(row, read.records[row.id], criterion, result, words)
        for row in read.rows
        for criterion, result in row.reasons
        if result.status is Status.UNKNOWN
    ]
    return NeededPapers(
        name=read.intake.name,
        rule_set=words.pick(read.rules.name),
        as_of=read.intake.as_of,
        lines=tuple(lines),
        shown_filter=shown_filter,
    )


def _read(session: Session, query: ApplicationQuery) -> _Read:
    intake = screening.intake_of(session, query.intake_id)
    rules = screening.intake_rules(session, intake)
    rows = page_of(session, replace(query, offset=0, limit=None)).rows
    wanted = select(Application).where(col(Application.intake_id) == query.intake_id)
    records = {stored_id(record.id): record for record in session.execute(wanted).scalars()}
    return _Read(intake, rules, rows, records)


def _line(row: ApplicationRow, changes: tuple[Change, ...], words: Words) -> ApplicationLine:
    low = row.low
    return ApplicationLine(
        number=row.number,
        full_name=row.full_name,
        iin=row.iin,
        sex="" if row.sex is None else words.term(row.sex.value),
        age=row.age,
        region="" if row.region is None else words.pick(row.region),
        direction="" if row.direction is None else words.pick(row.direction),
        applied_on=row.applied_on,
        experience="" if low is None else _each(words, lambda language: said.length_text(language, low)),
        verdict=row.verdict,
        statuses=row.statuses,
        reasons=_each(words, lambda language: _reasons(language, row.reasons)),
        changes=_each(words, lambda language: _changes(language, changes)),
    )


def _paper(
    row: ApplicationRow, record: Application, criterion: Criterion, result: CriterionResult, words: Words
) -> NeededPaper:
    return NeededPaper(
        number=row.number,
        full_name=row.full_name,
        iin=row.iin,
        phone=record.phone or "",
        email=record.email or "",
        criterion=criterion,
        what=_each(words, lambda language: said.result_text(language, result)),
    )


def _each(words: Words, say: Callable[[Language], str]) -> str:
    return words.each(lambda own: say(own.first))


def _reasons(language: Language, reasons: Reasons) -> str:
    return "; ".join(
        f"{said.criterion_name(language, criterion)}: {said.reason_text(language, result)}"
        for criterion, result in reasons
    )


def _changes(language: Language, changes: tuple[Change, ...]) -> str:
    return "; ".join(said.change_text(language, change) for change in changes)


def _rule_texts(rules: RuleSet, words: Words) -> list[str]:
    by_language = [said.rule_texts(language, rules) for language in words.language.languages]
    return [words.joint.join(dict.fromkeys(line)) for line in zip(*by_language, strict=True)]
