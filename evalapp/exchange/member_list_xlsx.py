"""Members of the reserve as a workbook: the list, every appointment, every line of the plans."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, Tone, Toned, add_table


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """One member in words; ``iin`` masked. ``days_left`` is None for who is no member any more."""

    full_name: str
    iin: str
    cohort: str
    direction: str
    region: str
    state: str
    enrolled_on: date
    stay_until: date
    days_left: int | None
    is_warned: bool
    post: str
    body: str
    held_by: str
    held_until: str
    mentor: str
    plan: str
    left_on: date | None
    left_ground: str
    decision: str


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """An appointment in words; ``to_date`` None = goes on."""

    full_name: str
    cohort: str
    body: str
    employer: str
    post: str
    post_kind: str
    from_date: date
    to_date: date | None
    order_number: str
    end_reason: str


@dataclass(frozen=True, slots=True)
class PlanItemLine:
    """A line of a plan in words."""

    full_name: str
    kind: str
    title: str
    due_on: date | None
    done_on: date | None
    is_overdue: bool
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberList:
    """Members as shown, with what belongs to them; nothing of anybody else."""

    as_of: date
    members: Sequence[MemberLine]
    appointments: Sequence[AppointmentLine]
    plans: Sequence[PlanItemLine]
    shown_filter: str = ""


def members_book(found: MemberList, document: Document, *, step: Step | None = None) -> Book:
    """Three sheets; those of appointments and plans only where there are any.

    :raises Refused: when a text is too long for a cell.
    """
    book = Book()
    tables = [_members(found, document)]
    if found.appointments:
        tables.append(_appointments(found, document))
    if found.plans:
        tables.append(_plans(found, document))
    for place, table in enumerate(tables):
        add_table(book, table, document, frozen_columns=2, step=None if place else step)
    finish(
        book,
        document,
        title=tables[0].title,
        kind="members",
        content="".join(content_hash(table) for table in tables)
        if len(tables) > 1
        else content_hash(tables[0]),
    )
    return book


def _members(found: MemberList, document: Document) -> Table:
    words = document.words

    def column(key: str, kind: Kind, width: float) -> TableColumn:
        return TableColumn(words.text(f"member.{key}"), kind, width)

    return Table(
        title=words.text("member.title"),
        columns=(
            TableColumn("№", Kind.WHOLE, 5),
            TableColumn(words.term("reservist"), Kind.TEXT, 24),
            TableColumn(words.term("iin"), Kind.IDENTIFIER, 14),
            column("cohort", Kind.WORD, 9),
            column("direction", Kind.TEXT, 20),
            TableColumn(words.term("region"), Kind.TEXT, 16),
            column("state", Kind.WORD, 13),
            column("enrolled_on", Kind.DATE, 11),
            column("stay_until", Kind.DATE, 11),
            column("days_left", Kind.WHOLE, 9),
            column("post", Kind.TEXT, 26),
            column("held_by", Kind.TEXT, 20),
            column("mentor", Kind.TEXT, 17),
            column("plan", Kind.WORD, 9),
            column("left_on", Kind.DATE, 11),
            column("left_ground", Kind.TEXT, 16),
            column("decision", Kind.TEXT, 17),
        ),
        rows=[_member_cells(number, line) for number, line in enumerate(found.members, start=1)],
        notes=(
            words.text("member.as_of", date=words.day(found.as_of)),
            words.text("document.filter", text=found.shown_filter) if found.shown_filter else "",
        ),
    )


def _member_cells(number: int, line: MemberLine) -> tuple[TableValue, ...]:
    until: TableValue = Toned(line.stay_until, Tone.WARNING) if line.is_warned else line.stay_until
    return (
        number,
        line.full_name,
        line.iin,
        line.cohort,
        line.direction,
        line.region,
        line.state,
        line.enrolled_on,
        until,
        line.days_left,
        "\n".join(part for part in (line.post, line.body) if part),
        "\n".join(part for part in (line.held_by, line.held_until) if part),
        line.mentor,
        line.plan,
        line.left_on,
        line.left_ground,
        line.decision,
    )


def _appointments(found: MemberList, document: Document) -> Table:
    words = document.words

    def column(key: str, kind: Kind, width: float) -> TableColumn:
        return TableColumn(words.text(f"member.{key}"), kind, width)

    return Table(
        title=words.text("member.sheet_appointments"),
        columns=(
            TableColumn("№", Kind.WHOLE, 5),
            TableColumn(words.term("reservist"), Kind.TEXT, 24),
            column("cohort", Kind.WORD, 10),
            column("body", Kind.TEXT, 26),
            column("employer", Kind.TEXT, 18),
            column("post", Kind.TEXT, 24),
            column("post_kind", Kind.TEXT, 14),
            column("appointed_on", Kind.DATE, 12),
            column("post_until", Kind.DATE, 11),
            column("order_number", Kind.TEXT, 12),
            column("end_reason", Kind.TEXT, 20),
        ),
        rows=[
            (
                number,
                line.full_name,
                line.cohort,
                line.body,
                line.employer,
                line.post,
                line.post_kind,
                line.from_date,
                line.to_date,
                line.order_number,
                line.end_reason,
            )
            for number, line in enumerate(found.appointments, start=1)
        ],
    )


def _plans(found: MemberList, document: Document) -> Table:
    words = document.words

    def column(key: str, kind: Kind, width: float) -> TableColumn:
        return TableColumn(words.text(f"member.{key}"), kind, width)

    rows: list[tuple[TableValue, ...]] = []
    for number, line in enumerate(found.plans, start=1):
        due: TableValue = Toned(line.due_on, Tone.BAD) if line.is_overdue else line.due_on
        rows.append((number, line.full_name, line.kind, line.title, due, line.done_on, line.evidence))
    return Table(
        title=words.text("member.sheet_plan"),
        columns=(
            TableColumn("№", Kind.WHOLE, 5),
            TableColumn(words.term("reservist"), Kind.TEXT, 24),
            column("plan_kind", Kind.WORD, 16),
            column("plan_title", Kind.TEXT, 40),
            column("plan_due", Kind.DATE, 11),
            column("plan_done", Kind.DATE, 11),
            column("plan_evidence", Kind.TEXT, 28),
        ),
        rows=rows,
    )
