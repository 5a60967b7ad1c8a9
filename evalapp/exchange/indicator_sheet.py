"""Work indicators in a campaign's workbooks: a sheet of their own, and a paragraph on the printed page.

They stand beside the results with period and source; no score is computed from them.
"""

from collections.abc import Sequence

from evalapp.domain.indicator import IndicatorKind
from evalapp.domain.numbers import NO_BREAK_SPACE
from evalapp.exchange.campaign_values import CampaignFigures, IndicatorFigure, OfficialFigures
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Kind, Table, TableColumn, TableValue, add_table


def add_indicators(book: Book, figures: CampaignFigures, document: Document) -> None:
    """A sheet with the indicators of the officials of ``figures`` in their order; none without any."""
    words = document.words
    rows = [
        _cells(official, figure, words) for official in figures.officials for figure in official.indicators
    ]
    if not rows:
        return
    said = words.text
    table = Table(
        title=said("indicator.title"),
        columns=(
            TableColumn(words.term("official"), Kind.TEXT, 26),
            TableColumn(words.term("state_body"), Kind.TEXT, 28),
            TableColumn(said("indicator.measured"), Kind.TEXT, 32),
            TableColumn(said("indicator.value"), Kind.SCORE, 10),
            TableColumn(said("indicator.unit"), Kind.TEXT, 10),
            TableColumn(said("indicator.target"), Kind.SCORE, 10),
            TableColumn(said("indicator.period_from"), Kind.DATE, 12),
            TableColumn(said("indicator.period_to"), Kind.DATE, 12),
            TableColumn(said("indicator.sample"), Kind.WHOLE, 10),
            TableColumn(said("indicator.source"), Kind.TEXT, 32),
        ),
        rows=rows,
        notes=(said("indicator.beside"),),
    )
    add_table(book, table, document, frozen_columns=1)


def newest_indicators(indicators: Sequence[IndicatorFigure], words: Words) -> str:
    """The newest indicator of each kind, a line each, with period, sample and source; "" without any."""
    newest: dict[IndicatorKind, IndicatorFigure] = {}
    for figure in indicators:
        newest.setdefault(figure.kind, figure)
    ordered = [newest[kind] for kind in IndicatorKind if kind in newest]
    return "\n".join(_sentence(figure, words) for figure in ordered)


def _sentence(figure: IndicatorFigure, words: Words) -> str:
    parts = [_period(figure, words)]
    if figure.sample is not None:
        parts.append(words.text("indicator.out_of", count=figure.sample))
    if figure.target is not None:
        planned = _with_unit(figure.target, figure.unit, words)
        parts.append(words.text("indicator.plan_of", value=planned))
    parts.append(figure.source)
    value = _with_unit(figure.value, figure.unit, words)
    return f"{_what(figure, words)} – {value} ({', '.join(parts)})"


def _period(figure: IndicatorFigure, words: Words) -> str:
    first, last = figure.period_from, figure.period_to
    if first.year == last.year and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year)
    return f"{words.day(first)}–{words.day(last)}"


def _what(figure: IndicatorFigure, words: Words) -> str:
    return figure.title or words.text(f"indicator.kind_{figure.kind.value}")


def _with_unit(value: float, unit: str, words: Words) -> str:
    places = next((places for places in (0, 1) if round(value, places) == value), 2)
    return f"{words.number(value, places)}{NO_BREAK_SPACE}{unit}"


def _cells(official: OfficialFigures, figure: IndicatorFigure, words: Words) -> tuple[TableValue, ...]:
    return (
        official.full_name,
        words.pick(official.body),
        _what(figure, words),
        figure.value,
        figure.unit,
        figure.target,
        figure.period_from,
        figure.period_to,
        figure.sample,
        figure.source,
    )
