"""Personal cards as printable pages: one A4 page for each person, whatever was typed about him.

The drawings have their height; the texts share what is left of the page. Where that is too little, everything
is set closer first; then texts are cut, and … says where.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from evalapp.exchange import cell_style as look
from evalapp.exchange import person_words as said
from evalapp.exchange.document import Document
from evalapp.exchange.document_words import Words
from evalapp.exchange.pdf import HINT, TITLE, Box, Canvas, Ink, Paper
from evalapp.exchange.person_card_parts import profile_height, put_profile, put_strip, strip_height
from evalapp.exchange.person_card_texts import TextBlock, blocks_after, blocks_before, longest_first
from evalapp.exchange.person_sheet_values import PersonRecord
from evalapp.exchange.photos import photo_size
from evalapp.exchange.table_xlsx import Step

_PHOTO_WIDTH, _PHOTO_HEIGHT, _BESIDE = 30.0, 40.0, 5.0
_LABEL_WIDTH = 38.0
_POST = Ink(size=10)
_HEADING = Ink(size=9, bold=True)
_HEADING_HEIGHT, _NOTE = 5.0, 6.8
_ALL = 1000
_CUTS = ((8, _ALL), (5, _ALL), (3, _ALL), (2, 4), (1, 1))
"""Lines of the page that a text may take, and texts that a block keeps: tried until all of it fits."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """How close a card is set: texts and their labels, room below a text and below a block (millimetres),
    height of the profile's rows together."""

    small: Ink
    label: Ink
    line_gap: float
    block_gap: float
    profile: float


def _setting(small: float, line_gap: float, block_gap: float, profile: float) -> _Setting:
    label = Ink(size=round(small - 0.5, 1), color=look.TEXT2)
    return _Setting(Ink(size=small), label, line_gap, block_gap, profile)


_SETTINGS = (
    _setting(8, 0.7, 1.8, 104),
    _setting(7.7, 0.5, 1.5, 96),
    _setting(7.4, 0.4, 1.2, 88),
    _setting(7.1, 0.3, 1.0, 80),
)
"""Tried one after the other until nothing has to be cut."""


def cards_document(
    people: Sequence[PersonRecord], document: Document, *, title: str, step: Step | None = None
) -> tuple[Paper, tuple[int, ...]]:
    """One document with the cards in their order, and the places (from 0) of those that were shortened."""
    paper = Paper(document, title=title)
    shortened = []
    for place, person in enumerate(people):
        name = person.facts.name.pick(document.words.first)
        paper.start_page(f"{document.words.term('personal_card')} · {name}")
        cards = (_Card(paper, person, document, setting) for setting in _SETTINGS)
        for card in cards:
            if not card.is_cut:
                break
        card.write()
        if card.is_cut:
            shortened.append(place)
        if step is not None:
            step(place + 1, len(people))
    return paper, tuple(shortened)


_Pair = tuple[tuple[list[str], bool], tuple[list[str], bool]]
"""Lines of a label and of its text, each with whether something is left out."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A text placed on the page: its lines, where from the left, how high it stands."""

    lines: tuple[str, ...]
    ink: Ink
    left: float = 0
    gap: float = 0.5

    @property
    def height(self) -> float:
        return len(self.lines) * self.ink.line + self.gap


@dataclass(frozen=True, slots=True)
class _Fitted:
    """Blocks that fit, and how many lines of the page a text of theirs may take."""

    most: int
    blocks: tuple[TextBlock, ...]


