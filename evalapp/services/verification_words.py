"""What a verification found, in words: for the command line and the window alike."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evalapp.domain.language import Language
from evalapp.services.audit_log import WorkspaceVerification
from evalapp.services.release_words import fault_text
from evalapp.storage.verification import Problem
from evalapp.texts import has_text, text

_CODES = (
    "database_damaged",
    "chain_broken",
    "values_altered",
    "record_altered",
    "record_missing",
    "record_unaudited",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of thing that is not as it must be: the sentence, and the records it is about."""

    sentence: str
    records: tuple[str, ...] = ()


def kind_text(language: Language, table: str) -> str:
    """Kind of record, for example "Person"; an unknown table as it stands."""
    key = f"record.{table}"
    return text(language, key) if has_text(key) else table.replace("_", " ")


def findings(language: Language, found: WorkspaceVerification) -> list[Finding]:
    """Everything that differs; empty when nothing does."""
    result = []
    for code in _CODES:
        mine = [problem for problem in found.chain.problems if problem.code == code]
        if mine:
            named = () if code == "database_damaged" else _problems(language, found, mine)
            result.append(Finding(text(language, f"verification.{code}", count=len(mine)), tuple(named)))
    result += [Finding(fault_text(language, fault)) for fault in found.releases.faults]
    for key, table, numbers in _checks(found):
        if numbers:
            named = (_record(language, found, table, number) for number in numbers)
            result.append(Finding(text(language, key, count=len(numbers)), tuple(named)))
    return result


def lines(language: Language, some: Iterable[Finding], *, most: int | None = None) -> Iterator[str]:
    """Each finding as a line, its records below it; not more than ``most`` of them, and how many are left."""
    for one in some:
        yield one.sentence
        yield from (f"  – {record}" for record in one.records[:most])
        left = 0 if most is None else len(one.records) - most
        if left > 0:
            yield "  – " + text(language, "verification.more", count=left)


def _checks(found: WorkspaceVerification) -> Iterator[tuple[str, str, Sequence[int]]]:
    """(sentence, table, ids) of checks that give the ids of what differs."""
    yield "attachment.damaged", "attachment", found.attachments.damaged
    yield "stage.cuts_altered", "stage_cut", found.cuts.altered
    yield "intake.rules_altered", "intake", found.intakes.altered
    yield "verification.verdicts_differ", "application", found.verdicts.differing
    yield "minutes.altered", "minutes", found.minutes.altered
    yield "packet.altered", "packet", found.packets.altered


def _problems(language: Language, found: WorkspaceVerification, problems: Iterable[Problem]) -> Iterator[str]:
    for problem in problems:
        record = _record(language, found, problem.table, problem.record_id) if problem.table else ""
        if not problem.event:
            yield record
        elif record:
            yield text(language, "verification.event_of", number=problem.event, record=record)
        else:
            yield text(language, "verification.event", number=problem.event)


def name_text(language: Language, found: WorkspaceVerification, table: str, number: int) -> str:
    """What a record is called, "" where that is not known or not for this account."""
    return " · ".join(part.pick(language) for part in found.names.get((table, number), ()))


def _record(language: Language, found: WorkspaceVerification, table: str, number: int) -> str:
    name = name_text(language, found, table, number)
    key = "verification.record_named" if name else "verification.record"
    return text(language, key, kind=kind_text(language, table), name=name, number=number)
