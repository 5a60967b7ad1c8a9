"""Lines pasted from a spreadsheet: one column goes down the table, two are matched by number."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from evalapp.domain.names import fold
from evalapp.domain.stage_score import ScoreFault
from evalapp.ui.common.messages import code_text

Mark = TypeVar("Mark")


@dataclass(frozen=True, slots=True)
class Pasted(Generic[Mark]):
    """Marks by application id, and what could not be taken, in words."""

    marks: dict[int, Mark]
    refused: tuple[str, ...]


def read_pasted(
    lines: Sequence[Sequence[str]],
    rows: Sequence[tuple[int, str]],
    people: Sequence[tuple[int, str]],
    read: Callable[[str], Mark | ScoreFault | None],
) -> Pasted[Mark]:
    """The scores in ``lines``; ``rows`` and ``people``: ids and numbers of applications.

    Lines of several cells begin with the number of an application and end with its score, wherever the
    cursor stands; a single column goes to ``rows``, from the cursor on. Empty cells are passed over.
    """
    is_matched = max((len(line) for line in lines), default=0) > 1
    by_number = {fold(number): (person, number) for person, number in people}
    marks: dict[int, Mark] = {}
    refused: list[str] = []
    for place, line in enumerate(lines):
        text = line[-1]
        if not text:
            continue
        person = by_number.get(fold(line[0])) if is_matched else rows[place] if place < len(rows) else None
        mark = read(text)
        if person is None:
            refused.append(line[0] if is_matched else text)
        elif isinstance(mark, ScoreFault):
            why = code_text(mark.value).rstrip(".")
            refused.append(f"{person[1]}: {text}. {why}")
        elif mark is not None:
            marks[person[0]] = mark
    return Pasted(marks, tuple(refused))
