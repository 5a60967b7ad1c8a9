"""The summary table of a packet's officials: one line each, to be sorted and filtered by the reader."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.numbers import rounded
from evalapp.exchange.campaign_columns import FigureColumn, notes_of, packet_columns
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.meeting_packet_agenda import proposal_text
from evalapp.exchange.meeting_packet_values import MeetingPacket, PacketItem, PacketOfficial
from evalapp.exchange.person_values import PersonFacts
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
_OWN = frozenset(
    {"number", "official", "post", "body", "since", "time_in_post", "calibrated_total", "notes", "decision"}
)
"""Columns of a campaign's packet that a meeting words itself."""


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """An official with his question and, where he is assessed, his campaign and figures."""

    item: PacketItem
    official: PacketOfficial
    campaign: CampaignFigures | None
    figures: OfficialFigures | None


@dataclass(frozen=True, slots=True)
class SummaryColumn:
    """A column: its code, its shape, the value of a line."""

    code: str
    column: TableColumn
    value: Callable[[SummaryLine], TableValue]


def add_summary(book: Book, packet: MeetingPacket, document: Document) -> TablePlace | None:
    """The sheet with the officials in the agenda's order; None where the agenda has none."""
    lines = summary_lines(packet)
    if not lines:
        return None
    words = document.words
    columns = summary_columns(packet, words)
    table = Table(
        title=words.text("packet.summary_title"),
        columns=tuple(column.column for column in columns),
        rows=[[column.value(line) for column in columns] for line in lines],
        notes=_notes(packet, words),
    )
    return add_table(
        book,
        table,
        document,
        sheet_title=words.text("packet.summary_sheet"),
        frozen_columns=_FROZEN_COLUMNS,
    )


def summary_lines(packet: MeetingPacket) -> list[SummaryLine]:
    """The officials of a packet in the agenda's order."""
    items = {item.item_id: item for item in packet.items}
    lines = []
    for official in packet.people:
        campaign, figures = packet.figures_of(official) or (None, None)
        lines.append(SummaryLine(items[official.item_id], official, campaign, figures))
    return lines


def summary_columns(packet: MeetingPacket, words: Words) -> tuple[SummaryColumn, ...]:
    """All columns of the summary table."""
    return (
        *_who(words),
        *_campaign(packet, words),
        *_figures(packet, words),
        *_calibrated(packet, words),
        *_indicators(packet, words),
        *_decision(words),
    )


def _column(
    code: str,
    header: str,
    value: Callable[[SummaryLine], TableValue],
    kind: Kind = Kind.TEXT,
    width: float = 0,
) -> SummaryColumn:
    return SummaryColumn(code, TableColumn(header, kind, width), value)


def _decision(words: Words) -> tuple[SummaryColumn, ...]:
    """What else bears on the decision, what is proposed, and room for it."""

    def objections(line: SummaryLine) -> TableValue:
        return len(line.official.objections)

    def proposed(line: SummaryLine) -> TableValue:
        return proposal_text(line.item, words)

    return (
        _column("objections", words.text("packet.objections"), objections, Kind.WHOLE, 9),
        _column("notes", words.term("note"), lambda line: _note(line, words), width=20),
        _column("proposed", words.term("proposed_decision"), proposed, width=24),
        _column("decision", words.term("decision"), lambda _line: None, width=18),
    )


def _who(words: Words) -> tuple[SummaryColumn, ...]:
    def facts(line: SummaryLine) -> PersonFacts:
        return line.official.facts

    def served(line: SummaryLine) -> TableValue:
        length = facts(line).time_in_post
        return "" if length is None else words.time_in_post(length)

    return (
        _column("number", "№", lambda line: line.item.number, Kind.WHOLE, 4.5),
        _column("official", words.term("official"), lambda line: words.pick(facts(line).name), width=22),
        _column("post", words.term("position"), lambda line: words.pick(facts(line).post), width=19),
        _column("body", words.term("state_body"), lambda line: words.pick(facts(line).body), width=23),
        _column("since", words.label("in_post_since"), lambda line: _begun(facts(line)), Kind.DATE, 11),
        _column("time_in_post", words.label("in_post"), served, Kind.WORD, 9.5),
    )