class _Card:
    """One card on the page just begun, planned at once: ``is_cut`` says whether anything is shortened."""

    def __init__(self, paper: Paper, person: PersonRecord, document: Document, setting: _Setting) -> None:
        self._paper, self._person, self._document = paper, person, document
        self._words: Words = document.words
        self._setting = setting
        self.is_cut = False
        self._pairs: dict[tuple[str, str, int], _Pair] = {}
        self._today = document.as_of or document.exported_at.astimezone().date()
        self._head = self._head_lines(paper.width - _PHOTO_WIDTH - _BESIDE)
        self._above = len(blocks_before(person, self._words))
        self._has_profile = person.figures is not None
        self._fitted = self._plan()

    def write(self) -> None:
        """Write the page."""
        person, paper, words = self._person, self._paper, self._words
        self._put_head()
        put_strip(paper, person.facts.jobs, words, self._today)
        for place, block in enumerate(self._fitted.blocks):
            if place == self._above and self._has_profile:
                put_profile(paper, person, words, self._setting.profile)
            self._put_block(block, self._fitted.most)
        if self.is_cut:
            paper.text(words.text("person_sheet.shortened"), replace(HINT, size=7))

    def _plan(self) -> "_Fitted":
        """What of the texts stays, with or without the profile; notes whether anything goes."""
        person, words = self._person, self._words
        blocks = [*blocks_before(person, words), *blocks_after(person, words)]
        strip = strip_height(person.facts.jobs, words, self._today)
        room = self._paper.room - self._head_height - strip - _NOTE - 1
        fitted = self._with_profile(blocks, room) if self._has_profile else None
        if fitted is None:
            # The figures of the results stay; their drawing is what a page can best do without.
            self.is_cut |= self._has_profile
            self._has_profile = False
            fitted = self._fit(blocks, room, _CUTS)
        assert fitted is not None, "the shortest blocks fit a page without a profile"
        for block in fitted.blocks:
            self._line(block.heading, _HEADING, self._paper.width, 1)
            pairs = (self._pair(*pair, max(fitted.most, block.least)) for pair in block.lines)
            self.is_cut |= bool(block.left_out) or any(part[1] for pair in pairs for part in pair)
        return fitted

    # Head --------------------------------------------------------------------------------------

    def _put_head(self) -> None:
        width, lines = self._paper.width - _PHOTO_WIDTH - _BESIDE, self._head

        def draw(page: Canvas, box: Box) -> None:
            y = box.y
            for line in lines:
                for place, text in enumerate(line.lines):
                    at = y + place * line.ink.line
                    page.label(text, Box(box.x + line.left, at, width - line.left, line.ink.line), line.ink)
                y += line.height
            self._put_photo(page, Box(box.x + box.width - _PHOTO_WIDTH, box.y, _PHOTO_WIDTH, _PHOTO_HEIGHT))

        self._paper.drawing(self._head_height, draw)

    @property
    def _head_height(self) -> float:
        return max(_PHOTO_HEIGHT + 1, sum(line.height for line in self._head)) + 1.5

    def _head_lines(self, width: float) -> list[_Line]:
        facts, words = self._person.facts, self._words
        many = len(words.language.languages)
        lines = [
            self._line(words.pick(facts.name), TITLE, width, 2),
            self._line(said.post_line(facts, words) or said.NONE, _POST, width, 2 + many),
            self._line(
                said.since_line(facts, words),
                replace(self._setting.small, color=look.TEXT2),
                width,
                1,
                gap=1.5,
            ),
        ]
        pairs = (
            (words.term("birth_date"), said.born_line(facts, words), 1),
            (words.term("iin"), facts.iin, 1),
            (words.term("education"), "; ".join(said.education_lines(facts.education, words)), 2 * many),
            (words.text("person_sheet.languages"), said.languages_line(facts, words), 2 * many),
            (words.term("portfolio"), facts.portfolio, 2),
        )
        for label, text, most in pairs:
            if text:
                lines.append(self._line(f"{label}: {text}", self._setting.small, width, most))
        return [line for line in lines if any(line.lines)]

    def _line(self, text: str, ink: Ink, width: float, most: int, *, gap: float = 0.5) -> _Line:
        lines, is_cut = self._paper.cut(" ".join(text.split()), width, ink, most)
        self.is_cut |= is_cut
        return _Line(tuple(lines), ink, gap=gap)

    def _put_photo(self, page: Canvas, box: Box) -> None:
        """The photo inside 3 × 4 cm, without one the frame for it."""
        content = self._person.photo
        if content is not None:
            wide, high = photo_size(content)
            factor = min(box.width / wide, box.height / high)
            width, height = wide * factor, high * factor
            self._paper.picture(content, Box(box.x + box.width - width, box.y, width, height))
            return
        for x in (box.x, box.x + box.width):
            page.stroke(x, box.y, x, box.y + box.height, look.LINE)
        for y in (box.y, box.y + box.height):
            page.stroke(box.x, y, box.x + box.width, y, look.LINE)
        middle = Box(box.x, box.y + box.height / 2 - 2, box.width, 4)
        page.label(self._words.text("person_sheet.photo"), middle, replace(HINT, align="C"))

    # Texts -------------------------------------------------------------------------------------

    def _with_profile(self, blocks: Sequence[TextBlock], room: float) -> "_Fitted | None":
        """The blocks beside the profile; of people of the reserve they are not cut to the least for it."""
        person, words = self._person, self._words
        is_official = person.stay is None and person.selection is None
        height, is_cut = profile_height(self._paper, person, words, self._setting.profile)
        fitted = self._fit(blocks, room - height, _CUTS if is_official else _CUTS[:-1])
        self.is_cut |= fitted is not None and is_cut
        return fitted

    def _fit(
        self, blocks: Sequence[TextBlock], room: float, cuts: Sequence[tuple[int, int]]
    ) -> "_Fitted | None":
        """The blocks in ``room``, with the lines they keep; None when none of ``cuts`` is enough."""
        for most, fewest in cuts:
            fitted = list(blocks)
            while self._height(fitted, most) > room:
                place = longest_first(fitted)
                if len(fitted[place].lines) <= fewest:
                    break
                fitted[place] = fitted[place].without_last()
            else:
                return _Fitted(most, self._filled(fitted, most, room))
        return None

    def _filled(self, blocks: Sequence[TextBlock], most: int, room: float) -> tuple[TextBlock, ...]:
        """The blocks with a line more for their texts, one after the other, as long as there is room."""
        filled = list(blocks)
        for lines in range(most + 1, _CUTS[0][0]):
            for place, block in enumerate(blocks):
                longer = [*filled]
                longer[place] = replace(filled[place], least=max(block.least, lines))
                if self._height(longer, most) <= room:
                    filled = longer
        return tuple(filled)

    def _height(self, blocks: Sequence[TextBlock], most: int) -> float:
        return sum(self._block_height(block, most) for block in blocks)

    def _block_height(self, block: TextBlock, most: int) -> float:
        lines = sum(self._pair_height(*pair, max(most, block.least)) for pair in block.lines)
        return (
            _HEADING_HEIGHT
            + lines
            + (self._setting.small.line if block.left_out else 0)
            + self._setting.block_gap
        )

    def _pair_height(self, label: str, text: str, most: int) -> float:
        rows = max(len(lines) for lines, _ in self._pair(label, text, most))
        return rows * self._setting.small.line + self._setting.line_gap

    def _pair(self, label: str, text: str, most: int) -> _Pair:
        key = (label, text, most)
        if key not in self._pairs:  # fitting asks for the same texts again and again
            left = (
                self._paper.cut(label, _LABEL_WIDTH - 2, self._setting.label, max(2, most))
                if label
                else ([""], False)
            )
            width = self._paper.width - (_LABEL_WIDTH if label else 0)
            self._pairs[key] = left, self._paper.cut(" ".join(text.split()), width, self._setting.small, most)
        return self._pairs[key]

    def _put_block(self, block: TextBlock, most: int) -> None:
        heading, _ = self._paper.cut(" ".join(block.heading.split()), self._paper.width, _HEADING, 1)
        height = self._block_height(block, most)

        def draw(page: Canvas, box: Box) -> None:
            page.label(heading[0], box, _HEADING)
            y = box.y + _HEADING_HEIGHT
            for label, text in block.lines:
                y = self._put_pair(page, Box(box.x, y, box.width, 0), label, text, max(most, block.least))
            if block.left_out:
                more = self._words.text("person_sheet.more", count=block.left_out)
                page.label(
                    more,
                    Box(box.x, y, box.width, self._setting.small.line),
                    replace(self._setting.small, color=look.TEXT2),
                )

        self._paper.drawing(height, draw)

    def _put_pair(self, page: Canvas, box: Box, label: str, text: str, most: int) -> float:
        (left, _), (right, _) = self._pair(label, text, most)
        indent = _LABEL_WIDTH if label else 0.0
        for place, line in enumerate(left):
            at = Box(
                box.x,
                box.y + place * self._setting.small.line + 0.2,
                _LABEL_WIDTH - 2,
                self._setting.small.line,
            )
            page.label(line, at, self._setting.label)
        for place, line in enumerate(right):
            at = Box(
                box.x + indent,
                box.y + place * self._setting.small.line,
                box.width - indent,
                self._setting.small.line,
            )
            page.label(line, at, self._setting.small)
        return box.y + max(len(left), len(right)) * self._setting.small.line + self._setting.line_gap
