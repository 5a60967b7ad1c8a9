"""Columns of the report about returned ballots: question, vote, what became of it and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from evalapp.domain.language import Language
from evalapp.exchange.ballot_values import BallotFault
from evalapp.services.ballot_report import BallotReturn, RowReturn, RowState, fault_text
from evalapp.ui.common.chip import ChipLook, Tone
from evalapp.ui.common.messages import said, term
from evalapp.ui.common.returns_page import outcome_columns
from evalapp.ui.common.table_model import Column, Group

translate = QCoreApplication.translate

_LOOKS = {
    RowState.ACCEPTED: (Tone.GOOD, "met"),
    RowState.REPLACED: (Tone.ACCENT, "edit"),
    RowState.UNCHANGED: (Tone.NEUTRAL, "equals"),
    RowState.MISSING: (Tone.NEUTRAL, ""),
    RowState.OTHER: (Tone.WARN, "document_needed"),
    RowState.REFUSED: (Tone.BAD, "not_met"),
}


@dataclass(frozen=True, slots=True)
class ReturnLine:
    """A question of a ballot; or a changed cell of one that was refused; or the file as a whole."""

    number: int
    file_number: int
    report: BallotReturn
    row: RowReturn | None = None
    fault: BallotFault | None = None


def lines_of(reports: Sequence[BallotReturn]) -> list[ReturnLine]:
    """The lines of a file: its rows; of a changed one every place that was changed, else the file alone."""
    lines: list[ReturnLine] = []
    for place, report in enumerate(reports):
        parts: list[tuple[RowReturn | None, BallotFault | None]] = [(row, None) for row in report.rows]
        if report.faults or not parts:
            parts = [(None, None), *((None, fault) for fault in report.faults)]
        lines += [ReturnLine(len(lines) + n, place, report, *part) for n, part in enumerate(parts)]
    return lines


def return_columns(language: Language, is_written: Callable[[], bool]) -> list[Column]:
    """``is_written``: whether the votes are in; before that a good row only would be taken."""

    def chip(line: ReturnLine) -> ChipLook | None:
        if line.fault is not None:
            return None
        state = line.row.state if line.row is not None else RowState.REFUSED
        tone, icon = _LOOKS[state]
        word = "will_be_accepted" if state is RowState.ACCEPTED and not is_written() else state.value
        return ChipLook(said(f"ballot.state_{word}"), tone, icon)

    def why(line: ReturnLine) -> str:
        if line.fault is not None:
            words = fault_text(line.fault, language)
            return words[:1].upper() + words[1:]
        return line.report.trouble_text(language) if line.row is None else line.row.sentence(language)

    def question(line: ReturnLine) -> str:
        if line.row is None:
            return line.fault.cell if line.fault is not None else ""
        return f"{line.row.number}. {line.row.name.pick(language)}"

    def vote(line: ReturnLine) -> str:
        return "" if line.row is None else line.row.choice_text(language)

    return [
        Column("question", term("agenda_item"), question, width=280, required=True, sortable=False),
        Column("vote", said("ballot.vote"), vote, width=212, sortable=False),
        *outcome_columns(translate("BallotReturns", "Row"), chip, why),
    ]


def needs_look(line: ReturnLine) -> bool:
    """Whether the line is about anything but a vote that is simply taken, or was before."""
    if line.row is None:
        return True
    is_plain = line.row.state in (RowState.ACCEPTED, RowState.UNCHANGED)
    return not is_plain or bool(line.row.notes)


def return_group(language: Language, line: ReturnLine) -> Group:
    """The file with whose ballot it is, and how late it came back."""
    report = line.report
    parts = [report.member]
    if report.number is not None:
        parts.append(f"{term('ballot')} № {report.number}")
    if report.phase is not None:
        parts.append(said(f"ballot.kind_{report.phase.value}"))
    parts.append(report.late_text(language))
    return Group(key=line.file_number, title=report.file, detail=" · ".join(filter(None, parts)))
