"""Letters to applicants as one text document: who lacks which paper, and by when it is wanted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from evalapp import texts
from evalapp.domain.language import Language
from evalapp.domain.letter import LetterTexts, paragraphs
from evalapp.exchange.document import Document
from evalapp.exchange.docx import Text, WordInk, WordPaper
from evalapp.exchange.table_xlsx import Step

_SIZE, _BESIDE_SIZE = 13.0, 11.0
_BLANK = "_" * 16
_PLACE, _CRITERION, _PAPER = 8.0, 32.0, 60.0


@dataclass(frozen=True, slots=True)
class WantedPaper:
    """One paper that is missing: what it proves, and which paper it is."""

    criterion: str
    paper: str


@dataclass(frozen=True, slots=True)
class LetterSide:
    """A letter in one language: its texts with the place markers filled, and the papers."""

    texts: LetterTexts
    papers: tuple[WantedPaper, ...]

    @property
    def language(self) -> Language:
        """What it is written in."""
        return self.texts.language


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: to whom, and one side or, in two languages, both side by side.

    ``contact``: e-mail or telephone, "" where none is known.
    """

    full_name: str
    number: str
    contact: str
    sides: tuple[LetterSide, ...]


def letters_document(
    letters: Sequence[Letter], document: Document, *, title: str, step: Step | None = None
) -> WordPaper:
    """One document with the letters in their order, each on pages of its own."""
    paper = WordPaper(document, title=title)
    for done, letter in enumerate(letters):
        paper.start_part()
        _Writer(paper, letter).write()
        if step is not None:
            step(done + 1, len(letters))
    return paper


def letter_documents(letters: Iterable[Letter], document: Document, *, title: str) -> Iterator[WordPaper]:
    """A document for each letter; save it before the next one is asked for, which takes its place."""
    paper = WordPaper(document, title=title)
    for letter in letters:
        paper.begin_anew()
        paper.start_part()
        _Writer(paper, letter).write()
        yield paper


class _Writer:
    """Places the parts of one letter one below the other."""

    def __init__(self, paper: WordPaper, letter: Letter) -> None:
        self._paper, self._letter = paper, letter
        self._sides = letter.sides
        self._size = _SIZE if len(letter.sides) == 1 else _BESIDE_SIZE

    def write(self) -> None:
        """The whole letter."""
        self._head()
        self._address()
        for part in ("subject", "opening"):
            self._body(part)
        self._papers()
        self._body("closing")
        self._signature()

    def _head(self) -> None:
        self._paper.columns([self._letterhead(side) for side in self._sides], gap=0)
        self._paper.rule()

    def _letterhead(self, side: LetterSide) -> list[Text]:
        small = WordInk(size=9, align="C", after=0, language=side.language)
        name = WordInk(size=self._size, bold=True, align="C", after=2, language=side.language)
        lines = (side.texts.address, side.texts.contacts)
        return [Text(side.texts.organization, name), *(Text(line, small) for line in lines if line)]

    def _address(self) -> None:
        """The number and day of the letter at the left, the addressee at the right."""
        letter = self._letter
        plain, bold = WordInk(size=self._size, after=4), WordInk(size=self._size, bold=True, after=2)
        dated = [Text(f"{self._each(f'letter.sent_{part}')} {_BLANK}", plain) for part in ("number", "day")]
        told = [self._each("letter.application", number=letter.number), letter.contact]
        to = [Text(letter.full_name, bold), *(Text(line, plain) for line in told if line)]
        self._paper.columns([dated, to], gap=10)

    def _body(self, part: str) -> None:
        columns = [self._paragraphs(side, part) for side in self._sides]
        if len(columns) == 1:
            for text in columns[0]:
                self._paper.text(text.words, text.ink)
        else:
            self._paper.columns(columns, gap=2)

    def _paragraphs(self, side: LetterSide, part: str) -> list[Text]:
        is_subject = part == "subject"
        ink = WordInk(
            size=self._size,
            bold=is_subject,
            align="L" if is_subject or len(self._sides) > 1 else "J",
            after=8,
            language=side.language,
            stays=part == "opening",
        )
        return [Text(words, ink) for words in paragraphs(getattr(side.texts, part))]

    def _papers(self) -> None:
        head = WordInk(size=self._size - 1, bold=True, after=2)
        cell = WordInk(size=self._size - 1, after=2)
        headers = [Text(self._each("letter.column_place"), head)]
        shares = [_PLACE]
        for side in self._sides:
            headers += [
                Text(texts.text(side.language, f"letter.column_{name}"), head)
                for name in ("criterion", "paper")
            ]
            shares += [_CRITERION, _PAPER]
        rows = []
        for place in range(len(self._sides[0].papers)):
            row = [Text(str(place + 1), cell)]
            for side in self._sides:
                wanted = side.papers[place]
                own = WordInk(size=cell.size, after=2, language=side.language)
                row += [Text(wanted.criterion, own), Text(wanted.paper, own)]
            rows.append(row)
        self._paper.table(headers, rows, shares=shares)

    def _signature(self) -> None:
        posts, names = [], []
        for side in self._sides:
            ink = WordInk(size=self._size, bold=True, after=2, language=side.language)
            posts.append(Text(side.texts.signer_post, ink))
            names.append(Text(side.texts.signer_name, ink))
        self._paper.text("", WordInk(after=10, stays=True))
        self._paper.columns([posts, _once(names)], shares=(3, 2), gap=14)
        small = WordInk(size=9, after=0)
        executors = [
            texts.text(side.language, "letter.executor", executor=side.texts.executor)
            for side in self._sides
            if side.texts.executor
        ]
        for words in dict.fromkeys(executors):
            self._paper.text(words, small)

    def _each(self, key: str, **params: object) -> str:
        found = [texts.text(side.language, key, **params) for side in self._sides]
        return " / ".join(dict.fromkeys(found))


def _once(names: list[Text]) -> list[Text]:
    """A name that reads alike in both languages stands once."""
    return list({text.words: text for text in names}.values())
