"""Where everything stands on a ballot, and what its fixed cells say. Rows and columns count from 1."""

from dataclasses import dataclass

from evalapp.domain.language import Trilingual
from evalapp.domain.vote import VoteChoice, VotePhase
from evalapp.exchange.ballot_values import BallotBook, BallotItem
from evalapp.exchange.document_words import DocumentLanguage, Words

Place = tuple[int, int]
"""Row and column."""

KEY, NUMBER, NAME, POST, QUESTION, PROPOSED, FIGURES, VOTE, REMARK = range(1, 10)
TOKEN: Place = (1, KEY)
"""Hidden cell that says which ballot it is; found whatever the sheet is called."""
TITLE_ROW, MEETING_ROW, MEMBER_ROW, POST_ROW, PHASE_ROW, HINT_ROW, HEADER_ROW = range(2, 9)
FIRST_ROW = HEADER_ROW + 1
CHOICES = (VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAINED, VoteChoice.RECUSED)
"""As the drop-down offers them."""
TOKEN_MARK = "evalapp-ballot"


@dataclass(frozen=True, slots=True)
class BallotLayout:
    """Rows of a ballot with ``count`` items; below them stands where it is signed on paper."""

    count: int

    @property
    def last_row(self) -> int:
        """The row of the last item."""
        return HEADER_ROW + self.count

    @property
    def sign_row(self) -> int:
        """The row to be signed when the ballot is printed."""
        return self.last_row + 2

    def row(self, place: int) -> int:
        """The row of the item at ``place``, from 0."""
        return FIRST_ROW + place

    def inputs(self) -> set[Place]:
        """The cells that the member fills in."""
        return {(self.row(place), column) for place in range(self.count) for column in (VOTE, REMARK)}


def fixed_texts(book: BallotBook, language: DocumentLanguage) -> dict[Place, str]:
    """{place: text} of all cells of the ballot that nobody may change."""
    words, lines = Words(language), Words(language, joint="\n")
    layout = BallotLayout(len(book.items))
    texts: dict[Place, str] = {
        TOKEN: f"{TOKEN_MARK}:{book.token}",
        (TITLE_ROW, NUMBER): f"{words.term('ballot')} № {book.number}",
        (MEETING_ROW, NUMBER): meeting_line(book, words),
        (MEMBER_ROW, NUMBER): _member_line(book, words),
        (POST_ROW, NUMBER): book.post,
        (PHASE_ROW, NUMBER): lines.text(f"ballot.phase_{book.phase.value}", **_by_when(book, words)),
        (HINT_ROW, NUMBER): lines.text("ballot.hint"),
        (layout.sign_row, NUMBER): lines.text("ballot.sign"),
    }
    texts |= {(HEADER_ROW, column): header for column, header in _headers(words).items()}
    for place, item in enumerate(book.items):
        texts |= {(layout.row(place), column): text for column, text in _item_texts(item, lines).items()}
    return texts


def meeting_line(book: BallotBook, words: Words) -> str:
    """Which meeting it is: commission, number, day, hour and place."""
    facts = [
        words.pick(book.commission),
        words.text("ballot.meeting", number=book.meeting_number, day=words.day(book.held_on)),
        book.starts_at,
        book.place,
        words.text("ballot.packet", number=book.packet_number),
    ]
    return " · ".join(fact for fact in facts if fact)


def choice_words(words: Words) -> dict[VoteChoice, str]:
    """What a member may choose, in the order of the drop-down."""
    return {choice: words.term(f"vote_{choice.value}") for choice in CHOICES}


def figures_text(item: BallotItem, lines: Words) -> str:
    """Total with its interval, band and gate, or score and place; one a line, "–" without any."""
    found = []
    if item.total is not None:
        total = lines.number(item.total)
        if item.low is not None and item.high is not None:
            total += f" ({lines.number(item.low)}–{lines.number(item.high)})"
        found.append(_labelled(lines, "ballot.total", total))
    if item.band is not None:
        found.append(_labelled(lines, "ballot.band", str(item.band)))
    if item.gate is not None:
        gate = Words(lines.language).term(f"gate_{item.gate.value}")
        found.append(_labelled(lines, "ballot.gate", gate))
    if item.score is not None:
        found.append(_labelled(lines, "ballot.score", lines.number(float(item.score), places=4)))
    if item.place:
        found.append(_labelled(lines, "ballot.place", item.place))
    return "\n".join(found) or "–"


def proposed_text(item: BallotItem, lines: Words) -> str:
    """The proposed decision and where to; "–" when nothing is proposed."""
    kind = lines.term(f"decision_{item.proposed.value}") if item.proposed is not None else ""
    where = (lines.pick(one) for one in (item.to_post, item.to_body) if one is not None)
    return "\n".join(filter(None, (kind, *where))) or "–"


def _item_texts(item: BallotItem, lines: Words) -> dict[int, str]:
    facts: list[Trilingual] = [fact for fact in (item.post, item.body) if fact]
    return {
        KEY: str(item.item_id),
        NUMBER: str(item.number),
        NAME: lines.pick(item.name),
        POST: "\n".join(filter(None, (lines.pick(fact) for fact in facts))) or "–",
        QUESTION: lines.pick(item.question) or "–",
        PROPOSED: proposed_text(item, lines),
        FIGURES: figures_text(item, lines),
    }


def _labelled(lines: Words, key: str, value: str) -> str:
    return f"{Words(lines.language).text(key)}: {value}"


def _member_line(book: BallotBook, words: Words) -> str:
    if not book.seat_of:
        return book.member
    return f"{book.member} ({words.text('ballot.instead_of', member=book.seat_of)})"


def _by_when(book: BallotBook, words: Words) -> dict[str, str]:
    return {"day": words.day(book.return_by or book.held_on)}


def _headers(words: Words) -> dict[int, str]:
    return {
        NUMBER: "№",
        NAME: words.text("ballot.person"),
        POST: words.text("ballot.post"),
        QUESTION: words.text("ballot.question"),
        PROPOSED: words.term("proposed_decision"),
        FIGURES: words.text("ballot.figures"),
        VOTE: words.text("ballot.vote"),
        REMARK: words.text("ballot.remark"),
    }


def phase_word(words: Words, phase: VotePhase) -> str:
    """What a ballot is for, in short."""
    return words.text(f"ballot.kind_{phase.value}")
