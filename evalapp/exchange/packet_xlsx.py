"""The commission packet: summary table, charts, a page per official, the method; one snapshot."""

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink

from evalapp.exchange import cell_style as look
from evalapp.exchange.campaign_columns import FigureColumn, packet_columns, values_of
from evalapp.exchange.campaign_values import CampaignFigures
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.document_words import Words
from evalapp.exchange.indicator_sheet import add_indicators
from evalapp.exchange.packet_cards import CardPlaces, add_cards
from evalapp.exchange.packet_charts import add_charts
from evalapp.exchange.packet_method import add_method
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Step, Table, TablePlace, add_table

_FROZEN_COLUMNS = 2


def packet_book(figures: CampaignFigures, document: Document, *, step: Step | None = None) -> Book:
    """The packet of ``figures`` as a workbook.

    :raises Refused: when a text is too long for a cell.
    """
    book = Book()
    words = document.words
    columns = packet_columns(figures, words)
    place = add_summary(book, figures, columns, document, title=words.term("packet"))
    add_charts(book, figures, document)
    cards = add_cards(book, figures, document, step)
    _link(place, cards)
    add_indicators(book, figures, document)
    add_method(book, figures, document)
    finish(book, document, title=words.term("packet"), kind="packet", content=content_hash(figures))
    return book


def add_summary(
    book: Book,
    figures: CampaignFigures,
    columns: tuple[FigureColumn, ...],
    document: Document,
    *,
    title: str,
    step: Step | None = None,
) -> TablePlace:
    """The summary table with filter; a line above each band, whatever the order; gate in red."""
    words = document.words
    table = Table(
        title=f"{title}: {figures.name}",
        columns=tuple(column.column for column in columns),
        rows=values_of(columns, figures.officials),
        notes=campaign_notes(figures, words),
    )
    place = add_table(
        book,
        table,
        document,
        sheet_title=words.term("summary_table"),
        frozen_columns=_FROZEN_COLUMNS,
        step=step,
    )
    _mark_bands(place, columns)
    return place


def campaign_notes(figures: CampaignFigures, words: Words) -> tuple[str, ...]:
    """What stands between the title and the table: state, count, filter, the sentence about bands."""
    with_total = sum(1 for official in figures.officials if official.score.total is not None)
    state = words.term("preview_not_released")
    if figures.release is not None:
        day = words.day(figures.release.at.astimezone().date())
        state = words.text("document.released", day=day, number=figures.release.number)
    parts = [
        words.term(f"category_{figures.category.value}"),
        words.text("document.as_of", day=words.day(figures.as_of)),
        state,
        words.text("document.count_of_people", people=len(figures.officials), with_total=with_total),
    ]
    left_out = "; ".join(f"{person.full_name} ({person.ground})" for person in figures.not_assessed)
    return (
        " · ".join(parts),
        words.text("document.filter", text=figures.shown_filter) if figures.shown_filter else "",
        f"{words.term('not_assessed')}: {left_out}" if left_out else "",
        words.each(lambda w: _gate_note(figures, w)),
        words.label("bands_note"),
    )


def _gate_note(figures: CampaignFigures, words: Words) -> str:
    border = words.number(figures.rules.gate_border)
    return words.text("document.gate_note", name=words.pick(figures.gate_name), border=border)


def _mark_bands(place: TablePlace, columns: tuple[FigureColumn, ...]) -> None:
    """A darker line where the band changes; a condition, so that it survives sorting by the reader."""
    band = next(number for number, column in enumerate(columns, start=1) if column.code == "band")
    first, last = place.header_row + 2, place.last_row
    if first > last:
        return
    letter = get_column_letter(band)
    line = DifferentialStyle(border=Border(top=Side(style="thin", color=look.TEXT3)))
    rule = Rule(type="expression", dxf=line, formula=[f"${letter}{first}<>${letter}{first - 1}"])
    cells = f"A{first}:{get_column_letter(place.columns)}{last}"
    place.sheet.worksheet.conditional_formatting.add(cells, rule)


def _link(place: TablePlace, cards: CardPlaces) -> None:
    """Numbers in the summary table lead to the pages (LibreOffice does not wrap a linked name)."""
    page = place.sheet.worksheet
    for row, first in enumerate(cards.first_rows, start=place.header_row + 1):
        cell = page.cell(row, 1)
        target = f"{quote_sheetname(cards.sheet_title)}!A{first}"
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target)
