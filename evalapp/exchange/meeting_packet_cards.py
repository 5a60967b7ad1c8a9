"""One A4 page for each official of a meeting's packet, in the agenda's order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import floor

from openpyxl.worksheet.pagebreak import Break

from evalapp.domain.numbers import rounded
from evalapp.exchange import cell_style as look
from evalapp.exchange import meeting_card_texts as say
from evalapp.exchange.campaign_values import CampaignFigures, OfficialFigures
from evalapp.exchange.card_facts import facts_of, interval_text
from evalapp.exchange.cell_style import CellStyle
from evalapp.exchange.document import Document, set_paper
from evalapp.exchange.document_words import Words
from evalapp.exchange.meeting_packet_values import MeetingPacket, PacketItem, PacketOfficial
from evalapp.exchange.packet_plot import CELLS, PlotScale
from evalapp.exchange.packet_scores import NAME, SCORE, TARGET, ScoreTable
from evalapp.exchange.pictures import put_picture
from evalapp.exchange.sheet import Book, CellValue, Sheet
from evalapp.exchange.table_xlsx import Step
from evalapp.exchange.text_size import text_height

FIRST_BAR = 4
FIRST_ROLE = FIRST_BAR + CELLS
_MIDDLE = FIRST_BAR + 16
"""Where the right half of the facts begins."""
_FIGURE_WIDTH, _FEWEST_ROLES = 7.0, 5
_PAPER_WIDTH, _PAPER_HEIGHT = 92.0, 738.0
"""What fits on the paper at full size: characters (where LibreOffice counts a digit widest), points."""
_PHOTO = (42.0, 56.0)
"""Millimetres on the sheet; on paper three quarters of it: 3 × 4 cm."""
_PHOTO_WIDTH, _PHOTO_HEIGHT = 24.0, 162.0
"""Characters and points that the photo needs."""
_MILLIMETRES = 1.86
"""Of a character's width on the sheet."""
_ROW, _GAP = 16, 7
_LIST, _LEAST_LIST = 3, 50
"""Line ends and points from which on a list stands below its label, over the whole width."""
_REMARK_HEIGHT = 60

_LABEL = CellStyle(size=9.5, color=look.TEXT2, vertical="top", wrap=True)
_LABEL_CENTER = replace(_LABEL, vertical="center")
_VALUE = CellStyle(size=10.5, vertical="top", wrap=True, horizontal="left")
_TITLE = replace(look.TITLE, size=17)
_NUMBER = CellStyle(size=11, bold=True, color=look.TEXT2, horizontal="right", vertical="top")
_POST = CellStyle(size=11.5, vertical="top", wrap=True, horizontal="left")
_ASKED = CellStyle(size=10.5, bold=True, fill=look.SUNKEN, vertical="top", wrap=True, horizontal="left")
_ASKED_LABEL = replace(_LABEL, fill=look.SUNKEN)
_RESULTS = CellStyle(size=10, bold=True, line=look.LINE, bottom="thin", wrap=True)
_BIG = CellStyle(size=20, bold=True, horizontal="left", format=look.SCORE_FORMAT)
_INTERVAL = CellStyle(size=13, bold=True, horizontal="left")
_ALARM = replace(_VALUE, color=look.BAD, bold=True)
_WARNING = CellStyle(size=10, color=look.WARN, fill=look.WARN_TINT, wrap=True, horizontal="left")
_NO_PHOTO = replace(look.HINT, horizontal="right", vertical="top")
_LEGEND = replace(look.WRAPPED_HINT, size=8.5)
_BOX = replace(_LABEL, line=look.LINE, top="thin")


@dataclass(frozen=True, slots=True)
class _Widths:
    """Characters of the columns: labels and competencies, a cell of the scale, all roles together."""

    name: float
    cell: float
    roles: float


_WIDTHS = (_Widths(44.0, 6 / 7, 47.0), _Widths(58.0, 1.0, 48.0))
"""For one language and for two, which need more lines and are printed smaller."""


@dataclass(frozen=True, slots=True)
class PagePlaces:
    """Title of the sheet with the pages, and the first row of each item's page."""

    sheet_title: str
    rows: Mapping[int, int]


def add_cards(
    book: Book,
    packet: MeetingPacket,
    photos: Mapping[int, bytes],
    document: Document,
    step: Step | None = None,
) -> PagePlaces | None:
    """A sheet with one page for each official; None where the agenda has none.

    :param photos: {person id: JPEG}.
    """
    if not packet.people:
        return None
    items = {item.item_id: item for item in packet.items}
    sheet = book.add_sheet(document.words.label("cards"))
    writer = _CardWriter(sheet, packet, document.words)
    rows: dict[int, int] = {}
    row = 1
    for done, official in enumerate(packet.people, start=1):
        rows[official.item_id] = row
        row = writer.write(row, items[official.item_id], official, photos.get(official.facts.person_id or 0))
        sheet.worksheet.row_breaks.append(Break(id=row - 1))
        if step is not None:
            step(done, len(packet.people))
    writer.set_columns()
    sheet.worksheet.print_area = f"A1:{sheet.worksheet.cell(row - 1, writer.last).coordinate}"
    set_paper(sheet, document, scale=_scale(sheet, [*rows.values(), row], writer.width))
    return PagePlaces(sheet.worksheet.title, rows)


