"""Lines pasted from a spreadsheet: one column goes down the table, two are matched by number."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from evalapp.domain.names import fold
from evalapp.domain.stage_score import ScoreFault, StageMark
from evalapp.services.stage_words import typed_mark
from evalapp.services.stages import StagePerson
from evalapp.ui.common.messages import code_text


@dataclass(frozen=True, slots=True)
class Pasted:
    """Scores by application id, and what could not be taken, in words."""

    marks: dict[int, StageMark | None]
    refused: tuple[str, ...]


def read_pasted(
    lines: Sequence[Sequence[str]],
    rows: Sequence[StagePerson],
    people: Sequence[StagePerson],
    max_score: Decimal,
) -> Pasted:
    """The scores in ``lines``.

    Lines of several cells begin with the number of an application and end with its score, wherever the
    cursor stands; a single column goes to ``rows``, from the cursor on. Empty cells are passed over.
    """
    is_matched = max((len(line) for line in lines), default=0) > 1
    by_number = {fold(one.number): one for one in people}
    marks: dict[int, StageMark | None] = {}
    refused: list[str] = []
    for place, line in enumerate(lines):
        text = line[-1]
        if not text:
            continue
        person = by_number.get(fold(line[0])) if is_matched else rows[place] if place < len(rows) else None
        mark = typed_mark(text, max_score)
        if person is None:
            refused.append(line[0] if is_matched else text)
        elif isinstance(mark, ScoreFault):
            refused.append(f"{person.number}: {text}. {code_text(mark.value)}")
        else:
            marks[person.id] = mark
    return Pasted(marks, tuple(refused))
