"""The reserve's people on an agenda as one table: sorted and filtered by whoever reads it."""

from collections.abc import Sequence

from evalapp.domain.meeting import SubjectKind
from evalapp.exchange import person_words as said
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.meeting_reserve_values import ReservePerson
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import (
    Kind,
    Table,
    TableColumn,
    TablePlace,
    TableValue,
    Tone,
    Toned,
    add_table,
)

_FROZEN_COLUMNS = 2
_READABLE = 220.0
"""Characters across a sheet of paper that members still read without a glass."""
_SUBJECTS = {SubjectKind.APPLICANT: "applicant", SubjectKind.RESERVIST: "reservist"}


def add_reserve_summary(book: Book, people: Sequence[ReservePerson], document: Document) -> TablePlace:
    """A sheet with a row for each of ``people``."""
    words = document.words
    table = Table(
        title=words.text("person_sheet.summary"),
        columns=summary_columns(words),
        rows=[summary_row(person, words) for person in people],
        notes=(words.text("person_sheet.summary_note"),),
    )
    return add_table(
        book,
        table,
        document,
        sheet_title=words.text("person_sheet.summary_sheet"),
        frozen_columns=_FROZEN_COLUMNS,
        widest_page=_READABLE,
    )


def summary_columns(words: Words) -> tuple[TableColumn, ...]:
    """The columns, left to right."""
    return (
        TableColumn("№", Kind.WHOLE, 5),
        TableColumn(words.term("full_name"), Kind.TEXT, 26),
        TableColumn(words.text("person_sheet.kind"), Kind.WORD, 12),
        TableColumn(words.text("person_sheet.selection_or_cohort"), Kind.TEXT, 22),
        TableColumn(words.text("admission.direction"), Kind.TEXT, 20),
        TableColumn(words.label("full_years"), Kind.WHOLE, 6),
        TableColumn(words.text("person_sheet.now"), Kind.TEXT, 26),
        TableColumn(words.term("verdict"), Kind.WORD, 15),
        TableColumn(words.text("admission.place"), Kind.WORD, 7),
        TableColumn(words.text("admission.value"), Kind.VALUE, 9),
        TableColumn(words.text("reserve_packet.standing"), Kind.WORD, 13),
        TableColumn(words.text("person_sheet.stages"), Kind.TEXT, 28),
        TableColumn(words.text("member.state"), Kind.WORD, 13),
        TableColumn(words.text("person_sheet.stay_until"), Kind.DATE, 11),
        TableColumn(words.term("mentor"), Kind.TEXT, 20),
        TableColumn(words.term("development_plan"), Kind.WORD, 14),
        TableColumn(words.term("proposed_decision"), Kind.TEXT, 26),
    )


def summary_row(person: ReservePerson, words: Words) -> tuple[TableValue, ...]:
    """The values of one person, one for each column."""
    selection, stay = person.selection, person.stay
    found: tuple[TableValue, ...] = ("", "", None, "", "")
    direction = stay.direction if stay else ""
    if selection is not None:
        direction = words.pick(selection.direction)
        found = (
            words.text(f"criterion.verdict_{selection.verdict.value}"),
            selection.place,
            selection.value,
            said.standing_text(selection, words),
            "; ".join(f"{words.pick(one.title)}: {said.score_text(one, words)}" for one in selection.stages),
        )
    mentor = next((one.name for one in stay.mentors if one.until is None), "") if stay else ""
    proposed = "" if person.proposed is None else words.term(f"decision_{person.proposed.value}")
    return (
        person.number,
        words.pick(person.facts.name),
        words.term(_SUBJECTS[person.facts.subject]),
        selection.intake if selection else stay.cohort if stay else "",
        direction,
        person.facts.age,
        said.post_line(person.facts, words),
        *found,
        words.text(f"member.state_{stay.state.value}") if stay else "",
        _until(person),
        mentor,
        said.plan_summary(stay, words) if stay else "",
        said.proposal_line(proposed, person.proposed_post, person.proposed_body),
    )


def _until(person: ReservePerson) -> TableValue:
    """The last day of the stay; one that is over is marked."""
    stay = person.stay
    if stay is None:
        return None
    return Toned(stay.stay_until, Tone.WARNING) if stay.days_left < 0 else stay.stay_until
