"""What was not taken of returned ballots, as lines of a workbook."""

from collections.abc import Iterator, Sequence

from evalapp.exchange.ballot_refused_xlsx import RefusedLine
from evalapp.exchange.ballot_values import BallotFault
from evalapp.exchange.document_words import DocumentLanguage, Words
from evalapp.services.ballot_report import BallotReturn, RowReturn, RowState, fault_text


def refused_lines(reports: Sequence[BallotReturn], language: DocumentLanguage) -> tuple[RefusedLine, ...]:
    """A line for each changed cell and each row that was not taken, in the order of the files."""
    words = Words(language)
    return tuple(line for report in reports for line in _lines(report, words))


def _lines(report: BallotReturn, words: Words) -> Iterator[RefusedLine]:
    if report.trouble is not None:
        reason = words.each(lambda one: report.trouble_text(one.first))
        yield RefusedLine(file=report.file, member=report.member, number=report.number, reason=reason)
    for fault in report.faults:
        yield _line(report, fault, words)
    for row in report.rows:
        if row.state in (RowState.REFUSED, RowState.OTHER):
            yield from _row_lines(report, row, words)


def _row_lines(report: BallotReturn, row: RowReturn, words: Words) -> Iterator[RefusedLine]:
    for fault in row.faults:
        yield _line(report, fault, words, row)
    if not row.faults:
        yield RefusedLine(
            file=report.file,
            member=report.member,
            number=report.number,
            item=row.number,
            name=words.pick(row.name),
            reason=words.each(lambda one: row.sentence(one.first)),
        )


def _line(
    report: BallotReturn, fault: BallotFault, words: Words, row: RowReturn | None = None
) -> RefusedLine:
    return RefusedLine(
        file=report.file,
        member=report.member,
        number=report.number,
        item=None if row is None else row.number,
        name="" if row is None else words.pick(row.name),
        sheet=fault.sheet,
        cell=fault.cell,
        was=fault.was,
        found=fault.found,
        reason=words.each(lambda one: fault_text(fault, one.first)),
    )
