"""What a ballot is written from, and what comes back in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from evalapp.domain.decision import DecisionKind
from evalapp.domain.language import Trilingual
from evalapp.domain.scores import Gate
from evalapp.domain.vote import VotePhase

KIND = "ballot"
"""Code of the workbook in its hidden sheet."""

FORMAT = "1"
"""Version of the layout; a ballot of a later one is refused."""

LONGEST_REMARK = 2000
"""Characters of a remark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotItem:
    """A question as a ballot shows it: values of the sealed packet and no others.

    ``number``: place on the agenda, from 1; ``name``: the person, or the question's title where there is
    none; ``post`` and ``body``: where he serves now, ``to_post`` and ``to_body``: where to.
    ``total``, ``low``, ``high``: with the 90 % interval, on the scale; ``band`` from 1; ``gate``: integrity.
    ``score``: value of the ranking and ``place`` in it (``5`` or ``5–7``), of applicants. None, "" = there
    is none.
    """

    item_id: int
    number: int
    name: Trilingual
    question: Trilingual
    post: Trilingual | None = None
    body: Trilingual | None = None
    proposed: DecisionKind | None = None
    to_post: Trilingual | None = None
    to_body: Trilingual | None = None
    is_secret: bool = False
    total: float | None = None
    low: float | None = None
    high: float | None = None
    band: int | None = None
    gate: Gate | None = None
    score: Decimal | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotBook:
    """Everything in one member's ballot.

    ``number``: of the ballot within the meeting; ``token``: random, names this ballot and no other.
    ``packet_hash``: of the packet whose values it shows. ``seat_of``: whom a substitute stands for, "" =
    the member himself. ``return_by``: None = no day is named.
    """

    workspace_id: str
    meeting_id: int
    meeting_number: int
    held_on: date
    starts_at: str
    place: str
    commission: Trilingual
    packet_number: int
    packet_hash: str
    member_id: int
    member: str
    post: str
    seat_of: str
    phase: VotePhase
    number: int
    token: str
    return_by: date | None
    items: tuple[BallotItem, ...]


@dataclass(frozen=True, slots=True)
class ShownBallot:
    """A ballot as it was handed out; kept with its record, and what a returned one is compared with.

    ``sheets``: {title: {cell: text}} of every fixed cell, hidden sheets included; ``sheet``: title of the
    one with the items; ``rows``: {item: its row}; ``vote`` and ``remark``: columns, from 1.
    """

    sheet: str
    sheets: Mapping[str, Mapping[str, str]]
    rows: Mapping[int, int]
    vote: int
    remark: int

    def to_dict(self) -> dict[str, object]:
        """Plain values for JSON; :meth:`from_dict` reads them."""
        return {
            "format": FORMAT,
            "sheet": self.sheet,
            "sheets": {title: dict(cells) for title, cells in self.sheets.items()},
            "rows": {str(item_id): row for item_id, row in self.rows.items()},
            "vote": self.vote,
            "remark": self.remark,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> "ShownBallot":
        """The ballot that :meth:`to_dict` wrote. Raises KeyError, TypeError or ValueError when it is none."""
        sheets, rows = data["sheets"], data["rows"]
        if not isinstance(sheets, dict) or not isinstance(rows, dict):
            raise TypeError("not a ballot")
        return cls(
            sheet=str(data["sheet"]),
            sheets={str(title): dict(cells) for title, cells in sheets.items()},
            rows={int(item_id): int(row) for item_id, row in rows.items()},
            vote=int(str(data["vote"])),
            remark=int(str(data["remark"])),
        )


@dataclass(frozen=True, slots=True)
class BallotFault:
    """What is wrong with a returned ballot or a row of it: a code of texts/*/ballot.toml, ``fault_<code>``.

    ``sheet`` and ``cell`` as the spreadsheet names them, "" = no cell in particular. ``was``: what stood
    there when the ballot was handed out, ``found``: what stands there now, both as the cell shows them.
    """

    code: str
    sheet: str = ""
    cell: str = ""
    was: str = ""
    found: str = ""
