"""The packet of an intake: summary, ranking, charts, a page for each person, overrides, method."""

from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from evalapp.domain.eligibility import Status
from evalapp.domain.numbers import exact_text
from evalapp.domain.ranking import Standing
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.reserve_packet_cards import CardRows, add_people
from evalapp.exchange.reserve_packet_charts import add_charts
from evalapp.exchange.reserve_packet_method import add_method
from evalapp.exchange.reserve_packet_values import PacketLine, ReservePacket
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import (
    Kind,
    Step,
    Table,
    TableColumn,
    TablePlace,
    TableValue,
    Tone,
    Toned,
    add_table,
)

_FROZEN_COLUMNS = 2
_LINKED = 3
"""Column of the application's number; LibreOffice does not wrap a linked name."""
_SIGNS = {Status.MET: "✓", Status.NOT_MET: "✗", Status.UNKNOWN: "?"}
"""Criteria stand side by side; words would take the width that names need."""
_TONES = {Status.NOT_MET: Tone.BAD, Status.UNKNOWN: Tone.WARNING}


def reserve_packet_book(packet: ReservePacket, document: Document, *, step: Step | None = None) -> Book:
    """The packet as a workbook.

    :raises Refused: when a text is too long for a cell.
    """
    book, words = Book(), document.words
    title = words.text("reserve_packet.title")
    add_table(
        book,
        _directions(packet, words),
        document,
        sheet_title=words.text("reserve_packet.summary"),
        heading=f"{title}: {packet.name}",
    )
    place = add_table(
        book,
        _ranking(packet, words),
        document,
        sheet_title=words.term("ranking"),
        frozen_columns=_FROZEN_COLUMNS,
    )
    add_charts(book, packet, document)
    if packet.people:
        _link(place, packet, add_people(book, packet, document, step))
    if packet.overrides:
        add_table(
            book, _overrides(packet, words), document, sheet_title=words.text("reserve_packet.overrides")
        )
    add_method(book, packet, document)
    finish(book, document, title=title, kind="reserve-packet", content=content_hash(packet))
    return book


def _directions(packet: ReservePacket, words: Words) -> Table:
    """Directions with their places; the steps of the funnel stand above."""
    funnel = " → ".join(f"{step.title}: {step.count}" for step in packet.funnel)
    columns = (
        TableColumn(words.text("admission.direction"), Kind.TEXT, 40),
        TableColumn(words.text("reserve_packet.places"), Kind.WHOLE, 9),
        TableColumn(words.text("reserve_packet.ranked"), Kind.WHOLE, 11),
        TableColumn(words.text("reserve_packet.sharing"), Kind.WHOLE, 12),
        TableColumn(words.text("reserve_packet.left"), Kind.WHOLE, 12),
        TableColumn(words.text("reserve_packet.free"), Kind.WHOLE, 11),
        TableColumn(words.text("admission.reserve_admitted"), Kind.WHOLE, 12),
    )
    rows = [
        (one.name or packet.name, one.places, one.ranked, one.sharing, one.left, one.free, one.admitted)
        for one in packet.directions
    ]
    frame = f"{packet.rule_set}. {words.text('document.as_of', day=words.day(packet.as_of))}"
    return Table(
        title=words.text("reserve_packet.summary"),
        columns=columns,
        rows=rows,
        notes=(frame, *packet.notes, f"{words.text('reserve_packet.funnel')}: {funnel}"),
    )


def _ranking(packet: ReservePacket, words: Words) -> Table:
    shown = words.text("document.filter", text=packet.shown_filter) if packet.shown_filter else ""
    return Table(
        title=f"{words.term('ranking')}: {packet.name}",
        columns=_columns(packet, words),
        rows=[_row(packet, line, words) for line in packet.lines],
        notes=(*packet.notes, words.text("reserve_packet.proposal"), _legend(words), shown),
    )


def _legend(words: Words) -> str:
    return "; ".join(
        f"{sign} {words.text(f'criterion.status_{one.value}').lower()}" for one, sign in _SIGNS.items()
    )


