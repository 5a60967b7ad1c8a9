"""The tally of a meeting as a workbook: every item with its count, and who voted how where it was open."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from evalapp.domain.language import Trilingual
from evalapp.domain.quorum import Quorum
from evalapp.domain.sitting import SeatState
from evalapp.domain.tally import Tally
from evalapp.domain.vote import VoteSource
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Step, Table, TableColumn, TableValue, Tone, Toned, add_table
from evalapp.exchange.tally_words import short_outcome, source_text, tally_words

_NAME_WIDTH, _WIDEST_NAME = 13.0, 20.0
_STATES = {
    SeatState.AWAY: "away_short",
    SeatState.ABSENT: "absent_short",
    SeatState.RECUSED: "recused_short",
    SeatState.UNKNOWN: "unknown_short",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyLine:
    """One item: its number on paper, about whom, what is asked, its count, from where it was taken.

    ``set_aside``: reasons for which votes or counts do not count, "" = none.
    """

    number: int
    name: Trilingual
    question: Trilingual
    tally: Tally
    sources: tuple[VoteSource, ...]
    set_aside: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyValues:
    """The tally of a meeting. ``seats``: {seat: name of its member} in order; ``names``: {member: name} of
    everybody who may be there; ``lines`` by their number on paper."""

    commission: Trilingual
    number: int
    held_on: date
    quorum: Quorum
    seats: Mapping[int, str]
    names: Mapping[int, str]
    lines: Sequence[TallyLine]


def tally_book(values: TallyValues, document: Document, *, step: Step | None = None) -> Book:
    """Two sheets: the counts, and the votes by name where at least one item has them.

    :raises Refused: when a text is too long for a cell.
    """
    words = document.words
    book = Book()
    tables = [_counts(values, words)]
    named = [line for line in values.lines if line.tally.choices]
    if named:
        tables.append(_names(values, named, words))
    for place, table in enumerate(tables):
        add_table(book, table, document, frozen_columns=2, step=None if place else step)
    finish(book, document, title=tables[0].title, kind="tally", content=content_hash(*tables))
    return book


def _counts(values: TallyValues, words: Words) -> Table:
    columns = (
        TableColumn(words.text("tally.number"), Kind.WHOLE, 5),
        TableColumn(words.text("tally.name"), width=26),
        TableColumn(words.text("tally.question"), width=34),
        TableColumn(words.term("vote_for"), Kind.WHOLE, 8),
        TableColumn(words.term("vote_against"), Kind.WHOLE, 8),
        TableColumn(words.text("tally.abstained"), Kind.WHOLE, 12),
        TableColumn(words.text("tally.not_voted"), Kind.WHOLE, 12),
        TableColumn(words.text("tally.recused_many"), Kind.WHOLE, 9),
        TableColumn(words.text("tally.taking_part"), Kind.WHOLE, 10),
        TableColumn(words.text("tally.quorum_needed"), Kind.WHOLE, 9),
        TableColumn(words.text("tally.base"), Kind.WHOLE, 9),
        TableColumn(words.text("tally.needed"), Kind.WHOLE, 9),
        TableColumn(words.text("tally.reached"), Kind.WORD, 16),
        TableColumn(words.text("tally.source"), Kind.WORD, 14),
        TableColumn(words.text("tally.remarks"), width=40),
    )
    return Table(
        title=words.term("vote_count"),
        columns=columns,
        rows=[_row(line, values, words) for line in values.lines],
        notes=_notes(values, words),
    )


def _notes(values: TallyValues, words: Words) -> tuple[str, ...]:
    meeting = words.text("tally.of_meeting", number=values.number, day=words.day(values.held_on))
    quorum = values.quorum
    state = {True: "yes", False: "no", None: "open"}[quorum.reached]
    there = words.text(
        f"tally.meeting_quorum_{state}", present=quorum.present, base=quorum.base, needed=quorum.needed
    )
    return words.pick(values.commission), meeting, there


def _row(line: TallyLine, values: TallyValues, words: Words) -> list[TableValue]:
    tally = line.tally
    has = tally.has_votes
    short = words.each(lambda one: short_outcome(tally, one.first))
    return [
        line.number,
        words.pick(line.name),
        words.pick(line.question),
        tally.votes_for if has else None,
        tally.votes_against if has else None,
        tally.votes_abstained if has else None,
        tally.not_voted if has else None,
        tally.recused,
        tally.taking_part,
        tally.quorum_needed,
        tally.base if has else None,
        tally.needed if has else None,
        short if tally.is_complete else Toned(short, Tone.WARNING),
        ", ".join(_source(source, words) for source in line.sources),
        _remarks(line, values.names, words),
    ]


def _source(source: VoteSource, words: Words) -> str:
    return words.each(lambda one: source_text(source, one.first))


def _remarks(line: TallyLine, names: Mapping[int, str], words: Words) -> str:
    said = [tally_words(line.tally, names, language) for language in words.language.languages]
    lines = [" ".join((*one.contradictions, *one.missing)) for one in said]
    if line.set_aside:
        lines.append(words.text("tally.set_aside_because", reason=line.set_aside))
    return "\n".join(one for one in lines if one)


def _names(values: TallyValues, lines: Sequence[TallyLine], words: Words) -> Table:
    said = [_named_row(line, values, words) for line in lines]
    width = _name_width(row[2:] for row in said)
    members = [TableColumn(name, Kind.WORD, width) for name in values.seats.values()]
    return Table(
        title=words.text("tally.by_name"),
        columns=(
            TableColumn(words.text("tally.number"), Kind.WHOLE, 5),
            TableColumn(words.text("tally.name"), width=26),
            *members,
        ),
        rows=said,
        notes=(words.text("tally.of_meeting", number=values.number, day=words.day(values.held_on)),),
    )


def _name_width(rows: Iterable[Iterable[TableValue]]) -> float:
    """Wide enough for every word of the votes: none is broken."""
    longest = max((len(word) for row in rows for cell in row for word in str(cell).split()), default=0)
    return min(max(_NAME_WIDTH, longest * 1.06 + 1.9), _WIDEST_NAME)


def _named_row(line: TallyLine, values: TallyValues, words: Words) -> list[TableValue]:
    cells: list[TableValue] = []
    disputed = {one.member_id for one in line.tally.contradictions}
    for one in line.tally.places:
        choice = line.tally.choices.get(one.place.speaker_id)
        if one.place.speaker_id in disputed:
            said = words.text("tally.short_contradiction")
        elif choice is not None:
            said = words.term(f"vote_{choice.value}")
        elif one.state in _STATES:
            said = words.text(f"tally.{_STATES[one.state]}")
        else:
            said = words.text("tally.no_vote_short")
        if one.place.is_substituted:
            said = f"{said} ({values.names.get(one.place.speaker_id, '–')})"
        cells.append(said)
    return [line.number, words.pick(line.name), *cells]
