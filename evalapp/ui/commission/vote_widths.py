"""How wide the columns of the table of votes are, so that the names of items stay readable."""

from collections.abc import Mapping, Sequence

from evalapp.ui.commission.vote_columns import COUNTS, NAME, NUMBER, OUTCOME, SEAT
from evalapp.ui.common.table_model import Column

ENOUGH = 260
"""Width of a name that is read at once: until it has that much, the columns of seats give way."""
SCARCE = 170
"""Below this the other columns give way, too."""
LEAST_NAME = 120
"""Of a name when everything else is as narrow as it can be; beside it the panel says it in full."""
LEAST_SEAT = 26
"""Of a seat: its mark has 16."""
_LEAST = {NUMBER: 46, OUTCOME: 128, **dict.fromkeys(COUNTS, 50)}


def fitting_widths(columns: Sequence[Column], room: float) -> dict[str, float]:
    """{key: width} of all columns but the name; pixels at a text size of 100 %, like ``room``.

    As declared where ``room`` leaves enough for the name; otherwise first the seats, then all others give
    the same share of what they have to spare.
    """
    widths = {column.key: float(column.width) for column in columns if column.key != NAME}
    for keys, name in ((_seats(widths), ENOUGH), (widths.keys() - _seats(widths), SCARCE)):
        lacking = sum(widths.values()) + name - room
        spare = {key: widths[key] - _least(key, widths[key]) for key in keys}
        share = min(1.0, max(0.0, lacking / max(1.0, sum(spare.values()))))
        widths |= {key: widths[key] - share * spare[key] for key in spare}
    return widths


def _seats(widths: Mapping[str, float]) -> set[str]:
    return {key for key in widths if key.startswith(SEAT)}


def _least(key: str, width: float) -> float:
    return min(width, LEAST_SEAT if key.startswith(SEAT) else _LEAST.get(key, width))