def _columns(packet: ReservePacket, words: Words) -> tuple[TableColumn, ...]:
    return (
        TableColumn(words.text("admission.place"), Kind.WORD, 6.5),
        TableColumn(words.term("applicant"), Kind.TEXT, 24),
        TableColumn(words.label("application_number"), Kind.IDENTIFIER, 11),
        TableColumn(words.text("admission.direction"), Kind.TEXT, 20),
        TableColumn(words.label("full_years"), Kind.WHOLE, 6),
        TableColumn(words.term("region"), Kind.TEXT, 16),
        TableColumn(words.label("service_low"), Kind.WORD, 10),
        *(
            TableColumn(_stage_head(stage.title, exact_text(stage.max_score, words.first)), Kind.POINTS, 8.5)
            for stage in packet.stages
        ),
        TableColumn(words.text("admission.value"), Kind.VALUE, 9),
        TableColumn(words.text("reserve_packet.standing"), Kind.WORD, 13),
        TableColumn(words.term("verdict"), Kind.WORD, 15),
        *(
            TableColumn(words.text(f"criterion.short_{criterion.value}"), Kind.WORD, 5.5)
            for criterion in packet.criteria
        ),
        TableColumn(words.text("admission.decision"), Kind.WORD, 14),
    )


def _stage_head(title: str, highest: str) -> str:
    return f"{title} ({highest})"


def _row(packet: ReservePacket, line: PacketLine, words: Words) -> tuple[TableValue, ...]:
    standing: TableValue = line.standing_words
    if line.standing is Standing.SHARES_LAST:
        standing = Toned(line.standing_words, Tone.WARNING)
    return (
        line.place,
        line.full_name,
        line.number,
        line.direction,
        line.age,
        line.region,
        line.experience,
        *line.scores,
        line.value,
        standing,
        words.text(f"criterion.verdict_{line.verdict.value}"),
        *(_status(line.statuses.get(criterion)) for criterion in packet.criteria),
        _decision(line, words),
    )


def _decision(line: PacketLine, words: Words) -> TableValue:
    """The decision; one against what was computed says so."""
    if not line.is_override:
        return line.decision
    said = words.text("reserve_packet.override")
    return Toned(f"{line.decision} ({said.lower()})" if line.decision else said, Tone.WARNING)


def _status(status: Status | None) -> TableValue:
    if status is None:
        return None
    sign = _SIGNS[status]
    return Toned(sign, _TONES[status]) if status in _TONES else sign


def _overrides(packet: ReservePacket, words: Words) -> Table:
    columns = (
        TableColumn(words.label("application_number"), Kind.IDENTIFIER, 12),
        TableColumn(words.term("applicant"), Kind.TEXT, 26),
        TableColumn(words.text("admission.decision"), Kind.WORD, 18),
        TableColumn(words.term("verdict"), Kind.WORD, 18),
        TableColumn(words.text("admission.decided_on"), Kind.DATE, 11),
        TableColumn(words.text("admission.decided_by"), Kind.TEXT, 20),
        TableColumn(words.text("admission.minutes"), Kind.IDENTIFIER, 12),
        TableColumn(words.text("admission.ground"), Kind.TEXT, 36),
        TableColumn(words.text("admission.entered_by"), Kind.TEXT, 14),
        TableColumn(words.text("admission.seconded_by"), Kind.TEXT, 16),
    )
    rows = [
        (
            one.number,
            one.full_name,
            one.decision,
            words.text(f"criterion.verdict_{one.verdict.value}"),
            one.decided_on,
            one.decided_by,
            one.minutes,
            one.ground,
            one.entered_by,
            one.seconded_by or Toned(words.text("admission.waits"), Tone.WARNING),
        )
        for one in packet.overrides
    ]
    return Table(
        title=words.text("reserve_packet.overrides_title"),
        columns=columns,
        rows=rows,
        notes=(words.text("reserve_packet.overrides_note"),),
    )


def _link(place: TablePlace, packet: ReservePacket, cards: CardRows) -> None:
    """Numbers of applications in the ranking lead to the pages."""
    page = place.sheet.worksheet
    for row, line in enumerate(packet.lines, start=place.header_row + 1):
        first = cards.first_rows.get(line.application_id)
        if first is not None:
            cell = page.cell(row, _LINKED)
            target = f"{quote_sheetname(cards.sheet_title)}!A{first}"
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target)