class _CardWriter:
    """Writes pages one below the other; all share the columns, whatever campaign they rest on."""

    def __init__(self, sheet: Sheet, packet: MeetingPacket, words: Words) -> None:
        self._sheet = sheet
        self._packet = packet
        self._words = words
        self._widths = _WIDTHS[len(words.language.languages) - 1]
        self._name_width = self._widths.name
        self._roles = max([_FEWEST_ROLES, *(len(one.rules.roles) for one in packet.campaigns)])
        self.last = FIRST_ROLE + self._roles - 1
        self._left = 2 * _FIGURE_WIDTH + (_MIDDLE - FIRST_BAR) * self._widths.cell
        self._middle = (FIRST_ROLE - _MIDDLE) * self._widths.cell
        self._text = 2 * _FIGURE_WIDTH + CELLS * self._widths.cell + self._widths.roles
        a_role = self._widths.roles / self._roles
        free = floor((self._widths.roles - _PHOTO_WIDTH) / a_role)
        self._before_photo = FIRST_ROLE - 1 + free
        self._beside_photo = self._text - (self._roles - free) * a_role
        self._tables = [self._table(campaign) for campaign in packet.campaigns]

    @property
    def width(self) -> float:
        """Width of a page in characters."""
        return self._name_width + self._text

    def write(self, row: int, item: PacketItem, official: PacketOfficial, photo: bytes | None) -> int:
        """Write the page from ``row`` on; returns the row after it."""
        found = self._packet.figures_of(official)
        figures = None if found is None else found[1]
        texts = say.page_texts(item, official, figures, self._words)
        row = self._put_person(row, item.number, texts, photo)
        row = self._put_pairs(row, texts.background)
        row = self._put_question(row, texts.asked)
        if found is None:
            row = self._put_warning(row, self._words.text("packet.not_assessed"))
        else:
            row = self._put_results(row, official, *found)
        row = self._put_pairs(row, texts.beside)
        if figures is not None and official.campaign is not None:
            row = self._put_warning(row, say.warning(figures, self._words))
            row = self._tables[official.campaign].write(row, figures)
            row = self._put_legend(row, self._words.label("card_legend"))
        if texts.is_shortened:
            row = self._put_legend(row, self._words.text("packet.shortened"))
        return self._put_foot(row)

    def set_columns(self) -> None:
        """Widths: what a page of this kind needs at some three quarters of its size."""
        self._sheet.width(NAME, self._name_width)
        self._sheet.width(SCORE, _FIGURE_WIDTH)
        self._sheet.width(TARGET, _FIGURE_WIDTH)
        for column in range(FIRST_BAR, FIRST_ROLE):
            self._sheet.width(column, self._widths.cell)
        for column in range(FIRST_ROLE, self.last + 1):
            self._sheet.width(column, self._widths.roles / self._roles)

    def _table(self, campaign: CampaignFigures) -> ScoreTable:
        scale = PlotScale(FIRST_BAR, campaign.rules.lowest, campaign.rules.highest)
        return ScoreTable(self._sheet, campaign, self._words, scale, FIRST_ROLE, self._name_width)

    def _put_person(self, row: int, number: int, texts: say.PageTexts, photo: bytes | None) -> int:
        """Name and post, then facts beside the photo; the last of their rows reaches to its lower edge."""
        self._span(row, NAME, self.last - 1, texts.name, _TITLE, 27)
        self._sheet.put(row, self.last, number, _NUMBER)
        room = self._name_width + self._beside_photo
        self._span(row + 1, NAME, self._before_photo, texts.post, _POST, text_height(texts.post, room, 11.5))
        top = row + 1
        row += 2
        for label, text in texts.person:
            self._pair(row, label, text, self._before_photo, self._beside_photo)
            row += 1
        if photo is None:
            told = self._words.text("packet.no_photo")
            self._span(top, self._before_photo + 1, self.last, told, _NO_PHOTO)
        else:
            self._stretch(top, row - 1)
            right = (self._text - self._beside_photo) * _MILLIMETRES - _PHOTO[0]
            first = self._before_photo + 1
            put_picture(self._sheet, top, first, photo, width=_PHOTO[0], height=_PHOTO[1], right=right)
        return self._gap(row)

    def _stretch(self, first: int, last: int) -> None:
        """Make rows high enough together for the photo beside them."""
        heights = [self._sheet.worksheet.row_dimensions[row].height or _ROW for row in range(first, last + 1)]
        missing = _PHOTO_HEIGHT - sum(heights)
        if missing > 0:
            self._sheet.height(last, heights[-1] + missing)

    def _put_question(self, row: int, asked: Sequence[tuple[str, str]]) -> int:
        for label, text in asked:
            self._span(row, SCORE, self.last, text, _ASKED)
            self._sheet.put(row, NAME, label, _ASKED_LABEL)
            heights = (text_height(text, self._text * 0.9, 10.5), text_height(label, self._name_width, 9.5))
            self._sheet.height(row, max(*heights, _ROW))
            row += 1
        return self._gap(row)

    def _put_results(
        self, row: int, official: PacketOfficial, campaign: CampaignFigures, figures: OfficialFigures
    ) -> int:
        """Which results, total and interval, then two facts a row."""
        heading = say.results_heading(official, campaign, figures, self._words)
        self._span(row, NAME, self.last, heading, _RESULTS, text_height(heading, self.width * 0.85, 10) + 2)
        row += 1
        total = figures.score.total
        self._fact_left(row, self._words.label("total"), "–" if total is None else rounded(total), _BIG)
        self._fact_right(row, self._words.label("interval"), interval_text(figures, self._words), _INTERVAL)
        self._sheet.height(row, 28)
        facts = facts_of(figures, campaign, self._words)
        for left, right in zip(facts[::2], facts[1::2], strict=True):
            row += 1
            self._fact_left(row, left.label, left.text, _ALARM if left.is_alarm else _VALUE)
            self._fact_right(row, right.label, right.text, _ALARM if right.is_alarm else _VALUE)
            heights = (
                text_height(left.label, self._name_width, 9.5),
                text_height(left.text, self._left, 10.5),
                text_height(right.label, self._middle, 9.5),
                text_height(right.text, self._widths.roles, 10.5),
            )
            self._sheet.height(row, max(*heights, _ROW))
        return self._gap(row + 1)

    def _fact_left(self, row: int, label: str, value: CellValue, style: CellStyle) -> None:
        self._sheet.put(row, NAME, label, _LABEL if style.vertical == "top" else _LABEL_CENTER)
        self._span(row, SCORE, _MIDDLE - 1, value, style)

    def _fact_right(self, row: int, label: str, value: CellValue, style: CellStyle) -> None:
        self._span(row, _MIDDLE, FIRST_ROLE - 1, label, _LABEL if style.vertical == "top" else _LABEL_CENTER)
        self._span(row, FIRST_ROLE, self.last, value, style)

    def _put_pairs(self, row: int, lines: Sequence[tuple[str, str]]) -> int:
        """Labels with their texts over the whole width; a text without a label begins at the left."""
        for label, text in lines:
            if label and (text.count("\n") < _LIST or text_height(text, self.width, 10.5) < _LEAST_LIST):
                self._pair(row, label, text, self.last, self._text)
            elif label:
                self._span(row, NAME, self.last, label, _LABEL, _ROW)
                row += 1
                self._span(row, NAME, self.last, text, _VALUE, text_height(text, self.width, 10.5))
            else:
                self._span(row, NAME, self.last, text, _VALUE, text_height(text, self.width, 10.5))
            row += 1
        return self._gap(row) if lines else row

    def _pair(self, row: int, label: str, text: str, last: int, room: float) -> None:
        self._sheet.put(row, NAME, label, _LABEL)
        height = max(text_height(text, room, 10.5), text_height(label, self._name_width, 9.5))
        self._span(row, SCORE, last, text, _VALUE, height)

    def _put_warning(self, row: int, text: str) -> int:
        if not text:
            return row
        self._span(row, NAME, self.last, text, _WARNING, text_height(text, self.width, 10) + 4)
        return self._gap(row + 1)

    def _put_legend(self, row: int, text: str) -> int:
        self._span(row, NAME, self.last, text, _LEGEND, text_height(text, self.width, 8.5) + 2)
        return self._gap(row + 1)

    def _put_foot(self, row: int) -> int:
        """Room for the commission's own hand."""
        label = f"{self._words.term('decision')}, {self._words.label('remark')}"
        for column in range(SCORE, self.last + 1):
            self._sheet.put(row, column, None, _BOX)
        self._sheet.put(row, NAME, label, _BOX)
        self._sheet.height(row, _REMARK_HEIGHT)
        return row + 1

    def _span(
        self, row: int, first: int, last: int, value: CellValue, style: CellStyle, height: float = 0
    ) -> None:
        self._sheet.put(row, first, value, style)
        self._sheet.merge(row, first, last)
        if height:
            self._sheet.height(row, max(height, _ROW))

    def _gap(self, row: int) -> int:
        self._sheet.height(row, _GAP)
        return row + 1


def _scale(sheet: Sheet, rows: Sequence[int], width: float) -> int:
    """Per cent at which the longest page still fits on one sheet of paper."""
    heights = [
        sum(sheet.worksheet.row_dimensions[row].height or _ROW for row in range(first, following))
        for first, following in pairwise(rows)
    ]
    return min(100, floor(100 * _PAPER_WIDTH / width), floor(100 * _PAPER_HEIGHT / max(heights, default=1)))
