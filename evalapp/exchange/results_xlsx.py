"""Results of a campaign as one table with every computed figure, and the method beside it."""

from evalapp.exchange.campaign_columns import result_columns
from evalapp.exchange.campaign_values import CampaignFigures
from evalapp.exchange.document import Document, content_hash, finish
from evalapp.exchange.indicator_sheet import add_indicators
from evalapp.exchange.packet_method import add_method
from evalapp.exchange.packet_xlsx import add_summary
from evalapp.exchange.sheet import Book
from evalapp.exchange.table_xlsx import Step


def results_book(figures: CampaignFigures, document: Document, *, step: Step | None = None) -> Book:
    """The results of ``figures`` as a workbook.

    :raises Refused: when a text is too long for a cell.
    """
    book = Book()
    words = document.words
    columns = result_columns(figures, words)
    add_summary(book, figures, columns, document, title=words.label("results"), step=step)
    add_indicators(book, figures, document)
    add_method(book, figures, document)
    finish(book, document, title=words.label("results"), kind="results", content=content_hash(figures))
    return book