def _begun(facts: PersonFacts) -> date | str:
    """The first day in the post, by which the column sorts; as text where only month or year are known."""
    try:
        return datetime.strptime(facts.since, "%d.%m.%Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return facts.since


def _campaign(packet: MeetingPacket, words: Words) -> tuple[SummaryColumn, ...]:
    """Which assessment, where the agenda rests on several."""
    if len(packet.campaigns) < 2:  # noqa: PLR2004
        return ()
    return (
        _column(
            "campaign",
            words.text("packet.campaign"),
            lambda line: "" if line.campaign is None else line.campaign.name,
            width=22,
        ),
    )


def _figures(packet: MeetingPacket, words: Words) -> list[SummaryColumn]:
    """Bands, places, totals, blocks, coverage, roles, gate: each line by the columns of its campaign."""
    columns: dict[str, TableColumn] = {}
    values: dict[int, Mapping[str, FigureColumn]] = {}
    for campaign in packet.campaigns:
        own = {column.code: column for column in packet_columns(campaign, words) if column.code not in _OWN}
        values[id(campaign)] = own
        for code, column in own.items():
            columns.setdefault(code, column.column)

    def reader(code: str) -> Callable[[SummaryLine], TableValue]:
        def value(line: SummaryLine) -> TableValue:
            if line.campaign is None or line.figures is None:
                return None
            column = values[id(line.campaign)].get(code)
            return None if column is None else column.value(line.figures)

        return value

    return [SummaryColumn(code, column, reader(code)) for code, column in columns.items()]


def _calibrated(packet: MeetingPacket, words: Words) -> tuple[SummaryColumn, ...]:
    """What commissions set beside the computed totals, where they did."""
    if not any(campaign.has_calibrated for campaign in packet.campaigns):
        return ()

    def value(line: SummaryLine) -> TableValue:
        found = line.figures.calibrated if line.figures is not None else None
        return None if found is None or found.total is None else rounded(found.total)

    return (_column("calibrated_total", words.label("calibrated_total"), value, Kind.SCORE, 13),)


def _indicators(packet: MeetingPacket, words: Words) -> list[SummaryColumn]:
    """The newest share of each kind that anybody has, in per cent."""
    kinds = {figure.kind for official in packet.people for figure in official.indicators}
    return [_indicator(kind, words) for kind in IndicatorKind if kind in kinds and kind.is_share]


def _indicator(kind: IndicatorKind, words: Words) -> SummaryColumn:
    def value(line: SummaryLine) -> TableValue:
        found = next((one for one in line.official.indicators if one.kind is kind), None)
        return None if found is None else rounded(found.value)

    header = words.each(lambda own: f"{own.text(f'indicator.short_{kind.value}')}, %")
    return _column(kind.value, header, value, Kind.POINTS, 11)


def _note(line: SummaryLine, words: Words) -> TableValue:
    """Why a figure is missing; what is to be known about the tenure."""
    if line.figures is None:
        return Toned(words.text("packet.no_results"), Tone.WARNING)
    notes = [notes_of(_without_tenure(line.figures), words)]
    if line.official.facts.is_acting:
        notes.append(words.term("acting"))
    if line.official.short is not None:
        notes.append(words.label(f"tenure_{line.official.short.value}"))
    *others, last = list(filter(None, notes)) or [""]
    return "; ".join([*(note.removesuffix(".") for note in others), last])


def _without_tenure(figures: OfficialFigures) -> OfficialFigures:
    """The tenure is told as of the meeting's day, not as of the assessment's."""
    return replace(figures, is_acting=False, short=None)


def _notes(packet: MeetingPacket, words: Words) -> tuple[str, ...]:
    """Which versions of results, the sentence about bands."""
    versions = [results_line(campaign, words) for campaign in packet.campaigns]
    apart = words.text("packet.bands_apart") if len(versions) > 1 else ""
    return (words.text("packet.order"), *versions, words.label("bands_note") if versions else "", apart)


def results_line(campaign: CampaignFigures, words: Words) -> str:
    """``Кампания: на 30.09.2026, версия 2``."""
    number = campaign.release.number if campaign.release is not None else 0
    return words.text(
        "packet.results_of", campaign=campaign.name, day=words.day(campaign.as_of), number=number
    )
